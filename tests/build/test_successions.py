"""Changes of provincial bodies in the graph of inferences: only around bodies that articles name, in any order."""

from itertools import permutations

from pyoxigraph import NamedNode, Quad, Store

from hpgraph import build
from hpgraph.models import Extraction, Organisation
from hpgraph.resolve import keys
from hpgraph.terms import CV, DCT, ORG, RDF, SKOS
from support.facts import SAID, article
from support.posts import derive

INFERRED = NamedNode(f"{build.BASE}graph/inferred")
BODIES = (
    "Sở Thông tin và Truyền thông tỉnh Hải Dương",
    "Sở Khoa học và Công nghệ thành phố Hải Phòng",
    "Sở Nông nghiệp và Môi trường thành phố Hải Phòng",
    "Sở Thủy sản thành phố Hải Phòng",
    "Ủy ban nhân dân quận Hải An",
)


def node(name: str) -> NamedNode:
    return NamedNode(f"{build.BASE}agency/{keys.organisation(name)}")


def change(store: Store, number: int, *, add: bool) -> None:
    """An article that names one body comes or goes, and what follows is derived anew."""
    body = Organisation(name=BODIES[number], kind="department", **SAID)
    quads = build.article_quads(Extraction(article=article(id=f"a{number}"), organisations=(body,)))
    for quad in quads:
        (store.add if add else store.remove)(quad)
    derive(store, quads)


def built(*numbers: int) -> Store:
    store = Store()
    for number in numbers:
        change(store, number, add=True)
    return store


def inferred(store: Store) -> set[Quad]:
    return set(store.quads_for_pattern(None, None, None, INFERRED))


def objects(quads: set[Quad], subject: NamedNode | None, predicate: str) -> set[object]:
    return {q.object for q in quads if subject in (None, q.subject) and q.predicate.value == predicate}


def test_a_chain_leads_through_bodies_that_no_article_names() -> None:
    found = inferred(built(0, 1))
    between = node("Sở Khoa học và Công nghệ tỉnh Hải Dương")
    assert {str(label) for label in objects(found, between, SKOS.prefLabel)} == {
        '"Sở Khoa học và Công nghệ tỉnh Hải Dương"@vi',
        '"Department of Science and Technology of Hải Dương Province"@en',
    }
    assert NamedNode(CV.PublicOrganisation) in objects(found, between, RDF.type)
    (first,) = objects(found, node(BODIES[0]), ORG.changedBy)
    assert isinstance(first, NamedNode)
    assert objects(found, first, ORG.resultingOrganization) == {between}
    assert {getattr(date, "value", "") for date in objects(found, first, DCT.date)} == {"2025-03"}
    assert node(BODIES[1]) in objects(found, None, ORG.resultingOrganization)


def test_a_body_that_just_goes_on_changes_nothing() -> None:
    assert not inferred(built(1))


def test_a_body_of_a_district_ends_with_it() -> None:
    found = inferred(built(4))
    (event,) = objects(found, node(BODIES[4]), ORG.changedBy)
    assert isinstance(event, NamedNode)
    assert {getattr(date, "value", "") for date in objects(found, event, DCT.date)} == {"2025-07-01"}
    assert not objects(found, event, ORG.resultingOrganization)


def test_any_order_of_arrival_and_withdrawal_ends_in_the_same_graph() -> None:
    expected = inferred(built(0, 1, 2, 3, 4))
    for order in permutations(range(5)):
        store = built(*order)
        assert inferred(store) == expected
    for gone in range(5):
        store = built(0, 1, 2, 3, 4)
        change(store, gone, add=False)
        assert inferred(store) == inferred(built(*(number for number in range(5) if number != gone)))
    for number in range(5):
        change(store, number, add=False)
    assert not inferred(store)
