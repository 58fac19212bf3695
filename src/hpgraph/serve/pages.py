"""Pages for people: search, one thing with its facts and quotations, saved queries as forms."""

from pathlib import Path
from typing import Any

import pyoxigraph
from jinja2 import Environment, PackageLoader, select_autoescape
from pyoxigraph import NamedNode, RdfFormat
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

from hpgraph import query as queries
from hpgraph.build import PREFIXES
from hpgraph.errors import QueryError
from hpgraph.query import Worker, lookup
from hpgraph.query.explain import explain
from hpgraph.serve.negotiation import preferred
from hpgraph.store import GraphStore, Table
from hpgraph.store.values import Iri
from hpgraph.text import fold

_DESCRIBED = {
    "text/html": None,
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/rdf+xml": RdfFormat.RDF_XML,
}
_ENVIRONMENT = Environment(
    loader=PackageLoader("hpgraph.serve"),
    autoescape=select_autoescape(default=True),
    trim_blocks=True,
    lstrip_blocks=True,
)


def _open(request: Request) -> GraphStore:
    graph: Path = request.app.state.graph
    return GraphStore.open(graph, read_only=True)


def _language(request: Request) -> str:
    asked = request.query_params.get("lang")
    if asked in ("vi", "en"):
        return asked
    header = request.headers.get("accept-language", "vi").lower()
    return "en" if "en" in header and not header.startswith("vi") and "vi" not in header else "vi"


def _page(request: Request, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    lang = _language(request)
    text = _ENVIRONMENT.get_template(template).render(lang=lang, base=request.app.state.base, **values)
    return HTMLResponse(text, status_code=status, headers={"Content-Language": lang, "Vary": "Accept, Accept-Language"})


def home(request: Request) -> Response:
    """Search, and the saved questions."""
    asked = request.query_params.get("q", "").strip()
    found: list[tuple[str, str]] = []
    if asked:
        with _open(request) as store:
            found = lookup.search(store, asked)
    exact = [iri for iri, label in found if fold(label) == fold(asked)] or [iri for iri, _ in found]
    if len(exact) == 1:
        return RedirectResponse(_local(request, exact[0]), status_code=303)
    return _page(request, "home.html", asked=asked, found=found, saved=queries.load())


def _local(request: Request, iri: str) -> str:
    base: str = request.app.state.base
    return f"/id/{iri.removeprefix(base)}" if iri.startswith(base) else iri


def thing(request: Request) -> Response:
    """One thing: as a page, or as RDF by the Accept header or `?format=ttl`."""
    iri = request.app.state.base + request.path_params["path"]
    short = {"ttl": "text/turtle", "nt": "application/n-triples", "jsonld": "application/ld+json"}
    media = short.get(request.query_params.get("format", "")) or preferred(
        request.headers.get("accept", "*/*"), tuple(_DESCRIBED)
    )
    if media is None:
        return PlainTextResponse(f"this comes as {', '.join(_DESCRIBED)}\n", status_code=406)
    try:
        with _open(request) as store:
            form = _DESCRIBED[media]
            now = lookup.current(store, iri)
            if now != iri:
                where = request.url.replace(path=_local(request, now))
                return RedirectResponse(str(where), status_code=301)
            if form is None:
                return _page(request, "thing.html", thing=explain(store, iri, language=_language(request)), iri=iri)
            return Response(_describe(store, iri, form), media_type=media, headers={"Vary": "Accept"})
    except QueryError as error:
        return _page(request, "error.html", status=404, message=str(error))


def _describe(store: GraphStore, iri: str, form: RdfFormat) -> bytes:
    node = NamedNode(iri)
    found = store.inner.query(
        f"CONSTRUCT {{ {node} ?p ?o . ?s ?q {node} }} WHERE {{ {{ {node} ?p ?o }} UNION {{ ?s ?q {node} }} }}",
        use_default_graph_as_union=True,
    )
    triples = sorted(found, key=str)  # type: ignore[arg-type]  # a CONSTRUCT gives triples
    if not triples:
        raise QueryError(f"the graph says nothing of {iri}")
    return pyoxigraph.serialize(triples, format=form, prefixes=dict(PREFIXES)) or b""


def question(request: Request) -> Response:
    """A saved query: its form, and the answer for the parameters given, as a page, CSV or JSON."""
    given = {name: value for name, value in request.query_params.items() if value and name not in ("lang", "format")}
    try:
        saved = queries.get(request.path_params["name"])
        with _open(request) as store:
            sparql = queries.bind(saved, store, given)
            table = queries.run_text(sparql, Worker(store, timeout=request.app.state.timeout))
    except QueryError as error:
        return _page(request, "error.html", status=400, message=str(error))
    form = request.query_params.get("format")
    if form == "csv":
        return Response(table.to_csv(), media_type="text/csv")
    if form == "json":
        return Response(table.to_json(), media_type="application/json")
    rows = _linked(request, table)
    return _page(request, "question.html", saved=saved, given=given, table=table, rows=rows, url=request.url)


def _linked(request: Request, table: Table) -> list[list[tuple[str, str | None]]]:
    return [
        [
            (cell.removeprefix(request.app.state.base), _local(request, cell))
            if isinstance(cell, Iri)
            else ("" if cell is None else str(cell), None)
            for cell in row
        ]
        for row in table.rows
    ]
