"""Collects the quads of one named graph."""

from functools import cache

from pyoxigraph import Literal, NamedNode, Quad

from hpgraph.models import DateText
from hpgraph.terms import PARENTS, RDF, RDFS

Term = NamedNode | Literal
XSD = "http://www.w3.org/2001/XMLSchema#"
_DATE_TYPES = {4: "gYear", 7: "gYearMonth", 10: "date"}


@cache
def term(iri: str) -> NamedNode:
    """The node of a constant of `hpgraph.terms`."""
    return NamedNode(iri)


TYPE, LABEL = term(RDF.type), term(RDFS.label)


@cache
def ancestry(iri: str) -> tuple[NamedNode, ...]:
    """A class and every class above it, own and standard, sorted after the class itself."""
    found: list[str] = []
    todo = list(PARENTS.get(iri, ()))
    while todo:
        above = todo.pop()
        if above not in found:
            found.append(above)
            todo += PARENTS.get(above, ())
    return (term(iri), *(term(above) for above in sorted(found)))


def vi(text: str) -> Literal:
    return Literal(text, language="vi")


def typed(value: str, datatype: str) -> Literal:
    """A literal of an XML Schema datatype, for example typed('2021-12-24', 'date')."""
    return Literal(value, datatype=term(XSD + datatype))


def date(value: DateText) -> Literal | None:
    """'2013' → xsd:gYear, '2013-05' → xsd:gYearMonth, '2013-05-16' → xsd:date; None for anything else."""
    datatype = _DATE_TYPES.get(len(value))
    return typed(value, datatype) if datatype and value.replace("-", "").isdigit() else None


def shorten(text: str, longest: int = 100) -> str:
    """One line of at most `longest` characters, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[:longest].rpartition(" ")[0] + "…"


class Writer:
    """The quads of one graph, in the order in which they are said; saying something twice says it once."""

    def __init__(self, graph: NamedNode) -> None:
        self._graph = graph
        self._quads: list[Quad] = []

    def write(self, subject: NamedNode, predicate: NamedNode, value: Term) -> None:
        """One statement, where speed counts."""
        self._quads.append(Quad(subject, predicate, value, self._graph))

    def add(self, subject: NamedNode, predicate: str, value: Term | None) -> None:
        """One statement; nothing where the value is None."""
        if value is not None:
            self._quads.append(Quad(subject, term(predicate), value, self._graph))

    def text(self, subject: NamedNode, predicate: str, value: str | None) -> None:
        """A Vietnamese text; nothing where it is None or empty."""
        if value:
            self._quads.append(Quad(subject, term(predicate), vi(value), self._graph))

    def type(self, subject: NamedNode, iri: str) -> None:
        """One type, without those above it."""
        self._quads.append(Quad(subject, TYPE, term(iri), self._graph))

    def types(self, subject: NamedNode, *iris: str) -> None:
        """Types with every class above them: what readers that know only the standards look for."""
        for iri in iris:
            self._quads += [Quad(subject, TYPE, above, self._graph) for above in ancestry(iri)]

    def label(self, subject: NamedNode, value: str) -> None:
        self._quads.append(Quad(subject, LABEL, vi(shorten(value)), self._graph))

    def quads(self) -> list[Quad]:
        return list(dict.fromkeys(self._quads))
