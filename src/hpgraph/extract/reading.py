"""What all extractors look at: the working text of an article, its blocks, sentences and lexicon hits."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from hpgraph.lexicon import Hit, Lexicon
from hpgraph.models import Article, Block, BlockKind, Span
from hpgraph.text import Normalised, normalise

_END = re.compile(r"[.!?…]+[\"”')]*(?=\s|$)|\n+")
_ABBREVIATION = re.compile(r"(?:\b(?:TP|Tp|Tx|TX|TT|Đ/c|đ/c|GS|PGS|TS|ThS|Th\.S|BS|KS|Ths|St|Mr|Mrs|Dr|No)|\b[A-ZĐ])$")
FACTUAL = (BlockKind.TITLE, BlockKind.HEADING, BlockKind.BODY, BlockKind.CAPTION)


@dataclass(frozen=True, slots=True)
class Sentence:
    span: Span
    block: Block
    index: int


@dataclass(frozen=True)
class Reading:
    """One article made ready. All spans below count in `text`, the working text; `origin` leads back."""

    article: Article
    normalised: Normalised
    blocks: tuple[Block, ...]
    hits: dict[str, tuple[Hit, ...]]
    lexicon: Lexicon

    @property
    def text(self) -> str:
        return self.normalised.text

    def origin(self, span: Span) -> Span:
        """The same words in `article.text`."""
        return Span(*self.normalised.to_origin(span.start, span.end))

    def cut(self, span: Span) -> str:
        return self.text[span.start : span.end]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Sentences of all blocks, in order; chrome and teasers too (look at `block.kind`)."""
        found: list[Sentence] = []
        for block in self.blocks:
            for span in _split(self.text, block.span):
                found.append(Sentence(span, block, len(found)))
        return tuple(found)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds a position of the working text."""
        index = bisect_right(self._starts, position) - 1
        if index < 0 or self.sentences[index].span.end <= position:
            return None
        return self.sentences[index]

    def hits_in(self, category: str, span: Span) -> tuple[Hit, ...]:
        """Lexicon hits of a category that lie inside a span."""
        return tuple(hit for hit in self.hits.get(category, ()) if span.covers(hit.span))


def _split(text: str, span: Span) -> list[Span]:
    found: list[Span] = []
    start = span.start
    for match in _END.finditer(text, span.start, span.end):
        if match.group(0)[0] != "\n":
            rest = text[match.end() : match.end() + 2].lstrip()
            if match.group(0) == "." and _ABBREVIATION.search(text, max(start, match.start() - 6), match.start()):
                continue
            if rest and rest[0].islower():
                continue
        if text[start : match.end()].strip():
            found.append(Span(start, match.end()))
        start = match.end()
    if text[start : span.end].strip():
        found.append(Span(start, span.end))
    return [Span(s.start + len(text[s.start : s.end]) - len(text[s.start : s.end].lstrip()), s.end) for s in found]


def open_reading(article: Article, lexicon: Lexicon) -> Reading:
    """Article → Reading. Pure: the same article and lexicon give the same reading."""
    normalised = normalise(article.text)
    blocks = tuple(Block(Span(*normalised.from_origin(b.span.start, b.span.end)), b.kind) for b in article.blocks)
    return Reading(article, normalised, blocks, lexicon.scan(normalised.text), lexicon)
