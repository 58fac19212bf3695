"""Dates in all their forms: 'Sáng 24/12', 'ngày 09 tháng 4 năm 2022', 'từ ngày 21 đến 24/11', 'quý IV', 'Cùng ngày'."""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from hpgraph.extract.dates.patterns import Raw, scan
from hpgraph.extract.mentions import DateMention, Located
from hpgraph.extract.reading import FACTUAL, Reading
from hpgraph.models import Span, published_day, replace

_RANGE = re.compile(r"\s?(?:-|đến(?: hết)?|tới)\s?(?:hết )?(?:ngày |tháng |quý )?$")
_LIST = re.compile(r"\s?(?:,|và|-|đến|tới)\s?(?:ngày )?$")
_DEADLINE = re.compile(
    r"(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn(?: cuối)?(?: là)?|không quá)\s"
    r"(?:\d{1,2}\s?(?:giờ|h)\s?\d*,?\s)?(?:ngày\s|đêm\s)?$",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(r"(?<!\w)(?:sẽ|dự kiến|sắp tới|tới đây|chuẩn bị)(?!\w)[^.;]{0,80}$", re.IGNORECASE)
_COMING = re.compile(r"\s(?:tới|sắp tới|tới đây)(?!\w)")
_NOT_NARRATIVE = re.compile(r"(?:trước|đến|từ|kể từ|hết|hạn|\d[\w/-]*[A-ZĐ][\w-]*,?)\s(?:\d{1,2}\s?giờ\s)?$")
_LEAD = 40
_FIRST_PORTALS = 2000  # year
_TOLERANCE = timedelta(days=15)  # a deadline set at an event may have passed when the article appears
_NEAR, _FAR = timedelta(days=30), timedelta(days=320)
# Without a publication date the latest day of the text is only the earliest that the news can be of.
_NEAR_LATEST, _FAR_LATEST = timedelta(days=90), timedelta(days=270)


def find(reading: Reading) -> tuple[DateMention, ...]:
    """All dates of the factual blocks, in text order. Days that cannot be placed in a year are left out."""
    text = reading.text
    factual = [block.span for block in reading.blocks if block.kind in FACTUAL]
    raws = _longest(raw for span in factual for raw in scan(text, span.start, span.end))
    published = published_day(reading.article)
    reference = published or _latest(raws)
    mentions: list[DateMention] = []
    narrative: date | None = None
    for raw in _with_shared_years(raws, text):
        if raw.kind == "relative" and raw.day is None:
            mention = _same_day(raw, narrative or reference)
        else:
            ahead = raw.year is None and (_lies_ahead(text, raw) or (not published and _after(raw, reference)))
            mention = _resolve(raw, reference, ahead=ahead)
        if mention is None:
            continue
        if raw.kind in ("day", "relative") and _tells_when(reading, raw):
            narrative = date.fromisoformat(mention.value)
        mentions.append(mention)
    return Located(_join_ranges(mentions, text))


def deadline(phrase: str, reference: date) -> str | None:
    """'xong trước ngày 30/11', 'trong quý IV/2014' → the ISO day by which it has to be done, None if it names none.

    The last date of the phrase counts. A period ends with its last day; a day without a year is the next one from
    the reference (publication), or one just past.
    """
    raws = _longest(scan(phrase, 0, len(phrase)))
    for raw in reversed(raws):
        mention = _resolve(raw, reference, ahead=True)
        if mention is not None:
            return last_day(mention)
    return None


def last_day(mention: DateMention) -> str:
    """The last ISO day of a mention: '2014-10'..'2014-12' → '2014-12-31'."""
    value = mention.end or mention.value
    parts = [int(part) for part in value.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    day = parts[2] if len(parts) > 2 else monthrange(year, month)[1]
    return f"{year:04}-{month:02}-{day:02}"


def _longest(raws: Iterable[Raw]) -> list[Raw]:
    """In text order, without overlaps; of overlapping ones a day wins, then the longer."""
    kept: list[Raw] = []
    for raw in sorted(raws, key=lambda raw: (raw.kind != "day", raw.span.start - raw.span.end, raw.span.start)):
        if all(raw.span.end <= other.span.start or other.span.end <= raw.span.start for other in kept):
            kept.append(raw)
    return sorted(kept, key=lambda raw: raw.span.start)


def _latest(raws: Sequence[Raw]) -> date | None:
    """Without a publication date the latest full date of the text stands in for it.

    None where a later year is told of as past or present ('kết quả năm 2022'): days without a year may lie there.
    """
    full = [raw for raw in raws if raw.kind == "day"]
    days = [_day(raw.year, raw.month, raw.day) for raw in full if raw.year and raw.month and raw.day]
    latest = max((day for day in days if day and day.year >= _FIRST_PORTALS), default=None)  # not a day of birth
    told = (raw.year for raw in raws if raw.kind == "years" and raw.year and raw.first == raw.year)
    later = latest is not None and any(latest.year < year <= latest.year + 2 for year in told)
    return None if later else latest


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_shared_years(raws: list[Raw], text: str) -> list[Raw]:
    """'từ 28/12 đến 02/01/2020', '13/10 và 14/10/2014': the year said last holds for the days before it."""
    result = list(raws)
    for index in range(len(result) - 2, -1, -1):
        raw, following = result[index], result[index + 1]
        if raw.kind != following.kind or raw.year or not following.year or raw.kind not in ("day", "month", "quarter"):
            continue
        if _LIST.match(text, raw.span.end, following.span.start + 5) and following.span.start - raw.span.end <= 15:
            later = (raw.month or 0) > (following.month or 0)
            result[index] = replace(raw, year=following.year - later)
    return result


def _lies_ahead(text: str, raw: Raw) -> bool:
    """Is a day without a year announced, or a deadline, rather than past?"""
    before = text[max(0, raw.span.start - 90) : raw.span.start]
    if raw.kind == "day" and raw.named and raw.part is None:
        before += "ngày "
    return bool(_DEADLINE.search(before) or _ANNOUNCED.search(before) or _COMING.match(text, raw.span.end))


def _tells_when(reading: Reading, raw: Raw) -> bool:
    """Does this day date what is told (a lead, a part of the day), not a document or a deadline?"""
    before = reading.text[max(0, raw.span.start - 30) : raw.span.start]
    if _NOT_NARRATIVE.search(before):
        return False
    sentence = reading.sentence_at(raw.span.start)
    return raw.part is not None or (sentence is not None and raw.span.start - sentence.span.start <= _LEAD)


def _same_day(raw: Raw, day: date | None) -> DateMention | None:
    return DateMention(raw.span, day.isoformat(), None, raw.part) if day else None


def _resolve(raw: Raw, reference: date | None, *, ahead: bool) -> DateMention | None:
    year = raw.year or (reference.year if reference and raw.this_year else None)
    if raw.kind == "years":
        end = f"{raw.year}" if raw.year != raw.first else None
        return DateMention(raw.span, f"{raw.first}", end)
    if raw.kind == "relative":
        day = reference + timedelta(days=raw.day) if reference and raw.day is not None else None
        return _same_day(raw, day)
    if raw.kind == "day":
        return _resolve_day(raw, year, reference, ahead=ahead)
    first, last = _months(raw)
    if year is None:
        if reference is None:
            return None
        year = reference.year
        if raw.kind != "months" and not ahead and (year, first) > (reference.year, reference.month):
            year -= 1
        if ahead and last < reference.month and raw.kind != "months":
            year += 1
    value, end = f"{year:04}-{first:02}", f"{year:04}-{last:02}"
    return DateMention(raw.span, value, end if end != value else None)


def _months(raw: Raw) -> tuple[int, int]:
    month = raw.month or 1
    if raw.kind == "quarter":
        return 3 * month - 2, 3 * month
    return (raw.first or month) if raw.kind == "months" else month, month


def _resolve_day(raw: Raw, year: int | None, reference: date | None, *, ahead: bool) -> DateMention | None:
    month, number = raw.month or 1, raw.day or 1
    day = _day(year, month, number) if year else _nearest(month, number, reference, ahead=ahead)
    if day is None:
        return None
    start = _day(day.year, month, raw.first) if raw.first and raw.first < number else None
    end = day.isoformat() if start else None
    return DateMention(raw.span, (start or day).isoformat(), end, raw.part)


def _nearest(month: int, number: int, reference: date | None, *, ahead: bool) -> date | None:
    """The latest such day not after the reference; ahead of it if announced, or if the past one is a year away."""
    if reference is None:
        return None
    days = [day for year in range(reference.year - 4, reference.year + 5) if (day := _day(year, month, number))]
    past = max((day for day in days if day <= reference), default=None)
    coming = min((day for day in days if day > reference), default=None)
    if ahead:
        return past if past and reference - past <= _TOLERANCE else coming
    if past and coming and coming - reference <= _NEAR and reference - past >= _FAR:
        return coming
    return past


def _after(raw: Raw, latest: date | None) -> bool:
    """Does a day of no year rather lie shortly after the latest full date of an undated text than long before it?"""
    if raw.kind != "day" or latest is None:
        return False
    coming = _nearest(raw.month or 1, raw.day or 1, latest, ahead=True)
    past = _nearest(raw.month or 1, raw.day or 1, latest, ahead=False)
    return bool(coming and past and coming - latest <= _NEAR_LATEST and latest - past >= _FAR_LATEST)


def _join_ranges(mentions: list[DateMention], text: str) -> list[DateMention]:
    """'từ ngày 21/11 đến ngày 24/11' is one mention with an end."""
    joined: list[DateMention] = []
    for mention in mentions:
        previous = joined[-1] if joined else None
        if (
            previous is not None
            and previous.end is None
            and len(previous.value) == len(mention.value)
            and previous.value < mention.value
            and _RANGE.fullmatch(text[previous.span.end : mention.span.start])
        ):
            span = Span(previous.span.start, mention.span.end)
            joined[-1] = DateMention(span, previous.value, mention.end or mention.value, previous.part_of_day)
        else:
            joined.append(mention)
    return joined
