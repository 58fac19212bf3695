"""Measures of a network, deterministic: integer node ids inside, fixed seeds, rounded results."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, TypeVar

import networkx as nx

SEED = 20211224
EXACT = 1500
"""Up to so many nodes betweenness is exact; beyond, estimated from as many sampled sources / 3."""

N = TypeVar("N", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Position:
    """How one node stands in its network. `strength` sums weights; `core` is the largest k whose k-core holds it."""

    degree: int
    strength: float
    pagerank: float
    betweenness: float
    core: int


def _numbered(graph: "nx.Graph[Any]") -> "nx.Graph[int]":
    return nx.convert_node_labels_to_integers(graph)


def _simple(graph: "nx.Graph[Any]") -> "nx.Graph[Any]":
    """Undirected, weights of both directions summed, no loops."""
    plain: nx.Graph[Any] = nx.Graph()
    plain.add_nodes_from(graph.nodes)
    for left, right, weight in graph.edges(data="weight", default=1):
        if left != right:
            known = plain.edges[left, right]["weight"] if plain.has_edge(left, right) else 0
            plain.add_edge(left, right, weight=known + weight)
    return plain


def positions(graph: "nx.Graph[N]") -> dict[N, Position]:
    """Degree, strength, PageRank (weighted, follows directions), betweenness (unweighted) and core of every node."""
    if not graph:
        return {}
    numbered = _numbered(graph)
    size = len(numbered)
    ranks = nx.pagerank(numbered, weight="weight")
    sample = None if size <= EXACT else EXACT // 3
    between = nx.betweenness_centrality(numbered, k=sample, seed=SEED)
    cores = nx.core_number(_simple(numbered))
    return {
        name: Position(
            degree=numbered.degree(index),
            strength=round(float(numbered.degree(index, weight="weight")), 6),
            pagerank=round(ranks[index], 8),
            betweenness=round(between[index], 8),
            core=cores[index],
        )
        for index, name in enumerate(graph)
    }


def constraints(graph: "nx.Graph[N]", weight: str = "strength") -> dict[N, float]:
    """Burt's constraint of every node that has links, 0 (free) to above 1, to four places."""
    numbered = _numbered(graph)  # NetworkX sums over sets: integers make the order of the sums the same everywhere
    linked = [node for node in numbered if numbered.degree(node)]
    found = nx.constraint(numbered, linked, weight=weight)
    names = list(graph)
    return {names[node]: round(found[node], 4) for node in linked}


def communities(graph: "nx.Graph[N]", resolution: float = 1.0) -> list[list[N]]:
    """Seeded Louvain on the undirected weighted graph: largest first, members in the graph's order.

    Nodes without links are communities of one.
    """
    if not graph:
        return []
    names = list(graph)
    plain = _simple(_numbered(graph))
    found = nx.community.louvain_communities(plain, weight="weight", resolution=resolution, seed=SEED)
    groups = sorted((sorted(group) for group in found), key=lambda group: (-len(group), group))
    return [[names[index] for index in group] for group in groups]


def modularity(graph: "nx.Graph[N]", groups: list[list[N]]) -> float:
    """Newman's modularity of a partition, 0 where there are no links."""
    plain = _simple(graph)
    if not plain.size():
        return 0.0
    return round(nx.community.modularity(plain, [set(group) for group in groups], weight="weight"), 4)
