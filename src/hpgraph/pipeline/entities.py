"""Keeping the entity graph in step with the article graphs."""

from collections import Counter
from collections.abc import Iterable

from hpgraph import build
from hpgraph.build.writing import Node, Term
from hpgraph.store import GraphStore

_BATCH = 20_000  # entities remembered before their descriptions are derived anew: some 20 MB


class Refresher:
    """Collects the entities that a run touches and describes them anew, when `full` and at the end.

    The cost is that of the entities touched, not of the whole graph.
    """

    def __init__(self, store: GraphStore) -> None:
        self._store = store
        self._graph = f"{store.base}graph/entities"
        self._heard: dict[str, Counter[tuple[Node, Term]] | None] = {}  # None: to be looked up in the store

    @property
    def full(self) -> bool:
        """Whether it is time to describe those collected."""
        return len(self._heard) >= _BATCH

    def added(self, told: build.Told) -> None:
        """Note the entities of a new article."""
        for entity, said in told.items():
            heard = self._heard.setdefault(entity, Counter())
            if heard is not None:
                heard.update(said)

    def changed(self, entities: Iterable[str]) -> None:
        """Note entities of which an article says something else than before, or nothing any more."""
        self._heard.update(dict.fromkeys(entities))

    def refresh(self) -> None:
        """Describe those noted; their article graphs must be written."""
        if self._heard:
            heard = {entity: said for entity, said in self._heard.items() if said is not None}
            described = build.entity_quads(self._store.inner, self._heard, heard=heard)
            self._store.refresh(self._graph, self._heard, described)
            nodes, derived = build.derived_quads(self._store.inner, self._heard)
            self._store.refresh(f"{self._store.base}graph/inferred", nodes, derived)
            self._heard.clear()
