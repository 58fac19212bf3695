"""Folding: of records that decisions need not tell apart, one stands for all, so that a name of thousands is cheap."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from hpgraph.models import EntityKind, Extraction
from hpgraph.resolve.records import Decider, Record


def whole(record: Record) -> str:
    """The shape of a record where nothing may be left out: seed and all that is said."""
    return json.dumps([record.seed, record.said], ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def first(records: Sequence[Record]) -> Record:
    """Of records that say the same, the one with the first id."""
    return min(records, key=lambda record: record.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How one kind of entity is decided on.

    Records of one block and one `shape` share their fate; `join` makes of them one record (with the article and name of
    one of them) that says what they say together. Joining in parts and in any order must give the same.
    """

    kind: EntityKind
    records: Callable[[Extraction], Iterable[Record]]
    decide: Decider
    shape: Callable[[Record], str] = whole
    join: Callable[[Sequence[Record]], Record] = first


def shape(kind: Kind, record: Record, judged: Collection[str]) -> str:
    """The shape of a record of an article; one that people judged stands for itself alone."""
    return f"{kind.shape(record)}#{record.id}" if record.id in judged else kind.shape(record)


def fold(kind: Kind, records: Iterable[Record], judged: Collection[str]) -> dict[str, Record]:
    """Shape → the record that stands for all records of that shape."""
    groups: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        groups[shape(kind, record, judged)].append(record)
    return {name: group[0] if len(group) == 1 else kind.join(group) for name, group in groups.items()}
