"""Rows of a SELECT as plain strings, sorted, so that nothing depends on the order of the store."""

from hpgraph.analyse.results import Source
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


def labels(source: Source) -> dict[str, str]:
    """Entity → its Vietnamese name: skos:prefLabel, else schema:name, else eli:title or headline."""
    found: dict[str, str] = {}
    for predicate in ("schema:headline", "eli:title", "schema:text", "schema:name", "skos:prefLabel"):
        for entity, name, language in rows(source, _LABELS % predicate):
            if entity not in found or language != "en":
                found[entity] = name
    return found


_LABELS = "SELECT ?s ?name (LANG(?name) AS ?language) WHERE { ?s %s ?name }"
