"""Holdings of posts, and what does not fit together in them: derived from the tenures of all articles."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import NamedNode, Store

from hpgraph.build import offices
from hpgraph.build.heard import SEEN, TENURE, Hear, Heard
from hpgraph.build.iris import Iris, digest
from hpgraph.build.known import Known
from hpgraph.build.writing import Node, Writer, iri, local_part, named, node, term, typed
from hpgraph.models import TenureKind
from hpgraph.resolve import discrepancies, tenures
from hpgraph.resolve.discrepancies import Discrepancy
from hpgraph.resolve.tenures import Claim, Edge, Holding
from hpgraph.terms import (
    DCT,
    DISCREPANCY_KIND,
    HP,
    LABELS,
    OG,
    ORG,
    PROV,
    RDFS,
    SCHEMA,
    TENURE_KIND,
    TIME,
)

_KINDS = {kind_iri: TenureKind(kind) for kind, kind_iri in TENURE_KIND.items()}
_SIDES = (TIME.hasBeginning, TIME.hasEnd)
_Nodes = Mapping[tuple[str, int], Node]


def present(store: Store, post: NamedNode, graph: NamedNode) -> Iterator[NamedNode]:
    """What the graph of inferences says of a post until now: holdings, their intervals, discrepancies."""
    for quad in store.quads_for_pattern(None, named(OG.post), post, graph):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject
            found = store.quads_for_pattern(quad.subject, named(ORG.memberDuring), None, graph)
            yield from (during.object for during in found if isinstance(during.object, NamedNode))
    for quad in store.quads_for_pattern(None, named(SCHEMA.about), post, graph):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject


def describe(look: "Look", posts: Iterable[NamedNode], out: Writer, iris: Iris) -> None:
    """Write the holdings and discrepancies of these posts, from what the articles say now."""
    for post in posts:
        told = look.post(post)
        if told is None:
            continue
        found = tenures.holdings(told.claims, single=told.single)
        nodes = {holding.key: _node(iris, told, holding) for holding in found}
        for holding in found:
            _holding(out, iris, told, holding, nodes)
        for said in discrepancies.find(told.claims, found, single=told.single):
            _discrepancy(out, iris, told, said, nodes)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the articles tell of one post. `labels`: of tenures."""

    post: NamedNode
    body: NamedNode
    role: NamedNode
    single: bool
    claims: tuple[Claim, ...]
    labels: Mapping[str, str]

    def label(self, holding: Holding) -> str:
        return min((self.labels[claim] for claim in holding.claims), default="")


class Look:
    """Where to look: names and kinds are read where they are said once, the rest is heard."""

    def __init__(self, store: Store, known: Known, hear: Hear) -> None:
        self._store, self._known, self._hear = store, known, hear

    def post(self, post: NamedNode) -> _Told | None:
        """What is told of a post; None where no article tells who held it."""
        found = sorted(value for predicate, value in self._hear(post.value) if predicate == TENURE)
        if not found:
            return None
        heard = {tenure: self._hear(tenure) for tenure in found}
        said = {tenure: _first(facts) for tenure, facts in heard.items()}
        claims = tuple(self._claim(tenure, said[tenure], heard[tenure]) for tenure in found)
        labels = {tenure: said[tenure][RDFS.label] for tenure in found}
        body, role = (NamedNode(said[found[0]][predicate]) for predicate in (ORG.organization, ORG.role))
        known = self._known
        single = offices.single(known.name(role), known.name(body), known.kinds(body).values())
        return _Told(post, body, role, single, claims, labels)

    def _claim(self, tenure: str, said: Mapping[str, str], heard: Heard) -> Claim:
        during = said.get(ORG.memberDuring)
        start, end = (self._moment(NamedNode(during), side) if during else None for side in _SIDES)
        return Claim(
            id=tenure,
            person=said[ORG.member],
            kind=_KINDS[said[HP.tenureKind]],
            days=tuple(sorted(day for predicate, day in heard if predicate == SEEN)),
            start=start,
            end=end,
        )

    def _moment(self, during: NamedNode, side: str) -> str | None:
        """The date at one side of an interval, which is the same in every article that names it."""
        found = next(self._store.quads_for_pattern(during, named(side), None), None)
        return getattr(found.object, "value", "").rpartition("/")[2] if found else None


def _first(heard: Heard) -> dict[str, str]:
    """Property → value, of several the first in order of code points."""
    return dict(sorted(heard, reverse=True))


def _node(iris: Iris, told: _Told, holding: Holding) -> Node:
    person = holding.person.rpartition("/")[2]
    return iris.node("holding", f"{person}-{digest(told.post.value)}-{holding.number}")


def _holding(out: Writer, iris: Iris, told: _Told, holding: Holding, nodes: _Nodes) -> None:
    own = nodes[holding.key]
    interval = iris.node("interval", local_part(own))
    out.types(own, HP.Holding)
    out.label(own, told.label(holding))
    out.add(own, ORG.member, node(holding.person))
    out.add(own, ORG.organization, node(told.body.value) if told.body else None)
    out.add(own, ORG.role, node(told.role.value) if told.role else None)
    out.add(own, OG.post, node(told.post.value))
    for claim in holding.claims:
        out.add(own, PROV.wasDerivedFrom, node(claim))
    for day in holding.seen:
        out.add(own, HP.seenOn, typed(day, "date"))
    out.add(own, HP.succeededBy, nodes[holding.follower] if holding.follower else None)
    out.add(own, ORG.memberDuring, interval)
    out.types(interval, TIME.Interval)
    _edge(out, iris, interval, holding.begin, (TIME.hasBeginning, HP.beginsNotBefore, HP.beginsNotAfter))
    _edge(out, iris, interval, holding.end, (TIME.hasEnd, HP.endsNotBefore, HP.endsNotAfter))
    until = holding.likely_until
    out.add(interval, HP.likelyUntil, typed(until, "date") if until else None)


def _edge(out: Writer, iris: Iris, interval: Node, edge: Edge, terms: tuple[str, str, str]) -> None:
    stated, earliest, latest = terms
    # the article graph that states the date describes its node
    out.add(interval, stated, iris.node("instant", edge.stated) if edge.stated else None)
    out.add(interval, earliest, typed(edge.earliest, "date") if edge.earliest else None)
    out.add(interval, latest, typed(edge.latest, "date") if edge.latest else None)


def _discrepancy(out: Writer, iris: Iris, told: _Told, said: Discrepancy, nodes: _Nodes) -> None:
    concept = term(DISCREPANCY_KIND[said.kind])
    own = iris.node("discrepancy", digest(told.post.value, said))
    label = min((told.labels[claim] for claim in said.claims), default="")
    out.types(own, HP.Discrepancy)
    out.label(own, f"{LABELS[iri(concept)][0]}: {label}")
    out.add(own, DCT.type, concept)
    out.add(own, SCHEMA.about, node(told.post.value))
    out.add(own, SCHEMA.startDate, typed(said.since, "date"))
    out.add(own, SCHEMA.endDate, typed(said.until, "date"))
    for key in said.holdings:
        out.add(own, HP.between, nodes[key])
    for claim in said.claims:
        out.add(own, PROV.wasDerivedFrom, node(claim))
