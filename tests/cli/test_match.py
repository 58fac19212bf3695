"""`hpgraph match`: a table of matches goes into the graph and out of it again."""

import csv
import io
import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from hpgraph.store import GraphStore
from hpgraph.terms import DCT, SKOS
from support.commands import Run

Row = dict[str, str]


@pytest.fixture
def own(graph: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    shutil.copytree(graph, tmp_path / "graph")
    return tmp_path / "graph"


@pytest.fixture
def rows(run: Run, graph: Path) -> list[Row]:
    return list(csv.DictReader(io.StringIO(run("match", "--candidates", "--graph", graph).stdout)))


def known(graph: Path) -> set[tuple[str, str]]:
    with GraphStore.open(graph, read_only=True) as store:
        table = store.select(f"SELECT DISTINCT ?a ?b WHERE {{ ?a <{SKOS.exactMatch}> ?b FILTER(ISIRI(?a)) }}")
        return {(str(a), str(b)) for a, b in table.rows if "/id/" in str(a)}


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(("entity,match,decision,score,date", *lines, "")), encoding="utf-8")
    return path


def local(row: Row) -> str:
    return row["entity"].partition("/id/")[2]


def test_candidates_are_what_articles_name_with_context(rows: list[Row]) -> None:
    assert {row["kind"] for row in rows} == {"official", "agency", "post", "place"}
    assert len({row["entity"] for row in rows}) == len(rows)
    (director,) = [row for row in rows if row["name"] == "Trần Quang Tuấn"]
    assert "Giám đốc, Sở Khoa học và Công nghệ thành phố Hải Phòng" in director["context"]
    assert all(row["name"] and not row["match"] for row in rows)


def test_matches_come_and_go_with_their_lines(run: Run, own: Path, rows: list[Row], tmp_path: Path) -> None:
    one, other = local(rows[0]), rows[1]["entity"]
    table = write(tmp_path / "m.csv", f"{one},Q1858,matched,92.5,2025-03-01", f"{other},https://viaf.org/viaf/1,,,")
    first = run("match", table, "--graph", own)
    assert (first.returncode, first.stdout) == (0, "2 matches: 2 new, 0 withdrawn\n")
    wikidata = "http://www.wikidata.org/entity/Q1858"
    assert known(own) == {(rows[0]["entity"], wikidata), (other, "https://viaf.org/viaf/1")}
    assert run("match", table, "--graph", own).stdout == "2 matches: 0 new, 0 withdrawn\n"
    again = list(csv.DictReader(io.StringIO(run("match", "--candidates", "--graph", own).stdout)))
    assert [row["match"] for row in again if row["match"]] == [wikidata, "https://viaf.org/viaf/1"]
    write(table, f"{one},https://www.wikidata.org/wiki/Q1858,matched,,", f"{other},Q2,none,,")
    assert run("match", table, "--graph", own).stdout == "1 matches: 0 new, 1 withdrawn\n"
    assert run("match", write(table), "--graph", own).stdout == "0 matches: 0 new, 1 withdrawn\n"
    assert known(own) == set()


def test_where_the_matches_are_from(run: Run, own: Path, rows: list[Row], tmp_path: Path) -> None:
    run("match", write(tmp_path / "mine.csv", f"{local(rows[0])},Q5,,,"), "--graph", own)
    with GraphStore.open(own, read_only=True) as store:
        provenance = [list(map(str, quad)) for quad in store.quads(store.provenance.value)]
    said = {
        predicate.rstrip(">").rsplit("#")[-1] for subject, predicate, *_ in provenance if "graph/matches" in subject
    }
    names = {value for subject, _, value, _ in provenance if "/file/" in subject}
    assert said == {"wasGeneratedBy", "wasDerivedFrom"}
    assert '"mine.csv"' in names


def test_bad_lines_are_named_and_the_rest_goes_on(run: Run, own: Path, rows: list[Row], tmp_path: Path) -> None:
    good, more = local(rows[0]), local(rows[1])
    table = write(
        tmp_path / "m.csv", f"{good},Q1,,,", "person/nobody-000000,Q2,,,", f"{more},nothing,,,", f"{more},Q3,perhaps,,",
        f"{more},Q4,,much,", f"{more},Q5,,,yesterday", f"{good},Q6,,,", ",Q7,,,", f"{more},,matched,,", f"{more},Q1,,,",
    )  # fmt: skip
    done = run("match", table, "--graph", own)
    assert (done.returncode, done.stdout) == (1, "2 matches: 2 new, 0 withdrawn\n")
    told = [
        "line 3: the graph has no person/nobody-000000",
        "line 4: 'nothing' is neither",
        "line 5: the decision 'perhaps'",
        "line 6: 'much' is no score",
        "line 7: 'yesterday' is no date",
        "line 8:",
        "line 9: '' is no id",
        "line 10: matched, but the match is empty",
        "line 11: http://www.wikidata.org/entity/Q1 is also the match of",
    ]
    lines = done.stderr.splitlines()
    assert len(lines) == len(told)
    for line, start in zip(lines, told, strict=True):
        assert f"{table}, {start}" in line


def test_a_table_that_is_none(run: Run, graph: Path, tmp_path: Path) -> None:
    (tmp_path / "m.csv").write_text("id,wikidata\n1,Q1\n", encoding="utf-8")
    done = run("match", tmp_path / "m.csv", "--graph", graph)
    assert done.returncode == 2
    assert "the column entity is missing" in done.stderr
    assert run("match", tmp_path / "none.csv", "--graph", graph).returncode == 2
    assert run("match", "--graph", graph).returncode == 2


def test_a_merged_entity_passes_its_match_on(run: Run, own: Path, rows: list[Row], tmp_path: Path) -> None:
    from pyoxigraph import NamedNode, Quad

    old = rows[0]["entity"].rsplit("/", 1)[0] + "/old-000000"
    with GraphStore.open(own) as store:
        graph = NamedNode(f"{store.base}graph/identity")
        quad = Quad(NamedNode(old), NamedNode(DCT.isReplacedBy), NamedNode(rows[0]["entity"]), graph)
        store.change(graph.value, added=[quad], removed=[])
    assert run("match", write(tmp_path / "m.csv", f"{old},Q1,,,"), "--graph", own).returncode == 0
    assert known(own) == {(rows[0]["entity"], "http://www.wikidata.org/entity/Q1")}


def test_exports_and_explanations_know_the_match(run: Run, own: Path, rows: list[Row], tmp_path: Path) -> None:
    person = next(row for row in rows if row["kind"] == "official")
    run("match", write(tmp_path / "m.csv", f"{local(person)},Q42,,,"), "--graph", own)
    run("export", "-o", tmp_path / "g.ftm.json", "--graph", own)
    entities = map(json.loads, (tmp_path / "g.ftm.json").read_text(encoding="utf-8").splitlines())
    assert [e["properties"]["name"] for e in entities if e["properties"].get("wikidataId") == ["Q42"]] == [
        [person["name"]]
    ]
    shown = run("explain", person["entity"], "--graph", own).stdout
    assert f"≡ http://www.wikidata.org/entity/Q42 (m.csv, {date.today().isoformat()})" in shown
    run("export", "-o", tmp_path / "g.ttl", "--graph", own)
    assert "skos:exactMatch <http://www.wikidata.org/entity/Q42>" in (tmp_path / "g.ttl").read_text(encoding="utf-8")
    assert run("validate", "--graph", own).returncode == 0
