"""How the rules see a sentence that may tell of an event, and what they make of it."""

import re

from hpgraph.extract.events import names, words
from hpgraph.extract.mentions import DateMention, OrganisationMention, PersonMention
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.lexicon import Hit
from hpgraph.models import Span, value

_ALSO = re.compile(
    r"[•+*]\s|-\s\d{1,2}\sgiờ|\d{1,2}/\d{1,2}:"  # items of a digest or a diary
    r"|(?:[*•+-]\s*)?(?:trước đó|cùng ngày|cũng trong|cũng tại|cùng thời|(?:sáng|chiều|tối) cùng ngày)",
    re.IGNORECASE,
)
_BARE = re.compile(r"\s?(?:(?:cho|với|các|đoàn|đại biểu|thành phố|tỉnh|bà con|nhân dân)\s?)*", re.IGNORECASE)
_BY_MANY = re.compile(r"\sđược\s(?=[A-ZĐ])[^.;]*,\s$")  # '… được Đảng ủy, Bộ Tư lệnh tổ chức'
_OCCASION = re.compile(r"\snhân\s(?:dịp\s)?(?:kỷ niệm|Ngày|\d+ năm)\s[^.;,:(]{4,130}")
_FOR_SOMEBODY = re.compile(r"\b(?:tang|viếng|truy điệu|tưởng niệm|an táng|đón|tiếp|gặp|gặp mặt|trao|tặng|đàm|kiến)$")
_TELLING = 4  # words of a noun that says what it was about: 'lễ giao nhận quân'
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

    on: str | None = None  # 'ngày 5/3', as written: also where its year is unknown
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
    dated: bool = False  # tells a day, though perhaps without its year
    on: str | None = None  # that day, as written: '5/3'
    opens_with_day: bool = False

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
        return (
            span.start > after
            and self.reading.text[span.start - 2 : span.start] == ", "
            and not _BY_MANY.search(self.reading.text, after, span.start)
        )

    def _names_nobody(self, head: Span) -> bool:
        """'Lễ viếng đồng chí A' is named after a person, 'hội nghị đồng chí A' lacks a comma."""
        return _FOR_SOMEBODY.search(self.reading.text, head.start, head.end) is None

    def _lists(self, head: Span) -> bool:
        """'động thổ, khởi công và khánh thành': the name goes on behind the comma."""
        return any(cue.span.start == head.end + len(", ") for cue in self.cues)

    def candidate(self, kind: str, head: Span, start: int, cue: Span, rule: str) -> Candidate:
        is_noun = rule in ("organised", "took-place", "attended", "mentioned")
        clause = [p.span for p in self.people if is_noun or p.name_span is not None]
        if rule == "mentioned":  # 'Tại hội nghị …, Bộ Tư lệnh đã …', but 'Kỳ họp thứ 14, HĐND thành phố'
            near = len(", ")
            clause += [
                body.span for body in self.organisations if kind != "session" or body.span.start - head.end <= near
            ]
        limit = min((span.start for span in clause if self._opens_clause(span, head.end)), default=self.end)
        if is_noun and self._names_nobody(head) and any(p.span.start == head.end + 1 for p in self.people):
            limit = head.end  # 'Phát biểu khai mạc hội thảo PGS.TS A nhấn mạnh'
        if is_noun and words.load(self.reading.lexicon).parted.match(self.reading.text, head.end, self.end):
            limit = head.end  # 'Tham dự buổi lễ, về phía tỉnh có …'
        if rule == "purpose" and self.reading.text.startswith(",", head.end) and not self._lists(head):
            limit = head.end  # 'Hiệp hội đã chính thức ra mắt, đánh dấu …'
        finish = names.end(self.reading, start, limit, is_noun)
        span = Span(start, max(finish, head.end))
        told = is_noun and len(self.reading.cut(head).split()) >= _TELLING
        bare = not told and _BARE.fullmatch(self.reading.text, head.end, span.end) is not None
        if bare and (occasion := _OCCASION.match(self.reading.text, span.end, self.end)):
            span, bare = Span(start, occasion.end()), False  # 'gặp mặt nhân kỷ niệm Ngày …': else it has no name
        index = self.sentence.index
        return Candidate(
            kind, head, span, self.sentence, self.date, cue, rule, self.first, index, self.also, self.on, bare
        )
