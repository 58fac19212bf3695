"""Officials linked by the events they shared."""

from hpgraph.analyse import networks
from hpgraph.analyse.results import Plot, Result, Sheet, Source, Tie
from hpgraph.analyse.rows import labels
from hpgraph.analyse.standings import standings

TITLE = ("Cán bộ cùng dự sự kiện", "Officials who shared events")


def analyse(source: Source) -> Result:
    """Who stands where in the network of shared events, and which pairs met most."""
    names = labels(source)
    graph = networks.officials(source)
    sheet, measures, communities = standings("officials", graph, names, TITLE)
    ties = sorted(graph.edges(data=True), key=lambda tie: (-tie[2]["strength"], -tie[2]["weight"], tie[:2]))
    pairs = Sheet(
        name="pairs",
        title=("Cặp cán bộ gặp nhau nhiều", "Pairs who met most"),
        columns=("first", "second", "events", "strength"),
        titles=(("Người thứ nhất", "Người thứ hai", "Sự kiện chung", "Cường độ"),
                ("First", "Second", "Shared events", "Strength")),
        rows=tuple((names.get(a, a), names.get(b, b), tie["weight"], tie["strength"]) for a, b, tie in ties),
        note=("Mỗi sự kiện tính 1/(số người dự - 1).", "Each event counts 1 / (participants - 1)."),
    )  # fmt: skip
    return Result(
        name="officials",
        sheets=(sheet, pairs),
        measures=measures,
        ties=tuple(Tie(a, b, "officials", "shared-events", tie["weight"]) for a, b, tie in ties),
        communities=communities,
        plots=(
            Plot(kind="bars", sheet="officials", label="name", values=("pagerank",), title=(
                "Cán bộ ở vị trí trung tâm nhất (PageRank)", "Most central officials (PageRank)")),
        ),
    )  # fmt: skip
