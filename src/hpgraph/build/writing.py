"""Statements of one named graph, spelled as N-Quads: the store parses them faster than Python makes objects of them."""

import re
from functools import cache
from typing import NewType

from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from hpgraph.models import DateText
from hpgraph.terms import PARENTS, RDF, RDFS

Node = NewType("Node", str)
"""An IRI as N-Quads spells it, in angle brackets."""
Value = NewType("Value", str)
"""A literal as N-Quads spells it."""
Term = Node | Value
Statement = tuple[Node, Node, Term]
XSD = "http://www.w3.org/2001/XMLSchema#"
_DATE_TYPES = {4: "gYear", 7: "gYearMonth", 10: "date"}
_PLAIN = {"\\\\": "\\", '\\"': '"', "\\n": "\n", "\\r": "\r"}
_UNESCAPED = re.compile(r'\\[\\"nr]')


def iri(node: Node) -> str:
    """The IRI without brackets."""
    return node[1:-1]


def local_part(node: Node) -> str:
    """What stands after the last slash."""
    return node[:-1].rpartition("/")[2]


def node(iri: str) -> Node:
    """The node of an IRI."""
    return Node(f"<{iri}>")


@cache
def term(iri: str) -> Node:
    """The node of a constant of `hpgraph.terms`."""
    return node(iri)


@cache
def named(iri: str) -> NamedNode:
    """The same as the store wants it in patterns."""
    return NamedNode(iri)


TYPE, LABEL = term(RDF.type), term(RDFS.label)


@cache
def ancestry(iri: str) -> tuple[Node, ...]:
    """A class and every class above it, own and standard, sorted after the class itself."""
    found: list[str] = []
    todo = list(PARENTS.get(iri, ()))
    while todo:
        above = todo.pop()
        if above not in found:
            found.append(above)
            todo += PARENTS.get(above, ())
    return (term(iri), *(term(above) for above in sorted(found)))


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'


def plain(text: str) -> Value:
    """A text without language."""
    return Value(_quoted(text))


def vi(text: str) -> Value:
    return Value(f"{_quoted(text)}@vi")


def en(text: str) -> Value:
    return Value(f"{_quoted(text)}@en")


def typed(value: str, datatype: str) -> Value:
    """A literal of an XML Schema datatype, for example typed('2021-12-24', 'date')."""
    return Value(f"{_quoted(value)}^^<{XSD}{datatype}>")


def content(value: Term) -> str:
    """What a term says: the IRI, or the text of the literal."""
    if value.startswith("<"):
        return value[1:-1]
    text = value[1 : value.rindex('"')]
    return _UNESCAPED.sub(lambda found: _PLAIN[found[0]], text) if "\\" in text else text


def date(value: DateText) -> Value | None:
    """'2013' → xsd:gYear, '2013-05' → xsd:gYearMonth, '2013-05-16' → xsd:date; None for anything else."""
    datatype = _DATE_TYPES.get(len(value))
    return typed(value, datatype) if datatype and value.replace("-", "").isdigit() else None


def shorten(text: str, longest: int = 100) -> str:
    """One line of at most `longest` characters, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[:longest].rpartition(" ")[0] + "…"


class Writer:
    """What one graph says, in the order in which it is said; saying something twice says it once."""

    def __init__(self, graph: Node) -> None:
        self.graph = graph
        self.said: dict[Statement, None] = {}
        self._blocks: list[str] = []

    def write(self, subject: Node, predicate: Node, value: Term) -> None:
        """One statement, where speed counts."""
        self.said[subject, predicate, value] = None

    def block(self, lines: str) -> None:
        """Statements that nothing else says, as lines of N-Quads."""
        self._blocks.append(lines)

    def add(self, subject: Node, predicate: str, value: Term | None) -> None:
        """One statement; nothing where the value is None."""
        if value is not None:
            self.said[subject, term(predicate), value] = None

    def text(self, subject: Node, predicate: str, value: str | None) -> None:
        """A Vietnamese text; nothing where it is None or empty."""
        if value:
            self.said[subject, term(predicate), vi(value)] = None

    def type(self, subject: Node, iri: str) -> None:
        """One type, without those above it."""
        self.said[subject, TYPE, term(iri)] = None

    def types(self, subject: Node, *iris: str) -> None:
        """Types with every class above them: what readers that know only the standards look for."""
        for iri in iris:
            for above in ancestry(iri):
                self.said[subject, TYPE, above] = None

    def label(self, subject: Node, value: str) -> None:
        self.said[subject, LABEL, vi(shorten(value))] = None

    def nquads(self) -> bytes:
        """The graph as N-Quads, a line per statement."""
        end = f" {self.graph} .\n"
        lines = [f"{subject} {predicate} {value}{end}" for subject, predicate, value in self.said]
        return "".join(lines + self._blocks).encode()

    def quads(self) -> list[Quad]:
        """The same as objects."""
        return list(parse(self.nquads(), format=RdfFormat.N_QUADS))
