"""Own terms stand under standard ones, concepts speak both languages, and nothing is said with undeclared terms."""

from functools import cache

import pytest
from pyoxigraph import NamedNode
from rdflib import OWL, RDF, RDFS, SKOS, BNode, Graph, Literal, URIRef

from hpgraph import lexicon, resources, terms
from hpgraph.models import Confidence, Role, Strength, TenureKind
from support.graphs import gold_quads

HP = "https://w3id.org/hpgraph/ontology#"
FILES = ("hpgraph.ttl", "topics.ttl", "alignments.ttl")
PROPERTY_TYPES = (OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
SHACL_PATH = URIRef("http://www.w3.org/ns/shacl#path")
TARGETS = (URIRef("http://www.w3.org/ns/shacl#targetClass"), URIRef("http://www.w3.org/ns/shacl#targetSubjectsOf"))


@cache
def graph() -> Graph:
    found = Graph()
    for name in FILES:
        found.parse(resources.path("ontology", name))
    return found


@cache
def shapes() -> Graph:
    return Graph().parse(resources.path("ontology", "shapes.ttl"))


def own(*kinds: URIRef) -> list[URIRef]:
    found = {term for kind in kinds for term in graph().subjects(RDF.type, kind)}
    return sorted(term for term in found if isinstance(term, URIRef) and term.startswith(HP))


def test_there_are_no_blank_nodes() -> None:
    assert not [node for triple in graph() for node in triple if isinstance(node, BNode)]


def test_every_own_class_leads_to_a_standard_class() -> None:
    for term in own(OWL.Class):
        above = [str(parent) for parent in graph().transitive_objects(term, RDFS.subClassOf)]
        assert any(not parent.startswith(HP) for parent in above), term


def test_every_own_property_leads_to_a_standard_property() -> None:
    for term in own(OWL.ObjectProperty, OWL.DatatypeProperty):
        above = [str(parent) for parent in graph().transitive_objects(term, RDFS.subPropertyOf)]
        assert any(not parent.startswith(HP) for parent in above), term


def test_every_concept_and_scheme_has_labels_in_both_languages() -> None:
    for term in {*graph().subjects(RDF.type, SKOS.Concept), *graph().subjects(RDF.type, SKOS.ConceptScheme)}:
        labels = [value for value in graph().objects(term, SKOS.prefLabel) if isinstance(value, Literal)]
        assert sorted(str(label.language) for label in labels) == ["en", "vi"], term


def test_every_concept_is_in_a_declared_scheme() -> None:
    for term in graph().subjects(RDF.type, SKOS.Concept):
        schemes = list(graph().objects(term, SKOS.inScheme))
        assert schemes, term
        assert all((scheme, RDF.type, SKOS.ConceptScheme) in graph() for scheme in schemes), term


@pytest.mark.parametrize(
    ("category", "known"),
    [
        ("organisation_kind", {*terms.AGENCY_KINDS, "group"}),
        ("event_kind", set(terms.EVENT_KINDS)),
        ("document_kind", set(terms.DOCUMENT_KINDS)),
    ],
)
def test_every_kind_of_the_lexicon_has_a_class(category: str, known: set[str]) -> None:
    ids = {entry.get("kind") or entry.id for entry in lexicon.load().by_category[category]}
    assert ids
    assert ids <= known


def test_every_comparison_and_initiative_of_the_lexicon_has_a_concept() -> None:
    entries = lexicon.load().by_category["comparison"]
    qualifiers = {entry.id for entry in entries if entry.get("side") == "qualifier"}
    compared = {entry.id for entry in entries if entry.get("side") in ("before", "after")}
    assert compared <= set(terms.COMPARISON)
    assert qualifiers <= set(terms.QUALIFIER)
    kinds = {entry.get("kind") for entry in lexicon.load().by_category["initiative"]} - {None}
    assert kinds
    assert kinds <= set(terms.INITIATIVE_KIND)


def test_every_value_of_the_models_has_a_concept() -> None:
    assert {str(value) for value in Role} == set(terms.ROLE)
    assert {str(value) for value in TenureKind} == set(terms.TENURE_KIND)
    assert {str(value) for value in Strength} == set(terms.STRENGTH)
    assert {str(value) for value in Confidence} == set(terms.CONFIDENCE)


def test_topics_agree_with_the_lexicon() -> None:
    entries = {entry.id: entry for entry in lexicon.load().by_category["topic"]}
    topics = {
        str(graph().value(topic, SKOS.notation)): topic
        for topic in graph().subjects(SKOS.inScheme, URIRef(f"{HP}topics"))
    }
    assert len(topics) >= 40
    assert sorted(topics) == sorted(entries)
    for name, topic in topics.items():
        assert Literal(entries[name].form, "vi") in set(graph().objects(topic, SKOS.prefLabel))
        assert Literal(entries[name].get("label_en"), "en") in set(graph().objects(topic, SKOS.prefLabel))
        broader = [f"{HP}topic/{entries[name].get('broader')}"] if entries[name].get("broader") else []
        assert [str(above) for above in graph().objects(topic, SKOS.broader)] == broader
        for below in graph().objects(topic, SKOS.narrower):
            assert (below, SKOS.broader, topic) in graph()


def test_the_built_graph_uses_declared_terms_only() -> None:
    properties = {str(p) for kind in PROPERTY_TYPES for p in graph().subjects(RDF.type, kind)}
    classes = {str(c) for c in graph().subjects(RDF.type, OWL.Class)}
    builtin = (str(RDF), str(RDFS))
    articles = [q for q in gold_quads() if "graph/ontology" not in str(q.graph_name)]
    used = {q.predicate.value for q in articles if not q.predicate.value.startswith(builtin)}
    assert used <= properties
    types = {q.object.value for q in articles if q.predicate.value == str(RDF.type) and isinstance(q.object, NamedNode)}
    assert types <= classes


def test_shapes_cover_every_class_and_property() -> None:
    paths = {str(path) for path in shapes().objects(None, SHACL_PATH)}
    targets = {str(target) for predicate in TARGETS for target in shapes().objects(None, predicate)}
    for term in own(OWL.ObjectProperty, OWL.DatatypeProperty):
        assert str(term) in paths | targets, term
    for term in own(OWL.Class):
        above = {str(parent) for parent in graph().transitive_objects(term, RDFS.subClassOf)}
        assert above & targets, term


def test_shapes_cover_every_property_of_the_built_graph() -> None:
    paths = {str(path) for path in shapes().objects(None, SHACL_PATH)}
    articles = [q for q in gold_quads() if "graph/ontology" not in str(q.graph_name)]
    used = {q.predicate.value for q in articles} - {str(RDF.type)}
    assert used <= paths


def test_shapes_and_alignments_name_own_terms_that_exist() -> None:
    declared = {str(term) for term in graph().subjects()}
    for found in (shapes(), Graph().parse(resources.path("ontology", "alignments.ttl"))):
        named = {str(node) for triple in found for node in triple if isinstance(node, URIRef) and node.startswith(HP)}
        assert named <= declared
