"""Where a list of people begins and goes on: titles of several ("các Phó Chủ tịch gồm …"), honorifics of several."""

import re
from collections.abc import Sequence

from hpgraph.extract.people.gaps import Item, Piece
from hpgraph.extract.phrases import Line

_ANNOUNCED = re.compile(r"[^.;:\n]{0,40}(?:gồm|là)(?: có)?(?: các)? ?:? ")
_COUNTED = re.compile(r"[^.;:\n]{0,48}(?:gồm|lần lượt là)(?: có)?(?: các)? ?:? ")


def announced(line: Line, items: Sequence[Item], piece: Item) -> bool:
    """'Các đại biểu Quốc hội tiếp xúc cử tri gồm các đồng chí: …': the post before the words counts for the list."""
    last = items[-1] if items else None
    if last is None or last.post is None or not last.post.plural:
        return False
    if piece.piece is not Piece.HONORIFIC and piece.piece is not Piece.NAME:
        return False
    words = _ANNOUNCED if is_plural(piece) else _COUNTED
    return words.fullmatch(line.plain, last.span.end, piece.span.start) is not None


def goes_on(items: Sequence[Item], following: Sequence[Item]) -> bool:
    """'năm Thứ trưởng, gồm bà A và các ông B, C': names alone, so they too hold the title told before."""
    first = items[0].post if items else None
    names_only = all(item.piece in (Piece.HONORIFIC, Piece.NAME) for item in (*items[1:], *following))
    return first is not None and first.plural and names_only


def is_plural(item: Item) -> bool:
    """Does it open a list: 'các đồng chí', 'các Phó Chủ tịch'?"""
    if item.post is not None:
        return item.post.plural
    return item.piece is Piece.HONORIFIC and item.entry is not None and bool(item.entry.get("plural"))
