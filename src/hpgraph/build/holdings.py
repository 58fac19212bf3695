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
            yield from _Looks(store).nodes(quad.subject, ORG.memberDuring)
    for quad in store.quads_for_pattern(None, named(SCHEMA.about), post, graph):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject


def describe(store: Store, posts: Iterable[NamedNode], out: Writer, iris: Iris) -> None:
    """Write the holdings and discrepancies of these posts, from what the article graphs in the store say now."""
    looks = _Looks(store)
    for post in posts:
        told = _Told.read(looks, post, iris)
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
    def read(cls, looks: "_Looks", post: NamedNode, iris: Iris) -> "_Told":
        articles = f"{iris.base}graph/article/"
        tellings: dict[NamedNode, set[NamedNode]] = {}
        for quad in looks.store.quads_for_pattern(None, named(OG.post), post):
            tenure, graph = quad.subject, quad.graph_name
            if not (isinstance(tenure, NamedNode) and isinstance(graph, NamedNode)):
                continue
            if graph.value.startswith(articles):
                tellings.setdefault(tenure, set()).add(graph)
        body, role = (min(looks.nodes(post, p), key=str, default=None) for p in (ORG.postIn, ORG.role))
        single = False
        if body and role:
            kinds = {_BODY_KINDS.get(kind.value, "") for kind in looks.nodes(body, ORG.classification)}
            single = offices.single(looks.text(role, _LABEL), looks.text(body, _LABEL), kinds)
        claims = sorted((_claim(looks, *told) for told in tellings.items()), key=lambda claim: claim.id)
        labels = {tenure.value: looks.text(tenure, _LABEL) for tenure in tellings}
        return cls(post, body, role, single, tuple(claims), labels)

    def label(self, holding: Holding) -> str:
        return min((self.labels[claim] for claim in holding.claims), default="")


class _Looks:
    """Looks into the store, each done once: labels of titles and bodies, and days of articles, are asked for often."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._nodes: dict[tuple[NamedNode, str], set[NamedNode]] = {}
        self._texts: dict[tuple[NamedNode, NamedNode], str] = {}
        self._days: dict[NamedNode, set[str]] = {}

    def nodes(self, subject: NamedNode, predicate: str) -> set[NamedNode]:
        if (subject, predicate) not in self._nodes:
            found = self.store.quads_for_pattern(subject, named(predicate), None)
            self._nodes[subject, predicate] = {q.object for q in found if isinstance(q.object, NamedNode)}
        return self._nodes[subject, predicate]

    def text(self, subject: NamedNode, predicate: NamedNode) -> str:
        """The first value in order of code points, '' where there is none."""
        if (subject, predicate) not in self._texts:
            found = self.store.quads_for_pattern(subject, predicate, None)
            texts = (quad.object.value for quad in found if isinstance(quad.object, Literal))
            self._texts[subject, predicate] = min(texts, default="")
        return self._texts[subject, predicate]

    def days(self, graph: NamedNode) -> set[str]:
        """The days on which the article of a graph was published: one, or none."""
        if graph not in self._days:
            found = self.store.quads_for_pattern(None, named(SCHEMA.datePublished), None, graph)
            self._days[graph] = {quad.object.value[:10] for quad in found if isinstance(quad.object, Literal)}
        return self._days[graph]


def _claim(looks: _Looks, tenure: NamedNode, graphs: Iterable[NamedNode]) -> Claim:
    days = {day for graph in graphs for day in looks.days(graph)}
    during = min(looks.nodes(tenure, ORG.memberDuring), key=str, default=None)
    start, end = (_date(looks, during, side) for side in (TIME.hasBeginning, TIME.hasEnd))
    person = min(looks.nodes(tenure, ORG.member), key=str)
    kind = _KINDS[min(looks.nodes(tenure, HP.tenureKind), key=str).value]
    return Claim(id=tenure.value, person=person.value, kind=kind, days=tuple(sorted(days)), start=start, end=end)


def _date(looks: _Looks, interval: NamedNode | None, side: str) -> str | None:
    moments = looks.nodes(interval, side) if interval else ()
    return min((looks.text(moment, named(p)) for moment in moments for p in _INSTANTS), default="", key=_last) or None


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
