"""HTML pages: metadata, the article's own part of the page, its paragraphs; then the same steps as plain text.

The body is what the portal's selectors name (data/portals), else what readability-lxml finds.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hpgraph.models import Article, Problem
from hpgraph.read import extras, plain, portals, stamps
from hpgraph.read.pages import Hints
from hpgraph.text import tidy

_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
    "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
))  # fmt: skip
_SKIPPED = frozenset(("script", "style", "noscript", "template", "svg", "iframe", "button", "select", "form", "nav"))
_CAPTION_CLASS = re.compile(r"caption|chu-?thich|image-?desc|img-?note|PhotoCMS_Caption", re.IGNORECASE)
_SITE_TAIL = re.compile(r"\s+[|»-]\s+[^|»]{3,60}$")
_SHORTEST_BODY = 200


@dataclass(frozen=True, slots=True)
class _Page:
    tree: Any
    url: str | None

    def meta(self, *names: str) -> str | None:
        """The content of the first of these <meta> elements (by property, name or itemprop)."""
        for name in names:
            for key in ("property", "name", "itemprop"):
                for found in self.tree.xpath(f"//meta[@{key}=$name]/@content", name=name):
                    if str(found).strip():
                        return str(found).strip()
        return None

    def first(self, selectors: tuple[str, ...]) -> Any | None:
        """The first element that one of the CSS selectors matches."""
        for selector in selectors:
            found = self.tree.cssselect(selector)
            if found:
                return found[0]
        return None


def article(raw: str, source: str = "", url: str | None = None) -> tuple[Article | None, tuple[Problem, ...]]:
    """An HTML page as text → article and problems. Raises MissingExtraError without the extra `html`."""
    parser = extras.load("lxml.html", "html")
    try:
        tree = parser.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", raw))
    except (ValueError, parser.etree.LxmlError) as error:
        return None, (Problem(source, "read", f"{source}: no HTML that can be read ({error})"),)
    page = _Page(tree, url or _address(tree))
    body, captions = _body(page, raw)
    title = _title(page)
    stamp = _stamp(page)
    said = [title, *([stamp] if stamp else []), *body]
    hints = Hints(
        title=title or None,
        published=stamps.parse_metadata(_metadata_date(page)) or stamps.parse_metadata(stamp),
        url=page.url,
        publisher=None,
        author=page.meta("article:author", "author") if page.meta("article:author") else None,
        captions=captions,
    )
    return plain.article("\n\n".join(part for part in said if part), source, hints)


def fragment(raw: str) -> list[str]:
    """The paragraphs of a piece of HTML, such as an entry of a feed."""
    if not raw.strip():
        return []
    parser = extras.load("lxml.html", "html")
    try:
        return _paragraphs(parser.fragment_fromstring(raw, create_parent="div"))[0]
    except (ValueError, parser.etree.LxmlError):
        return [tidy_paragraph(raw)]


def _address(tree: Any) -> str | None:
    for path in ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
        for found in tree.xpath(path):
            if str(found).startswith(("http://", "https://")):
                return str(found).strip()
    return None


def _title(page: _Page) -> str:
    heading = page.first(_selectors(page, "title")) if _selectors(page, "title") else None
    if heading is not None and heading.text_content().strip():
        return tidy(heading.text_content())
    named = page.meta("og:title", "twitter:title")
    if named:
        return tidy(_SITE_TAIL.sub("", named))
    headings = [tidy(h.text_content()) for h in page.tree.xpath("//h1") if h.text_content().strip()]
    if len(headings) == 1:
        return headings[0]
    titles = page.tree.xpath("//title/text()")
    return tidy(_SITE_TAIL.sub("", str(titles[0]))) if titles else ""


def _metadata_date(page: _Page) -> str | None:
    found = page.meta(
        "article:published_time", "datePublished", "pubdate", "dc.date", "DC.date.issued", "og:published_time"
    )
    if found:
        return found
    for script in page.tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            data = json.loads(str(script))
        except ValueError:
            continue
        for item in data if isinstance(data, list) else [data]:
            if isinstance(item, dict) and isinstance(item.get("datePublished"), str):
                return str(item["datePublished"])
    times = page.tree.xpath("//time/@datetime")
    return str(times[0]) if times else None


def _stamp(page: _Page) -> str | None:
    """The date line as the page shows it, where the portal's selectors say where it is."""
    selectors = _selectors(page, "date")
    found = page.first(selectors) if selectors else None
    return tidy(found.text_content()) if found is not None else None


def _selectors(page: _Page, key: str) -> tuple[str, ...]:
    host = re.match(r"https?://([^/:?#]+)", page.url or "")
    portal = portals.load().of_host(host.group(1)) if host else None
    return tuple(portal.selectors.get(key, ())) if portal else ()


def _body(page: _Page, raw: str) -> tuple[list[str], tuple[str, ...]]:
    """The paragraphs of the article, and which of them the markup calls captions."""
    selectors = _selectors(page, "body")
    chosen = page.first(selectors) if selectors else None
    if chosen is not None and len(chosen.text_content().strip()) >= _SHORTEST_BODY:
        return _paragraphs(chosen)
    readability = extras.load("readability", "html")
    parser = extras.load("lxml.html", "html")
    try:
        summary = parser.fromstring(readability.Document(raw).summary(html_partial=True))
    except (ValueError, TypeError, parser.etree.LxmlError, readability.readability.Unparseable):
        summary = None
    if summary is not None and len(summary.text_content().strip()) >= _SHORTEST_BODY:
        return _paragraphs(summary)
    bodies = page.tree.xpath("//body")
    return _paragraphs(bodies[0] if bodies else page.tree)


def _paragraphs(root: Any) -> tuple[list[str], tuple[str, ...]]:
    parts: list[str] = []
    captions: list[str] = []
    for text, caption in _runs(root):
        said = tidy_paragraph(text)
        if said:
            parts.append(said)
            if caption:
                captions.append(said)
    return parts, tuple(captions)


def tidy_paragraph(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def _runs(root: Any) -> Iterator[tuple[str, bool]]:
    """(text, is it a caption) between block boundaries, in order. Iterative: pages may nest a thousand deep."""
    pending: list[str] = []
    stack: list[tuple[Any, bool, bool]] = [(root, False, False)]
    while stack:
        node, caption, leaving = stack.pop()
        tag = node.tag if isinstance(node.tag, str) else ""
        block = tag in _BLOCKS or tag == "br"
        if block and pending:
            yield "".join(pending), caption
            pending = []
        if leaving:
            pending += [node.tail] if node.tail and node is not root else []
            continue
        stack.append((node, caption, True))
        if tag in _SKIPPED or not tag:
            continue
        pending += [node.text] if node.text else []
        inside = caption or tag == "figcaption" or bool(_CAPTION_CLASS.search(node.get("class") or ""))
        stack += [(child, inside, False) for child in reversed(node)]
    if pending:
        yield "".join(pending), False
