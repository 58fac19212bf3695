"""`build`, `withdraw`, `info`, `validate`, `export`: making and keeping a graph."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hpgraph.cli import common, tables

if TYPE_CHECKING:
    from hpgraph.models import Extraction, Problem
    from hpgraph.pipeline import Summary
    from hpgraph.validate import Report

BUILD_HELP = """Read articles into a graph: files, folders, globs, or standard input (`-`).

Each article is stored whole or not at all, and only once; run it again to add new articles, or to go on after a stop.
Bad input is named with its reason; the rest goes on, and the exit code is 1. What people judged on who is who
(`hpgraph review`) holds in every build.

Examples:

    hpgraph build data/articles

    hpgraph build 'news/2021/*.html' --graph out/2021 -j 2
"""
WITHDRAW_HELP = """Take an article out of the graph, with all that only it says.

Example: `hpgraph withdraw 20211224-tong-ket-hoat-dong-1a2b3c4d` (ids: `hpgraph info --articles`)
"""
INFO_HELP = """Say what is in a graph: articles, things by kind, versions, health.

Examples:

    hpgraph info

    hpgraph info --articles --json
"""
VALIDATE_HELP = """Check the graph against the shapes of the ontology; exit code 1 where something violates them.

Example: `hpgraph validate --graph out/graph`
"""
EXPORT_HELP = """Write the graph to a file.

The ending says how: ttl, trig, nt, nq, jsonld, rdf, graphml, gexf, csv, ftm, parquet.

The same articles give the same bytes, whatever the order and number of processes.

Examples:

    hpgraph export -o graph.ttl

    hpgraph export -o network.gexf          # for Gephi
"""


_MAIN = (
    "Official", "Agency", "Post", "Tenure", "Document", "Event", "Task", "Initiative", "Award", "Indicator",
    "Statement", "Citation", "Evidence",
)  # fmt: skip


def build(
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE…", help="Files, folders, globs; `-` is standard input.")
    ],
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    min_confidence: common.MinConfidence = common.Sure.unsure,
    processes: common.Processes = common.DEFAULT_PROCESSES,
    others: common.Others = None,
    ledger: common.Ledger = None,
    as_json: common.AsJson = False,
) -> None:
    from hpgraph import pipeline
    from hpgraph.extract.extractors import named
    from hpgraph.models import Confidence
    from hpgraph.pipeline import reviewing
    from hpgraph.resolve import ledger as ledgers

    path = ledger or common.ledger_of(graph)
    judged = ledgers.read(path)
    with _progress() as advance:
        summary = pipeline.build_graph(
            sources,
            graph,
            processes=processes,
            minimum=Confidence(min_confidence.value),
            others=[named(name) for name in others or ()],
            judgements=ledgers.judgements(judged),
            progress=advance,
        )
    for item in reviewing.unknown(graph, judged) if judged else ():
        common.say(f"{path}, line {item.line}: judges a mention that the graph does not have; left aside")
    for problem in summary.problems:
        common.complain(problem)
    if as_json:
        tables.print_json(_summary_json(summary))
    else:
        _print_summary(summary, graph)
    if summary.problems:
        raise typer.Exit(1)


@contextmanager
def _progress() -> "Iterator[Callable[[Extraction | Problem], None]]":
    """A line that counts articles, on a terminal only."""
    if not sys.stderr.isatty():
        yield lambda result: None
        return
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading articles", total=None)
        yield lambda result: bar.advance(task)


def _print_summary(summary: "Summary", graph: Path) -> None:
    typer.echo(
        f"{summary.articles} articles read into {graph}: {summary.added} new, {summary.changed} changed, "
        f"{summary.unchanged} unchanged; {summary.skipped} skipped"
    )
    typer.echo("facts: " + ", ".join(f"{count} {kind}" for kind, count in summary.facts if count))


def _summary_json(summary: "Summary") -> dict[str, object]:
    from hpgraph.extract.output import problem_json

    return {
        "articles": summary.articles,
        "added": summary.added,
        "changed": summary.changed,
        "unchanged": summary.unchanged,
        "skipped": summary.skipped,
        "facts": dict(summary.facts),
        "problems": [problem_json(problem) for problem in summary.problems],
    }


def withdraw(
    article: Annotated[str, typer.Argument(help="Its id.")],
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    ledger: common.Ledger = None,
) -> None:
    from hpgraph import pipeline
    from hpgraph.resolve import ledger as ledgers

    judged = ledgers.judgements(ledgers.read(ledger or common.ledger_of(graph)))
    change = pipeline.withdraw_article(graph, article, judgements=judged)
    typer.echo(f"withdrawn: {change.removed} statements")


def info(
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    articles: Annotated[bool, typer.Option("--articles", help="List the articles.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Count every kind, not only the main ones.")] = False,
    as_json: common.AsJson = False,
) -> None:
    from dataclasses import asdict

    from hpgraph.store import GraphStore

    with GraphStore.open(graph, read_only=True) as store:
        found = store.info()
        listed = store.articles() if articles else ()
    if as_json:
        tables.print_json(asdict(found) | ({"list": [asdict(article) for article in listed]} if articles else {}))
        return
    typer.secho(
        f"{found.path}: {found.articles} articles, {found.quads} statements, {found.bytes / 1e6:.1f} MB", bold=True
    )
    counts = {iri.rsplit("#", 1)[-1]: count for iri, count in found.kinds if "hpgraph/ontology#" in iri}
    shown = sorted(counts) if every else [kind for kind in _MAIN if kind in counts]
    tables.print_rows(("kind", "count"), [(kind, str(counts[kind])) for kind in shown])
    typer.echo(f"last run {found.last_run}, hpgraph {found.software}, lexicon {found.lexicon}; runs: {found.runs}")
    if articles:
        tables.print_rows(
            ("published", "id", "title"), [(a.published[:10], a.iri.rsplit("/", 1)[-1], a.title) for a in listed]
        )
    for problem in found.problems:
        typer.secho(f"not sound: {problem}", fg="yellow")
    if not found.problems:
        typer.echo("sound")


def validate(graph: common.GraphDir = common.DEFAULT_GRAPH, as_json: common.AsJson = False) -> None:
    from dataclasses import asdict

    from hpgraph.store import GraphStore
    from hpgraph.validate import validate as check

    with GraphStore.open(graph, read_only=True) as store:
        report = check(store.inner)
    if as_json:
        tables.print_json(asdict(report))
    else:
        _print_report(report)
    if not report.conforms:
        raise typer.Exit(1)


def _print_report(report: "Report") -> None:
    typer.echo(str(report))


def export(
    output: Annotated[Path, typer.Option("-o", "--output", help="The file to write.")],
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    format: Annotated[str | None, typer.Option("--format", "-f", help="Where the ending does not say it.")] = None,
) -> None:
    from hpgraph import export as exports
    from hpgraph.store import GraphStore

    with GraphStore.open(graph, read_only=True) as store:
        exports.write(store, output, format)
    common.say(f"wrote {output}")


def register(app: typer.Typer) -> None:
    app.command("build", help=BUILD_HELP)(build)
    app.command("withdraw", help=WITHDRAW_HELP)(withdraw)
    app.command("info", help=INFO_HELP)(info)
    app.command("validate", help=VALIDATE_HELP)(validate)
    app.command("export", help=EXPORT_HELP)(export)
