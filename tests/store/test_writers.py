import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hpgraph.errors import StoreError
from hpgraph.store import GraphStore, Run
from support.quads import BASE, article_quads, article_text, graph_iri

FIRST = Run(software="0.1.0", lexicon="abc", started=datetime(2026, 11, 24, 8, tzinfo=UTC))
SECOND = Run(software="0.2.0", lexicon="def", started=datetime(2026, 11, 25, 8, tzinfo=UTC))
SOURCES = """
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT ?graph ?link ?run WHERE { ?graph ?link ?run . FILTER(?link IN (prov:wasGeneratedBy, prov:wasInvalidatedBy)) }
ORDER BY STR(?graph)
"""


def sources(store: GraphStore) -> list[tuple[str, str, str]]:
    return [
        (str(g)[-1], str(link).rsplit("#", 1)[-1], str(r).rsplit("/", 1)[-1])
        for g, link, r in store.select(SOURCES).rows
    ]


def test_a_run_is_noted_for_what_it_wrote_and_only_then() -> None:
    store = GraphStore.open()
    with store.writer(FIRST) as writer:
        assert writer.replace(graph_iri(1), article_text(1)).added == 22
        writer.replace(graph_iri(2), article_text(2))
    before = set(store.inner)
    with store.writer(SECOND) as writer:
        assert not writer.replace(graph_iri(1), article_text(1))
    assert set(store.inner) == before
    with store.writer(SECOND) as writer:
        assert writer.replace(graph_iri(2), article_text(2, tasks=4)).added == 6
    assert sources(store) == [
        ("1", "wasGeneratedBy", "20261124T080000Z-1"),
        ("2", "wasGeneratedBy", "20261125T080000Z-2"),
    ]


def test_withdrawn_and_added_again() -> None:
    store = GraphStore.open()
    with store.writer(FIRST) as writer:
        writer.replace(graph_iri(1), article_text(1))
        assert writer.withdraw(graph_iri(1)).removed == 22
        with pytest.raises(StoreError, match="no graph"):
            writer.withdraw(graph_iri(1))
    assert not store.has(graph_iri(1))
    assert [s[1] for s in sources(store)] == ["wasInvalidatedBy"]
    with store.writer(SECOND) as writer:
        writer.replace(graph_iri(1), article_text(1))
    assert sources(store) == [("1", "wasGeneratedBy", "20261125T080000Z-2")]


def test_an_article_twice_in_one_run_ends_as_the_last() -> None:
    store = GraphStore.open()
    with store.writer(FIRST) as writer:
        writer.replace(graph_iri(1), article_text(1, tasks=5))
        change = writer.replace(graph_iri(1), article_text(1, tasks=2))
    assert (change.added, change.removed) == (0, 18)
    assert store.quads(graph_iri(1)) == set(article_quads(1, tasks=2))


def test_an_error_in_the_middle_keeps_what_was_whole() -> None:
    store = GraphStore.open()
    with pytest.raises(KeyboardInterrupt), store.writer(FIRST) as writer:
        writer.replace(graph_iri(1), article_text(1))
        raise KeyboardInterrupt
    assert store.quads(graph_iri(1)) == set(article_quads(1))


def test_source_date_epoch_fixes_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1640000000")
    assert Run.now(software="0.1.0", lexicon="abc").started == datetime(2021, 12, 20, 11, 33, 20, tzinfo=UTC)
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert Run.now(software="0.1.0", lexicon="abc").started.year >= 2026


BUILD = """
import sys
from datetime import UTC, datetime
from hpgraph.store import GraphStore, Run
from support.quads import article_text, graph_iri
store = GraphStore.open(sys.argv[1])
run = Run(software="0.1.0", lexicon="abc", started=datetime(2026, 11, 24, 8, tzinfo=UTC))
with store.writer(run) as writer:
    for number in range(100_000):
        writer.replace(graph_iri(number % 60), article_text(number % 60, tasks=30 + number // 60))
        if number % 20 == 19:
            writer.flush()
            print(number, flush=True)
"""


@pytest.mark.parametrize("rounds", [1, 2, 5])
def test_kill_9_in_a_build_loses_nothing_that_was_written(tmp_path: Path, rounds: int) -> None:
    """Killed while new graphs are added, and while old ones are replaced: each graph is whole, in one version."""
    tests = Path(__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tests), os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-c", BUILD, str(tmp_path / "g")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        told = [int(process.stdout.readline()) for _ in range(2 * rounds)][-1]
        os.kill(process.pid, signal.SIGKILL)
    with GraphStore.open(tmp_path / "g") as store:
        for number in range(told + 1 - 60 if told >= 60 else 0, told + 1):
            held = store.quads(graph_iri(number % 60))
            tasks = (len(held) - 4) // 6
            assert tasks >= 30 + number // 60
            assert held == set(article_quads(number % 60, tasks=tasks))
        count = sum(1 for name in store.graphs() if name.startswith(f"{BASE}graph/article-"))
        assert len(sources(store)) == count
        assert store.info().problems == ()
