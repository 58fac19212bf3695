"""GraphML: the network of things, for Gephi, yEd, Cytoscape and igraph."""

from typing import BinaryIO

import networkx as nx

from hpgraph.export.names import Names
from hpgraph.export.networks import network, printable
from hpgraph.export.selections import Selection
from hpgraph.export.xml import spelled


def write(selection: Selection, out: BinaryIO, names: Names) -> None:
    """Nodes and edges of `networks.network`."""
    lines = nx.generate_graphml(printable(network(selection.store)), named_key_ids=True)
    out.write(spelled("\n".join(('<?xml version="1.0" encoding="utf-8"?>', *lines, ""))).encode())
