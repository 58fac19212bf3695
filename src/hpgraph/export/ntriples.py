"""N-Triples: one statement a line, all graphs together."""

from typing import BinaryIO

from pyoxigraph import RdfFormat, serialize

from hpgraph.export.names import Names
from hpgraph.export.selections import Selection


def write(selection: Selection, out: BinaryIO, names: Names) -> None:
    """All statements, in order of subjects."""
    serialize(selection.triples(), out, RdfFormat.N_TRIPLES)
