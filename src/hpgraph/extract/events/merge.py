"""Which candidates are events of the article, and which tell of the same event."""

import re
from collections.abc import Sequence
from datetime import date

from hpgraph.extract.event_view import WEIGHT, Candidate
from hpgraph.extract.events.scenes import sections_of
from hpgraph.extract.reading import Reading
from hpgraph.models import published_day, replace
from hpgraph.text import lower

_DAYS_APART = 20
_LATE_NEWS = 400  # days: the opening of a section may tell late news, but not history
_ALMOST = 0.85
_QUOTED = re.compile(r"\s[“\"]")
_SPOKE = re.compile(r"\bphát biểu\s(?:\w+\s\w+\s)?(?:tại|trong)\s$")
_WEAK_WORDS = frozenset(
    re.findall(
        r"\w+",
        "hội nghị lễ buổi cuộc phiên kỳ họp về của và các cho công tác năm tổ chức tại với trên nhiệm vụ từ đến một",
    )
)


def select(reading: Reading, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """One candidate per event, in text order: near in time to the article, named by more than a noun."""
    kept: list[Candidate] = []
    anchor = _anchor(reading, candidates)
    sections, published = sections_of(reading), published_day(reading.article) is not None
    for candidate in candidates:
        if _far(candidate, anchor, published) or (candidate.bare and not _apart(candidate, kept)):
            continue
        for index, known in enumerate(kept):
            if same(reading, known, candidate, sections[known.told] != sections[candidate.told]):
                kept[index] = _merged(reading, known, candidate)
                break
        else:
            kept.append(candidate)
    sure = [c for c in kept if c.rule != "mentioned" or (not c.bare and (_spoke(reading, c) or _sat(reading, c)))]
    return tuple(sure or kept[:1])


def _spoke(reading: Reading, candidate: Candidate) -> bool:
    """'Ngày 12-2, phát biểu trong buổi làm việc với …, ông A …': news of that event, whatever is told after it."""
    return _SPOKE.search(reading.text, candidate.sentence.span.start, candidate.head.start) is not None


def _sat(reading: Reading, candidate: Candidate) -> bool:
    """'Chiều 3/1, tại Kỳ họp thứ 26, HĐND tỉnh A đã bầu …': news of that session, whatever else is told."""
    at = reading.text.endswith((" tại ", " Tại "), candidate.sentence.span.start, candidate.head.start)
    return candidate.kind == "session" and at and (candidate.date is not None or candidate.on is not None)


def _apart(candidate: Candidate, kept: Sequence[Candidate]) -> bool:
    """Is a bare 'hội đàm' another event than those told before: on another day of its own, and not just mentioned?"""
    day = _day(candidate)
    told = {_day(known) for known in kept}
    return day is not None and candidate.rule != "mentioned" and None not in told and bool(told) and day not in told


def _anchor(reading: Reading, candidates: Sequence[Candidate]) -> date | None:
    day = published_day(reading.article)
    if day is not None:
        return day
    return next((_day(c) for c in candidates if c.date), None)


def _day(candidate: Candidate) -> date | None:
    return date.fromisoformat(candidate.date.value) if candidate.date else None


def _far(candidate: Candidate, anchor: date | None, published: bool) -> bool:
    """Told with a day weeks away from the article's: history, or a plan. The opening of a section may be late news;
    on a page that does not say when it was published, earlier or later than the item before."""
    day = _day(candidate)
    if day is None or anchor is None:
        return False
    late = candidate.first and (day <= anchor or not published)
    return abs((day - anchor).days) > (_LATE_NEWS if late else _DAYS_APART)


def same(reading: Reading, one: Candidate, other: Candidate, apart: bool) -> bool:
    """Do two candidates tell of one event? `apart`: they stand in different sections of the page."""
    day, late = _day(one), _day(other)
    if (day and late and day != late) or (one.on and other.on and one.on != other.on):
        return False
    if apart and other.first and (late or other.on):
        first, second = _words(reading, one), _words(reading, other)  # a listing: each item opens with its own day
        return len(first & second) >= _ALMOST * len(first | second)
    if not apart and _retold(reading, one, other):
        return True
    if other.sentence.index == one.sentence.index or other.also:
        return lower(reading.cut(one.span)) == lower(reading.cut(other.span))  # 'Cũng trong sáng nay', or a list
    again = other.rule == "attended" and other.cue.start == other.sentence.span.start
    if again and not apart and other.date is None and other.on is None:
        return True  # 'Tham dự hội nghị từ điểm cầu A có …': of the event told before
    if other.rule == "met" and other.kind == "working session" and not other.also:
        return True  # 'Hội nghị đã nghe và cho ý kiến về …': what was done at the meeting told before
    told_anew = other.rule == "purpose" and other.cue != other.head  # 'tỉnh tổ chức thông xe …'
    if one.kind == other.kind and other.date is None and not other.is_noun and not told_anew:
        return True  # 'Đồng chí ân cần thăm hỏi …': part of the visit told before
    return _alike(reading, one, other) >= (0.6 if one.kind == other.kind else 0.75)


def _retold(reading: Reading, one: Candidate, other: Candidate) -> bool:
    """The lead says it again: 'Sáng 18/8, Hội nghị KOL toàn quốc …', 'Sáng 18/8, Hội nghị “KOL với …” …'."""
    following = one.first and other.first and other.told - one.told == 1 and not other.also
    day = other.date is not None and (one.date is None or one.date.part_of_day == other.date.part_of_day)
    heads = {lower(reading.cut(told.head)).removeprefix("đã ") for told in (one, other)}
    return following and day and len(heads) == 1


def _alike(reading: Reading, one: Candidate, other: Candidate) -> float:
    """How much of the shorter name the longer one has; names of no words are alike where the kind is."""
    first, second = _words(reading, one), _words(reading, other)
    if not first or not second:
        return float(one.kind == other.kind)
    return len(first & second) / min(len(first), len(second))


def _words(reading: Reading, candidate: Candidate) -> set[str]:
    plain = lower(reading.cut(candidate.span)).replace(",", " ").replace(";", " ")
    return {word for word in plain.split() if word not in _WEAK_WORDS and not word.isdigit()}


def _quoted(reading: Reading, told: Candidate) -> bool:
    """Does it say what the event was called?"""
    return _QUOTED.match(reading.text, told.head.end, told.span.end) is not None


def _merged(reading: Reading, known: Candidate, new: Candidate) -> Candidate:
    """The surer telling, with the day of either; stays where the event was first told."""
    best = max(known, new, key=lambda told: (WEIGHT[told.rule], told.date is not None, _quoted(reading, told)))
    return replace(best, date=best.date or known.date or new.date, first=known.first, told=min(known.told, new.told))
