"""Answers of pyoxigraph as tables."""

from pyoxigraph import QueryBoolean, QuerySolutions, QueryTriples

from hpgraph.errors import QueryError
from hpgraph.store.tables import Table
from hpgraph.store.values import to_value


def to_table(answer: QuerySolutions | QueryBoolean | QueryTriples) -> Table:
    """SELECT: its columns; ASK: `answer`; CONSTRUCT and DESCRIBE: subject, predicate, object, without doubles."""
    try:
        if isinstance(answer, QuerySolutions):
            columns = tuple(variable.value for variable in answer.variables)
            return Table(columns, tuple(tuple(to_value(term) for term in solution) for solution in answer))
        if isinstance(answer, QueryBoolean):
            return Table(("answer",), ((bool(answer),),))
        triples = dict.fromkeys(answer)
        rows = tuple((to_value(t.subject), to_value(t.predicate), to_value(t.object)) for t in triples)
        return Table(("subject", "predicate", "object"), rows)
    except (OSError, RuntimeError) as error:
        raise QueryError(f"the query failed: {error}") from error
