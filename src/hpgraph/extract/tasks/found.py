"""An order that a walk collected, with who tells it and who is told."""

from hpgraph.extract.tasks.orders import Order
from hpgraph.models import Span, Strength, value


@value
class Found:
    """An order as it was told; `span` runs from who tells or is told to its end."""

    order: Order
    span: Span
    assigner: str | None
    actors: tuple[str, ...]
    strength: Strength
    rule: str
