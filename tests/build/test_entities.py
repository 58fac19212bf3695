"""The entity graph follows from the article graphs, whatever their order, and shrinks with them."""

from collections import Counter, defaultdict
from datetime import datetime
from typing import Any

from pyoxigraph import Literal, Quad, Store

from hpgraph.build import (
    article_graph,
    article_quads,
    derived_quads,
    entities_in,
    entity_quads,
    reference_graph,
    told,
    told_by,
)
from hpgraph.models import Article, Document, Extraction, Organisation, Person, Tenure, TenureKind
from hpgraph.terms import CV, FOAF, HP, ORG, RDF, SKOS
from support.facts import SAID, article
from support.gold import gold_corpus

DEPARTMENT: dict[str, Any] = {"name": "Sở Y tế thành phố Hải Phòng", "kind": "department"}


def facts(id_: str, day: str, *spellings: str, kind: TenureKind = TenureKind.MENTIONED) -> Extraction:
    """An article of a day that names the director of a department, and spells the department in some ways."""
    body = Organisation(**DEPARTMENT, spellings=spellings, **SAID)
    post = Tenure(title="Giám đốc", organisation=body.name, kind=kind, **SAID)
    paper = Document(kind="decision", number="1/2021/QĐ-UBND", issuer="Chính phủ", **SAID)
    told: Article = article(id=id_, published=datetime.fromisoformat(f"{day}T08:00:00+07:00"))
    person = Person(name="Lê B", spellings=("Lê B", "ông B"), posts=(post,), **SAID)
    return Extraction(article=told, people=(person,), organisations=(body,), documents=(paper,))


def described(*extractions: Extraction) -> tuple[Store, set[Quad]]:
    store = Store()
    for extraction in extractions:
        store.extend(article_quads(extraction))
    return store, set(entity_quads(store, entities_in(list(store))))


def values(quads: set[Quad], kind: str, predicate: str) -> list[str]:
    found = [q.object for q in quads if f"/{kind}/" in str(q.subject) and q.predicate.value == predicate]
    return sorted(
        f"{v.value}@{v.language}" if isinstance(v, Literal) and v.language else str(getattr(v, "value", v))
        for v in found
    )


FIRST = facts("a", "2021-03-01", "Sở Y tế", "SYT", "Sở Y tế thành phố")
LATER = facts("b", "2022-05-02", "Sở Y tế")


def test_names_types_and_days_come_from_all_articles() -> None:
    _, quads = described(FIRST, LATER)
    assert values(quads, "person", SKOS.prefLabel) == ["Lê B@vi"]
    assert values(quads, "person", FOAF.name) == ["Lê B"]
    assert values(quads, "agency", SKOS.altLabel) == ["Sở Y tế@vi"]
    assert {FOAF.Person, FOAF.Agent} < set(values(quads, "person", RDF.type))
    assert {CV.PublicOrganisation, ORG.Organization, FOAF.Agent} < set(values(quads, "agency", RDF.type))
    assert values(quads, "tenure", HP.firstSeen) == ["2021-03-01"]
    assert values(quads, "tenure", HP.lastSeen) == ["2022-05-02"]
    assert values(quads, "title", SKOS.prefLabel) == ["Director@en", "Giám đốc@vi"]
    assert values(quads, "eli", SKOS.prefLabel) == ["Decision 1/2021/QĐ-UBND@en", "Quyết định 1/2021/QĐ-UBND@vi"]
    assert values(quads, "eli", HP.isStub) == ["true"]


def test_a_former_holder_is_another_tenure() -> None:
    _, quads = described(FIRST, facts("c", "2023-01-01", kind=TenureKind.FORMER))
    assert values(quads, "tenure", HP.lastSeen) == ["2021-03-01", "2023-01-01"]


def test_the_order_of_articles_makes_no_difference() -> None:
    corpus = gold_corpus()
    assert described(*corpus)[1] == described(*reversed(corpus))[1]


def test_what_was_heard_while_building_describes_as_the_store_does() -> None:
    heard: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    graphs = [article_graph(extraction) for extraction in gold_corpus()]
    for graph in graphs:
        assert {e: sorted(said) for e, said in told_by(graph.quads()).items()} == {
            e: sorted(said) for e, said in told(graph).items()
        }
        for entity, said in told(graph).items():
            heard[entity].update(said)
    store = Store()
    store.extend(quad for graph in (*graphs, reference_graph()) for quad in graph.quads())
    looked_up = entity_quads(store, heard)
    assert entity_quads(store, heard, hear=lambda entity: heard.get(entity, {})) == looked_up
    store.extend(looked_up)
    assert derived_quads(store, heard, hear=lambda entity: heard.get(entity, {})) == derived_quads(store, heard)


def test_withdrawing_an_article_leaves_what_the_others_say() -> None:
    store, before = described(FIRST, LATER)
    gone = [quad for quad in store if str(quad.graph_name).endswith("article/b>")]
    for quad in gone:
        store.remove(quad)
    after = set(entity_quads(store, entities_in(gone)))
    assert after != before
    assert after == described(FIRST)[1]


def test_an_entity_that_nobody_names_is_not_described() -> None:
    assert entity_quads(Store(), ["https://w3id.org/hpgraph/id/person/nobody"]) == []
