"""Changes of bodies as org:ChangeEvent, with date and legal basis, whichever graph says them."""

from collections.abc import Sequence

from hpgraph.build.iris import Iris
from hpgraph.build.writing import Node, Value, Writer, date, plain, typed
from hpgraph.terms import CV, DCT, ORG, PROV


def bodies(out: Writer, iris: Iris, event: Node, sides: Sequence[Sequence[Node]], told: tuple[str, str, str]) -> None:
    """One change. `sides`: bodies before and after; `told`: label, date (day, month, year), symbol of its legal basis.

    The reference graph describes the legal basis (`framework`).
    """
    before, after = sides
    label, when, basis = told
    out.types(event, ORG.ChangeEvent)
    out.label(event, label)
    out.add(event, DCT.date, date(when))
    out.add(event, PROV.startedAtTime, _moment(when))
    out.add(event, CV.hasFormalFramework, iris.node("framework", basis) if basis else None)
    for body in before:
        out.add(event, ORG.originalOrganization, body)
        out.add(body, ORG.changedBy, event)
    for body in after:
        out.add(event, ORG.resultingOrganization, body)
        out.add(body, ORG.resultedFrom, event)
    for body in (*before, *after):  # the official CPOV shape wants public bodies on both sides
        out.types(body, CV.PublicOrganisation)


def _moment(value: str) -> Value | None:
    """The first moment of a day in Viet Nam; None where no day is told."""
    return typed(f"{value}T00:00:00+07:00", "dateTime") if len(value) == len("2025-02-28") else None


def framework(iris: Iris, out: Writer, symbol: str) -> Node | None:
    """The legal basis of a change, by its symbol."""
    if not symbol:
        return None
    node = iris.node("framework", symbol)
    out.types(node, CV.ReferenceFramework)
    out.add(node, DCT.identifier, plain(symbol))
    out.label(node, symbol)
    return node
