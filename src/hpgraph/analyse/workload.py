"""What each body was told to do, per month: tasks given to it, tasks it supports, tasks due."""

from collections import Counter, defaultdict

from hpgraph.analyse.results import Cell, Measure, Plot, Result, Sheet, Source
from hpgraph.analyse.rows import labels, rows

_GIVEN = """
SELECT DISTINCT ?task ?body ?role ?said ?due WHERE {
  ?task a hp:Task .
  { ?task hp:assignee ?body BIND("lead" AS ?role) } UNION { ?task hp:coordinator ?body BIND("support" AS ?role) }
  OPTIONAL { ?task hp:due ?due }
  OPTIONAL { ?task hp:statedAt/schema:startDate ?held }
  OPTIONAL { ?task dct:date ?published }
  BIND(SUBSTR(STR(COALESCE(?held, ?published)), 1, 7) AS ?said)
}"""
COUNTS = ("lead", "support", "due")


def counted(source: Source) -> dict[tuple[str, str], Counter[str]]:
    """(body, month 'YYYY-MM') → how many tasks it leads, supports, has due. Without a date the month is ''."""
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    first: dict[tuple[str, str, str], tuple[str, str]] = {}
    for task, body, role, said, due in rows(source, _GIVEN):
        first.setdefault((task, body, role), (said, due[:7]))  # retold later: the first telling counts
    for (_, body, role), (said, due) in first.items():
        found[body, said][role] += 1
        if due and role == "lead":
            found[body, due]["due"] += 1
    return found


def analyse(source: Source) -> Result:
    """Bodies × months."""
    names = labels(source)
    found = counted(source)
    totals: Counter[str] = Counter()
    for (body, _), counts in found.items():
        totals[body] += counts["lead"] + counts["support"]
    order = sorted(found, key=lambda key: (-totals[key[0]], names.get(key[0], key[0]), key))
    table: list[tuple[Cell, ...]] = []
    measures = []
    for body, month in order:
        counts = found[body, month]
        table.append((names.get(body, body), month or None, *(counts[c] for c in COUNTS), body))
        if month:
            measures += [Measure(body, "workload", f"tasks-{c}", counts[c], month) for c in COUNTS if counts[c]]
    sheet = Sheet(
        name="workload",
        title=("Khối lượng việc theo cơ quan và tháng", "Workload by body and month"),
        columns=("name", "month", *COUNTS, "iri"),
        titles=(
            ("Cơ quan", "Tháng", "Chủ trì", "Phối hợp", "Đến hạn", "IRI"),
            ("Body", "Month", "Leads", "Supports", "Due", "IRI"),
        ),
        rows=tuple(table),
        note=(
            "Tháng giao việc; 'đến hạn' tính vào tháng của thời hạn.",
            "Month of assignment; 'due' in its own month.",
        ),
    )
    return Result(
        name="workload",
        sheets=(sheet,),
        measures=tuple(measures),
        plots=(
            Plot(kind="grid", sheet="workload", label="name", values=("month", "lead"), title=(
                "Nhiệm vụ chủ trì theo tháng", "Tasks led, by month")),
        ),
    )  # fmt: skip
