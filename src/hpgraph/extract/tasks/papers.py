"""Orders told through a paper or an order named before: 'UBND tỉnh ban hành công văn … Theo đó, Sở Y tế chủ trì …'."""

from collections.abc import Sequence

from hpgraph.extract.tasks import actors, cues, orders
from hpgraph.extract.tasks.turned import Turned
from hpgraph.extract.tasks.view import View
from hpgraph.models import Span

_LONGEST_OPENING = 140
_HELD = " tại "


def issuer(view: View, sentence: Span, before: Sequence[Span]) -> str | None:
    """Who issued the paper that the last of the sentences `before` told of, where this one says what it orders.

    It begins with 'Theo đó, ' and somebody who can act, or with 'Sở X có trách nhiệm …', 'Sở X chủ trì …'.
    """
    opening = view.frames.thereby.match(view.plain, sentence.start, sentence.end)
    start = view.skip(opening.end() if opening else sentence.start, sentence.end)
    told = next((one for one in reversed(before) if view.frames.issued.search(view.plain, one.start, one.end)), None)
    actor = actors.read(view, start, sentence.end) if told and start not in view.persons else None
    order = orders.read(view, actor.end, sentence.end, loose=False) if actor and actor.known else None
    if told is None or order is None or not (order.modal or (opening and told == before[-1])):
        return None
    return cues.issuer(view, told, told.end)


def by_order(view: View, sentence: Span) -> Turned | None:
    """'Theo chỉ đạo của Chủ tịch UBND tỉnh, Sở Nội vụ có trách nhiệm hướng dẫn …'."""
    opening = view.frames.by_order.match(view.plain, sentence.start, sentence.end)
    comma = view.text.find(", ", opening.end(), min(sentence.end, opening.end() + _LONGEST_OPENING)) if opening else -1
    if opening is None or comma < 0:
        return None
    start = view.skip(comma + 1, sentence.end)
    actor = actors.read(view, start, sentence.end)
    order = orders.read(view, actor.end, sentence.end, loose=False) if actor and actor.known else None
    if actor is None or order is None or start in view.persons:
        return None
    held = opening.group(0).endswith(_HELD)  # 'tại cuộc họp': whoever spoke last tells
    issued = None if held else cues.issuer(view, Span(opening.start(), comma), comma)
    return Turned(order, start, actor.names, "order", issued)
