"""Knowledge graph from Vietnamese government news, every fact with its sentence.

summary = hpgraph.build_graph(["data/articles"], "out/graph")
with hpgraph.open_graph("out/graph") as graph:
    graph.query("overdue-tasks", day="2024-01-01").to_pandas()
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hpgraph.pipeline import Graph, Summary, build_graph, extractions, open_graph, withdraw_article

__version__ = "0.1.0"
__all__ = ["Graph", "Summary", "__version__", "build_graph", "extractions", "open_graph", "withdraw_article"]


def __getattr__(name: str) -> Any:
    """The pipeline's functions, loaded when first used, so that `hpgraph --help` starts at once."""
    if name in __all__:
        from hpgraph import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
