"""The pieces of sentences about people, and what stands between two of them."""

import re
from enum import Enum, auto

from hpgraph.extract.phrases import Line
from hpgraph.extract.posts import Post
from hpgraph.lexicon import Entry
from hpgraph.models import Span, value


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
    OPEN = auto()  # ' (hiện là '
    PASSIVE = auto()  # 'được', 'đã được HĐND thành phố': only before a word of appointment
    BREAK = auto()


@value
class Item:
    piece: Piece
    span: Span
    entry: Entry | None = None
    post: Post | None = None


_QUALIFIER = (
    r"(?:,? ?\(?(?:(?:các )?khóa [IVX\d]+(?:, [IVX\d]+)*|nhiệm kỳ \d{4} ?- ?\d{4}|nhiệm kỳ [IVX\d]+|"
    r"(?:khác |trước tuổi )?(?:kể )?từ (?:ngày )?\d{1,2}/\d{1,2}(?:/\d{4})?)\)?)*"
)
_SEAT = r"(?:, (?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã) [^,;.:()\n]{2,25}(?=,))?"
_ASIDE = r"(?: ?\([^()\n]{1,80}\))?"
_GAPS = re.compile(
    rf"\)?{_QUALIFIER}{_SEAT}{_ASIDE}{_QUALIFIER}(?:(?P<BLANK> ?| (?:\d{{1,2}}|các|hai|ba|bốn) )|"
    r"(?P<ASIDE>, (?:sinh |quê |dân tộc |nguyên |cán bộ |uv[^,]{1,12})[^,;.:()\n]{0,40}, )|"
    r"(?P<ALSO>,? (?:kiêm|đồng thời là|đương kiêm|đương kim|vừa là) )|(?P<AND>,? (?:và|cùng|cùng với) )|"
    r"(?P<COMMA> ?, ?)|(?P<SEMICOLON> ?; ?)|(?P<DASH> ?- ?)|(?P<COLON>(?: gồm| gồm có)? ?: ?)|"
    r"(?P<FOR>,? (?:đối với|cho|với|của) )|"
    r"(?P<IS>,? (?:là|hiện là|hiện nay là|hiện đang là|nay là|hiện giữ chức|hiện đang giữ chức) )|"
    r"(?P<OPEN> ?\((?:(?:sn|sinh năm) ?\d{4}, |\d{2} tuổi, )?"
    r"(?:đảng viên, )?(?:(?:hiện|nay|hiện nay|hiện đang) )?(?:(?:là|giữ chức) )?)|"
    r"(?P<PASSIVE>,? (?!cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|thông tin|chia sẻ)"
    r"(?:đã |sẽ |vừa |chính thức |để )*(?:được )?(?:[^.;:,\n]{0,60} )?|"
    r",? (?:đến|về) (?:nhận |công tác)[^.;:\n]{0,80},? ))",
    re.IGNORECASE,
)
_USUAL = {
    "": Gap.BLANK,
    " ": Gap.BLANK,
    ", ": Gap.COMMA,
    "; ": Gap.SEMICOLON,
    " - ": Gap.DASH,
    "-": Gap.DASH,
    ": ": Gap.COLON,
    " và ": Gap.AND,
}
_WIDEST = 160


def gap(line: Line, left: Item, right: Item) -> Gap:
    """What stands between two neighbouring pieces."""
    start, end = left.span.end, right.span.start
    words = line.plain[start:end]
    usual = _USUAL.get(words)
    if usual is not None or len(words) > _WIDEST:
        return usual or Gap.BREAK
    if left.piece is Piece.RANK and words.startswith("."):
        start += 1
    match = _GAPS.fullmatch(line.plain, start, end)
    if match is None or match.lastgroup is None:
        return Gap.BREAK
    kind = Gap[match.lastgroup]
    return Gap.BREAK if kind is Gap.PASSIVE and right.piece is not Piece.CUE else kind
