"""Finds the written forms of dates; says nothing yet of which year a day without a year belongs to."""

import re
from collections.abc import Iterator
from typing import Literal

from hpgraph.models import Span, replace, value
from hpgraph.text import UPPER

Part = Literal["morning", "noon", "afternoon", "evening"]
Kind = Literal["day", "month", "quarter", "months", "years", "relative"]

PARTS: dict[str, Part] = {
    "rạng sáng": "morning", "sáng": "morning", "trưa": "noon", "chiều": "afternoon", "tối": "evening", "đêm": "evening",
}  # fmt: skip
_PART = r"(?i:rạng sáng|sáng|trưa|chiều|tối|đêm)"


@value
class Raw:
    """One written date. What the numbers mean depends on `kind`:

    day: `first` (of a list or range of days, else None), `day`, `month`; month: `month`; quarter: `month` = 1..4;
    months: `first`..`month`; years: `first`..`year`; relative: `day` = days from the publication, None for 'cùng ngày'.
    """

    span: Span
    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    first: int | None = None
    part: Part | None = None
    this_year: bool = False  # 'năm nay'
    named: bool = False  # the word 'ngày' or a part of the day stands before it


# A list or range of days may precede the day ("13 và", "21 đến", "7 và sáng"); the year follows after the same
# separator or a word.
_DAY = re.compile(
    rf"""(?<![{UPPER}])(?:(?<!\d[/.,])|(?<=[-/.]\d{{4}}/))(?:(?<!\d-)|(?<=\d{{4}}-))
    (?P<list>(?:\d{{1,2}}\s?(?:,|-|và|đến(?:\shết)?|tới)\s?(?:{_PART}\s)?(?:ngày\s)?){{1,6}})?
    (?P<day>\d{{1,2}})
    (?:(?P<sep>\s?[/.-]\s?)(?P<month>\d{{1,2}})
       (?:(?P=sep)(?P<year>\d{{4}}|\d{{2}}(?=[\s,.;:)]|$))|,?\snăm\s(?P<year_after>\d{{4}}|nay))?
      |\s?tháng\s(?P<month_word>\d{{1,2}})(?:\s?(?:/|-|,?\s?năm\s|,\s)(?P<year_word>\d{{4}}|nay))?)
    (?!\d|[/.,]\d|-\d(?!\d?[/.]\d{{1,2}}[/.]\d{{4}})|\s?%|\s?[/-]\s?[{UPPER}])""",
    re.VERBOSE,
)
_BEFORE = re.compile(
    rf"""(?<!\w)(?:(?P<part>{_PART})(?:\s(?:nay|qua|mai|hôm\snay|hôm\squa|sớm|và\s{_PART}))?(?:[\s,]*(?P<day_of_part>ngày))?
      |(?P<day>(?i:(?:các\s|hai\s|ba\s|những\s)?ngày|mùng|mồng|hôm\squa|hôm\snay|hôm))
      |(?P<weak>(?i:đến|từ|hết|trước|sau|đợt|dịp|lễ|kỷ\sniệm|vào|quốc\skhánh|và|-|thứ\s\w+,)))[\s,(:]*$""",
    re.VERBOSE,
)
_NUMBERED = re.compile(r"(?:số|nhà|ngõ|ngách|kiệt|hẻm|quốc lộ|điều|khoản|trang)[\s:]*$", re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:[,.;:)\]]|$|và|năm|tới|vừa|của|tại|với|đã|để|do|này|hằng|hàng)")
_MONTH = re.compile(r"(?P<month>\d{1,2})(?:\s?[/.-]\s?(?P<year>\d{4})|,?\snăm\s(?P<year_word>\d{4}|nay))?(?![\d/])")
_MONTHS = re.compile(
    r"(?P<count>\d{1,2})\stháng\s(?P<which>đầu|cuối)\s?(?:của\s)?(?:năm)?(?:\s(?P<year>\d{4}|nay))?(?!\w)"
)
_QUARTER = re.compile(
    r"[Qq][Uu][Ýý]\s(?P<quarter>IV|I{1,3}|[1-4])(?!\w)"
    r"(?:\s?[/-]\s?(?P<year>\d{4})|,?\s(?:năm\s)?(?P<year_word>\d{4}|năm nay|nay))?"
)
_YEARS = re.compile(
    r"(?P<first>(?:19|20)\d\d)(?:\s?(?:-|đến|tới)\s?(?:năm\s)?(?P<last>(?:19|20)\d\d))?(?![\d/]|[.,-]\d)"
)
_TODAY = re.compile(r"(?:nay|qua|mai|cùng ngày|Cùng ngày|hôm sau|hôm nay|hôm qua|Hôm nay|Hôm qua|trong ngày)(?!\w)")
_PART_BEFORE = re.compile(rf"(?<!\w)(?P<part>{_PART})\s(?:hôm\s)?$")
_SHIFT = {"nay": 0, "hôm nay": 0, "qua": -1, "hôm qua": -1, "mai": 1}
_NUMBER = re.compile(r"\d\d*")  # `re` skips to a first character, not to a first repetition
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}
_WINDOW = 34


def scan(text: str, start: int, end: int) -> Iterator[Raw]:
    """The dates written in text[start:end], by kind, not in order; they may overlap.

    Every number is looked at once, with patterns anchored at it: one pass over the text.
    """
    last_end = -_WINDOW
    for match in _NUMBER.finditer(text, start, end):
        raw = None
        if match.start() < last_end:
            continue
        if match.end() - match.start() <= 2:
            raw = _day(text, match.start(), end, last_end) or _month(text, match.start(), end)
        elif match.end() - match.start() == 4:
            raw = _years(text, match.start(), end)
        if raw is not None:
            last_end = max(last_end, raw.span.end)
            yield raw
    for match in _QUARTER.finditer(text, start, end):
        yield _periodic(match, "quarter", _ROMAN.get(match["quarter"]) or int(match["quarter"]))
    for match in _TODAY.finditer(text, start, end):
        raw = _relative(text, match)
        if raw is not None:
            yield raw


def _month(text: str, start: int, end: int) -> Raw | None:
    """'tháng 9/2013', '6 tháng đầu năm'."""
    if text[start - 6 : start].lower() == "tháng " and not text[start - 7 : start - 6].isalnum():
        match = _MONTH.match(text, start, end)
        if match and 1 <= int(match["month"]) <= 12:
            raw = _periodic(match, "month", int(match["month"]))
            return replace(raw, span=Span(start - 6, raw.span.end))
    match = _MONTHS.match(text, start, end)
    if match is None or not 1 <= int(match["count"]) <= 11 or text[start - 1 : start] in tuple("/.,-"):
        return None
    count = int(match["count"])
    first, last = (1, count) if match["which"] == "đầu" else (13 - count, 12)
    return _periodic(match, "months", last, first)


def _years(text: str, start: int, end: int) -> Raw | None:
    """'năm 2021', '2016 - 2021'."""
    match = _YEARS.match(text, start, end)
    if match is None or text[start - 1 : start] in tuple("/.,-") or text[start - 1 : start].isalnum():
        return None
    named = text[start - 4 : start].lower() == "năm "
    if not named and not match["last"]:
        return None
    first, last = int(match["first"]), int(match["last"] or match["first"])
    span = Span(start - 4 if named else start, match.end())
    return Raw(span, "years", year=last, first=first) if first <= last else None


def _relative(text: str, match: re.Match[str]) -> Raw | None:
    """'sáng nay', 'hôm qua', 'Chiều cùng ngày'."""
    when = match.group(0).lower()
    before = _PART_BEFORE.search(text, max(0, match.start() - 16), match.start())
    if before:
        span = Span(before.start(), match.end())
        return Raw(span, "relative", day=_SHIFT.get(when), part=PARTS[before["part"].lower()])
    closed = text[match.end() : match.end() + 1] in tuple(",.( ")
    if when in ("nay", "qua", "mai", "hôm sau") or text[match.start() - 1 : match.start()].isalnum() or not closed:
        return None
    if when == "trong ngày" and text[match.start() - 5 : match.start()].lower() != "cũng ":
        return None
    return Raw(Span(match.start(), match.end()), "relative", day=_SHIFT.get(when))


def _periodic(match: re.Match[str], kind: Kind, month: int, first: int | None = None) -> Raw:
    found = match.groupdict()
    year = found.get("year") or found.get("year_word") or ""
    this_year = year.endswith("nay")
    span = Span(match.start(), match.end())
    return Raw(span, kind, None if this_year or not year else int(year), month, None, first, None, this_year)


def _day(text: str, start: int, end: int, last_end: int) -> Raw | None:
    match = _DAY.match(text, start, end)
    if match is None:
        return None
    month = int(match["month"] or match["month_word"])
    day = int(match["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    year_text = match["year"] or match["year_after"] or match["year_word"] or ""
    year = int(year_text) if year_text.isdigit() else None
    if year is not None and len(year_text) == 2:
        year += 2000
    window = text[max(0, start - _WINDOW) : start]
    before = _BEFORE.search(window)
    if not _is_date(text, match, window, before, close=start - last_end <= 12):
        return None
    strong = before is not None and not before["weak"]
    part = PARTS[before["part"].lower()] if before and before["part"] else None
    head = start - (len(window) - before.start()) if before and strong else start
    first = re.match(r"\d+", match["list"]) if match["list"] else None
    first_day = int(first.group(0)) if first and 1 <= int(first.group(0)) <= 31 else None
    closing = match.end() + (text[match.end() : match.end() + 1] == ")" and "(" in text[head:start])
    return Raw(Span(head, closing), "day", year, month, day, first_day, part, year_text == "nay", strong)


def _is_date(text: str, match: re.Match[str], window: str, before: re.Match[str] | None, *, close: bool) -> bool:
    """Is this pair of numbers a day, and not votes (61/62 phiếu), a house number or a score?"""
    if _NUMBERED.search(window):
        return False
    strong = before is not None and not before["weak"]
    said_day = before is not None and bool(before["day"] or before["day_of_part"])
    sep = match["sep"] or ""
    if match["year"] and len(match["year"]) == 4:
        return sep.strip() != "." or " " not in sep
    if match["month_word"]:
        return said_day or bool(match["year_word"])
    if sep.strip() == "." or " " in sep:
        return said_day or (strong and " " not in sep)  # 'Chiều 21.4'
    if match["list"]:
        return strong or bool(re.search(r"(?i)ngày|từ[^\w]*$", window))
    return strong or (before is not None and (close or bool(_CLOSED.match(text, match.end()))))
