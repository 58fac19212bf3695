"""Bodies that a title implies without naming them: 'Ủy viên Trung ương Đảng', 'Phó Thủ tướng', 'Đại sứ Nhật Bản tại Việt Nam'."""

import re
from collections.abc import Iterable, Sequence

from hpgraph.extract.mentions import OrganisationMention
from hpgraph.extract.organisations_grammar import Grammar
from hpgraph.extract.organisations_names import Namer
from hpgraph.extract.organisations_scan import READ
from hpgraph.extract.phrases import Line
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Hit
from hpgraph.models import Span

_ABROAD = re.compile(r" (?:cộng sản (?!việt nam)|nhân dân cách mạng|cầm quyền|nhân dân campuchia)")
_HEADS = ("Chủ tịch", "Bí thư", "Phó Chủ tịch", "Phó Bí thư")
_COMMITTEES = {
    "tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy",
    "phường": "Đảng ủy phường", "xã": "Đảng ủy xã", "thị trấn": "Đảng ủy thị trấn", "đặc khu": "Đảng ủy đặc khu",
}  # fmt: skip
_IN = re.compile(r" tại (?:nước )?")
_COUNTRY = re.compile(r" (?:của )?(?:nước )?")


def find(
    reading: Reading, line: Line, known: Grammar, namer: Namer, named: Sequence[OrganisationMention]
) -> Iterable[OrganisationMention]:
    """One mention per title that implies a body; its place is the title's, or the words that point to the body."""
    starts = {mention.span.start for mention in named}
    inside = [mention.span for mention in named]
    blocks = [block.span for block in reading.blocks if block.kind in READ]
    for hit in reading.hits.get("title", ()):
        entry = hit.entry
        if not any(block.covers(hit.span) for block in blocks):
            continue
        if any(span.covers(hit.span) and span != hit.span for span in inside):
            continue
        if entry.get("implies") and not entry.get("local"):
            if _ABROAD.match(line.plain, hit.span.end):
                at = hit.span.end - len("Đảng")
                party = known.body(line, at, len(line.plain)) if line.plain.startswith("đảng", at) else None
                if party:
                    yield OrganisationMention(Span(at, party.end), namer.name(party), party.kind)
                continue
            implied = str(entry.get("implies"))
            body = known.body(Line.of(implied), 0, len(implied))
            yield OrganisationMention(hit.span, implied, body.kind if body else str(entry.get("of", ["other"])[0]))
        elif hit.span.end + 1 in starts:
            continue
        elif entry.form.endswith(_HEADS) and (seat := _seat(line, known, namer, hit)):
            yield seat
        elif "embassy" in entry.get("of", ()) and (embassy := _embassy(line, known, hit)):
            yield embassy
        elif entry.get("body_word") == "Bộ" and (ministry := _ministry(line, known, hit)):
            yield ministry


def _seat(line: Line, known: Grammar, namer: Namer, hit: Hit) -> OrganisationMention | None:
    """'Chủ tịch tỉnh', 'Bí thư Phú Thọ': an area instead of the body."""
    at = hit.span.end + 1
    area = known.extents.places.area(line, at, len(line.plain)) or known.province(line, at)
    if area is None or line.plain[hit.span.end : at] != " ":
        return None
    if "Bí thư" not in hit.entry.form:
        return OrganisationMention(Span(at, area.end), f"Ủy ban nhân dân {namer.area(area)}", "peoples-committee")
    word = _COMMITTEES.get(area.level)
    name = f"{word} {namer.area(area, bare=True)}"
    return OrganisationMention(Span(at, area.end), name, "party-committee") if word else None


def _embassy(line: Line, known: Grammar, hit: Hit) -> OrganisationMention | None:
    gap = _COUNTRY.match(line.plain, hit.span.end)
    country = known.extents.countries.at(line.plain, gap.end(), len(line.plain)) if gap else None
    if gap is None or country is None:
        return None
    house = "Tổng Lãnh sự quán" if "lãnh sự" in hit.entry.form.lower() and "Tổng" in hit.entry.form else "Đại sứ quán"
    end, name = country[0], f"{house} {line.text[gap.end() : country[0]]}"
    at = _IN.match(line.plain, end)
    place = known.extents.countries.at(line.plain, at.end(), len(line.plain)) if at else None
    if at and place:
        name, end = f"{name} tại {line.text[at.end() : place[0]]}", place[0]
    return OrganisationMention(Span(gap.end(), end), name, "embassy")


def _ministry(line: Line, known: Grammar, hit: Hit) -> OrganisationMention | None:
    """'Bộ trưởng Tài chính', 'Thứ trưởng Ngoại giao'."""
    at = hit.span.end + 1
    sector = known.sectors.at(line.plain, at, len(line.plain)) if line.text[at : at + 1].isupper() else None
    return OrganisationMention(Span(at, sector[0]), f"Bộ {sector[1].form}", "ministry") if sector else None
