from datetime import UTC, datetime
from pathlib import Path

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad
from rdflib import URIRef

from hpgraph.errors import QueryError, StoreError
from hpgraph.store import GraphStore, Run
from support.quads import BASE, HP, SCHEMA, TYPE, article_quads, article_text, graph_iri, quad

ENTITIES = f"{BASE}graph/entities"
RUN = Run(software="0.1.0", lexicon="abc123", started=datetime(2026, 11, 24, tzinfo=UTC))


def test_the_same_article_twice_changes_nothing_and_says_so() -> None:
    store = GraphStore.open()
    first = store.replace(graph_iri(1), article_quads(1))
    again = store.replace(graph_iri(1), reversed(article_quads(1)))
    assert (first.added, first.removed) == (22, 0)
    assert not again
    assert str(again) == f"{graph_iri(1)}: unchanged"
    assert len(store) == 22


def test_a_changed_article_is_replaced_whole() -> None:
    store = GraphStore.open()
    store.replace(graph_iri(1), article_quads(1, tasks=3))
    change = store.replace(graph_iri(1), article_quads(1, tasks=1))
    assert (change.added, change.removed) == (0, 12)
    assert store.quads(graph_iri(1)) == set(article_quads(1, tasks=1))


@pytest.mark.parametrize(
    ("text", "datatype"), [("1.50", "decimal"), ("007", "integer"), ("1.0E0", "double"), ("1", "boolean")]
)
def test_numbers_kept_by_value_are_no_change(text: str, datatype: str) -> None:
    store = GraphStore.open()
    value = Literal(text, datatype=NamedNode(f"http://www.w3.org/2001/XMLSchema#{datatype}"))
    quads = [quad(f"{BASE}indicator/1", f"{SCHEMA}value", value, graph_iri(1))]
    store.replace(graph_iri(1), quads)
    assert not store.replace(graph_iri(1), quads)


def test_a_bad_quad_changes_nothing() -> None:
    store = GraphStore.open()
    store.replace(graph_iri(1), article_quads(1))
    stranger = quad(f"{BASE}task/x", TYPE, f"{HP}Task", graph_iri(2))
    with pytest.raises(StoreError, match="article-2"):
        store.replace(graph_iri(1), [*article_quads(1, tasks=9), stranger])
    blank = Quad(BlankNode("b"), NamedNode(TYPE), NamedNode(f"{HP}Task"), NamedNode(graph_iri(1)))
    with pytest.raises(StoreError, match="blank node"):
        store.replace(graph_iri(1), [blank])
    assert store.quads(graph_iri(1)) == set(article_quads(1))


def test_a_graph_made_from_the_same_text_is_kept_as_it_is() -> None:
    store = GraphStore.open()
    assert store.keep(graph_iri(1), article_text(1)).added == 22
    before = set(store.inner)
    assert not store.keep(graph_iri(1), article_text(1))
    assert set(store.inner) == before
    change = store.keep(graph_iri(1), article_text(1, tasks=2))
    assert (change.added, change.removed) == (0, 6)
    assert store.quads(graph_iri(1)) == set(article_quads(1, tasks=2))
    with pytest.raises(StoreError, match="well-formed"):
        store.keep(graph_iri(1), b"<x> nonsense .\n")
    assert not store.keep(graph_iri(1), article_text(1, tasks=2))


def test_withdraw_removes_the_graph() -> None:
    store = GraphStore.open()
    store.replace(graph_iri(1), article_quads(1))
    store.replace(graph_iri(2), article_quads(2))
    assert store.withdraw(graph_iri(1)).removed == 22
    assert list(store.graphs()) == [graph_iri(2)]
    assert store.replace(graph_iri(2), ()).removed == 22
    assert list(store.graphs()) == []


def test_refresh_touches_only_its_subjects() -> None:
    store = GraphStore.open()
    names = [quad(f"{BASE}agency/{i}", f"{HP}label", Literal(f"Sở {i}"), ENTITIES) for i in range(3)]
    store.replace(ENTITIES, names)
    renamed = quad(f"{BASE}agency/1", f"{HP}label", Literal("Sở Một"), ENTITIES)
    change = store.refresh(ENTITIES, [f"{BASE}agency/1", f"{BASE}agency/2"], [renamed])
    assert (change.added, change.removed) == (1, 2)
    assert store.quads(ENTITIES) == {names[0], renamed}
    with pytest.raises(StoreError, match="agency/0"):
        store.refresh(ENTITIES, [f"{BASE}agency/1"], [names[0]])


def test_queries_see_the_union_of_graphs() -> None:
    store = GraphStore.open()
    store.replace(graph_iri(1), article_quads(1, tasks=2))
    store.replace(graph_iri(2), article_quads(2, tasks=1))
    table = store.select(f"SELECT ?t ?text WHERE {{ ?t a <{HP}Task> ; <{SCHEMA}text> ?text }} ORDER BY STR(?t)")
    assert table.columns == ("t", "text")
    assert table.column("text") == ('đẩy mạnh "việc" 0', 'đẩy mạnh "việc" 1', 'đẩy mạnh "việc" 0')
    assert store.ask(f"ASK {{ ?t a <{HP}Task> }}")
    assert len(store.select(f"CONSTRUCT {{ ?t a <{HP}Duty> }} WHERE {{ ?t a <{HP}Task> }}")) == 3


@pytest.mark.parametrize("wrong", ["SELECT ?x WHERE { ?x", "INSERT DATA { <x:a> <x:b> <x:c> }", "gì cơ"])
def test_what_is_no_query_is_named(wrong: str) -> None:
    with pytest.raises(QueryError, match="not a SPARQL query"):
        GraphStore.open().select(wrong)


def test_rdflib_dataset_is_the_same_data() -> None:
    store = GraphStore.open()
    store.replace(graph_iri(1), article_quads(1))
    dataset = store.dataset()
    assert len(dataset) == 22
    assert {str(s) for s in dataset.subjects(predicate=URIRef(TYPE), object=URIRef(f"{HP}Task"))} == {
        f"{BASE}task/1-{i}" for i in range(3)
    }


def test_articles_and_info(tmp_path: Path) -> None:
    with GraphStore.open(tmp_path / "graph") as store:
        with store.writer(RUN) as writer:
            for number in (2, 1):
                writer.replace(graph_iri(number), article_text(number))
        assert [a.title for a in store.articles()] == ["Hội nghị số 1", "Hội nghị số 2"]
        assert store.articles()[0].published == "2021-12-02 12:39:00+07:00"
        info = store.info()
    assert (info.articles, info.graphs, info.runs, info.problems) == (2, 3, 1, ())
    assert (info.software, info.lexicon) == ("0.1.0", "abc123")
    assert dict(info.kinds)[f"{HP}Task"] == 6
    assert info.bytes > 0


def test_health_names_what_is_wrong() -> None:
    store = GraphStore.open()
    store.replace(graph_iri(1), [quad(f"{BASE}evidence/1", TYPE, f"{HP}Evidence", graph_iri(1))])
    store.inner.add_graph(NamedNode(graph_iri(2)))
    assert [p.split(":")[0] for p in store.info().problems] == [
        "the graph https",
        "pieces of evidence that name no fact",
        "no run is recorded",
    ]
