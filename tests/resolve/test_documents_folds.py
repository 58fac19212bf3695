"""Documents whatever the order and the batches of articles: permutations, folds by month, folds in parts."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from hpgraph.resolve.documents import decide, join, shape
from hpgraph.resolve.folding import Kind, fold
from hpgraph.resolve.records import Decision, Record
from support.citations import CITY, SOME, cite, resolve

ALL = resolve(SOME)


@given(st.permutations(SOME))
@settings(max_examples=15, deadline=None)
def test_the_order_of_articles_changes_nothing(records: list[Record]) -> None:
    assert resolve(records) == ALL


@given(st.sets(st.sampled_from(range(len(SOME))), min_size=1))
@settings(max_examples=40, deadline=None)
def test_what_says_its_day_keeps_its_document_whatever_comes(chosen: set[int]) -> None:
    records = [SOME[i] for i in sorted(chosen)]
    found = resolve(records)
    assert set(found) == {one.id for one in records}
    firm = [one for one in records if len(str(one.said["date"])) == 10 and ALL[one.id].sureness == "certain"]
    for left, right in combinations(firm, 2):
        same = found[left.id].entity == found[right.id].entity
        assert same == (ALL[left.id].entity == ALL[right.id].entity)


FOLDED = Kind(kind="document", records=lambda _: (), decide=decide, shape=shape, join=join)


def folded(*records: Record) -> dict[str, Decision]:
    """Each record → what was decided on its fold."""
    folds = fold(FOLDED, records, ())
    found = resolve([*folds.values()])
    return {record.id: found[folds[shape(record)].id] for record in records}


def test_open_citations_of_a_month_share_their_fate_and_those_of_two_months_do_not() -> None:
    full = cite("35/2021/NĐ-CP | | Chính phủ", "2021-04-01")
    near, later, other = (cite("35/NĐ-CP | | Chính phủ", day) for day in ("2021-04-02", "2021-04-30", "2022-07-01"))
    assert shape(near) == shape(later) != shape(other)
    found = folded(full, near, later, other)
    assert found[near.id] == found[later.id]
    assert found[near.id].entity == found[full.id].entity != found[other.id].entity


def test_what_a_month_of_citations_means_on_its_first_day_and_not_on_its_last_stays_open() -> None:
    old, new = (cite(f"15/QĐ-UBND | {day} | {CITY}", day) for day in ("2021-04-01", "2021-05-20"))
    early, late = (cite(f"15/QĐ-UBND | | {CITY}", day) for day in ("2021-05-10", "2021-05-25"))
    assert folded(old, new, early)[early.id].entity == folded(old)[old.id].entity
    found = folded(old, new, early, late)
    assert found[early.id] == found[late.id]
    assert found[late.id].sureness == "unresolved"


def test_a_law_cited_in_the_month_in_which_it_is_replaced_is_not_told() -> None:
    before, after = (cite("| | Quốc hội | Luật Đất đai", day) for day in ("2024-01-10", "2024-01-30"))
    assert folded(before)[before.id].sureness == "likely"
    assert {decision.sureness for decision in folded(before, after).values()} == {"unresolved"}


@given(st.permutations(SOME), st.integers(1, 5))
@settings(max_examples=40, deadline=None)
def test_folding_in_parts_and_in_any_order_gives_the_same(records: list[Record], size: int) -> None:
    parts = [fold(FOLDED, records[at : at + size], ()) for at in range(0, len(records), size)]
    joined: dict[str, list[Record]] = {}
    for part in parts:
        for name, found in part.items():
            joined.setdefault(name, []).append(found)
    assert {name: join(found) for name, found in joined.items()} == fold(FOLDED, SOME, ())
