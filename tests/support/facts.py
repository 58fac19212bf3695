"""Small extractions for tests of the build: one article with the facts given."""

from datetime import datetime
from typing import Any

from pyoxigraph import QuerySolutions, Store

from hpgraph.build import PREFIXES, article_quads
from hpgraph.models import Article, Extraction, Span

TEXT = "Sáng 24/12, Giám đốc Sở Y tế Trần Văn A chủ trì hội nghị; yêu cầu Phòng B báo cáo trước ngày 31/12."
HERE = (Span(12, 40),)
SAID: dict[str, Any] = {"evidence": HERE, "rule": "test"}


def article(**changes: Any) -> Article:
    """An article of Hải Phòng of 24 December 2021, with any field changed."""
    fields: dict[str, Any] = {
        "id": "bai-1",
        "text": TEXT,
        "blocks": (),
        "title": "Hội nghị",
        "published": datetime.fromisoformat("2021-12-24T12:39:00+07:00"),
        "jurisdiction": "thành phố Hải Phòng",
    }
    return Article(**(fields | changes))


def extraction(changes: dict[str, Any] | None = None, **facts: Any) -> Extraction:
    """The facts given, of `article(**changes)`."""
    return Extraction(article=article(**(changes or {})), **facts)


def select(facts: Extraction, pattern: str) -> list[tuple[str, ...]]:
    """Rows of the variables of a pattern, as text, sorted."""
    store = Store()
    store.extend(article_quads(facts))
    head = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())
    rows = store.query(f"{head} SELECT * {{ {pattern} }}", use_default_graph_as_union=True)
    assert isinstance(rows, QuerySolutions)
    found = [tuple(str(getattr(value, "value", "")) for value in row) for row in rows]
    return sorted(found)


def says(facts: Extraction, pattern: str) -> bool:
    return bool(select(facts, pattern))
