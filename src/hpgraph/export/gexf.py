"""GEXF: the network of things, for Gephi and Gephi Lite."""

import re
from typing import BinaryIO

import networkx as nx

from hpgraph.export.names import Names
from hpgraph.export.networks import network, printable
from hpgraph.export.selections import Selection
from hpgraph.export.xml import spelled

_MODIFIED = re.compile(r' lastmodifieddate="[^"]*"')


def write(selection: Selection, out: BinaryIO, names: Names) -> None:
    """Nodes and edges of `networks.network`, in UTF-8; without the day of writing, which would change the bytes."""
    lines = nx.generate_gexf(printable(network(selection.store)), version="1.2draft")
    text = "\n".join(('<?xml version="1.0" encoding="utf-8"?>', *lines, ""))
    out.write(spelled(_MODIFIED.sub("", text, count=1)).encode())
