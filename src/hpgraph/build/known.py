"""What the graph knows of an entity from all articles and the reference data, in a look or two however many name it."""

from pyoxigraph import NamedNode, Store

from hpgraph.build.iris import Iris
from hpgraph.build.writing import ancestry, iri, named
from hpgraph.terms import AGENCY_KINDS, RDF, SKOS

_KINDS = {kind_iri: kind for kind, kind_iri in AGENCY_KINDS.items()}


class Known:
    """Looks into the entity graph and the reference graph, which say each thing once; the first must be in step.

    Remembers what it saw: make one where the graphs may have changed.
    """

    def __init__(self, store: Store, iris: Iris) -> None:
        self._store = store
        self._seen: dict[tuple[str, str], list[str]] = {}
        self._graphs = tuple(named(iri(iris.graph(name))) for name in ("entities", "reference"))

    def described(self, subject: NamedNode) -> bool:
        """Whether an article, or the reference data, names it."""
        return bool(self._values(subject, RDF.type))

    def name(self, subject: NamedNode) -> str:
        """Its Vietnamese name; '' where it is not described."""
        return min(self._values(subject, SKOS.prefLabel), default="")

    def kinds(self, body: NamedNode) -> dict[str, str]:
        """Class → id of the kinds of a body, without kinds that stand above another of them; sorted."""
        found = {kind for kind in self._values(body, RDF.type) if kind in _KINDS}
        above = {iri(parent) for kind in found for parent in ancestry(kind)[1:]}
        return {kind: _KINDS[kind] for kind in sorted(found - above)}

    def _values(self, subject: NamedNode, predicate: str) -> list[str]:
        key = subject.value, predicate
        if key not in self._seen:
            self._seen[key] = [
                getattr(quad.object, "value", "")
                for graph in self._graphs
                for quad in self._store.quads_for_pattern(subject, named(predicate), None, graph)
                if getattr(quad.object, "language", "vi") != "en"
            ]
        return self._seen[key]
