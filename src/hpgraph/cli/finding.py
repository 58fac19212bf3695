"""`search`: things and quotations by their words."""

from typing import Annotated

import typer

from hpgraph.cli import common, tables

SEARCH_HELP = """Find things and facts by words, with or without diacritics, exact spellings first.

Names come before quotations. The index lies beside the graph and is made anew when the graph has changed.

Examples:

    hpgraph search "chuyen doi so"

    hpgraph search "Lê Khắc Nam" --kind official

    hpgraph search "trung tâm đổi mới sáng tạo" --kind task --json
"""


def search(
    words: Annotated[str, typer.Argument(metavar="WORDS", help="All of them are wanted.")],
    graph: common.GraphDir = common.DEFAULT_GRAPH,
    kind: Annotated[
        list[str] | None, typer.Option("--kind", "-k", help="Only these: official, agency, document, event, task, …")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="So many at most.")] = 20,
    as_json: common.AsJson = False,
) -> None:
    from dataclasses import asdict

    from hpgraph.search import Index
    from hpgraph.store import GraphStore

    with GraphStore.open(graph, read_only=True) as store:
        found = Index.of(store).search(words, kinds=tuple(kind or ()), limit=limit)
    if as_json:
        tables.print_json([asdict(hit) for hit in found])
        return
    rows = [(hit.kind, hit.label, " ".join(hit.text.split()), hit.title, hit.iri) for hit in found]
    tables.print_rows(("kind", "name", "quotation", "article", "iri"), rows)
    if not found:
        common.say("nothing found; fewer words find more")


def register(app: typer.Typer) -> None:
    app.command("search", help=SEARCH_HELP)(search)
