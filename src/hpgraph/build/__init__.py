"""Facts → quads, one named graph per article; what is known of entities, from all of them; ontology and reference."""

from hpgraph.build.derived import derived_quads
from hpgraph.build.entities import entities_in, entity_quads
from hpgraph.build.facts import article_quads
from hpgraph.build.iris import BASE, PREFIXES, Iris, prefixes
from hpgraph.build.ontology import ontology_quads
from hpgraph.build.reference import reference_quads

__all__ = [
    "BASE",
    "PREFIXES",
    "Iris",
    "article_quads",
    "derived_quads",
    "entities_in",
    "entity_quads",
    "ontology_quads",
    "prefixes",
    "reference_quads",
]
