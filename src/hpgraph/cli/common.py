"""Options and output habits that several commands share."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hpgraph import files
from hpgraph.engine import cores

if TYPE_CHECKING:
    from hpgraph.models import Problem


class Sure(StrEnum):
    certain = "certain"
    likely = "likely"
    unsure = "unsure"


class Language(StrEnum):
    vi = "vi"
    en = "en"


MinConfidence = Annotated[Sure, typer.Option("--min-confidence", help="Leave out facts that are less sure than this.")]
Processes = Annotated[
    int, typer.Option("--processes", "-j", min=1, help="How many processes to use; the output does not depend on it.")
]
GraphDir = Annotated[
    Path, typer.Option("--graph", "-g", envvar="HPGRAPH_GRAPH", help="The folder that holds the graph.")
]
Ledger = Annotated[
    Path | None,
    typer.Option("--ledger", metavar="FILE", help="Judgements on who is who [GRAPH.ledger.csv beside the graph]."),
]
Others = Annotated[
    list[str] | None,
    typer.Option("--with", metavar="NAME", help="Let a model add facts, marked unsure: underthesea, or chat."),
]
Lang = Annotated[Language, typer.Option("--lang", envvar="HPGRAPH_LANG", help="Language of labels and headings.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]

DEFAULT_GRAPH = Path("out/graph")
DEFAULT_PROCESSES = min(4, cores())


def ledger_of(graph: Path) -> Path:
    """The ledger beside a graph, which outlives it."""
    return graph.with_name(f"{graph.name}.ledger.csv")


def complain(problem: "Problem") -> None:
    """One problem on standard error: file, reason, stage."""
    message = problem.message.removeprefix(f"{problem.article}: ")
    typer.secho(f"{problem.article}: {message} ({problem.stage})", fg="yellow", err=True)


def say(text: str) -> None:
    """A line for people, on standard error, so that standard output stays data."""
    typer.echo(text, err=True)


@contextmanager
def writer(output: Path | None) -> Iterator[Callable[[str], None]]:
    """Write text to standard output, or to a file that appears only when all of it is written."""
    if output is None:
        yield lambda text: print(text, end="", file=sys.stdout)
        return
    with files.whole(output) as file:

        def write(text: str) -> None:
            file.write(text.encode())

        yield write
