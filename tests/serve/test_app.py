import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import rdflib

from support.commands import ARTICLES, COMMAND, run_hpgraph

BASE = "https://w3id.org/hpgraph/id/"
BODY = "Sở Khoa học và Công nghệ thành phố Hải Phòng"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A client of a real server over two articles."""
    graph = tmp_path_factory.mktemp("serve") / "graph"
    files = [ARTICLES / f"{name}.txt" for name in _NAMES]
    assert run_hpgraph("build", *files, "-g", graph).returncode == 0
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = (graph.parent / "log").open("wb")
    server = subprocess.Popen([COMMAND, "serve", "-g", graph, "--port", str(port)], stdout=log, stderr=log)
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30) as found:
        _wait(found, server, graph.parent / "log")
        yield found
    server.terminate()
    server.wait(timeout=10)
    log.close()


_NAMES = ("ky-ket-hop-tac-cong-nghe-bien-2022", "bo-truong-lam-viec-so-khoa-hoc-cong-nghe-2022")


def _wait(client: httpx.Client, server: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(100):
        try:
            client.get("/")
            return
        except httpx.TransportError:
            assert server.poll() is None, log.read_text()
            time.sleep(0.1)
    raise AssertionError(f"no answer: {log.read_text()}")


def _path(client: httpx.Client) -> str:
    found = client.get("/", params={"q": BODY})
    assert found.status_code == 303
    return found.headers["location"]


def test_search_ignores_diacritics(client: httpx.Client) -> None:
    assert "Claire Duvernois" in client.get("/", params={"q": "duvernois"}, follow_redirects=True).text
    assert "Phó Đức Trù" in client.get("/", params={"q": "pho duc tru"}, follow_redirects=True).text


def test_a_page_shows_facts_with_their_quotations(client: httpx.Client) -> None:
    page = client.get(_path(client), headers={"Accept": "text/html"})
    assert page.headers["content-type"].startswith("text/html")
    assert "<mark>Sở KH-CN" in page.text
    assert "cụ thể hóa các thỏa thuận thành kế hoạch hằng năm" in page.text


@pytest.mark.parametrize(
    ("accept", "form"), [("text/turtle", "turtle"), ("application/ld+json", "json-ld"), ("application/n-triples", "nt")]
)
def test_content_negotiation(client: httpx.Client, accept: str, form: str) -> None:
    path = _path(client)
    answer = client.get(path, headers={"Accept": f"text/html;q=0.5, {accept}"})
    assert answer.headers["content-type"].startswith(accept)
    found = rdflib.Graph().parse(data=answer.text, format=form)
    thing = rdflib.URIRef(BASE + path.removeprefix("/id/"))
    assert (thing, rdflib.RDF.type, rdflib.URIRef("http://www.w3.org/ns/org#FormalOrganization")) in found


def test_what_is_not_there_is_404(client: httpx.Client) -> None:
    assert client.get("/id/person/nobody").status_code == 404
    assert client.get("/id/person/x", headers={"Accept": "image/png"}).status_code == 406


def test_markup_in_a_search_is_escaped(client: httpx.Client) -> None:
    page = client.get("/", params={"q": "<script>alert(1)</script>"})
    assert "<script>" not in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


SELECT = "SELECT (COUNT(*) AS ?n) WHERE { ?a a <https://schema.org/NewsArticle> }"


@pytest.mark.parametrize("method", ["get", "form", "body"])
def test_sparql_protocol(client: httpx.Client, method: str) -> None:
    accept = {"Accept": "application/sparql-results+json"}
    if method == "get":
        answer = client.get("/sparql", params={"query": SELECT}, headers=accept)
    elif method == "form":
        answer = client.post("/sparql", data={"query": SELECT}, headers=accept)
    else:
        headers = accept | {"Content-Type": "application/sparql-query"}
        answer = client.post("/sparql", content=SELECT, headers=headers)
    assert answer.json()["results"]["bindings"][0]["n"]["value"] == "2"


@pytest.mark.parametrize(
    ("accept", "begins"),
    [
        ("text/csv", "n\r\n2"),
        ("text/tab-separated-values", "?n\n2"),
        ("application/sparql-results+xml", "<?xml"),
    ],
)
def test_sparql_forms(client: httpx.Client, accept: str, begins: str) -> None:
    answer = client.get("/sparql", params={"query": SELECT}, headers={"Accept": accept})
    assert answer.headers["content-type"].startswith(accept)
    assert answer.text.startswith(begins)


def test_sparql_ask_and_construct(client: httpx.Client) -> None:
    ask = client.get("/sparql", params={"query": "ASK { ?s ?p ?o }"})
    assert ask.json()["boolean"] is True
    sparql = "CONSTRUCT { ?a a <https://schema.org/Thing> } WHERE { ?a a <https://schema.org/NewsArticle> }"
    turtle = client.get("/sparql", params={"query": sparql}, headers={"Accept": "text/turtle"})
    assert len(rdflib.Graph().parse(data=turtle.text, format="turtle")) == 2


@pytest.mark.parametrize(
    "query",
    ["SELECT nonsense", "INSERT DATA { <a:a> <a:a> <a:a> }", "SELECT * { SERVICE <http://127.0.0.1:1/> { } }", ""],
)
def test_sparql_refuses_what_it_must(client: httpx.Client, query: str) -> None:
    assert client.get("/sparql", params={"query": query}).status_code == 400


def test_updates_are_refused(client: httpx.Client) -> None:
    assert client.post("/sparql", data={"update": "CLEAR ALL"}).status_code == 400


def test_a_saved_query_is_a_form_and_downloads(client: httpx.Client) -> None:
    page = client.get("/queries/tasks-by-assignee", params={"assignee": BODY, "lang": "en"})
    assert page.status_code == 200
    assert "báo cáo UBND thành phố trước ngày 15/12/2022" in page.text
    rows = client.get("/queries/tasks-by-assignee", params={"assignee": BODY, "format": "json"}).json()
    assert rows
    assert client.get("/queries/nothing").status_code == 400


def test_serving_a_missing_graph_is_said_at_once(tmp_path: Path) -> None:
    done = subprocess.run([COMMAND, "serve", "-g", tmp_path / "no"], capture_output=True, timeout=30)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_the_extra_is_named_where_it_is_missing(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['uvicorn'] = None; sys.argv = ['hpgraph', 'serve']; "
        "from hpgraph.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=30)
    assert done.returncode == 2
    assert b"hpgraph[web]" in done.stderr
