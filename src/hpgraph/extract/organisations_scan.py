"""Finds the bodies of an article in its text: where names begin, lists that share an area, bodies that titles imply."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from hpgraph.extract import names
from hpgraph.extract.organisations_bodies import Body, Site
from hpgraph.extract.organisations_grammar import Grammar
from hpgraph.extract.organisations_places import Area
from hpgraph.extract.phrases import Line
from hpgraph.extract.reading import FACTUAL, Reading
from hpgraph.lexicon import Entry, Hit
from hpgraph.models import Block, BlockKind, Span
from hpgraph.text import UPPER

READ = (*FACTUAL, BlockKind.IMPRINT)
_TACIT = ("party-committee", "peoples-committee", "peoples-council", "party", "national-assembly", "government")
_NOT_RECALLED = ("Ban Tổ chức", "Hội đồng", "Ban", "Hội", "Công an", "Báo", "Đội", "Trạm")
_SYMBOL = re.compile(r"\d[\w./]*[-/][\w/-]*$|[-/]$")
_BETWEEN = re.compile(r",? ?(?:và|cùng|,|-|/|;)? ?(?:nguyên |quyền )?")
_PLURAL = re.compile(
    r" (?:các|cả|hai|ba|bốn|năm|\d{1,3}) (?=(?:quận|huyện|thị xã|thành phố|tỉnh|phường|xã|thị trấn|đặc khu)(?!\w))"
)
_GROUP_AFTER = re.compile(r",? (?:các|cấp|hai|ba|hai cấp|\d{1,3}) ")
_LEVELS_AFTER = re.compile(
    r"(?:, | và | hoặc |/)(?:quận|huyện|thị xã|thành phố|tỉnh|phường|xã|thị trấn|đặc khu)(?! [A-ZĐ])(?!\w)"
)
_GROUP_BEFORE = re.compile(r"(?:các|một số|những) $")
_PLURAL_NAMED = re.compile(rf" (?:các|cả|hai|ba|bốn|năm|\d{{1,3}}) [^\W\d_]+(?: [^\W\d_]+)? [{UPPER}\d]")
_LIST_GAP = re.compile(r", (?:và )?|,? và |: ")
_CAPITAL_PAIR = re.compile(rf"([{UPPER}][^\W\d_]* )?(?<!\w)([{UPPER}][^\W\d_]*) $")
_SEGMENT = re.compile(r"[;:.(\n]|(?<!\w)(?:đồng chí|ông|bà|đ/c)(?!\w)", re.IGNORECASE)
_CAPITALS = re.compile(rf"[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*)+")


@dataclass(frozen=True, slots=True)
class Found:
    """A body with the place that names it; for lists under one head ('UBND các quận A, B') a narrower place."""

    span: Span
    body: Body
    titled: bool = False


def scan(reading: Reading, line: Line, grammar: Grammar) -> list[Found]:
    """All bodies named in factual blocks and the imprint, in text order."""
    found: list[Found] = []
    titles = reading.hits.get("title", ())
    starts = _starts(reading, line, titles)
    index = 0
    for block in reading.blocks:
        inside: list[Site] = []
        while index < len(starts) and starts[index].start < block.span.end:
            if starts[index].start >= block.span.start:
                inside.append(starts[index])
            index += 1
        if inside and block.kind in READ:
            found += _in_block(line, grammar, block, inside)
    return _inherit(line, found, {hit.span.start: hit for hit in titles}, grammar)


def _starts(reading: Reading, line: Line, titles: Sequence[Hit]) -> list[Site]:
    """Where names may begin. Heads inside a title are part of it, but for its last word ('Trưởng phòng' + 'Quản lý …')."""
    ends = {hit.span.end for hit in titles}
    begins = [hit.span.start for hit in titles]
    swallowed: set[int] = set()
    found: dict[int, dict[str, tuple[int, Entry]]] = {}
    for category in ("organisation_head", "agency"):
        for span, entry in reading.hits.get(category, ()):
            index = bisect_right(begins, span.start) - 1
            title = titles[index] if index >= 0 else None
            if title is None or title.span.end < span.end or title.entry.get("local"):
                found.setdefault(span.start, {})[category] = (span.end, entry)
            else:
                swallowed.add(span.start)
    last_words: set[int] = set()
    for hit in titles:
        word = hit.entry.get("body_word")
        if word and line.plain.endswith(word.lower(), hit.span.start, hit.span.end):
            last_words.add(hit.span.end - len(word))
    sites = []
    for start in sorted((found.keys() - swallowed) | last_words):
        hits = found.get(start, {})
        titled = start in last_words or start - 1 in ends
        sites.append(Site(start, titled, hits.get("organisation_head"), hits.get("agency")))
    return sites


def _in_block(line: Line, grammar: Grammar, block: Block, sites: Iterable[Site]) -> list[Found]:
    found: list[Found] = []
    done = block.span.start
    for site in sites:
        body = _body(line, grammar, site, max(done, block.span.start), block.span.end) if site.start >= done else None
        if body is None or _is_group(line, body, site.start):
            continue
        more = _plural(line, grammar, body, block.span.end)
        found += more or [Found(Span(body.start, body.end), body, site.titled)]
        done = found[-1].span.end
        for inner in (body.parent, body.owner):
            if inner and inner.kind not in _TACIT:
                found.append(Found(Span(inner.start, inner.end), inner))
    return found


def _body(line: Line, grammar: Grammar, site: Site, least: int, end: int) -> Body | None:
    """The body that begins at a site, without a person's name at its end."""
    start, titled = site.start, site.titled
    if _in_symbol(line.text, start, least) or _in_name(line, grammar, start, titled):
        return None
    body = grammar.body(line, start, end, titled) if site.head is None and titled else grammar.grow(line, site, end)
    if body and titled and body.person is None:
        body = _untied(line, grammar, body)
    if body and titled and body.person and not _person_before(line, grammar, start, least):
        body = grammar.body(line, start, body.person - 1, titled) or body
    return body


def _untied(line: Line, grammar: Grammar, body: Body) -> Body:
    """'Phó Chánh Văn phòng Hoa Đức Thiệp': nothing but three or four capitals after the first word are a person's name."""
    head = grammar.heads.at(line.plain, body.start, body.end)
    run = (
        names.run_at(line.text, head[0] + 1, body.end)
        if head and body.kind in ("office", "board", "division", "police")
        else None
    )
    if run is None or run.end != body.end or not 3 <= len(run.words) <= 4:
        return body
    return body if grammar.extents.words.at(line.plain, run.start, run.end) else replace(body, person=run.start)


def _in_symbol(text: str, start: int, least: int) -> bool:
    """Is it part of a document's symbol, as in '812/QĐ-UBND'?"""
    return text[start - 1 : start] in ("-", "/") and _SYMBOL.search(text, max(least, start - 24), start) is not None


def _in_name(line: Line, grammar: Grammar, start: int, titled: bool) -> bool:
    """Is the word the end or the beginning of another name: 'Hải Phòng', 'Giáp Minh Trường', 'Đoàn Quang Sự'?"""
    if titled:
        return False
    before = _CAPITAL_PAIR.search(line.text, max(0, start - 24), start)
    if before:
        end = start + len(line.plain[start : start + 16].split(" ", 1)[0].rstrip(".,;:"))
        if before.group(1) or line.plain[before.start(2) : end] in grammar.extents.places.levels:
            return True
    if not line.text.startswith(("Đoàn ", "Hội ", "Báo "), start):
        return False
    run = names.run_at(line.text, start, start + 40)
    words = [line.text[a:b] for a, b in run.words] if run else []
    return len(words) > 2 and grammar.extents.places.shapes.likelihood(words) >= len(words) - 1


def _person_before(line: Line, grammar: Grammar, start: int, least: int) -> bool:
    """Has the person who holds the post been named before it ('ông Lê Văn A, Giám đốc Công ty …')?"""
    low = max(least, start - 160)
    cuts = [match.end() for match in _SEGMENT.finditer(line.text, low, start)]
    if cuts and line.text[cuts[-1] - 1] not in ";:.(\n":
        return True
    for run in _CAPITALS.finditer(line.text, cuts[-1] if cuts else low, start):
        words = run.group().split()
        is_title = grammar.extents.titles.at(line.plain, run.start(), start) is not None
        if len(words) >= 3 and not is_title and grammar.extents.places.shapes.is_name(words):
            return True
    return False


def _is_group(line: Line, body: Body, start: int) -> bool:
    """'các Ban HĐND tỉnh', 'UBND các huyện, thành phố', 'UBND cấp xã'."""
    if body.bare and _GROUP_AFTER.match(line.plain, body.end) and not _PLURAL_NAMED.match(line.text, body.end):
        return True
    area = body.area or (body.owner.area if body.owner else None)
    if area and not area.name and _LEVELS_AFTER.match(line.text, area.end):
        return True
    is_nameless = body.base.removesuffix(" của") == body.entry.form
    return is_nameless and not body.area and _GROUP_BEFORE.search(line.plain, max(0, start - 9), start) is not None


def _plural(line: Line, grammar: Grammar, body: Body, end: int) -> list[Found]:
    """'UBND các quận Hồng Bàng, Lê Chân' → one body each."""
    plural = _PLURAL.match(line.plain, body.end, end) if body.entry.get("place") in ("must", "any") else None
    if plural is None or body.area or body.owner:
        return []
    places = grammar.extents.places
    first = places.area(line, plural.end(), end)
    if first is None or not first.name:
        return []
    found = [Found(Span(body.start, first.end), replace(body, end=first.end, area=first, bare=False))]
    at = first.end
    while gap := _LIST_GAP.match(line.text, at, end):
        area = places.area(line, gap.end(), end)
        if area is None and line.text[gap.end() : gap.end() + 1].isupper():
            stop = places.name(line, gap.end(), end, first.level)
            area = Area(gap.end(), stop, first.level, line.text[gap.end() : stop]) if stop else None
            if area and first.level not in places.levels.get(area.name.lower(), (first.level,)):
                break
        if area is None or not area.name or grammar.extents.stops(line, gap.end(), end):
            break
        found.append(
            Found(Span(area.start, area.end), replace(body, start=body.start, end=area.end, area=area, bare=False))
        )
        at = area.end
    return found


def _inherit(line: Line, found: list[Found], titles: dict[int, Hit], grammar: Grammar) -> list[Found]:
    """'Thành ủy, HĐND, UBND thành phố': bodies without an area take that of the next one in the list."""
    whole = {item.body.entry.id: item.body for item in found if not item.body.bare}
    kept: list[Found] = []
    following: Found | None = None
    for index in range(len(found) - 1, -1, -1):
        item = found[index]
        body = item.body
        if body.bare:
            body = _completed(line, body, following, titles, grammar) or _recalled(item, found[:index], whole) or body
        keep = not body.bare or _stands_alone(body.entry)
        if keep:
            item = replace(item, body=body)
            kept.append(item)
        following = item
    return kept[::-1]


def _recalled(item: Found, before: Sequence[Found], whole: dict[str, Body]) -> Body | None:
    """'Chủ nhiệm UBKT', 'Giám đốc Sở Lê Văn A': beside a title the bare word means the body that the article names in full."""
    body = item.body
    if not item.titled or body.entry.form in _NOT_RECALLED:
        return None
    if body.entry.get("owner") == "must":
        full = whole.get(body.entry.id)
    else:
        first = body.entry.form + " "
        full = next((o.body for o in reversed(before) if not o.body.bare and o.body.base.startswith(first)), None)
    return replace(full, start=body.start, end=body.end) if full else None


def _stands_alone(entry: Entry) -> bool:
    """Is the bare word a body of the portal's own province? 'Thành ủy', 'UBND', 'HĐND'."""
    return entry.get("place") == "party" or entry.get("kind") in ("peoples-committee", "peoples-council")


def _reached(line: Line, end: int, target: int, titles: dict[int, Hit]) -> int | None:
    """How many titles stand between two names in a list: ', Giám đốc ' is one. None if anything else stands there."""
    for count in range(4):
        gap = _BETWEEN.match(line.plain, end)
        if gap is None or (gap.end() == end and end != target):
            return None
        if gap.end() == target:
            return count
        title = titles.get(gap.end())
        if title is None:
            return None
        end = title.span.end
        word = str(title.entry.get("body_word") or "")
        if target in (end + 1, end - len(word)):
            return count + 1
    return None


def _party_of(committee: Body, grammar: Grammar) -> Body:
    """'Ban Chấp hành, Ban Thường vụ Thành ủy': the executive committee is the Party organisation's."""
    entry = grammar.heads.get("đảng bộ")
    level = committee.entry.get("level")
    if entry is None or not level:
        return committee
    area = committee.area or Area(committee.start, committee.start, str(level), "")
    return replace(committee, entry=entry, base=entry.form, area=replace(area, end=area.start, level=str(level)))


def _completed(
    line: Line, body: Body, following: Found | None, titles: dict[int, Hit], grammar: Grammar
) -> Body | None:
    if following is None or following.body.start <= body.start:
        return None
    other = following.body
    is_party = body.entry.form in ("Đảng ủy", "Chi bộ", "Đảng bộ", "Ban Cán sự đảng", "Đảng đoàn")
    title = _reached(line, body.end, other.start, titles if is_party else {})
    if title is None:
        return None
    place, kind = body.entry.get("place"), other.kind
    if body.entry.form == "Ban Chấp hành" and other.owner and other.entry.form == "Ban Thường vụ":
        return replace(body, owner=_party_of(other.owner, grammar), bare=False)
    is_group = body.entry.get("owner") == "must"
    if is_party and (is_group or kind not in ("peoples-council", "peoples-committee", "front")):
        owner = other.owner if other.owner and kind in ("council", "board", "steering-committee") else other
        return replace(body, owner=owner, bare=False) if title > 0 else None
    area = other.area or (other.owner.area if other.owner else None)
    if place and area:
        if place == "party" and area.level != body.entry.get("level"):
            return None
        return replace(body, area=area, bare=False)
    return None
