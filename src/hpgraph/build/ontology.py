"""The graph of the ontology, which no article writes."""

from pyoxigraph import Quad, RdfFormat, parse

from hpgraph import resources
from hpgraph.build.iris import BASE, Iris
from hpgraph.build.writing import Writer

FILES = ("hpgraph.ttl", "topics.ttl", "alignments.ttl")


def ontology_graph(base: str = BASE) -> Writer:
    """Classes, properties, concepts and topics with their labels, for graph/ontology; sorted."""
    out = Writer(Iris(base).graph("ontology"))
    paths = (resources.path("ontology", name) for name in FILES)
    said = {str(quad.triple) for path in paths for quad in parse(path=path, format=RdfFormat.TURTLE)}
    for triple in sorted(said):
        out.block(f"{triple} {out.graph} .\n")
    return out


def ontology_quads(base: str = BASE) -> list[Quad]:
    """The same as quads."""
    return ontology_graph(base).quads()
