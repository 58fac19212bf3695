"""Where sentences tell of an event: somebody organises or attends it, it takes place, or a verb is the event."""

import re
from collections.abc import Sequence

from hpgraph.extract import events_rules
from hpgraph.extract.events_openings import opening
from hpgraph.extract.events_view import WEIGHT, Candidate, Scene
from hpgraph.extract.mentions import DateMention, OrganisationMention, PersonMention, inside
from hpgraph.extract.reading import FACTUAL, Reading, Sentence
from hpgraph.models import BlockKind, replace

_NARRATIVE = re.compile(
    r"(?:\W*\([^)]*\)\s*-?\s*|[*•+-]\s*)?"
    r"(?:trong khuôn khổ|trước đó|tiếp đó|sau đó|tiếp theo|cùng ngày|cũng trong|cũng tại"
    r"|nhân dịp này|dịp này|mới đây|vừa qua|(?:sáng|trưa|chiều|tối|hôm) (?:nay|qua)"
    r"|ngay sau|cùng thời gian|cùng thời điểm|bên lề|trong chuyến|kết thúc|(?:sáng|chiều|tối) cùng ngày)",
    re.IGNORECASE,
)
# The day of an article without a date of publication has no year, so it is no date; the sentence still tells when.
_DAY_OF_NO_YEAR = re.compile(
    r"(?:[^.,]{0,40}?\s-\s|\([^)]*\)\s*-?\s*|[.*•+-]\s*)?(?:vào\s)?(?:các\s|hai\s)?"
    r"(?:ngày|(?:sáng|trưa|chiều|tối)(?:\sngày)?)\s(?:\d{1,2}\s?(?:,|và|-|đến)\s?){0,3}"
    r"\d{1,2}\s?(?:[-/.]\s?\d{1,2}|tháng\s\d{1,2})\b",
    re.IGNORECASE,
)
_NEWS_DAY = re.compile(
    r".{0,150}?\b(?:sáng|trưa|chiều|tối)(?:\sngày)?\s\d{1,2}\s?(?:[-/.]\s?\d{1,2}\b|tháng\s\d)"
    r"|(?:\([^)]*\)\s*-?\s*)?(?:Hôm (?:nay|qua)|(?:Sáng|Trưa|Chiều|Tối) (?:nay|qua|hôm)|Cuối tuần qua"
    r"|Mới đây|Vừa qua)\b",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:\([^)]*\)\s*-?\s*)?(?:Tại|Trong|Bên lề|Phát biểu tại|Phát biểu khai mạc)\s")
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
_MOVED = re.compile(r"\b(?:chuyển công tác|thuyên chuyển|điều động|biệt phái)\b")  # '…, đến làm việc tại Viện Toán học'
_REMARK = re.compile(r"Đây (?:là|cũng là|còn là)\s")  # 'Đây là đơn vị làm đại hội điểm': of the event told before
_HISTORY = re.compile(
    r"\b(?:từng|(?:từ|trong|vào|đầu|giữa|cuối|tháng \d{1,2}) năm \d{4}|trước đây|hằng năm|hàng năm|những năm"
    r"|giai đoạn)\b|\ANăm \d{4}",
    re.IGNORECASE,
)


def find(
    reading: Reading,
    dates: Sequence[DateMention],
    organisations: Sequence[OrganisationMention],
    people: Sequence[PersonMention],
) -> tuple[Candidate, ...]:
    """The best candidate of each body sentence that has one, in text order."""
    found: list[Candidate] = []
    position = 0  # of the sentence within its section
    for sentence in reading.sentences:
        if sentence.block.kind is BlockKind.HEADING:
            position = 0
        if sentence.block.kind is not BlockKind.BODY:
            continue
        date = opening(reading, dates, sentence.span)
        scene = _scene(reading, sentence, organisations, people, date, position < 2)
        if scene and (best := _best(scene)):
            found.append(best)
        position += 1
    return tuple(found)


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
    scene = _scene(reading, title, organisations, people, None, True)
    best = _best(scene) if scene else None
    return replace(best, date=lead_day(reading, dates)) if best and not best.bare else None


def told_at(
    reading: Reading,
    dates: Sequence[DateMention],
    organisations: Sequence[OrganisationMention],
    people: Sequence[PersonMention],
) -> Candidate | None:
    """'Tại buổi làm việc với … mới đây, ông A khẳng định …' further down, where the article tells of no event else."""
    for sentence in reading.sentences:
        at = _AT_ON.match(reading.text, sentence.span.start, sentence.span.end)
        at = at or _AT.match(reading.text, sentence.span.start, sentence.span.end)
        if at is None or sentence.block.kind is not BlockKind.BODY:
            continue
        scene = _scene(reading, sentence, organisations, people, opening(reading, dates, sentence.span), False)
        for found in events_rules.from_nouns(scene) if scene else ():
            kinds = (*_MET, *_CEREMONIES) if at.re is _AT_ON else _MET
            if found.head.start == at.end() and not found.bare and found.kind in kinds:
                return found
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
        scene = _scene(reading, sentence, organisations, people, opening(reading, dates, sentence.span), True)
        if scene is None or _NOT_YET.search(reading.text, sentence.span.start, sentence.span.end):
            continue
        told = list(events_rules.from_nouns(scene))
        told += events_rules.from_acts(scene) if sentence.block.kind is not BlockKind.BODY else ()
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


def _scene(
    reading: Reading,
    sentence: Sentence,
    organisations: Sequence[OrganisationMention],
    people: Sequence[PersonMention],
    date: DateMention | None,
    first: bool,
) -> Scene | None:
    """What the rules look at, where the sentence has a noun or verb of events at all."""
    cues = tuple(inside(reading.hits.get("event_cue", ()), sentence.span))
    nouns = tuple(inside(reading.hits.get("event_kind", ()), sentence.span))
    if not cues and not nouns:
        return None
    opens = sentence.span.start, sentence.span.end
    dated = date is not None or any(day.match(reading.text, *opens) for day in (_DAY_OF_NO_YEAR, _NEWS_DAY))
    return Scene(
        reading, sentence, cues, nouns,
        tuple(inside(people, sentence.span)), tuple(inside(organisations, sentence.span)),
        date, first, dated,
    )  # fmt: skip


def _best(scene: Scene) -> Candidate | None:
    """The surest candidate before anybody speaks in the sentence; of equally sure ones the first."""
    if not (scene.dated or scene.first or _NARRATIVE.match(scene.reading.text, scene.start)):
        return None
    speech = _first_speech(scene)
    inner = scene.date is None and _at_event(scene)
    rules = (*events_rules.from_nouns(scene), *(() if inner else events_rules.from_acts(scene)))
    usable = [c for c in rules if (c.head.start < speech or _said_at(scene, c)) and _holds(scene, c)]
    return max(usable, key=lambda c: (WEIGHT[c.rule], -c.head.start), default=None)


def _said_at(scene: Scene, candidate: Candidate) -> bool:
    """'… chia sẻ như vậy tại buổi họp báo …' opens an article with what somebody said; the event stands after it."""
    said_at = candidate.rule in ("mentioned", "took-place") and scene.before(candidate.head.start, 4) == "tại "
    return scene.first and said_at


def _at_event(scene: Scene) -> bool:
    """'Tại hội nghị, …': what somebody does there is part of that event."""
    opened = _AT.match(scene.reading.text, scene.start, scene.end)
    return opened is not None and any(noun.span.start == opened.end() for noun in scene.nouns)


def _first_speech(scene: Scene) -> int:
    """Where the words of a speaker begin: what comes after is told, not happening."""
    ends = {span.end for span in scene.named}
    told = [cue.span for cue in scene.cues if cue.entry.get("use") in ("act", "purpose")]
    for hit in inside(scene.reading.hits.get("speech_verb", ()), scene.sentence.span):
        if hit.span in told:
            continue  # 'đã phát lệnh khởi công …' is the event
        if (
            hit.entry.get("say") == "order"
            and not hit.entry.get("mild")
            and min(ends, default=scene.end) <= hit.span.start
        ):
            return hit.span.start  # 'Thực hiện đề nghị của …' is nobody's order yet
        if hit.entry.get("say") in ("words", "stance", "order"):
            before = scene.before(hit.span.start, 4)
            spoken = hit.span.start - 1 in ends or hit.span.start - 4 in ends
            if spoken or before.endswith("; "):
                return hit.span.start
    return scene.end


def _holds(scene: Scene, candidate: Candidate) -> bool:
    """Not planned, not of another time; what only attends or acts needs a day or the opening of the section."""
    planned = any(
        hit.entry.get("use") == "plan" and "," not in scene.reading.text[hit.span.end : candidate.head.start]
        for hit in scene.cues
        if hit.span.end <= candidate.cue.start
    )
    if planned and not (scene.first and scene.date):
        return False
    if candidate.kind == "working session" and _MOVED.search(scene.reading.text, scene.start, candidate.head.start):
        return False
    if not scene.dated and _REMARK.match(scene.reading.text, scene.start):
        return False
    if not scene.dated and _HISTORY.search(scene.reading.text[scene.start : candidate.head.start]):
        return False
    if candidate.rule == "mentioned":
        told = scene.dated or _AT.fullmatch(scene.reading.text, scene.start, candidate.head.start)
        return scene.first and bool(told) and (scene.dated or not candidate.bare)
    return True
