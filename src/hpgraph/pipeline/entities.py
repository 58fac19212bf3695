"""Keeping the entity graph in step with the article graphs, also across crashes."""

from collections import Counter
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Self

from pyoxigraph import Literal, NamedNode, Quad

from hpgraph import build
from hpgraph.build.writing import Node, Term
from hpgraph.store import GraphStore

_BATCH = 20_000  # entities remembered before their descriptions are derived anew: some 20 MB
_STALE = NamedNode("https://w3id.org/hpgraph/ontology#isStale")


class Refresher:
    """Collects the entities that a run touches and describes them anew, in batches and at the end.

    While a run writes, the entity graph is marked stale; a run that finds the mark (the last one crashed) describes
    all entities anew. The cost is that of the entities touched, not of the whole graph.
    """

    def __init__(self, store: GraphStore) -> None:
        self._store = store
        self._graph = f"{store.base}graph/entities"
        self._heard: dict[str, Counter[tuple[Node, Term]] | None] = {}  # None: to be looked up in the store
        mark = Quad(NamedNode(self._graph), _STALE, Literal(True), store.provenance)
        self._mark = mark

    def __enter__(self) -> Self:
        if self._mark in self._store.inner:
            every = (quad for name in _article_graphs(self._store) for quad in self._store.quads(name))
            stale = build.entities_in(self._store.quads(self._graph))
            self._heard.update(dict.fromkeys((*build.entities_in(every), *sorted(stale))))
            self._refresh()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Also after an error or Ctrl-C: what was written until then is described.
        self._refresh()
        self._store.inner.remove(self._mark)

    def added(self, graph: build.Writer, flush: Callable[[], None]) -> None:
        """Note the entities of a new article; `flush` writes the article graphs that wait."""
        self._mark_stale()
        for entity, said in build.told(graph).items():
            heard = self._heard.setdefault(entity, Counter())
            if heard is not None:
                heard.update(said)
        self._refresh_if_many(flush)

    def changed(self, entities: Iterable[str], flush: Callable[[], None]) -> None:
        """Note entities of which an article says something else than before, or nothing any more."""
        self._mark_stale()
        self._heard.update(dict.fromkeys(entities))
        self._refresh_if_many(flush)

    def _mark_stale(self) -> None:
        if not self._heard:
            self._store.inner.add(self._mark)

    def _refresh_if_many(self, flush: Callable[[], None]) -> None:
        if len(self._heard) >= _BATCH:
            flush()
            self._refresh()

    def _refresh(self) -> None:
        if self._heard:
            heard = {entity: said for entity, said in self._heard.items() if said is not None}
            described = build.entity_quads(self._store.inner, self._heard, heard=heard)
            self._store.refresh(self._graph, self._heard, described)
            nodes, derived = build.derived_quads(self._store.inner, self._heard)
            self._store.refresh(f"{self._store.base}graph/inferred", nodes, derived)
            self._heard.clear()


def _article_graphs(store: GraphStore) -> Iterable[str]:
    return (name for name in store.graphs() if name.startswith(f"{store.base}graph/article/"))
