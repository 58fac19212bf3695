"""The kinds of entity whose identity is decided across articles; of others, `keys` alone decides."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from hpgraph.models import EntityKind, Extraction
from hpgraph.resolve import documents, events
from hpgraph.resolve.folding import Kind
from hpgraph.resolve.persons import PERSONS
from hpgraph.resolve.records import Record

DOCUMENTS = Kind(
    kind="document",
    records=lambda extraction: (documents.record(found, extraction.article) for found in extraction.documents),
    decide=documents.decide,
    shape=documents.shape,
    join=documents.join,
)
EVENTS = Kind(
    kind="event",
    records=lambda found: (events.record(event, at, found.article) for at, event in enumerate(found.events)),
    decide=events.decide,
    shape=lambda record: record.id,  # whether two are told of in one article counts
)
KINDS: Mapping[EntityKind, Kind] = MappingProxyType({kind.kind: kind for kind in (PERSONS, DOCUMENTS, EVENTS)})


def records(extraction: Extraction) -> Iterator[Record]:
    """One record for each entity of these kinds that an article names; of two with one name the first."""
    for kind in KINDS.values():
        names: set[str] = set()
        for record in kind.records(extraction):
            if record.name not in names:
                names.add(record.name)
                yield record
