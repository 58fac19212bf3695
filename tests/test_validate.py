"""The graph of the sample corpus keeps the shapes; graphs that do not are told apart, by both engines alike."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, parse

from hpgraph import export
from hpgraph.build import PREFIXES, article_quads, entities_in, entity_quads, ontology_quads
from hpgraph.store import GraphStore
from hpgraph.validate import Report, validate
from support.gold import ROOT, gold_extraction
from support.graphs import gold_store

CASE = ROOT / "tests" / "cases" / "cong-bo-quyet-dinh-can-bo-2018.json"
Break = Callable[[Store], None]


def small() -> Store:
    """One article's graph with its entities and the ontology; new at each call."""
    store = Store()
    store.bulk_extend(_small())
    return store


@cache
def _small() -> tuple[Quad, ...]:
    store = Store()
    store.bulk_extend(article_quads(gold_extraction(CASE)))
    store.bulk_extend(entity_quads(store, entities_in(list(store))))
    store.bulk_extend(ontology_quads())
    return tuple(store)


def node(name: str) -> NamedNode:
    prefix, _, local = name.partition(":")
    return NamedNode(PREFIXES[prefix] + local)


def without(type_: str, predicate: str) -> Break:
    """Take a property from the first node of a type."""

    def change(store: Store) -> None:
        subject = first(store, type_)
        for quad in list(store.quads_for_pattern(subject, node(predicate), None)):
            store.remove(quad)

    return change


def unplaced(store: Store) -> None:
    """Take the selector from the first target of evidence."""
    store.remove(next(iter(store.quads_for_pattern(None, node("oa:hasSelector"), None))))


def with_value(type_: str, predicate: str, value: NamedNode | Literal, *, instead: bool = True) -> Break:
    """Give a property of the first node of a type another value."""

    def change(store: Store) -> None:
        subject = first(store, type_)
        graph = NamedNode(f"{PREFIXES['graph']}test")
        for quad in list(store.quads_for_pattern(subject, node(predicate), None)) if instead else []:
            store.remove(quad)
        store.add(Quad(subject, node(predicate), value, graph))

    return change


def first(store: Store, type_: str) -> NamedNode:
    found = [quad.subject for quad in store.quads_for_pattern(None, node("rdf:type"), node(type_))]
    assert found, f"the sample has no {type_}"
    return min((n for n in found if isinstance(n, NamedNode)), key=lambda n: n.value)


BREAKS = [
    (without("hp:Article", "schema:headline"), "Article-headline"),
    (with_value("hp:Article", "schema:datePublished", Literal("2018-05-02")), "Article-datePublished"),
    (with_value("hp:Article", "hp:textDigest", Literal("abc")), "Article-textDigest"),
    (without("hp:Official", "foaf:name"), "Official-name"),
    (with_value("hp:Official", "skos:prefLabel", Literal("A", language="vi"), instead=False), "Official-prefLabel"),
    (with_value("hp:Official", "skos:prefLabel", Literal("A", language="fr")), "Official-prefLabel"),
    (with_value("hp:Agency", "org:classification", node("hp:role/chair")), "Agency-classification"),
    (with_value("hp:Agency", "dct:spatial", node("person:x")), "Agency-spatial"),
    (without("hp:Post", "org:postIn"), "Post-postIn"),
    (without("hp:Tenure", "org:member"), "Tenure-member"),
    (without("hp:Tenure", "hp:tenureKind"), "Tenure-tenureKind"),
    (with_value("hp:Tenure", "org:member", node("title:giam-doc")), "Tenure-member"),
    (with_value("hp:Document", "eli:date_document", Literal("16/5/2013")), "Document-date_document"),
    (with_value("hp:Document", "eli:type_document", node("hp:Conference")), "Document-type_document"),
    (without("hp:Event", "schema:name"), "Event-name"),
    (with_value("hp:Event", "schema:startDate", Literal("hôm qua", language="vi")), "Event-startDate"),
    (without("cv:Participation", "cv:role"), "Participation-role"),
    (with_value("cv:Participation", "cv:role", node("hp:strength/wish")), "Participation-role"),
    (without("hp:Task", "schema:text"), "Task-text"),
    (with_value("hp:Task", "schema:text", Literal("", language="vi")), "Task-text"),
    (without("hp:Task", "odrl:assigner"), "Task-odrl-assigner"),
    (with_value("hp:Task", "hp:basedOn", node("event:x")), "Task-basedOn"),
    (without("hp:Evidence", "oa:hasBody"), "Evidence-hasBody"),
    (without("hp:Evidence", "hp:rule"), "Evidence-rule"),
    (unplaced, "Target-hasSelector"),
    (with_value("oa:TextQuoteSelector", "rdf:type", node("oa:TextPositionSelector")), "Target-hasSelector"),
    (with_value("oa:TextPositionSelector", "oa:start", Literal(10**6)), "Position-start"),
    (with_value("oa:TextPositionSelector", "oa:start", Literal(-1)), "Position-start"),
    (with_value("oa:TextQuoteSelector", "oa:exact", Literal("")), "Quote-exact"),
    (with_value("hp:Official", "hp:due", Literal("2018"), instead=False), "only-on-hp-Task"),
]


def test_the_gold_corpus_conforms() -> None:
    report = validate(gold_store())
    assert report.conforms, str(report)
    assert report.triples > 30_000


def test_what_is_exported_conforms_by_itself(tmp_path: Path) -> None:
    store = GraphStore.open()
    store.inner.bulk_extend(gold_store())
    export.write(store, tmp_path / "graph.ttl")
    triples = parse(path=str(tmp_path / "graph.ttl"), format=RdfFormat.TURTLE)
    report = validate(triples)
    assert report.conforms, str(report)


@pytest.mark.parametrize(("change", "rule"), BREAKS, ids=[f"{n}-{rule}" for n, (_, rule) in enumerate(BREAKS)])
def test_a_broken_graph_does_not_conform(change: Break, rule: str) -> None:
    store = small()
    change(store)
    report = validate(store)
    assert not report.conforms
    assert rule in {violation.rule for violation in report.violations}


def _facts(report: Report) -> set[tuple[str, str, str, str]]:
    return {(v.rule, v.node, v.path, v.component) for v in report.violations}


def test_both_engines_agree_on_a_graph_with_every_fault() -> None:
    store = small()
    for change, _ in BREAKS:
        change(store)
    fast, reference = validate(store), validate(store, engine="pyshacl")
    assert len(_facts(fast)) > len(BREAKS) / 2
    assert _facts(fast) == _facts(reference)
    assert validate(small(), engine="pyshacl").conforms


def test_a_report_says_which_node_which_rule_and_what_to_do() -> None:
    store = small()
    without("hp:Tenure", "hp:tenureKind")(store)
    report = validate(store)
    subject = first(store, "hp:Tenure")
    assert [v.node for v in report.violations] == [subject.value]
    assert report.violations[0].label in report.text()
    assert "hp:tenureKind: expected exactly one, a concept in hp:tenureKinds" in report.text("en")
    assert "hp:tenureKind: cần đúng một, khái niệm thuộc hp:tenureKinds" in report.text("vi")
    assert subject.value in str(report)


def test_quads_can_be_checked_without_a_store() -> None:
    report = validate(article_quads(gold_extraction(CASE)))
    rules = {violation.rule for violation in report.violations}
    assert "Official-prefLabel" in rules  # the entity graph is missing, and the report says so
