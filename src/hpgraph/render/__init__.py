"""The graph as pages that open from disk: the interactive page, and the report of analyses.

from hpgraph.render import page
page(store, "graph.html")
"""

from hpgraph.render.pages import Written, html, page, write
from hpgraph.render.pictures import Circle, Fact, Layout, Node, Picture, Press, Quote

__all__ = ["Circle", "Fact", "Layout", "Node", "Picture", "Press", "Quote", "Written", "html", "page", "write"]
