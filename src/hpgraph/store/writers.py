"""Writing many article graphs in one run: batched for speed, each graph whole, with provenance."""

from types import TracebackType
from typing import Self

from pyoxigraph import NamedNode, Quad, Store

from hpgraph.errors import StoreError
from hpgraph.store import changes
from hpgraph.store.changes import Change
from hpgraph.store.runs import ACTIVITY, GENERATED_BY, INVALIDATED_BY, RDF_TYPE, Run, run_iri, run_quads

_BATCH = 100_000  # quads held before they are written: about 60 MB; halving it costs a third more for compaction


class Writer:
    """Writes article graphs of one run.

    New graphs wait in memory until a batch is full or the writer closes; a crash loses those waiting, and never
    leaves half of one. A run that changes nothing leaves no trace.
    """

    def __init__(self, store: Store, run: Run, *, base: str, provenance: NamedNode) -> None:
        self._store = store
        self._run = run
        self._base = base
        self._provenance = provenance
        self._waiting: dict[NamedNode, bytes] = {}
        self._size = 0
        self._noted = False
        earlier = store.quads_for_pattern(None, RDF_TYPE, ACTIVITY, provenance)
        self.iri = run_iri(base, run, 1 + sum(1 for _ in earlier))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.flush()  # also after an error or Ctrl-C: what was read until then is whole

    def holds(self, graph: str) -> bool:
        """Whether a graph waits in memory."""
        return NamedNode(graph) in self._waiting

    def replace(self, graph: str, nquads: bytes) -> Change:
        """Make the named graph say exactly what these N-Quads say, a line per statement and each once."""
        name = NamedNode(graph)
        if name in self._waiting:
            self.flush()
        if not self._store.contains_named_graph(name):
            return self._hold(name, nquads)
        old = set(self._store.quads_for_pattern(None, None, None, name))
        delta = changes.difference(old, changes.parsed(name, nquads))
        if delta.added or delta.removed:
            self._write(delta, self._generated(name))
        return Change(graph, len(delta.added), len(delta.removed))

    def _hold(self, name: NamedNode, nquads: bytes) -> Change:
        count = nquads.count(b"\n")
        if count:
            self._waiting[name] = nquads
            self._size += count
            if self._size >= _BATCH:
                self.flush()
        return Change(name.value, added=count)

    def withdraw(self, graph: str) -> Change:
        """Remove a named graph and note which run did so. Raises StoreError where there is no such graph."""
        self.flush()
        name = NamedNode(graph)
        old = tuple(self._store.quads_for_pattern(None, None, None, name))
        if not old:
            raise StoreError(f"the store has no graph {graph}")
        links = set(self._store.quads_for_pattern(name, GENERATED_BY, None, self._provenance))
        gone = Quad(name, INVALIDATED_BY, self.iri, self._provenance)
        changes.apply(self._store, changes.Difference((gone, *self._activity()), tuple(links)), drop=name)
        self._noted = True
        return Change(graph, removed=len(old))

    def flush(self) -> None:
        """Write the graphs that wait: all of them or none."""
        if not self._waiting:
            return
        links = [self._generated(name) for name in self._waiting]
        noted = [*(quad for link in links for quad in link.added), *self._activity()]
        dropped = tuple(quad for link in links for quad in link.removed)
        if dropped:
            fresh = (quad for name, text in self._waiting.items() for quad in changes.parsed(name, text))
            changes.apply(self._store, changes.Difference((*fresh, *noted), dropped))
        else:
            changes.load(self._store, b"".join([*self._waiting.values(), changes.lines(noted)]))
        self._noted = True
        self._waiting.clear()
        self._size = 0

    def _generated(self, name: NamedNode) -> changes.Difference:
        """The link from a graph to this run, in place of the link to an earlier one."""
        link = Quad(name, GENERATED_BY, self.iri, self._provenance)
        old = set(self._store.quads_for_pattern(name, GENERATED_BY, None, self._provenance))
        old |= set(self._store.quads_for_pattern(name, INVALIDATED_BY, None, self._provenance))
        return changes.difference(old, {link})

    def _activity(self) -> tuple[Quad, ...]:
        return () if self._noted else tuple(run_quads(self._base, self.iri, self._run, self._provenance))

    def _write(self, delta: changes.Difference, note: changes.Difference) -> None:
        whole = changes.Difference((*delta.added, *note.added, *self._activity()), (*delta.removed, *note.removed))
        changes.apply(self._store, whole)
        self._noted = True
