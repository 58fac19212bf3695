"""Rows of a SELECT as plain strings, sorted, so that nothing depends on the order of the store."""

from hpgraph.analyse.results import Source
from hpgraph.store.tables import Table
from hpgraph.store.values import to_text

PREFIXES = """
PREFIX cv: <http://data.europa.eu/m8g/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX eli: <http://data.europa.eu/eli/ontology#>
PREFIX hp: <https://w3id.org/hpgraph/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX og: <http://www.w3.org/ns/opengov#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX time: <http://www.w3.org/2006/time#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""


def rows(source: Source, sparql: str) -> list[tuple[str, ...]]:
    """Answers to `sparql` (the prefixes above are known) as strings, sorted, each once."""
    answer = source.select(PREFIXES + sparql)
    return sorted({tuple(to_text(cell) for cell in row) for row in answer.rows})


class Once:
    """A source that asks each query once: analyses share names and networks."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._answers: dict[str, Table] = {}

    def select(self, sparql: str) -> Table:
        """As the source says, or said before."""
        if sparql not in self._answers:
            self._answers[sparql] = self._source.select(sparql)
        return self._answers[sparql]


def labels(source: Source, language: str = "vi") -> dict[str, str]:
    """Everything that has a name → its name for reading: skos:prefLabel, else headline, else rdfs:label.

    Of several, the one in `language` wins, then the Vietnamese one, then the first in order of text.
    """
    found: dict[str, tuple[tuple[bool, int, bool], str]] = {}
    for rank, predicate in enumerate(("rdfs:label", "schema:headline", "skos:prefLabel")):
        for entity, name, given in rows(source, _LABELS % predicate):
            key = (given == language, rank, given == "vi")
            if entity not in found or key > found[entity][0]:
                found[entity] = (key, name)
    return {entity: name for entity, (_, name) in found.items()}


_LABELS = "SELECT ?s ?name (LANG(?name) AS ?language) WHERE { ?s %s ?name }"
