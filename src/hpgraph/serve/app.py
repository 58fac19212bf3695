"""The application: which path answers what."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from hpgraph.serve import pages, sparql
from hpgraph.store import BASE


async def _headers(request: Request, call_next: RequestResponseEndpoint) -> Response:
    response = await call_next(request)
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"
    response.headers["X-Content-Type-Options"] = "nosniff"
    if request.url.path == "/sparql":
        response.headers["Access-Control-Allow-Origin"] = "*"
    return response


def application(graph: Path, *, base: str = BASE, timeout: float = 30.0) -> Starlette:
    """An ASGI application over the graph in a folder; `timeout` in seconds ends queries that take longer.

    `/` search, `/id/…` a thing, `/queries/NAME` a saved query, `/sparql` the SPARQL 1.1 Protocol.
    """
    app = Starlette(
        routes=[
            Route("/", pages.home),
            Route("/id/{path:path}", pages.thing),
            Route("/queries/{name}", pages.question),
            Route("/sparql", sparql.endpoint, methods=["GET", "POST"]),
        ],
        middleware=[Middleware(BaseHTTPMiddleware, dispatch=_headers)],
    )
    app.state.graph, app.state.base, app.state.timeout = graph, base, timeout
    return app
