"""Walks through the sentences of an article and collects orders: who speaks, who was told last, which list is open."""

from hpgraph.extract.mentions import inside
from hpgraph.extract.reading import Sentence
from hpgraph.extract.tasks import actors, cues, modals, orders, papers, plans, uncued
from hpgraph.extract.tasks import quoted as tasks_quoted
from hpgraph.extract.tasks import told as tasks_told
from hpgraph.extract.tasks import turned as tasks_turned
from hpgraph.extract.tasks.frames import ITEM
from hpgraph.extract.tasks.orders import Order
from hpgraph.extract.tasks.quoted import Quoted
from hpgraph.extract.tasks.state import State
from hpgraph.extract.tasks.told import Told
from hpgraph.extract.tasks.turned import Turned
from hpgraph.extract.tasks.view import View
from hpgraph.extract.tasks.zones import Kind, Segment, Zone, segments
from hpgraph.models import Span, Strength, replace

_RECENT = 3  # sentences in which a paper may have been told of


class Walk:
    """One walk; what it found is in its `state`."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.state = State(view)
        self._subject: str | None = None  # the body a sentence is about
        self._begin = 0  # where the sentence begins
        self._before: tuple[Span, ...] = ()  # the sentences before it
        self._last: tuple[Span, ...] = ()  # those with it

    def sentence(self, sentence: Sentence) -> None:
        """Reads one sentence of the body."""
        view, state, span, block = self.view, self.state, sentence.span, sentence.block.span.start
        self._before, self._last, self._begin = self._last, (*self._last, span)[-_RECENT:], span.start
        previous = self._before[-1] if self._before else None
        quoted = tasks_quoted.read(view, span)
        self._look_ahead(span, previous, block)
        if state.zone is None and quoted is None and not self._begins(span, previous, block):
            return
        item = ITEM.match(view.text, span.start, span.end) is not None
        start = view.skip(span.start, span.end)
        self._listen(span, start, item)
        if not self._broken(previous, start, block):
            state.told = ()
        state.goes = state.run
        state.run = state.run and start in view.verbs
        before = state.before = len(state.found)
        if quoted:
            self._quoted(quoted, block)
        else:
            self._parts(span, block, item)
        state.run = len(state.found) > before
        if state.zone:
            state.zone = state.zone.after(block, busy=item or state.run)

    def _begins(self, span: Span, previous: Span | None, block: int) -> bool:
        """Whether a sentence outside all zones may hold orders; that before it may tell who gives them."""
        view, state = self.view, self.state
        state.directs = ()
        if who := modals.urged(view, span, previous):
            state.zone = Zone("speech", who, Strength.REQUEST, (), block)
        if not self._is_plain(span):
            return True
        state.focus = cues.speaker(view, span) or state.focus
        state.run = False
        if ordered := papers.by_order(view, span) or tasks_turned.opinion(view, span):
            self._turn(ordered, block)
            return False
        if issuer := papers.issuer(view, span, self._before):
            state.zone = Zone("speech", issuer, Strength.ORDER, (), block)
        return state.zone is not None

    def _look_ahead(self, span: Span, previous: Span | None, block: int) -> None:
        """Outside a speech and the paragraph of an order, 'Thời gian tới, UBND tỉnh tập trung …' tells goals."""
        state = self.state
        if state.zone and (state.zone.holds(block) or state.zone.assigner in self.view.names):
            return
        going = state.run and state.found[-1].strength is Strength.PLAN
        owners = plans.ahead(self.view, span, going=going)
        if owners and modals.urged(self.view, span, previous) is None:
            state.zone = Zone("plan", None, Strength.PLAN, owners, block, brief=True)

    def _quoted(self, quoted: Quoted, block: int) -> None:
        state = self.state
        state.focus = quoted.assigner or state.focus
        state.zone = Zone("list", state.focus, Strength(quoted.strength), (), block)
        self._parts(quoted.span, block, item=False)
        if state.zone:
            state.zone = replace(state.zone, kind="speech")

    def _parts(self, span: Span, block: int, item: bool) -> None:
        state = self.state
        before = len(state.found)
        for segment in tasks_told.joined(self.view, segments(self.view.text, span)):
            self._segment(segment, block, item and segment.first)
            if state.zone and len(state.found) > before:
                state.zone = replace(state.zone, block=block)  # the next part of the sentence goes on with it

    def _broken(self, previous: Span | None, start: int, block: int) -> bool:
        """Whether a paragraph goes on with the sentence of the one before: '…;' and a small letter."""
        state = self.state
        if state.zone is None or previous is None or not state.run or not self.view.begins_lower(start):
            return False
        if self.view.text[previous.start : previous.end].rstrip()[-1:] != ";":
            return False
        state.zone = replace(state.zone, block=block)
        return True

    def _listed_here(self, segment: Segment) -> bool:
        """Whether a body before 'chỉ đạo' is told to direct: in a list, and right after 'yêu cầu Sở X chỉ đạo …'."""
        state = self.state
        first = next(inside(self.view.cues, segment.span), None)
        sibling = bool(state.directs) and first is not None and first.entry.id == "direct"
        if state.zone is None or not (state.zone.kind == "list" or not segment.first or sibling):
            return False
        body = self.view.bodies.get(self.view.skip(segment.span.start, segment.span.end))
        return body is None or body.name != state.zone.assigner  # but whoever tells goes on telling

    def _is_plain(self, span: Span) -> bool:
        """Whether a sentence outside all zones can tell nobody anything: no cue, no word for a plan."""
        if any(True for _ in inside(self.view.cues, span)):
            return False
        plain = self.view.plain[span.start : span.end]
        return not any(hint in plain for hint in self.view.frames.plan_hints)

    def _listen(self, span: Span, start: int, item: bool) -> None:
        """Another speaker, or a new scene ('Nhân dịp này'), ends a zone."""
        view, state = self.view, self.state
        assigner = state.zone.assigner if state.zone else None
        listed = item and state.zone is not None and state.zone.kind == "list"
        listed = listed or tasks_told.to_direct(
            view, Segment(span, True, False), assigner, state.directs, running=state.run
        )
        speaker = None if listed else cues.speaker(view, span)
        body = view.bodies.get(start)
        self._subject = body.name if body and not body.generic and not speaker else None
        if speaker:
            if state.zone and state.zone.assigner != speaker:
                state.zone = None
            state.focus = speaker
        elif state.zone and not item and view.frames.reset.match(view.plain, span.start, span.end):
            state.zone = None

    def _segment(self, segment: Segment, block: int, item: bool) -> None:
        state = self.state
        done = False
        assigner = state.zone.assigner if state.zone else None
        if state.zone and tasks_told.to_direct(self.view, segment, assigner, state.directs, running=state.goes):
            uncued.read(state, segment, state.zone.block, item)
            return
        before = Span(self._begin, segment.span.start)
        going = state.zone is not None or " đã " not in self.view.plain[before.start : before.end]
        going = going or bool(self.view.reading.hits_in("speech_verb", before))
        for told in tasks_told.read(self.view, segment, listed=self._listed_here(segment), going=going):
            done = self._cued(told, block) or done
        if not done and (turned := tasks_turned.read(self.view, segment.span)):
            self._turn(turned, block)
        elif not done:
            uncued.read(state, segment, block, item)

    def _cued(self, told: Told, block: int) -> bool:
        """Takes an order told with a cue; False where the words after the cue are none."""
        view, state, entry = self.view, self.state, told.cue.hit.entry
        state.focus = assigner = told.cue.assigner or self._subject or state.focus
        if told.colon and view.text[told.end + 1 : told.end + 3].strip()[:1] in ("“", '"'):
            return False  # a quotation follows
        names = told.names
        if told.actor is None and (to := actors.addressed(view, Span(told.whole.start, told.cue.begins))):
            names = to.names
        told_to = told.actor is not None
        order = orders.read(view, told.start, told.end, loose=told_to, told=told_to)
        modal = entry.get("modal") and not self._urges_on(told, order)
        plain = order is None or (modal and not order.modal)
        if plain and told.actor is None and (behind := modals.read(view, told.start, told.end)):
            order, names = behind
        rule = "task-directed" if told.cue.directed else f"task-{entry.id}"
        if order is None and told_to:
            order = modals.after(view, told.start, told.end)
        if order is None and (order := tasks_told.unread(view, told)):
            names, rule = (), "task-unread"
        opening = orders.opens_list(view, told.start, told.end)
        if opening is None and told.colon and orders.heads(view, told.start, told.end):
            opening = told.start
        if opening is None and (order is None or (modal and not order.modal)) and not told.colon:
            return False
        if modal and opening is None and not (order and order.modal):
            return False
        if order and opening is not None:
            order = orders.read(view, told.start, opening, loose=True) if opening > told.start + 1 else None
        strength = Strength(entry.get("strength"))
        if opening is None and not told.colon and state.zone and state.goes_on(told.cue.assigner):
            state.zone = replace(state.zone, assigner=assigner, strength=strength, block=block)
        else:
            kind: Kind = "speech" if opening is None and not told.colon else "list"
            state.zone = Zone(
                kind, assigner, strength, names, block, brief=bool(entry.get("brief")) or told.cue.directed
            )
        if order:
            state.add(order, told.cue.begins, names, rule)
        state.told = names
        if told.colon and order and view.frames.things.search(view.plain, told.start, told.end):
            state.zone = None
        return True

    def _urges_on(self, told: Told, order: Order | None) -> bool:
        """Whether 'Ông A nêu rõ, các hội tăng cường …' goes on with what A told before, or urges by its verb."""
        state = self.state
        if order is None or told.actor is None or not told.actor.known:
            return False
        verb = self.view.verbs.get(order.span.start)
        if verb is None or verb.entry.id != "adverb":
            return False
        if state.zone and (state.goes or state.zone.kind == "list") and told.cue.assigner == state.zone.assigner:
            return True
        return tasks_told.urges(self.view, told, verb)

    def _turn(self, turned: Turned, block: int) -> None:
        """Takes an order in the passive, or one told before the one who tells."""
        state = self.state
        assigner = turned.assigner or (state.zone.assigner if state.zone else None)
        if state.zone is None or not state.goes_on(turned.assigner):
            state.zone = Zone("speech", assigner, Strength(turned.strength), (), block)
        state.add(turned.order, turned.begins, turned.names, "task-turned")
        state.told = turned.names
