"""What the graph says as a network: registry of analyses, one file each.

    results = analyse.run(store)                       # or analyse.run(store, ["officials", "brokers"])
    print(results[0].sheets[0].table("vi").to_csv())
    analyse.save(store, results)                       # as RDF, into the graph of inferences
    Path("report.html").write_text(analyse.report(results), encoding="utf-8")

All take anything with `.select(sparql)` (a GraphStore) and are deterministic.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from hpgraph.analyse import bodies, brokers, citations, communities, officials, tasks, timeline, workload
from hpgraph.analyse.rdf import quads, save
from hpgraph.analyse.report import report
from hpgraph.analyse.results import Community, Measure, Plot, Result, Sheet, Source, Tie
from hpgraph.analyse.rows import Once
from hpgraph.errors import InputError

__all__ = [
    "ANALYSES",
    "Analysis",
    "Community",
    "Measure",
    "Plot",
    "Result",
    "Sheet",
    "Source",
    "Tie",
    "names",
    "quads",
    "report",
    "run",
    "save",
]


@dataclass(frozen=True, slots=True)
class Analysis:
    """One entry of the registry. `about`: what it answers (vi, en)."""

    name: str
    about: tuple[str, str]
    analyse: Callable[[Source], Result]


ANALYSES = (
    Analysis("officials", ("Ai thường xuất hiện cùng ai", "Who appears with whom"), officials.analyse),
    Analysis("bodies", ("Cơ quan và cán bộ của họ", "Bodies and their officials"), bodies.analyse),
    Analysis("tasks", ("Ai giao việc cho ai", "Who assigns tasks to whom"), tasks.analyse),
    Analysis("citations", ("Văn bản nào được viện dẫn", "Which documents are cited"), citations.analyse),
    Analysis("brokers", ("Ai nối các cơ quan với nhau", "Who connects bodies"), brokers.analyse),
    Analysis("communities", ("Nhóm nào hay làm việc cùng nhau", "Who works together"), communities.analyse),
    Analysis(
        "workload", ("Cơ quan nào nhận bao nhiêu việc, khi nào", "How much each body has to do"), workload.analyse
    ),
    Analysis("timeline", ("Điều gì diễn ra khi nào", "What happened when"), timeline.analyse),
)


def names() -> tuple[str, ...]:
    """The names that `run` accepts."""
    return tuple(analysis.name for analysis in ANALYSES)


def run(source: Source, wanted: Iterable[str] = ()) -> tuple[Result, ...]:
    """Results in the registry's order; all analyses where `wanted` is empty. Raises InputError on an unknown name."""
    chosen = set(wanted)
    unknown = sorted(chosen - set(names()))
    if unknown:
        raise InputError(f"no analysis is called {', '.join(unknown)}; there are {', '.join(names())}")
    once = Once(source)
    return tuple(analysis.analyse(once) for analysis in ANALYSES if not chosen or analysis.name in chosen)
