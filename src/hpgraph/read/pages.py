"""The structure of a page: which paragraph is title, date line, body, caption, by-line, teaser, imprint or chrome."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from hpgraph.models import BlockKind
from hpgraph.read import bylines, captions, headers
from hpgraph.read.portals import Portals
from hpgraph.text import fold

_ENDS = re.compile(r"[.!?…][\"”')\]]*$")
_DATED = re.compile(
    r".*\(\s?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:[ ,-]+\d{1,2}[:h]\d{2})?\s?\)$"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s?[-:]?\s"
)
_DATED_LEAD = re.compile(
    r"(?:\([^)]{2,40}\)\s?-?\s?)?(?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|trong \d+ ngày|"
    r"trong các ngày|từ ngày|cùng ngày|hôm qua|hôm nay)\s",
    re.IGNORECASE,
)
_DIGEST = re.compile(r"(?:điểm (?:tin|báo)|tin (?:vắn|tóm tắt|nhanh)|thông tin báo chí)\b", re.IGNORECASE)
_SOURCE_LINE = re.compile(r"(?:báo|tạp chí|đài|cổng|trang|ttxvn|vov|vtv)\b[^.:;]{0,45}$", re.IGNORECASE)
_LINK_MARKS = (">>", "»", "►", "▶", "➤", "=>", "->")  # before links to other articles
_LONG = 160
_LAST = 5  # paragraphs at the end among which by-line and notes are
_LONGEST_HEADING = 200


@dataclass(frozen=True, slots=True)
class Hints:
    """What the form of the input says of itself (HTML metadata, JSON keys), stronger than what is read off the text."""

    title: str | None = None
    published: datetime | None = None
    url: str | None = None
    publisher: str | None = None
    author: str | None = None
    captions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """`kinds[i]` belongs to paragraph i."""

    kinds: list[BlockKind]
    header: headers.Header
    author: str | None = None
    notes: list[str] = field(default_factory=list)  # trailing paragraphs after the by-line


def lay_out(paragraphs: Sequence[str], hints: Hints, portals: Portals) -> Layout:
    """Paragraphs of working text, in page order → what each of them is."""
    header = headers.read(paragraphs, hints.title, portals)
    kinds = [BlockKind.BODY] * len(paragraphs)
    for index, kind in header.kinds.items():
        kinds[index] = kind
    end = _mark_end(paragraphs, header.lead, kinds, portals)
    author, body_end = _mark_byline(paragraphs, header.lead, end, kinds, portals)
    _mark_body(paragraphs, header.lead, body_end, kinds, portals)
    for index, text in enumerate(paragraphs):
        if kinds[index] is BlockKind.BODY and any(fold(text) == fold(caption) for caption in hints.captions):
            kinds[index] = BlockKind.CAPTION
    notes = [paragraphs[i] for i in range(body_end, len(paragraphs)) if kinds[i] is BlockKind.CHROME]
    return Layout(kinds, header, author or header.author, notes)


def _is_prose(text: str) -> bool:
    return len(text) >= _LONG and _ENDS.search(text) is not None and not _DATED.match(text)


def _mark_end(paragraphs: Sequence[str], lead: int, kinds: list[BlockKind], portals: Portals) -> int:
    """Marks teasers and imprint; returns the index where the article ends."""
    size = len(paragraphs)
    after = [0] * (size + 1)  # prose characters from here on
    for index in range(size - 1, -1, -1):
        after[index] = after[index + 1] + (len(paragraphs[index]) if _is_prose(paragraphs[index]) else 0)
    end = size
    for index in range(min(lead + 1, size), size):
        text = paragraphs[index]
        if portals.starts("teasers", text) and len(text) <= 60:
            if after[index] * 2 <= after[lead]:
                end = index
                break
            _mark_inline_teaser(paragraphs, index, kinds, portals)
        elif portals.starts("imprint", text) and after[index] == 0:
            end = index - 1 if index - 1 > lead and _names_publisher(paragraphs[index - 1], portals) else index
            break
    kind = BlockKind.TEASER
    for index in range(end, size):
        text = paragraphs[index]
        following = paragraphs[index + 1] if index + 1 < size else ""
        if portals.starts("imprint", text) or (
            _names_publisher(text, portals) and portals.starts("imprint", following)
        ):
            kind = BlockKind.IMPRINT
        chrome = portals.starts("chrome", text) or portals.starts("notes", text)
        kinds[index] = BlockKind.CHROME if chrome and len(text) <= 80 else kind
    return end


def _names_publisher(text: str, portals: Portals) -> bool:
    return len(text) <= 110 and portals.starts("publishers", text) is not None and not _ENDS.search(text)


def _mark_inline_teaser(paragraphs: Sequence[str], start: int, kinds: list[BlockKind], portals: Portals) -> None:
    """A box of links in the middle of an article: the heading and the short lines below it."""
    kinds[start] = BlockKind.TEASER
    for index in range(start + 1, min(start + 6, len(paragraphs))):
        if (
            _ENDS.search(paragraphs[index])
            or len(paragraphs[index]) > _LONG
            or captions.looks_like(paragraphs[index], portals)
        ):
            return
        kinds[index] = BlockKind.TEASER


def _mark_byline(
    paragraphs: Sequence[str], lead: int, end: int, kinds: list[BlockKind], portals: Portals
) -> tuple[str | None, int]:
    """Finds the by-line among the last paragraphs; what stands behind it is chrome. → author, end of body."""
    stop = _notes_start(paragraphs, lead, end, portals)
    for index in range(stop, end):
        kinds[index] = BlockKind.CHROME
    for index in range(stop - 1, max(lead, stop - _LAST), -1):
        text = paragraphs[index]
        if (portals.starts("chrome", text) and len(text) <= 80) or _DATED.match(text) or text.startswith(_LINK_MARKS):
            continue
        author = bylines.parse(text, portals) if not captions.looks_like(text, portals) else None
        if author is None and (len(text) > 60 or _ENDS.search(text)):
            break
        if author is not None:
            first = index
            earlier = bylines.parse(paragraphs[index - 1], portals) if index - 1 > lead else None
            if earlier is not None and not captions.looks_like(paragraphs[index - 1], portals):
                first, author = index - 1, earlier
            for position in range(first, stop):
                behind = BlockKind.TEASER if paragraphs[position].startswith(_LINK_MARKS) else BlockKind.CHROME
                kinds[position] = BlockKind.BYLINE if position <= index else behind
            return author, first
    return None, stop


def _notes_start(paragraphs: Sequence[str], lead: int, end: int, portals: Portals) -> int:
    """Where remarks about the text begin at its end ('Nguồn: https://…'), `end` if there are none."""
    for index in range(max(lead + 1, end - _LAST), end):
        if portals.starts("notes", paragraphs[index]):
            return end if any(_is_prose(text) for text in paragraphs[index:end]) else index
    return end


def _mark_body(paragraphs: Sequence[str], lead: int, end: int, kinds: list[BlockKind], portals: Portals) -> None:
    """Tells captions, headings and stray chrome from body paragraphs."""
    digest = sum(1 for text in paragraphs[:end] if _SOURCE_LINE.match(text)) >= 2 or any(
        _DIGEST.match(text) for text in paragraphs[:lead]
    )
    for index in range(end):
        text = paragraphs[index]
        if kinds[index] is not BlockKind.BODY:
            continue
        following = paragraphs[index + 1] if index + 1 < end else ""
        kinds[index] = _body_kind(text, following, digest, portals)


def _body_kind(text: str, following: str, digest: bool, portals: Portals) -> BlockKind:
    if text.startswith(_LINK_MARKS) and len(text) <= _LONG and not _ENDS.search(text):
        return BlockKind.TEASER
    if captions.is_credit(text):
        return BlockKind.BYLINE
    if portals.starts("notes", text) or (len(text) <= 60 and portals.starts("chrome", text) and not _ENDS.search(text)):
        return BlockKind.CHROME
    if captions.looks_like(text, portals):
        heads_item = digest and _DATED_LEAD.match(following) and not portals.starts("photo_words", text)
        return BlockKind.HEADING if heads_item else BlockKind.CAPTION
    if len(text) <= _LONGEST_HEADING and text[-1] not in '.!?…;:,”"':
        told = len(text.split()) > 30 or (_DATED_LEAD.match(text) and ". " in text)
        return BlockKind.BODY if told else BlockKind.HEADING
    return BlockKind.BODY
