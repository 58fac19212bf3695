"""Tasks: who tells whom to do what, with whom, until when, on what basis.

Orders ('giao', 'yêu cầu'), requests ('đề nghị'), wishes ('mong muốn') and the goals of plans. Not tasks: what bodies
report they did, thanks, promises.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hpgraph.extract.dates import deadline
from hpgraph.extract.mentions import DateMention, Documents, Organisations, People, inside
from hpgraph.extract.reading import Reading
from hpgraph.extract.tasks.found import Found
from hpgraph.extract.tasks.view import view
from hpgraph.extract.tasks.walk import Walk
from hpgraph.models import BlockKind, Confidence, Event, Initiative, Span, Strength, Task, published_day
from hpgraph.text import fold

_DEADLINE = re.compile(
    r"""(?:trước|trong|hết|chậm\ nhất|muộn\ nhất|vào|xong|là|hoàn\ thành)\s+
    (?:ngày|đêm|tháng|quý|năm|cuối|đầu|tuần|sáng|chiều|\d{1,2}\ ?(?:giờ|h)\b|\d{1,2}[/.-]\d{1,2})[^,;]{0,40}""",
    re.IGNORECASE | re.VERBOSE,
)
_THIS_PAPER = re.compile(
    r"(?<!\w)(?P<kind>thông báo|công văn|chỉ thị|kế hoạch|nghị quyết|quyết định|kết luận|công điện|văn bản|nghị định)"
    r" này(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DONE = re.compile(r"(?<!\w)đã (?:[^\W\d_]+ ){1,4}$", re.IGNORECASE)
_SAME_HEAD = 12
_SAME = 0.85
_LEAST = 4
_CONFIDENCE = {
    "task-list-verb": Confidence.LIKELY,
    "task-plan-verb": Confidence.LIKELY,
    "task-plan-actor": Confidence.UNSURE,
    "task-speech-verb": Confidence.UNSURE,
    "task-speech-modal": Confidence.UNSURE,
    "task-list-modal": Confidence.UNSURE,
    "task-stress": Confidence.UNSURE,
    "task-claim": Confidence.UNSURE,
    "task-turned": Confidence.LIKELY,
    "task-unread": Confidence.UNSURE,
    "task-directed": Confidence.UNSURE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What was found before, in the same reading."""

    dates: Sequence[DateMention]
    documents: Documents
    organisations: Organisations
    people: People
    events: Sequence[Event]
    initiatives: Sequence[Initiative]


def find(reading: Reading, context: Context) -> tuple[Task, ...]:
    """Tasks of the body, in text order; an order that is told twice counts once."""
    papers = [(span.start, fact.issuer) for fact in context.documents.facts for span in fact.evidence if fact.issuer]
    walk = Walk(view(reading, context.organisations.mentions, context.people.mentions, papers))
    for sentence in reading.sentences:
        if sentence.block.kind is BlockKind.BODY:
            walk.sentence(sentence)
    tasks: list[Task] = []
    heads: list[tuple[set[str], frozenset[str]]] = []
    for found in walk.state.found:
        words = fold(reading.cut(found.order.span)).split()
        head = set(words[:_SAME_HEAD])
        actors = frozenset(found.actors)
        if any(_is_twice(head, other) and (not actors or not told or actors & told) for other, told in heads):
            continue
        heads.append((head, actors))
        tasks.append(_task(reading, context, found))
    return tuple(tasks)


def _is_twice(head: set[str], other: set[str]) -> bool:
    """Whether two heads tell the same; a short one is told again where the other has all of its words."""
    shorter = min(len(head), len(other))
    return len(head & other) >= (shorter if _LEAST <= shorter < _SAME_HEAD / 2 else _SAME * max(len(head), len(other)))


def _task(reading: Reading, context: Context, found: Found) -> Task:
    span = found.order.span
    text = reading.cut(span)
    due_text, due = _due(reading, text)
    certain = Confidence.CERTAIN if found.actors and found.strength is not Strength.WISH else Confidence.LIKELY
    return Task(
        text=text,
        assigner=found.assigner,
        assignees=found.actors,
        coordinators=found.order.coordinators,
        due=due,
        due_text=due_text,
        based_on=_basis(reading, context.documents, span),
        strength=found.strength,
        event=_event(context.events, span),
        initiatives=tuple(one.name for one in context.initiatives if any(span.covers(part) for part in one.evidence)),
        topics=tuple(dict.fromkeys(hit.entry.id for hit in inside(reading.hits.get("topic", ()), span)))[:3],
        evidence=(found.span,),
        rule=found.rule,
        confidence=_CONFIDENCE.get(found.rule, certain),
    )


def _basis(reading: Reading, documents: Documents, span: Span) -> tuple[str, ...]:
    """The documents inside an order; 'theo Thông báo này' means the last one of its kind that was cited before."""
    cited = [mention.key for mention in inside(documents.mentions, span)]
    for match in _THIS_PAPER.finditer(reading.text, span.start, span.end):
        kind = match.group("kind").lower()
        before = [m.key for m in documents.mentions if m.span.end <= span.start and _is_kind(reading, m.span, kind)]
        cited += before[-1:]
    return tuple(dict.fromkeys(cited))


def _is_kind(reading: Reading, span: Span, kind: str) -> bool:
    return reading.text[span.start : span.end].lower().startswith(kind)


def _due(reading: Reading, text: str) -> tuple[str | None, str | None]:
    """The words of the deadline and its day."""
    published = published_day(reading.article)
    for match in reversed(list(_DEADLINE.finditer(text))):
        phrase = match.group(0).strip()
        if phrase.lower().startswith("trong ") and _DONE.search(text, 0, match.start()):
            continue  # 'các trạm đã quyết toán trong năm 2017'
        year = _YEAR.search(phrase)  # without a day of publication only whole dates can be read
        reference = published or (date(int(year.group(0)), 1, 1) if year else None)
        if reference and (due := deadline(phrase, reference)):
            return _to_the_day(phrase, due, reference), due
    return None, None


def _to_the_day(phrase: str, due: str, reference: date) -> str:
    """The words of a deadline up to its date: 'trước ngày 30/4' of 'trước ngày 30/4 gửi về Sở'."""
    words = phrase.split(" ")
    parts = (" ".join(words[: count + 1]) for count in range(len(words)))
    return next((part for part in parts if deadline(part, reference) == due), phrase)


def _event(events: Sequence[Event], span: Span) -> int | None:
    """The last event told of before the order."""
    known = [(event.evidence[0].start, i) for i, event in enumerate(events) if event.evidence[0].start <= span.start]
    return max(known)[1] if known else None
