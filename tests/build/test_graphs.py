"""What holds of every article graph, and of the graph of the sample corpus as a whole."""

from collections import Counter
from functools import cache

import pytest
from pyoxigraph import BlankNode, Quad, QuerySolutions, Store

from hpgraph.build import BASE, article_quads, ontology_quads, reference_quads
from hpgraph.models import FACT_KINDS, Extraction, Fact
from hpgraph.resolve import identify
from hpgraph.terms import OA
from support.gold import gold_corpus
from support.graphs import gold_store

CORPUS = gold_corpus()
STANDARD = """
PREFIX cv: <http://data.europa.eu/m8g/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX eli: <http://data.europa.eu/eli/ontology#>
PREFIX odrl: <http://www.w3.org/ns/odrl/2/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX adms: <http://www.w3.org/ns/adms#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
"""


def facts_of(extraction: Extraction) -> list[Fact]:
    """All facts, posts and participations included."""
    found: list[Fact] = [fact for kind in FACT_KINDS for fact in getattr(extraction, kind)]
    found += [post for person in extraction.people for post in person.posts]
    return found + [who for event in extraction.events for who in event.participants]


@pytest.mark.parametrize("extraction", CORPUS, ids=[e.article.id for e in CORPUS])
def test_an_article_graph(extraction: Extraction) -> None:
    quads = article_quads(extraction)
    assert not [q for q in quads if isinstance(q.subject, BlankNode) or isinstance(q.object, BlankNode)]
    assert {str(q.graph_name) for q in quads} == {f"<{BASE}graph/article/{extraction.article.id}>"}
    assert quads == article_quads(extraction, identify(extraction)), "the same facts give the same quads, in order"
    assert len(set(quads)) == len(quads)
    store = Store()
    store.extend(quads)
    assert set(store) == set(quads), "a store gives back the very literals that it was given"


@pytest.mark.parametrize("extraction", CORPUS, ids=[e.article.id for e in CORPUS])
def test_every_fact_has_evidence_and_every_quotation_is_exact(extraction: Extraction) -> None:
    quads, text = article_quads(extraction), extraction.article.text
    bodies = Counter(q.object for q in quads if q.predicate.value == OA.hasBody)
    assert len(bodies) >= len(set(facts_of(extraction))) * 0.8  # equal facts share a node
    said = {(str(q.subject), q.predicate.value): _text(q.object) for q in quads}
    targets = {_text(q.object) for q in quads if q.predicate.value == OA.hasTarget}
    assert targets
    for target in targets:
        selector = f"<{said[f'<{target}>', OA.hasSelector]}>"
        start, end = int(said[selector, OA.start]), int(said[selector, OA.end])
        assert said[selector, OA.exact] == text[start:end]


def _text(term: object) -> str:
    return str(getattr(term, "value", term))


def test_every_fact_node_is_the_body_of_evidence() -> None:
    kinds = ("tenure", "participation", "citation", "statement", "quotation", "task", "award", "indicator")
    for extraction in CORPUS:
        quads = article_quads(extraction)
        bodies = {q.object for q in quads if q.predicate.value == OA.hasBody}
        subjects = {q.subject for q in quads if any(f"/id/{kind}/" in str(q.subject) for kind in kinds)}
        assert subjects <= bodies


def test_ontology_and_reference_graphs_are_sorted_or_stable() -> None:
    assert ontology_quads() == ontology_quads()
    assert reference_quads() == reference_quads()
    assert {str(q.graph_name) for q in ontology_quads()} == {f"<{BASE}graph/ontology>"}
    assert {str(q.graph_name) for q in reference_quads()} == {f"<{BASE}graph/reference>"}


def rows(store: Store, query: str) -> set[tuple[str, ...]]:
    found = store.query(STANDARD + query, use_default_graph_as_union=True)
    assert isinstance(found, QuerySolutions)
    return {tuple(str(getattr(value, "value", "")) for value in row) for row in found}


QUESTIONS = [
    (
        "who chaired",
        """SELECT ?who { ?e schema:startDate ?day ; cv:hasParticipation ?p .
           ?p cv:role/skos:prefLabel "chair"@en ; cv:hasParticipant/skos:prefLabel ?who .
           FILTER(STR(?day) = "2018-05-02") }""",
        ("Giáp Minh Trường",),
    ),
    (
        "who is vice chair of what",
        """SELECT ?who ?body { ?m a org:Membership ; org:role/skos:prefLabel "Phó Chủ tịch"@vi ;
           org:member/skos:prefLabel ?who ; org:organization/skos:prefLabel ?body }""",
        ("Nhữ Đình Sáng", "Ủy ban nhân dân thành phố Hải Phòng"),
    ),
    (
        "which decisions are cited, by whom, of when",
        """SELECT ?n ?by ?day { ?a schema:citation ?d . ?d a eli:LegalResource ; eli:id_local ?n ;
           eli:date_document ?day ; eli:passed_by/skos:prefLabel ?by }""",
        ("1790-QĐ/TU", "Ban Thường vụ Thành ủy Hải Phòng", "2018-04-24"),
    ),
    (
        "what a body was told to do and by whom",
        """SELECT ?text ?who { ?t a odrl:Duty ; odrl:assignee/skos:prefLabel "Sở Du lịch thành phố Hải Phòng"@vi ;
           schema:text ?text ; odrl:assigner/skos:prefLabel ?who }""",
        ("chuẩn bị chu đáo các điều kiện khai trương mùa du lịch Cát Bà", "Giáp Minh Trường"),
    ),
    (
        "which initiatives are planned",
        """SELECT ?name ?kind { ?i a schema:Project ; schema:name ?name ; adms:status/skos:prefLabel "planned"@en ;
           dct:type/skos:prefLabel ?kind FILTER(LANG(?kind) = "en") }""",
        ("Quỹ Đầu tư mạo hiểm thành phố", "fund"),
    ),
    (
        "who received what award",
        """SELECT ?who ?what { ?a a vivo:AwardReceipt ; vivo:relates/skos:prefLabel ?who ;
           dct:type/skos:prefLabel ?what }""",
        ("Thẩm Văn Kỷ", "Huân chương Độc lập hạng Nhì"),
    ),
    (
        "with which words",
        """SELECT ?words { ?n oa:hasBody/skos:prefLabel "Giáp Minh Trường"@vi ;
           oa:hasTarget/oa:hasSelector/oa:exact ?words }""",
        ("Giáp Minh Trường",),
    ),
]


@pytest.mark.parametrize(("query", "expected"), [q[1:] for q in QUESTIONS], ids=[q[0] for q in QUESTIONS])
def test_standard_terms_alone_answer(query: str, expected: tuple[str, ...]) -> None:
    assert expected in rows(_store(), query)


@cache
def _store() -> Store:
    return gold_store()


def test_a_quad_of_another_base_is_no_entity() -> None:
    extraction = CORPUS[0]
    moved: list[Quad] = article_quads(extraction, base="https://example.org/")
    own = [q for q in moved if "w3id.org/hpgraph/id/" in str(q)]
    assert own == []
