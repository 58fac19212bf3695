"""An article as it is read: its text in blocks, when and by whom it was published. Part of `hpgraph.models`."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hpgraph.values import ordered, value


@ordered
class Span:
    start: int
    end: int

    def covers(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


class BlockKind(StrEnum):
    """What a paragraph of a page is."""

    TITLE = "title"
    DATELINE = "dateline"  # date stamp of the page
    HEADING = "heading"  # a heading inside the article (press digests, sections)
    BODY = "body"
    CAPTION = "caption"
    BYLINE = "byline"
    TEASER = "teaser"  # other articles: titles, dates
    IMPRINT = "imprint"  # who runs the portal: its editors, address
    CHROME = "chrome"  # menus, counters, share buttons


@value
class Block:
    span: Span
    kind: BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as read. `text` is NFC and holds the whole page; `blocks` part it, in order."""

    id: str
    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    published: datetime | None = None
    url: str | None = None
    portal: str | None = None  # id of data/portals/<id>.yml
    publisher: str | None = None
    jurisdiction: str | None = None  # 'thành phố Hải Phòng', 'tỉnh Bắc Ninh'; None for central portals
    author: str | None = None
    captions: tuple[str, ...] = ()
    source: str = ""  # the path or name given


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read or understood; never stops a run."""

    article: str
    stage: str
    message: str


def published_day(article: Article) -> date | None:
    return article.published.date() if article.published else None
