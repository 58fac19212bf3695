"""What every builder of facts needs of its article: who is meant by a name, and where to write."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from hpgraph.build.iris import Iris, digest, local
from hpgraph.build.writing import Node, Writer
from hpgraph.models import Document, Extraction, Organisation, Person, Place, Span, published_day
from hpgraph.resolve import keys

Identities = Mapping[tuple[str, str], str]
"""(kind, name in the article) → local id, as `hpgraph.resolve.identify` makes it."""


@dataclass(frozen=True)
class Context:
    """One article while it is built."""

    extraction: Extraction
    identities: Identities
    iris: Iris
    out: Writer
    described: set[Node] = field(default_factory=set)  # bodies, posts and places said already
    spans: dict[Span, Node] = field(default_factory=dict)  # places in the text said already
    agents: dict[str, Node] = field(default_factory=dict)  # whom a name stands for, once found

    @cached_property
    def bodies(self) -> dict[str, Organisation]:
        """The bodies of the article's facts by canonical name."""
        return {body.name: body for body in self.extraction.organisations}

    @cached_property
    def papers(self) -> dict[str, Document]:
        """The documents of the article's facts by number and by title; of equals the first."""
        found: dict[str, Document] = {}
        for document in self.extraction.documents:
            for key in (document.number, document.title):
                if key:
                    found.setdefault(key, document)
        return found

    @cached_property
    def article(self) -> Node:
        return self.iris.node("article", self.extraction.article.id)

    @cached_property
    def local(self) -> str:
        """The last part of the article's IRI, with which IRIs of its own nodes begin."""
        return local(self.extraction.article.id)

    @property
    def day(self) -> str | None:
        """The day of publication, ISO 8601."""
        day = published_day(self.extraction.article)
        return day.isoformat() if day else None

    def first(self, node: Node) -> bool:
        """Whether a node has not been described yet; remembers it."""
        if node in self.described:
            return False
        self.described.add(node)
        return True

    def fact(self, kind: str, *content: object) -> Node:
        """The node of a fact that belongs to this article."""
        return self.iris.node(kind, f"{self.extraction.article.id}-{digest(*content)}")

    def person(self, name: str) -> Node:
        """The official of that name; one who is named nowhere else stays with this article."""
        key = self.identities.get(("person", name))
        if key is None:
            unknown = Person(name=name, evidence=(), rule="")
            key = keys.person(unknown, self.extraction.article)
        return self.iris.node("person", key)

    def place(self, name: str, parent: str | None = None) -> Node:
        key = self.identities.get(("place", name))
        if key is None:
            key = keys.place(Place(name=name, kind="", parent=parent, evidence=(), rule=""))
        return self.iris.node("place", key)

    def event(self, index: int | None) -> Node | None:
        """The event of that index in the extraction; None where there is no such event."""
        if index is None or not 0 <= index < len(self.extraction.events):
            return None
        key = self.identities.get(("event", str(index)))
        if key is None:
            key = keys.event(self.extraction.events[index], self.extraction.article)
        return self.iris.node("event", key)

    def initiative(self, name: str) -> Node | None:
        """The initiative of that name, if the article has one."""
        for found in self.extraction.initiatives:
            if found.name == name:
                key = self.identities.get(("initiative", name))
                return self.iris.node("initiative", key or keys.initiative(found, self.extraction.article))
        return None

    def document(self, found: Document) -> Node:
        key = self.identities.get(("document", found.number or found.title or found.kind))
        return self.iris.node("doc", key or keys.document(found, self.extraction.article))

    def cited(self, keys_: tuple[str, ...]) -> Iterator[Node]:
        """The documents of this article with these numbers or titles; others are left out."""
        for key in keys_:
            if key in self.papers:
                yield self.document(self.papers[key])
