"""An id that an article once gave keeps answering, whatever it was merged into."""

from collections import defaultdict
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from hpgraph.errors import QueryError
from hpgraph.pipeline.keeping import Keeper
from hpgraph.query.explain import explain
from hpgraph.resolve.records import Judgements
from hpgraph.serve import application
from hpgraph.store import GraphStore
from hpgraph.terms import DCT
from support.officials import RUN, articles


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("replaced") / "graph"
    with GraphStore.open(folder) as store, Keeper(store, RUN, Judgements()) as keeper:
        keeper.take({one.article.id: one for one in articles(40, 3)})
    return folder


def replaced(graph: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    with GraphStore.open(graph, read_only=True) as store:
        for old, new in store.select(f"SELECT ?old ?new {{ ?old <{DCT.isReplacedBy}> ?new }}").rows:
            if "/person/" in str(old):
                found[str(old)].add(str(new))
    return found


def test_explain_follows_a_merged_id(graph: Path) -> None:
    found = replaced(graph)
    assert any(len(now) == 1 for now in found.values())
    with GraphStore.open(graph, read_only=True) as store:
        for old, now in found.items():
            if len(now) == 1:
                assert explain(store, old).iri == explain(store, f"{old}-0a1b2c").iri == next(iter(now))
            else:
                with pytest.raises(QueryError, match="stands for several"):
                    explain(store, old)


def test_explain_says_how_sure_an_identity_is(graph: Path) -> None:
    with GraphStore.open(graph, read_only=True) as store:
        about = [dict(explain(store, next(iter(now))).about) for now in replaced(graph).values()]
    assert {said["identityConfidence"] for said in about} <= {"confidence/certain", "confidence/likely"}
    assert any("same name; " in said.get("identityReason", "") for said in about)


def test_the_server_redirects(graph: Path) -> None:
    client = TestClient(application(graph), follow_redirects=False)
    old, now = next((old, now) for old, now in replaced(graph).items() if len(now) == 1)
    for form in ("text/html", "text/turtle"):
        answer = client.get("/id/" + old.partition("/id/")[2], headers={"Accept": form})
        assert answer.status_code == 301
        assert answer.headers["location"].endswith("/id/" + next(iter(now)).partition("/id/")[2])
