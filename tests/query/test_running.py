from datetime import date, datetime
from decimal import Decimal

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from hpgraph.errors import QueryError
from hpgraph.query import Argument, bind, run, run_text
from hpgraph.query.saved import parse
from hpgraph.store import GraphStore

SKOS = "http://www.w3.org/2004/02/skos/core#"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
LABELS = """\
#+ defaults:
#+   - who: x:tung
SELECT ?label WHERE { ?_who_iri <http://www.w3.org/2004/02/skos/core#prefLabel> ?label }
"""


@pytest.fixture
def store() -> GraphStore:
    graph = NamedNode("x:g")
    things = [
        ("x:tung", "x:Person", "prefLabel", "Trần Văn Tùng"),
        ("x:tung", "x:Person", "altLabel", "Tùng"),
        ("x:tung2", "x:Person", "prefLabel", "Trần Văn Tung"),
        ("x:do1", "x:Person", "prefLabel", "Đỗ Thị Hòa"),
        ("x:do2", "x:Person", "prefLabel", "Đỗ Thị Hòa"),
        ("x:sokh", "x:Agency", "prefLabel", "Sở Khoa học và Công nghệ thành phố Hải Phòng"),
        ("x:tung3", "x:Agency", "prefLabel", "Tùng"),
    ]
    store = GraphStore.open()
    quads = []
    for subject, kind, predicate, label in things:
        quads.append(Quad(NamedNode(subject), NamedNode(TYPE), NamedNode(kind), graph))
        quads.append(Quad(NamedNode(subject), NamedNode(SKOS + predicate), Literal(label, language="vi"), graph))
    store.replace("x:g", quads)
    return store


def who(kind: str | None = None) -> str:
    matter = f"#+ x-hpgraph:\n#+   parameters:\n#+     who: {{kind: '{kind}'}}\n" if kind else ""
    return matter + LABELS


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        ("Trần Văn Tùng", None, "x:tung"),
        ("  Trần  Văn Tùng,", None, "x:tung"),
        ("Trần Văn Tung", None, "x:tung2"),
        ("so khoa hoc va cong nghe thanh pho hai phong", None, "x:sokh"),
        ("Tùng", None, "x:tung3"),  # the main label comes before other spellings
        ("Tùng", "x:Person", "x:tung"),
        ("https://example.org/x", None, "https://example.org/x"),
    ],
)
def test_a_name_stands_for_its_thing(store: GraphStore, name: str, kind: str | None, found: str) -> None:
    assert f"<{found}>" in bind(parse("q", who(kind)), store, {"who": name})


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("tran van tung", "2 things are named 'tran van tung'; give the IRI .*\n.*x:tung\n.*x:tung2"),
        ("Đỗ Thị Hòa", "2 things are named .*\n.*x:do1\n.*x:do2"),
        ("do thi hoa", "2 things are named"),
        ("Sở Khoa học và Công nghệ", "nothing .* did you mean:\n  Sở Khoa học và Công nghệ thành phố Hải Phòng"),
        ("Trần Văn Tunk", "did you mean:\n  Trần Văn Tùng"),
        ("xyz", "nothing in the graph is named 'xyz'$"),
        ('" } INSERT', "nothing in the graph is named"),
    ],
)
def test_no_name_or_several_is_an_error(store: GraphStore, name: str, reason: str) -> None:
    with pytest.raises(QueryError, match=reason):
        bind(parse("q", LABELS), store, {"who": name})


@pytest.mark.parametrize(
    ("type_", "value", "term"),
    [
        ("integer", 2021, '"2021"^^'),
        ("date", date(2021, 12, 24), '"2021-12-24"^^'),
        ("date", datetime(2021, 12, 24, 8), '"2021-12-24"^^'),
        ("decimal", 0.1, '"0.1"^^'),
        ("decimal", Decimal("1E+3"), '"1000"^^'),
        ("boolean", True, '"true"^^'),
        ("literal", "?_x_literal", '"?_x_literal"'),
    ],
)
def test_python_values_are_bound(store: GraphStore, type_: str, value: Argument, term: str) -> None:
    bound = bind(parse("q", f"ASK {{ ?s ?p ?__x_{type_} }}"), store, {"x": value})
    assert term in bound


def test_defaults_and_optional_parameters(store: GraphStore) -> None:
    saved = parse("q", LABELS.replace("}\n", "FILTER(!BOUND(?__x) || ?label = ?__x) }\n"))
    assert run(saved, store).rows == (("Trần Văn Tùng",),)
    assert run(saved, store, {"x": None}).rows == (("Trần Văn Tùng",),)
    with pytest.raises(QueryError, match="no parameter 'y'"):
        run(saved, store, {"y": 1})


def test_free_queries(store: GraphStore) -> None:
    assert run_text("ASK { ?s a <x:Agency> }", store).rows == ((True,),)
