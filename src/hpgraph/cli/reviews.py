"""`review` and `identity`: who is who, for people to see and to judge."""

import getpass
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from hpgraph.cli import common, tables

if TYPE_CHECKING:
    from hpgraph.pipeline.reviewing import Question, Seen

REVIEW_HELP = """Walk through doubtful pairs of mentions of one name, with the evidence of both side by side.

Say for each whether they are the `same` person, `different`, or whether you are `unsure`; `next` leaves it for later,
`quit` stops. Each answer is a line of the ledger, a CSV that you can edit: a line taken out is a judgement withdrawn.
At the end the graph is made to agree; `hpgraph build` does the same with the ledger beside the graph.

Examples:

    hpgraph review

    hpgraph review --list --json | jq '.[0]'
"""
JUDGE_HELP = """Write down that two are the same person, different, or that nobody can tell, also across names.

LEFT and RIGHT are names, IRIs of officials, or mentions as `hpgraph identity` lists them; of documents and events only
mentions (ARTICLE#document/SYMBOL, ARTICLE#event/N). The judgement is a line of the ledger, as `hpgraph review` writes
them, and the graph is made to agree.

Examples:

    hpgraph judge same "Lê Thị Hoà" "Lê Thị Hòa Bình" --because "cùng số quyết định"

    hpgraph judge different "bai-1#person/Nguyễn Văn Tùng" "bai-7#person/Nguyễn Văn Tùng"
"""
IDENTITY_HELP = """Show why mentions are taken for one person: each article with its posts, and how sure that is.

Examples:

    hpgraph identity "Nguyễn Văn Tùng"

    hpgraph identity https://w3id.org/hpgraph/id/person/nguyen-van-tung-1a2b3c --json
"""


def review(
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    ledger: common.Ledger = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="So many pairs at most.")] = 50,
    by: Annotated[str | None, typer.Option("--by", help="Who judges, for the ledger [your login].")] = None,
    listed: Annotated[bool, typer.Option("--list", help="List the pairs and ask nothing.")] = False,
    as_json: common.AsJson = False,
) -> None:
    from itertools import islice

    from hpgraph.pipeline import reviewing
    from hpgraph.resolve import ledger as ledgers

    path = ledger or common.ledger_of(graph)
    known = ledgers.read(path)
    found = list(islice(reviewing.questions(graph, known), limit))
    if listed or as_json:
        _list(found, as_json=as_json)
        return
    if not found:
        common.say("nothing is doubtful")
    try:
        _walk(found, path, by or getpass.getuser())
    finally:  # also after Ctrl-C: what was judged until then holds
        if ledgers.read(path) != known:
            reviewing.adopt(graph, ledgers.read(path))
            common.say(f"judgements are in {path}; the graph agrees with them")


def judge(
    verdict: Annotated[
        Literal["same", "different", "unsure"], typer.Argument(metavar="JUDGEMENT", help="same, different or unsure.")
    ],
    left: Annotated[str, typer.Argument(metavar="LEFT", help="A name, an IRI, or a mention.")],
    right: Annotated[str, typer.Argument(metavar="RIGHT", help="The other one.")],
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    ledger: common.Ledger = None,
    because: Annotated[str, typer.Option("--because", help="Why, for the ledger.")] = "",
    by: Annotated[str | None, typer.Option("--by", help="Who judges, for the ledger [your login].")] = None,
) -> None:
    from hpgraph.pipeline import reviewing
    from hpgraph.resolve import ledger as ledgers

    path = ledger or common.ledger_of(graph)
    sides = reviewing.record(graph, left), reviewing.record(graph, right)
    ledgers.append(path, ledgers.judgement(verdict, *sides, because, by or getpass.getuser()))
    reviewing.adopt(graph, ledgers.read(path))
    typer.echo(f"{verdict}: {sides[0]} – {sides[1]}")
    common.say(f"the judgement is in {path}; the graph agrees with it")


def _walk(found: "Sequence[Question]", path: Path, by: str) -> None:
    from hpgraph.errors import InputError
    from hpgraph.resolve import ledger as ledgers

    for number, question in enumerate(found, 1):
        typer.secho(f"\n{number} of {len(found)}", bold=True)
        _show(question)
        verdict = _ask()
        if verdict == "quit":
            return
        if verdict == "next":
            continue
        reason = typer.prompt("why", default="", show_default=False)
        try:
            sides = question.left.record, question.right.record
            ledgers.append(path, ledgers.judgement(verdict, *sides, reason, by))
        except InputError as error:
            typer.secho(str(error), fg="yellow", err=True)


_ANSWERS = ("same", "different", "unsure", "next", "quit")


def _ask() -> str:
    """One of `_ANSWERS`, of which the first letter will do."""
    while True:
        given = typer.prompt(" / ".join(_ANSWERS), default="next").strip().lower()
        for answer in _ANSWERS:
            if given and answer.startswith(given):
                return answer


def _show(question: "Question") -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    grid = Table(show_header=False, expand=True)
    grid.add_column(ratio=1)
    grid.add_column(ratio=1)
    rows = [
        (seen.name, "\n".join(seen.posts) or "–", f"{seen.day} {seen.title}", seen.words, seen.url or seen.record)
        for seen in (question.left, question.right)
    ]
    for left, right in zip(*rows, strict=True):
        grid.add_row(escape(left), escape(right), end_section=True)
    Console().print(grid)
    now = "taken for one person" if question.together else "kept apart"
    typer.echo(f"now {now}; what speaks for one: {question.reason}")


def _list(found: "Sequence[Question]", *, as_json: bool) -> None:
    from dataclasses import asdict

    if as_json:
        tables.print_json([asdict(question) for question in found])
        return
    columns = ("name", "now", "left", "right", "what speaks for one")
    rows = [
        (q.left.name, "one" if q.together else "two", "; ".join(q.left.posts), "; ".join(q.right.posts), q.reason)
        for q in found
    ]
    tables.print_rows(columns, rows)


def identity(
    person: Annotated[str, typer.Argument(metavar="PERSON", help="A name, or the IRI of an official.")],
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    ledger: common.Ledger = None,
    as_json: common.AsJson = False,
) -> None:
    from dataclasses import asdict

    from hpgraph.errors import QueryError
    from hpgraph.pipeline import reviewing
    from hpgraph.resolve import ledger as ledgers

    seen = reviewing.mentions(graph, person)
    if not seen:
        raise QueryError(f"the graph has no person named {person!r}; find names with: hpgraph search")
    records = {mention.record for mention in seen}
    known = ledgers.read(ledger or common.ledger_of(graph))
    judged = [item for item in known if records & {item.left, item.right}]
    if as_json:
        tables.print_json({"mentions": [asdict(one) for one in seen], "judgements": [asdict(item) for item in judged]})
        return
    _print_mentions(seen)
    for item in judged:
        typer.echo(
            f"judged {item.verdict} (line {item.line}, {item.by or '?'}): {item.left} – {item.right} {item.reason}"
        )


def _print_mentions(seen: "Sequence[Seen]") -> None:
    from itertools import groupby

    for entity, group in groupby(seen, key=lambda mention: mention.entity):
        mentions = list(group)
        typer.secho(f"\n{mentions[0].name}  {entity}", bold=True)
        for mention in mentions:
            typer.echo(f"• {mention.day or 'undated'}  {'; '.join(mention.posts) or 'no post'}  [{mention.sureness}]")
            if mention.reason:
                typer.echo(f"    {mention.reason}")
            for move in mention.moves:
                typer.echo(f"    {move.day}: from {move.before} to {move.after}: {move.reason}")
            typer.secho(f"    “{mention.words}”  {mention.title}", dim=True)
            typer.secho(f"    {mention.record}", dim=True)


def register(app: typer.Typer) -> None:
    app.command("review", help=REVIEW_HELP)(review)
    app.command("judge", help=JUDGE_HELP)(judge)
    app.command("identity", help=IDENTITY_HELP)(identity)
