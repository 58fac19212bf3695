"""Meetings that are counted: 'Kỳ họp thứ 14 HĐND thành phố khóa XV', 'Đại hội Đảng bộ tỉnh lần thứ XX'."""

import re
from dataclasses import dataclass
from functools import lru_cache

from hpgraph.resolve import bodies, citations, places
from hpgraph.resolve.places import CENTRE

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_BODY = (
    r"(?:hội đồng nhân dân|ủy ban thường vụ quốc hội|quốc hội|ủy ban nhân dân|chính phủ|ban chấp hành trung ương"
    r"|trung ương đảng|(?:ban chấp hành )?(?:đảng bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy))"
    r"(?: (?!khóa |nhiệm kỳ|lần |thứ |đánh giá|thảo luận|về |bàn |cho |thông qua)[^\s,;(]+){0,6}?"
)
_COUNTED = re.compile(
    r"(?P<head>kỳ họp|phiên họp|hội nghị|đại hội)(?P<special> chuyên đề| bất thường)?(?: đại biểu| toàn quốc)*"
    rf"(?: (?P<before>{_BODY}))? (?:lần )?thứ (?P<ordinal>\d+|[ivxlc]+|{'|'.join(_WORDS)})(?!\w)"
    rf"(?:,| -| của| \([^)]*\))*(?: (?P<after>{_BODY})(?=,|;| \(| khóa | nhiệm kỳ| đánh giá| thảo luận| về | bàn | cho "
    r"| thông qua|$))?"
)
_TERM = re.compile(r"(?:khóa|nhiệm kỳ) (?P<term>[ivxlc]+|\d{4}) ?-?")


@dataclass(frozen=True, slots=True)
class Session:
    """`head`: kind of meeting; `body` and `place`: whose; `term`: as said, '' where it is not."""

    head: str
    body: str
    place: str
    ordinal: int
    term: str


@lru_cache(maxsize=1 << 12)
def parse(name: str, jurisdiction: str) -> Session | None:
    """The counted meeting that a name begins with; None where it is not counted, or of a body that is not told."""
    plain = bodies.expand(name)
    match = _COUNTED.match(plain)
    body = match["after"] or match["before"] if match else None
    parsed = bodies.parse(body, places.province(jurisdiction)) if body else None
    if match is None or parsed is None:
        return None
    organ = citations.organ(parsed.core)
    place = CENTRE if organ == "tw" else "/".join(filter(None, (parsed.scope or "", parsed.unit)))
    if not place:
        return None
    term = _TERM.search(plain)
    head = match["head"] + (match["special"] or "")
    return Session(head, organ, place, number(match["ordinal"]), term["term"] if term else "")


def number(ordinal: str) -> int:
    """'14', 'xiv' and 'tám' as numbers."""
    if ordinal.isdigit():
        return int(ordinal)
    if ordinal in _WORDS:
        return _WORDS.index(ordinal) + 1
    values = [_ROMAN[letter] for letter in ordinal]
    return sum(-v if v < max(values[i:], default=0) else v for i, v in enumerate(values))
