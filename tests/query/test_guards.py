import pytest

from hpgraph.errors import QueryError
from hpgraph.query import run_text
from hpgraph.query.guards import check
from hpgraph.store import GraphStore


@pytest.mark.parametrize(
    ("sparql", "form"),
    [
        ("SELECT * { ?s ?p ?o }", "SELECT"),
        ("prefix insert: <x:y> base <x:z> ask { insert:a ?p 'SERVICE' }", "ASK"),
        ("#+ summary: DELETE\nCONSTRUCT WHERE { ?s ?p ?o }", "CONSTRUCT"),
        ("DESCRIBE <http://example.org/service>", "DESCRIBE"),
        ("SELECT ?service { ?service <x:SERVICE> 'x' }", "SELECT"),
    ],
)
def test_reading_is_allowed(sparql: str, form: str) -> None:
    assert check(sparql) == form


@pytest.mark.parametrize(
    ("sparql", "reason"),
    [
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "SERVICE is refused"),
        ("SELECT * { service silent ?x { ?s ?p ?o } }", "SERVICE is refused"),
        ("SELECT * { {} SERV\\u0049CE <x:y> { ?s ?p ?o } }", "backslash"),
        ("DROP ALL", "DROP is refused"),
        ("PREFIX a: <x:y> insert data { a:b a:c a:d }", "INSERT is refused"),
        ("LOAD <http://127.0.0.1:9/>", "LOAD is refused"),
        ("WITH <x:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }", "WITH is refused"),
        ("", "none of SELECT"),
        ("xin chào", "none of SELECT"),
    ],
)
def test_the_rest_is_refused(sparql: str, reason: str) -> None:
    with pytest.raises(QueryError, match=reason):
        run_text(sparql, GraphStore.open())


def test_an_update_behind_a_query_changes_nothing() -> None:
    store = GraphStore.open()
    with pytest.raises(QueryError, match="not a SPARQL query"):
        run_text("ASK {} ; INSERT DATA { <x:a> <x:b> <x:c> }", store)
    assert len(store) == 0
