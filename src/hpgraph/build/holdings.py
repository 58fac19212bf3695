"""Holdings of posts, and what does not fit together in them: derived from the tenures of all articles."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Store

from hpgraph.build import offices
from hpgraph.build.iris import Iris, digest
from hpgraph.build.writing import Node, Writer, iri, local_part, named, node, term, typed
from hpgraph.models import TenureKind
from hpgraph.resolve import discrepancies, tenures
from hpgraph.resolve.discrepancies import Discrepancy
from hpgraph.resolve.tenures import Claim, Edge, Holding
from hpgraph.terms import (
    AGENCY_KINDS,
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

_LABEL = named(RDFS.label)
_KINDS = {kind_iri: TenureKind(kind) for kind, kind_iri in TENURE_KIND.items()}
_BODY_KINDS = {kind_iri: kind for kind, kind_iri in AGENCY_KINDS.items()}
_INSTANTS = (TIME.inXSDDate, TIME.inXSDgYearMonth, TIME.inXSDgYear)
_Nodes = Mapping[tuple[str, int], Node]


def known(store: Store, post: NamedNode, graph: NamedNode) -> Iterator[NamedNode]:
    """What the graph of inferences says of a post until now: holdings, their intervals, discrepancies."""
    for quad in store.quads_for_pattern(None, named(OG.post), post, graph):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject
            yield from _nodes(store, quad.subject, ORG.memberDuring)
    for quad in store.quads_for_pattern(None, named(SCHEMA.about), post, graph):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject


def describe(store: Store, posts: Iterable[NamedNode], out: Writer, iris: Iris) -> None:
    """Write the holdings and discrepancies of these posts, from what the article graphs in the store say now."""
    for post in posts:
        told = _Told.read(store, post, iris)
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
    body: NamedNode | None
    role: NamedNode | None
    single: bool
    claims: tuple[Claim, ...]
    labels: Mapping[str, str]

    @classmethod
    def read(cls, store: Store, post: NamedNode, iris: Iris) -> "_Told":
        articles = f"{iris.base}graph/article/"
        tellings: dict[NamedNode, set[NamedNode]] = {}
        for quad in store.quads_for_pattern(None, named(OG.post), post):
            tenure, graph = quad.subject, quad.graph_name
            if not (isinstance(tenure, NamedNode) and isinstance(graph, NamedNode)):
                continue
            if graph.value.startswith(articles):
                tellings.setdefault(tenure, set()).add(graph)
        body, role = (min(_nodes(store, post, p), key=str, default=None) for p in (ORG.postIn, ORG.role))
        single = False
        if body and role:
            kinds = {_BODY_KINDS.get(kind.value, "") for kind in _nodes(store, body, ORG.classification)}
            single = offices.single(_text(store, role, _LABEL), _text(store, body, _LABEL), kinds)
        claims = sorted((_claim(store, *told) for told in tellings.items()), key=lambda claim: claim.id)
        labels = {tenure.value: _text(store, tenure, _LABEL) for tenure in tellings}
        return cls(post, body, role, single, tuple(claims), labels)

    def label(self, holding: Holding) -> str:
        return min((self.labels[claim] for claim in holding.claims), default="")


def _nodes(store: Store, subject: NamedNode, predicate: str) -> set[NamedNode]:
    found = store.quads_for_pattern(subject, named(predicate), None)
    return {quad.object for quad in found if isinstance(quad.object, NamedNode)}


def _text(store: Store, subject: NamedNode, predicate: NamedNode) -> str:
    """The first value in order of code points, '' where there is none."""
    found = store.quads_for_pattern(subject, predicate, None)
    return min((quad.object.value for quad in found if isinstance(quad.object, Literal)), default="")


def _claim(store: Store, tenure: NamedNode, graphs: Iterable[NamedNode]) -> Claim:
    days = {
        quad.object.value[:10]
        for graph in graphs
        for quad in store.quads_for_pattern(None, named(SCHEMA.datePublished), None, graph)
        if isinstance(quad.object, Literal)
    }
    during = min(_nodes(store, tenure, ORG.memberDuring), key=str, default=None)
    start, end = (_date(store, during, side) for side in (TIME.hasBeginning, TIME.hasEnd))
    person = min(_nodes(store, tenure, ORG.member), key=str)
    kind = _KINDS[min(_nodes(store, tenure, HP.tenureKind), key=str).value]
    return Claim(id=tenure.value, person=person.value, kind=kind, days=tuple(sorted(days)), start=start, end=end)


def _date(store: Store, interval: NamedNode | None, side: str) -> str | None:
    moments = _nodes(store, interval, side) if interval else ()
    return min((_text(store, moment, named(p)) for moment in moments for p in _INSTANTS), default="", key=_last) or None


def _last(text: str) -> tuple[bool, str]:
    return (not text, text)


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
