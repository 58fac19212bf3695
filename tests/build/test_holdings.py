"""Holdings in the graph of inferences: added, changed and withdrawn article by article, as after a rebuild."""

from itertools import permutations

import pytest
from pyoxigraph import NamedNode, Quad, Store

from hpgraph import build
from hpgraph.build.offices import single
from hpgraph.models import TenureKind
from hpgraph.terms import HP, RDF
from support.posts import Told, derive, telling

INFERRED = NamedNode(f"{build.BASE}graph/inferred")
TOLD: tuple[Told, ...] = (
    ("A", TenureKind.MENTIONED, "2018-01-01", None, None),
    ("A", TenureKind.MENTIONED, "2019-01-01", None, None),
    ("B", TenureKind.APPOINTED, "2018-06-01", "2018-06", None),
    ("C", TenureKind.FORMER, "2020-01-01", "2010", "2012-05-01"),
)


def add(store: Store, number: int) -> None:
    quads = build.article_quads(telling(number, TOLD[number]))
    store.extend(quads)
    derive(store, quads)


def withdraw(store: Store, number: int) -> None:
    gone = list(store.quads_for_pattern(None, None, None, NamedNode(f"{build.BASE}graph/article/a{number}")))
    for quad in gone:
        store.remove(quad)
    derive(store, gone)


def inferred(store: Store) -> set[Quad]:
    return set(store.quads_for_pattern(None, None, None, INFERRED))


def built(*numbers: int) -> Store:
    store = Store()
    for number in numbers:
        add(store, number)
    return store


def test_any_order_of_arrival_ends_in_the_same_graph() -> None:
    expected = inferred(built(0, 1, 2, 3))
    assert {quad.object for quad in expected if quad.predicate.value == RDF.type} > {NamedNode(HP.Discrepancy)}
    for order in permutations(range(4)):
        assert inferred(built(*order)) == expected


@pytest.mark.parametrize("gone", range(4))
def test_withdrawing_an_article_leaves_what_the_others_say(gone: int) -> None:
    store = built(0, 1, 2, 3)
    withdraw(store, gone)
    assert inferred(store) == inferred(built(*(number for number in range(4) if number != gone)))


def test_nothing_remains_of_a_post_that_nobody_names() -> None:
    store = built(0, 2)
    withdraw(store, 0)
    withdraw(store, 2)
    assert not inferred(store)


@pytest.mark.parametrize(
    ("title", "body", "kinds", "expected"),
    [
        ("Giám đốc", "Sở Y tế thành phố Hải Phòng", ["department"], True),
        ("Phó Giám đốc", "Sở Y tế thành phố Hải Phòng", ["department"], False),
        ("Bí thư", "Thành ủy Hải Phòng", ["party-committee"], True),
        ("Bí thư", "Ban Chấp hành Trung ương Đảng", ["party"], False),
        ("Chủ tịch", "Quốc hội", ["national-assembly"], True),
        ("Chủ tịch", "Ủy ban nhân dân thành phố Hải Phòng", ["peoples-committee"], True),
        ("Vụ trưởng", "Bộ Y tế", ["ministry"], False),
        ("Vụ trưởng", "Vụ Pháp chế, Bộ Y tế", ["bureau"], True),
        ("Giám đốc", "Sở Y tế thành phố Hải Phòng", [], False),
        ("Thủ tướng", "Chính phủ", ["government"], True),
        ("Ủy viên", "Bộ Chính trị", ["party"], False),
    ],
)
def test_which_posts_have_one_holder(title: str, body: str, kinds: list[str], expected: bool) -> None:
    assert single(title, body, kinds) is expected
