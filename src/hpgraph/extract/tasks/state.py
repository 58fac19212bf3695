"""What is known at one point of a walk: who speaks, who was told last, which list is open, what was found."""

from dataclasses import dataclass, field

from hpgraph.extract.tasks.found import Found
from hpgraph.extract.tasks.orders import Order
from hpgraph.extract.tasks.view import View
from hpgraph.extract.tasks.zones import Zone
from hpgraph.models import Span

DIRECT = "chỉ đạo "


@dataclass(slots=True)
class State:
    """`found` grows in text order; `told`: who was told last in this sentence; `focus`: who told last.

    `goes`: the sentence before held an order; `run`: and this one begins like one; `before`: how many were found
    before this sentence; `directs`: who was told to direct others, so that 'Chỉ đạo Sở X …' goes on with it.
    """

    view: View
    zone: Zone | None = None
    found: list[Found] = field(default_factory=list)
    focus: str | None = None
    told: tuple[str, ...] = ()
    goes: bool = False
    run: bool = False
    before: int = 0
    directs: tuple[str, ...] = ()

    def goes_on(self, assigner: str | None) -> bool:
        """Whether an order inside a list leaves the list open: nobody else tells."""
        return self.zone is not None and self.zone.kind == "list" and assigner in (None, self.zone.assigner)

    def add(self, order: Order, start: int, actors: tuple[str, ...], rule: str) -> None:
        """Keeps an order of the zone."""
        if self.zone is None:
            return
        span = Span(start, order.span.end)
        others = tuple(name for name in actors if name != self.zone.assigner)  # nobody tells himself
        if self.view.plain.startswith(DIRECT, order.span.start):
            self.directs = others or self.directs
        self.found.append(Found(order, span, self.zone.assigner, others, self.zone.strength, rule))
