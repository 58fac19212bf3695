"""The table that all networks share: how every node stands, best first, with its community."""

from typing import Any

import networkx as nx

from hpgraph.analyse.measures import Position, communities, modularity, positions
from hpgraph.analyse.results import Community, Measure, Sheet

COLUMNS = ("name", "community", "degree", "strength", "pagerank", "betweenness", "core", "iri")
TITLES = (
    ("Tên", "Cộng đồng", "Bậc", "Cường độ", "PageRank", "Trung gian", "Lõi k", "IRI"),
    ("Name", "Community", "Degree", "Strength", "PageRank", "Betweenness", "k-core", "IRI"),
)
MEASURES = ("degree", "strength", "pagerank", "betweenness", "core")


def ranked(standing: dict[str, Position], names: dict[str, str]) -> list[str]:
    """Entities by PageRank, ties by betweenness, name, IRI."""
    return sorted(standing, key=lambda e: (-standing[e].pagerank, -standing[e].betweenness, names.get(e, e), e))


def named(network: str, groups: list[list[str]], order: list[str], names: dict[str, str]) -> tuple[Community, ...]:
    """Communities of two or more, members in `order`, labelled by the first two."""
    place = {entity: index for index, entity in enumerate(order)}
    found = []
    for group in groups:
        if len(group) > 1:
            members = sorted(group, key=place.__getitem__)
            label = " · ".join(names.get(entity, entity) for entity in members[:2])
            found.append(Community(network, label, tuple(members)))
    return tuple(found)


def standings(
    network: str, graph: "nx.Graph[Any]", names: dict[str, str], title: tuple[str, str]
) -> tuple[Sheet, tuple[Measure, ...], tuple[Community, ...]]:
    """Sheet, measures and communities of a network; its name prefixes the measures ('officials-degree')."""
    standing = positions(graph)
    order = ranked(standing, names)
    groups = communities(graph)
    found = named(network, groups, order, names)
    number = {entity: index for index, group in enumerate(found, 1) for entity in group.members}
    rows = []
    measures = []
    for entity in order:
        values = [getattr(standing[entity], measure) for measure in MEASURES]
        rows.append((names.get(entity, entity), number.get(entity), *values, entity))
        measures += [Measure(entity, network, m, v) for m, v in zip(MEASURES, values, strict=True)]
    score, size = modularity(graph, groups), (len(graph), graph.number_of_edges())
    sheet = Sheet(
        name=network,
        title=title,
        columns=COLUMNS,
        titles=TITLES,
        rows=tuple(rows),
        note=(
            f"{size[0]} nút, {size[1]} liên kết, {len(found)} cộng đồng (Louvain, modularity {score}).",
            f"{size[0]} nodes, {size[1]} links, {len(found)} communities (Louvain, modularity {score}).",
        ),
    )
    return sheet, tuple(measures), found
