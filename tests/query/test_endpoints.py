"""Queries over HTTP, on a real Oxigraph server that serves the graph's own folder, and on Virtuoso where installed."""

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from hpgraph import export, query
from hpgraph.errors import QueryError
from hpgraph.query import Endpoint, SavedQuery
from support.corpus import gold_store
from support.servers import has_virtuoso, oxigraph, virtuoso

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("served") / "graph"
    gold_store().snapshot(folder)
    return folder


@pytest.fixture(scope="module")
def endpoint(folder: Path) -> Iterator[Endpoint]:
    with oxigraph(folder, "--union-default-graph") as url:
        yield Endpoint(url, timeout=30)


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    folder = tmp_path_factory.mktemp("virtuoso")
    export.write(gold_store(), folder / "all.nq", everything=True)
    with virtuoso(folder, folder / "all.nq") as url:
        yield Endpoint(url, timeout=60)


@pytest.mark.parametrize("saved", query.load(), ids=lambda saved: saved.name)
@pytest.mark.parametrize("server", ["endpoint", "foreign"] if has_virtuoso() else ["endpoint"])
def test_the_same_rows_there_as_here(saved: SavedQuery, server: str, request: pytest.FixtureRequest) -> None:
    here = query.run(saved, gold_store())
    assert len(here) > 0
    assert query.run(saved, request.getfixturevalue(server)) == here


def test_a_name_is_looked_up_there(endpoint: Endpoint) -> None:
    saved = query.get("tasks-by-assignee")
    arguments = {"assignee": "so xay dung thanh pho hai phong"}
    assert query.run(saved, endpoint, arguments) == query.run(saved, gold_store(), arguments)


def test_ask_and_construct(endpoint: Endpoint) -> None:
    assert query.run_text("ASK { ?a a <https://schema.org/NewsArticle> }", endpoint).rows == ((True,),)
    construct = "CONSTRUCT { ?a a <x:A> } WHERE { ?a a <https://schema.org/NewsArticle> }"
    there, here = query.run_text(construct, endpoint), query.run_text(construct, gold_store())
    assert sorted(there.rows) == sorted(here.rows)


def test_text_with_every_kind_of_sign_arrives(endpoint: Endpoint) -> None:
    sparql = "SELECT ('Đỗ & Hòa + 100 % = \"x\" #y;' AS ?x) {}"
    assert query.run_text(sparql, endpoint).rows == (('Đỗ & Hòa + 100 % = "x" #y;',),)


def test_errors_of_the_server_are_told(endpoint: Endpoint) -> None:
    with pytest.raises(QueryError, match=r"refused the query: .*expected"):
        query.run_text("SELECT ?x {", endpoint)
    with pytest.raises(QueryError, match="SERVICE is refused"):
        query.run_text("ASK { SERVICE <http://127.0.0.1:9/> {} }", endpoint)


def test_a_default_graph_without_the_named_ones_is_explained(folder: Path) -> None:
    with oxigraph(folder) as url, pytest.raises(QueryError, match="--union-default-graph"):
        query.run(query.get("overdue-tasks"), Endpoint(url))


def test_nobody_there() -> None:
    with pytest.raises(QueryError, match="did not answer"):
        query.run_text("ASK {}", Endpoint("http://127.0.0.1:9/query"))
    with pytest.raises(QueryError, match="http or https address, not 'localhost:7878'"):
        Endpoint("localhost:7878")


class Page(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<html>Welcome</html>")

    def log_message(self, format: str, *args: object) -> None:
        pass


def test_a_page_that_is_no_endpoint() -> None:
    server = http.server.HTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        with pytest.raises(QueryError, match=r"the answer cannot be read: .*<html>"):
            query.run_text("SELECT * { ?s ?p ?o }", Endpoint(f"http://127.0.0.1:{server.server_port}/"))
    finally:
        server.shutdown()
        server.server_close()
