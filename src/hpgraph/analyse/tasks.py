"""How tasks flow: who assigns to whom, how much and how strongly."""

from hpgraph.analyse import networks
from hpgraph.analyse.results import Plot, Result, Sheet, Source, Tie
from hpgraph.analyse.rows import labels
from hpgraph.analyse.standings import standings

TITLE = ("Vị trí trong dòng giao việc", "Positions in the flow of tasks")


def analyse(source: Source) -> Result:
    """Pairs assigner → assignee, and how givers and takers stand."""
    names = labels(source)
    graph = networks.task_flow(source)
    sheet, measures, communities = standings("tasks", graph, names, TITLE)
    arcs = sorted(graph.edges(data=True), key=lambda arc: (-arc[2]["weight"], arc[:2]))
    flow = Sheet(
        name="flow",
        title=("Ai giao việc cho ai", "Who assigns to whom"),
        columns=("assigner", "assignee", "tasks", "weight"),
        titles=(("Người giao", "Nơi nhận", "Số nhiệm vụ", "Trọng số"), ("Assigner", "Assignee", "Tasks", "Weight")),
        rows=tuple((names.get(a, a), names.get(b, b), arc["tasks"], arc["weight"]) for a, b, arc in arcs),
        note=(
            "Trọng số: giao/yêu cầu 4-3, đề nghị 3, mong muốn 2, kế hoạch 1; cơ quan phối hợp tính một nửa.",
            "Weight: order 4, request 3, wish 2, plan 1; coordinating bodies count half.",
        ),
    )
    received = sorted(
        ((names.get(n, n), int(graph.in_degree(n, weight="tasks")), int(graph.out_degree(n, weight="tasks")), n)
         for n in graph),
        key=lambda row: (-row[1], -row[2], row[0], row[3]),
    )  # fmt: skip
    balance = Sheet(
        name="balance",
        title=("Nhiệm vụ nhận và giao", "Tasks received and given"),
        columns=("name", "received", "given", "iri"),
        titles=(("Tên", "Nhận", "Giao", "IRI"), ("Name", "Received", "Given", "IRI")),
        rows=tuple(received),
    )
    return Result(
        name="tasks",
        sheets=(flow, balance, sheet),
        measures=measures,
        ties=tuple(Tie(a, b, "tasks", "assigned-tasks", arc["tasks"]) for a, b, arc in arcs),
        communities=communities,
        plots=(
            Plot(kind="bars", sheet="balance", label="name", values=("received", "given"), title=(
                "Nơi nhận nhiều nhiệm vụ nhất", "Who receives most tasks")),
        ),
    )  # fmt: skip
