"""Plain text of a page → Article: the form of `*.txt`, and the last step of every other form."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace

from hpgraph.models import Article, Block, BlockKind, Problem, Span
from hpgraph.read import districts, pages, paragraphs, portals
from hpgraph.read.pages import Hints, Layout
from hpgraph.read.portals import Portal, Portals
from hpgraph.text import nfc, normalise, slug, tidy

_URL = re.compile(r"(?:nguồn|url|link|đường dẫn)?\s*:?\s*(https?://\S+)", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:[^/@\s]*@)?([^/:?#\s]+)", re.IGNORECASE)
_PAPER = re.compile(r"(?:Báo|Tạp chí|Soha)(?!\w)")
_PLACE = re.compile(r"(?<!\w)((?:xã|phường|thị trấn|huyện|quận|thị xã|đặc khu) )(?!hội)([^,-]+?)(?= -|,|$)")
_BODY = re.compile(r"^(?:Báo|Tạp chí|Sở|Bộ|Ban|Hội|Cục) \w")
_MARK_ZONE = 120
_LONGEST_TITLE = 160
_NO_HINTS = Hints()


def article(raw: str, source: str = "", hints: Hints = _NO_HINTS) -> tuple[Article | None, tuple[Problem, ...]]:
    """Text as read → the article and what was wrong with it. No article where there is no text at all."""
    text = nfc(raw)
    working = normalise(text)
    known = portals.load()
    spans = paragraphs.split(working.text, known)
    if not spans:
        return None, (Problem(source, "read", f"{source}: no text in it; nothing was read"),)
    said = [working.text[span.start : span.end] for span in spans]
    layout = pages.lay_out(said, hints, known)
    blocks = tuple(
        Block(Span(*working.to_origin(span.start, span.end)), kind)
        for span, kind in zip(spans, layout.kinds, strict=True)
    )
    found = _article(text, said, blocks, layout, hints)
    problems = []
    if found.published is None:
        problems.append(
            Problem(
                source or found.id,
                "read",
                f"{source or found.id}: no publication date found; days without a year stay open (add a line such as "
                "'Thời gian: 24/12/2021 12:39' below the portal's name)",
            )
        )
    return replace(found, source=source), tuple(problems)


def _article(text: str, said: Sequence[str], blocks: tuple[Block, ...], layout: Layout, hints: Hints) -> Article:
    known = portals.load()
    url = hints.url or _url_of(said, layout)
    portal = _portal(said, layout, url, known)
    publisher = hints.publisher or _publisher(said, layout, portal, known)
    title = tidy_title(layout.header.title or said[layout.header.lead if layout.header.lead < len(said) else 0])
    published = hints.published or layout.header.published
    return Article(
        id=identifier(title, f"{published:%Y%m%d}" if published else "undated", url or text),
        text=text,
        blocks=blocks,
        title=title,
        published=published,
        url=url,
        portal=portal.id if portal else None,
        publisher=publisher,
        jurisdiction=_jurisdiction(said, layout, portal, publisher, known),
        author=hints.author or layout.author,
        captions=tuple(text for text, block in zip(said, blocks, strict=True) if block.kind is BlockKind.CAPTION),
    )


def identifier(title: str, day: str, key: str) -> str:
    """'20211224-tong-ket-hoat-dong-1a2b3c4d': day, title, and 8 hexadecimal digits of what makes the article unique."""
    digest = hashlib.sha256(key.encode("utf-8")).hexdigest()[:8]
    return f"{day}-{slug(title, 60) or 'untitled'}-{digest}"


def tidy_title(text: str) -> str:
    """One line; a fallback taken from running text is cut at a word."""
    found = tidy(text)
    return found if len(found) <= 2 * _LONGEST_TITLE else found[:_LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def _url_of(said: Sequence[str], layout: Layout) -> str | None:
    """The address given in a line of its own ('Nguồn: https://…')."""
    for text, kind in zip(said, layout.kinds, strict=True):
        match = (
            _URL.fullmatch(text)
            if kind in (BlockKind.CHROME, BlockKind.BYLINE, BlockKind.TEASER, BlockKind.HEADING)
            else None
        )
        if match:
            return match.group(1).rstrip(".,)")
    return None


def _portal(said: Sequence[str], layout: Layout, url: str | None, known: Portals) -> Portal | None:
    """Whose page it is: by its own header, else by its address, else by the mark that opens the lead."""
    found = known.of_publisher(layout.header.publisher) if layout.header.publisher else None
    host = _HOST.match(url) if url else None
    if found is None and host:
        found = known.of_host(host.group(1))
    lead = layout.header.lead
    return found or known.in_text(" ".join(said[lead : lead + 1])[:_MARK_ZONE])


def _publisher(said: Sequence[str], layout: Layout, portal: Portal | None, known: Portals) -> str | None:
    """The page's header; where it shouts, is bare or missing, what is known of the portal; else the imprint's."""
    header = layout.header.publisher
    bare = header and portal and portal.publisher and known.starts("publishers", header) is None
    if header and not header.isupper() and not bare:
        return header
    if portal and portal.publisher:
        return portal.publisher
    imprint = [text for text, kind in zip(said, layout.kinds, strict=True) if kind is BlockKind.IMPRINT]
    if imprint and known.starts("publishers", imprint[0]):
        return tidy(imprint[0])
    return _sentence_case(header, known) if header else None


def _sentence_case(text: str, known: Portals) -> str:
    """'CỔNG THÔNG TIN ĐIỆN TỬ TỈNH BẮC NINH' → 'Cổng thông tin điện tử tỉnh Bắc Ninh'."""
    plain = text.lower()
    for province in known.provinces:
        plain = re.sub(rf"(?<!\w){re.escape(province.name.lower())}(?!\w)", province.name, plain)
    plain = _PLACE.sub(lambda match: match.group(1) + match.group(2).title(), plain)
    plain = plain[:1].upper() + plain[1:]
    return _BODY.sub(lambda match: match.group(0)[:-1] + match.group(0)[-1].upper(), plain)


def _is_paper(jurisdiction: str | None, publisher: str | None) -> bool:
    """Whether a national paper tells it, so that the province it tells of is the one it names most."""
    return jurisdiction is None and _PAPER.match(publisher or "") is not None


def _jurisdiction(
    said: Sequence[str], layout: Layout, portal: Portal | None, publisher: str | None, known: Portals
) -> str | None:
    """Of the portal; else the province its publisher or imprint names; else, on an unknown site or in a national paper,
    the most named one, else that of the districts named."""
    if portal and not _is_paper(portal.jurisdiction, publisher):
        return portal.jurisdiction or known.province_in(publisher or "")
    own = " ".join(
        text for text, kind in zip(said, layout.kinds, strict=True) if kind in (BlockKind.IMPRINT, BlockKind.CHROME)
    )
    found = known.province_in(publisher or "") or known.province_in(own) or districts.province(publisher or "")
    if found or (publisher and not _is_paper(None, publisher)):
        return found
    told = (BlockKind.TITLE, BlockKind.BODY)
    text = " ".join(t for t, kind in zip(said, layout.kinds, strict=True) if kind in told)
    return known.province_most_named(text) or districts.province(own) or districts.province(text)
