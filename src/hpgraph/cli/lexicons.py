"""`hpgraph lexicon`: checking the language data, and finding what it lacks."""

from typing import Annotated

import typer

from hpgraph.cli import common, tables

lexicon = typer.Typer(no_args_is_help=True, help="Check the language data, and find what it lacks.")

LINT_HELP = """Check the lexicon and reference files; exit code 1 where something is wrong.

Example: `hpgraph lexicon lint`
"""
SUGGEST_HELP = """List titles, bodies and abbreviations in articles that the lexicon does not know, with examples.

Prints YAML that is ready to paste into `data/lexicon/`.

Example: `hpgraph lexicon suggest data/articles > new.yml`
"""


@lexicon.command("lint", help=LINT_HELP)
def lint(as_json: common.AsJson = False) -> None:
    from dataclasses import asdict

    from hpgraph import lexicon_lint

    findings = lexicon_lint.lint()
    if as_json:
        tables.print_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            typer.echo(str(finding))
        common.say(f"{len(findings)} findings")
    if findings:
        raise typer.Exit(1)


@lexicon.command("suggest", help=SUGGEST_HELP)
def suggest(
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE…", help="Files, folders, globs.")],
    top: Annotated[int, typer.Option("--top", min=1, help="How many of each kind.")] = 30,
) -> None:
    from hpgraph import lexicon_suggest
    from hpgraph.models import Article
    from hpgraph.read import read_all

    texts = (item.text for item in read_all(sources) if isinstance(item, Article))
    typer.echo(lexicon_suggest.to_yaml(lexicon_suggest.suggest(texts, top=top)), nl=False)


def register(app: typer.Typer) -> None:
    app.add_typer(lexicon, name="lexicon")
