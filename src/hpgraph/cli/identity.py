"""`resolve`: who is who in a table of mentions."""

from pathlib import Path
from typing import Annotated

import typer

from hpgraph.cli import common

RESOLVE_HELP = """Say which mentions of a table are one person.

The table (.csv, .jsonl, .parquet) has the columns `mention_id`, `name_raw`, `post_raw`, `agency_raw`,
`site_prov` (the province of the portal, empty for central ones), `date`; and, if known, `co_names` (who else is named,
parted by `;`) and `article`.
Writes `mention_id`, `entity`, `confidence`: certain, likely, or unresolved, which is kept apart rather than guessed.

The order of rows makes no difference. A name alone never makes two mentions one person.

Examples:

    hpgraph resolve mentions.csv -o clusters.csv

    hpgraph resolve mentions.parquet | head
"""


def resolve(
    mentions: Annotated[Path, typer.Argument(metavar="MENTIONS", help="A .csv, .jsonl or .parquet file.")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Write here instead of the screen.")] = None,
) -> None:
    from collections import Counter

    from hpgraph.resolve import people, tables

    found = tables.read(mentions)
    answer = tables.rows(people.resolve(found))
    with common.writer(output) as write:
        write(tables.to_csv(answer))
    counts = Counter(row.confidence for row in answer)
    told = ", ".join(f"{counts[kind]} {kind}" for kind in (people.CERTAIN, people.LIKELY, people.UNRESOLVED))
    common.say(f"{len(answer)} mentions of {len({row.entity for row in answer})} people: {told}")


def register(app: typer.Typer) -> None:
    app.command("resolve", help=RESOLVE_HELP)(resolve)
