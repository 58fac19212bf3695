"""Documents that two sides sign: treaties between states, agreements between bodies, told by name."""

import re
from collections.abc import Iterator

from hpgraph.extract.documents import cues as documents_cues
from hpgraph.extract.documents import titles
from hpgraph.extract.documents.titles import Named
from hpgraph.extract.mentions import DateMention, inside
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.lexicon import Hit
from hpgraph.models import Span, replace
from hpgraph.text import LOWER, UPPER, tidy

KINDS = ("agreement", "regulation", "programme", "plan")
"""What two bodies can sign; a regulation or a plan may also be one body's own."""

_BETWEEN = re.compile(
    r"(?:\s(?:hợp tác|công tác|hoạt động|phối hợp|liên tịch|truyền thông|tuyên truyền)){0,3}"
    r"(?:\s(?:về|toàn diện|giai đoạn|năm|trong lĩnh vực|phát triển)[^.;:]{0,80}?)?\sgiữa\s"
)
_TWO_BODIES = re.compile(rf"(?:[{UPPER}]|(?:tỉnh|thành phố) [{UPPER}])[^.;:]*?\s(?:và|với)\s[{UPPER}]")
_JOINT = re.compile(r"phối hợp|hợp tác|liên tịch|liên kết", re.IGNORECASE)
_PURPOSES = (" thực hiện ", " triển khai ", " bảo đảm ", " tuyên truyền ", " giáo dục ")
_PROTOCOL = "nghị định thư về "
_PERIOD = re.compile(r"(?: phát triển kinh tế ?- ?xã hội)?\s(?:giai đoạn|năm|nhiệm kỳ)\s\d{4}(?:\s?-\s?\d{4})?")
_SIGNING = re.compile(r"\bký(?: kết)?\s(?:kết\s)?(?:bản )?$", re.IGNORECASE)
_SIGNED = re.compile(
    r"\s(?:diễn ra|được tổ chức|vào ngày)\s|\s(?:được\s)?(?:ký|ký kết)\s"
    r"|\s(?:đã|được|nhất là|trong đó|về việc|là|sẽ|luôn|nhằm|tiếp tục|có)\s|[,.;:]"
)
_SORT = re.compile(r"(?:\s(?:hợp tác|chiến lược|toàn diện|phối hợp|hoạt động|công tác|khung|liên kết)){1,4}(?=\s\w)")
_TREATY_WORDS = ("Hiệp ước", "Hiệp định", "Công ước", "Nghị định thư")
_STOPS = (
    "của|được|đã|đang|sẽ|có|là|cho|tại|trong|theo|để|nhằm|quy định|bằng|với|từ|(?<!tự )do|khi|này|cùng|nêu|như|vẫn|còn"
    "|cũng|sau|trước|thì|nên|phải|ra|vào|năm|ngày|mà|lần|giữa|và (?:các|những|Hiệp|Công|Nghị|Luật)"
)
_TREATY = re.compile(
    rf"(?:Hiệp ước|Hiệp định|Công ước|Nghị định thư)\s[{UPPER}][\w-]*"
    rf"(?:(?:\s|\s?[-–]\s?(?=[{UPPER}])|,\s(?=(?:hợp tác|tương trợ|hữu nghị)\s))(?!(?:{_STOPS})(?!\w))[\w-]+){{0,12}}"
)
_TREATY_TAIL = re.compile(rf"(?:\s[{LOWER}]\w*)+$")  # 'Hiệp định Mậu dịch Việt - Trung | mở đường'
_OPEN = re.compile(r"[–-]|\s(?:về|hợp tác|và)\s")
_EDITION = re.compile(r"(?:\s\([A-Z]{3,8}\))?(?:,?\s(?:năm\s)?(?:19|20)\d\d(?![\d/]))?")
_PARTNER = re.compile(r"(?<!đối)\svới\s")
_SEVERAL = re.compile(r"(?<!\w)(?:các|những|nhiều|hai|ba|số)\s$", re.IGNORECASE)
_DASH_OF_YEARS = re.compile(r"\s?-\s?")
_DASH = re.compile(r"\s?[-–]\s?(?=[A-ZĐ])")


def has_treaties(text: str) -> bool:
    """Whether a text has any of the words for treaties: most have none."""
    return any(word in text for word in _TREATY_WORDS)


def treaties(reading: Reading, sentence: Sentence, dates: tuple[DateMention, ...]) -> Iterator[Named]:
    """'Hiệp ước Hữu nghị và Hợp tác Việt Nam - Lào': treaties that the lexicon does not list."""
    text = reading.text
    for match in _TREATY.finditer(text, sentence.span.start, sentence.span.end):
        span = Span(match.start(), _treaty_end(text, match))
        if _SEVERAL.search(text, max(0, span.start - 8), span.start) or len(reading.cut(span).split()) < 4:
            continue
        edition = _EDITION.match(text, span.end, sentence.span.end)
        whole = Span(span.start, edition.end() if edition else span.end)
        base = _DASH.sub(" - ", tidy(reading.cut(span)))
        title = _DASH.sub(" - ", tidy(reading.cut(whole)))
        after = next(inside(dates, Span(whole.end, whole.end + 40)), None)
        date = after.value[:10] if after and after.span.start <= whole.end + 2 and len(after.value) >= 10 else None
        yield Named(whole, "agreement", title, base, None, date, rule="document.treaty")


def _treaty_end(text: str, match: re.Match[str]) -> int:
    """Behind the parties that a dash or 'và' parts, only they belong to the name."""
    said = match.group(0)
    tail = _TREATY_TAIL.search(said)
    return match.start() + tail.start() if tail and _OPEN.search(said, 0, tail.start()) else match.end()


def agreement(reading: Reading, hit: Hit, sentence: Sentence, dates: tuple[DateMention, ...]) -> Named | None:
    """'Biên bản ghi nhớ giữa A và B'; what is signed needs no parties: 'ký kết thỏa thuận hợp tác về …'.

    In small letters, and of kinds that may be one body's own, only where it is signed or both bodies are named.
    """
    text, end = reading.text, sentence.span.end
    signing = _SIGNING.search(text, max(sentence.span.start, hit.span.start - 60), hit.span.start) is not None
    between = _BETWEEN.match(text, hit.span.end, end)
    if _SEVERAL.search(text, max(0, hit.span.start - 8), hit.span.start):
        return None
    if between is None:
        day = next(
            (m.value for m in inside(dates, Span(sentence.span.start, hit.span.start)) if len(m.value) == 10), None
        )
        protocol = reading.line.plain.startswith(_PROTOCOL, hit.span.start)  # nothing else is called so
        return _signed(reading, hit, end, day) if signing or protocol else None
    joint = _JOINT.search(text, hit.span.start, between.end()) and _TWO_BODIES.match(text, between.end(), end)
    if not signing and not joint and (hit.entry.id != "agreement" or not text[hit.span.start].isupper()):
        return None
    stop = _SIGNED.search(text, between.end(), end)
    upto = stop.start() if stop else end
    about = text.find(" về ", between.end(), upto)
    if about >= 0:
        upto = max(upto, titles.extent(text, about + 4, end, documents_cues.cues(reading.lexicon)))
    span = Span(hit.span.start, upto)
    title = tidy(reading.cut(span))
    after = next(inside(dates, Span(span.end, min(end, span.end + 40))), None)
    signed = stop is not None and (signing or "ký" in stop.group(0)) and after is not None and len(after.value) == 10
    date = after.value if signed and after else None
    return Named(span, "agreement", title, title, None, date, rule="document.agreement")


def _signed(reading: Reading, hit: Hit, end: int, day: str | None) -> Named | None:
    """'ký kết thỏa thuận hợp tác chiến lược về chuyển đổi số …': its sort, and what it is about, or when."""
    sort = _SORT.match(reading.text, hit.span.end, end)
    start = sort.end() if sort else hit.span.end
    if hit.entry.id != "agreement" and not _JOINT.search(reading.text, hit.span.start, start):
        return None  # a programme of one body: 'ký Chương trình hành động về …'
    cues = documents_cues.cues(reading.lexicon)
    text = reading.text
    period = _PERIOD.match(text, start, end)
    if titles.after(text, start, end, "", cues) is not None:
        stop = titles.extent(text, start + 4 if text.startswith(" về ", start) else start, end, cues)
    elif period:
        stop = period.end()
    elif (sort or _purpose(reading, hit)) and _JOINT.search(text, hit.span.start, start):
        stop = titles.extent(text, start, end, cues)
    else:
        return None
    partner = _PARTNER.search(text, start, stop)
    span = Span(hit.span.start, partner.start() if partner else stop)
    title = tidy(reading.cut(span))
    return Named(span, "agreement", title, title, None, day, rule="document.agreement")


def _purpose(reading: Reading, hit: Hit) -> bool:
    """Whether a proper name goes on with what it is for: 'Chương trình phối hợp thực hiện công tác dân vận'."""
    return reading.text[hit.span.start].isupper() and reading.line.plain.startswith(_PURPOSES, hit.span.end)


def merged(named: list[Named]) -> list[Named]:
    """Agreements of one article that are told twice, in short and in full, get the base of the fuller one."""
    agreed = [one for one in named if one.rule == "document.agreement"]
    words = {one.title: set(_DASH_OF_YEARS.sub(" ", one.title.lower()).split()) for one in agreed}
    result = []
    for one in named:
        fuller = [t for t in words if one.title in words and words[one.title] < words[t]]
        same = next((t for t in words if one.title in words and words[one.title] == words[t]), one.title)
        title = fuller[0] if len(fuller) == 1 else same
        result.append(replace(one, title=title, base=title) if title != one.title else one)
    return result
