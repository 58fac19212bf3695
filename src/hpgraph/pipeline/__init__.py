"""The only place that composes stages: sources → extractions → identities → quads → the graph on disk."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hpgraph.pipeline.graph import Graph, open_graph
    from hpgraph.pipeline.run import Summary, build_graph, withdraw_article

from hpgraph.pipeline.facts import extractions

__all__ = ["Graph", "Summary", "build_graph", "extractions", "open_graph", "withdraw_article"]


def __getattr__(name: str) -> Any:
    """What needs a graph, loaded when first used: extraction alone starts in nine tenths of the time."""
    if name in __all__:
        module = "graph" if name in ("Graph", "open_graph") else "run"
        return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
