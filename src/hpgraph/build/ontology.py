"""The graphs that no article writes: ontology, and reference data."""

from pyoxigraph import Quad, RdfFormat, Triple, parse

from hpgraph import resources
from hpgraph.build.iris import BASE, Iris

FILES = ("hpgraph.ttl", "topics.ttl", "alignments.ttl")


def ontology_quads(base: str = BASE) -> list[Quad]:
    """Classes, properties, concepts and topics with their labels, for graph/ontology; sorted."""
    graph = Iris(base).graph("ontology")
    said: set[tuple[str, Triple]] = set()
    for name in FILES:
        path = resources.path("ontology", name)
        for quad in parse(path=path, format=RdfFormat.TURTLE):
            said.add((str(quad.triple), quad.triple))
    return [Quad(t.subject, t.predicate, t.object, graph) for _, t in sorted(said, key=lambda pair: pair[0])]
