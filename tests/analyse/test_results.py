"""What analyses hand back: tables, RDF in the graph of inferences, a report; the same in every run."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from hpgraph import analyse
from hpgraph.errors import InputError
from hpgraph.store import GraphStore
from hpgraph.validate import validate
from support.corpus import gold_store
from support.small import ID, small_store

ROOT = Path(__file__).parents[2]


def test_all_analyses_run_on_the_sample_corpus() -> None:
    results = analyse.run(gold_store())
    assert tuple(result.name for result in results) == analyse.names()
    for sheet in (sheet for result in results for sheet in result.sheets):
        assert sheet.rows, sheet.name
        assert len(sheet.columns) == len(sheet.titles[0]) == len(sheet.titles[1])
        assert all(len(row) == len(sheet.columns) for row in sheet.rows)
        assert all(sheet.title)


def test_all_analyses_run_on_nothing() -> None:
    results = analyse.run(GraphStore.open())
    assert all(not sheet.rows for result in results for sheet in result.sheets)
    assert "<h1>" in analyse.report(results)


def test_wanted_analyses_come_in_order() -> None:
    results = analyse.run(small_store(), ["timeline", "officials"])
    assert [result.name for result in results] == ["officials", "timeline"]
    with pytest.raises(InputError, match="oracles; there are officials"):
        analyse.run(small_store(), ["oracles"])


def test_tables_speak_both_languages() -> None:
    sheet = analyse.run(small_store(), ["tasks"])[0].sheets[0]
    assert sheet.table("vi").to_csv().splitlines()[:2] == [
        "Người giao,Nơi nhận,Số nhiệm vụ,Trọng số",
        "Nguyễn Văn An,Sở Y tế,2,7",
    ]
    assert sheet.table("en").columns == ("Assigner", "Assignee", "Tasks", "Weight")


def test_results_do_not_depend_on_the_hash_seed() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests');"
        "from support.corpus import gold_store; from hpgraph import analyse;"
        "results = analyse.run(gold_store());"
        "print(analyse.report(results), analyse.quads(results, 'x:/'), [r.communities for r in results])"
    )
    said = []
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed}
        done = subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=environment, capture_output=True)
        said.append(done.stdout)
    assert said[0] == said[1]


def copy(store: GraphStore) -> GraphStore:
    found = GraphStore.open()
    found.inner.extend(store.inner)
    return found


def test_saving_keeps_the_shapes() -> None:
    store = copy(gold_store())
    change = analyse.save(store, analyse.run(store))
    assert change.added > 1000
    inferred = {f"<{quad.subject.value}>" for quad in store.quads(f"{store.base}graph/inferred")}  # type: ignore[union-attr]  # IRIs only
    assert inferred
    report = validate(store.inner)
    assert not [violation for violation in report.violations if f"<{violation.node}>" in inferred]


def test_saving_again_changes_nothing_and_other_networks_stay() -> None:
    store = copy(small_store())
    assert analyse.save(store, analyse.run(store))
    assert not analyse.save(store, analyse.run(store))
    assert not analyse.save(store, analyse.run(store, ["tasks"]))
    query = """
PREFIX hp: <https://w3id.org/hpgraph/ontology#> PREFIX schema: <https://schema.org/>
SELECT ?value WHERE {
  ?m a hp:Measurement, schema:Observation ; schema:observationAbout <%san> ; schema:measurementTechnique "officials" ;
     hp:measure <https://w3id.org/hpgraph/ontology#measure/degree> ; schema:value ?value
}"""
    assert store.select(query % ID).rows == ((2,),)


def test_ties_and_clusters() -> None:
    store = copy(small_store())
    analyse.save(store, analyse.run(store))
    ties = store.select(
        "PREFIX hp: <https://w3id.org/hpgraph/ontology#> SELECT ?t WHERE { ?t a hp:Tie ; hp:tieFrom ?a ; hp:tieTo ?b }"
    )
    assert len(ties) == 3 + 1 + 2  # shared events, shared officials, assigned tasks
    members = store.select(
        "PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX hp: <https://w3id.org/hpgraph/ontology#>"
        "SELECT ?g (COUNT(?m) AS ?n) WHERE { ?g a hp:Cluster ; foaf:member ?m } GROUP BY ?g"
    )
    assert all(count >= 2 for count in members.column("n"))  # type: ignore[operator]  # COUNT gives integers


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_report_is_safe_and_alone(lang: str) -> None:
    text = analyse.report(analyse.run(small_store()), lang=lang)
    assert "<script" not in text
    assert "<b>Chi" not in text
    assert "Lê &lt;b&gt;Chi&lt;/b&gt;" in text
    assert not re.search(r"(?:src|href)=\"(?!#)", text)
    assert f'<html lang="{lang}">' in text
    assert text.count("<svg") >= 6
