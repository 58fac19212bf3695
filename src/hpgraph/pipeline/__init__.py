"""The only place that composes stages: sources → extractions → identities → quads → the graph on disk."""

from hpgraph.pipeline.graph import Graph, open_graph
from hpgraph.pipeline.run import Summary, build_graph, extractions, withdraw_article

__all__ = ["Graph", "Summary", "build_graph", "extractions", "open_graph", "withdraw_article"]
