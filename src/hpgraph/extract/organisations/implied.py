"""Bodies that a title implies: 'Ủy viên Trung ương Đảng', 'Phó Thủ tướng', 'Đại sứ Nhật Bản tại Việt Nam'."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from hpgraph.extract import names
from hpgraph.extract.mentions import OrganisationMention
from hpgraph.extract.organisations.grammar import Grammar
from hpgraph.extract.organisations.names import Namer
from hpgraph.extract.organisations.scan import READ
from hpgraph.extract.phrases import Line
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Entry, Hit
from hpgraph.models import Span
from hpgraph.text import UPPER

_ABROAD = re.compile(r" (?:cộng sản (?!việt nam)|nhân dân cách mạng|cầm quyền|nhân dân campuchia)")
_HEADS = ("Chủ tịch", "Bí thư", "Phó Chủ tịch", "Phó Bí thư")
_COMMITTEES = {
    "tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy",
    "phường": "Đảng ủy phường", "xã": "Đảng ủy xã", "thị trấn": "Đảng ủy thị trấn", "đặc khu": "Đảng ủy đặc khu",
}  # fmt: skip
_PARTS = {part: part for part in ("Thanh tra", "Văn phòng", "Đảng ủy", "Đảng bộ", "Công đoàn", "Đoàn Thanh niên")} | {
    "Ban cán sự đảng": "Ban Cán sự đảng",
    "Ban Cán sự đảng": "Ban Cán sự đảng",
    "Ban Cán sự Đảng": "Ban Cán sự đảng",
}
_PART_OF_MINISTRY = re.compile(rf"(?P<part>{'|'.join(_PARTS)}) Bộ(?!\w)(?! [{UPPER}])")
_MASSES = (
    "Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh", "Hội Chữ thập đỏ", "Hội Khuyến học",
    "Hội Người cao tuổi", "Hội Luật gia",
)  # fmt: skip
_CENTRE_ALONE = re.compile(rf"(?:Trung ương|T\.Ư|TW|TƯ) Hội(?!\w)(?! [{UPPER}]| [a-z]+ [{UPPER}])")
_OTHER_PARTY = re.compile(r" (?:ban chấp hành trung ương )?đảng (?!cộng sản việt nam|ta(?!\w)|bộ |ủy )")
_AND_OTHER = re.compile(r"(?:,| và| kiêm) (?:chủ tịch|thủ tướng|tổng thống)(?= )")
_IN = re.compile(r" tại (?:nước )?")
_COUNTRY = re.compile(r" (?:của )?(?:nước )?")


def find(
    reading: Reading, line: Line, known: Grammar, namer: Namer, named: Sequence[OrganisationMention]
) -> Iterable[OrganisationMention]:
    """One mention per title that implies a body; its place is the title's, or the words that point to the body."""
    starts = [mention.span.start for mention in named]
    begins = set(starts)
    for hit in posts_in(reading):
        entry, span = hit.entry, hit.span
        implies = str(entry.get("implies") or "")
        if not implies and not _may_imply(entry):
            continue
        index = bisect_right(starts, span.start) - 1
        if any(named[i].span.covers(span) and named[i].span != span for i in range(max(0, index - 2), index + 1)):
            continue
        found: OrganisationMention | None = None
        if implies and not entry.get("local"):
            found = _said(line, known, namer, hit, implies)
        elif span.end + 1 not in begins:
            found = _by_place(line, known, namer, hit)
        if found:
            yield found


def parts_of_ministries(line: Line, named: Sequence[OrganisationMention]) -> Iterator[OrganisationMention]:
    """'Thanh tra Bộ', 'Văn phòng Bộ': of the ministry that the article names most, or of the first one."""
    ministries = Counter(mention.name for mention in named if mention.kind == "ministry")
    if not ministries:
        return
    ministry = max(ministries, key=lambda name: ministries[name])
    for match in _PART_OF_MINISTRY.finditer(line.text):
        span = Span(match.start(), match.end())
        if not any(other.span.covers(span) for other in named):
            yield OrganisationMention(span, f"{_PARTS[match['part']]} {ministry}", "office")


def centres(line: Line, named: Sequence[OrganisationMention]) -> Iterator[OrganisationMention]:
    """'Trung ương Hội' alone: of the one mass organisation whose branches the article names."""
    found = {mass for mention in named for mass in _MASSES if mass in mention.name}
    if len(found) != 1:
        return
    name = f"Trung ương {found.pop()} Việt Nam"
    for match in _CENTRE_ALONE.finditer(line.text):
        span = Span(match.start(), match.end())
        if not any(other.span.covers(span) for other in named):
            yield OrganisationMention(span, name, "association")


def posts_in(reading: Reading) -> Iterator[Hit]:
    """Titles of the blocks that are read."""
    blocks = iter([block.span for block in reading.blocks if block.kind in READ])
    block = next(blocks, None)
    for hit in reading.hits.get("title", ()):
        while block and block.end <= hit.span.start:
            block = next(blocks, None)
        if block and block.start <= hit.span.start:
            yield hit


def _may_imply(entry: Entry) -> bool:
    return entry.form.endswith(_HEADS) or entry.get("body_word") == "Bộ" or "embassy" in entry.get("of", ())


def _said(line: Line, known: Grammar, namer: Namer, hit: Hit, implied: str) -> OrganisationMention | None:
    """'Ủy viên Trung ương Đảng'; but of another country's party in 'Ủy viên Trung ương Đảng Cộng sản Trung Quốc'."""
    pair = _AND_OTHER.match(line.plain, hit.span.end)
    if pair and _country_follows(line, known, pair.end()):
        return None  # 'Tổng Bí thư, Chủ tịch Trung Quốc'
    if _country_follows(line, known, hit.span.end):
        abroad = known.body(line, hit.span.end - len(implied), len(line.plain)) if implied == "Quốc hội" else None
        return OrganisationMention(Span(abroad.start, abroad.end), abroad.base, abroad.kind) if abroad else None
    if hit.entry.form == "Tổng Bí thư" and _OTHER_PARTY.match(line.plain, hit.span.end):
        return None
    if _ABROAD.match(line.plain, hit.span.end):
        at = hit.span.end - len("Đảng")
        party = known.body(line, at, len(line.plain)) if line.plain.startswith("đảng", at) else None
        name = f"Ban Chấp hành Trung ương {namer.name(party)}" if party else ""
        return OrganisationMention(Span(at, party.end), name, party.kind) if party else None
    body = known.body(Line.of(implied), 0, len(implied))
    return OrganisationMention(hit.span, implied, body.kind if body else str(hit.entry.get("of", ["other"])[0]))


def _by_place(line: Line, known: Grammar, namer: Namer, hit: Hit) -> OrganisationMention | None:
    if hit.entry.form.endswith(_HEADS):
        return _seat(line, known, namer, hit)
    if hit.entry.get("body_word") == "Bộ":
        return _ministry(line, known, hit)
    return _embassy(line, known, hit)


def _seat(line: Line, known: Grammar, namer: Namer, hit: Hit) -> OrganisationMention | None:
    """'Chủ tịch tỉnh', 'Bí thư Phú Thọ': an area instead of the body."""
    at = hit.span.end + 1
    area = known.extents.places.area(line, at, len(line.plain)) or known.extents.places.province(line, at)
    if area is None or line.plain[hit.span.end : at] != " ":
        return None
    if area.start == at and known.extents.places.namesakes.get(line.plain[at : area.end]):
        return None  # 'Chủ tịch Hồ Chí Minh'
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
    area = known.extents.places.area(line, at.end(), len(line.plain)) if at and place is None else None
    run = names.run_at(line.text, at.end(), len(line.text)) if at and place is None and area is None else None
    stop = place[0] if place else area.end if area else run.end if run else None
    if at and stop:
        name, end = f"{name} tại {known.spelling.expand(line.text[at.end() : stop])}", stop
    return OrganisationMention(Span(gap.end(), end), name, "embassy")


def _ministry(line: Line, known: Grammar, hit: Hit) -> OrganisationMention | None:
    """'Bộ trưởng Tài chính', 'Thứ trưởng Ngoại giao'."""
    at = hit.span.end + 1
    sector = known.spelling.sectors.at(line.plain, at, len(line.plain)) if line.text[at : at + 1].isupper() else None
    if sector is None or _country_follows(line, known, sector[0]):
        return None
    return OrganisationMention(Span(at, sector[0]), f"Bộ {sector[1].form}", "ministry")


def _country_follows(line: Line, known: Grammar, end: int) -> bool:
    """'Thủ tướng Nhật Bản', 'Bộ trưởng Ngoại giao Philippines': another country's body."""
    gap = _COUNTRY.match(line.plain, end)
    if gap is None or not line.text[gap.end() : gap.end() + 1].isupper():
        return False
    country = known.extents.countries.at(line.plain, gap.end(), len(line.plain))
    return country is not None and country[1].form != "Việt Nam"
