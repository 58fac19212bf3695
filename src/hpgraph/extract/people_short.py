"""Later, shorter mentions: the full name again, 'đồng chí Tú', a post alone, 'Đồng chí'; each resolved inside the article."""

from collections.abc import Mapping, Sequence

from hpgraph.extract.mentions import PersonMention
from hpgraph.extract.people_items import Item, Piece
from hpgraph.extract.phrases import Line
from hpgraph.extract.reading import Reading
from hpgraph.models import Tenure


def complete(
    reading: Reading,
    line: Line,
    pieces: Sequence[Sequence[Item]],
    known: Mapping[str, Sequence[Tenure]],
    mentions: Sequence[PersonMention],
) -> list[PersonMention]:
    """All mentions, the introductions among them, in text order."""
    found = list(mentions)
    taken = {mention.name_span for mention in mentions}
    for block in pieces:
        for item in block:
            name = line.text[item.span.start : item.span.end]
            if item.piece is Piece.NAME and item.span not in taken and name in known:
                found.append(PersonMention(item.span, name, item.span))
    return sorted(found, key=lambda mention: mention.span)
