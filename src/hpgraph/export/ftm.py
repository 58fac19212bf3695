"""FollowTheMoney: people, posts, bodies, events and the articles that name them, for Aleph and OpenSanctions' tools.

One JSON entity per line, as `ftm` reads them. Ids are the local parts of IRIs with dots for slashes.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import BinaryIO

from pyoxigraph import Literal, NamedNode, Store

from hpgraph.export.names import Names
from hpgraph.export.selections import Selection
from hpgraph.store.labels import Labels
from hpgraph.terms import CV, DCT, HP, OA, OG, ORG, RDF, SCHEMA, SKOS, TIME

_COUNTRY = "vn"
_LANGUAGE = "vie"
_WIKIDATA = "http://www.wikidata.org/entity/"
_IN_XSD = (TIME.inXSDDate, TIME.inXSDgYearMonth, TIME.inXSDgYear)
_DAY = 10  # characters of a date, of those of a time

Properties = dict[str, list[str]]
Entity = tuple[str, str, Properties]
"""Id, schema, properties with all their values."""


def write(selection: Selection, out: BinaryIO, names: Names) -> None:
    """A line per entity, by IRI; values sorted."""
    source = _Source(selection)
    for subject, _ in selection.by_subject():
        for key, schema, properties in source.entities(NamedNode(subject)):
            said = {name: sorted(set(values)) for name, values in properties.items() if any(values)}
            entity = {"id": key, "schema": schema, "properties": dict(sorted(said.items()))}
            out.write(json.dumps(entity, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")


class _Source:
    """Reads one thing at a time out of the store."""

    def __init__(self, selection: Selection) -> None:
        self._base = selection.store.base
        self._inner: Store = selection.store.inner
        self._labels = Labels(self._inner)
        self._kinds: Mapping[str, Callable[[NamedNode], Iterable[Entity]]] = {
            HP.Official: self._person,
            HP.Agency: self._agency,
            HP.Post: self._post,
            HP.Tenure: self._tenure,
            HP.Event: self._event,
            HP.Article: self._article,
        }

    def entities(self, node: NamedNode) -> Iterator[Entity]:
        """What a thing is in FollowTheMoney; nothing for kinds it has no word for."""
        for kind in sorted(set(self._texts(node, RDF.type)) & set(self._kinds)):
            yield from self._kinds[kind](node)

    def _nodes(self, node: NamedNode, predicate: str) -> list[NamedNode]:
        found = self._inner.quads_for_pattern(node, NamedNode(predicate), None, None)
        return [quad.object for quad in found if isinstance(quad.object, NamedNode)]

    def _texts(self, node: NamedNode, *predicates: str) -> list[str]:
        found = (q for p in predicates for q in self._inner.quads_for_pattern(node, NamedNode(p), None, None))
        return [quad.object.value for quad in found if isinstance(quad.object, NamedNode | Literal)]

    def _ids(self, node: NamedNode, *predicates: str) -> list[str]:
        return [self._id(value) for predicate in predicates for value in self._nodes(node, predicate)]

    def _id(self, node: NamedNode) -> str:
        return node.value.removeprefix(self._base).replace("/", ".")

    def _is(self, node: NamedNode, kind: str) -> bool:
        return next(self._inner.quads_for_pattern(node, NamedNode(RDF.type), NamedNode(kind), None), None) is not None

    def _thing(self, node: NamedNode) -> Properties:
        """Names, our IRI, and the item of Wikidata that was matched."""
        name = self._labels.label(node)
        others = {*self._texts(node, SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)} - {name}
        matches = [m.removeprefix(_WIKIDATA) for m in self._texts(node, SKOS.exactMatch) if m.startswith(_WIKIDATA)]
        return {"name": [name], "alias": [*others], "sourceUrl": [node.value], "wikidataId": matches}

    def _articles(self, fact: NamedNode) -> list[str]:
        """Ids of the articles with evidence for a fact."""
        evidence = self._inner.quads_for_pattern(None, NamedNode(OA.hasBody), fact, None)
        targets = [
            t for q in evidence if isinstance(q.subject, NamedNode) for t in self._nodes(q.subject, OA.hasTarget)
        ]
        return [article for target in targets for article in self._ids(target, OA.hasSource)]

    def _person(self, node: NamedNode) -> Iterator[Entity]:
        titles = self._texts(node, SCHEMA.honorificPrefix)
        yield self._id(node), "Person", {**self._thing(node), "title": titles, "country": [_COUNTRY]}

    def _agency(self, node: NamedNode) -> Iterator[Entity]:
        said = {
            "classification": [self._labels.label(kind) for kind in self._nodes(node, ORG.classification)],
            "parent": [self._id(a) for a in self._nodes(node, ORG.subOrganizationOf) if self._is(a, HP.Agency)],
            "address": [self._labels.label(place) for place in self._nodes(node, DCT.spatial)],
            "country": [_COUNTRY],
        }
        schema = "PublicBody" if self._is(node, CV.PublicOrganisation) else "Organization"
        yield self._id(node), schema, {**self._thing(node), **said}

    def _post(self, node: NamedNode) -> Iterator[Entity]:
        bodies = [body for body in self._nodes(node, ORG.postIn) if self._is(body, HP.Agency)]
        areas = [self._labels.label(place) for body in bodies for place in self._nodes(body, DCT.spatial)]
        said = {"organization": [self._id(b) for b in bodies], "subnationalArea": areas, "country": [_COUNTRY]}
        yield self._id(node), "Position", {**self._thing(node), **said}

    def _tenure(self, node: NamedNode) -> Iterator[Entity]:
        """An occupancy where the post is known; a membership of a body where only that is."""
        holders, posts, bodies = (self._ids(node, name) for name in (ORG.member, OG.post, ORG.organization))
        said = {
            "startDate": self._dates(node, TIME.hasBeginning),
            "endDate": self._dates(node, TIME.hasEnd),
            "date": self._texts(node, HP.firstSeen, HP.lastSeen),
            "status": [kind.rsplit("/", 1)[-1] for kind in self._texts(node, HP.tenureKind)],
            "summary": [self._labels.label(node)],
            "recordId": [node.value],
            "proof": self._articles(node),
        }
        if holders and posts:
            yield self._id(node), "Occupancy", {**said, "holder": holders, "post": posts}
        elif holders and bodies:
            roles = [self._labels.label(role) for role in self._nodes(node, ORG.role)]
            yield self._id(node), "Membership", {**said, "member": holders, "organization": bodies, "role": roles}

    def _dates(self, tenure: NamedNode, end: str) -> list[str]:
        instants = [i for interval in self._nodes(tenure, ORG.memberDuring) for i in self._nodes(interval, end)]
        return [text for instant in instants for text in self._texts(instant, *_IN_XSD)]

    def _event(self, node: NamedNode) -> Iterator[Entity]:
        hosts = [a for a in self._nodes(node, SCHEMA.organizer) if self._is(a, HP.Agency)]
        said = {
            "startDate": self._texts(node, SCHEMA.startDate),
            "endDate": self._texts(node, SCHEMA.endDate),
            "location": [self._labels.label(place) for place in self._nodes(node, SCHEMA.location)],
            "organizer": [self._id(host) for host in hosts],
            "involved": self._ids(node, SCHEMA.attendee),
            "proof": self._articles(node),
            "country": [_COUNTRY],
        }
        yield self._id(node), "Event", {**self._thing(node), **said}

    def _article(self, node: NamedNode) -> Iterator[Entity]:
        key = self._id(node)
        said = {
            "title": self._texts(node, SCHEMA.headline),
            "fileName": self._texts(node, SCHEMA.identifier),
            "sourceUrl": self._texts(node, SCHEMA.url),
            "author": self._texts(node, SCHEMA.author),
            "publisher": [self._labels.label(body) for body in self._nodes(node, SCHEMA.publisher)],
            "publishedAt": [day[:_DAY] for day in self._texts(node, SCHEMA.datePublished)],
            "language": [_LANGUAGE],
            "country": [_COUNTRY],
        }
        yield key, "Article", {**said, "name": said["title"]}
        for named in sorted(self._nodes(node, SCHEMA.mentions), key=lambda named: named.value):
            if self._is(named, HP.Official) or self._is(named, HP.Agency):
                mention = {"document": [key], "resolved": [self._id(named)], "name": [self._labels.label(named)]}
                yield f"mention.{key}.{self._id(named)}", "Mention", mention
