"""Keeping the entity graph in step with the article graphs, by what is heard of each entity in the register."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from hpgraph import build
from hpgraph.store import GraphStore
from hpgraph.store.register import Entries, Register

_BATCH = 20_000  # entities remembered before their descriptions are derived anew: a few megabytes


class Refresher:
    """Collects the entities that a run touches and describes them anew, when `full` and at the end.

    The cost is that of the entities touched, not of the whole graph, nor of the articles that name them.
    """

    def __init__(self, store: GraphStore, register: Register) -> None:
        self._store, self._register = store, register
        self._graph = f"{store.base}graph/entities"
        self._touched: dict[str, None] = {}

    @property
    def full(self) -> bool:
        """Whether it is time to describe those collected."""
        return len(self._touched) >= _BATCH

    def hear(self, entity: str) -> build.Heard:
        """What all articles say of an entity."""
        data = self._register.entity(entity)
        if data is None:
            return {}
        heard: dict[str, dict[str, int]] = msgspec.msgpack.decode(data)
        return {(property, text): count for property, texts in heard.items() for text, count in texts.items()}

    def note(self, entries: Entries, told: Iterable[build.Told], before: Iterable[build.Told]) -> None:
        """Add to the entries what articles say of entities now instead of before."""
        changed: dict[str, Counter[tuple[str, str]]] = {}
        for said in told:
            for entity, facts in said.items():
                changed.setdefault(entity, Counter()).update(facts)
        for said in before:
            for entity, facts in said.items():
                changed.setdefault(entity, Counter()).subtract(facts)
        for entity, change in changed.items():
            if any(change.values()):
                entries.entities[entity] = _encode(self.hear(entity), change)

    def touch(self, entities: Iterable[str]) -> None:
        """Note entities of which an article says something else than before, or nothing any more."""
        self._touched.update(dict.fromkeys(entities))

    def refresh(self) -> None:
        """Describe those noted; their article graphs must be written."""
        if self._touched:
            described = build.entity_quads(self._store.inner, self._touched, hear=self.hear)
            self._store.refresh(self._graph, self._touched, described)
            nodes, derived = build.derived_quads(self._store.inner, self._touched, hear=self.hear)
            self._store.refresh(f"{self._store.base}graph/inferred", nodes, derived)
            self._touched.clear()


def _encode(heard: build.Heard, change: build.Heard) -> bytes | None:
    """What is heard after a change; None where nothing is left."""
    found: dict[str, dict[str, int]] = {}
    for key in (*heard, *(key for key in change if key not in heard)):
        count = heard.get(key, 0) + change.get(key, 0)
        if count:
            found.setdefault(key[0], {})[key[1]] = count
    return msgspec.msgpack.encode(found) if found else None
