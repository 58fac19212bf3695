"""Any SPARQL 1.1 endpoint as a source of answers, through SPARQLWrapper."""

from http.client import HTTPException
from typing import Any

from pyoxigraph import RdfFormat

from hpgraph.errors import QueryError
from hpgraph.query import answers, guards
from hpgraph.store import Table

_EMPTY_DEFAULT = "SELECT ?g WHERE { GRAPH ?g { ?s ?p ?o } FILTER NOT EXISTS { ?a ?b ?c } } LIMIT 1"
_TRIPLES = {"application/n-triples": RdfFormat.N_TRIPLES, "text/plain": RdfFormat.N_TRIPLES}
_SHOWN = 500  # characters of the server's own words in a message


class Endpoint:
    """A remote source. Its default graph should be the union of its graphs, as in hpgraph itself.

    For Oxigraph that is `oxigraph serve --union-default-graph`; Virtuoso does so by itself. `timeout` in seconds.
    """

    def __init__(self, url: str, *, timeout: float = 60.0) -> None:
        if not url.startswith(("http://", "https://")):
            raise QueryError(f"an endpoint is an http or https address, not {url!r}")
        self.url = url
        self.timeout = timeout

    def select(self, sparql: str) -> Table:
        """The answer as a table. Raises QueryError with what the server said."""
        form = guards.check(sparql)
        table = self._ask(form, sparql)
        if not table.rows and form == "SELECT" and self._ask(form, _EMPTY_DEFAULT).rows:
            raise QueryError(
                f"the default graph of {self.url} is empty though it has named graphs: let it be their union "
                "(Oxigraph: serve --union-default-graph)"
            )
        return table

    def _ask(self, form: str, sparql: str) -> Table:
        media_type, data = self._send(form, sparql)
        return answers.parse(form, data, triples=_TRIPLES.get(media_type, RdfFormat.TURTLE))

    def _send(self, form: str, sparql: str) -> tuple[str, bytes]:
        from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

        try:
            response = self._client(form, sparql).query().response
            return response.headers.get_content_type(), response.read()
        except SPARQLWrapperException as error:
            raise QueryError(f"{self.url} refused the query: {_said(error)}") from error
        except (OSError, HTTPException) as error:  # URLError and time-outs are OSErrors
            raise QueryError(f"{self.url} did not answer: {error}") from error

    def _client(self, form: str, sparql: str) -> Any:
        from SPARQLWrapper import JSON, POST, TURTLE, URLENCODED, SPARQLWrapper

        client = SPARQLWrapper(self.url)
        client.setMethod(POST)
        client.setRequestMethod(URLENCODED)  # the other form, POSTDIRECTLY, fails on Virtuoso
        client.setOnlyConneg(True)  # the media type by Accept alone: `format=json` and the like are no standard
        client.setReturnFormat(JSON if form in answers.ROW_FORMS else TURTLE)
        client.setTimeout(max(1, round(self.timeout)))
        client.setQuery(sparql)
        return client


def _said(error: Exception) -> str:
    text = str(error)
    _, _, body = text.partition("Response:\n")
    words = body.strip().removeprefix("b").strip("'\"").replace("\\n", " ") if body else text
    return words[:_SHOWN]
