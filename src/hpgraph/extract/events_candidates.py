"""Where sentences tell of an event: somebody organises or attends it, it takes place, or a verb is the event."""

import re
from collections.abc import Iterator, Sequence

from hpgraph.extract import events_names
from hpgraph.extract.events_openings import opening
from hpgraph.extract.mentions import DateMention, OrganisationMention, PersonMention, inside
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.lexicon import Hit
from hpgraph.models import BlockKind, Span, value

_LINK = re.compile(
    r"\s(?:(?:một|trọng thể|long trọng|thành công|trực tuyến|trang trọng|và chủ trì|và chỉ đạo|ra|các)\s)*$"
)
_MANY = re.compile(
    r"(?:\d|nhiều|những|mỗi|từng|hàng loạt|hàng trăm|hàng nghìn|loạt|trên|hơn|gần|mọi|một số|các)\s*$", re.IGNORECASE
)
_NARRATIVE = re.compile(
    r"(?:\([^)]*\)\s*-?\s*)?(?:trong khuôn khổ|trước đó|tiếp đó|sau đó|tiếp theo|cùng ngày|cũng trong|cũng tại"
    r"|nhân dịp này|dịp này"
    r"|ngay sau|cùng thời gian|cùng thời điểm|bên lề|trong chuyến|kết thúc|(?:sáng|chiều|tối) cùng ngày)",
    re.IGNORECASE,
)
_ALSO = re.compile(r"(?:trước đó|cùng ngày|cũng trong|cũng tại|cùng thời|(?:sáng|chiều|tối) cùng ngày)", re.IGNORECASE)
_BARE = re.compile(r"\s?(?:(?:cho|với|các|đoàn|đại biểu|thành phố|tỉnh|bà con|nhân dân)\s?)*", re.IGNORECASE)
_AT = re.compile(r"(?:\([^)]*\)\s*-?\s*)?(?:Tại|Trong|Bên lề|Phát biểu tại|Phát biểu khai mạc)\s")
_HISTORY = re.compile(r"\b(?:từng|năm \d{4}|trước đây|hằng năm|hàng năm|những năm|giai đoạn)\b", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\b(?:đoàn|lãnh đạo|các đồng chí|phái đoàn|tổ công tác|thường trực|tổ đại biểu|ban"
    r"|hội đồng|ủy ban|UBND|HĐND|sở|công ty)\b",
    re.IGNORECASE,
)
_NOT_VERB = re.compile(
    r"(?:việc|(?<!đoàn )công tác|sau khi|trước khi|khi|để|được|bị|nhằm|các|của|nội dung|cuộc|buổi|chuyến|và|qua|kết quả"
    r"|đoàn|hoạt động|lời|sự|những|đợt|chương trình|quan hệ|mục đích|đang|thông qua|hình thức|nhiệm vụ|báo cáo"
    r"|trong|về)\s$"
)
_ORDERED = re.compile(r",?\s(?:làm rõ|xử lý|xác minh|rà soát|báo cáo|đôn đốc|kết luận)\b")
_GO = re.compile(r"(?:(?:đã|có|đến|tới|đi|trực tiếp|tiến hành|vào)\s)+")
_CITED = re.compile(
    r"(?:nghị quyết|văn kiện|quyết định|báo cáo|chỉ thị|kết luận|dự thảo|kết quả|thông báo|hướng dẫn"
    r"|trung tâm|nhà|cung|phòng|hội trường|dịp|nghỉ|ngày|mùa|kỳ nghỉ|quà|ban tổ chức|từ|sau|trước"
    r"|tại các)\s$",
    re.IGNORECASE,
)
_HAPPENS = re.compile(
    r",?\s(?:đã\s)?(?:chính thức\s)?(?:diễn ra|được tổ chức|được diễn ra|khai mạc|đã bế mạc"
    r"|bế mạc|được khai mạc|thành công|tiếp tục|bước vào|kết thúc|họp)"
)
WEIGHT = {"organised": 6, "took-place": 5, "attended": 4, "act": 4, "purpose": 3, "met": 2, "mentioned": 1}
"""The rules that find events, the surer the higher."""


@value
class Candidate:
    """A possible event. `head`: the noun or verb; `span`: the whole name; `first`: in the opening of a section."""

    kind: str
    head: Span
    span: Span
    sentence: Sentence
    date: DateMention | None
    cue: Span
    rule: str
    first: bool
    told: int  # index of the sentence that first tells of the event
    also: bool = False  # the sentence says that this was another event: 'Cũng trong sáng nay', 'Trước đó'

    @property
    def is_noun(self) -> bool:
        return self.rule in ("organised", "took-place", "attended", "mentioned")

    bare: bool = False  # nothing but the noun or verb: 'hội nghị', 'tiếp đoàn'


@value
class Scene:
    """What the rules of one sentence look at."""

    reading: Reading
    sentence: Sentence
    cues: tuple[Hit, ...]
    nouns: tuple[Hit, ...]
    people: tuple[PersonMention, ...]
    organisations: tuple[OrganisationMention, ...]
    date: DateMention | None
    first: bool

    @property
    def start(self) -> int:
        return self.sentence.span.start

    @property
    def named(self) -> tuple[Span, ...]:
        """Where persons and bodies are named."""
        return (*(person.span for person in self.people), *(body.span for body in self.organisations))

    @property
    def also(self) -> bool:
        return _ALSO.match(self.reading.text, self.start) is not None

    @property
    def end(self) -> int:
        return self.sentence.span.end

    def before(self, position: int, size: int = 60) -> str:
        return self.reading.text[max(self.start, position - size) : position]

    def _opens_clause(self, span: Span, after: int) -> bool:
        """', đồng chí A …' after an event's name begins the next clause."""
        return span.start > after and self.reading.text[span.start - 2 : span.start] == ", "

    def candidate(self, kind: str, head: Span, start: int, cue: Span, rule: str) -> Candidate:
        is_noun = rule in ("organised", "took-place", "attended", "mentioned")
        clause = [p.span for p in self.people if p.name_span is not None]
        if rule == "mentioned" and kind != "session":  # 'Tại hội nghị …, Bộ Tư lệnh đã …'
            clause += [body.span for body in self.organisations]
        limit = min((span.start for span in clause if self._opens_clause(span, head.end)), default=self.end)
        finish = events_names.end(self.reading, start, limit, is_noun)
        span = Span(start, max(finish, head.end))
        bare = _BARE.fullmatch(self.reading.text, head.end, span.end) is not None
        index = self.sentence.index
        return Candidate(kind, head, span, self.sentence, self.date, cue, rule, self.first, index, self.also, bare)


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
        cues = tuple(inside(reading.hits.get("event_cue", ()), sentence.span))
        nouns = tuple(inside(reading.hits.get("event_kind", ()), sentence.span))
        if cues or nouns:
            date = opening(reading, dates, sentence.span)
            scene = Scene(
                reading, sentence, cues, nouns,
                tuple(inside(people, sentence.span)), tuple(inside(organisations, sentence.span)),
                date, position < 2,
            )  # fmt: skip
            if best := _best(scene):
                found.append(best)
        position += 1
    return tuple(found)


def _best(scene: Scene) -> Candidate | None:
    """The surest candidate before anybody speaks in the sentence; of equally sure ones the first."""
    told = scene.date is not None or scene.first or _NARRATIVE.match(scene.reading.text, scene.start)
    if not told:
        return None
    speech = _first_speech(scene)
    rules = (*_from_nouns(scene), *_from_acts(scene))
    usable = [c for c in rules if c.head.start < speech and _holds(scene, c)]
    return max(usable, key=lambda c: (WEIGHT[c.rule], -c.head.start), default=None)


def _first_speech(scene: Scene) -> int:
    """Where the words of a speaker begin: what comes after is told, not happening."""
    ends = {span.end for span in scene.named}
    for hit in inside(scene.reading.hits.get("speech_verb", ()), scene.sentence.span):
        if hit.entry.get("say") == "order" and not hit.entry.get("mild"):
            return hit.span.start
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
    if scene.date is None and _HISTORY.search(scene.reading.text, scene.start, candidate.head.start):
        return False
    if candidate.rule == "mentioned":
        told = scene.date is not None or _AT.fullmatch(scene.reading.text, scene.start, candidate.head.start)
        return scene.first and not candidate.bare and bool(told)
    return True


def _from_nouns(scene: Scene) -> Iterator[Candidate]:
    acts = [hit.span for hit in scene.cues if hit.entry.get("use") == "act"]
    for noun in scene.nouns:
        before = scene.before(noun.span.start)
        if (
            any(act.covers(noun.span) and act != noun.span for act in acts)
            or _MANY.search(before)
            or _CITED.search(before)
        ):
            continue
        cue = _cue_before(scene, noun.span.start)
        kind = noun.entry.id
        if cue is not None and cue.entry.get("use") == "organise" and _NOT_VERB.search(scene.before(cue.span.start)):
            continue  # 'thành tích trong tổ chức ngày hội'
        if cue is not None and cue.entry.get("use") == "organise":
            yield scene.candidate(kind, noun.span, noun.span.start, cue.span, "organised")
        elif cue is not None and cue.entry.get("use") == "happen":
            yield scene.candidate(kind, noun.span, noun.span.start, cue.span, "took-place")
        elif cue is not None and cue.entry.get("use") == "goto" and _has_subject(scene, cue):
            yield scene.candidate(kind, noun.span, noun.span.start, cue.span, "attended")
        else:
            found = scene.candidate(kind, noun.span, noun.span.start, noun.span, "mentioned")
            happens = _HAPPENS.match(scene.reading.text, found.span.end, scene.end)
            if happens and not re.search(r"(?:tại|của|sau|trước|về)\s$", before):
                yield scene.candidate(kind, noun.span, noun.span.start, Span(*happens.span()), "took-place")
            elif (
                not noun.entry.get("loose") and not scene.reading.text[noun.span.end + 1 : noun.span.end + 2].isdigit()
            ):
                yield found


def _cue_before(scene: Scene, position: int) -> Hit | None:
    for cue in reversed(scene.cues):
        if cue.span.end <= position and not any(noun.span.covers(cue.span) for noun in scene.nouns):
            linked = _LINK.match(scene.reading.text, cue.span.end, position)
            return cue if linked and linked.end() == position else None
    return None


def _from_acts(scene: Scene) -> Iterator[Candidate]:
    for cue in scene.cues:
        use, kind = cue.entry.get("use"), cue.entry.get("kind")
        if use == "act":
            if _acted(scene, cue) and (scene.date is not None or _person_before(scene, cue)):
                yield _act(scene, cue, kind)
        elif use == "purpose":
            organised = _cue_before(scene, cue.span.start)
            if organised is not None and organised.entry.get("use") == "organise":
                yield scene.candidate(kind, cue.span, cue.span.start, organised.span, "purpose")
            elif cue.entry.get("alone") and scene.date is not None and _acted(scene, cue):
                yield scene.candidate(kind, cue.span, cue.span.start, cue.span, "purpose")


def _act(scene: Scene, cue: Hit, kind: str) -> Candidate:
    start = cue.span.start
    if (noun := re.search(r"\b(?:buổi|cuộc|chuyến)\s", scene.reading.cut(cue.span))) is not None:
        start += noun.start()
    elif (go := _GO.match(scene.reading.text, start, cue.span.end)) is not None:
        start = go.end() if go.end() < cue.span.end else start
    rule = "met" if kind == "meeting" or cue.entry.get("weak") else "act"
    return scene.candidate(kind, cue.span, start, cue.span, rule)


def _person_before(scene: Scene, cue: Hit) -> bool:
    return any(person.span.end <= cue.span.start for person in scene.people)


def _acted(scene: Scene, cue: Hit) -> bool:
    """Somebody stands before the verb, and the verb is not part of a noun phrase or a clause of purpose."""
    ordered = cue.entry.get("kind") == "inspection" and _ORDERED.match(scene.reading.text, cue.span.end)
    if ordered or _NOT_VERB.search(scene.before(cue.span.start)):
        return False
    return _has_subject(scene, cue)


def _has_subject(scene: Scene, cue: Hit) -> bool:
    before = scene.reading.text[scene.start : cue.span.start]
    return any(span.end <= cue.span.start for span in scene.named) or _SUBJECT.search(before) is not None
