"""The 15 tests of FOOPS! for an ontology that is not published yet (benchmark PRE of oeg-upm/fair_ontologies), ported.

One metadatum of OM3 cannot hold before publication: a DOI. The test says so instead of claiming one.
"""

from functools import cache

import pytest
from rdflib import DCTERMS, FOAF, OWL, PROV, RDF, RDFS, SKOS, VANN, Graph, Literal, Namespace, URIRef

from hpgraph import resources

BIBO = Namespace("http://purl.org/ontology/bibo/")
ONTOLOGY = URIRef("https://w3id.org/hpgraph/ontology")
NAMESPACE = "https://w3id.org/hpgraph/ontology#"
TERM_TYPES = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)


@cache
def graph() -> Graph:
    return Graph().parse(resources.path("ontology", "hpgraph.ttl"))


def has(*predicates: URIRef) -> bool:
    return any(graph().value(ONTOLOGY, predicate) is not None for predicate in predicates)


def own_terms() -> list[URIRef]:
    found = {term for kind in TERM_TYPES for term in graph().subjects(RDF.type, kind)}
    return sorted(term for term in found if isinstance(term, URIRef) and term.startswith(NAMESPACE))


def test_find1_a_prefix_is_declared() -> None:
    assert str(graph().value(ONTOLOGY, VANN.preferredNamespacePrefix)) == "hp"


OM1 = {
    "title": (DCTERMS.title,),
    "description": (DCTERMS.description, DCTERMS.abstract, RDFS.comment),
    "license": (DCTERMS.license,),
    "version iri": (OWL.versionIRI,),
    "author": (DCTERMS.creator,),
    "namespace URI": (VANN.preferredNamespaceUri,),
}
OM2 = {
    "namespace prefix": (VANN.preferredNamespacePrefix,),
    "version info": (OWL.versionInfo,),
    "creation date": (DCTERMS.created, PROV.generatedAtTime),
    "citation": (DCTERMS.bibliographicCitation,),
    "contributor (optional)": (DCTERMS.contributor,),
}
OM3 = {
    "publisher": (DCTERMS.publisher,),
    "logo": (FOAF.logo,),
    "status": (BIBO.status,),
    "source": (DCTERMS.source,),
    "issued": (DCTERMS.issued,),
    "modified (optional)": (DCTERMS.modified,),
}
OM5 = {
    "5.1 creation date": (DCTERMS.created,),
    "5.1 author": (DCTERMS.creator,),
    "5.2 issued": (DCTERMS.issued,),
    "5.2 publisher": (DCTERMS.publisher,),
}
METADATA = [
    (f"{test} {name}", predicates)
    for test, wanted in (("OM1", OM1), ("OM2", OM2), ("OM3", OM3), ("OM5", OM5))
    for name, predicates in wanted.items()
]


@pytest.mark.parametrize(("name", "predicates"), METADATA, ids=[name for name, _ in METADATA])
def test_om_metadata_is_there(name: str, predicates: tuple[URIRef, ...]) -> None:
    assert has(*predicates), name


def test_om3_no_doi_is_claimed_before_one_is_registered() -> None:
    identifiers = [str(value) for value in graph().objects(ONTOLOGY, DCTERMS.identifier)]
    assert not has(BIBO.doi)
    assert not any("doi." in value for value in identifiers)


def test_om4_the_licence_is_named_by_an_address() -> None:
    assert str(graph().value(ONTOLOGY, DCTERMS.license)) == "https://www.apache.org/licenses/LICENSE-2.0"


def test_purl1_the_uri_is_persistent() -> None:
    assert "w3id.org" in ONTOLOGY
    assert (ONTOLOGY, RDF.type, OWL.Ontology) in graph()


def test_rdf1_it_parses_and_has_terms() -> None:
    assert len(own_terms()) > 100


def test_ver1_the_version_iri_is_not_the_ontology_iri() -> None:
    version = str(graph().value(ONTOLOGY, OWL.versionIRI))
    assert version != str(ONTOLOGY)
    assert version.endswith(f"/{graph().value(ONTOLOGY, OWL.versionInfo)}")


def test_voc1_metadata_use_other_vocabularies() -> None:
    used = {str(predicate) for predicate in graph().predicates(ONTOLOGY)}
    assert any(iri.startswith(str(DCTERMS)) for iri in used)


def test_voc2_other_vocabularies_are_extended() -> None:
    parents = {
        str(parent)
        for term in own_terms()
        for predicate in (RDFS.subClassOf, RDFS.subPropertyOf)
        for parent in graph().objects(term, predicate)
    }
    assert any(iri.startswith("http://www.w3.org/ns/org#") for iri in parents)
    assert any(iri.startswith("https://schema.org/") for iri in parents)


@pytest.mark.parametrize("predicate", [RDFS.label, SKOS.definition], ids=["VOC3 label", "VOC4 definition"])
def test_voc3_voc4_every_term_is_labelled_and_defined_in_both_languages(predicate: URIRef) -> None:
    bad = [
        str(term)
        for term in own_terms()
        if sorted(str(v.language) for v in graph().objects(term, predicate) if isinstance(v, Literal)) != ["en", "vi"]
    ]
    assert bad == []
