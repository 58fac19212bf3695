"""Running saved and free queries on any source that answers SELECT: a store, a worker process, an endpoint."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from hpgraph.errors import QueryError
from hpgraph.query import guards, lookup, params
from hpgraph.query.saved import SavedQuery
from hpgraph.store import Table

Argument = str | int | float | bool | Decimal | date | None


class Source(Protocol):
    """What answers queries: GraphStore, Worker, Endpoint."""

    def select(self, sparql: str) -> Table:
        """The answer as a table. Raises QueryError."""
        ...


def bind(saved: SavedQuery, source: Source, arguments: Mapping[str, Argument] | None = None) -> str:
    """The SPARQL of a saved query with its parameters filled in: arguments first, then defaults.

    An IRI parameter also takes the name of a thing, looked up in `source`. Raises QueryError for an unknown
    parameter, a value of the wrong type, a name nobody or several have.
    """
    given = {name: value for name, value in (arguments or {}).items() if value is not None}
    for name in given:
        saved.param(name)
    terms: dict[str, params.BoundTerm] = {}
    for param in saved.params:
        text = _as_text(given[param.name]) if param.name in given else param.default
        if text is None:
            continue
        if param.type == "iri" and param.name in given and not lookup.is_iri(text):
            text = lookup.find(source, text, param.kind)
        terms[param.variable] = param.to_term(text)
    return params.bind(saved.sparql, terms)


def run(saved: SavedQuery, source: Source, arguments: Mapping[str, Argument] | None = None) -> Table:
    """The answer to a saved query. Raises QueryError; see `bind`."""
    return source.select(bind(saved, source, arguments))


def run_text(sparql: str, source: Source) -> Table:
    """The answer to a free query. Raises QueryError where it is not well-formed, writes, or calls other servers."""
    guards.check(sparql)
    return source.select(sparql)


def _as_text(value: Argument) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return format(Decimal(repr(value)), "f")
    if value is None:
        raise QueryError("a parameter has no value")
    return str(value)
