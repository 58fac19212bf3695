"""The pieces that sentences about people are made of: honorifics, ranks, posts, names, words of appointment; and the gaps."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from hpgraph.extract import names
from hpgraph.extract.mentions import Organisations
from hpgraph.extract.organisations_extent import extents
from hpgraph.extract.organisations_scan import READ
from hpgraph.extract.phrases import Line
from hpgraph.extract.posts import Post
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Entry, Hit
from hpgraph.models import Block, Span
from hpgraph.text import UPPER


class Piece(Enum):
    HONORIFIC = auto()
    RANK = auto()
    POST = auto()
    NAME = auto()
    CUE = auto()


class Gap(Enum):
    """What parts two pieces. BREAK: other words."""

    BLANK = auto()
    COMMA = auto()
    SEMICOLON = auto()
    DASH = auto()
    COLON = auto()
    AND = auto()
    ALSO = auto()  # 'kiêm'
    ASIDE = auto()  # ', sinh năm 1970, '
    FOR = auto()  # 'đối với', 'cho'
    IS = auto()  # 'là'
    PASSIVE = auto()  # 'được', 'đã được HĐND thành phố': only before a word of appointment
    BREAK = auto()


@dataclass(frozen=True, slots=True)
class Item:
    piece: Piece
    span: Span
    entry: Entry | None = None
    post: Post | None = None


_QUALIFIER = r"(?:,? ?\(?(?:(?:các )?khóa [IVX\d]+(?:, [IVX\d]+)*|nhiệm kỳ \d{4} ?- ?\d{4}|nhiệm kỳ [IVX\d]+)\)?)*"
_SEAT = r"(?:, (?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã) [^,;.:()\n]{2,25}(?=,))?"
_ASIDE = r"(?: ?\([^()\n]{1,80}\))?"
_GAPS = re.compile(
    rf"{_QUALIFIER}{_SEAT}{_ASIDE}{_QUALIFIER}(?:(?P<BLANK> ?| (?:\d{{1,2}}|các|hai|ba|bốn) )|(?P<ASIDE>, (?:sinh |quê |dân tộc |nguyên |cán bộ |uv[^,]{{1,12}})[^,;.:()\n]{{0,40}}, )|(?P<ALSO>,? (?:kiêm|đồng thời là|đương kiêm|đương kim|vừa là) )|(?P<AND>,? (?:và|cùng|cùng với) )|"
    r"(?P<COMMA> ?, ?)|(?P<SEMICOLON> ?; ?)|(?P<DASH> ?- ?)|(?P<COLON> ?: ?)|(?P<FOR>,? (?:đối với|cho|với|của) )|"
    r"(?P<IS>,? (?:là|hiện là|hiện đang là|nay là|hiện giữ chức|hiện đang giữ chức) )|(?P<PASSIVE>,? (?:đã |sẽ |vừa |chính thức |để )*(?:được )?(?:[^.;:,\n]{0,60} )?|,? (?:đến|về) (?:nhận |công tác)[^.;:\n]{0,80},? ))",
    re.IGNORECASE,
)
_PLACE_BEFORE = re.compile(
    r"(?:phố|đường|ngõ|ngách|hẻm|cầu|chợ|trường|phường|xã|quận|huyện|tỉnh|thị xã|thị trấn|thành phố|tp\.?|đặc khu|thôn|làng|bản|ấp|"
    r"tổ dân phố|khu phố|khu dân cư|công viên|quảng trường|tượng đài|đền|chùa|đình|miếu|nghĩa trang|sông|núi|hồ|đảo|vịnh|bến|ga|"
    r"số \d+\w*|địa chỉ:? ?|tư tưởng|đạo đức|tấm gương|phong cách|di chúc|thời đại|giải thưởng|giải|khu di tích|nhà lưu niệm|"
    r"nút giao|đại lộ|quốc lộ|tuyến|bệnh viện|khách sạn|nhà hát|rạp|cung|thpt|thcs|tiểu học|mầm non|kênh|đầm|cảng|vườn|hang|động|"
    r"dân tộc|nhãn hiệu|cup|cúp) $"
)
_OWN_NAME = re.compile(r"(?:thị|văn) ")
_SMALL_HONORIFICS = ("anh", "chị", "em", "cụ", "thầy", "mẹ", "cháu")


def items(reading: Reading, line: Line, organisations: Organisations, posts: Sequence[Post]) -> list[list[Item]]:
    """Per block that may name people, its pieces in text order."""
    found: list[list[Item]] = []
    hits = [
        *(Item(Piece.RANK, hit.span, hit.entry) for hit in reading.hits.get("rank", ())),
        *(Item(Piece.CUE, hit.span, hit.entry) for hit in reading.hits.get("appointment", ())),
        *(Item(Piece.POST, post.span, post.entry, post) for post in posts),
    ]
    hits.sort(key=lambda item: (item.span.start, item.piece is not Piece.POST))
    honorifics = [hit for hit in reading.hits.get("honorific", ())]
    bodies = [mention.span for mention in organisations.mentions if not mention.generic]
    finder = _Names(reading, line)
    for block in reading.blocks:
        if block.kind in READ:
            inside = [item for item in hits if block.span.start <= item.span.start < block.span.end]
            found.append(finder.read(block, inside, honorifics, bodies))
    return found


class _Names:
    """Finds honorifics and runs of capitals that may be names."""

    def __init__(self, reading: Reading, line: Line) -> None:
        self._line = line
        self._shapes = names.shapes(reading.lexicon)
        known = extents(reading.lexicon)
        self._levels, self._countries = known.places.levels, known.countries
        self._run = re.compile(rf"(?<![\w'])[{UPPER}]")

    def read(self, block: Block, hits: list[Item], honorifics: Sequence[Hit], bodies: Sequence[Span]) -> list[Item]:
        kept = _not_overlapping(hits)
        ends = {item.span.end + 1 for item in kept if item.piece in (Piece.POST, Piece.RANK)}
        ends |= {hit.span.end + 1 for hit in honorifics if hit.entry.get("person")}
        kept += [
            Item(Piece.HONORIFIC, hit.span, hit.entry)
            for hit in honorifics
            if block.span.start <= hit.span.start < block.span.end and self._is_honorific(hit, ends)
        ]
        kept = _not_overlapping(sorted(kept, key=lambda item: item.span.start))
        taken = [item.span for item in kept] + [b for b in bodies if block.span.covers(b)]
        return sorted(kept + self._names(block.span, _merged(taken)), key=lambda item: item.span.start)

    def _is_honorific(self, hit: Hit, ends: set[int]) -> bool:
        """Not 'cử tri các quận'; and not 'Ông Thị Bảo Châu', 'đồng chí Ông Thị …', 'Sái Thế Anh': words of respect that are names here."""
        text, plain = self._line.text, self._line.plain
        if (
            hit.entry.get("civil")
            and not hit.entry.get("person")
            and not text[hit.span.end + 1 : hit.span.end + 2].isupper()
        ):
            return False
        capital = text[hit.span.start].isupper()
        word = plain[hit.span.start : hit.span.end]
        if word in ("ông", "bà") and capital:
            if hit.span.start in ends or _OWN_NAME.match(plain, hit.span.end + 1):
                return False
        if capital and word in _SMALL_HONORIFICS:
            before = text[max(0, hit.span.start - 2) : hit.span.start]
            return before[-2:] in ("", ". ") or before[-1:] == "\n"
        return not (capital and text[hit.span.start - 1 : hit.span.start] == " " and text[: hit.span.start - 1][-1:].isalnum()
                    and word in ("ông", "bà", "ngài", "thầy", "đạo diễn") and self._capital_before(hit.span.start))  # fmt: skip

    def _capital_before(self, start: int) -> bool:
        word = self._line.text[max(0, start - 12) : start - 1].split(" ")[-1]
        return word[:1].isupper()

    def _names(self, block: Span, taken: Sequence[Span]) -> list[Item]:
        found: list[Item] = []
        ends = {span.end for span in taken}
        at, index = block.start, 0
        while at < block.end:
            while index < len(taken) and taken[index].end <= at:
                index += 1
            limit = taken[index].start if index < len(taken) else block.end
            if limit <= at:
                at = taken[index].end
                continue
            begin = self._run.search(self._line.text, at, limit)
            if begin is None:
                at = limit
                continue
            run = names.run_at(self._line.text, begin.start(), limit)
            at = run.end if run else begin.end()
            if run and (item := self._name(run, run.start - 1 in ends)):
                found.append(item)
        return found

    def _name(self, run: names.Run, vouched: bool) -> Item | None:
        text, plain = self._line.text, self._line.plain
        words = list(run.words)
        while (
            words
            and len(words) > 1
            and text[words[-1][0] : words[-1][1]].isupper()
            and not text[run.start : run.end].isupper()
        ):
            words.pop()  # 'Nguyễn Văn A UBND'
        if len(words) > 5:
            words = words[:5]
        whole = plain[words[0][0] : words[-1][1]]
        if self._countries.get(whole):
            return None
        if not vouched and _PLACE_BEFORE.search(plain, max(0, run.start - 20), run.start):
            return None
        if any(text[a:b].isupper() and b - a > 1 for a, b in words) and not self._shapes.is_name(
            [text[a:b] for a, b in words]
        ):
            return None
        if len(words) < 2 and not (words and "'" in text[words[0][0] : words[0][1]]):
            return None
        return Item(Piece.NAME, Span(words[0][0], words[-1][1]))


def _not_overlapping(items: Iterable[Item]) -> list[Item]:
    kept: list[Item] = []
    for item in items:
        if not kept or item.span.start >= kept[-1].span.end:
            kept.append(item)
    return kept


def _merged(spans: Iterable[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans):
        if kept and span.start < kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return kept


def gap(line: Line, left: Item, right: Item) -> Gap:
    """What stands between two neighbouring pieces."""
    start = left.span.end
    if left.piece is Piece.RANK and line.plain[start : start + 1] == ".":
        start += 1
    match = _GAPS.fullmatch(line.plain, start, right.span.start)
    if match is None:
        return Gap.BREAK
    kind = Gap[next((name for name in Gap.__members__ if name != "BREAK" and match[name] is not None), "BLANK")]
    return Gap.BREAK if kind is Gap.PASSIVE and right.piece is not Piece.CUE else kind
