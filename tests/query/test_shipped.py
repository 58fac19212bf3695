"""The saved queries of `queries/`, over the sample corpus with gold facts.

Expected rows are in tests/queries/: without the columns that hold IRIs, whose ends are digests. A missing file is
written, and the test fails so that a person looks at it.
"""

import csv
import io
from pathlib import Path

import pytest
import rdflib.plugins.sparql
from pyoxigraph import Literal, NamedNode

from hpgraph import query
from hpgraph.models import TenureKind
from hpgraph.query import Argument, SavedQuery
from hpgraph.query.descriptions import triples
from hpgraph.store import GraphStore, Iri, Table
from hpgraph.store.values import to_text
from support.corpus import gold_store
from support.posts import BODY, posts_store

SAVED = query.load()
EXPECTED = Path(__file__).parents[1] / "queries"
NAMES = (
    "award-recipients", "body-hierarchy", "career-of-person", "citations-of-document", "document-disagreements",
    "documents-by-issuer", "event-disagreements", "evidence-of-fact", "holders-on-day", "indicators-by-topic",
    "overdue-tasks", "participants-of-event", "tasks-by-assignee", "tasks-by-assigner", "tenure-conflicts",
)  # fmt: skip
HAI_PHONG = "thành phố Hải Phòng"
COMMITTEE = "Ủy ban nhân dân"
CASES: tuple[tuple[str, str, dict[str, Argument]], ...] = (
    *((name, name, {}) for name in NAMES),
    ("award-recipients-person", "award-recipients", {"recipient": "Cao Viết Lĩnh"}),
    ("career-of-person-english", "career-of-person", {"person": "Bồ Đức Chính", "lang": "en"}),
    ("documents-by-issuer-period", "documents-by-issuer", {"since": "2017-01-01", "until": "2022-12-31"}),
    ("holders-on-day-after", "holders-on-day", {"day": "2019-02-03"}),
    ("holders-on-day-title", "holders-on-day", {"body": "Thành ủy Hải Phòng", "day": "2019-02-03", "title": "Bí thư"}),
    ("tasks-by-assignee-lineage", "tasks-by-assignee", {"assignee": f"Sở Xây dựng {HAI_PHONG}", "lineage": True}),
    ("documents-by-issuer-lineage", "documents-by-issuer", {"issuer": f"{COMMITTEE} tỉnh Hải Dương", "lineage": True}),
    ("body-hierarchy-lineage", "body-hierarchy", {"body": "Tỉnh ủy Hải Dương", "lineage": True}),
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


def test_they_are_there() -> None:
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


def test_a_day_asks_all_that_is_said_of_it() -> None:
    """Certain on a day seen and between stated dates, likely between sightings and after an appointment."""
    told = (
        ("A", TenureKind.FORMER, "2021-01-10", "2012", "2015-06-30"),
        ("B", TenureKind.APPOINTED, "2015-07-02", "2015-07-01", None),
        ("B", TenureKind.MENTIONED, "2018-03-01", None, None),
        ("C", TenureKind.MENTIONED, "2022-02-01", None, None),
        ("C", TenureKind.DISMISSED, "2023-04-05", "2023-04-01", None),
    )
    store = posts_store(*told)

    def held(day: str) -> list[tuple[str, str]]:
        table = query.run(query.get("holders-on-day"), store, {"body": BODY, "day": day, "title": "Giám đốc"})
        return list(zip(map(str, table.column("name")), map(str, table.column("confidence")), strict=True))

    assert held("2006-01-01") == []
    assert held("2012-06-01") == [("A", "unknown")]
    assert held("2013-01-01") == [("A", "certain")]
    assert held("2015-06-30") == [("A", "certain")]
    assert held("2015-07-01") == [("B", "likely")]
    assert held("2015-07-02") == [("B", "certain")]
    assert held("2017-01-01") == [("B", "likely")]
    assert held("2018-03-01") == [("B", "certain")]
    assert held("2019-01-01") == [("B", "likely"), ("C", "unknown")]
    assert held("2020-08-01") == [("B", "unknown"), ("C", "unknown")]
    assert held("2022-02-01") == [("C", "certain")]
    assert held("2022-12-31") == [("C", "likely")]
    assert held("2023-04-02") == []


def test_a_contradiction_keeps_both_claims() -> None:
    store = posts_store(
        ("A", TenureKind.MENTIONED, "2018-01-01", None, None),
        ("A", TenureKind.MENTIONED, "2019-01-01", None, None),
        ("B", TenureKind.MENTIONED, "2018-06-01", None, None),
    )
    table = query.run(query.get("tenure-conflicts"), store, {"lang": "en"})
    assert [(str(r["conflict"]), str(r["name"]), str(r["since"])) for r in table] == [
        ("two holders at once", "A", "2018-06-01"),
        ("two holders at once", "B", "2018-06-01"),
    ]
    assert len(query.run(query.get("holders-on-day"), store, {"body": BODY, "day": "2018-06-01"})) == 2


def test_the_set_as_data_runs_elsewhere() -> None:
    """sh:select holds the whole query with defaults bound."""
    said = list(triples(SAVED))
    assert {t.subject.value.rsplit("/", 1)[1] for t in said if isinstance(t.subject, NamedNode)} == set(NAMES)
    texts = [t.object.value for t in said if t.predicate.value.endswith("#select") and isinstance(t.object, Literal)]
    assert len(texts) == len(NAMES)
    for text in texts:
        assert "#+" not in text
        assert len(gold_store().select(text)) > 0
