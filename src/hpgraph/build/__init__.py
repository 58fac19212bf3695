"""Facts → quads, one named graph per article; what is known of entities, from all of them; ontology and reference."""

from hpgraph.build.derived import derived_quads
from hpgraph.build.entities import entities_in, entity_quads
from hpgraph.build.facts import article_graph, article_quads
from hpgraph.build.heard import Heard, Told, told, told_by
from hpgraph.build.identity import identity_quads, said_of_blocks, said_of_record
from hpgraph.build.iris import BASE, PREFIXES, Iris, prefixes
from hpgraph.build.ontology import ontology_graph, ontology_quads
from hpgraph.build.reference import reference_graph, reference_quads
from hpgraph.build.writing import Writer

__all__ = [
    "BASE",
    "PREFIXES",
    "Heard",
    "Iris",
    "Told",
    "Writer",
    "article_graph",
    "article_quads",
    "derived_quads",
    "entities_in",
    "entity_quads",
    "identity_quads",
    "ontology_graph",
    "ontology_quads",
    "prefixes",
    "reference_graph",
    "reference_quads",
    "said_of_blocks",
    "said_of_record",
    "told",
    "told_by",
]
