"""Communities of the whole picture: officials and bodies, linked by posts, shared events and tasks."""

from typing import Any

import networkx as nx

from hpgraph.analyse import networks
from hpgraph.analyse.measures import communities, modularity, positions
from hpgraph.analyse.results import Plot, Result, Sheet, Source
from hpgraph.analyse.rows import labels
from hpgraph.analyse.standings import named, ranked


def together(source: Source) -> "nx.Graph[str]":
    """The sum of the affiliation, shared-events (by strength) and task networks, undirected."""
    graph: nx.Graph[str] = nx.Graph()
    parts: tuple[tuple[nx.Graph[Any], str], ...] = (
        (networks.affiliation(source), "weight"),
        (networks.officials(source), "strength"),
        (networks.task_flow(source), "tasks"),
    )
    graph.add_nodes_from(sorted({node for part, _ in parts for node in part}))
    for part, key in parts:
        for left, right in part.edges:
            value = part.edges[left, right][key]
            known = graph.edges[left, right]["weight"] if graph.has_edge(left, right) else 0.0
            graph.add_edge(left, right, weight=known + value)
    return graph


def analyse(source: Source) -> Result:
    """Communities with their size, density and leading members."""
    names = labels(source)
    graph = together(source)
    groups = communities(graph)
    found = named("together", groups, ranked(positions(graph), names), names)
    rows = []
    for number, group in enumerate(found, 1):
        density = round(nx.density(graph.subgraph(group.members)), 3)
        leading = ", ".join(names.get(entity, entity) for entity in group.members[:5])
        rows.append((number, group.label, len(group.members), density, leading))
    score = modularity(graph, groups)
    sheet = Sheet(
        name="communities",
        title=("Cộng đồng cán bộ và cơ quan", "Communities of officials and bodies"),
        columns=("number", "community", "size", "density", "leading"),
        titles=(
            ("Số", "Cộng đồng", "Quy mô", "Mật độ", "Thành viên chính"),
            ("No.", "Community", "Size", "Density", "Leading members"),
        ),
        rows=tuple(rows),
        note=(f"Louvain có hạt cố định; modularity {score}.", f"Louvain with a fixed seed; modularity {score}."),
    )
    return Result(
        name="communities",
        sheets=(sheet,),
        communities=found,
        plots=(
            Plot(kind="bars", sheet="communities", label="community", values=("size",), title=(
                "Cộng đồng lớn nhất", "Largest communities")),
        ),
    )  # fmt: skip
