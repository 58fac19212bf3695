"""Documents across articles: which citations are of one document, and what partial ones mean."""

import pytest

from hpgraph.resolve.records import Judgements, Record
from support.citations import APART, CITY, HP_2019, SAME, cite, one, resolve


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_one_document(pair: tuple[Record, Record]) -> None:
    assert one(*pair)


@pytest.mark.parametrize("pair", APART.values(), ids=APART)
def test_two_documents(pair: tuple[Record, Record]) -> None:
    assert not one(*pair)


def test_what_two_documents_may_mean_stays_open_and_says_so() -> None:
    later = "45-NQ/TW | 2023-11-24 | Ban Chấp hành Trung ương Đảng | phát huy vai trò của đội ngũ trí thức"
    partial = cite("45-NQ/TW | | ", "2024-01-08")
    decision = resolve([cite(HP_2019), cite(later, "2024-01-01"), partial])[partial.id]
    assert decision.sureness == "unresolved"
    assert "45-NQ/TW (2019-01-24), 45-NQ/TW (2023-11-24)" in decision.reason


def test_the_latest_is_meant_while_it_is_news() -> None:
    old = cite("16/CT-TTg | 2020-03-31 | Thủ tướng Chính phủ", "2020-04-01")
    new = cite("16/CT-TTg | 2021-05-27 | Thủ tướng Chính phủ", "2021-05-28")
    soon, late = cite("16/CT-TTg | | ", "2021-06-05"), cite("16/CT-TTg | | ", "2021-12-05")
    found = resolve([old, new, soon, late])
    assert found[soon.id].entity == found[new.id].entity
    assert found[late.id].sureness == "unresolved"


def test_the_id_of_a_document_is_that_of_its_full_citation() -> None:
    full, partial = (
        cite("2204/QĐ-UBND | 2023-07-17 | " + CITY, "2023-08-01"),
        cite("2204/QĐ-UBND | | " + CITY, "2023-09-14"),
    )
    assert {d.entity for d in resolve([full, partial]).values()} == {full.seed}
    assert resolve([partial])[partial.id].entity == partial.seed


def test_a_law_is_called_the_same_whichever_way_it_is_cited() -> None:
    ways = [
        " | | Quốc hội | Luật Đất đai",
        " | | Quốc hội | Luật Đất đai năm 2013",
        "45/2013/QH13 | | Quốc hội | Luật Đất đai",
    ]
    assert {d.entity for d in resolve([cite(way, "2016-01-01") for way in ways]).values()} == {
        "law/quoc-hoi/45-2013-qh13"
    }


def test_people_know_better() -> None:
    old, new = cite("812/QĐ-UBND | 2018-04-26 | " + CITY), cite("812/QĐ-UBND | 2019-05-02 | " + CITY, "2020-01-01")
    partial = cite("812/QĐ-UBND | | " + CITY, "2019-06-03")
    assert one(new, partial, old)
    found = resolve([old, new, partial], Judgements(same=((old.id, partial.id),)))
    assert found[old.id].entity == found[partial.id].entity != found[new.id].entity
    assert found[partial.id].sureness == "certain"
    found = resolve([old, new, partial], Judgements(different=((new.id, partial.id),)))
    assert len({d.entity for d in found.values()}) == 3
