"""Orders told through a paper or an order named before: 'UBND tỉnh ban hành công văn … Theo đó, Sở Y tế chủ trì …'."""

from hpgraph.extract.tasks import actors, cues, orders
from hpgraph.extract.tasks.turned import Turned
from hpgraph.extract.tasks.view import View
from hpgraph.models import Span

_LONGEST_OPENING = 140
_HELD = " tại "


def issuer(view: View, sentence: Span, previous: Span | None) -> str | None:
    """Who issued the paper of the sentence before, where this one begins with 'Theo đó, ' and somebody who can act."""
    opening = view.frames.thereby.match(view.plain, sentence.start, sentence.end)
    if (
        opening is None
        or previous is None
        or view.frames.issued.search(view.plain, previous.start, previous.end) is None
    ):
        return None
    actor = actors.read(view, view.skip(opening.end(), sentence.end), sentence.end)
    if actor is None or not actor.known or orders.read(view, actor.end, sentence.end, loose=False) is None:
        return None
    return cues.issuer(view, previous, previous.end)


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
