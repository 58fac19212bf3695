"""Results as RDF: measurements, ties and clusters in the graph of inferences."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad

from hpgraph.analyse.results import Community, Measure, Result, Tie
from hpgraph.terms import FOAF, HP, MEASURE, PARENTS, RDF, RDFS, SCHEMA, SKOS

if TYPE_CHECKING:
    from hpgraph.store import Change, GraphStore

_XSD = "http://www.w3.org/2001/XMLSchema#"
_Said = tuple[str, str | Literal]


def save(store: "GraphStore", results: Iterable[Result]) -> "Change":
    """Put the results into the graph of inferences; what other networks said there before stays."""
    graph = f"{store.base}graph/inferred"
    new = quads(results, store.base)
    networks = {_network(quad) for quad in new}
    kept = [quad for quad in store.quads(graph) if _network(quad) not in networks]
    return store.replace(graph, [*kept, *new])


def quads(results: Iterable[Result], base: str) -> list[Quad]:
    """Every measure, tie and community as a node of its own, sorted by IRI.

    IRIs: `{base}measurement/{network}/{hash}`, `{base}tie/…`, `{base}cluster/…`; the hash depends on what is measured,
    not on the value, so a later run replaces the figure and keeps the name.
    """
    graph = NamedNode(f"{base}graph/inferred")
    found: dict[str, list[_Said]] = {}
    for result in results:
        for measure in result.measures:
            found[_iri(base, "measurement", measure.network, measure.measure, measure.about, measure.period)] = [
                *_measurement(measure)
            ]
        for tie in result.ties:
            found[_iri(base, "tie", tie.network, tie.measure, tie.source, tie.target)] = [*_tie(tie)]
        for community in result.communities:
            found[_iri(base, "cluster", community.network, community.members[0])] = [*_cluster(community)]
    return [
        Quad(NamedNode(subject), NamedNode(predicate), value if isinstance(value, Literal) else NamedNode(value), graph)
        for subject in sorted(found)
        for predicate, value in found[subject]
    ]


def _iri(base: str, kind: str, network: str, *parts: str | None) -> str:
    words = "\x1f".join(part or "" for part in parts)
    return f"{base}{kind}/{network}-{hashlib.blake2b(words.encode(), digest_size=8).hexdigest()}"


def _network(quad: Quad) -> str:
    """'measurement/officials' of a quad that `quads` made."""
    return quad.subject.value.rpartition("-")[0] if isinstance(quad.subject, NamedNode) else ""


def _types(own: str) -> Iterator[_Said]:
    yield RDF.type, own
    for above in PARENTS[own]:
        yield RDF.type, above


def _number(value: float) -> Literal:
    if float(value).is_integer():
        return Literal(str(int(value)), datatype=NamedNode(f"{_XSD}integer"))
    return Literal(f"{value:.8f}".rstrip("0"), datatype=NamedNode(f"{_XSD}decimal"))


def _measurement(measure: Measure) -> Iterator[_Said]:
    yield from _types(HP.Measurement)
    yield SCHEMA.observationAbout, measure.about
    yield HP.measure, MEASURE[measure.measure]
    yield SCHEMA.measuredProperty, MEASURE[measure.measure]
    yield SCHEMA.measurementTechnique, Literal(measure.network)
    yield SCHEMA.value, _number(measure.value)
    if measure.period:
        yield SCHEMA.observationDate, Literal(measure.period, datatype=NamedNode(f"{_XSD}gYearMonth"))


def _tie(tie: Tie) -> Iterator[_Said]:
    yield from _types(HP.Tie)
    yield HP.tieFrom, tie.source
    yield HP.tieTo, tie.target
    yield SCHEMA.observationAbout, tie.source
    yield SCHEMA.observationAbout, tie.target
    yield SCHEMA.measuredProperty, MEASURE[tie.measure]
    yield SCHEMA.measurementTechnique, Literal(tie.network)
    yield SCHEMA.value, _number(tie.value)


def _cluster(community: Community) -> Iterator[_Said]:
    yield from _types(HP.Cluster)
    yield RDFS.label, Literal(community.label, language="vi")
    yield SKOS.prefLabel, Literal(community.label, language="vi")
    for member in community.members:
        yield FOAF.member, member
