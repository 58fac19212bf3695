"""Administrative units named in an article: 'quận Ngô Quyền', 'các huyện Bát Xát, Mường Khương', 'Lào Cai'."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from hpgraph.extract.organisations.places import Area, Gazetteer, gazetteer
from hpgraph.extract.phrases import Line
from hpgraph.extract.reading import FACTUAL, Reading
from hpgraph.lexicon import Entry, Hit, Lexicon
from hpgraph.models import Block, Confidence, Place, Span, published_day, value
from hpgraph.text import UPPER

# Begins with a letter and looks back after it: so `re` skips to that letter, three times as fast over a whole text.
_LEVEL = re.compile(
    r"[TtQqHhPpXxĐđ](?<!\w.)(?:(?<=[Tt])(?:hành phố|ỉnh|hị xã|hị trấn)|(?<=[Qq])uận|(?<=[Hh])uyện|(?<=[Pp])hường|"
    rf"(?<=[Xx])ã|(?<=[Đđ])ặc khu|(?<=T)\.?[PX]\.?) ?(?=[{UPPER}])"
)
_PLURAL = re.compile(r"(?<!\w)(?:các|hai|ba|\d+)\s$", re.IGNORECASE)
_COMMA = re.compile(rf"(?:, | và |, và )(?=[{UPPER}])")
_WHERE = re.compile(r"(?:tại|ở|từ|đến|tới|của|về|địa bàn|giữa|thăm|với|nối|qua|và|-|,|\()\s?$", re.IGNORECASE)
_NAME_BEFORE = re.compile(rf"[{UPPER}][^\W\d_]*\s$")
_NAME_AFTER = re.compile(rf"\s(?:[{UPPER}][^\W\d_])")
_WORD = re.compile(rf"\s[{UPPER}][^\W\d_]*")
_LONGEST_REST = 20
_PROVINCIAL = ("tỉnh", "thành phố")


@value
class _Named:
    span: Span
    name: str  # with its kind
    kind: str
    parent: str | None
    known: bool


def find(reading: Reading) -> tuple[Place, ...]:
    """All administrative units of the factual blocks, one fact each, in order of first mention."""
    known = gazetteer(reading.lexicon)
    line = reading.line
    spans: dict[tuple[str, str | None], list[_Named]] = defaultdict(list)
    for block in reading.blocks:
        if block.kind in FACTUAL:
            for named in sorted(_in_block(reading, line, known, block), key=lambda named: named.span.start):
                spans[named.name, named.parent].append(named)
    return tuple(_fact(found) for found in spans.values())


def _fact(found: list[_Named]) -> Place:
    first = found[0]
    return Place(
        evidence=tuple(named.span for named in found),
        rule="place.known" if first.known else "place.level",
        confidence=Confidence.CERTAIN if first.known else Confidence.LIKELY,
        name=first.name,
        kind=first.kind,
        parent=first.parent,
    )


def _in_block(reading: Reading, line: Line, known: Gazetteer, block: Block) -> Iterator[_Named]:
    done: list[Span] = []
    for span, level, name in _with_level(line, known, block.span):
        done.append(span)
        named = _resolved(reading, span, f"{level} {name}", level)
        if named.known or level not in _PROVINCIAL or " " in name:
            yield named
    for hit in reading.hits_in("place", block.span):
        if all(hit.span.end <= span.start or span.end <= hit.span.start for span in done) and _stands_bare(
            reading, hit
        ):
            yield _resolved(reading, hit.span, reading.cut(hit.span), "")


def _with_level(line: Line, known: Gazetteer, block: Span) -> Iterator[tuple[Span, str, str]]:
    """(span, level, name) for names that follow a word such as 'quận'; a plural's list goes on with bare names."""
    text, done = line.text, block.start
    for match in _LEVEL.finditer(text, block.start, block.end):
        area = known.area(line, match.start(), block.end) if match.start() >= done else None
        if area is None or not area.name:
            continue
        done = _longer(line, known, area, block.end)
        yield Span(area.start, done), area.level, area.name + text[area.end : done]
        if _PLURAL.search(text, max(block.start, match.start() - 5), match.start()):
            while gap := _COMMA.match(text, done, block.end):
                end = known.name(line, gap.end(), block.end, area.level)
                if end is None or area.level not in known.levels.get(line.plain[gap.end() : end], (area.level,)):
                    break
                end = _longer(line, known, Area(gap.end(), end, area.level, text[gap.end() : end]), block.end)
                yield Span(gap.end(), end), area.level, text[gap.end() : end]
                done = end


def _longer(line: Line, known: Gazetteer, area: Area, end: int) -> int:
    """Where the name ends if it goes on as that of a known place of another level: 'đặc khu Bạch Long Vĩ'."""
    start, best = area.end - len(area.name), area.end
    at = area.end
    while word := _WORD.match(line.text, at, end):
        at = word.end()
        if line.plain[start:at] in known.levels:
            best = at
        if at - area.end > _LONGEST_REST:
            break
    return best


def _stands_bare(reading: Reading, hit: Hit) -> bool:
    """Is a bare name a place here, and not part of a person's or a body's name?"""
    entry, text, span = hit.entry, reading.text, hit.span
    if reading.cut(span).lower() != str(entry.get("name")).lower():
        return True
    if _NAME_AFTER.match(text, span.end):
        return False
    if not entry.get("ambiguous"):
        return True
    before = text[max(0, span.start - 12) : span.start]
    own = reading.article.jurisdiction == entry.form
    return not _NAME_BEFORE.search(before) and (own or _WHERE.search(before) is not None)


def _resolved(reading: Reading, span: Span, form: str, level: str) -> _Named:
    """Of units that share a name: the one valid on the day, in the article's own province first."""
    entries = reading.lexicon.lookup("place", form)
    entries = tuple(entry for entry in entries if not level or entry.get("kind") == level)
    if not entries:
        parent = None if level in _PROVINCIAL else reading.article.jurisdiction
        return _Named(span, form, level, parent, False)
    day = published_day(reading.article)
    own = reading.article.jurisdiction
    today = day.isoformat() if day else ""

    def fit(entry: Entry) -> tuple[bool, bool, bool]:
        province = not entry.get("parent")
        return _valid(entry, today), province and not level, _parent(reading, entry) == own

    best = max(entries, key=fit)
    return _Named(span, best.form, str(best.get("kind")), _parent(reading, best), True)


def _valid(entry: Entry, day: str) -> bool:
    return not day or (str(entry.get("from", "")) <= day and day <= str(entry.get("to", "9999")))


def _parent(reading: Reading, entry: Entry) -> str | None:
    """The name of the province an entry lies in, at whatever depth."""
    by_id = _by_id(reading.lexicon)
    above = by_id.get(str(entry.get("parent") or ""))
    while above is not None and above.get("parent") in by_id:
        above = by_id[str(above.get("parent"))]
    return above.form if above else None


@lru_cache(maxsize=4)
def _by_id(lexicon: Lexicon) -> Mapping[str, Entry]:
    return {entry.id: entry for entry in lexicon.by_category.get("place", ())}
