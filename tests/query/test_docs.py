"""The pages of docs/ that describe queries and exports name everything there is."""

from pathlib import Path

from hpgraph import export, query
from hpgraph.export.statements import COLUMNS

DOCS = Path(__file__).parents[2] / "docs"


def test_every_saved_query_is_listed() -> None:
    page = (DOCS / "queries.md").read_text(encoding="utf-8")
    assert [saved.name for saved in query.load() if f"| `{saved.name}` |" not in page] == []


def test_every_format_and_column_is_listed() -> None:
    page = (DOCS / "export.md").read_text(encoding="utf-8")
    assert [known.name for known in export.FORMATS if f"| `{known.name}` |" not in page] == []
    assert [column for column in COLUMNS if f"`{column}`" not in page] == []
