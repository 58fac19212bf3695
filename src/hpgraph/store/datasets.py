"""The graph on disk: one pyoxigraph dataset, a named graph per article."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad, QueryBoolean, QuerySolutions, QueryTriples

from hpgraph.errors import QueryError, StoreError
from hpgraph.store import changes, folders, health, register
from hpgraph.store.changes import Change
from hpgraph.store.results import to_table
from hpgraph.store.runs import Run
from hpgraph.store.tables import Table
from hpgraph.store.writers import Writer

if TYPE_CHECKING:
    from rdflib import Dataset

BASE = "https://w3id.org/hpgraph/id/"
_SHA256 = NamedNode("https://schema.org/sha256")


class GraphStore:
    """One dataset. Open it with `GraphStore.open`, and close it (or use `with`) so that another process can write."""

    def __init__(self, inner: pyoxigraph.Store, *, path: Path | None, read_only: bool, base: str = BASE) -> None:
        self._inner: pyoxigraph.Store | None = inner
        self.path = path
        self.read_only = read_only
        self.base = base

    @classmethod
    def open(cls, path: Path | str | None = None, *, read_only: bool = False, base: str = BASE) -> Self:
        """Open the graph in folder `path` (made if missing, unless `read_only`), or one in memory for None.

        Many processes can read, one can write. Raises StoreError where the folder holds something else, is missing, or
        another process writes to it.
        """
        where = Path(path) if path is not None else None
        return cls(folders.open_store(where, read_only=read_only), path=where, read_only=read_only, base=base)

    @property
    def inner(self) -> pyoxigraph.Store:
        """The pyoxigraph store itself. Raises StoreError once this is closed."""
        if self._inner is None:
            raise StoreError("this graph is closed; open it again")
        return self._inner

    def close(self) -> None:
        """Write everything to disk and let other processes write."""
        if self._inner is not None and not self.read_only and self.path is not None:
            self.flush()
        self._inner = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self.inner)

    @property
    def provenance(self) -> NamedNode:
        """The graph that says which run wrote which graph."""
        return NamedNode(f"{self.base}graph/provenance")

    def _writable(self) -> pyoxigraph.Store:
        if self.read_only:
            raise StoreError(f"the graph {self.path} is open for reading only")
        return self.inner

    def quads(self, graph: str) -> set[Quad]:
        """All quads of one named graph."""
        return set(self.inner.quads_for_pattern(None, None, None, NamedNode(graph)))

    def has(self, graph: str) -> bool:
        """Whether the store holds that named graph."""
        return self.inner.contains_named_graph(NamedNode(graph))

    def replace(self, graph: str, quads: Iterable[Quad]) -> Change:
        """Make the named graph say exactly `quads`: all of it or, on any error, nothing."""
        store, name = self._writable(), NamedNode(graph)
        new = changes.checked(name, quads)
        if not new:
            return self.withdraw(graph)
        return self._apply(store, graph, changes.difference(self.quads(graph), new))

    def keep(self, graph: str, nquads: bytes) -> Change:
        """Make the named graph say what these N-Quads say; quick where it was made from the same text before."""
        store, name = self._writable(), NamedNode(graph)
        mark = Quad(name, _SHA256, Literal(hashlib.sha256(nquads).hexdigest()), self.provenance)
        if mark in store:
            return Change(graph)
        if not store.contains_named_graph(name):
            changes.load(store, nquads + changes.lines((mark,)))
            return Change(graph, added=nquads.count(b"\n"))
        delta = changes.difference(self.quads(graph), changes.parsed(name, nquads))
        marks = tuple(store.quads_for_pattern(name, _SHA256, None, self.provenance))
        changes.apply(store, changes.Difference((*delta.added, mark), (*delta.removed, *marks)))
        return Change(graph, len(delta.added), len(delta.removed))

    def refresh(self, graph: str, subjects: Iterable[str], quads: Iterable[Quad]) -> Change:
        """Make `graph` say exactly `quads` of these `subjects`, and leave the rest of it as it is.

        For the entity graph: `subjects` are the entities that a build touched, `quads` what is now known of them.
        """
        store, name = self._writable(), NamedNode(graph)
        touched = [NamedNode(subject) for subject in dict.fromkeys(subjects)]
        stored = touched if store.contains_named_graph(name) else ()
        old = {quad for subject in stored for quad in store.quads_for_pattern(subject, None, None, name)}
        new = changes.checked(name, quads)
        strangers = {quad.subject for quad in new} - set(touched)
        if strangers:
            raise StoreError(f"quads were given for a subject that is not refreshed: {min(map(str, strangers))}")
        return self._apply(store, graph, changes.difference(old, new))

    def change(self, graph: str, *, added: Iterable[Quad], removed: Iterable[Quad]) -> Change:
        """Add to and remove from a named graph, both or nothing."""
        store, name = self._writable(), NamedNode(graph)
        new = changes.checked(name, added)
        return self._apply(store, graph, changes.Difference(tuple(new), tuple(removed)))

    def flush(self) -> None:
        """Bring everything that was written to disk."""
        try:
            self._writable().flush()
        except (OSError, RuntimeError) as error:
            raise changes.unwritten(error) from error

    def withdraw(self, graph: str) -> Change:
        """Remove a named graph and everything it says."""
        store, name = self._writable(), NamedNode(graph)
        delta = changes.Difference((), tuple(self.quads(graph)))
        changes.apply(store, delta, drop=name)
        return Change(graph, removed=len(delta.removed))

    def _apply(self, store: pyoxigraph.Store, graph: str, delta: changes.Difference) -> Change:
        changes.apply(store, delta)
        return Change(graph, len(delta.added), len(delta.removed))

    def writer(self, run: Run) -> Writer:
        """A writer of article graphs that notes `run` as their source; use it with `with`."""
        return Writer(self._writable(), run, base=self.base, provenance=self.provenance)

    def select(self, sparql: str) -> Table:
        """Run a query over the union of all graphs; any form of query gives a table.

        ASK gives one column `answer`; CONSTRUCT and DESCRIBE give subject, predicate, object. Since a statement
        made in two graphs matches twice, use DISTINCT. Raises QueryError.
        """
        return to_table(self.answer(sparql))

    def answer(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        """The same as pyoxigraph gives it, row by row. Raises QueryError for a query that is not well-formed."""
        try:
            return self.inner.query(sparql, use_default_graph_as_union=True)
        except SyntaxError as error:
            raise QueryError(f"this is not a SPARQL query: {error}") from error
        except (OSError, RuntimeError) as error:
            raise QueryError(f"the query failed: {error}") from error

    def ask(self, sparql: str) -> bool:
        """Whether an ASK query holds. Raises QueryError."""
        found = self.answer(sparql)
        if not isinstance(found, QueryBoolean):
            raise QueryError("ask() needs an ASK query")
        return bool(found)

    def dataset(self) -> "Dataset":
        """The same data as an rdflib Dataset (its default graph is the union), through oxrdflib."""
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        return Dataset(store=OxigraphStore(store=self.inner), default_union=True)

    def snapshot(self, target: Path | str) -> None:
        """Write a copy of the graph to the new folder `target`, usable like the original. Raises StoreError."""
        folders.copy_store(self.inner, Path(target), on_disk=self.path is not None and not self.read_only)
        if self.path is not None:
            register.copy(self.path, Path(target))

    def articles(self) -> tuple[health.StoredArticle, ...]:
        """The articles in the graph, oldest first."""
        return health.articles(self.inner)

    def info(self) -> health.Info:
        """Counts, versions and health."""
        return health.info(self.inner, self.path, self.provenance)

    def graphs(self) -> Iterator[str]:
        """The names of all named graphs, sorted."""
        yield from sorted(name.value for name in self.inner.named_graphs())
