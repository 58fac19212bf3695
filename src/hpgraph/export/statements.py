"""One row per statement, with the sentence it comes from: the tidy table behind CSV and Parquet."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields

from pyoxigraph import Literal, NamedNode, Quad

from hpgraph.export.names import Names
from hpgraph.export.selections import Selection, order
from hpgraph.store.labels import Labels
from hpgraph.store.values import to_text, to_value
from hpgraph.terms import HP, OA, RDF, SCHEMA

_Said = dict[str, list[Quad]]


@dataclass(frozen=True, slots=True)
class Statement:
    """Who or what, which property, which value, and where that is said. Empty text (or None) where not known."""

    subject: str
    kind: str
    label: str
    property: str
    value: str
    value_label: str
    article: str
    published: str
    title: str
    url: str
    quote: str
    start: int | None
    end: int | None
    confidence: str
    rule: str


COLUMNS = tuple(field.name for field in fields(Statement))


@dataclass(frozen=True, slots=True, order=True)
class _Place:
    start: int
    end: int
    quote: str
    confidence: str
    rule: str


def rows(selection: Selection, names: Names) -> Iterator[tuple[object, ...]]:
    """The statements of all articles, article by article. Holds one article in memory."""
    labels = Labels(selection.store.inner)
    for graph in selection.graphs():
        if not graph.startswith(f"{selection.store.base}graph/article/"):
            continue
        said: _Said = defaultdict(list)
        for quad in selection.quads(graph):
            said[_key(quad)].append(quad)
        for statement in _article(said, labels, names):
            yield astuple(statement)


def _key(quad: Quad) -> str:
    return quad.subject.value if isinstance(quad.subject, NamedNode) else str(quad.subject)


def _article(said: _Said, labels: Labels, names: Names) -> Iterator[Statement]:
    article = next((subject for subject in said if HP.Article in _texts(said, subject, RDF.type)), "")
    about = [_one(said, article, name) for name in (SCHEMA.datePublished, SCHEMA.headline, SCHEMA.url)]
    for subject, place in sorted(_places(said).items()):
        node = NamedNode(subject)
        for quad in sorted(said.get(subject, ()), key=order):
            if quad.predicate.value == RDF.type:
                continue
            value = quad.object
            yield Statement(
                subject=subject,
                kind=labels.kind(node),
                label=labels.label(node),
                property=names.short(quad.predicate.value) or quad.predicate.value,
                value=to_text(to_value(value)),
                value_label=labels.label(value) if isinstance(value, NamedNode) else "",
                article=article,
                published=about[0],
                title=about[1],
                url=about[2],
                quote=place.quote,
                start=place.start,
                end=place.end,
                confidence=place.confidence,
                rule=place.rule,
            )


def _places(said: _Said) -> dict[str, _Place]:
    """For each thing with evidence, the first place where it is said."""
    found: dict[str, _Place] = {}
    for subject in said:
        if HP.Evidence not in _texts(said, subject, RDF.type):
            continue
        confidence = _one(said, subject, HP.confidence).rsplit("/", 1)[-1]
        rule = _one(said, subject, HP.rule)
        for target in _texts(said, subject, OA.hasTarget):
            selector = _one(said, target, OA.hasSelector)
            start, end, quote = (_one(said, selector, name) for name in (OA.start, OA.end, OA.exact))
            if start and end:
                place = _Place(int(start), int(end), quote, confidence, rule)
                for body in _texts(said, subject, OA.hasBody):
                    found[body] = min(place, found.get(body, place))
    return found


def _texts(said: _Said, subject: str, predicate: str) -> list[str]:
    values = (quad.object for quad in said.get(subject, ()) if quad.predicate.value == predicate)
    return [value.value for value in values if isinstance(value, NamedNode | Literal)]


def _one(said: _Said, subject: str, predicate: str) -> str:
    return next(iter(_texts(said, subject, predicate)), "")
