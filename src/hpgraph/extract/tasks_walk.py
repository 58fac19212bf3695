"""Walks through the sentences of an article and collects orders: who speaks, who was told last, which list is open."""

from hpgraph.extract import (
    tasks_actors,
    tasks_cues,
    tasks_modals,
    tasks_orders,
    tasks_papers,
    tasks_plans,
    tasks_quoted,
    tasks_told,
    tasks_turned,
)
from hpgraph.extract.mentions import inside
from hpgraph.extract.reading import Sentence
from hpgraph.extract.tasks_actors import Actor
from hpgraph.extract.tasks_found import Found
from hpgraph.extract.tasks_frames import ITEM
from hpgraph.extract.tasks_orders import Order
from hpgraph.extract.tasks_quoted import Quoted
from hpgraph.extract.tasks_told import Told
from hpgraph.extract.tasks_turned import Turned
from hpgraph.extract.tasks_view import View
from hpgraph.extract.tasks_zones import Kind, Segment, Zone, segments
from hpgraph.lexicon import Hit
from hpgraph.models import Span, Strength, replace

_DIRECT = "chỉ đạo "
_WHICHEVER = " nào "


class Walk:
    """State of one walk; `found` grows in text order."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.zone: Zone | None = None
        self.found: list[Found] = []
        self._focus: str | None = None  # who told last
        self._subject: str | None = None  # the body a sentence is about
        self._told: tuple[str, ...] = ()  # who was told last in this sentence
        self._goes = self._run = False  # the sentence before held an order; and this one begins like one
        self._directs = False  # that order was to direct others
        self._before = 0  # how many were found before this sentence
        self._previous: Span | None = None  # the sentence before
        self._people = frozenset(person.name for person in view.people)
        self._cue_starts = frozenset(hit.span.start for hit in view.cues if hit.entry.id != "direct")

    def sentence(self, sentence: Sentence) -> None:
        """Reads one sentence of the body."""
        view, span, block = self.view, sentence.span, sentence.block.span.start
        previous, self._previous = self._previous, span
        quoted = tasks_quoted.read(view, span)
        if self.zone is None and quoted is None and self._is_plain(span):
            self._focus = tasks_cues.speaker(view, span) or self._focus
            self._run = False
            if ordered := tasks_papers.by_order(view, span) or tasks_turned.opinion(view, span):
                self._turn(ordered, block)
                return
            assigner, strength = tasks_papers.issuer(view, span, previous), Strength.ORDER
            if assigner is None:
                assigner, strength = tasks_modals.urged(view, span, previous), Strength.REQUEST
            if assigner is None:
                return
            self.zone = Zone("speech", assigner, strength, (), block)
        elif self.zone is None and quoted is None and (who := tasks_modals.urged(view, span, previous)):
            self.zone = Zone("speech", who, Strength.REQUEST, (), block)
        item = ITEM.match(view.text, span.start, span.end) is not None
        start = view.skip(span.start, span.end)
        self._listen(span, start, item)
        if not self._broken(previous, start, block):
            self._told = ()
        self._goes = self._run
        self._run = self._run and start in view.verbs
        before = self._before = len(self.found)
        self._directs = self._goes and view.plain.startswith(_DIRECT, self.found[-1].order.span.start)
        if quoted:
            self._quoted(quoted, block)
        else:
            self._parts(span, block, item)
        self._run = len(self.found) > before
        if self.zone:
            self.zone = self.zone.after(block, busy=item or self._run)

    def _quoted(self, quoted: Quoted, block: int) -> None:
        self._focus = quoted.assigner or self._focus
        self.zone = Zone("list", self._focus, Strength(quoted.strength), (), block)
        self._parts(quoted.span, block, item=False)
        if self.zone:
            self.zone = replace(self.zone, kind="speech")

    def _parts(self, span: Span, block: int, item: bool) -> None:
        before = len(self.found)
        for segment in tasks_told.joined(self.view, segments(self.view.text, span)):
            self._segment(segment, block, item and segment.first)
            if self.zone and len(self.found) > before:
                self.zone = replace(self.zone, block=block)  # the next part of the sentence goes on with it

    def _broken(self, previous: Span | None, start: int, block: int) -> bool:
        """Whether a paragraph goes on with the sentence of the one before: '…;' and a small letter."""
        if self.zone is None or previous is None or not self._run or not self.view.begins_lower(start):
            return False
        if self.view.text[previous.start : previous.end].rstrip()[-1:] != ";":
            return False
        self.zone = replace(self.zone, block=block)
        return True

    def _listed_here(self, segment: Segment) -> bool:
        """Whether a body before 'chỉ đạo' is told to direct: in a list, and right after 'yêu cầu Sở X chỉ đạo …'."""
        return self.zone is not None and (self.zone.kind == "list" or not segment.first or self._directs)

    def _is_plain(self, span: Span) -> bool:
        """Whether a sentence outside all zones can tell nobody anything: no cue, no word for a plan."""
        if any(True for _ in inside(self.view.cues, span)):
            return False
        plain = self.view.plain[span.start : span.end]
        return not any(hint in plain for hint in self.view.frames.plan_hints)

    def _listen(self, span: Span, start: int, item: bool) -> None:
        """Another speaker, or a new scene ('Nhân dịp này'), ends a zone."""
        view = self.view
        listed = item and self.zone is not None and self.zone.kind == "list"
        speaker = None if listed else tasks_cues.speaker(view, span)
        body = view.bodies.get(start)
        self._subject = body.name if body and not body.generic and not speaker else None
        if speaker:
            if self.zone and self.zone.assigner != speaker:
                self.zone = None
            self._focus = speaker
        elif self.zone and not item and view.frames.reset.match(view.plain, span.start, span.end):
            self.zone = None

    def _segment(self, segment: Segment, block: int, item: bool) -> None:
        done = False
        if self.zone and segment.first and tasks_told.to_direct(self.view, segment.span, self.zone.assigner):
            self._uncued(segment, self.zone.block, item)
            return
        for told in tasks_told.read(self.view, segment, listed=self._listed_here(segment)):
            done = self._cued(told, block) or done
        if not done and (turned := tasks_turned.read(self.view, segment.span)):
            self._turn(turned, block)
        elif not done:
            self._uncued(segment, block, item)

    def _cued(self, told: Told, block: int) -> bool:
        """Takes an order told with a cue; False where the words after the cue are none."""
        view, entry = self.view, told.cue.hit.entry
        self._focus = assigner = told.cue.assigner or self._subject or self._focus
        if told.colon and view.text[told.end + 1 : told.end + 3].strip()[:1] in ("“", '"'):
            return False  # a quotation follows
        names = told.names
        told_to = told.actor is not None
        order = tasks_orders.read(view, told.start, told.end, loose=told_to, told=told_to)
        plain = order is None or (entry.get("modal") and not order.modal)
        if plain and told.actor is None and (behind := tasks_modals.read(view, told.start, told.end)):
            order, names = behind
        rule = f"task-{entry.id}"
        if order is None and told_to:
            order = tasks_modals.after(view, told.start, told.end)
        if order is None and (order := tasks_told.unread(view, told)):
            names, rule = (), "task-unread"
        opening = tasks_orders.opens_list(view, told.start, told.end)
        if opening is None and (order is None or (entry.get("modal") and not order.modal)) and not told.colon:
            return False
        if entry.get("modal") and opening is None and not (order and order.modal):
            return False
        if order and opening is not None:
            order = tasks_orders.read(view, told.start, opening, loose=True) if opening > told.start + 1 else None
        strength = Strength(entry.get("strength"))
        if opening is None and not told.colon and self.zone and self._goes_on(told.cue.assigner):
            self.zone = replace(self.zone, assigner=assigner, strength=strength, block=block)
        else:
            kind: Kind = "speech" if opening is None and not told.colon else "list"
            self.zone = Zone(kind, assigner, strength, names, block, brief=bool(entry.get("brief")))
        if order:
            self._add(order, told.cue.begins, names, rule)
        self._told = names
        return True

    def _turn(self, turned: Turned, block: int) -> None:
        """Takes an order in the passive, or one told before the one who tells."""
        assigner = turned.assigner or (self.zone.assigner if self.zone else None)
        if self.zone is None or not self._goes_on(turned.assigner):
            self.zone = Zone("speech", assigner, Strength(turned.strength), (), block)
        self._add(turned.order, turned.begins, turned.names, "task-turned")
        self._told = turned.names

    def _goes_on(self, assigner: str | None) -> bool:
        """Whether an order inside a list leaves the list open: nobody else tells."""
        return self.zone is not None and self.zone.kind == "list" and assigner in (None, self.zone.assigner)

    def _uncued(self, segment: Segment, block: int, item: bool) -> None:
        view, span = self.view, segment.span
        start = view.skip(span.start, span.end)
        listed = item and self.zone is not None and self.zone.kind == "list"
        if segment.colon and not listed and view.frames.plan.search(view.plain, span.start, span.end):
            self.zone = Zone("plan", None, Strength.PLAN, tasks_plans.owner(view, span), block)
            return
        if segment.first and not item and (goal := tasks_plans.goal(view, start, span.end)):
            start, owners = goal
            self.zone = Zone("plan", None, Strength.PLAN, owners, block)
        if self.zone is None:
            return
        here = item or self.zone.holds(block)
        verb = view.verbs.get(start)
        if actor := tasks_actors.read(view, start, span.end):
            self._actor_clause(self.zone, actor, segment, here)
        elif verb and verb.entry.get("kind") != "modal":
            part = not segment.first and (len(self.found) > self._before or self._heads(segment, verb))
            plain = item or part or self.zone.kind != "speech" or (segment.first and self._opens(start))
            if plain and (here or self._next_paragraph(verb, span)):
                actors = self.found[-1].actors if self._directs and view.plain.startswith(_DIRECT, start) else ()
                self._take(self.zone, tasks_orders.read(view, start, span.end, loose=False), start, "verb", actors)
        elif self._goes and here and tasks_orders.beside(view, start):  # the subject is that of the sentence before
            actors = self.found[-1].actors
            self._take(self.zone, tasks_orders.read(view, start, span.end, loose=False), start, "verb", actors)
        elif (here or verb) and (behind := tasks_modals.read(view, start, span.end)):
            self._take(self.zone, behind[0], start, "modal", behind[1])

    def _heads(self, segment: Segment, verb: Hit) -> bool:
        """Whether a verb behind a colon opens orders: 'Thời gian tới: tập trung …'."""
        return self.view.text[segment.span.start - 1] == ":" and verb.entry.id not in ("said", "negative")

    def _opens(self, start: int) -> bool:
        """Whether a sentence that begins with this verb tells what to do: 'Tập trung …', hardly 'Cho …', 'Xây dựng …'.

        Directly after a sentence that did, it does.
        """
        hit = self.view.verbs[start]
        if hit.entry.id in ("said", "negative"):
            return False
        return self._run or (hit.entry.get("kind") != "weak" and " " in self.view.reading.cut(hit.span))

    def _next_paragraph(self, verb: Hit, span: Span) -> bool:
        """Whether a paragraph right after an order goes on with it: 'Phối hợp với cấp ủy nắm tình hình …'."""
        if not self._goes or verb.entry.id in ("said", "negative") or " " not in self.view.reading.cut(verb.span):
            return False
        plain = verb.entry.get("kind") in ("adverb", "verb", "lead")
        return plain and self.view.frames.done.search(self.view.text, span.start, span.end) is None

    def _actor_clause(self, zone: Zone, actor: Actor, segment: Segment, here: bool) -> None:
        """'Sở Y tế chuẩn bị thuốc' inside a zone; 'UBND các quận:' names those whom the next segments tell."""
        view, span = self.view, segment.span
        if view.plain.startswith(_WHICHEVER, actor.end):
            return  # 'Địa phương nào để dịch lây lan phải chịu trách nhiệm' is a rule and tells nobody in particular
        if segment.colon and not view.text[actor.end : span.end].strip(" ,:"):
            self._told = actor.names
            return
        order = tasks_orders.read(view, actor.end, span.end, loose=actor.named)
        order = order or tasks_modals.after(view, actor.end, span.end) or self._told_next(actor, span.end)
        if order is None or not (here or order.modal or self._urges(zone, order, actor, span)):
            return
        told = any(name in self._people for name in actor.names) or order.span.start in self._cue_starts
        reports = segment.first and zone.kind == "speech" and told
        if reports or not (actor.known or order.modal):
            return
        self._told = actor.names
        if zone.kind == "plan" and not zone.actors:
            self.zone = replace(zone, actors=actor.names)
        self._add(order, span.start, actor.names, f"task-{zone.kind}-actor")

    def _told_next(self, actor: Actor, end: int) -> Order | None:
        """'Sở B sẽ xây dựng …', where the sentence before told 'Sở A xây dựng …': a body of the same sort goes on."""
        if not self._is_peer(actor) or not self.view.plain.startswith(" sẽ ", actor.end):
            return None
        return tasks_orders.read(self.view, actor.end + len(" sẽ "), end, loose=False)

    def _is_peer(self, actor: Actor) -> bool:
        """Whether the sentence before told a body of the same sort: 'Sở A', then 'Sở B'."""
        last = self.found[-1].actors if self._goes else ()
        return actor.named and bool(last) and last[0].split()[0] == actor.names[0].split()[0]

    def _urges(self, zone: Zone, order: Order, actor: Actor, span: Span) -> bool:
        """In the paragraph after an order, 'Các cấp ủy tập trung …' goes on with it, unless it tells what was done.

        So does 'Sở Y tế khắc phục …' after orders proper, where the clause begins with the body.
        """
        verb = self.view.verbs.get(order.span.start)
        if zone.idle > 0 or verb is None or verb.entry.id in ("said", "negative"):
            return False
        strong = actor.named and zone.strength in (Strength.ORDER, Strength.REQUEST)
        weak = ("weak",) if strong and self._is_peer(actor) else ()
        if verb.entry.get("kind") not in (("adverb", "verb", *weak) if strong else ("adverb",)):
            return False
        return self.view.frames.done.search(self.view.text, span.start, span.end) is None

    def _take(self, zone: Zone, order: Order | None, start: int, how: str, actors: tuple[str, ...] = ()) -> None:
        if order is None:
            return
        actors = actors or self._told or zone.actors
        if not actors and self._goes and zone.kind == "speech" and how == "verb":
            actors = self.found[-1].actors  # the next sentence goes on telling whoever was told last
        self._add(order, start, actors, f"task-{zone.kind}-{how}")

    def _add(self, order: Order, start: int, actors: tuple[str, ...], rule: str) -> None:
        if self.zone is not None:
            span = Span(start, order.span.end)
            others = tuple(name for name in actors if name != self.zone.assigner)  # nobody tells himself
            self.found.append(Found(order, span, self.zone.assigner, others, self.zone.strength, rule))
