import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, QuerySolutions, Store

from hpgraph.errors import QueryError
from hpgraph.query.params import Param, bind, find

XSD = "http://www.w3.org/2001/XMLSchema#"


def param(type_: str) -> Param:
    return Param(name="x", variable=f"_x_{type_}", type=type_, required=True)


@pytest.mark.parametrize(
    ("variable", "name", "type_", "required"),
    [
        ("?_who_iri", "who", "iri", True),
        ("?__who_iri", "who", "iri", False),
        ("?_year_integer", "year", "integer", True),
        ("$_day_date", "day", "date", True),
        ("?_title_vi", "title", "vi", True),
        ("?_words_literal", "words", "literal", True),
        ("?__kind", "kind", "literal", False),
        ("?_two_words", "two_words", "literal", True),
    ],
)
def test_names_of_variables(variable: str, name: str, type_: str, required: bool) -> None:
    (found,) = find(f"SELECT ?s WHERE {{ ?s ?p {variable} . FILTER({variable} != ?p) }}")
    assert (found.name, found.type, found.required) == (name, type_, required)


@pytest.mark.parametrize(
    ("type_", "text", "term"),
    [
        ("iri", "https://example.org/a?b=c", "<https://example.org/a?b=c>"),
        ("integer", " 2021", f'"2021"^^<{XSD}integer>'),
        ("decimal", "30.40", f'"30.40"^^<{XSD}decimal>'),
        ("date", "2021-12-24", f'"2021-12-24"^^<{XSD}date>'),
        ("boolean", "true", f'"true"^^<{XSD}boolean>'),
        ("literal", 'a"b\n', '"a\\"b\\n"'),
        ("vi", "Đỗ", '"Đỗ"@vi'),
    ],
)
def test_values_become_typed_terms(type_: str, text: str, term: str) -> None:
    assert str(param(type_).to_term(text)) == term


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        ("iri", "Trần Văn Tùng"),
        ("iri", "http://a/> . ?s ?p ?o . <http://b"),
        ("iri", "http://a/\\u003E"),
        ("integer", "2021 || true"),
        ("integer", "2021.5"),
        ("decimal", "NaN"),
        ("date", "24/12/2021"),
        ("boolean", "yes"),
        ("literal", "\\u0022 . ?s ?p ?o"),
        ("vi", "\\U00000022"),
    ],
)
def test_other_values_are_refused(type_: str, text: str) -> None:
    with pytest.raises(QueryError, match="x must be"):
        param(type_).to_term(text)


def test_binding_leaves_strings_comments_and_longer_names() -> None:
    query = 'SELECT ?s { ?s ?p ?_x . # ?_x\n FILTER(?_x != "?_x" && $_x = ?_x2) }'
    bound = bind(query, {"_x": Literal("v")})
    assert bound == 'SELECT ?s { ?s ?p "v" . # ?_x\n FILTER("v" != "?_x" && "v" = ?_x2) }'


@given(st.text())
def test_any_text_stays_one_value(text: str) -> None:
    """Whatever is given, the query keeps its form: the one row holds the text itself."""
    try:
        term = param("literal").to_term(text)
    except QueryError:
        assert "\\u" in text or "\\U" in text or "\x00" in text
        return
    answer = Store().query(bind("SELECT ?x { BIND(?_x_literal AS ?x) }", {"_x_literal": term}))
    assert isinstance(answer, QuerySolutions)
    assert [solution["x"] for solution in answer] == [Literal(text)]


@given(st.text(alphabet=st.sampled_from("ab:/<>#?.{}\"'\\ \n@")))
def test_any_iri_stays_one_node(text: str) -> None:
    try:
        term = param("iri").to_term(text)
    except QueryError:
        return
    assert isinstance(term, NamedNode)
    bound = bind("ASK { ?s ?p ?_x_iri }", {"_x_iri": term})
    assert bound == f"ASK {{ ?s ?p <{text}> }}"


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?_x_iri WHERE { ?_x_iri ?p ?o }",
        "SELECT (COUNT(?s) AS ?_n_integer) WHERE { ?s ?p ?o }",
        "SELECT ?s WHERE { BIND(1 AS ?_n_integer) ?s ?p ?o }",
    ],
)
def test_a_parameter_is_no_column(query: str) -> None:
    with pytest.raises(QueryError, match="is a parameter: it cannot be a column"):
        find(query)


def test_one_name_one_type() -> None:
    with pytest.raises(QueryError, match="written in two ways: _x_iri, _x_date"):
        find("ASK { ?_x_iri ?p ?_x_date }")
