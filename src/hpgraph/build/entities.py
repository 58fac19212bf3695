"""What is known of an entity from all articles: canonical label, all standard types, when it was seen."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping

from pyoxigraph import Literal, NamedNode, Quad, Store

from hpgraph.build import documents, english
from hpgraph.build.iris import BASE, Iris
from hpgraph.build.offices import english_titles
from hpgraph.build.writing import LABEL, TYPE, Node, Term, Writer, content, en, iri, named, node, plain, term, typed
from hpgraph.terms import ELI, FOAF, HP, ORG, RDF, RDFS, SCHEMA, SKOS
from hpgraph.text import fold, lower

ENTITY_KINDS = (
    "person", "agency", "post", "title", "award-kind", "doc", "event", "initiative", "place", "tenure",
)  # fmt: skip
"""Kinds of node (as in `Iris.node`) that several articles can describe."""


_DAY = term(SCHEMA.datePublished)
_TYPE, _LABEL = named(RDF.type), named(RDFS.label)
_ASKED = {TYPE, LABEL, term(SKOS.hiddenLabel), term(ORG.role), term(ORG.postIn), term(ELI.id_local),
          term(ELI.type_document)}  # fmt: skip
"""What of an entity makes its description."""
Told = Mapping[str, list[tuple[Node, Term]]]
"""IRI of an entity → (property, value) that an article says of it; its day counts as said of each."""
Heard = Mapping[tuple[Node, Term], int]
"""(property, value) of an entity → how many articles say so."""


def entities_in(quads: Iterable[Quad], base: str = BASE) -> tuple[str, ...]:
    """IRIs of the entities that these quads describe, in order: those to describe anew when the quads come or go."""
    iris = Iris(base)
    subjects = dict.fromkeys(quad.subject for quad in quads)
    return tuple(s.value for s in subjects if isinstance(s, NamedNode) and iris.kind_of(s.value) in ENTITY_KINDS)


def told(graph: Writer, base: str = BASE) -> Told:
    """IRIs of the entities that an article's graph describes, with what their own description follows from."""
    iris = Iris(base)
    found: dict[Node, list[tuple[Node, Term]] | None] = {}
    day = [(_DAY, value) for _, predicate, value in graph.said if predicate == _DAY]
    for subject, predicate, value in graph.said:
        if subject not in found:
            found[subject] = [*day] if iris.kind_of(iri(subject)) in ENTITY_KINDS else None
        said = found[subject]
        if said is not None and predicate in _ASKED:
            said.append((predicate, value))
    return {iri(subject): said for subject, said in found.items() if said is not None}


def entity_quads(
    store: Store, entities: Iterable[str], base: str = BASE, *, heard: Mapping[str, Heard] | None = None
) -> list[Quad]:
    """The entity graph's quads on these entities, from what all article graphs in the store say of them.

    Nothing for an entity that no article names any more. The store must hold the reference graph first, since the
    names there are the canonical ones; what it says is not said again, so that a query meets each label once.
    `heard`: all that was added on an entity since the entity graph was last in step with the articles; for an entity
    that is new there, this is all there is, and saves looking it up.
    """
    iris = Iris(base)
    out, looks = Writer(iris.graph("entities")), _Looks(store, iris)
    referenced: set[str] = set()
    for entity in entities:
        said = _said(looks, entity, heard.get(entity) if heard else None)
        kind = iris.kind_of(entity)
        if said.types and kind:
            out.types(node(entity), *said.types)
            _DESCRIBERS.get(kind, _named)(out, node(entity), said)
        if said.referenced:
            referenced.add(entity)
    return [
        quad
        for quad in out.quads()
        if str(quad.subject)[1:-1] not in referenced
        or Quad(quad.subject, quad.predicate, quad.object, looks.reference) not in store
    ]


class _Looks:
    """Looks into the store, remembering what many entities ask for: labels of bodies, days of articles."""

    def __init__(self, store: Store, iris: Iris) -> None:
        self.store = store
        self.reference, self.entities = (NamedNode(iri(iris.graph(name))) for name in ("reference", "entities"))
        self._articles = f"{iris.base}graph/article/"
        self._labels: dict[str, str] = {}
        self._days: dict[NamedNode, list[str]] = {}

    def is_article(self, graph: NamedNode) -> bool:
        return graph.value.startswith(self._articles)

    def label(self, iri: str) -> str:
        """The first label of a node in order of code points, '' where it has none."""
        if iri not in self._labels:
            found = (_text(quad.object) for quad in self.store.quads_for_pattern(NamedNode(iri), _LABEL, None))
            self._labels[iri] = min(found, default="")
        return self._labels[iri]

    def days(self, article: NamedNode) -> list[str]:
        """The days on which the article of a graph was published: one, or none."""
        if article not in self._days:
            dates = self.store.quads_for_pattern(None, named(SCHEMA.datePublished), None, article)
            self._days[article] = [_text(date.object) for date in dates]
        return self._days[article]


class _Said:
    """What all article graphs say of one entity; its label is that of the reference graph, if that has one."""

    def __init__(self, looks: _Looks, values: dict[str, Counter[str]], known: str | None) -> None:
        """`known`: the label in the reference graph, '' where it has none; None where it lacks the entity."""
        self._looks, self._values = looks, values
        self.types = sorted(self.values(RDF.type))
        self.referenced, self.in_reference = known is not None, bool(known)
        self.label = known or self.most(RDFS.label)

    def label_of(self, predicate: str) -> str:
        """The label of the node that most articles give for a property."""
        found = self.most(predicate)
        return self._looks.label(found) if found else ""

    def values(self, predicate: str) -> Counter[str]:
        """How many articles give each value of a property."""
        return self._values.get(predicate, Counter())

    def most(self, predicate: str) -> str:
        """The value that most articles give; of equals the first in order of code points; '' where there is none."""
        found = self.values(predicate)
        return min(found, key=lambda value: (-found[value], value), default="")

    def days(self) -> list[str]:
        """The days of the articles that name the entity, sorted."""
        return sorted({value[:10] for value in self.values(SCHEMA.datePublished)})


def _said(looks: _Looks, entity: str, heard: Heard | None) -> _Said:
    """One look into the store gives all: entities are many, and looks are what describing them costs."""
    subject = NamedNode(entity)
    new = heard is not None and not any(looks.store.quads_for_pattern(subject, None, None, looks.entities))
    known: str | None = None
    values: dict[str, Counter[str]] = defaultdict(Counter)
    for _, predicate, value, graph in looks.store.quads_for_pattern(
        subject, None, None, looks.reference if new else None
    ):
        if graph == looks.reference:
            known = known or (_text(value) if predicate == _LABEL else "")
        elif isinstance(graph, NamedNode) and looks.is_article(graph):
            values[predicate.value][_text(value)] += 1
            if predicate == _TYPE:
                values[SCHEMA.datePublished].update(looks.days(graph))
    for (predicate, value), count in heard.items() if heard and new else ():
        values[iri(predicate)][content(value)] += count
    return _Said(looks, values, known)


def _text(value: object) -> str:
    return value.value if isinstance(value, Literal | NamedNode) else str(value)


def _named(out: Writer, entity: Node, said: _Said, english: str | None = None) -> None:
    """The label in Vietnamese; in English where it is known and the reference graph does not have it."""
    out.text(entity, SKOS.prefLabel, said.label)
    if english and not said.in_reference:
        out.add(entity, SKOS.prefLabel, en(english))


def _person(out: Writer, entity: Node, said: _Said) -> None:
    _named(out, entity, said)
    out.add(entity, FOAF.name, plain(said.label))


def _agency(out: Writer, entity: Node, said: _Said) -> None:
    """The usual short form becomes the one altLabel that the official CPOV shape allows per language."""
    _named(out, entity, said, english.body(said.label))
    spellings = said.values(SKOS.hiddenLabel)
    short = [s for s in spellings if len(s) < len(said.label) and fold(s) != fold(said.label)]
    out.text(entity, SKOS.altLabel, min(short, key=lambda s: (-spellings[s], len(s), s), default=None))


def _title(out: Writer, entity: Node, said: _Said) -> None:
    known = english_titles().get(lower(said.label))
    _named(out, entity, said, known[1] if known else None)
    out.add(entity, SKOS.inScheme, term(HP.titles))


def _post(out: Writer, entity: Node, said: _Said) -> None:
    _named(out, entity, said, english.post(said.label_of(ORG.role), said.label_of(ORG.postIn)))


def _place(out: Writer, entity: Node, said: _Said) -> None:
    _named(out, entity, said, english.place(said.label))


def _award_kind(out: Writer, entity: Node, said: _Said) -> None:
    _named(out, entity, said)
    out.add(entity, SKOS.inScheme, term(HP.awardKinds))


def _document(out: Writer, entity: Node, said: _Said) -> None:
    """Known from citations only, as long as no collection of documents is read."""
    symbol, kind = said.most(ELI.id_local), said.most(ELI.type_document)
    _named(out, entity, said, documents.named(kind, symbol, "en") if symbol and kind else None)
    out.add(entity, HP.isStub, typed("true", "boolean"))


def _tenure(out: Writer, entity: Node, said: _Said) -> None:
    days = said.days()
    if days:
        out.add(entity, HP.firstSeen, typed(days[0], "date"))
        out.add(entity, HP.lastSeen, typed(days[-1], "date"))


_DESCRIBERS: dict[str, Callable[[Writer, Node, _Said], None]] = {
    "person": _person,
    "agency": _agency,
    "title": _title,
    "post": _post,
    "place": _place,
    "award-kind": _award_kind,
    "doc": _document,
    "tenure": _tenure,
}
