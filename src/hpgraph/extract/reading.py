"""What all extractors look at: the working text of an article, its blocks, sentences and lexicon hits."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hpgraph.extract.mentions import Located, inside
from hpgraph.extract.phrases import Line
from hpgraph.lexicon import Hit, Lexicon
from hpgraph.models import Article, Block, BlockKind, Span, value
from hpgraph.text import LOWER, UPPER, Normalised, normalise

# One character first, so that `re` skips to it: twice as fast where all of them are ASCII.
_ENDS = {
    False: re.compile(r"[.!?\n](?:(?<=\n)\n*|[.!?]*[\"”')\]]*)"),
    True: re.compile(r"[.!?…\n](?:(?<=\n)\n*|[.!?…]*[\"”')\]]*)"),
}
# A full stop whose blank was forgotten: "... nhà nước.Đồng chí ...".
_GLUED = re.compile(rf"(?<=[{LOWER}0-9)”\"%])[.!?…]+(?=[{UPPER}][{LOWER}])")
# A caption glued to the lead after it: '… cho các sở, ngành Sáng 6/2, Chủ tịch …'.
_LEAD = re.compile(r"(?:Sáng|Chiều|Tối) (?:ngày )?\d{1,2}[/.-]")
_CAPTION, _BRACKETED = 12, 25  # characters of what stands before it, at least; '(BTV) Sáng 6/2, …' is one sentence
_NUMERAL = re.compile(r"(?:quý|khóa|thứ|hạng|cấp|loại|kỳ|phần|bậc|vùng|khu) [A-ZĐ]$", re.IGNORECASE)
_LETTERED = re.compile(r"\s+\(?[a-zđ]\)\s*[A-ZĐ]")  # the next item: '… theo quy định. b) Chỉ đạo …'
_ENUMERATOR = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})*|[a-zđA-ZĐ]|[IVX]{1,5})")
_ABBREVIATION = re.compile(
    r"(?:\b(?:TP|Tp|Tx|TX|TT|Đ/c|đ/c|GS|PGS|TS|VS|TSKH|ThS|Th\.S|BS|KS|KTS|LS|Ths|BSCKI{1,2}|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT"
    r"|St|Mr|Mrs|Dr|No)|\b[A-ZĐ])$"
)
_CENTRE = re.compile(r" (?:trung ương|tw|t\.ư|tư|t\.w)$")
_NOT_THE_PARTY = re.compile(r" (?:hội|đoàn|mttq|mặt trận|giáo hội|liên)(?!\w)")
FACTUAL = (BlockKind.TITLE, BlockKind.HEADING, BlockKind.BODY, BlockKind.CAPTION)


@value
class Sentence:
    span: Span
    block: Block
    index: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One article made ready. All spans below count in the working text (`text`); `origin` leads back.

    `sentences`: those of all blocks, in order; chrome and teasers too (look at `block.kind`).
    """

    article: Article
    normalised: Normalised
    line: Line
    text: str
    blocks: tuple[Block, ...]
    sentences: Located[Sentence]
    hits: dict[str, Located[Hit]]
    lexicon: Lexicon

    @property
    def is_verbatim(self) -> bool:
        """Do the spans of the working text count in `article.text` too? Nothing is ever added to it."""
        return len(self.text) == len(self.article.text)

    def origin(self, span: Span) -> Span:
        """The same words in `article.text`."""
        origin = self.normalised.origin
        return Span(origin[span.start], origin[span.end - 1] + 1)

    def cut(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds a position of the working text."""
        index = bisect_right(self.sentences.starts, position) - 1
        if index < 0 or self.sentences[index].span.end <= position:
            return None
        return self.sentences[index]

    def hits_in(self, category: str, span: Span) -> tuple[Hit, ...]:
        """Lexicon hits of a category that lie inside a span."""
        found = self.hits.get(category)
        return tuple(inside(found, span)) if found else ()


def _sentences(text: str, blocks: Iterable[Block]) -> Iterator[Sentence]:
    spans = ((span, block) for block in blocks for span in _split(text, block.span))
    for index, (span, block) in enumerate(spans):
        yield Sentence(span, block, index)


def _split(text: str, span: Span) -> list[Span]:
    """The sentences of a block, without surrounding blanks."""
    found: list[Span] = []
    start = span.start
    ends = _ENDS[text.find("…", span.start, span.end) >= 0]
    for match in ends.finditer(text, span.start, span.end):
        if _ends_sentence(text, start, match, span.end):
            found.append(Span(start, match.end()))
            start = match.end()
    found.append(Span(start, span.end))
    _part_captions(text, span, found)
    return [stripped for one in found if (stripped := _stripped(text, one)) is not None]


def _part_captions(text: str, span: Span, found: list[Span]) -> None:
    """Splits sentences, in place, where a lead begins after words without a full stop."""
    for lead in _LEAD.finditer(text, span.start + _CAPTION, span.end):
        at = lead.start()
        index = next(i for i, one in enumerate(found) if one.end > at)
        before = text[found[index].start : at].rstrip()
        least = _BRACKETED if before.endswith(")") else _CAPTION
        if text[at - 1] == " " and len(before) > least and (before[-1].isalnum() or before[-1] == ")"):
            found[index : index + 1] = [Span(found[index].start, at), Span(at, found[index].end)]


def _stripped(text: str, span: Span) -> Span | None:
    said = text[span.start : span.end]
    left = len(said) - len(said.lstrip())
    return Span(span.start + left, span.start + len(said.rstrip())) if left < len(said) else None


def _ends_sentence(text: str, start: int, match: re.Match[str], end: int) -> bool:
    mark = match.group(0)
    if mark[0] == "\n":
        return True
    after = match.end()
    if after < end and not text[after].isspace():
        glued = _GLUED.match(text, match.start(), end)
        return glued is not None and glued.end() == after and not _is_not_final(text, start, match.start())
    if mark == "." and _is_not_final(text, start, match.start()):
        return False
    return not text[after : after + 2].lstrip()[:1].islower() or _LETTERED.match(text, after, end) is not None


def _is_not_final(text: str, start: int, dot: int) -> bool:
    """Is this full stop part of an abbreviation ('TP. Hải Phòng') or of an enumerator ('1. Sở Xây dựng ...')?"""
    if _ENUMERATOR.fullmatch(text, start, dot):
        return True
    return _ABBREVIATION.search(text, max(start, dot - 6), dot) is not None and not _NUMERAL.search(
        text, max(start, dot - 8), dot
    )


def _join_lines(normalised: Normalised, blocks: tuple[Block, ...]) -> Normalised:
    """Hard-wrapped lines of one block become one line; the length does not change."""
    text = normalised.text
    parts: list[str] = []
    done = 0
    for block in blocks:
        if text.find("\n", block.span.start, block.span.end) >= 0:
            parts += [text[done : block.span.start], text[block.span.start : block.span.end].replace("\n", " ")]
            done = block.span.end
    return Normalised("".join(parts) + text[done:], normalised.origin) if parts else normalised


def _of_their_centre(line: Line, lexicon: Lexicon, titles: Iterable[Hit]) -> Iterator[Hit]:
    """'Ủy viên BCH Trung ương Hội Nông dân': the title is 'Ủy viên BCH', the centre is not the Party's."""
    for hit in titles:
        at, end = hit.span.start, hit.span.end
        centre = _CENTRE.search(line.plain, at, end) if _NOT_THE_PARTY.match(line.plain, end) else None
        plain = line.plain[at : centre.start()] if centre else ""
        shorter = lexicon.lookup("title", plain) if plain else ()
        yield Hit(Span(at, at + len(plain)), shorter[0]) if shorter else hit


def open_reading(article: Article, lexicon: Lexicon) -> Reading:
    """Article → Reading. Pure: the same article and lexicon give the same reading."""
    normalised = normalise(article.text)
    blocks = tuple(Block(Span(*normalised.from_origin(b.span.start, b.span.end)), b.kind) for b in article.blocks)
    normalised = _join_lines(normalised, blocks)
    line = Line.of(normalised.text)
    hits = {category: Located(found) for category, found in lexicon.scan(line.text, line.plain).items()}
    if "title" in hits:
        hits["title"] = Located(_of_their_centre(line, lexicon, hits["title"]))
    sentences = Located(_sentences(line.text, blocks))
    return Reading(article, normalised, line, line.text, blocks, sentences, hits, lexicon)
