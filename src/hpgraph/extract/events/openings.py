"""How a news sentence opens: '(Portal) - Sáng 24/12, tại Hà Nội, …': its day, and a place beside it."""

import re
from collections.abc import Sequence
from datetime import date as calendar
from datetime import timedelta

from hpgraph.extract.events import words as events_words
from hpgraph.extract.mentions import DateMention, inside
from hpgraph.extract.reading import Reading
from hpgraph.models import Span, published_day, replace

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}$")
_AFTER_NUMBER = re.compile(
    r"(?:số(?:\s\d\S*)?|\d[\w/.-]*[A-ZĐ]+[\w/-]*|[A-ZĐ]{2,}|hạn|(?<!hôm )(?<!Hôm )trước|đến|kể từ|từ|hết|sau|\bký"
    r"|ban hành),?\s*"
    r"(?:ngày\s*)?$"
)
_FROM = re.compile(r"(?<!kể )(?<!lực )(?<!tính )\b[Tt]ừ\s(?:ngày\s)?$")  # '… thăm tỉnh từ ngày 6 đến 8/6'
_OCCASION = re.compile(
    r"(?:đợt|dịp|nhân|kỷ niệm|truyền thống|thành lập|giải phóng|sinh|lần|tính|quốc tế|việt nam|hướng tới"
    r"|chào mừng),?\s*(?:ngày\s*)?$",
    re.IGNORECASE,
)
_CLOSE = timedelta(days=10)
_RUN = timedelta(days=25)  # how long what opens a sentence may last
_TAKES_PLACE = re.compile(r"\s(?:(?:đã|vừa|sẽ)\s)?(?:diễn ra|tổ chức|khai mạc)\b")
_BEFORE = re.compile(
    r"(?:^|[-,:(;)]\s*|\b(?:trong|vào|vừa qua|trước đó|tiếp đó|sau đó|cũng|cũng trong|cũng vào|vào hồi|diễn ra|tổ chức"
    r"|khai mạc|diễn ra vào|đã|các|hai|trong hai)\s+)(?:(?:ngày|các ngày|hai ngày|2 ngày|3 ngày|buổi|\d|hai|ba)\s*)?$",
    re.IGNORECASE,
)
_OPENS_BRACKET = re.compile(r"\s?\((?:ngày\s)?")
_BRACKETS = 25  # characters of what stands in them
_UNIT = (
    r"(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|tỉnh|đặc khu|thôn|ấp|khu phố|tổ dân phố|khu|số"
    r"|đường|phố|bản"
    r"|buôn|làng|ngõ|km|Thủ đô)"
)
_MORE_PLACE = re.compile(rf",\s*{_UNIT}\s+(?:[A-ZĐÀ-Ỹ0-9][^\s,.;()]*)(?:\s+[A-ZĐÀ-Ỹ0-9][^\s,.;()]*)*(?=\s*[,.;()]|$)")
_PORTAL = re.compile(r"\([^)]*\)\s*-?\s*")
_PLACE_START = re.compile(r"(?:[Tt]ại|ở)\s+")


def is_day(date: DateMention) -> bool:
    """Known to the day."""
    return _DAY.match(date.value) is not None


def opening(reading: Reading, dates: Sequence[DateMention], span: Span) -> DateMention | None:
    """The day on which what a sentence tells took place: not the date of a document, not a deadline.

    A day that opens a clause, else one anywhere before somebody speaks that is told with its part of the day or
    lies shortly before publication.
    """
    later = None
    for date in inside(dates, span):
        before = reading.text[max(span.start, date.span.start - 30) : date.span.start]
        if _bracketed(before) or not is_day(date):
            continue
        behind = _AFTER_NUMBER.search(before)
        if (
            behind
            and not (date.end and _FROM.search(before))
            and not (date.part_of_day and behind.group()[0].isupper())
        ):
            continue
        if _BEFORE.search(before) or _lasts(date, before):
            return _dated(reading, dates, date)
        if later is None and _is_news(reading, date, before) and not _spoken(reading, span.start, date.span.start):
            later = date
    return later


def _dated(reading: Reading, dates: Sequence[DateMention], told: DateMention) -> DateMention:
    """'Chiều nay (ngày 3/11)': the day that the brackets give."""
    for date in inside(dates, Span(told.span.end, told.span.end + _BRACKETS)):
        if _OPENS_BRACKET.fullmatch(reading.text, told.span.end, date.span.start) and is_day(date):
            return replace(told, value=date.value)
    return told


def _lasts(date: DateMention, before: str) -> bool:
    """'Từ ngày 21 đến 24/5, Sở Du lịch tổ chức …': days that open the sentence, no period reported on."""
    if date.end is None or not is_day(date):
        return False
    whole = calendar.fromisoformat(date.end) - calendar.fromisoformat(date.value) <= _RUN
    opened = _FROM.sub("", before).rstrip(" -–)")
    return whole and (not opened.strip() or opened.endswith(",")) and _FROM.search(before) is not None


def _is_news(reading: Reading, date: DateMention, before: str) -> bool:
    """Is a day inside a sentence the day of the news, not one that is remembered or planned for?"""
    if _OCCASION.search(before):
        return False
    if date.part_of_day is not None or _TAKES_PLACE.match(reading.text, date.span.end):
        return True
    published = published_day(reading.article)
    return published is not None and timedelta() <= published - calendar.fromisoformat(date.value) <= _CLOSE


def _spoken(reading: Reading, start: int, end: int) -> bool:
    return any(hit.entry.get("say") in ("words", "order") for hit in reading.hits_in("speech_verb", Span(start, end)))


def _bracketed(before: str) -> bool:
    """'(27/7/1947 - 27/7/2017)' is no opening; 'Sáng qua (14/10)' is one."""
    opened = before.rfind("(")
    return opened > before.rfind(")") and not before[:opened].rstrip().endswith(("qua", "nay"))


def place_after(reading: Reading, start: int, end: int) -> Span | None:
    """The place named by 'tại …' that begins at `start` (blanks skipped), up to `end`."""
    text, words = reading.text, events_words.load(reading.lexicon)
    while start < end and text[start] in " ,(":
        start += 1
    opened = _PLACE_START.match(text, start, end)
    if opened is None or words.no_place.match(text, opened.end(), end):
        return None
    begin = opened.end()
    stop = words.place_stop.search(text, begin, end)
    finish = stop.start() if stop else end
    bracket = text.find("(", begin, finish)
    if bracket >= 0:
        closed = text.find(")", bracket, end)
        finish = closed + 1 if closed >= 0 else bracket
    while more := _MORE_PLACE.match(text, finish, end):
        finish = more.end()
    return Span(begin, finish) if 1 < finish - begin < 150 else None


def place(reading: Reading, sentence: Span, date: DateMention | None, after: int) -> Span | None:
    """The place of an event: right after the date, else right after the event's name (`after`)."""
    if date is not None and sentence.start <= date.span.start < sentence.end:
        found = place_after(reading, date.span.end, sentence.end)
        if found:
            return found
    opened = _PORTAL.match(reading.text, sentence.start, sentence.end)
    return place_after(reading, opened.end() if opened else sentence.start, sentence.end) or place_after(
        reading, after, sentence.end
    )
