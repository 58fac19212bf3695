"""The saved queries of `queries/`, over the sample corpus with gold facts.

Expected rows are in tests/queries/: without the columns that hold IRIs, whose ends are digests. A missing file is
written, and the test fails so that a person looks at it.
"""

import csv
import io
from pathlib import Path

import pytest
import rdflib.plugins.sparql
from pyoxigraph import Literal, NamedNode, Quad

from hpgraph import query
from hpgraph.query import Argument, SavedQuery
from hpgraph.query.descriptions import triples
from hpgraph.store import GraphStore, Iri, Table
from hpgraph.store.values import to_text
from support.corpus import gold_store
from support.quads import BASE, HP

SAVED = query.load()
EXPECTED = Path(__file__).parents[1] / "queries"
NAMES = (
    "award-recipients", "body-hierarchy", "career-of-person", "citations-of-document", "documents-by-issuer",
    "evidence-of-fact", "holders-on-day", "indicators-by-topic", "overdue-tasks", "participants-of-event",
    "tasks-by-assignee", "tasks-by-assigner",
)  # fmt: skip
CASES: tuple[tuple[str, str, dict[str, Argument]], ...] = (
    *((name, name, {}) for name in NAMES),
    ("award-recipients-person", "award-recipients", {"recipient": "Cao Viết Lĩnh"}),
    ("career-of-person-english", "career-of-person", {"person": "Bồ Đức Chính", "lang": "en"}),
    ("documents-by-issuer-period", "documents-by-issuer", {"since": "2017-01-01", "until": "2022-12-31"}),
    ("holders-on-day-after", "holders-on-day", {"day": "2019-02-03"}),
    ("indicators-by-topic-broader", "indicators-by-topic", {"topic": "Chuyển đổi số"}),
    ("overdue-tasks-assignee", "overdue-tasks", {"day": "2026-01-01", "assignee": "so xay dung thanh pho hai phong"}),
    ("tasks-by-assignee-post", "tasks-by-assignee", {"assignee": "Giám đốc Sở Xây dựng thành phố Hải Phòng"}),
)  # fmt: skip


def without_iris(table: Table) -> str:
    """CSV of the columns in which no value is an IRI."""
    kept = [name for name in table.columns if not any(isinstance(value, Iri) for value in table.column(name))]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(kept)
    writer.writerows([to_text(row[name]) for name in kept] for row in table)
    return out.getvalue()


def test_the_twelve_are_there() -> None:
    assert tuple(saved.name for saved in SAVED) == NAMES


@pytest.mark.parametrize(("case", "name", "arguments"), CASES, ids=[case for case, *_ in CASES])
def test_rows_over_the_sample_corpus(case: str, name: str, arguments: dict[str, Argument]) -> None:
    found = without_iris(query.run(query.get(name), gold_store(), arguments))
    path = EXPECTED / f"{case}.csv"
    if not path.exists():
        path.write_text(found, encoding="utf-8")
        pytest.fail(f"{path.name} was missing and has been written: read it, then run again")
    assert found == path.read_text(encoding="utf-8")
    assert found.count("\n") > 1, "a case without rows shows nothing"


@pytest.mark.parametrize("saved", SAVED, ids=lambda saved: saved.name)
def test_is_described_for_people(saved: SavedQuery) -> None:
    assert saved.summary and saved.description and saved.tags
    assert saved.question_vi.endswith("?") and saved.question_en.endswith("?")
    for param in saved.params:
        assert param.label_vi and param.label_en and (param.label_vi, param.label_en) != (param.name, param.name)


@pytest.mark.parametrize("saved", SAVED, ids=lambda saved: saved.name)
def test_is_plain_sparql_for_another_parser(saved: SavedQuery) -> None:
    """As it stands (parameters are variables) and with its defaults bound."""
    for sparql in (saved.sparql, query.bind(saved, GraphStore.open())):
        rdflib.plugins.sparql.prepareQuery(sparql)


@pytest.mark.parametrize("saved", SAVED, ids=lambda saved: saved.name)
def test_every_parameter_narrows(saved: SavedQuery) -> None:
    """A value that nothing has gives no rows, for optional parameters too."""
    nothing = {"iri": "https://example.org/nothing", "date": "1900-01-01"}
    for param in saved.params:
        if not param.choices and param.name != "since":
            assert len(query.run(saved, gold_store(), {param.name: nothing[param.type]})) == 0


def test_a_tenure_with_known_dates_holds_between_them() -> None:
    """Dates of reduced precision count to the end of their year or month; a dismissal ends what was seen before."""
    graph, body = f"{BASE}graph/article/1", "https://example.org/body"
    time, org, skos = (
        "http://www.w3.org/2006/time#",
        "http://www.w3.org/ns/org#",
        "http://www.w3.org/2004/02/skos/core#",
    )
    quads = []

    def add(subject: str, predicate: str, value: str | Literal) -> None:
        node = value if isinstance(value, Literal) else NamedNode(value)
        quads.append(Quad(NamedNode(subject), NamedNode(predicate), node, NamedNode(graph)))

    def tenure(name: str, person: str, kind: str, seen: str, dates: tuple[str, str] | None = None) -> None:
        add(name, f"{org}organization", body)
        add(name, f"{org}member", person)
        add(name, f"{org}role", "https://example.org/role")
        add(name, f"{HP}tenureKind", f"{HP}tenure-kind/{kind}")
        add(name, f"{HP}firstSeen", Literal(seen))
        add(name, f"{HP}lastSeen", Literal(seen))
        for end, date in zip(("hasBeginning", "hasEnd"), dates or (), strict=False):
            add(name, f"{org}memberDuring", f"{name}/during")
            add(f"{name}/during", f"{time}{end}", f"{name}/{end}")
            add(f"{name}/{end}", f"{time}{'inXSDgYear' if len(date) == 4 else 'inXSDDate'}", Literal(date))

    for label in ("a", "b", "role", "mentioned", "dismissed"):
        where = f"{HP}tenure-kind/{label}" if len(label) > 4 else f"https://example.org/{label}"
        add(where, f"{skos}prefLabel", Literal(label, language="vi"))
    tenure("x:1", "https://example.org/a", "mentioned", "2018-05-02", ("2016", "2020"))
    tenure("x:2", "https://example.org/b", "mentioned", "2021-03-01")
    tenure("x:3", "https://example.org/b", "dismissed", "2021-06-01")
    store = GraphStore.open()
    store.replace(graph, quads)

    def held(day: str) -> list[tuple[str, str]]:
        table = query.run(query.get("holders-on-day"), store, {"body": body, "day": day})
        return list(zip(map(str, table.column("name")), map(str, table.column("certainty")), strict=True))

    assert held("2015-12-31") == []
    assert held("2016-01-01") == [("a", "certain")]
    assert held("2020-12-31") == [("a", "certain"), ("b", "likely")]
    assert held("2021-05-31") == [("b", "likely")]
    assert held("2021-06-01") == []
    assert held("2023-01-01") == []


def test_the_set_as_data_runs_elsewhere() -> None:
    """sh:select holds the whole query with defaults bound."""
    said = list(triples(SAVED))
    assert {t.subject.value.rsplit("/", 1)[1] for t in said if isinstance(t.subject, NamedNode)} == set(NAMES)
    texts = [t.object.value for t in said if t.predicate.value.endswith("#select") and isinstance(t.object, Literal)]
    assert len(texts) == len(NAMES)
    for text in texts:
        assert "#+" not in text
        assert len(gold_store().select(text)) > 0
