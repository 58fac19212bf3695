import pytest
from hypothesis import given
from hypothesis import strategies as st

from hpgraph.errors import QueryError
from hpgraph.query.tokens import Kind, tokenise


@pytest.mark.parametrize(
    ("sparql", "kind", "texts"),
    [
        ('SELECT ?x { ?x ex:p "?y" }', Kind.VARIABLE, ["?x", "?x"]),
        ("SELECT $x { <http://a/?y=1#z> ?p 'it\\'s ?z' }", Kind.VARIABLE, ["$x", "?p"]),
        ('ASK { ?s ?p """a "quoted" ?y \\" """ } #?z', Kind.STRING, ['"""a "quoted" ?y \\" """']),
        ("ASK { ?s ?p '''it's ''two'' ?y''' }", Kind.VARIABLE, ["?s", "?p"]),
        ("ASK { FILTER(?a<?b && ?c>?d) }", Kind.VARIABLE, ["?a", "?b", "?c", "?d"]),
        ("ASK { ?s ex:a\\#b.c:d 'x' . }", Kind.NAME, ["ex:a\\#b.c:d"]),
        ("PREFIX : <http://x/> ASK { :a-b a :c }", Kind.NAME, [":", ":a-b", ":c"]),
        ("ASK { ?người ?p 'x'@vi }", Kind.VARIABLE, ["?người", "?p"]),
        ("# SERVICE\nASK {}", Kind.COMMENT, ["# SERVICE"]),
    ],
)
def test_tokens(sparql: str, kind: Kind, texts: list[str]) -> None:
    assert [token.text for token in tokenise(sparql) if token.kind is kind] == texts


@given(st.text(alphabet=st.sampled_from("?$<>\"'#:ab \n{}.1á@%")))
def test_tokens_joined_give_the_text_back(text: str) -> None:
    assert "".join(token.text for token in tokenise(text)) == text


@pytest.mark.parametrize("sparql", ["ASK { SERV\\u0049CE <x:y> {} }", "ASK {}\n\n\\u007D"])
def test_an_escape_outside_strings_is_refused(sparql: str) -> None:
    with pytest.raises(QueryError, match=f"line {sparql.count(chr(10)) + 1} of the query has a backslash"):
        list(tokenise(sparql))
