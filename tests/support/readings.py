"""Readings of bare text for extractor tests: every line that is not blank is a paragraph of the body."""

from datetime import datetime

from hpgraph import lexicon
from hpgraph.extract.reading import Reading, open_reading
from hpgraph.models import Article, Block, BlockKind, Span
from hpgraph.text import nfc


def paragraphs(text: str, kind: BlockKind = BlockKind.BODY) -> tuple[Block, ...]:
    found = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Block(Span(start, start + len(line)), kind))
        start += len(line) + 1
    return tuple(found)


def reading(
    text: str,
    *,
    published: str | None = "2022-06-15T08:00:00+07:00",
    jurisdiction: str | None = "thành phố Hải Phòng",
    kind: BlockKind = BlockKind.BODY,
) -> Reading:
    """A reading of `text`, published on a fixed day in a fixed city unless told otherwise."""
    plain = nfc(text)
    article = Article(
        id="test",
        text=plain,
        blocks=paragraphs(plain, kind),
        published=datetime.fromisoformat(published) if published else None,
        jurisdiction=jurisdiction,
    )
    return open_reading(article, lexicon.load())
