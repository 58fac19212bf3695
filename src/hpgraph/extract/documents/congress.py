"""Documents of congresses, plenums and yearly meetings: known by whose meeting adopted them, seldom numbered."""

import re

from hpgraph.extract.documents.titles import Named
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Hit
from hpgraph.models import Span
from hpgraph.text import UPPER, tidy

KINDS = ("resolution", "congress document")
_LEVEL = (
    r"[Tt]ỉnh|[Tt]hành phố|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|Khối|bộ|cơ sở|toàn quốc"
)
_ORDINAL = r"(?:[IVXLC]+|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w)"
_TERM = r"(?:,?\s?\(?,?\s?(?:[Kk]hóa|nhiệm kỳ)\s(?:[IVXLC]+|\d+)(?!\w)(?:\s?-\s?\d{4})?\)?)"
_NAME = rf"(?:\s(?:{_LEVEL})(?!\w))?(?:\s[{UPPER}]\w*(?!\w)){{0,4}}"
_PARTY = rf"\s(?:của\s)?(?:Đảng bộ|đảng bộ|Đảng)(?!\w){_NAME}"
_MASSES = r"[Cc]ông đoàn|Đoàn|Hội|Liên đoàn|Liên minh|Mặt trận|MTTQ|[Pp]hụ nữ|[Nn]ông dân|Cựu chiến binh|CCB|LĐLĐ|LHPN"
_HEAD = r"\s(?:của\s)?[Đđ]ại hội(?:\sđại biểu)?(?:\stoàn quốc)?"
# Whose it is may be told before its number, behind it, or both: 'Đại hội lần thứ XIII của Đảng'.
_NUMBERED = re.compile(
    rf"{_HEAD}(?P<whose>(?:\s(?!(?:Nghị|nghị|Chương|Kế|Hội nghị|đề|và|đã|được)(?!\w))[^\s,.;:()“”]+){{0,16}}?)"
    rf"(?:\slần thứ\s(?P<ordinal>{_ORDINAL})|\s(?P<roman>[IVXLC]+)(?!\w))(?P<term>{_TERM})?"
    rf"(?P<behind>{_PARTY}|\s(?:của\s)?(?:{_MASSES})(?!\w){_NAME})?(?P<late>{_TERM})?"
)
_PLAIN = re.compile(
    rf"{_HEAD}(?P<whose>{_PARTY}(?:\scác cấp)?|\s(?:{_MASSES})(?!\w)(?:\s(?:{_LEVEL})(?!\w))(?:\s[{UPPER}]\w*){{0,3}}|)"
    rf"(?P<term>{_TERM})?"
)
_MEETING = re.compile(
    r"\s(?:Hội nghị (?:đại biểu )?(?:người lao động|(?:cán bộ, )?công chức(?:, viên chức)?"
    r"(?:,? (?:và )?người lao động)?|viên chức(?:,? (?:và )?người lao động)?)"
    r"|Đại hội đồng cổ đông(?: thường niên| bất thường)?)"
    r"(?:,? năm \d{4})",
    re.IGNORECASE,
)
_CENTRE = r"(?:(?:BCH|Ban [Cc]hấp hành)\s(?:Trung ương|T\.Ư|TW|TƯ)(?:\sĐảng)?|Trung ương(?:\sĐảng)?|TW|T\.Ư|TƯ)"
_PLENUM = re.compile(
    rf"\s(?:Hội nghị\s)?(?:lần thứ\s\w+(?:,\s)?\s?)?(?:của\s)?{_CENTRE}"
    rf"(?:\s?(?:lần thứ\s)?{_ORDINAL})?(?P<term>\s?\([Kk]hóa[^)]{{1,20}}\)|,?\s[Kk]hóa\s[IVXLC\d]+(?!\w))?"
)
_WHICH_PLENUM = re.compile(rf"lần thứ|{_ORDINAL}|[Kk]hóa")
_REPORT = re.compile(r"\schính trị\strình\s(?=Đại hội)")
_OF_DELEGATES = re.compile(r"\s(?:đại biểu|toàn quốc|của|các cấp)(?!\w)|lần thứ")


def named(reading: Reading, hit: Hit, end: int) -> Named | None:
    """'Nghị quyết Đại hội XIII của Đảng', 'Nghị quyết Trung ương 4 khóa XII', 'Báo cáo chính trị trình Đại hội …'."""
    text, kind = reading.text, hit.entry.id
    if kind == "report":
        report = _REPORT.match(text, hit.span.end, end)
        return _congress(reading, hit, report.end() - 1, end, "congress document") if report else None
    if kind == "conclusion":
        return _plenum(reading, hit, end)
    if kind not in KINDS:
        return None
    if met := _MEETING.match(text, hit.span.end, end):
        span = Span(hit.span.start, met.end())
        title = tidy(reading.cut(span))
        return Named(span, kind, title, title, tidy(met.group(0)), rule="document.congress")
    return _congress(reading, hit, hit.span.end, end, kind) or _plenum(reading, hit, end)


def _congress(reading: Reading, hit: Hit, start: int, end: int, kind: str) -> Named | None:
    """One congress: by its number or its term, or the one of a Party organisation or a branch."""
    match = _NUMBERED.match(reading.text, start, end)
    if match:
        number, late = match["ordinal"] or match["roman"], match["late"]
        whose = f"{match['whose']}{match['behind'] or ''}"
    else:
        match, late = _PLAIN.match(reading.text, start, end), None
        number, whose = "", match["whose"] if match else ""
        if match is None or not (match["term"] or whose.strip(" của") not in ("", "Đảng", "Đảng các cấp")):
            return None
        if not match["term"] and whose.endswith("các cấp"):
            return None
    term = match["term"] or late or ""
    span = Span(hit.span.start, match.end())
    title, body = tidy(reading.cut(span)), tidy(match.group(0)).removeprefix("của ")
    if kind == "congress document" and hit.entry.id == kind:
        title = f"Văn kiện {body}"
    own = reading.article.jurisdiction or ""
    for level in ("tỉnh", "thành phố"):
        if own.startswith(level):
            body = re.sub(rf"Đảng bộ (?i:{level})(?! [{UPPER}])", f"Đảng bộ {own}", body)
    plain = _OF_DELEGATES.sub("", whose).strip()
    base = f"{reading.cut(hit.span)} Đại hội {'' if plain == 'Đảng' else plain}"
    return Named(
        span, kind, title, base, body, rule="document.congress", edition=number or tidy(term).strip(" ,()").lower()
    )


def _plenum(reading: Reading, hit: Hit, end: int) -> Named | None:
    plenum = _PLENUM.match(reading.text, hit.span.end, end)
    if plenum is None or not reading.text[hit.span.start].isupper() or not _WHICH_PLENUM.search(plenum.group(0)):
        return None
    span = Span(hit.span.start, plenum.end())
    title, term = tidy(reading.cut(span)), plenum["term"] or ""
    base = title.removesuffix(tidy(term)).replace("Hội nghị ", "").strip(" ,")
    return Named(
        span, hit.entry.id, title, base, "Ban Chấp hành Trung ương Đảng", rule="document.plenum", edition=tidy(term)
    )
