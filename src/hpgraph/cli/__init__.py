"""The command line: parse, call, print. One file per group of commands; heavy imports happen inside commands."""

import gc
from typing import Annotated

import typer

from hpgraph import __version__
from hpgraph.cli.ending import Commands

_YOUNG = 50_000  # new objects before a search for cycles: Python's 700 make it a twentieth of a start

app = typer.Typer(
    name="hpgraph",
    cls=Commands,
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="""Turn Vietnamese government news into a knowledge graph in which every fact leads to its sentence.

A first run: `hpgraph build data/articles`, then `hpgraph query overdue-tasks`, `hpgraph explain "Sở Tài chính"`,
`hpgraph render -o graph.html`.
""",
    epilog="Exit codes: 0 all well; 1 done, but some input has problems or breaks a rule; 2 could not be done.",
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"hpgraph {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print it.")] = False,
) -> None:
    pass


def _register() -> None:
    from hpgraph.cli import facts, finding, graphs, identity, lexicons, matching, pictures, questions, reviews

    for group in (facts, graphs, questions, finding, pictures, identity, reviews, matching, lexicons):
        group.register(app)


_register()


def main() -> None:
    """The console script."""
    gc.set_threshold(_YOUNG, 20, 50)
    app()
