"""Keeping the entity graph in step with the article graphs, also across crashes."""

from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Self

from pyoxigraph import Literal, NamedNode, Quad

from hpgraph import build
from hpgraph.store import GraphStore

_BATCH = 20_000  # entities remembered before their descriptions are derived anew: a few megabytes
_STALE = NamedNode("https://w3id.org/hpgraph/ontology#isStale")


class Refresher:
    """Collects the entities that a run touches and describes them anew, in batches and at the end.

    While a run writes, the entity graph is marked stale; a run that finds the mark (the last one crashed) describes
    all entities anew. The cost is that of the entities touched, not of the whole graph.
    """

    def __init__(self, store: GraphStore) -> None:
        self._store = store
        self._graph = f"{store.base}graph/entities"
        self._touched: dict[str, None] = {}
        mark = Quad(NamedNode(self._graph), _STALE, Literal(True), store.provenance)
        self._mark = mark

    def __enter__(self) -> Self:
        if self._mark in self._store.inner:
            every = (quad for name in _article_graphs(self._store) for quad in self._store.quads(name))
            self._touched.update(dict.fromkeys(node.value for node in build.entities_in(every)))
            stale = {s.value for quad in self._store.quads(self._graph) if isinstance(s := quad.subject, NamedNode)}
            self._touched.update(dict.fromkeys(sorted(stale)))
            self._refresh()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Also after an error or Ctrl-C: what was written until then is described.
        self._refresh()
        self._store.inner.remove(self._mark)

    def touch(self, entities: Iterable[NamedNode], flush: Callable[[], None]) -> None:
        """Note entities whose articles changed; `flush` writes the article graphs that wait."""
        if not self._touched:
            self._store.inner.add(self._mark)
        self._touched.update(dict.fromkeys(node.value for node in entities))
        if len(self._touched) >= _BATCH:
            flush()
            self._refresh()

    def _refresh(self) -> None:
        names = [NamedNode(name) for name in self._touched]
        if names:
            described = build.entity_quads(self._store.inner, names)
            self._store.refresh(self._graph, self._touched, described)
            nodes, derived = build.derived_quads(self._store.inner, names)
            self._store.refresh(f"{self._store.base}graph/inferred", (node.value for node in nodes), derived)
            self._touched.clear()


def _article_graphs(store: GraphStore) -> Iterable[str]:
    return (name for name in store.graphs() if name.startswith(f"{store.base}graph/article/"))
