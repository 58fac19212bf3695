"""Articles as records: objects of a JSON file or rows of a table, with keys as crawlers and exports name them."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from hpgraph.models import Article, Problem
from hpgraph.read import html, plain, stamps
from hpgraph.read.pages import Hints
from hpgraph.text import fold

TEXT_KEYS = ("text", "content", "body", "article_text", "noi_dung")
_TITLE_KEYS = ("title", "headline", "name", "tieu_de")
_DATE_KEYS = ("published", "date", "datePublished", "published_at", "pubDate", "publish_date", "ngay_dang")
_URL_KEYS = ("url", "link", "source_url", "loc")
_PUBLISHER_KEYS = ("publisher", "site", "source_name")
_AUTHOR_KEYS = ("author", "byline", "tac_gia")


def article(record: Mapping[str, Any], source: str) -> tuple[Article | None, tuple[Problem, ...]]:
    """One record → article and problems. A record that `hpgraph extract` printed is read by its `article`."""
    inner = record.get("article")
    if isinstance(inner, Mapping):
        record = inner
    url = _said(record, _URL_KEYS)
    page = _said(record, ("html", "raw_html"))
    if page:
        return html.article(page, source, url)
    text = _said(record, TEXT_KEYS)
    if not text:
        return None, (
            Problem(source, "read", f"{source}: no text; expected one of the keys {', '.join(TEXT_KEYS)}, html"),
        )
    title = _said(record, _TITLE_KEYS)
    if title and fold(title) not in fold(text[: 2 * len(title) + 400]):
        text = f"{title}\n\n{text}"
    hints = Hints(
        title=title,
        published=_date(record),
        url=url,
        publisher=_said(record, _PUBLISHER_KEYS),
        author=_said(record, _AUTHOR_KEYS),
        captions=_listed(record.get("captions")),
    )
    return plain.article(text, source, hints)


def _said(record: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    return next((value.strip() for key in keys if isinstance(value := record.get(key), str) and value.strip()), None)


def _date(record: Mapping[str, Any]) -> datetime | None:
    for key in _DATE_KEYS:
        value = record.get(key)
        if isinstance(value, datetime | date):
            value = value.isoformat()
        found = stamps.parse_metadata(value) if isinstance(value, str) else None
        if found:
            return found
    return None


def _listed(value: Any) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list | tuple) else ()
