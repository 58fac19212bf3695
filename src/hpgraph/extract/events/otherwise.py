"""The event of an article whose sentences tell of none: what its headline, a caption or somebody's words name."""

import re
from collections.abc import Sequence

from hpgraph.extract.event_view import Candidate, Scene
from hpgraph.extract.events import rules
from hpgraph.extract.events.candidates import AT, best, scene_of
from hpgraph.extract.events.openings import opening
from hpgraph.extract.mentions import DateMention, OrganisationMention, PersonMention
from hpgraph.extract.reading import FACTUAL, Reading
from hpgraph.models import BlockKind, Span, replace

# 'Sáng nay (8-2), tại lễ khởi công …, ông A yêu cầu …': the news of the day, so that it may be a ceremony too.
_AT_ON = re.compile(
    r"(?:Hôm nay|Hôm qua|(?:Sáng|Trưa|Chiều|Tối) (?:nay|qua))(?:\s?\([^()]{1,20}\))?,\s(?:tại|trong|phát biểu tại)\s",
    re.IGNORECASE,
)
_TAKES_PART = re.compile(
    r"(?:^[Tt]ại|[Pp]hát biểu (?:\w+ \w+ )?(?:tại|trong)|(?:^|[,.]\s)(?:[Tt]ới |[Đđ]ến |[Cc]ùng |[Tt]ham |[Vv]ề )?[Dd]ự"
    r"|[Mm]ở đầu|[Đđ]iều hành|[Cc]hủ trì|[Kk]ết luận|[Bb]ế mạc|[Kk]hai mạc)\s$"
)
_CEREMONIES = ("ceremony", "anniversary", "congress", "signing", "training")
_MET = ("meeting", "working session", "conference", "seminar", "press conference", "voters' meeting", "dialogue")
_LEAD = 3  # sentences
_NEAR = 8  # sentences
_NOT_YET = re.compile(r"\b(?:có thể|sẽ|sắp|muốn|dự kiến|chuẩn bị)\b")


def headline(
    reading: Reading,
    dates: Sequence[DateMention],
    organisations: Sequence[OrganisationMention],
    people: Sequence[PersonMention],
) -> Candidate | None:
    """The event that the headline names, on the day with which the body opens: for articles whose body names none."""
    title = next((s for s in reading.sentences if s.block.kind is BlockKind.TITLE), None)
    if title is None:
        return None
    scene = scene_of(reading, title, organisations, people, None, True)
    found = (best(scene) or _taken_up(scene)) if scene else None
    if found is None or found.bare:
        return None
    colon = reading.text.find(":", found.head.end, found.span.end)  # 'Họp Chính phủ: Báo chí chỉ dự 5 phút'
    span = Span(found.span.start, colon) if colon >= 0 else found.span
    return replace(found, span=span, date=lead_day(reading, dates))


def _taken_up(scene: Scene) -> Candidate | None:
    """'Phường A: Ngày hội đoàn kết', where the article goes on with 'Tại ngày hội …', 'Ngày hội đã …'."""
    named = next((found for found in rules.from_nouns(scene) if _named_in(scene, found)), None)
    if named is None:
        return None
    noun = scene.reading.cut(named.head).lower()
    for hit in scene.reading.hits.get("event_kind", ()):
        told = scene.reading.cut(hit.span).lower().removeprefix("buổi ")
        sentence = scene.reading.sentence_at(hit.span.start)
        opens = sentence is not None and sentence.span.start == hit.span.start
        at = opens or scene.reading.text.endswith("ại ", 0, hit.span.start)
        if at and hit.span.start >= scene.end and noun.startswith(told):
            return named
    return None


def _named_in(scene: Scene, found: Candidate) -> bool:
    """Further inside a headline 'lễ' alone may be 'đi lễ chùa'."""
    return found.kind != "election" and (found.head.start == scene.start or " " in scene.reading.cut(found.head))


def told_at(
    reading: Reading,
    dates: Sequence[DateMention],
    organisations: Sequence[OrganisationMention],
    people: Sequence[PersonMention],
) -> Candidate | None:
    """'Tại buổi làm việc với … mới đây, ông A khẳng định …' further down, where the article tells of no event else."""
    for sentence in reading.sentences:
        at = _AT_ON.match(reading.text, sentence.span.start, sentence.span.end)
        at = at or AT.match(reading.text, sentence.span.start, sentence.span.end)
        if at is None or sentence.block.kind is not BlockKind.BODY:
            continue
        scene = scene_of(reading, sentence, organisations, people, opening(reading, dates, sentence.span), False)
        for found in rules.from_nouns(scene) if scene else ():
            kinds = (*_MET, *_CEREMONIES) if at.re is _AT_ON else _MET
            if found.head.start == at.end() and not found.bare and found.kind in kinds:
                return found
    return None


def captioned(
    reading: Reading,
    dates: Sequence[DateMention],
    organisations: Sequence[OrganisationMention],
    people: Sequence[PersonMention],
) -> Candidate | None:
    """The event that a caption names ('Tổng Bí thư A dự Đại hội …') where the text has but the bare noun for it."""
    for sentence in reading.sentences:
        if sentence.block.kind is BlockKind.CAPTION:
            scene = scene_of(reading, sentence, organisations, people, None, True)
            for found in rules.from_nouns(scene) if scene else ():
                if found.rule == "attended" and not found.bare:
                    return replace(found, date=lead_day(reading, dates))
    return None


def at_hand(
    reading: Reading,
    dates: Sequence[DateMention],
    organisations: Sequence[OrganisationMention],
    people: Sequence[PersonMention],
) -> Candidate | None:
    """The event that an article goes on about without ever telling it: 'Phát biểu tại buổi lễ …', 'Dự lễ có …'.

    What was cut off, or what only a caption says ('Đồng chí A thăm …'). For articles in which nothing else is an event,
    and only where somebody takes part.
    """
    for sentence in [s for s in reading.sentences if s.block.kind in FACTUAL][:_NEAR]:
        scene = scene_of(reading, sentence, organisations, people, opening(reading, dates, sentence.span), True)
        if scene is None or _NOT_YET.search(reading.text, sentence.span.start, sentence.span.end):
            continue
        told = list(rules.from_nouns(scene))
        told += rules.from_acts(scene) if sentence.block.kind is not BlockKind.BODY else ()
        for found in told:
            before = reading.text[sentence.span.start : found.head.start]
            opens = found.head.start == sentence.span.start and (found.bare or found.rule == "took-place")
            usual = found.kind not in ("election", "festival", "forum", "contest", "exhibition")
            if usual and (not found.is_noun or _TAKES_PART.search(before) or opens):
                return found
    return None


def lead_day(reading: Reading, dates: Sequence[DateMention]) -> DateMention | None:
    """The day of the news that the first sentences of the body give."""
    body = [s for s in reading.sentences if s.block.kind is BlockKind.BODY][:_LEAD]
    return next((day for s in body if (day := opening(reading, dates, s.span)) is not None), None)
