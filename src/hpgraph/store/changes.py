"""Replacing a graph, or what it says of some subjects, in one transaction."""

from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import BlankNode, NamedNode, Quad, RdfFormat, Store, parse

from hpgraph.errors import StoreError

_FEW = 2_000  # statements up to which bulk loading, which makes files of its own, takes longer than a transaction
_MANY = 5_000  # quads from which writing in bulk, which sorts them first, takes a quarter of the time
_FULL = ("No space left", "disk is full", "File too large", "Disk quota exceeded")  # as RocksDB and SQLite say it


@dataclass(frozen=True, slots=True)
class Change:
    """What writing did to one graph, counted in quads."""

    graph: str
    added: int = 0
    removed: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.removed)

    def __str__(self) -> str:
        return f"{self.graph}: +{self.added} -{self.removed}" if self else f"{self.graph}: unchanged"


@dataclass(frozen=True, slots=True)
class Difference:
    """The quads to add and to remove so that a graph says what it should."""

    added: tuple[Quad, ...]
    removed: tuple[Quad, ...]


def checked(graph: NamedNode, quads: Iterable[Quad]) -> set[Quad]:
    """The quads as a set. Raises StoreError for a quad of another graph and for blank nodes (no stable name)."""
    wanted = set(quads)
    for quad in wanted:
        if quad.graph_name != graph:
            raise StoreError(f"a quad for {quad.graph_name} was given for the graph {graph}")
        if isinstance(quad.subject, BlankNode) or isinstance(quad.object, BlankNode):
            raise StoreError(f"the graph {graph} would hold a blank node: {quad}; give every node an IRI")
    return wanted


def difference(old: set[Quad], new: set[Quad]) -> Difference:
    """What to add and remove to come from `old` (as the store gives it) to `new`.

    The store keeps numbers and dates by value, so `1.50` comes back as `1.5`: where both sides differ, the new
    quads are compared in the store's own spelling.
    """
    added, removed = new - old, old - new
    if added and removed:
        added = _as_stored(added)
        added, removed = added - old, removed - added
    return Difference(tuple(added), tuple(removed))


def _as_stored(quads: set[Quad]) -> set[Quad]:
    scratch = Store()
    scratch.extend(quads)
    return set(scratch)


def apply(store: Store, change: Difference, *, drop: NamedNode | None = None) -> None:
    """Write all of a change or nothing; `drop` names a graph to remove with all it says. Raises StoreError."""
    try:
        if change.removed or drop is not None:
            store.update(_update(change, drop))
        elif len(change.added) >= _MANY:
            store.bulk_extend(change.added)
        else:
            store.extend(change.added)
    except (OSError, RuntimeError) as error:
        raise unwritten(error) from error


def load(store: Store, nquads: bytes) -> None:
    """Add what N-Quads say, all or nothing. Raises StoreError.

    Whoever writes them vouches for IRIs and language tags: looking at each again costs a tenth of the time.
    """
    try:
        add = store.load if nquads.count(b"\n") < _FEW else store.bulk_load
        add(nquads, format=RdfFormat.N_QUADS, lenient=True)
    except (OSError, RuntimeError, SyntaxError) as error:
        raise unwritten(error) from error


def unwritten(error: Exception) -> StoreError:
    """What to tell where writing fails, and what to do about it."""
    if any(reason in str(error) for reason in _FULL):
        return StoreError(f"the disk is full: free some space and build again, it goes on from there ({error})")
    return StoreError(f"the graph cannot be written: {error}")


def lines(quads: Iterable[Quad]) -> bytes:
    """Quads as N-Quads."""
    return "".join(f"{quad} .\n" for quad in quads).encode()


def parsed(graph: NamedNode, nquads: bytes) -> set[Quad]:
    """What N-Quads say. Raises StoreError for what is not well-formed, of another graph, or a blank node."""
    try:
        return checked(graph, parse(nquads, format=RdfFormat.N_QUADS))
    except SyntaxError as error:
        raise StoreError(f"the graph {graph} is not well-formed: {error}") from error


def _update(change: Difference, drop: NamedNode | None) -> str:
    kept = (quad for quad in change.removed if quad.graph_name != drop)
    parts = [f"DELETE DATA {{ {_data(kept)} }}", f"INSERT DATA {{ {_data(change.added)} }}"]
    if drop is not None:
        parts.insert(0, f"DROP SILENT GRAPH {drop}")
    return " ;\n".join(parts)


def _data(quads: Iterable[Quad]) -> str:
    return "\n".join(f"GRAPH {q.graph_name} {{ {q.subject} {q.predicate} {q.object} }}" for q in quads)
