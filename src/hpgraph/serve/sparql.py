"""`/sparql`: the query operation of the SPARQL 1.1 Protocol. Reading only; SERVICE and updates are refused."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qs

import pyoxigraph
from pyoxigraph import QueryResultsFormat, RdfFormat
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from hpgraph.errors import QueryError
from hpgraph.query import Worker
from hpgraph.query.answers import ROW_FORMS
from hpgraph.serve.negotiation import preferred
from hpgraph.store import GraphStore

_ROWS: Mapping[str, QueryResultsFormat] = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
}
_GRAPHS: Mapping[str, RdfFormat] = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/ld+json": RdfFormat.JSON_LD,
}


async def endpoint(request: Request) -> Response:
    """Answer a query given by GET, by a URL-encoded POST, or as the body of a POST."""
    try:
        sparql = await _query(request)
        return await run_in_threadpool(_answer, request, sparql)
    except QueryError as error:
        return PlainTextResponse(f"{error}\n", status_code=400)


async def _query(request: Request) -> str:
    fields = parse_qs(request.url.query, keep_blank_values=True)
    if request.method == "POST":
        media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        try:
            body = (await request.body()).decode("utf-8")
        except UnicodeDecodeError as error:
            raise QueryError(f"the body is not UTF-8: {error}") from error
        if media == "application/sparql-query":
            fields["query"] = [body, *fields.get("query", [])]
        elif media == "application/x-www-form-urlencoded":
            fields = parse_qs(body, keep_blank_values=True) | fields
        else:
            raise QueryError(f"a query comes URL-encoded or as application/sparql-query, not as {media or 'nothing'}")
    if "update" in fields:
        raise QueryError("this endpoint answers queries; it takes no updates")
    if len(fields.get("query", [])) != 1:
        raise QueryError("exactly one parameter `query` is needed")
    if "default-graph-uri" in fields or "named-graph-uri" in fields:
        raise QueryError("this endpoint has one dataset (the union of its graphs); name graphs in the query")
    return fields["query"][0]


def _answer(request: Request, sparql: str) -> Response:
    graph: Path = request.app.state.graph
    with GraphStore.open(graph, read_only=True) as store:
        form, data = Worker(store, timeout=request.app.state.timeout).fetch(sparql)
    offered: Mapping[str, QueryResultsFormat] | Mapping[str, RdfFormat] = _ROWS if form in ROW_FORMS else _GRAPHS
    media = preferred(request.headers.get("accept", "*/*"), tuple(offered))
    if media is None:
        return PlainTextResponse(f"answers come as {', '.join(offered)}\n", status_code=406)
    if form in ROW_FORMS:
        found = pyoxigraph.parse_query_results(data, QueryResultsFormat.JSON)
        if isinstance(found, pyoxigraph.QueryBoolean) and media.startswith("text/"):
            media = "application/sparql-results+json"  # the standard has no CSV or TSV for ASK
        return Response(found.serialize(format=_ROWS[media]), media_type=media)
    triples = pyoxigraph.parse(data, RdfFormat.N_TRIPLES)
    return Response(pyoxigraph.serialize((quad.triple for quad in triples), format=_GRAPHS[media]), media_type=media)
