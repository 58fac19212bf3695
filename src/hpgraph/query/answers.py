"""Answers as bytes between processes and over HTTP: SPARQL JSON for rows, N-Triples for graphs."""

import pyoxigraph
from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, QueryTriples, RdfFormat

from hpgraph.errors import QueryError
from hpgraph.store import Table
from hpgraph.store.results import to_table
from hpgraph.store.values import to_value

ROW_FORMS = ("SELECT", "ASK")


def dump(answer: QuerySolutions | QueryBoolean | QueryTriples) -> bytes:
    """An answer as bytes."""
    if isinstance(answer, QueryTriples):
        return answer.serialize(format=RdfFormat.N_TRIPLES) or b""
    return answer.serialize(format=QueryResultsFormat.JSON) or b""


def parse(form: str, data: bytes, *, triples: RdfFormat = RdfFormat.N_TRIPLES) -> Table:
    """The table behind the bytes of a query of that form. Raises QueryError for bytes that are no such answer."""
    try:
        if form in ROW_FORMS:
            return to_table(pyoxigraph.parse_query_results(data, QueryResultsFormat.JSON))
        found = dict.fromkeys((quad.subject, quad.predicate, quad.object) for quad in pyoxigraph.parse(data, triples))
    except (SyntaxError, ValueError) as error:
        raise QueryError(f"the answer cannot be read: {error}; it begins {data[:80]!r}") from error
    return Table(
        ("subject", "predicate", "object"), tuple((to_value(s), to_value(p), to_value(o)) for s, p, o in found)
    )
