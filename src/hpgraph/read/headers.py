"""The top of a page, before the lead: the portal's name, the date stamp, the headline."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from hpgraph.models import BlockKind
from hpgraph.read import stamps
from hpgraph.read.portals import Portals
from hpgraph.read.stamps import Stamp
from hpgraph.text import UPPER, fold

_LEAD = re.compile(rf"\(?[\w.]{{2,30}}\)?\s?-\s?[{UPPER}]|\([^)]{{2,40}}\)\s?-?\s?[{UPPER}]")
_ENDS = re.compile(r"[.!?…][\"”')\]]*$")
_JURISDICTION = re.compile(
    r"(?:thành phố|tỉnh|quận|huyện|thị xã|phường|xã|đặc khu|tp\.?)\s[\w' -]{2,40}$", re.IGNORECASE
)
_NAME_REST = re.compile(rf"[{UPPER}][\w']*(?:\s[{UPPER}][\w']*){{1,4}}$")
# How a text begins whose headline was cut off.
_GOES_ON = re.compile(
    r"(?:(?:Tới |Đến |Tham |Cùng |Về )?[Dd]ự\b[^.]{0,60} có |(?:Phát biểu|Cũng) tại "
    r"|Tại (?:buổi|cuộc|hội) |Đây là |Buổi )"
)
_LONGEST_MASTHEAD = 40
_SENTENCE = 60
_DAY = re.compile(r"\b(?:sáng|trưa|chiều|tối|ngày|hôm)\b[^.]{0,14}?\d{1,2}\s?[/.-]\s?\d{1,2}\b", re.IGNORECASE)
_OPENS_DAY = re.compile(r"(?:Sáng|Trưa|Chiều|Tối|Ngày)\s(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\b[^.]{30}")
_LONG = 160
_ZONE = 25


@dataclass(frozen=True, slots=True)
class Header:
    """`lead`: index of the first paragraph of the article's text. `kinds`: what the paragraphs of the top are."""

    kinds: dict[int, BlockKind]
    lead: int
    title: str | None
    published: datetime | None
    publisher: str | None
    author: str | None = None


def read(paragraphs: Sequence[str], known_title: str | None, portals: Portals) -> Header:
    """Looks at the first paragraphs of a page (working text)."""
    lead = _lead(paragraphs, portals)
    found = _stamps(paragraphs, lead, portals)
    stamp_at = min(found, default=None)
    skipped = {i for i in range(lead) if i in found or portals.starts("chrome", paragraphs[i])}
    if known_title:
        same = [i for i in range(min(len(paragraphs), _ZONE)) if fold(paragraphs[i]) == fold(known_title)]
        title_at = same[0] if same else None
    else:
        title_at = _title(
            paragraphs, lead, stamp_at, skipped | set(_publisher(paragraphs, lead, skipped, portals)), portals
        )
    publisher_lines = _publisher(paragraphs, lead if title_at is None else title_at, skipped, portals)
    kinds: dict[int, BlockKind] = {}
    for index in range(lead):
        if index in found:
            kinds[index] = BlockKind.DATELINE
        elif index in skipped or index in publisher_lines or (title_at is not None and index < title_at):
            kinds[index] = BlockKind.CHROME
    if title_at is not None:
        title_words = fold(paragraphs[title_at])
        kinds |= {index: BlockKind.CHROME for index in range(lead) if fold(paragraphs[index]) == title_words}
        kinds[title_at] = BlockKind.TITLE
    for index in found:
        kinds[index] = BlockKind.DATELINE
    best = found[stamp_at] if stamp_at is not None else None
    author = best.rest if best and _NAME_REST.match(best.rest) else None
    title = known_title or (paragraphs[title_at] if title_at is not None else None)
    return Header(
        kinds, lead, title, best.when if best else None, _join([paragraphs[i] for i in publisher_lines]), author
    )


def _lead(paragraphs: Sequence[str], portals: Portals) -> int:
    """The first paragraph of running text: long and ended, or telling a day, or opened by the portal's mark."""
    for index, text in enumerate(paragraphs[:_ZONE]):
        if stamps.parse(text, portals) and len(text) < 60:
            continue
        if len(text) >= _SENTENCE and text.endswith(".") and _DAY.search(text):
            return index
        if not index and (_GOES_ON.match(text) or (_OPENS_DAY.match(text) and ". " in text)):
            return index
        if len(text) >= _LONG and (_ENDS.search(text) or len(text) > 2 * _LONG):
            return index
        if index and len(text) >= 60 and _LEAD.match(text) and _ENDS.search(text):
            return index
    for index, text in enumerate(paragraphs[:_ZONE]):
        if index and len(text) >= 40 and _ENDS.search(text) and not stamps.parse(text, portals):
            return index
    return min(len(paragraphs), 1)


def _stamps(paragraphs: Sequence[str], lead: int, portals: Portals) -> dict[int, Stamp]:
    """Index → stamp for the paragraphs at the top that are a date and little else."""
    found: dict[int, Stamp] = {}
    for index in range(min(lead + 2, len(paragraphs))):
        stamp = stamps.parse(paragraphs[index], portals)
        if stamp and (not stamp.rest or _NAME_REST.match(stamp.rest) or (stamp.when.hour and len(stamp.rest) <= 30)):
            found[index] = stamp
    return found


def _is_headline(text: str) -> bool:
    return len(text.split()) >= 4 and 15 <= len(text) <= 300 and not text.endswith((".", ":", ";"))


def _title(
    paragraphs: Sequence[str], lead: int, stamp_at: int | None, skipped: set[int], portals: Portals
) -> int | None:
    """The headline nearest to the date stamp on either side; of two, the one whose words the article takes up."""
    free = [i for i in range(lead) if i not in skipped]
    candidates = [i for i in free if _is_headline(paragraphs[i])] or free
    if not candidates:
        return None
    if stamp_at is not None:
        before = [i for i in candidates if i < stamp_at]
        after = [i for i in candidates if i > stamp_at and not portals.starts("photo_words", paragraphs[i])]
        candidates = before[-1:] + after[:1] or candidates
    if len(candidates) == 1:
        return candidates[0]
    body = set(fold(" ".join(paragraphs[lead : lead + 3])).split())
    return max(candidates, key=lambda i: (_shared(paragraphs[i], body), -i))


def _shared(text: str, words: set[str]) -> float:
    own = fold(text).split()
    return round(sum(word in words for word in own) / max(len(own), 4), 1)


def _publisher(paragraphs: Sequence[str], until: int, skipped: set[int], portals: Portals) -> list[int]:
    """The lines that name who runs the page: 'Cổng thông tin điện tử' + 'Thành phố Hải Phòng'."""
    for index in range(until):
        if index not in skipped and _names_body(paragraphs[index], portals):
            following = index + 1
            below = paragraphs[following] if following < until and following not in skipped else ""
            if _JURISDICTION.match(below) and portals.starts("sections", below) is None:
                return [index, following]
            return [index]
    return [0] if _is_masthead(paragraphs, until, skipped, portals) else []


def _is_masthead(paragraphs: Sequence[str], until: int, skipped: set[int], portals: Portals) -> bool:
    """Whether the first line, with the date stamp below, is the bare name of a site: 'Soha', 'Thanh Niên'."""
    text = paragraphs[0] if until > 1 and 0 not in skipped else ""
    if not text or len(text) > _LONGEST_MASTHEAD or _ENDS.search(text) or stamps.parse(paragraphs[1], portals) is None:
        return False
    words = text.split()
    return all(word[0].isupper() for word in words) and portals.starts("sections", text) is None


def _names_body(text: str, portals: Portals) -> bool:
    return (
        len(text) <= 110
        and portals.starts("publishers", text) is not None
        and not any(c.isdigit() for c in text)
        and not portals.has("acts", text)
    )


def _join(lines: list[str]) -> str | None:
    if not lines:
        return None
    first, *rest = lines
    return " ".join([first, *(line[0].lower() + line[1:] for line in rest)])
