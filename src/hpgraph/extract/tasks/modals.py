"""Orders behind 'cần' and 'phải': 'cần rà soát …', 'hoạt động khoa học và công nghệ phải coi trọng …'."""

import re
from bisect import bisect_left

from hpgraph.extract.mentions import inside
from hpgraph.extract.tasks import actors, cues, orders
from hpgraph.extract.tasks.orders import Order
from hpgraph.extract.tasks.view import View
from hpgraph.models import Span, replace

_SUBJECT_REACH = 200
_ASKED = re.compile(r"[^.;\n]{0,3}\?")
_SHALL = " sẽ "
_ALSO = ("", "sẽ", "cũng", "còn", "đều", "nhất định", "luôn")


def read(view: View, start: int, end: int) -> tuple[Order, tuple[str, ...]] | None:
    """The order behind the first modal after `start`, and its subject where somebody else than those told before."""
    begins = _modal(view, start, end)
    if begins is None or view.frames.condition.search(view.plain, start, begins):
        return None
    order = orders.read(view, begins, end, loose=False)
    if order is None or _ASKED.match(view.text, order.span.end):
        return None
    found = _with_subject(view, order, start, begins)
    return None if not found[1] and view.plain.endswith(_SHALL, start, begins) else found  # 'nguồn cung sẽ phải dời đi'


def after(view: View, start: int, end: int) -> Order | None:
    """The order behind a modal where more words name those who are told: 'Đảng ủy … cùng công an các đơn vị phải …'."""
    begins = _modal(view, start, end)
    if begins is None or view.frames.condition.search(view.plain, start, begins):
        return None
    return orders.read(view, begins, end, loose=False)


def urged(view: View, span: Span, previous: Span | None) -> str | None:
    """Who urges with 'Theo đó, Sở Y tế cần khắc phục …': who speaks in the sentence before, else who begins it.

    With 'Thời gian tới, ' and the like, or in one paragraph with him, only who speaks there.
    """
    if previous is None:
        return None
    thereby = view.frames.thereby.match(view.text, span.start, span.end)
    speaker = cues.speaker(view, previous)
    start = thereby.end() if thereby else view.skip(span.start, span.end)
    if thereby is None and (speaker is None or (start == span.start and "\n" in view.text[previous.end : start])):
        return None
    actor = actors.read(view, start, span.end)
    order = orders.read(view, actor.end, span.end, loose=False) if actor and actor.known else None
    if order is None or not order.modal:
        return None
    first = next(iter(inside(view.people, previous)), None)
    return speaker or (first.name if first and thereby else None)


def _modal(view: View, start: int, end: int) -> int | None:
    """Where the first modal in reach stands."""
    for begins in view.verb_starts[bisect_left(view.verb_starts, start) :]:
        if begins >= min(end, start + _SUBJECT_REACH):
            return None
        if view.verbs[begins].entry.id == "modal" and (view.begins_lower(begins) or begins == start):
            return begins
    return None


def _with_subject(view: View, order: Order, start: int, modal: int) -> tuple[Order, tuple[str, ...]]:
    """Whoever can act is told; another subject is part of what is to be: 'hoạt động khoa học phải coi trọng …'."""
    commas = [at + 1 for at in range(start, modal) if view.text[at] == ","]
    for after in (start, *commas):  # 'trong đợt này, mỗi cán bộ, chiến sĩ cần …'
        begins = view.skip(after, modal)
        actor = actors.read(view, begins, modal) if begins < modal else None
        if actor and view.plain[actor.end : modal].strip() in _ALSO:
            return order, actor.names
    begins = view.skip(start, modal)
    subject = begins < modal and view.plain[begins:modal].strip() not in _ALSO
    return (replace(order, span=Span(begins, order.span.end)) if subject else order), ()
