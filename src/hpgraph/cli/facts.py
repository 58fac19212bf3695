"""`hpgraph extract`: the facts of articles, as JSON lines or marked in their text."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from hpgraph.cli import common

EXTRACT_HELP = """Print the facts of articles as JSON, one line per input, in input order.

Every fact carries its evidence: `article.text[start:end] == quote`. An input that cannot be read gives a line with
`problems` that say why; the rest goes on, and the exit code is 1.

Examples:

    hpgraph extract article.txt | jq '.people[].name'

    cat article.txt | hpgraph extract -

    hpgraph extract data/articles/*.txt -o facts.jsonl

    hpgraph extract article.txt --show                    # the facts marked in the text

    HPGRAPH_CHAT_URL=http://127.0.0.1:8000/v1 HPGRAPH_CHAT_MODEL=m hpgraph extract article.txt --with chat
"""


def extract(
    files: Annotated[list[str], typer.Argument(metavar="FILE…", help="Files or folders; `-` is standard input.")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Write here instead of the screen.")] = None,
    show: Annotated[
        bool, typer.Option("--show", help="Mark the facts in the text; with `-o x.html` as a page.")
    ] = False,
    min_confidence: common.MinConfidence = common.Sure.unsure,
    processes: common.Processes = 1,
    others: common.Others = None,
) -> None:
    from hpgraph import pipeline
    from hpgraph.extract.extractors import named
    from hpgraph.extract.output import failed_json, to_json
    from hpgraph.models import Confidence, Problem

    results = pipeline.extractions(
        files,
        processes=processes,
        minimum=Confidence(min_confidence.value),
        others=[named(name) for name in others or ()],
    )
    bad = 0
    with common.writer(output) as write:
        if show:
            from hpgraph.render import marked

            for piece in marked.page(results) if output and output.suffix == ".html" else marked.terminal(results):
                write(piece)
            return
        for result in results:
            if isinstance(result, Problem):
                bad += 1
                common.complain(result)
                write(json.dumps(failed_json(result), ensure_ascii=False) + "\n")
                continue
            bad += bool(result.problems)
            for problem in result.problems:
                common.complain(problem)
            write(json.dumps(to_json(result), ensure_ascii=False) + "\n")
            sys.stdout.flush()
    if bad:
        raise typer.Exit(1)


def register(app: typer.Typer) -> None:
    app.command("extract", help=EXTRACT_HELP)(extract)
