"""TriG: every named graph as a block of Turtle, so that source, inference and ontology stay apart."""

from itertools import groupby
from typing import BinaryIO

from hpgraph.export import turtle
from hpgraph.export.names import Names
from hpgraph.export.selections import Selection


def write(selection: Selection, out: BinaryIO, names: Names) -> None:
    """All graphs by name."""
    out.write(turtle.header(names).encode())
    for graph in selection.graphs():
        out.write(f"\n{turtle.iri(graph, names)} {{\n".encode())
        for _, said in groupby(selection.quads(graph), key=lambda quad: quad.subject):
            out.write(turtle.paragraph(list(said), names, indent="    ").encode())
        out.write(b"}\n")
