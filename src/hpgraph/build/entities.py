"""What is known of an entity from all articles: canonical label, all standard types, when it was seen."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from pyoxigraph import Literal, NamedNode, Quad, Store

from hpgraph.build import documents, english
from hpgraph.build.iris import BASE, Iris
from hpgraph.build.offices import english_titles
from hpgraph.build.writing import LABEL, TYPE, Writer, term, typed
from hpgraph.terms import ELI, FOAF, HP, ORG, SCHEMA, SKOS
from hpgraph.text import fold, lower

ENTITY_KINDS = (
    "person", "agency", "post", "title", "award-kind", "doc", "event", "initiative", "place", "tenure",
)  # fmt: skip
"""Kinds of node (as in `Iris.node`) that several articles can describe."""


def entities_in(quads: Iterable[Quad], base: str = BASE) -> tuple[NamedNode, ...]:
    """The entities that these quads describe, in order: those to describe anew when the quads come or go."""
    iris = Iris(base)
    subjects = dict.fromkeys(quad.subject for quad in quads)
    return tuple(s for s in subjects if isinstance(s, NamedNode) and iris.kind_of(s.value) in ENTITY_KINDS)


def entity_quads(store: Store, entities: Iterable[NamedNode], base: str = BASE) -> list[Quad]:
    """The entity graph's quads on these entities, from what all article graphs in the store say of them.

    Nothing for an entity that no article names any more. The store must hold the reference graph first, since the
    names there are the canonical ones; what it says is not said again, so that a query meets each label once.
    """
    iris = Iris(base)
    out, reference = Writer(iris.graph("entities")), iris.graph("reference")
    looks = _Looks(store, f"{base}graph/article/", reference)
    referenced: set[NamedNode] = set()
    for entity in entities:
        said = _Said(looks, entity)
        kind = iris.kind_of(entity.value)
        if said.types and kind:
            out.types(entity, *said.types)
            _DESCRIBERS.get(kind, _named)(out, entity, said)
        if said.referenced:
            referenced.add(entity)
    return [
        quad
        for quad in out.quads()
        if quad.subject not in referenced or Quad(quad.subject, quad.predicate, quad.object, reference) not in store
    ]


class _Looks:
    """Looks into the store, remembering what many entities ask for: labels of bodies, days of articles."""

    def __init__(self, store: Store, articles: str, reference: NamedNode) -> None:
        self.store, self.reference = store, reference
        self._articles = articles
        self._labels: dict[str, str] = {}
        self._days: dict[NamedNode, list[str]] = {}

    def is_article(self, graph: NamedNode) -> bool:
        return graph.value.startswith(self._articles)

    def label(self, iri: str) -> str:
        """The first label of a node in order of code points, '' where it has none."""
        if iri not in self._labels:
            found = (_text(quad.object) for quad in self.store.quads_for_pattern(NamedNode(iri), LABEL, None))
            self._labels[iri] = min(found, default="")
        return self._labels[iri]

    def days(self, article: NamedNode) -> list[str]:
        """The days on which the article of a graph was published: one, or none."""
        if article not in self._days:
            dates = self.store.quads_for_pattern(None, term(SCHEMA.datePublished), None, article)
            self._days[article] = [_text(date.object)[:10] for date in dates]
        return self._days[article]


class _Said:
    """What all article graphs say of one entity; its label is that of the reference graph, if that has one.

    One look into the store gives all: entities are many, and looks are what describing them costs.
    """

    def __init__(self, looks: _Looks, entity: NamedNode) -> None:
        self._looks = looks
        self._values: dict[NamedNode, list[str]] = defaultdict(list)
        self._graphs: list[NamedNode] = []
        self.referenced, known = False, ""
        for _, predicate, value, graph in looks.store.quads_for_pattern(entity, None, None):
            if graph == looks.reference:
                self.referenced = True
                known = known or (_text(value) if predicate == LABEL else "")
            elif isinstance(graph, NamedNode) and looks.is_article(graph):
                self._values[predicate].append(_text(value))
                if predicate == TYPE:
                    self._graphs.append(graph)
        self.types = sorted(set(self._values[TYPE]))
        self.in_reference = bool(known)
        self.label = known or self.most(LABEL)

    def label_of(self, predicate: str) -> str:
        """The label of the node that most articles give for a property."""
        iri = self.most(term(predicate))
        return self._looks.label(iri) if iri else ""

    def values(self, predicate: NamedNode) -> Counter[str]:
        """How many articles give each value of a property."""
        return Counter(self._values[predicate])

    def most(self, predicate: NamedNode) -> str:
        """The value that most articles give; of equals the first in order of code points; '' where there is none."""
        found = self.values(predicate)
        return min(found, key=lambda value: (-found[value], value), default="")

    def days(self) -> list[str]:
        """The days of the articles that name the entity, sorted."""
        return sorted({day for graph in self._graphs for day in self._looks.days(graph)})


def _text(value: object) -> str:
    return value.value if isinstance(value, Literal | NamedNode) else str(value)


def _named(out: Writer, entity: NamedNode, said: _Said, english: str | None = None) -> None:
    """The label in Vietnamese; in English where it is known and the reference graph does not have it."""
    out.text(entity, SKOS.prefLabel, said.label)
    if english and not said.in_reference:
        out.add(entity, SKOS.prefLabel, Literal(english, language="en"))


def _person(out: Writer, entity: NamedNode, said: _Said) -> None:
    _named(out, entity, said)
    out.add(entity, FOAF.name, Literal(said.label))


def _agency(out: Writer, entity: NamedNode, said: _Said) -> None:
    """The usual short form becomes the one altLabel that the official CPOV shape allows per language."""
    _named(out, entity, said, english.body(said.label))
    spellings = said.values(term(SKOS.hiddenLabel))
    short = [s for s in spellings if len(s) < len(said.label) and fold(s) != fold(said.label)]
    out.text(entity, SKOS.altLabel, min(short, key=lambda s: (-spellings[s], len(s), s), default=None))


def _title(out: Writer, entity: NamedNode, said: _Said) -> None:
    known = english_titles().get(lower(said.label))
    _named(out, entity, said, known[1] if known else None)
    out.add(entity, SKOS.inScheme, term(HP.titles))


def _post(out: Writer, entity: NamedNode, said: _Said) -> None:
    _named(out, entity, said, english.post(said.label_of(ORG.role), said.label_of(ORG.postIn)))


def _place(out: Writer, entity: NamedNode, said: _Said) -> None:
    _named(out, entity, said, english.place(said.label))


def _award_kind(out: Writer, entity: NamedNode, said: _Said) -> None:
    _named(out, entity, said)
    out.add(entity, SKOS.inScheme, term(HP.awardKinds))


def _document(out: Writer, entity: NamedNode, said: _Said) -> None:
    """Known from citations only, as long as no collection of documents is read."""
    symbol, kind = said.most(term(ELI.id_local)), said.most(term(ELI.type_document))
    _named(out, entity, said, documents.named(kind, symbol, "en") if symbol and kind else None)
    out.add(entity, HP.isStub, typed("true", "boolean"))


def _tenure(out: Writer, entity: NamedNode, said: _Said) -> None:
    days = said.days()
    if days:
        out.add(entity, HP.firstSeen, typed(days[0], "date"))
        out.add(entity, HP.lastSeen, typed(days[-1], "date"))


_DESCRIBERS: dict[str, Callable[[Writer, NamedNode, _Said], None]] = {
    "person": _person,
    "agency": _agency,
    "title": _title,
    "post": _post,
    "place": _place,
    "award-kind": _award_kind,
    "doc": _document,
    "tenure": _tenure,
}
