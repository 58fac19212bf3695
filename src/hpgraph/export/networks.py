"""The graph of things and their relations, as NetworkX and tools such as Gephi see graphs."""

from dataclasses import dataclass
from typing import TypeAlias

import networkx as nx
from pyoxigraph import NamedNode

from hpgraph.export.xml import clean
from hpgraph.store import GraphStore
from hpgraph.store.labels import Labels
from hpgraph.store.values import to_text
from hpgraph.terms import CV, DCT, ELI, HP, ORG, SCHEMA, SKOS

Network: TypeAlias = "nx.MultiDiGraph[str]"


@dataclass(frozen=True, slots=True)
class Relation:
    """One kind of edge: a pattern that binds ?source and ?target, and may bind ?fact, ?name, ?what, ?date."""

    name: str
    pattern: str


_TITLE = f"OPTIONAL {{ ?fact <{ORG.role}>/<{SKOS.prefLabel}> ?what FILTER(LANG(?what) = 'vi') }}"
_DATE = f"OPTIONAL {{ ?fact <{DCT.date}> ?date }}"
RELATIONS = (
    Relation("post", f"?fact <{ORG.member}> ?source ; <{ORG.organization}> ?target . {_TITLE}"),
    Relation("", f"?fact <{CV.hasParticipant}> ?source ; <{HP.inEvent}> ?target ; <{CV.role}> ?name"),
    Relation("organizer", f"?target <{SCHEMA.organizer}> ?source"),
    Relation("issuer", f"?target <{ELI.passed_by}> ?source"),
    Relation("cites", f"?source <{ELI.cites}> ?target"),
    Relation("based on", f"?source <{ELI.based_on}> ?target"),
    Relation("amends", f"?source <{ELI.amends}> ?target"),
    Relation("repeals", f"?source <{ELI.repeals}> ?target"),
    Relation("part of", f"?source <{ORG.subOrganizationOf}> ?target"),
    Relation("task", f"?fact <{HP.assigner}> ?source ; <{HP.assignee}> ?target ; <{SCHEMA.text}> ?what . {_DATE}"),
    Relation(
        "coordinates", f"?fact <{HP.assigner}> ?source ; <{HP.coordinator}> ?target ; <{SCHEMA.text}> ?what . {_DATE}"
    ),
    Relation("award", f"?fact <{HP.awardedBy}> ?source ; <{HP.recipient}> ?target . {_DATE}"),
    Relation("responsible", f"?target <{HP.responsible}> ?source"),
)


def network(store: GraphStore) -> Network:
    """Officials, bodies, documents, events and initiatives with their relations; nodes and edges sorted.

    Nodes have `label` and `kind`; edges `relation`, `label`, `date` and `fact` (IRI of the fact, or '').
    """
    labels = Labels(store.inner)
    edges = sorted({edge for relation in RELATIONS for edge in _edges(store, relation)})
    graph: Network = nx.MultiDiGraph()
    for iri in sorted({node for source, target, *_ in edges for node in (source, target)}):
        node = NamedNode(iri)
        graph.add_node(iri, label=labels.label(node), kind=labels.kind(node))
    for source, target, name, what, date, fact in edges:
        graph.add_edge(source, target, relation=name, label=what or name, date=date, fact=fact)
    return graph


def _edges(store: GraphStore, relation: Relation) -> list[tuple[str, str, str, str, str, str]]:
    table = store.select(
        "SELECT DISTINCT ?source ?target ?name ?what ?date ?fact WHERE {"
        f" {relation.pattern} FILTER(ISIRI(?source) && ISIRI(?target)) }}"
    )
    found = []
    for source, target, name, what, date, fact in table.rows:
        named = to_text(name).rsplit("/", 1)[-1] or relation.name
        found.append((to_text(source), to_text(target), named, to_text(what), to_text(date), to_text(fact)))
    return found


def printable(graph: Network) -> Network:
    """The same network with characters that XML cannot hold replaced."""
    for _, attributes in graph.nodes(data=True):
        attributes.update({name: clean(value) for name, value in attributes.items()})
    for _, _, attributes in graph.edges(data=True):
        attributes.update({name: clean(value) for name, value in attributes.items()})
    return graph
