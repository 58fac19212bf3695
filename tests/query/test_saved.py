from pathlib import Path

import pytest

from hpgraph.errors import QueryError
from hpgraph.query import get, load, read
from hpgraph.query.saved import parse

GOOD = """\
#+ summary: Who did what
#+ description: |
#+   Two
#+   lines
#+ tags:
#+   - people
#+ defaults:
#+   - year: 2021
#+   - role: https://example.org/chair
#+ enumerate:
#+   - role: [https://example.org/chair, https://example.org/speaker]
#+ x-hpgraph:
#+   question: {vi: "Ai làm gì?", en: "Who did what?"}
#+   view: timeline
#+   parameters:
#+     role: {vi: Vai trò, en: Role, kind: "hp:Role"}
SELECT ?who WHERE { ?who ?_role_iri ?_year_integer . OPTIONAL { ?who ?p ?__note } }
"""


def test_front_matter_becomes_fields() -> None:
    saved = parse("who", GOOD)
    assert (saved.summary, saved.description, saved.tags, saved.view) == (
        "Who did what",
        "Two\nlines",
        ("people",),
        "timeline",
    )
    assert (saved.question_vi, saved.question_en, saved.form) == ("Ai làm gì?", "Who did what?", "SELECT")
    role, year, note = saved.params
    assert (role.name, role.default, role.label_vi, role.label_en) == (
        "role",
        "https://example.org/chair",
        "Vai trò",
        "Role",
    )
    assert role.kind == "https://w3id.org/hpgraph/ontology#Role"
    assert role.choices == ("https://example.org/chair", "https://example.org/speaker")
    assert (year.type, year.default, note.required, note.default) == ("integer", "2021", False, None)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("#+   - year: 2021\n", "", "the parameter year needs a default"),
        ("year: 2021", "year: last", "year must be a whole number"),
        ("view: timeline", "view: pie", "view must be one of table, timeline, graph"),
        ("#+   - year", "#+   - yaer: 1\n#+   - year", "describes yaer, which the query does not use"),
        ("role: https://example.org/chair\n", "role: ghế\n", "role must be one of"),
        ("#+ tags:\n", "#+ tags: [\n", "front matter is not YAML"),
        ("SELECT ?who WHERE", "DELETE WHERE", "DELETE is refused"),
        ("question: {", "question: [{}] #", "the query who"),
    ],
)
def test_a_wrong_file_is_explained(old: str, new: str, reason: str) -> None:
    assert old in GOOD
    with pytest.raises(QueryError, match=reason):
        parse("who", GOOD.replace(old, new))


def test_files_are_found_by_name(tmp_path: Path) -> None:
    (tmp_path / "who-did-what.rq").write_text(GOOD, encoding="utf-8")
    assert [saved.name for saved in load(tmp_path)] == ["who-did-what"]
    assert get("who-did-what", tmp_path).summary == "Who did what"
    with pytest.raises(QueryError, match="did you mean who-did-what"):
        get("who_did_wat", tmp_path)
    with pytest.raises(QueryError, match="there are: who-did-what"):
        get("xyz", tmp_path)
    (tmp_path / "bad.rq").write_bytes("SELECT 'Đ'".encode("utf-16"))
    with pytest.raises(QueryError, match=r"bad\.rq cannot be read"):
        read(tmp_path / "bad.rq")


def test_an_unknown_parameter_is_named() -> None:
    with pytest.raises(QueryError, match=r"no parameter 'yeer' \(did you mean year\?\); it has: role, year, note"):
        parse("who", GOOD).param("yeer")
