"""The only place that composes stages: sources → extractions → identities → quads → the graph on disk."""

from hpgraph.pipeline.graph import Graph, open_graph
from hpgraph.pipeline.run import Summary, build, extractions, withdraw

__all__ = ["Graph", "Summary", "build", "extractions", "open_graph", "withdraw"]
