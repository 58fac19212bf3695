import csv
import io
import json
from pathlib import Path

import pytest

from support.commands import ARTICLES, Run

ONE = ARTICLES / "ky-ket-hop-tac-cong-nghe-bien-2022.txt"


def test_the_same_article_twice_changes_nothing(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "graph"
    first = json.loads(run("build", ONE, "--graph", folder, "--json").stdout)
    run("export", "-g", folder, "-o", tmp_path / "a.nq")
    second = json.loads(run("build", ONE, ONE, "--graph", folder, "--json").stdout)
    run("export", "-g", folder, "-o", tmp_path / "b.nq")
    assert (first["added"], first["unchanged"]) == (1, 0)
    assert (second["added"], second["changed"], second["unchanged"]) == (0, 0, 2)
    assert (tmp_path / "a.nq").read_bytes() == (tmp_path / "b.nq").read_bytes()


def test_order_and_processes_do_not_show_in_the_export(run: Run, tmp_path: Path) -> None:
    files = sorted(ARTICLES.glob("*.txt"))
    for name, given, processes, seed in (("a", files, "1", "1"), ("b", files[::-1], "2", "7")):
        done = run("build", *given, "-g", tmp_path / name, "-j", processes, PYTHONHASHSEED=seed)
        assert done.returncode == 0, done.stderr
        for ending in ("ttl", "trig", "jsonld"):
            assert run("export", "-g", tmp_path / name, "-o", tmp_path / f"{name}.{ending}").returncode == 0
    for ending in ("ttl", "trig", "jsonld"):
        assert (tmp_path / f"a.{ending}").read_bytes() == (tmp_path / f"b.{ending}").read_bytes()


def test_a_withdrawn_article_leaves_as_if_it_had_never_come(run: Run, tmp_path: Path) -> None:
    other = ARTICLES / "bo-truong-lam-viec-so-khoa-hoc-cong-nghe-2022.txt"
    run("build", other, "-g", tmp_path / "one")
    run("build", other, ONE, "-g", tmp_path / "two")
    listed = json.loads(run("info", "-g", tmp_path / "two", "--articles", "--json").stdout)["list"]
    (article,) = [a["iri"].rsplit("/", 1)[-1] for a in listed if a["published"].startswith("2022-10-18")]
    assert run("withdraw", article, "-g", tmp_path / "two").returncode == 0
    for name in ("one", "two"):
        run("export", "-g", tmp_path / name, "-o", tmp_path / f"{name}.nq")
    assert (tmp_path / "one.nq").read_text() == (tmp_path / "two.nq").read_text()


def test_bad_files_are_reported_and_counted(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = run("build", tmp_path / "empty.txt", ONE, "-g", tmp_path / "graph", "--json")
    assert done.returncode == 1
    summary = json.loads(done.stdout)
    assert (summary["added"], summary["skipped"]) == (1, 1)
    assert "empty" in summary["problems"][0]["message"]


def test_info_and_validate(run: Run, graph: Path) -> None:
    found = json.loads(run("info", "-g", graph, "--json").stdout)
    assert found["articles"] == 5
    assert found["problems"] == []
    done = run("validate", "-g", graph)
    assert (done.returncode, "conforms" in done.stdout) == (0, True)


@pytest.mark.parametrize("command", ["info", "validate", "query overdue-tasks", "explain X", "render -o x.html"])
def test_a_missing_graph_is_a_clear_error(run: Run, tmp_path: Path, command: str) -> None:
    done = run(*command.split(), "-g", tmp_path / "nothing")
    assert done.returncode == 2
    assert "nothing" in done.stderr
    assert "Traceback" not in done.stderr


def test_query_prints_csv_in_a_pipe(run: Run, graph: Path) -> None:
    done = run("query", "overdue-tasks", "day=2024-01-01", "-g", graph)
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert any(row["due"] == "2023-09-30" for row in rows)


def test_query_from_standard_input_knows_the_usual_prefixes(run: Run, graph: Path) -> None:
    done = run("query", "-", "-g", graph, "-f", "json", stdin="SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }")
    assert json.loads(done.stdout)[0]["n"] >= 5


def test_construct_gives_turtle(run: Run, graph: Path, tmp_path: Path) -> None:
    sparql = "CONSTRUCT { ?p a foaf:Person } WHERE { ?p a hp:Official }"
    done = run("query", "-", "-g", graph, "-o", tmp_path / "p.ttl", stdin=sparql)
    assert done.returncode == 0, done.stderr
    assert "a foaf:Person" in (tmp_path / "p.ttl").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("overdue-task",), "did you mean overdue-tasks"),
        (("overdue-tasks", "day=yesterday"), "a day such as"),
        (("overdue-tasks", "dya=2024-01-01"), "did you mean day"),
        (("overdue-tasks", "2024-01-01"), "name=value"),
        (("tasks-by-assignee", "assignee=Không Có Ai"), "nothing in the graph is named"),
    ],
)
def test_mistakes_in_queries_are_explained(run: Run, graph: Path, arguments: tuple[str, ...], said: str) -> None:
    done = run("query", *arguments, "-g", graph)
    assert done.returncode == 2
    assert said in done.stderr


def test_queries_lists_and_describes(run: Run) -> None:
    listed = json.loads(run("queries", "--json").stdout)
    assert len(listed) >= 12
    assert all(q["question"]["vi"] and q["question"]["en"] for q in listed)
    assert "day=<date>" in run("queries", "overdue-tasks").stdout


def test_explain_shows_facts_with_quotation_and_article(run: Run, graph: Path) -> None:
    done = run("explain", "so xay dung thanh pho hai phong", "-g", graph)
    assert done.returncode == 0, done.stderr
    assert "rà soát danh mục dự án thoát nước ưu tiên" in done.stdout
    assert "Kết luận của lãnh đạo UBND thành phố" in done.stdout
    found = json.loads(run("explain", "Sở Xây dựng thành phố Hải Phòng", "-g", graph, "--json").stdout)
    assert all(fact["quotes"] for fact in found["facts"])


def test_render_and_analyse_write_files(run: Run, graph: Path, tmp_path: Path) -> None:
    for command, target in (("render", "graph.html"), ("analyse", "report.html")):
        done = run(command, "-g", graph, "-o", tmp_path / target)
        assert done.returncode == 0, done.stderr
        assert "</html>" in (tmp_path / target).read_text(encoding="utf-8")
    assert run("analyse", "-g", graph, "-o", tmp_path / "tables").returncode == 0
    assert len(list((tmp_path / "tables").glob("*.csv"))) >= 8


def test_analyse_saves_figures_in_the_graph(run: Run, tmp_path: Path) -> None:
    run("build", ONE, "-g", tmp_path / "g")
    assert run("analyse", "-g", tmp_path / "g", "--save").returncode == 0
    asked = "ASK { GRAPH <https://w3id.org/hpgraph/id/graph/inferred> { ?s ?p ?o } }"
    assert "true" in run("query", "-", "-g", tmp_path / "g", stdin=asked).stdout.lower()
    assert run("validate", "-g", tmp_path / "g").returncode == 0


@pytest.mark.parametrize(
    ("lang", "label", "last"), [("vi", "Sở ", "được nêu trong bài"), ("en", "Department", "named in")]
)
def test_explain_speaks_the_language_asked_and_puts_bare_mentions_last(
    run: Run, graph: Path, lang: str, label: str, last: str
) -> None:
    name = "Sở Khoa học và Công nghệ thành phố Hải Phòng"
    found = json.loads(run("explain", name, "-g", graph, "--lang", lang, "--json").stdout)
    assert found["label"].startswith(label)
    assert (found["facts"][-1]["kind"], found["facts"][-1]["iri"]) == (last, found["iri"])
    assert last not in {fact["kind"] for fact in found["facts"][:-1]}
