import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from hpgraph.errors import QueryError
from hpgraph.query import Worker
from hpgraph.store import GraphStore
from support.quads import HP, article_quads, graph_iri

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER(?c > ?l) }"


def filled(path: Path | None) -> GraphStore:
    store = GraphStore.open(path)
    for number in range(20):
        store.replace(graph_iri(number), article_quads(number))
    return store


@pytest.mark.parametrize("on_disk", [True, False])
def test_the_same_answers_as_here(tmp_path: Path, on_disk: bool) -> None:
    with filled(tmp_path / "g" if on_disk else None) as store:
        worker = Worker(store, timeout=30)
        for query in (
            f"SELECT ?t ?missing ?p ?o {{ ?t a <{HP}Task> ; ?p ?o }} ORDER BY STR(?t) STR(?p) STR(?o) LIMIT 50",
            f"ASK {{ ?t a <{HP}Nothing> }}",
        ):
            assert worker.select(query) == store.select(query)
        construct = f"CONSTRUCT {{ ?t a <{HP}Duty> }} {{ ?t a <{HP}Task> }}"
        assert sorted(worker.select(construct).rows) == sorted(store.select(construct).rows)


def test_a_long_query_is_ended(tmp_path: Path) -> None:
    with filled(tmp_path / "g") as store:
        start = time.monotonic()
        with pytest.raises(QueryError, match="took more than 1 seconds and was ended"):
            Worker(store, timeout=1).select(ENDLESS)
        assert time.monotonic() - start < 30


@pytest.mark.parametrize(
    ("query", "reason"), [("SELECT ?x {", "not a SPARQL query"), ("ASK { SERVICE <x:y> {} }", "SERVICE is refused")]
)
def test_errors_come_back_as_words(tmp_path: Path, query: str, reason: str) -> None:
    with filled(tmp_path / "g") as store, pytest.raises(QueryError, match=reason):
        Worker(store, timeout=30).select(query)


def children(pid: int) -> list[int]:
    """Read from /proc: `ps` is not on every machine."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:  # it ended meanwhile
            continue
        if int(fields[1]) == pid:
            found.append(int(stat.parent.name))
    return found


ASKING = f"""
import sys
from hpgraph.query import Worker
from hpgraph.store import GraphStore
with GraphStore.open(sys.argv[1], read_only=True) as store:
    Worker(store, timeout=60).select({ENDLESS!r})
"""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_no_query_outlives_who_asked(tmp_path: Path, how: signal.Signals) -> None:
    filled(tmp_path / "g").close()
    with subprocess.Popen([sys.executable, "-c", ASKING, str(tmp_path / "g")], stderr=subprocess.PIPE) as process:
        while not children(process.pid):
            time.sleep(0.05)
        (worker,) = children(process.pid)
        time.sleep(0.7)
        os.kill(process.pid, how)
        process.wait(60)
    for _ in range(600):
        if not Path(f"/proc/{worker}").exists():
            break
        threading.Event().wait(0.1)
    assert not Path(f"/proc/{worker}").exists()
