"""Date stamps of pages: 'Thời gian: 24/12/2021 12:39', 'Thứ Bảy, 26/01/2019 19:26', 'Ngày 09 tháng 4 năm 2022'."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from hpgraph.read.portals import Portals
from hpgraph.text import lower

VIETNAM = timezone(timedelta(hours=7))
_DAY = re.compile(
    r"(?<![\d/.-])(?P<day>\d{1,2})(?P<sep>\s?[/.-]\s?)(?P<month>\d{1,2})(?P=sep)(?P<year>\d{4})(?!\d)"
    r"|(?<!\d)(?P<year2>\d{4})-(?P<month2>\d{2})-(?P<day2>\d{2})(?!\d)"
    r"|(?<!\d)(?P<day3>\d{1,2})\s?(?:tháng|/|-)\s?(?P<month3>\d{1,2})\s?,?\s?(?:năm|/|-|,)\s?(?P<year3>\d{4})(?!\d)"
)
_YEAR = re.compile(r"\d{4}")
_TIME = re.compile(
    r"(?<!\d)(?P<hour>[01]?\d|2[0-3])\s?(?::|h|giờ)\s?(?P<minute>[0-5]\d)(?::\d{2})?\s?(?:phút|['’])?\s?(?P<half>am|pm|sa|ch)?(?!\w)",
    re.IGNORECASE,
)
_ISO_TIME = re.compile(r"(?<=\d)t(?=\d{1,2}:\d{2})", re.IGNORECASE)
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_LONGEST = 110


@dataclass(frozen=True, slots=True)
class Stamp:
    """`rest`: what the paragraph says besides date, time and their labels (a name, a section), '' as a rule."""

    when: datetime
    rest: str


def _day(match: re.Match[str]) -> date | None:
    found = match.groupdict()
    for suffix in ("", "2", "3"):
        if found[f"year{suffix}"]:
            year, month, day = (int(found[f"{part}{suffix}"]) for part in ("year", "month", "day"))
            if not _FIRST_YEAR <= year <= _LAST_YEAR:
                return None
            try:
                return date(year, month, day)
            except ValueError:
                return None
    return None


def _time(match: re.Match[str] | None) -> time:
    if match is None:
        return time()
    hour, half = int(match["hour"]), (match["half"] or "").lower()
    if half in ("pm", "ch") and hour < 12:
        hour += 12
    if half in ("am", "sa") and hour == 12:
        hour = 0
    return time(hour, int(match["minute"]))


def parse(text: str, portals: Portals) -> Stamp | None:
    """A paragraph of working text → its stamp, None if there is no full date in it or it is too long to be one."""
    if len(text) > _LONGEST or _YEAR.search(text) is None:
        return None
    plain = _ISO_TIME.sub(" ", lower(text))
    day_match = _DAY.search(plain)
    day = _day(day_match) if day_match else None
    if day_match is None or day is None:
        return None
    without = plain[: day_match.start()] + "\0" * len(day_match.group(0)) + plain[day_match.end() :]
    time_match = _TIME.search(without)
    if time_match:
        without = without[: time_match.start()] + "\0" * len(time_match.group(0)) + without[time_match.end() :]
    return Stamp(datetime.combine(day, _time(time_match), VIETNAM), _rest(text, without, portals))


def _rest(text: str, without: str, portals: Portals) -> str:
    """What stays of the paragraph when date, time (blanked in `without`) and the words of stamps are taken out."""
    kept = portals.phrases["stamp_words"].sub(lambda match: "\0" * len(match.group(0)), without)
    if len(kept) != len(text):  # a time zone letter was taken out: lengths differ, spelling is lost
        return " ".join(re.findall(r"[^\W\d_]+", kept))
    shown = "".join(c if k != "\0" else " " for c, k in zip(text, kept, strict=True))
    return " ".join(re.sub(r"[\d|,:;()/.\-–+_]+", " ", shown).split())


def parse_metadata(text: str | None) -> datetime | None:
    """A time as metadata give it (ISO 8601, RFC 2822, a Vietnamese stamp) → a time in Vietnam, or None."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            found = parsedate_to_datetime(text.strip())
        except (ValueError, TypeError, IndexError):
            day = _DAY.search(text)
            found_day = _day(day) if day else None
            if day is None or found_day is None:
                return None
            rest = text[: day.start()] + " " + text[day.end() :]
            found = datetime.combine(found_day, _time(_TIME.search(rest)))
    return found.replace(tzinfo=VIETNAM) if found.tzinfo is None else found.astimezone(VIETNAM)
