"""Changes of provincial and district bodies that occur in the graph, by the rules of `hpgraph.resolve.successions`."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Store

from hpgraph.build import changes, english
from hpgraph.build.iris import Iris
from hpgraph.build.known import Known
from hpgraph.build.writing import Node, Writer, en, iri, local_part, named, node
from hpgraph.resolve import keys
from hpgraph.resolve.successions import END_OF_DISTRICTS, Succession, around, of_district
from hpgraph.terms import CV, HP, ORG, SKOS

_SIDES = (ORG.originalOrganization, ORG.resultingOrganization)


class Successions:
    """The changes around some bodies. A body that no article names is described here where it links two that are.

    The entity graph must be in step: whether articles name a body, and its name and kind, are read there.
    """

    def __init__(self, store: Store, known: Known, bodies: Iterable[Node], iris: Iris) -> None:
        self._store, self._iris = store, iris
        self._graph = named(iri(iris.graph("inferred")))
        self._known = known
        touched = list(bodies)
        old = {event for body in touched for event in self._events(body)}
        members = {member for event in old for member in self._members(event)}
        self._changes = around(self._name(body) for body in dict.fromkeys([*touched, *sorted(members)]))
        self._told: dict[str, bool] = {}
        self._stale = [*old, *members, *touched, *(self._end(body) for body in touched)]
        self._districts = [body for body in touched if of_district(self._name(body))]

    def nodes(self) -> Iterator[Node]:
        """All nodes that `describe` says something of, now or before."""
        yield from self._stale
        for change in self._changes:
            yield self._event(change)
            yield from (self._body(name) for name in (*change.original, *change.resulting))

    def describe(self, out: Writer) -> None:
        """Write the changes that lead from bodies which articles name, in order of time."""
        for change in self._changes:
            before = [name for name in change.original if self._lives(name)]
            if any(name not in change.resulting for name in before):
                self._told.update(dict.fromkeys(change.resulting, True))
                self._write(out, change, before)
        for body in self._districts:
            told = (self._name(body), *END_OF_DISTRICTS)
            changes.bodies(out, self._iris, self._end(body), ([body], []), told)

    def _end(self, body: Node) -> Node:
        """Of bodies of districts; their names alone do not tell them apart."""
        return self._iris.node("change", f"{END_OF_DISTRICTS[0]}-{local_part(body)}")

    def _write(self, out: Writer, change: Succession, before: list[str]) -> None:
        sides = [[self._body(name) for name in side] for side in (before, change.resulting)]
        label = " → ".join(filter(None, (", ".join(side) for side in (before, change.resulting))))
        changes.bodies(out, self._iris, self._event(change), sides, (label, change.date, change.basis))
        kinds = sorted({kind for side in sides for body in side for kind in self._known.kinds(_look(body))})
        for name in (*before, *change.resulting):
            if not self._named(name):
                body = self._body(name)
                out.types(body, *kinds or (HP.Agency,))
                out.label(body, name)
                out.text(body, SKOS.prefLabel, name)
                translated = english.body(name)
                out.add(body, SKOS.prefLabel, en(translated) if translated else None)
                for kind in kinds:
                    out.add(body, ORG.classification, node(kind))
            out.types(self._body(name), CV.PublicOrganisation)

    def _lives(self, name: str) -> bool:
        """Whether an article names the body, or it came from one that articles name."""
        return self._told.get(name, False) or self._named(name)

    def _named(self, name: str) -> bool:
        return self._known.described(_look(self._body(name)))

    def _name(self, body: Node) -> str:
        found = self._store.quads_for_pattern(_look(body), named(SKOS.prefLabel), None, self._graph)
        inferred = (q.object.value for q in found if isinstance(q.object, Literal) and q.object.language == "vi")
        return self._known.name(_look(body)) or min(inferred, default="")

    def _body(self, name: str) -> Node:
        return self._iris.node("agency", keys.organisation(name))

    def _event(self, change: Succession) -> Node:
        return self._iris.node("change", change.id)

    def _events(self, body: Node) -> Iterator[Node]:
        for side in _SIDES:
            for quad in self._store.quads_for_pattern(None, named(side), _look(body), self._graph):
                if isinstance(quad.subject, NamedNode):
                    yield node(quad.subject.value)

    def _members(self, event: Node) -> Iterator[Node]:
        for side in _SIDES:
            for quad in self._store.quads_for_pattern(_look(event), named(side), None, self._graph):
                if isinstance(quad.object, NamedNode):
                    yield node(quad.object.value)


def _look(subject: Node) -> NamedNode:
    """The node as the store wants it in patterns."""
    return NamedNode(iri(subject))
