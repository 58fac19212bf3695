"""Positions: no two nodes on one place, communities apart, isolates below, the same every time."""

from itertools import combinations
from math import hypot

import numpy as np
import pytest
from benchmarks.pictures import picture as invented

from hpgraph.render import Fact, Layout, Node, Picture
from hpgraph.render.layouts import lay_out
from hpgraph.render.packing import pack


def cliques(sizes: tuple[int, ...]) -> Picture:
    """Complete communities of these sizes, and two isolates."""
    nodes, facts = [], []
    for number, size in enumerate(sizes):
        names = [f"official/{number}-{i}" for i in range(size)]
        nodes += [Node(id=name, kind="official", label=name) for name in names]
        facts += [Fact(source=a, target=b, relation="role-chair") for a, b in combinations(names, 2)]
    nodes += [Node(id=f"agency/{i}", kind="agency", label="") for i in range(2)]
    return Picture(tuple(nodes), tuple(facts))


def test_communities_are_found_and_kept_apart() -> None:
    layout = lay_out(cliques((6, 5, 4)))
    assert [len(circle.members) for circle in layout.circles] == [6, 5, 4]
    for a, b in combinations(layout.circles, 2):
        assert hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius
    for number, circle in enumerate(layout.circles):
        for member in circle.members:
            x, y = layout.positions[member]
            assert hypot(x - circle.x, y - circle.y) <= circle.radius
            assert layout.community[member] == number


def test_isolates_stand_in_a_strip_below() -> None:
    layout = lay_out(cliques((6, 5)))
    lowest = max(circle.y + circle.radius for circle in layout.circles)
    places = [layout.positions[f"agency/{i}"] for i in range(2)]
    assert all(y > lowest for _, y in places)
    assert len(set(places)) == 2
    assert layout.community["agency/0"] == -1


def test_nodes_do_not_cover_each_other() -> None:
    layout = lay_out(invented(600))
    points = np.array(list(layout.positions.values()), dtype=float)
    away = np.hypot(*(points[:, None, :] - points[None, :, :]).transpose(2, 0, 1))
    np.fill_diagonal(away, np.inf)
    assert np.quantile(away.min(axis=1), 0.02) > 18  # twice the radius of a small node
    assert away.min() > 4


def test_the_same_picture_has_the_same_layout() -> None:
    assert lay_out(invented(300)) == lay_out(invented(300))


def test_nothing_to_lay_out() -> None:
    assert lay_out(Picture()) == Layout({}, {}, {}, ())


def test_more_links_make_bigger_nodes() -> None:
    layout = lay_out(cliques((9, 3)))
    assert layout.sizes["official/0-0"] > layout.sizes["official/1-0"] > layout.sizes["agency/0"]
    assert max(layout.sizes.values()) <= 26


@pytest.mark.parametrize("count", [1, 2, 3, 30])
def test_packed_circles_do_not_overlap(count: int) -> None:
    radii = [float(40 - index) for index in range(count)]
    centres = pack(radii, np.ones((count, count)), gap=10)
    for a, b in combinations(range(count), 2):
        assert np.hypot(*(centres[a] - centres[b])) >= radii[a] + radii[b] + 10 - 1e-3
