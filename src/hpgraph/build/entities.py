"""What is known of an entity from all articles: canonical label, all standard types, when it was seen."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from pyoxigraph import Literal, NamedNode, Quad, Store

from hpgraph.build import documents, english
from hpgraph.build.heard import ENTITY_KINDS, SEEN, Articles, Hear
from hpgraph.build.iris import BASE, Iris
from hpgraph.build.offices import english_titles
from hpgraph.build.writing import Node, Writer, en, iri, named, node, plain, term, typed
from hpgraph.terms import ELI, FOAF, HP, ORG, RDF, RDFS, SKOS
from hpgraph.text import fold, lower


def entities_in(quads: Iterable[Quad], base: str = BASE) -> tuple[str, ...]:
    """IRIs of the entities that these quads describe, in order: those to describe anew when the quads come or go."""
    iris = Iris(base)
    subjects = dict.fromkeys(quad.subject for quad in quads)
    return tuple(s.value for s in subjects if isinstance(s, NamedNode) and iris.kind_of(s.value) in ENTITY_KINDS)


def entity_quads(store: Store, entities: Iterable[str], base: str = BASE, *, hear: Hear | None = None) -> list[Quad]:
    """The entity graph's quads on these entities, from what all articles say of them.

    Nothing for an entity that no article names any more. The store must hold the reference graph first, since the
    names there are the canonical ones; what it says is not said again, so that a query meets each label once.
    `hear` tells what the articles say; where absent, the article graphs in the store are looked through.
    """
    iris = Iris(base)
    out, looks = Writer(iris.graph("entities")), _Looks(store, hear or Articles(store, base), iris)
    referenced: set[str] = set()
    for entity in entities:
        said = _Said(looks, entity)
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
    """Where to look; remembers what many entities ask for: labels of bodies and titles."""

    def __init__(self, store: Store, hear: Hear, iris: Iris) -> None:
        self.store, self.hear = store, hear
        self.reference = NamedNode(iri(iris.graph("reference")))
        self._labels: dict[str, str] = {}

    def label(self, entity: str) -> str:
        """The first label of a node in order of code points, '' where it has none."""
        if entity not in self._labels:
            heard = (text for property, text in self.hear(entity) if property == RDFS.label)
            self._labels[entity] = min((*heard, *self.labels(entity)), default="")
        return self._labels[entity]

    def labels(self, entity: str) -> list[str]:
        """Those in the reference graph."""
        found = self.store.quads_for_pattern(NamedNode(entity), named(RDFS.label), None, self.reference)
        return [_text(quad.object) for quad in found]

    def refers(self, entity: str) -> bool:
        """Whether the reference graph describes it."""
        return any(self.store.quads_for_pattern(NamedNode(entity), None, None, self.reference))


class _Said:
    """What all articles say of one entity; its label is that of the reference graph, if that has one."""

    def __init__(self, looks: _Looks, entity: str) -> None:
        self._looks = looks
        self._values: dict[str, Counter[str]] = defaultdict(Counter)
        for (predicate, text), count in looks.hear(entity).items():
            self._values[predicate][text] += count
        self.types = sorted(self.values(RDF.type))
        self.referenced = looks.refers(entity)
        known = looks.labels(entity) if self.referenced else []
        self.in_reference = bool(known)
        self.label = known[0] if known else self.most(RDFS.label)

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
    days = sorted(said.values(SEEN))
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
