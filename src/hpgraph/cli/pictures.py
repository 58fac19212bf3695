"""`analyse`, `render`, `serve`: networks as tables, a report, a page to explore, a web server."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hpgraph.cli import common, tables
from hpgraph.errors import MissingExtraError

if TYPE_CHECKING:
    from hpgraph.analyse import Result

ANALYSE_HELP = """Analyse the networks in a graph.

Who appears with whom, who assigns tasks to whom, what is cited, who connects bodies, who has how much to do.

Prints tables; `-o report.html` writes a report with plots, `-o folder/` one CSV a table; `--save` puts the figures
into the graph (as RDF in its inference graph).

Examples:

    hpgraph analyse officials brokers

    hpgraph analyse -o out/report.html --save
"""
RENDER_HELP = """Write one HTML file to explore the graph: it opens from disk and asks the network for nothing.

Example: `hpgraph render -o graph.html --lang en`
"""
SERVE_HELP = """Serve the graph over HTTP: search, a page per thing, saved queries as forms, SPARQL at /sparql.

Needs the extra `web`: `pip install 'hpgraph[web]'`.

Example: `hpgraph serve --port 8080`, then open http://127.0.0.1:8080/
"""


def _complete(incomplete: str) -> list[tuple[str, str]]:
    from hpgraph import analyse as analyses

    return [(a.name, a.about[1]) for a in analyses.ANALYSES if a.name.startswith(incomplete)]


def analyse(
    names: Annotated[list[str] | None, typer.Argument(autocompletion=_complete, help="All, if none is named.")] = None,
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="report.html, or a folder for CSV.")] = None,
    save: Annotated[bool, typer.Option("--save", help="Put the figures into the graph.")] = False,
    lang: common.Lang = common.Language.vi,
    as_json: common.AsJson = False,
    top: Annotated[int, typer.Option("--top", min=1, help="Rows a table on the terminal.")] = 15,
) -> None:
    from hpgraph import analyse as analyses
    from hpgraph.store import GraphStore

    with GraphStore.open(graph, read_only=not save) as store:
        results = analyses.run(store, names or ())
        if save:
            analyses.save(store, results)
    if output and output.suffix == ".html":
        tables.show_text(analyses.report(results, lang=lang.value), output)
    elif output:
        for sheet in (sheet for result in results for sheet in result.sheets):
            tables.show_text(sheet.table(lang.value).to_csv(), output / f"{sheet.name}.csv")
    elif as_json:
        tables.print_json(_json(results))
    else:
        _print(results, lang.value, top)
    if output:
        common.say(f"wrote {output}")


def _json(results: "tuple[Result, ...]") -> object:
    import json

    return {sheet.name: json.loads(sheet.table("en").to_json()) for result in results for sheet in result.sheets}


def _print(results: "tuple[Result, ...]", lang: str, top: int) -> None:
    for sheet in (sheet for result in results for sheet in result.sheets):
        table = sheet.table(lang)
        typer.secho(f"\n{sheet.title[0 if lang == 'vi' else 1]}", bold=True)
        rows = [["" if cell is None else str(cell) for cell in row] for row in table.rows[:top]]
        tables.print_rows(table.columns, rows)
        if len(table) > top:
            typer.echo(f"… {len(table) - top} more; -o FOLDER writes all")


def render(
    output: Annotated[Path, typer.Option("-o", "--output", help="The HTML file to write.")],
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    lang: common.Lang = common.Language.vi,
) -> None:
    from hpgraph import render as renders
    from hpgraph.store import GraphStore

    output.parent.mkdir(parents=True, exist_ok=True)
    with GraphStore.open(graph, read_only=True) as store:
        renders.page(store, output, lang=lang.value)
    common.say(f"wrote {output}")


def serve(
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one.")] = 8080,
    timeout: Annotated[float, typer.Option("--timeout", min=0.1, help="Seconds after which a query is ended.")] = 30.0,
) -> None:
    try:
        import uvicorn

        from hpgraph.serve import application
    except ImportError as error:
        raise MissingExtraError("serving needs the extra `web`: pip install 'hpgraph[web]'") from error
    from hpgraph.store import GraphStore

    with GraphStore.open(graph, read_only=True):  # a missing graph is said now, not at the first request
        pass
    uvicorn.run(application(graph, timeout=timeout), host=host, port=port, log_level="info")


def register(app: typer.Typer) -> None:
    app.command("analyse", help=ANALYSE_HELP)(analyse)
    app.command("render", help=RENDER_HELP)(render)
    app.command("serve", help=SERVE_HELP)(serve)
