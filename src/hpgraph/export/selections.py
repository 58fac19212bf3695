"""What an export says, in an order that depends on content alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from pyoxigraph import Literal, NamedNode, Quad, Triple

from hpgraph.errors import StoreError
from hpgraph.store import GraphStore

RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_LABELS = ("http://www.w3.org/2004/02/skos/core#prefLabel", "http://www.w3.org/2000/01/rdf-schema#label")
_FIRST = {name: f"\x00{place}" for place, name in enumerate((RDF_TYPE, *_LABELS))}
_UPWARDS = tuple(
    NamedNode(name)
    for name in (
        "http://www.w3.org/2000/01/rdf-schema#subClassOf",
        "http://www.w3.org/2000/01/rdf-schema#subPropertyOf",
        "http://www.w3.org/2004/02/skos/core#broader",
        "http://www.w3.org/2004/02/skos/core#inScheme",
        "http://www.w3.org/ns/org#subOrganizationOf",
        "http://www.w3.org/ns/org#classification",
        "http://www.w3.org/ns/org#changedBy",
        "http://www.w3.org/ns/org#resultedFrom",
        "http://www.w3.org/ns/org#originalOrganization",
        "http://www.w3.org/ns/org#resultingOrganization",
        "http://data.europa.eu/m8g/hasFormalFramework",
        "http://purl.org/dc/terms/isReplacedBy",
        "http://purl.org/dc/terms/type",
        "https://schema.org/containedInPlace",
    )
)
_AT_ONCE = 50_000  # quads of one graph that are sorted in memory


def order(triple: Triple | Quad) -> tuple[str, ...]:
    """Where a statement stands among those of its subject: types, labels, then by property and value."""
    value = triple.object
    predicate = triple.predicate.value
    if isinstance(value, Literal):
        key = ("\x01", value.value, value.language or "", value.datatype.value)
    else:
        key = ("\x00", str(value), "", "")
    return (_FIRST.get(predicate, predicate), *key)


@dataclass(frozen=True, slots=True)
class Selection:
    """The statements to export: of each graph, those of all subjects (None) or of some."""

    store: GraphStore
    subjects: dict[str, frozenset[str] | None]

    def graphs(self) -> Iterator[str]:
        """The names of the graphs that are not empty, sorted."""
        yield from sorted(self.subjects)

    def quads(self, graph: str) -> Iterator[Quad]:
        """The statements of one graph, in order. A graph of one article is read at once, a large one by subject."""
        name, chosen = NamedNode(graph), self.subjects[graph]
        found = self.store.inner.quads_for_pattern(None, None, None, name)
        first = list(islice(found, _AT_ONCE))
        if len(first) < _AT_ONCE:
            kept = (quad for quad in first if chosen is None or _named(quad) in chosen)
            yield from sorted(kept, key=lambda quad: (_named(quad), *order(quad)))
            return
        for subject in sorted(chosen if chosen is not None else self._all_subjects(name)):
            yield from sorted(self.store.inner.quads_for_pattern(NamedNode(subject), None, None, name), key=order)

    def triples(self) -> Iterator[Triple]:
        """The statements of all graphs together, each once, in order."""
        for _, said in self.by_subject():
            yield from said

    def by_subject(self) -> Iterator[tuple[str, list[Triple]]]:
        """Each subject with all that is said of it. Holds the names of subjects in memory, not the statements."""
        inner = self.store.inner
        for subject, graphs in sorted(self._where().items()):
            node = NamedNode(subject)
            said = {q.triple for graph in graphs for q in inner.quads_for_pattern(node, None, None, graph)}
            yield subject, sorted(said, key=order)

    def _where(self) -> dict[str, tuple[NamedNode, ...]]:
        where: dict[str, tuple[NamedNode, ...]] = {}
        for graph in self.graphs():
            name, chosen = NamedNode(graph), self.subjects[graph]
            for subject in chosen if chosen is not None else self._all_subjects(name):
                where[subject] = (*where.get(subject, ()), name)
        return where

    def _all_subjects(self, graph: NamedNode) -> set[str]:
        return {_named(quad) for quad in self.store.inner.quads_for_pattern(None, None, None, graph)}


def _named(quad: Quad) -> str:
    if not isinstance(quad.subject, NamedNode):
        raise StoreError(f"the graph holds a blank node, which no export may: {quad}")
    return quad.subject.value


def everything(store: GraphStore) -> Selection:
    """All graphs, provenance included: its time stamps differ from build to build."""
    return Selection(store, dict.fromkeys(store.graphs()))


def data(store: GraphStore) -> Selection:
    """What articles say and what follows from it, with the terms, concepts and places that it uses.

    Of ontology and reference data only what the rest refers to, and what stands above that; no provenance.
    """
    background = [NamedNode(f"{store.base}graph/{name}") for name in ("ontology", "reference")]
    aside = {store.provenance.value, *(name.value for name in background)}
    known = {_named(quad) for graph in background for quad in store.inner.quads_for_pattern(None, None, None, graph)}
    used: set[str] = set()
    chosen: dict[str, frozenset[str] | None] = {}
    for name in store.graphs():
        if name not in aside:
            chosen[name] = frozenset(_scan(store, name, known, used))
    for name, subjects in _described(store, background, used).items():
        chosen[name] = frozenset(subjects)
    return Selection(store, {name: subjects for name, subjects in chosen.items() if subjects})


def _scan(store: GraphStore, graph: str, known: set[str], used: set[str]) -> set[str]:
    """The subjects of a graph; what it mentions of `known` is added to `used`."""
    subjects: set[str] = set()
    mentioned: set[str] = set()
    for quad in store.inner.quads_for_pattern(None, None, None, NamedNode(graph)):
        subjects.add(_named(quad))
        mentioned.add(quad.predicate.value)
        if isinstance(quad.object, NamedNode):
            mentioned.add(quad.object.value)
    used |= (mentioned | subjects) & known
    return subjects


def _described(store: GraphStore, graphs: list[NamedNode], used: set[str]) -> dict[str, set[str]]:
    """For each of the graphs, the subjects to export: those used, and what is above them."""
    found: dict[str, set[str]] = {graph.value: set() for graph in graphs}
    waiting, seen = sorted(used), set(used)
    while waiting:
        node = NamedNode(waiting.pop())
        for graph in graphs:
            said = list(store.inner.quads_for_pattern(node, None, None, graph))
            if said:
                found[graph.value].add(node.value)
            for quad in said:
                above = quad.object
                if quad.predicate in _UPWARDS and isinstance(above, NamedNode) and above.value not in seen:
                    seen.add(above.value)
                    waiting.append(above.value)
    return found
