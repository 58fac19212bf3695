"""The register: what identity is decided on, beside the graph, so that adding an article reads only what it touches.

A SQLite file in the graph's folder. It runs ahead of the graph: what it promises (`Due`) is noted with it in one
transaction, and struck out once the graph says so; a run that finds promises (the last one crashed) keeps them first.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, get_args

from hpgraph.errors import StoreError
from hpgraph.store.changes import unwritten

FILE = "register.sqlite"
_FORMAT = 4  # of the tables and what is in them; another one cannot be read
_CACHE = -32_000  # KB of pages that SQLite keeps
_TABLES = """
CREATE TABLE IF NOT EXISTS article (id TEXT PRIMARY KEY, extraction BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS record (
  article TEXT, kind TEXT, name TEXT, block INTEGER NOT NULL, shape INTEGER NOT NULL, data BLOB NOT NULL,
  PRIMARY KEY (article, kind, name)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS record_shape ON record (shape);
CREATE TABLE IF NOT EXISTS fold (block INTEGER, shape INTEGER, data BLOB NOT NULL, PRIMARY KEY (block, shape))
  WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS entity (iri TEXT PRIMARY KEY, heard BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS due (kind TEXT, name TEXT, PRIMARY KEY (kind, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS move (record TEXT, day TEXT, before TEXT, after TEXT, reason TEXT);
CREATE INDEX IF NOT EXISTS move_record ON move (record);
"""

DueKind = Literal["article", "revision", "entity", "block", "subject"]
"""What the graph owes: an article graph to write or take out; one whose entities changed, of which not even the
register has heard yet; an entity to describe anew; the block (its code) and the subjects (IRIs) of which the identity
graph is to be brought up to date."""
DUE: tuple[DueKind, ...] = get_args(DueKind)
Place = tuple[int, int]
"""Block and shape of a fold, as codes."""
Key = tuple[str, str, str]
"""Article, kind and name of a record."""


@dataclass(frozen=True, slots=True)
class Move:
    """A stored record that became another entity: a merge or a split, on a day (ISO 8601), for a reason."""

    record: str
    day: str
    before: str
    after: str
    reason: str


@dataclass(slots=True)
class Entries:
    """What to write in one transaction; None takes out."""

    articles: dict[str, bytes | None] = field(default_factory=dict)
    records: dict[Key, tuple[Place, bytes] | None] = field(default_factory=dict)
    folds: dict[Place, bytes | None] = field(default_factory=dict)
    entities: dict[str, bytes | None] = field(default_factory=dict)
    due: set[tuple[DueKind, str]] = field(default_factory=set)
    paid: set[tuple[DueKind, str]] = field(default_factory=set)
    notes: dict[str, str] = field(default_factory=dict)
    moves: list[Move] = field(default_factory=list)


class Register:
    """Open it with `Register.open`; one process writes at a time."""

    def __init__(self, inner: sqlite3.Connection) -> None:
        self._inner = inner

    @classmethod
    def open(cls, folder: Path | None, *, read_only: bool = False) -> Self:
        """The register of the graph in a folder, made if missing unless `read_only`; in memory for None.

        Raises StoreError where it cannot be opened.
        """
        where = ":memory:" if folder is None else f"file:{(folder / FILE).absolute().as_posix()}"
        try:
            inner = sqlite3.connect(f"{where}?mode=ro" if read_only else where, uri=folder is not None)
            inner.execute(f"PRAGMA cache_size = {_CACHE}")
            (found,) = inner.execute("PRAGMA user_version").fetchone()
            if not read_only and not found:
                inner.executescript(_TABLES + f"PRAGMA user_version = {_FORMAT}")
        except sqlite3.Error as error:
            raise StoreError(f"the register of the graph {folder} cannot be opened: {error}") from error
        if found not in (0, _FORMAT):
            raise StoreError(f"the graph {folder} was made by another version of hpgraph; build it anew")
        return cls(inner)

    def close(self) -> None:
        self._inner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def extraction(self, article: str) -> bytes | None:
        """What was read from an article, as it was put in."""
        row = self._inner.execute("SELECT extraction FROM article WHERE id = ?", (article,)).fetchone()
        return None if row is None else bytes(row[0])

    def articles(self) -> Iterator[str]:
        """The ids of all articles, sorted; stays right while others are written."""
        last = ""
        while row := self._inner.execute("SELECT id FROM article WHERE id > ? ORDER BY id LIMIT 1", (last,)).fetchone():
            last = row[0]
            yield last

    def folds(self, block: int) -> dict[int, bytes]:
        """Shape → fold, of one block."""
        return dict(self._inner.execute("SELECT shape, data FROM fold WHERE block = ?", (block,)))

    def blocks(self) -> Iterator[int]:
        """The codes of all blocks."""
        yield from (row[0] for row in self._inner.execute("SELECT DISTINCT block FROM fold ORDER BY block"))

    def records_of(self, article: str) -> list[tuple[Place, bytes]]:
        """The records of an article, by kind and name, each with where it is folded."""
        rows = self._inner.execute("SELECT block, shape, data FROM record WHERE article = ?", (article,))
        return [((block, shape), data) for block, shape, data in rows]

    def records(self, shape: int) -> list[bytes]:
        """All records of one shape."""
        return [row[0] for row in self._inner.execute("SELECT data FROM record WHERE shape = ?", (shape,))]

    def entity(self, iri: str) -> bytes | None:
        """What is heard of an entity; None where no article names it."""
        row = self._inner.execute("SELECT heard FROM entity WHERE iri = ?", (iri,)).fetchone()
        return None if row is None else bytes(row[0])

    def due(self) -> set[tuple[DueKind, str]]:
        """What the graph owes."""
        rows = self._inner.execute("SELECT kind, name FROM due")
        return {(kind, name) for given, name in rows for kind in DUE if kind == given}

    def settle(self) -> None:
        """Strike out what was due: the graph says it, on disk."""
        try:
            with self._inner:
                self._inner.execute("DELETE FROM due")
        except sqlite3.Error as error:
            raise unwritten(error) from error

    def moves(self, record: str) -> list[Move]:
        """How a record changed its entity, the oldest first."""
        rows = self._inner.execute("SELECT * FROM move WHERE record = ? ORDER BY rowid", (record,))
        return [Move(*row) for row in rows]

    def note(self, name: str) -> str | None:
        """A remark under a name; None where there is none."""
        row = self._inner.execute("SELECT value FROM note WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def write(self, entries: Entries) -> None:
        """Write all or, on any error, nothing. Raises StoreError."""
        try:
            with self._inner:
                self._write(entries)
        except sqlite3.Error as error:
            raise unwritten(error) from error

    def _write(self, entries: Entries) -> None:
        many = self._inner.executemany
        many("DELETE FROM article WHERE id = ?", [(key,) for key, data in entries.articles.items() if data is None])
        many("INSERT OR REPLACE INTO article VALUES (?, ?)", [item for item in entries.articles.items() if item[1]])
        many(
            "DELETE FROM record WHERE article = ? AND kind = ? AND name = ?",
            [key for key, found in entries.records.items() if found is None],
        )
        many(
            "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?)",
            [(*key, *found[0], found[1]) for key, found in entries.records.items() if found],
        )
        gone = [place for place, data in entries.folds.items() if data is None]
        many("DELETE FROM fold WHERE block = ? AND shape = ?", gone)
        folds = [(*place, data) for place, data in entries.folds.items() if data is not None]
        many("INSERT OR REPLACE INTO fold VALUES (?, ?, ?)", folds)
        many("DELETE FROM entity WHERE iri = ?", [(key,) for key, data in entries.entities.items() if data is None])
        many("INSERT OR REPLACE INTO entity VALUES (?, ?)", [item for item in entries.entities.items() if item[1]])
        many("DELETE FROM due WHERE kind = ? AND name = ?", sorted(entries.paid))
        many("INSERT OR IGNORE INTO due VALUES (?, ?)", sorted(entries.due))
        many("INSERT OR REPLACE INTO note VALUES (?, ?)", list(entries.notes.items()))
        rows = [(move.record, move.day, move.before, move.after, move.reason) for move in entries.moves]
        many("INSERT INTO move VALUES (?, ?, ?, ?, ?)", rows)


def copy(source: Path, target: Path) -> None:
    """Copy the register of one graph folder to another; nothing where there is none."""
    if (source / FILE).is_file():
        with sqlite3.connect(source / FILE) as old, sqlite3.connect(target / FILE) as new:
            old.backup(new)
