"""Walks through the sentences of an article and collects orders: who is speaking, who was told last, which list is open."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from hpgraph.extract import tasks_actors, tasks_cues, tasks_orders
from hpgraph.extract.reading import Sentence
from hpgraph.extract.tasks_actors import Actor
from hpgraph.extract.tasks_cues import Cue
from hpgraph.extract.tasks_orders import Order
from hpgraph.extract.tasks_view import ITEM, View
from hpgraph.models import Span, Strength

_PART = re.compile(r"[;:](?=\s|$|[^\W\d_])")
_AFTER_CUE = re.compile(r"(?: ?[:,])?(?: (?:cho|rằng|là|với|tới|đến|thêm|rõ|ngay))?(?: ?[:,])? ?")
_QUOTES = {"“": 1, "”": -1, "(": 1, ")": -1}
_IDLE_BLOCKS = 3
_SUBJECT = 130
_PLAN_REACH = 60
_PUNCTUATION = re.compile(r"[,;:.()]")
_NO_SUBJECT = re.compile(r"(?<!\w)(?:nếu|khi|thì|mà|tôi|chúng tôi|họ|tuy nhiên|do|vì|bởi|không|chưa|được|là|đã)(?!\w)")
_DONE = re.compile(r" (?:đã|đang|đạt|được|năm qua|thời gian qua|vừa qua|hiện) ")


Kind = Literal["speech", "list", "plan"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a sentence between ';' and ':'; `colon`: a colon ends it."""

    span: Span
    first: bool
    colon: bool


@dataclass(frozen=True, slots=True)
class Zone:
    """Within a zone, orders need no cue: the speech that gave one, the items of a list, the goals of a plan."""

    kind: Kind
    assigner: str | None
    strength: Strength
    actors: tuple[str, ...]
    block: int  # the paragraph of its last order
    seen: int = -1  # the paragraph looked at last
    idle: int = 0
    brief: bool = False  # ends with its sentence


@dataclass(frozen=True, slots=True)
class Found:
    order: Order
    span: Span
    assigner: str | None
    actors: tuple[str, ...]
    strength: Strength
    rule: str


def segments(text: str, span: Span) -> Iterator[Segment]:
    """Parts of a sentence at ';' and ':' outside quotation marks and brackets."""
    start, depth, checked = span.start, 0, span.start
    for match in _PART.finditer(text, span.start, span.end):
        depth = max(0, depth + sum(_QUOTES.get(char, 0) for char in text[checked : match.start()]))
        checked = match.start()
        if depth == 0:
            yield Segment(Span(start, match.start()), start == span.start, match.group(0) == ":")
            start = match.end()
    if text[start : span.end].strip():
        yield Segment(Span(start, span.end), start == span.start, False)


class Walk:
    """State of one walk; `found` grows in text order."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.zone: Zone | None = None
        self.focus: str | None = None
        self.told: tuple[str, ...] = ()
        self.subject: str | None = None
        self.run = False
        self.found: list[Found] = []

    def sentence(self, sentence: Sentence) -> None:
        view, block = self.view, sentence.block.span.start
        self.told = ()
        item = ITEM.match(view.text, sentence.span.start, sentence.span.end) is not None
        speaker = tasks_cues.speaker(view, sentence.span)
        self.subject = None if speaker else self._body_at(view.skip(sentence.span.start, sentence.span.end))
        if speaker:
            if self.zone and self.zone.assigner != speaker:
                self.zone = None
            self.focus = speaker
        elif self.zone and not item and view.frames.reset.at(view.plain, sentence.span.start, sentence.span.end):
            self.zone = None
        before = len(self.found)
        first_verb = view.skip(sentence.span.start, sentence.span.end)
        self.run = self.run and first_verb in view.verbs
        for segment in segments(view.text, sentence.span):
            self._segment(segment, block, item and segment.first)
        self.run = len(self.found) > before
        if self.zone and self.zone.brief:
            self.zone = None
        if self.zone:
            busy = item or len(self.found) > before
            self.zone = replace(self.zone, block=block, idle=0) if busy else self._aged(self.zone, block)

    def _aged(self, zone: Zone, block: int) -> Zone | None:
        """A zone ends when several paragraphs in a row hold no order."""
        if block in (zone.block, zone.seen):
            return zone
        return replace(zone, idle=zone.idle + 1, seen=block) if zone.idle < _IDLE_BLOCKS else None

    def _segment(self, segment: Segment, block: int, item: bool) -> None:
        cues = self._cues(segment)
        ends = [*(cue.begins for cue, _ in cues[1:]), segment.span.end][: len(cues)]
        done = False
        for (cue, actor), end in zip(cues, ends, strict=True):
            done = self._cue(cue, actor, replace(segment, span=Span(segment.span.start, end)), block) or done
        if not done:
            self._uncued(segment, block, item)

    def _cues(self, segment: Segment) -> list[tuple[Cue, Actor | None]]:
        view, span = self.view, segment.span
        listed = self.zone is not None and (self.zone.kind == "list" or not segment.first)
        found: list[tuple[Cue, Actor | None]] = []
        taken = span.start
        hits = [hit for hit in view.reading.hits_in("task_cue", span) if not hit.entry.get("shadow")]
        for hit in hits:
            if hit.span.start < taken:
                continue
            cue = tasks_cues.read(view, hit, span, taken, listed=listed)
            if cue is None:
                continue
            after = self._after(cue, span)
            actor = tasks_actors.read(view, after, span.end)
            lists = segment.colon and hit is hits[-1] and tasks_orders.opens_list(view, after, span.end) is not None
            if actor is None and (hit.entry.get("actor") or found) and not lists:
                continue
            found.append((cue, actor))
            taken = actor.end if actor else after
        return found

    def _after(self, cue: Cue, span: Span) -> int:
        after = cue.hit.span.end
        match = _AFTER_CUE.match(self.view.text, after, span.end)
        return self.view.skip(match.end() if match else after, span.end)

    def _cue(self, cue: Cue, actor: Actor | None, segment: Segment, block: int) -> bool:
        view, span = self.view, segment.span
        start = actor.end if actor else self._after(cue, span)
        assigner = cue.assigner or self.subject or self.focus
        self.focus = assigner
        strength = Strength(cue.hit.entry.get("strength"))
        names = actor.names if actor else ()
        goes_on = self.zone and self.zone.kind == "list" and (not cue.assigner or self.zone.assigner == assigner)
        kind: Kind = "list" if goes_on else "speech"
        zone = Zone(kind, assigner, strength, names, block, brief=bool(cue.hit.entry.get("brief")))
        if segment.colon and view.text[segment.span.end + 1 : segment.span.end + 3].strip()[:1] in ("“", '"'):
            return False
        order = tasks_orders.read(view, start, span.end, loose=actor is not None)
        if order is None and actor is None and (told := self._modal(start, span.end)):
            order, names = told
        opening = tasks_orders.opens_list(view, start, span.end)
        if cue.hit.entry.get("modal") and not (order and order.modal) and opening is None:
            return False
        if opening is not None or (segment.colon and span.end >= view.text.find(":", span.end - 1)):
            if order and opening is not None:
                order = tasks_orders.read(view, start, opening, loose=True) if opening > start + 1 else None
            self.zone = replace(zone, kind="list")
        elif order is None:
            return False
        else:
            self.zone = zone
        if order:
            self._add(order, Span(cue.begins, order.span.end), names, f"task-{cue.hit.entry.id}")
        self.told = names
        return True

    def _uncued(self, segment: Segment, block: int, item: bool) -> None:
        view, span = self.view, segment.span
        if segment.colon and view.frames.plan.search(view.plain, span.start, span.end):
            self.zone = Zone("plan", None, Strength.PLAN, (), block)
            return
        start = view.skip(span.start, span.end)
        if segment.first and not item and (begins := self._plan(start, span.end)):
            self.zone, start = Zone("plan", None, Strength.PLAN, (), block), begins
        zone = self.zone
        if zone is None:
            return
        here = zone.kind == "list" or zone.block == block
        actor = tasks_actors.read(view, start, span.end)
        if actor:
            self._actor_clause(zone, actor, segment, here or item)
        elif start in view.verbs and view.verbs[start].entry.get("kind") != "modal":
            if (here or item) and (not segment.first or item or zone.kind == "plan" or self._opens(start)):
                order = tasks_orders.read(view, start, span.end, loose=False)
                if order:
                    self._add(order, order.span, self.told or zone.actors, f"task-{zone.kind}-verb")
        elif here or item or start in view.verbs:
            self._modal_clause(zone, start, span)

    def _plan(self, start: int, end: int) -> int | None:
        """Where the goal begins in 'Nhiệm vụ trọng tâm thời gian tới tiếp tục chỉ đạo …'."""
        view = self.view
        opening = view.frames.plan_start.match(view.plain, start, end)
        if opening is None:
            return None
        reach = min(end, opening.end() + _PLAN_REACH)
        for begins in view.verb_starts[bisect_left(view.verb_starts, opening.end()) :]:
            if begins >= reach or _PUNCTUATION.search(view.text, opening.end(), begins):
                return None
            if view.verbs[begins].entry.get("kind") in ("adverb", "verb"):
                return begins
        return None

    def _body_at(self, start: int) -> str | None:
        """The body that a sentence is about, where no person speaks in it."""
        body = self.view.bodies.get(start)
        return body.name if body and not body.generic else None

    def _opens(self, start: int) -> bool:
        """Whether a sentence that begins with this verb tells what to do: 'Tập trung …', hardly 'Cho …', 'Xây dựng …'.

        Directly after a sentence that did, it does.
        """
        hit = self.view.verbs[start]
        if self.run:
            return hit.entry.id != "said"
        return hit.entry.get("kind") != "weak" and hit.entry.id != "said" and " " in self.view.reading.cut(hit.span)

    def _actor_clause(self, zone: Zone, actor: Actor, segment: Segment, here: bool) -> None:
        view, span = self.view, segment.span
        if segment.colon and not view.text[actor.end : span.end].strip(" ,:"):
            self.told = actor.names
            return
        order = tasks_orders.read(view, actor.end, span.end, loose=actor.named)
        if order is None or not (here or order.modal or self._urges(zone, order, span)):
            return
        if segment.first and zone.kind == "speech" and any(name in self._people for name in actor.names):
            return
        if not actor.known and not order.modal:
            return
        self.told = actor.names
        self._add(order, Span(span.start, order.span.end), actor.names, f"task-{zone.kind}-actor")

    def _urges(self, zone: Zone, order: Order, span: Span) -> bool:
        """In the paragraph after an order, 'Các cấp ủy tập trung …' goes on with it, unless it tells what was done."""
        verb = self.view.verbs.get(order.span.start)
        if zone.idle > 0 or verb is None or verb.entry.get("kind") != "adverb":
            return False
        return _DONE.search(self.view.text, span.start, span.end) is None

    @property
    def _people(self) -> frozenset[str]:
        return frozenset(person.name for person in self.view.persons.values())

    def _modal_clause(self, zone: Zone, start: int, span: Span) -> None:
        if told := self._modal(start, span.end):
            order, names = told
            self._add(order, Span(start, order.span.end), names or self.told or zone.actors, f"task-{zone.kind}-modal")

    def _modal(self, start: int, end: int) -> tuple[Order, tuple[str, ...]] | None:
        """'hoạt động khoa học và công nghệ phải coi trọng …', 'cần rà soát …': the order behind a modal, and its subject."""
        view = self.view
        for begins in view.verb_starts[bisect_left(view.verb_starts, start) :]:
            if begins >= min(end, start + _SUBJECT):
                return None
            if view.verbs[begins].entry.get("kind") == "modal" and (view.begins_lower(begins) or begins == start):
                subject = view.text[start:begins].rpartition(",")[2].strip()
                if _NO_SUBJECT.search(view.plain, start, begins):
                    return None
                order = tasks_orders.read(view, begins, end, loose=False)
                return (order, (subject,) if subject else ()) if order else None
        return None

    def _add(self, order: Order, span: Span, actors: tuple[str, ...], rule: str) -> None:
        if self.zone is not None:
            self.found.append(Found(order, span, self.zone.assigner, actors, self.zone.strength, rule))
