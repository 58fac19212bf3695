"""What a page shows: nodes, the facts that link them, and the quotations behind the facts. No RDF, no HTML."""

from dataclasses import dataclass, field

Said = tuple[str, str]
"""The same in Vietnamese and English; both alike where it has one form only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A thing to draw. `id` is the local part of its IRI; `attributes` are (id of an attribute, value) in order."""

    id: str
    kind: str
    label: str
    english: str = ""  # where it differs
    others: tuple[str, ...] = ()  # other spellings, for search
    attributes: tuple[tuple[str, Said], ...] = ()
    date: str = ""  # ISO, its own day where it has one
    quotes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact of `source`, and of `target` where it links two nodes. `detail` is a title, a text, a figure."""

    source: str
    relation: str
    target: str | None = None
    detail: Said = ("", "")
    date: str = ""
    quotes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article, and what stands before and after; `start` counts code points of the article's text."""

    article: int
    start: int
    exact: str
    unsure: bool = False
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """An article that facts come from; `published` is ISO with its zone."""

    title: str
    published: str = ""
    url: str = ""
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """All that one page shows. Quotes are referred to by index, and refer to articles by index."""

    nodes: tuple[Node, ...] = ()
    facts: tuple[Fact, ...] = ()
    quotes: tuple[Quote, ...] = ()
    articles: tuple[Press, ...] = ()


@dataclass(frozen=True, slots=True)
class Circle:
    """Where a community is drawn; `members` are node ids, most linked first."""

    label: str
    x: int
    y: int
    radius: int
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Positions in the page's units, community number and size of every node; communities in drawing order."""

    positions: dict[str, tuple[int, int]] = field(default_factory=dict)
    community: dict[str, int] = field(default_factory=dict)  # -1: not linked to anything
    sizes: dict[str, int] = field(default_factory=dict)
    circles: tuple[Circle, ...] = ()
