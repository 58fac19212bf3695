"""Networks and measures of a graph small enough to count by hand."""

from collections import Counter

import networkx as nx
import pytest

from hpgraph.analyse import brokers, communities, measures, networks, timeline, workload
from support.small import ID, small_store


def short(iri: str) -> str:
    return iri.removeprefix(ID)


def test_officials_are_linked_by_shared_events() -> None:
    graph = networks.officials(small_store())
    found = {(short(a), short(b)): (graph.edges[a, b]["weight"], graph.edges[a, b]["strength"]) for a, b in graph.edges}
    assert found == {("an", "binh"): (2, 1.5), ("an", "chi"): (1, 0.5), ("binh", "chi"): (1, 0.5)}
    assert f"{ID}dung" in graph  # took part alone: a node without links


def test_affiliation_and_its_projection() -> None:
    affiliation = networks.affiliation(small_store())
    assert affiliation.edges[f"{ID}an", f"{ID}so-y-te"]["weight"] == 2
    bodies = networks.bodies(affiliation)
    assert [(short(a), short(b), bodies.edges[a, b]["weight"]) for a, b in bodies.edges] == [("so-y-te", "thanh-uy", 1)]
    assert [short(node) for node in networks.on_side(affiliation, 1)] == ["so-y-te", "thanh-uy", "ubnd"]


def test_tasks_flow_with_their_strength() -> None:
    flow = networks.task_flow(small_store())
    found = {(short(a), short(b)): (flow.edges[a, b]["tasks"], flow.edges[a, b]["weight"]) for a, b in flow.edges}
    assert found == {("an", "so-y-te"): (2, 7.0), ("an", "ubnd"): (1, 2.0)}


def test_citations_have_directions() -> None:
    graph = networks.citations(small_store())
    assert {(short(a), short(b), graph.edges[a, b]["how"]) for a, b in graph.edges} == {
        ("bai-1", "nq-08", "cites"),
        ("bai-2", "nq-08", "cites"),
        ("qd-12", "nq-08", "based on"),
    }


def test_positions_on_a_path() -> None:
    found = measures.positions(nx.path_graph(["a", "b", "c"]))
    assert found["b"].betweenness == 1.0
    assert found["b"].degree == 2
    assert found["a"].core == 1
    assert found["b"].pagerank > found["a"].pagerank
    assert sum(position.pagerank for position in found.values()) == pytest.approx(1, abs=1e-6)


def test_communities_of_two_triangles() -> None:
    graph = nx.Graph([("a", "b"), ("b", "c"), ("a", "c"), ("x", "y"), ("y", "z"), ("x", "z"), ("c", "x")])
    graph.add_node("alone")
    assert measures.communities(graph) == [["a", "b", "c"], ["x", "y", "z"], ["alone"]]
    assert measures.modularity(graph, measures.communities(graph)) == pytest.approx(0.3571, abs=1e-4)


def test_nothing_is_no_problem() -> None:
    empty: nx.Graph[str] = nx.Graph()
    assert measures.positions(empty) == {}
    assert measures.communities(empty) == []
    assert measures.modularity(empty, []) == 0.0


@pytest.mark.parametrize(
    ("left", "broker", "right", "kind"),
    [
        ("A", "A", "A", "coordinator"),
        ("A", "B", "A", "itinerant"),
        ("A", "A", "B", "gatekeeper"),
        ("A", "B", "B", "gatekeeper"),
        ("A", "B", "C", "liaison"),
        ("", "", "", "liaison"),  # bodies that are not known equal no other
        ("A", "", "A", "itinerant"),
    ],
)
def test_kinds_of_brokerage(left: str, broker: str, right: str, kind: str) -> None:
    assert brokers.kind(left, broker, right) == kind


def test_brokerage_counts_open_triads() -> None:
    star = nx.Graph([("hub", "a"), ("hub", "b"), ("hub", "c"), ("a", "b")])
    counts = brokers.brokerage(star, {"hub": "H", "a": "A", "b": "A", "c": "H"})
    assert counts["hub"] == Counter(gatekeeper=2)
    assert counts["a"] == Counter()


def test_communities_sum_the_networks() -> None:
    graph = communities.together(small_store())
    assert graph.edges[f"{ID}an", f"{ID}so-y-te"]["weight"] == 2 + 2  # two tenures, two tasks
    assert graph.edges[f"{ID}an", f"{ID}binh"]["weight"] == 1.5


def test_workload_by_body_and_month() -> None:
    found = {(short(body), month): dict(counts) for (body, month), counts in workload.counted(small_store()).items()}
    assert found == {
        ("so-y-te", "2022-10"): {"lead": 1},
        ("so-y-te", "2022-12"): {"due": 1},
        ("so-y-te", "2022-11"): {"lead": 1},
        ("ubnd", "2022-10"): {"support": 1},
    }


def test_timeline_counts_months() -> None:
    months, dated = timeline.analyse(small_store()).sheets
    assert months.rows == (
        ("2013-05", 0, 1, 0, 0, 0, 0),
        ("2022-10", 1, 0, 0, 0, 0, 1),
        ("2022-11", 1, 0, 0, 0, 0, 1),
        ("2022-12", 0, 0, 1, 0, 0, 0),
    )
    assert dated.rows[0] == ("2013-05-16", "documents", "Nghị quyết 08-NQ/TU", f"{ID}nq-08")
