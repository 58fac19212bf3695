"""Where nodes are drawn: communities packed as circles, a spring layout inside each, isolates in a strip below.

Computed here and not in the browser, which would need 83 CPU seconds of physics for 500 nodes. Deterministic:
fixed seeds, integer positions.
"""

from collections import Counter
from math import sqrt

import networkx as nx
import numpy as np
from scipy.spatial import cKDTree

from hpgraph.analyse.measures import SEED, communities
from hpgraph.render.packing import Floats, pack
from hpgraph.render.pictures import Circle, Layout, Picture
from hpgraph.render.relations import WEIGHTS

SPACE = 46.0  # between neighbours in a community
STRIP = 64  # between isolates
LARGEST = 900  # nodes of one community that a spring layout is computed for


def lay_out(picture: Picture) -> Layout:
    """Positions, sizes and communities of all nodes of the picture."""
    graph = linked(picture)
    found = [group for group in communities(graph) if len(group) > 1]
    order = {node.id: index for index, node in enumerate(picture.nodes)}
    strength = dict(graph.degree(weight="weight"))
    drawn = [(group, _disc(_part(graph, sorted(group, key=order.__getitem__)))) for group in found]
    drawn.sort(key=lambda pair: -_reach(pair[1]))
    groups, discs = [group for group, _ in drawn], [disc for _, disc in drawn]
    radii = [_reach(disc) + 40 for disc in discs]
    number = {node: index for index, group in enumerate(groups) for node in group}
    centres = pack(radii, _between(graph, number, len(groups)), 60)
    positions: dict[str, tuple[int, int]] = {}
    circles = []
    names = {node.id: node.label for node in picture.nodes}
    kinds = {node.id: node.kind for node in picture.nodes}
    for group, disc, radius, centre in zip(groups, discs, radii, centres, strict=True):
        for node, (x, y) in zip(sorted(group, key=order.__getitem__), disc + centre, strict=True):
            positions[node] = (round(float(x)), round(float(y)))
        members = sorted(group, key=lambda node: (-strength[node], order[node]))
        label = _label(members, names, kinds)
        circles.append(Circle(label, round(float(centre[0])), round(float(centre[1])), round(radius), tuple(members)))
    positions |= _strip([node.id for node in picture.nodes if node.id not in number], circles)
    sizes = {node.id: min(26, round(6 + 2.6 * sqrt(graph.degree(node.id)))) for node in picture.nodes}
    return Layout(positions, {node.id: number.get(node.id, -1) for node in picture.nodes}, sizes, tuple(circles))


def linked(picture: Picture) -> "nx.Graph[str]":
    """The picture as one undirected graph; an edge's weight sums its facts, each by WEIGHTS of its relation."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(node.id for node in picture.nodes)
    found: Counter[tuple[str, str]] = Counter()
    for fact in picture.facts:
        if fact.target is not None and fact.target != fact.source:
            pair = (min(fact.source, fact.target), max(fact.source, fact.target))
            found[pair] += WEIGHTS.get(fact.relation, 100)
    graph.add_edges_from((left, right, {"weight": weight / 100}) for (left, right), weight in sorted(found.items()))
    return graph


def _part(graph: "nx.Graph[str]", nodes: list[str]) -> "nx.Graph[int]":
    """The links among `nodes`, numbered in their order (nx.subgraph would iterate over a set)."""
    number = {node: index for index, node in enumerate(nodes)}
    part: nx.Graph[int] = nx.Graph()
    part.add_nodes_from(range(len(nodes)))
    for node in nodes:
        part.add_edges_from((number[node], number[end]) for end in graph.neighbors(node) if end in number)
    return part


def _reach(disc: Floats) -> float:
    return round(float(np.hypot(disc[:, 0], disc[:, 1]).max()), 3)


def _label(members: list[str], names: dict[str, str], kinds: dict[str, str]) -> str:
    """A community is called after its most linked body and event, else after its most linked nodes."""
    chosen = [next((m for m in members if kinds[m] == kind), None) for kind in ("agency", "event")]
    found = [member for member in chosen if member] or members[:2]
    return " · ".join(names[member] for member in found)


def _disc(graph: "nx.Graph[int]") -> Floats:
    """Positions of one community (nodes 0..n-1) around the origin, hardly any nearer to another than SPACE."""
    count = len(graph)
    if count <= LARGEST:
        start = {index: tuple(point) for index, point in enumerate(_sunflower(count))}
        placed = nx.spring_layout(
            graph, pos=start, k=1.6 / sqrt(count), iterations=90, seed=SEED, weight=None, method="force"
        )
        points = np.array([placed[index] for index in range(count)], dtype=float)
    else:
        points = _sunflower(count)
    points -= points.mean(axis=0)
    reach = float(np.quantile(np.hypot(points[:, 0], points[:, 1]), 0.9)) or 1.0
    return _apart(points / reach * SPACE * 0.62 * sqrt(count), SPACE)


def _sunflower(count: int) -> Floats:
    index = np.arange(count) + 0.5
    angle, radius = index * 2.399963229728653, np.sqrt(index / count)
    return np.stack((radius * np.cos(angle), radius * np.sin(angle)), axis=1)


def _apart(points: Floats, least: float, rounds: int = 60) -> Floats:
    """Pushes points apart that are nearer than `least`, and pulls all gently to the middle."""
    for _ in range(rounds):
        pairs = cKDTree(points).query_pairs(least, output_type="ndarray")
        if not len(pairs):
            break
        pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
        between = points[pairs[:, 1]] - points[pairs[:, 0]]
        distance = np.maximum(np.hypot(between[:, 0], between[:, 1]), 1e-6)
        push = between / distance[:, None] * ((least - distance) / 2)[:, None]
        np.subtract.at(points, pairs[:, 0], push)
        np.add.at(points, pairs[:, 1], push)
        points *= 0.998
    return points


def _between(graph: "nx.Graph[str]", number: dict[str, int], count: int) -> Floats:
    links = np.zeros((count, count))
    for left, right in graph.edges:
        weight = graph.edges[left, right]["weight"]
        a, b = number[left], number[right]
        if a != b:
            links[a, b] += weight
            links[b, a] += weight
    return links


def _strip(isolates: list[str], circles: list[Circle]) -> dict[str, tuple[int, int]]:
    """Rows below everything else, as wide as the picture."""
    left = min((circle.x - circle.radius for circle in circles), default=-600)
    right = max((circle.x + circle.radius for circle in circles), default=600)
    top = max((circle.y + circle.radius for circle in circles), default=-120) + 120
    columns = max(6, (right - left) // STRIP)
    return {
        node: (left + index % columns * STRIP, top + index // columns * STRIP) for index, node in enumerate(isolates)
    }
