"""What articles say of an entity that its description follows from, by how many of them say so."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from pyoxigraph import NamedNode, Quad, Store

from hpgraph.build.iris import BASE, Iris
from hpgraph.build.writing import Node, Writer, content, iri, named, term
from hpgraph.terms import ELI, HP, OG, ORG, RDF, RDFS, SCHEMA, SKOS

ENTITY_KINDS = (
    "person", "agency", "post", "title", "award-kind", "doc", "event", "initiative", "place", "tenure",
)  # fmt: skip
"""Kinds of node (as in `Iris.node`) that several articles can describe."""
SEEN = SCHEMA.datePublished
"""Of a tenure also the day of each article that tells of it."""
TENURE = f"^{OG.post}"
"""Of a post also its tenures."""
ASKED = (
    RDF.type, RDFS.label, SKOS.hiddenLabel, ORG.role, ORG.postIn, ELI.id_local, ELI.type_document, ORG.member,
    ORG.organization, ORG.memberDuring, HP.tenureKind,
)  # fmt: skip
_ASKED = {term(property): property for property in ASKED}
_DAY, _POST = term(SEEN), term(OG.post)

Heard = Mapping[tuple[str, str], int]
"""(property, IRI or text) → how many articles say so of one entity."""
Told = Mapping[str, list[tuple[str, str]]]
"""IRI of an entity → (property, IRI or text) that one article says of it."""
Hear = Callable[[str], Heard]
"""From the IRI of an entity to what is heard of it; nothing where no article names it."""
T = TypeVar("T")


def told(graph: Writer, base: str = BASE) -> Told:
    """What an article's graph says of its entities."""
    return _told(graph.said, content, Iris(base))


def told_by(quads: Iterable[Quad], base: str = BASE) -> Told:
    """The same from the quads of an article's graph."""
    spelled = ((Node(str(quad.subject)), Node(str(quad.predicate)), quad.object) for quad in quads)
    return _told(spelled, lambda value: getattr(value, "value", ""), Iris(base))


def _told(said: Iterable[tuple[Node, Node, T]], text: Callable[[T], str], iris: Iris) -> Told:
    kinds: dict[Node, str | None] = {}
    found: dict[Node, list[tuple[str, str]]] = {}
    days: list[str] = []
    holders: list[tuple[str, str]] = []
    for subject, predicate, value in said:
        if subject not in kinds:
            kinds[subject] = kind = iris.kind_of(iri(subject))
            if kind in ENTITY_KINDS:
                found[subject] = []
        asked = _ASKED.get(predicate)
        if asked and subject in found:
            found[subject].append((asked, text(value)))
        elif predicate == _DAY:
            days.append(text(value)[:10])
        elif predicate == _POST and kinds[subject] == "tenure":
            holders.append((text(value), iri(subject)))
    for subject, facts in found.items():
        if kinds[subject] == "tenure":
            facts += [(SEEN, day) for day in days]
    told = {iri(subject): facts for subject, facts in found.items()}
    for post, tenure in holders:
        told.setdefault(post, []).append((TENURE, tenure))
    return told


class Articles:
    """Hears of entities by looking into all article graphs of a store: what it costs grows with those that name one."""

    def __init__(self, store: Store, base: str = BASE) -> None:
        self._store, self._iris = store, Iris(base)
        self._articles = f"{base}graph/article/"

    def __call__(self, entity: str) -> Heard:
        heard: Counter[tuple[str, str]] = Counter()
        kind = self._iris.kind_of(entity)
        for quad in self._of_articles(NamedNode(entity), None, None):
            if quad.predicate.value in ASKED:
                heard[quad.predicate.value, getattr(quad.object, "value", "")] += 1
            if kind == "tenure" and quad.predicate.value == RDF.type:
                heard.update((SEEN, day) for day in self._days(quad))
        if kind == "post":
            tenures = self._of_articles(None, named(OG.post), NamedNode(entity))
            heard.update((TENURE, quad.subject.value) for quad in tenures if isinstance(quad.subject, NamedNode))
        return heard

    def _of_articles(
        self, subject: NamedNode | None, predicate: NamedNode | None, value: NamedNode | None
    ) -> Iterator[Quad]:
        for quad in self._store.quads_for_pattern(subject, predicate, value):
            if isinstance(quad.graph_name, NamedNode) and quad.graph_name.value.startswith(self._articles):
                yield quad

    def _days(self, quad: Quad) -> Iterator[str]:
        for found in self._store.quads_for_pattern(None, named(SEEN), None, quad.graph_name):
            yield getattr(found.object, "value", "")[:10]
