"""`query`, `queries`, `explain`: asking the graph."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hpgraph.cli import common, tables
from hpgraph.errors import QueryError

if TYPE_CHECKING:
    from hpgraph.query import Endpoint, SavedQuery
    from hpgraph.store import GraphStore

QUERY_HELP = """Answer a question: a saved query by name, a `.rq` file, or SPARQL from standard input (`-`).

Parameters follow as `name=value`; where a thing is wanted its name will do. On a terminal the answer is a table that
fits the window, in a pipe it is CSV; `-o` takes .csv, .tsv, .json, .parquet and, for CONSTRUCT, .ttl.

Examples:

    hpgraph queries

    hpgraph query overdue-tasks day=2024-01-01

    hpgraph query tasks-by-assignee "assignee=Sở Khoa học và Công nghệ thành phố Hải Phòng" -o tasks.csv

    echo 'SELECT ?s WHERE { ?s a schema:Event }' | hpgraph query -

    hpgraph query overdue-tasks --endpoint http://127.0.0.1:7878/query
"""
QUERIES_HELP = """List the saved queries, or describe one with its parameters.

Example: `hpgraph queries overdue-tasks`
"""
EXPLAIN_HELP = """Say what the graph knows of a thing (its name or IRI): each fact with its quotation and article.

Examples:

    hpgraph explain "Sở Khoa học và Công nghệ thành phố Hải Phòng"

    hpgraph explain 08-NQ/TU --lang en
"""
EndpointUrl = Annotated[
    str | None, typer.Option("--endpoint", metavar="URL", help="Ask this SPARQL 1.1 endpoint instead of a local graph.")
]


def _complete_names(incomplete: str) -> list[tuple[str, str]]:
    from hpgraph import query as queries

    return [(saved.name, saved.summary) for saved in queries.load() if saved.name.startswith(incomplete)]


def _complete_parameters(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    from hpgraph import query as queries

    saved = next((s for s in queries.load() if s.name == ctx.params.get("name")), None)
    params = saved.params if saved else ()
    return [(f"{p.name}=", p.label_en) for p in params if p.name.startswith(incomplete)]


def query(
    name: Annotated[str, typer.Argument(metavar="NAME|FILE.rq|-", autocompletion=_complete_names)],
    parameters: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME=VALUE]…", autocompletion=_complete_parameters)
    ] = None,
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    endpoint: EndpointUrl = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Write here; the ending says how.")] = None,
    format: Annotated[tables.Format | None, typer.Option("--format", "-f", help="How to print.")] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Show the SPARQL instead of running it.")] = False,
    timeout: Annotated[float, typer.Option("--timeout", min=0.1, help="Give up after so many seconds.")] = 60.0,
) -> None:
    from hpgraph import query as queries
    from hpgraph.store import GraphStore

    saved = _question(name)
    arguments = _arguments(parameters or [])
    with _source(graph, endpoint, timeout) as source:
        sparql = queries.bind(saved, source, arguments)
        if explain:
            typer.echo(sparql)
            return
        if tables.wants_turtle(output, format):
            tables.show_text(_turtle(sparql, source), output)
            return
        limited = queries.Worker(source, timeout=timeout) if isinstance(source, GraphStore) else source
        answer = queries.run_text(sparql, limited)
    tables.show(answer, output, format)


def _question(name: str) -> "SavedQuery":
    from hpgraph import query as queries
    from hpgraph.query.saved import parse

    if name == "-":
        return parse("standard input", _with_prefixes(sys.stdin.read()))
    if name.endswith(".rq") or "/" in name:
        saved = queries.read(Path(name))
        return parse(saved.name, _with_prefixes(saved.sparql))
    return queries.get(name)


def _with_prefixes(sparql: str) -> str:
    """The query with the usual prefixes declared where it declares none of that name."""
    from hpgraph.build import PREFIXES

    missing = [
        f"PREFIX {p}: <{iri}>" for p, iri in PREFIXES.items() if f"{p}:" in sparql and f"PREFIX {p}:" not in sparql
    ]
    return "\n".join([*missing, sparql]) if missing else sparql


def _arguments(given: list[str]) -> dict[str, str]:
    pairs = {}
    for item in given:
        key, equals, value = item.partition("=")
        if not equals:
            raise QueryError(f"parameters are written name=value, not {item!r}")
        pairs[key] = value
    return pairs


@contextmanager
def _source(graph: Path, endpoint: str | None, timeout: float = 60.0) -> "Iterator[GraphStore | Endpoint]":
    from hpgraph.query import Endpoint
    from hpgraph.store import GraphStore

    if endpoint:
        yield Endpoint(endpoint, timeout=timeout)
    else:
        with GraphStore.open(graph, read_only=True) as store:
            yield store


def _turtle(sparql: str, source: "GraphStore | Endpoint") -> str:
    from pyoxigraph import QueryTriples, RdfFormat, serialize

    from hpgraph.build import PREFIXES
    from hpgraph.query.guards import check
    from hpgraph.store import GraphStore

    if not isinstance(source, GraphStore):
        raise QueryError("Turtle from an endpoint is not supported; leave out --endpoint")
    if check(sparql) not in ("CONSTRUCT", "DESCRIBE"):
        raise QueryError("Turtle needs a CONSTRUCT or DESCRIBE query; use .csv or .json for SELECT")
    answer = source.answer(sparql)
    if not isinstance(answer, QueryTriples):
        raise QueryError("the query gave no triples")
    return (serialize(sorted(answer, key=str), format=RdfFormat.TURTLE, prefixes=dict(PREFIXES)) or b"").decode()


def list_queries(
    name: Annotated[str | None, typer.Argument(autocompletion=_complete_names, help="Describe this one.")] = None,
    lang: common.Lang = common.Language.vi,
    as_json: common.AsJson = False,
) -> None:
    from hpgraph import query as queries

    found = [queries.get(name)] if name else list(queries.load())
    if as_json:
        tables.print_json([_described(saved) for saved in found])
    elif name:
        tables.describe(found[0], lang.value)
    else:
        rows = [(s.name, s.question_vi if lang == "vi" else s.question_en, _params(s)) for s in found]
        tables.print_rows(("name", "question", "parameters"), rows)


def _params(saved: "SavedQuery") -> str:
    return ", ".join(param.name if param.required else f"[{param.name}]" for param in saved.params)


def _described(saved: "SavedQuery") -> dict[str, object]:
    params = [
        {"name": p.name, "type": p.type, "required": p.required, "default": p.default, "choices": list(p.choices)}
        for p in saved.params
    ]
    return {
        "name": saved.name,
        "summary": saved.summary,
        "description": saved.description,
        "question": {"vi": saved.question_vi, "en": saved.question_en},
        "tags": list(saved.tags),
        "view": saved.view,
        "parameters": params,
    }


def explain(
    thing: Annotated[str, typer.Argument(metavar="IRI|NAME", help="A name as in the graph, or an IRI.")],
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    endpoint: EndpointUrl = None,
    lang: common.Lang = common.Language.vi,
    as_json: common.AsJson = False,
) -> None:
    from dataclasses import asdict

    from hpgraph.query.explain import explain as explained

    with _source(graph, endpoint) as source:
        found = explained(source, thing, language=lang.value)
    if as_json:
        tables.print_json(asdict(found))
    else:
        tables.print_explanation(found)


def register(app: typer.Typer) -> None:
    app.command("query", help=QUERY_HELP)(query)
    app.command("queries", help=QUERIES_HELP)(list_queries)
    app.command("explain", help=EXPLAIN_HELP)(explain)
