"""RSS and Atom feeds: each entry an article, as far as the feed carries its text."""

from collections.abc import Iterator, Mapping
from typing import Any

from hpgraph.models import Article, Problem
from hpgraph.read import extras, plain, stamps
from hpgraph.read.html import fragment
from hpgraph.read.pages import Hints

_SHORTEST = 200  # characters: below it an entry is only a teaser of the article


def text(raw: str, source: str) -> Iterator[Article | Problem]:
    """The entries of a feed. Raises MissingExtraError without the extra `feeds`."""
    parsed = extras.load("feedparser", "feeds").parse(raw)
    if not parsed.entries:
        reason = f" ({parsed.bozo_exception})" if parsed.get("bozo") else ""
        yield Problem(source, "read", f"{source}: no entries in this feed{reason}")
        return
    publisher = parsed.feed.get("title")
    for index, entry in enumerate(parsed.entries, 1):
        yield from _entry(entry, f"{source}[{index}]", publisher)


def _entry(entry: Mapping[str, Any], source: str, publisher: str | None) -> Iterator[Article | Problem]:
    title = str(entry.get("title") or "")
    contents = [str(item.get("value") or "") for item in entry.get("content", ())] or [str(entry.get("summary") or "")]
    paragraphs = fragment(max(contents, key=len))
    if sum(map(len, paragraphs)) < _SHORTEST:
        yield Problem(source, "read", f"{source}: the feed carries only a teaser of “{title}”; give the page itself")
        return
    hints = Hints(
        title=title or None,
        published=stamps.parse_metadata(entry.get("published") or entry.get("updated")),
        url=entry.get("link"),
        publisher=publisher,
        author=entry.get("author"),
    )
    found, problems = plain.article("\n\n".join([title, *paragraphs]), source, hints)
    if found is not None:
        yield found
    yield from problems
