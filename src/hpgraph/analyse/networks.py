"""The four networks, as NetworkX graphs whose nodes are IRIs.

Pairs are made here from (event, person) rows: joining them in SPARQL costs 85 times as much on a large graph.
Nodes and edges are added in sorted order, so every later computation sees the same graph.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

import networkx as nx

from hpgraph.analyse.results import Source
from hpgraph.analyse.rows import rows

STRENGTHS = {"order": 4.0, "request": 3.0, "wish": 2.0, "plan": 1.0}
"""Weight of a task by how strongly it is put (issue: giao, yêu cầu > đề nghị > mong muốn > plan goals)."""

_TOOK_PART = """
SELECT DISTINCT ?event ?who WHERE {
  ?who a hp:Official .
  ?part cv:hasParticipant ?who .
  ?event cv:hasParticipation ?part .
}"""
_HOLDS = """
SELECT DISTINCT ?who ?body ?tenure WHERE {
  ?tenure a hp:Tenure ; org:member ?who ; org:organization ?body .
}"""
_TASKS = """
SELECT DISTINCT ?task ?from ?to ?strength ?role WHERE {
  ?task a hp:Task ; hp:assigner ?from .
  { ?task hp:assignee ?to BIND("lead" AS ?role) } UNION { ?task hp:coordinator ?to BIND("support" AS ?role) }
  OPTIONAL { ?task hp:strength ?strength }
}"""
_CITES = """
SELECT DISTINCT ?citing ?cited ?how WHERE {
  VALUES (?property ?how) {
    (eli:cites "cites") (eli:based_on "based on") (eli:amends "amends") (schema:citation "cites")
  }
  ?citing ?property ?cited . ?cited a hp:Document .
}"""


def _pairs(graph: "nx.Graph[str]", groups: Iterable[list[str]]) -> None:
    """Links all members of each group; `weight` counts groups, `strength` shares each group's 1 among its members."""
    found: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0, 0.0])
    for members in groups:
        share = 1 / (len(members) - 1) if len(members) > 1 else 0
        for pair in combinations(sorted(members), 2):
            found[pair][0] += 1
            found[pair][1] += share
    for (left, right), (count, strength) in sorted(found.items()):
        graph.add_edge(left, right, weight=int(count), strength=round(strength, 6))


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for key, member in pairs:
        groups[key].append(member)
    return groups


def officials(source: Source) -> "nx.Graph[str]":
    """Officials linked by the events that both took part in.

    `weight`: number of shared events; `strength`: each event counts 1 / (participants - 1), after Newman 2001.
    """
    graph: nx.Graph[str] = nx.Graph()
    pairs = [(event, who) for event, who in rows(source, _TOOK_PART)]
    graph.add_nodes_from(sorted({who for _, who in pairs}))
    _pairs(graph, _grouped(pairs).values())
    return graph


def affiliation(source: Source) -> "nx.Graph[str]":
    """Bipartite: officials (`side` 0) and bodies (`side` 1); `weight` counts tenures."""
    graph: nx.Graph[str] = nx.Graph()
    found = [(who, body, tenure) for who, body, tenure in rows(source, _HOLDS)]
    graph.add_nodes_from(sorted({who for who, _, _ in found}), side=0)
    graph.add_nodes_from(sorted({body for _, body, _ in found}), side=1)
    for who, body, _ in found:
        weight = graph.edges[who, body]["weight"] + 1 if graph.has_edge(who, body) else 1
        graph.add_edge(who, body, weight=weight)
    return graph


def bodies(affiliations: "nx.Graph[str]") -> "nx.Graph[str]":
    """Projection of `affiliation` on its bodies: linked where one official belongs to both."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(on_side(affiliations, 1))
    _pairs(graph, ([*affiliations.neighbors(person)] for person in on_side(affiliations, 0)))
    return graph


def on_side(bipartite: "nx.Graph[str]", side: int) -> list[str]:
    """The nodes of one side of `affiliation`: 0 officials, 1 bodies."""
    return [node for node in bipartite if bipartite.nodes[node]["side"] == side]


def task_flow(source: Source) -> "nx.DiGraph[str]":
    """Who tells whom: assigner → assignee. `tasks` counts them, `weight` sums STRENGTHS; support counts half."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    found = rows(source, _TASKS)
    graph.add_nodes_from(sorted({end for row in found for end in row[1:3]}))
    for _, giver, taker, strength, role in found:
        if not graph.has_edge(giver, taker):
            graph.add_edge(giver, taker, tasks=0, weight=0.0)
        edge = graph.edges[giver, taker]
        edge["tasks"] += 1
        edge["weight"] += STRENGTHS.get(strength.rsplit("/", 1)[-1], 1.0) * (1 if role == "lead" else 0.5)
    return graph


def citations(source: Source) -> "nx.DiGraph[str]":
    """Citing thing (article or document) → document; `how` is the relation."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    found = rows(source, _CITES)
    graph.add_nodes_from(sorted({end for row in found for end in row[:2]}))
    for citing, cited, how in found:
        if citing != cited:
            graph.add_edge(citing, cited, weight=1, how=how)
    return graph
