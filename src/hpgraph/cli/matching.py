"""`match`: people, bodies, posts and places in Wikidata and other authorities."""

from pathlib import Path
from typing import Annotated

import typer

from hpgraph.cli import common

MATCH_HELP = """Match people, bodies, posts and places with Wikidata or another authority, from a table.

The table (.csv) has the columns `entity` (IRI or local id) and `match` (an item such as Q1858, or an IRI), and may have
`decision` (matched, or new, none, unsure: then nothing is written), `score`, `source`, `date`. Nothing is looked up.
The graph says what the table says (`skos:exactMatch`): run it again after changes; a line taken out is a match
withdrawn. Bad lines are named, the rest goes on, and the exit code is 1.

`--candidates` writes such a table of all there is to match. OpenRefine reads it, reconciles, and exports it again.

Examples:

    hpgraph match --candidates -o to-match.csv

    hpgraph match matched.csv --graph out/graph
"""


def match(
    matches: Annotated[Path | None, typer.Argument(metavar="[MATCHES.csv]", help="The table of matches.")] = None,
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    candidates: Annotated[bool, typer.Option("--candidates", help="Write the table of what may be matched.")] = False,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Write it here, not to the screen.")] = None,
) -> None:
    from hpgraph.errors import InputError

    if candidates == (matches is not None):
        raise InputError("give a table of matches, or --candidates to have one written")
    if matches is None:
        from hpgraph.pipeline import candidates as tables

        with common.writer(output) as write:
            write(tables.candidates(graph))
        return
    from hpgraph.pipeline import matching

    done = matching.match(matches, graph)
    for problem in done.problems:
        common.complain(problem)
    typer.echo(f"{done.matches} matches: {done.change.added} new, {done.change.removed} withdrawn")
    if done.problems:
        raise typer.Exit(1)


def register(app: typer.Typer) -> None:
    app.command("match", help=MATCH_HELP)(match)
