"""Where sentences tell of an event: somebody organises or attends it, it takes place, or a verb is the event."""

import re
from collections.abc import Sequence

from hpgraph.extract.event_view import WEIGHT, Candidate, Scene
from hpgraph.extract.events import rules as events_rules
from hpgraph.extract.events.openings import opening
from hpgraph.extract.mentions import DateMention, OrganisationMention, PersonMention, inside
from hpgraph.extract.reading import Reading, Sentence
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
    r"(?:[^.,]{0,40}?\s-\s|\([^)]*\)\s*-?\s*|[.*•+-]\s*)?"
    r"(?:(?:vào|từ|trong)\s)?(?:thời gian\s)?(?:(?:các|hai|ba|\d{1,2})\s)?"
    r"(?:ngày|(?:sáng|trưa|chiều|tối)(?:\sngày)?)\s\(?(?:từ\s)?(?:ngày\s)?(?:\d{1,2}\s?(?:,|và|-|đến)\s?){0,3}"
    r"\d{1,2}\s?(?:[-/.]\s?\d{1,2}|tháng\s\d{1,2})\b",
    re.IGNORECASE,
)
_NEWS_DAY = re.compile(
    r".{0,400}?\b(?:sáng|trưa|chiều|tối)(?:\sngày)?\s\d{1,2}\s?(?:[-/.]\s?\d{1,2}\b|tháng\s\d)"
    r"|.{0,400}?,\s(?:[Ss]áng|[Cc]hiều|[Tt]ối) (?:nay|qua)\b"
    r"|.{0,400}?,\s(?:vào\s)?ngày\s\d{1,2}\s?[-/.]\s?\d{1,2}(?:\s?[-/.]\s?\d{4})?,\s"
    r"|(?:\([^)]*\)\s*-?\s*)?(?:Hôm (?:nay|qua)|(?:Sáng|Trưa|Chiều|Tối) (?:nay|qua|hôm)|Cuối tuần qua"
    r"|Mới đây|Vừa qua|(?:Từ )?(?:[Rr]ạng sáng|[Ss]áng sớm))\b",
    re.IGNORECASE,
)
# 'Tại huyện A, tỉnh tổ chức …': another event of an article about several, told without its day.
_PLACED = re.compile(
    r"(?:Cụ thể,? )?(?:[Tt]ại|Ở)\s(?:H\.|TP\.?|TX\.?|(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|trường"
    r"|điểm|khu)\b)[^,;]{2,60},\s",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?:[^.;“]|(?<=\d)\.(?=\d)){0,160};\s(?:(?:và|đồng thời|sau đó|tiếp đó|đã)\s)*")
_SAME_DAY = re.compile(
    r"(?:[*•+-]\s*)?(?:(?:cũng )?(?:trong |vào )?(?:sáng|chiều|tối)?\s?cùng ngày|cũng trong (?:sáng|chiều|tối|ngày))\b",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:[*•+-]\s*)?(?:\d{1,2}\s?giờ(?:\s?\d{2})?(?:\sphút)?,\s|\d{1,2}/\d{1,2}(?:/\d{4})?\s?:\s)")
_TODAY = re.compile(r"[^,;:“”]{0,160}?\s(?:hôm|sáng|chiều|tối)\s(?:nay|qua)\b")  # 'Binh chủng A hôm nay ký kết …'
_DAYS = (_DAY_OF_NO_YEAR, _NEWS_DAY, _SAME_DAY, _ITEM)
_DAY_MONTH = re.compile(r"(\d{1,2})\s?(?:[-/.]|tháng)\s?(\d{1,2})\b")
_OPENS = 30  # characters: '(Baonghean.vn) - Chiều 5/12, …'
_IN_BRACKETS = re.compile(r"\s\((?:ngày\s)?(\d{1,2})\s?[-/.]\s?(\d{1,2})\b")
AT = re.compile(r"(?:\([^)]*\)\s*-?\s*)?(?:Tại|Trong|Bên lề|Phát biểu tại|Phát biểu khai mạc)\s")
"""'Tại hội nghị …', 'Phát biểu tại buổi lễ …': how a sentence opens that tells what was done or said there."""
# 'nhân dịp tháp tùng … tham dự Hội nghị A, ông B đã tiếp …', 'bên lề Hội nghị A, …': another event gave occasion.
_OCCASIONED = re.compile(
    r"\b(?:nhân (?:dịp|chuyến)|bên lề|trong (?:khuôn khổ|chuyến|thời gian))\s[^,;]*$", re.IGNORECASE
)
_MOVED = re.compile(r"\b(?:chuyển công tác|thuyên chuyển|điều động|biệt phái)\b")  # '…, đến làm việc tại Viện Toán học'
_TOWARDS = re.compile(r"\b(?:chào mừng|hướng tới|hướng về|tiến tới|trước thềm|phục vụ|chuẩn bị|chuẩn bị cho)\s$")
_SOON = re.compile(r"\b(?:(?:tuần|tháng|ngày|thời gian) (?:này|tới)|ngày mai|tới đây|sắp tới|sáng mai|chiều mai)\b")
_SAID = re.compile(
    r"\b(?:như trên|như vậy|nhấn mạnh|khẳng định|phát biểu|chia sẻ|đưa ra|nêu|thông tin"
    r"|cho biết)[^,;:“]{0,30}\stại\s$"
)
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
        lead = sentence.block.kind is BlockKind.TITLE and _DAY_OF_NO_YEAR.match(reading.text, sentence.span.start)
        if sentence.block.kind is not BlockKind.BODY and not lead:
            continue  # a page without a headline goes by its lead
        date = opening(reading, dates, sentence.span)
        scene = scene_of(reading, sentence, organisations, people, date, position < 2)
        if scene:
            found.extend(_told(scene))
        position += 1
    return tuple(found)


def scene_of(
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
    patterns = (*_DAYS, _TODAY) if first else _DAYS
    told = next((day for pattern in patterns if (day := pattern.match(reading.text, *opens))), None)
    return Scene(
        reading, sentence, cues, nouns,
        tuple(inside(people, sentence.span)), tuple(inside(organisations, sentence.span)),
        date, first, date is not None or told is not None, told and _written(reading, told),
        (told is not None and told.re is not _NEWS_DAY) or (date is not None and date.span.start - opens[0] <= _OPENS),
    )  # fmt: skip


def _written(reading: Reading, day: re.Match[str]) -> str | None:
    """The day and month of an opening: '05/3', 'chiều nay (5/3)' → '5/3'."""
    found = _DAY_MONTH.search(day.group()) or _IN_BRACKETS.match(reading.text, day.end())
    return f"{int(found[1])}/{int(found[2])}" if found else None


def _unspoken(scene: Scene) -> list[Candidate]:
    """All candidates of a sentence, up to where somebody speaks in it."""
    speech = _first_speech(scene)
    inner = scene.date is None and _at_event(scene)
    rules = (*events_rules.from_nouns(scene), *(() if inner else events_rules.from_acts(scene)))
    return [candidate for candidate in rules if candidate.head.start < speech or _said_at(scene, candidate)]


def _told(scene: Scene) -> tuple[Candidate, ...]:
    """The surest event of a sentence, and those that it goes on to list ('…; lễ động thổ khu B')."""
    surest = best(scene)
    if surest is None:
        return ()
    found = [surest]
    for candidate in sorted(_unspoken(scene), key=lambda c: (c.head.start, -WEIGHT[c.rule])):
        last = found[-1]
        if candidate.head.start > last.span.end and _goes_on(scene, last, candidate):
            found.append(replace(candidate, rule=surest.rule) if candidate.rule == "mentioned" else candidate)
    return tuple(found)


def _goes_on(scene: Scene, last: Candidate, candidate: Candidate) -> bool:
    """Does the next part of a list tell of another event? A bare noun does where the one before was organised."""
    start = min(candidate.head.start, candidate.cue.start)
    listed = _LISTED.fullmatch(scene.reading.text, last.span.end, start) is not None
    return listed and not candidate.bare and (candidate.rule != "mentioned" or last.rule == "organised")


def best(scene: Scene) -> Candidate | None:
    """The surest of the events that a sentence tells of.

    Not the bare noun for what a verb told before: 'UBND tỉnh họp phiên thường kỳ …, đồng chí A chủ trì phiên họp'.
    """
    usable = _usable(scene)
    news = [c for c in usable if not _OCCASIONED.search(scene.reading.text, scene.start, c.head.start)]
    usable = news if any(c.rule != "mentioned" for c in news) else usable
    named = min((c.head.start for c in usable if not c.bare and not c.is_noun), default=scene.end)
    return max((c for c in usable if not (c.bare and c.head.start > named)), key=_surest, default=None)


def _surest(candidate: Candidate) -> tuple[int, int]:
    """Of equally sure ones the first."""
    return WEIGHT[candidate.rule], -candidate.head.start


def _usable(scene: Scene) -> list[Candidate]:
    """The candidates before anybody speaks in a sentence that tells news."""
    text = scene.reading.text
    placed = _PLACED.match(text, scene.start, scene.end)
    if not (scene.dated or scene.first or placed or _NARRATIVE.match(text, scene.start)):
        return []
    usable = [candidate for candidate in _unspoken(scene) if _holds(scene, candidate)]
    if scene.dated or scene.first or not placed:
        return usable
    return [c for c in usable if c.cue != c.head and c.rule in ("organised", "purpose") and not c.bare]


def _said_at(scene: Scene, candidate: Candidate) -> bool:
    """'… chia sẻ như vậy tại buổi họp báo …' opens an article with what somebody said; the event stands after it."""
    said_at = candidate.rule in ("mentioned", "took-place") and scene.before(candidate.head.start, 4) == "tại "
    return scene.first and said_at


def _at_event(scene: Scene) -> bool:
    """'Tại hội nghị, …': what somebody does there is part of that event."""
    opened = AT.match(scene.reading.text, scene.start, scene.end)
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


def _soon(scene: Scene, candidate: Candidate) -> bool:
    """'Vào cuối tuần này sẽ diễn ra Hội nghị …': what is to come is what the article is about."""
    told = candidate.rule in ("organised", "took-place", "met")
    return told and _SOON.search(scene.reading.text, scene.start, scene.end) is not None


def _holds(scene: Scene, candidate: Candidate) -> bool:
    """Not planned, not of another time; what only attends or acts needs a day or the opening of the section."""
    planned = any(
        hit.entry.get("use") == "plan"
        and (hit.entry.get("far") or "," not in scene.reading.text[hit.span.end : candidate.head.start])
        for hit in scene.cues
        if hit.span.end <= candidate.cue.start
    )
    if _TOWARDS.search(scene.reading.text, scene.start, candidate.head.start):
        return False
    if planned and not (scene.first and (scene.dated or _soon(scene, candidate))):
        return False
    if candidate.kind == "working session" and _MOVED.search(scene.reading.text, scene.start, candidate.head.start):
        return False
    if not scene.dated and _REMARK.match(scene.reading.text, scene.start):
        return False
    if not scene.dated and _HISTORY.search(scene.reading.text[scene.start : candidate.head.start]):
        return False
    if candidate.rule == "mentioned":
        text = scene.reading.text
        told = scene.dated or AT.fullmatch(text, scene.start, candidate.head.start)
        told = told or _SAID.search(text, scene.start, candidate.head.start)
        counted = scene.opens_with_day and candidate.kind == "session" and not candidate.bare  # 'kỳ họp thứ 5, HĐND'
        return (scene.first or counted) and bool(told) and (scene.dated or not candidate.bare)
    return True
