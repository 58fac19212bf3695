"""Orders that need no cue, since sentences before opened them: items, goals of plans, what a speech goes on with."""

import re

from hpgraph.extract.tasks import actors as tasks_actors
from hpgraph.extract.tasks import modals, orders, plans
from hpgraph.extract.tasks.groups import Actor
from hpgraph.extract.tasks.orders import Order
from hpgraph.extract.tasks.state import DIRECT, State
from hpgraph.extract.tasks.zones import Segment, Zone
from hpgraph.lexicon import Hit
from hpgraph.models import Span, Strength, replace

_OFFICES = ("government", "party", "heads")  # 'UBND các xã', 'Cấp ủy các cấp', 'Chủ tịch UBND các huyện'
_ON = ("tiếp tục ", "tăng cường ", "chủ động ", "khẩn trương ")
_SAYS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?(?:,| rằng| là) ")  # a verb, and at once a comma
_NO_SUBJECT = re.compile(r"\d|(?:có|còn|đây|đó|điều này|điều đó|việc này) ")
_PUNISHED = re.compile(r" thì [^.;]{0,60}(?:phải|sẽ) bị ")
_LAST = "và "  # '…; và khẩn trương chấn chỉnh'
_BUT = "tuy nhiên"
_WHICHEVER = " nào "
_SHALL = " sẽ "
_CUT_NAME = re.compile(r" [^\W\d_]+ [A-ZĐ]")


def read(state: State, segment: Segment, block: int, item: bool) -> None:
    """Takes what a clause orders; `block`: its paragraph; `item`: it begins with the number of an item."""
    view, span = state.view, segment.span
    start = view.skip(span.start, span.end)
    if not segment.first and view.plain.startswith(_LAST, start):
        start = view.skip(start + len(_LAST), span.end)
    listed = item and state.zone is not None and state.zone.kind == "list"
    if segment.colon and not listed and view.frames.plan.search(view.plain, span.start, span.end):
        state.zone = Zone("plan", None, Strength.PLAN, plans.owner(view, span), block)
        return
    if segment.first and not item and (goal := plans.goal(view, start, span.end)):
        start, owners = goal
        state.zone = Zone("plan", None, Strength.PLAN, owners, block)
    if state.zone is None:
        return
    here = item or state.zone.holds(block)
    verb = view.verbs.get(start)
    if actor := tasks_actors.read(view, start, span.end):
        _actor_clause(state, state.zone, actor, segment, here)
    elif verb and verb.entry.get("kind") != "modal":
        part = not segment.first and (len(state.found) > state.before or _heads(state, segment, verb))
        plain = item or part or state.zone.kind != "speech" or (segment.first and _opens(state, start))
        if plain and (here or _next_paragraph(state, verb, span)):
            to = tasks_actors.addressed(view, span)
            actors = to.names if to else state.directs if view.plain.startswith(DIRECT, start) else ()
            _take(state, state.zone, orders.read(view, start, span.end, loose=False), start, "verb", actors)
    elif state.goes and here and orders.beside(view, start):  # the subject is that of the sentence before
        actors = state.found[-1].actors
        _take(state, state.zone, orders.read(view, start, span.end, loose=False), start, "verb", actors)
    elif (here or verb) and not _NO_SUBJECT.match(view.plain, start) and (behind := modals.read(view, start, span.end)):
        _take(state, state.zone, behind[0], start, "modal", behind[1])


def _heads(state: State, segment: Segment, verb: Hit) -> bool:
    """Whether a verb behind a colon opens orders: 'Thời gian tới: tập trung …'."""
    colon = segment.span.start - 1
    if state.view.text[colon] != ":" or state.view.plain.endswith(" như", 0, colon):
        return False
    return verb.entry.id not in ("said", "negative")


def _opens(state: State, start: int) -> bool:
    """Whether a sentence that begins with this verb tells what to do: 'Tập trung …', hardly 'Cho …', 'Xây dựng …'.

    Directly after a sentence that did, it does.
    """
    hit = state.view.verbs[start]
    if hit.entry.id in ("said", "negative"):
        return False
    return state.run or (hit.entry.get("kind") != "weak" and " " in state.view.reading.cut(hit.span))


def _next_paragraph(state: State, verb: Hit, span: Span) -> bool:
    """Whether a paragraph right after an order goes on with it: 'Phối hợp với cấp ủy nắm tình hình …'."""
    if not state.goes or verb.entry.id in ("said", "negative") or " " not in state.view.reading.cut(verb.span):
        return False
    plain = verb.entry.get("kind") in ("adverb", "verb", "lead")
    return plain and state.view.frames.done.search(state.view.text, span.start, span.end) is None


def _actor_clause(state: State, zone: Zone, actor: Actor, segment: Segment, here: bool) -> None:
    """'Sở Y tế chuẩn bị thuốc' inside a zone; 'UBND các quận:' names those whom the next segments tell."""
    view, span = state.view, segment.span
    if view.plain.startswith(_WHICHEVER, actor.end):
        return  # 'Địa phương nào để dịch lây lan phải chịu trách nhiệm' is a rule and tells nobody in particular
    if segment.colon and not view.text[actor.end : span.end].strip(" ,:"):
        state.told = actor.names
        if zone.kind == "list":
            state.zone, state.directs = replace(zone, actors=actor.names), ()
        return
    shall = len(_SHALL) - 1 if zone.kind == "plan" and view.plain.startswith(_SHALL, actor.end) else 0
    order = orders.read(view, actor.end + shall, span.end, loose=actor.named)
    if (
        order
        and order.span.start == actor.end + 1 not in view.verbs
        and _CUT_NAME.match(view.text, actor.end, span.end)
    ):
        return  # 'Công ty Xử lý chất thải | rắn Việt Nam xử lý …'
    order = order or modals.after(view, actor.end, span.end) or _told_next(state, actor, span.end)
    if order and not order.modal and view.plain.startswith(_BUT, span.start):
        return  # 'Tuy nhiên, các chuyên gia cảnh báo …'
    says = order is not None and order.span.start in view.speech_starts and not order.modal
    if order and says and zone.kind == "speech" and _SAYS.match(view.text, order.span.start, span.end):
        return  # 'Bộ X xác nhận, …'
    if order and _PUNISHED.search(view.plain, actor.end, span.end):
        return  # 'Thủ trưởng cơ quan để xảy ra sai phạm thì phải bị xử lý' is a rule too
    if order is None or not (here or order.modal or _urges(state, zone, order, actor, span)):
        return
    if segment.colon and orders.opens_list(view, order.span.start, span.end) == order.span.start:
        state.told, state.zone, state.directs = actor.names, replace(zone, kind="list", actors=actor.names), ()
        return  # 'Giám đốc các sở thực hiện một số công việc sau:'
    told = any(name in view.names for name in actor.names) or order.span.start in view.cue_starts
    told = told and not view.names.intersection(state.directs)  # 'ông A chỉ đạo …', then 'Ông B chỉ đạo …'
    reports = segment.first and zone.kind == "speech" and told
    if reports or not (actor.known or order.modal):
        return
    state.told = actor.names
    if zone.kind == "plan" and not zone.actors:
        state.zone = replace(zone, actors=actor.names)
    state.add(order, span.start, actor.names, f"task-{zone.kind}-actor")


def _told_next(state: State, actor: Actor, end: int) -> Order | None:
    """'Sở B sẽ xây dựng …', where the sentence before told 'Sở A xây dựng …': a body of the same sort goes on."""
    if not _is_peer(state, actor) or not state.view.plain.startswith(_SHALL, actor.end):
        return None
    return orders.read(state.view, actor.end + len(_SHALL), end, loose=False)


def _is_peer(state: State, actor: Actor) -> bool:
    """Whether the sentence before told a body of the same sort: 'Sở A', then 'Sở B'."""
    last = state.found[-1].actors if state.goes else ()
    return actor.named and bool(last) and last[0].split()[0] == actor.names[0].split()[0]


def _urges(state: State, zone: Zone, order: Order, actor: Actor, span: Span) -> bool:
    """In the paragraph after an order, 'Các cấp ủy tập trung …' goes on with it, unless it tells what was done.

    So does 'Sở Y tế khắc phục …' after orders proper, where the clause begins with the body.
    """
    verb = state.view.verbs.get(order.span.start)
    first = state.view.verbs.get(actor.end + 1)  # 'tiếp tục phối hợp với Sở B kiểm tra …'
    if first and first.entry.get("kind") == "lead":
        verb = first
    if zone.idle > 0 or verb is None or verb.entry.id in ("said", "negative"):
        return False
    noun = state.view.actors.get(state.view.skip(span.start, span.end))
    strong = (actor.named or (noun is not None and noun.entry.id in _OFFICES)) and zone.strength in (
        Strength.ORDER,
        Strength.REQUEST,
    )
    weak = ("weak",) if strong and _is_peer(state, actor) else ()
    urging = verb.entry.get("kind") == "adverb" or state.view.plain.startswith(_ON, verb.span.start)
    if not urging and not (strong and verb.entry.get("kind") in {"verb", "lead"}.union(weak)):
        return False
    return state.view.frames.done.search(state.view.text, span.start, span.end) is None


def _take(state: State, zone: Zone, order: Order | None, start: int, how: str, actors: tuple[str, ...] = ()) -> None:
    if order is None:
        return
    on = (
        state.goes and zone.kind == "speech" and how == "verb"
    )  # the next sentence goes on telling whoever was told last
    actors = actors or state.told or (state.found[-1].actors if on else ()) or zone.actors
    state.add(order, start, actors, f"task-{zone.kind}-{how}")
