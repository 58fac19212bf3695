"""N-Quads: one statement a line, with its graph."""

from typing import BinaryIO

from pyoxigraph import RdfFormat, serialize

from hpgraph.export.names import Names
from hpgraph.export.selections import Selection


def write(selection: Selection, out: BinaryIO, names: Names) -> None:
    """All statements, graph by graph."""
    serialize((quad for graph in selection.graphs() for quad in selection.quads(graph)), out, RdfFormat.N_QUADS)
