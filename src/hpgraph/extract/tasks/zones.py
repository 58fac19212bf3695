"""Parts of a sentence, and the stretches of text in which orders need no cue."""

import re
from collections.abc import Iterator
from typing import Literal

from hpgraph.models import Span, Strength, replace, value

Kind = Literal["speech", "list", "plan"]

_PART = re.compile(
    r"[“”()]|(?:;|:(?!(?<=\d:)\s?\d))(?=\s|$|[^\W\d_])"  # not in 'ISO 9001: 2015'
    r"|(?<=\w)\s(?=[a-zđ]\)\s[A-ZĐ])"  # 'UBND các huyện a) Chỉ đạo …'
)
_DEPTH = {"“": 1, "”": -1, "(": 1, ")": -1}
_IDLE_BLOCKS = 3


@value
class Segment:
    """A part of a sentence between ';' and ':'; `colon`: a colon ends it, or the letter of an item."""

    span: Span
    first: bool
    colon: bool


def _named_behind(text: str, colon: int) -> bool:
    """Whether names follow, which are no orders: 'các dự án như: Đường cao tốc …'."""
    return text.endswith(" như", 0, colon) and text[colon + 1 : colon + 3].lstrip()[:1].isupper()


def segments(text: str, span: Span) -> Iterator[Segment]:
    """Parts of a sentence at ';' and ':' outside quotation marks and brackets."""
    start, depth = span.start, 0
    for match in _PART.finditer(text, span.start, span.end):
        mark = match.group(0)
        if mark in _DEPTH:
            depth = max(0, depth + _DEPTH[mark])
        elif depth == 0 and not (mark == ":" and _named_behind(text, match.start())):
            yield Segment(Span(start, match.start()), start == span.start, mark in ": ")
            start = match.end()
    if text[start : span.end].strip():
        yield Segment(Span(start, span.end), start == span.start, False)


@value
class Zone:
    """Within a zone, orders need no cue: the speech that gave one, the items of a list, the goals of a plan.

    `actors`: who is told where an item names nobody; `block`: the paragraph of the last order; `seen`: the paragraph
    looked at last; `idle`: how many paragraphs since then held no order; `brief`: the zone ends with its sentence.
    """

    kind: Kind
    assigner: str | None
    strength: Strength
    actors: tuple[str, ...]
    block: int
    seen: int = -1
    idle: int = 0
    brief: bool = False

    def after(self, block: int, *, busy: bool) -> "Zone | None":
        """The zone after a sentence of a paragraph; it ends when several paragraphs in a row hold no order."""
        if self.brief:
            return None
        if busy:
            return replace(self, block=block, idle=0)
        if block in (self.block, self.seen):
            return self
        return replace(self, idle=self.idle + 1, seen=block) if self.idle < _IDLE_BLOCKS else None

    def holds(self, block: int) -> bool:
        """Whether a sentence of that paragraph may be an order just so: in a list any, else beside the last order."""
        return self.kind == "list" or self.block == block
