"""Who is who: what joins mentions of one name, what keeps them apart, and what leaves them open."""

import random

import pytest

from hpgraph.resolve.people import UNRESOLVED, resolve
from hpgraph.resolve.spells import mention

COLUMNS = ("name_raw", "post_raw", "agency_raw", "site_prov", "date", "co_names", "article")
COMMON, RARE = "Nguyễn Văn Hùng", "Khuất Duy Thạch"


def clusters(*rows: tuple[str, ...], population: int = 30_000) -> set[frozenset[int]]:
    """Rows (name, post, agency, portal, date, companions, article) → sets of row numbers."""
    table = [mention({"mention_id": str(i)} | dict(zip(COLUMNS, row, strict=False))) for i, row in enumerate(rows)]
    groups = resolve(table, population=population)
    return {frozenset(int(item.id) for item, _ in group.mentions()) for group in groups}


SAME = {
    "spelling, honorific, abbreviation, portal": (
        (COMMON, "Giám đốc", "Sở KH&CN", "Hải Phòng", "2021-03-01"),
        ("đ/c NGUYỄN  VĂN HÙNG", "Giám đốc", "Sở Khoa học và Công nghệ thành phố Hải Phòng", "", "2021-09-01"),
    ),
    "promoted in one body": (
        (COMMON, "Phó Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01"),
        (COMMON, "Giám đốc", "Sở Y tế", "Hà Nam", "2020-03-01"),
    ),
    "a department merged into another in 2025": (
        (RARE, "Giám đốc", "Sở Kế hoạch và Đầu tư", "Hà Nam", "2024-11-01"),
        (RARE, "Phó Giám đốc", "Sở Tài chính", "Hà Nam", "2025-04-01"),
    ),
    "a province merged into another in July 2025": (
        (RARE, "Giám đốc", "Sở Y tế", "Hải Dương", "2025-04-01"),
        (RARE, "Giám đốc", "Sở Y tế", "Hải Phòng", "2025-09-01"),
    ),
    "the former post is told, in another province": (
        (COMMON, "Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01"),
        (COMMON, "Phó Chủ tịch, nguyên Giám đốc Sở Y tế tỉnh Hà Nam", "UBND tỉnh", "Nam Định", "2020-03-01"),
    ),
    "only the portal's province is known, of a rare name": (
        (RARE, "Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01"),
        (RARE, "", "", "Hà Nam", "2019-06-01"),
    ),
    "deputy secretary and chair at once": (
        (RARE, "Phó Bí thư", "Tỉnh ủy Hà Nam", "Hà Nam", "2019-03-01"),
        (RARE, "Chủ tịch", "UBND tỉnh Hà Nam", "Hà Nam", "2019-06-01"),
        (RARE, "Phó Bí thư", "Tỉnh ủy Hà Nam", "Hà Nam", "2019-09-01"),
    ),
    "no body at a central portal, but the others of the article are of one province": (
        (RARE, "Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01"),
        (RARE, "", "", "", "2019-04-01", "Đỗ Kim Ân", "a1"),
        ("Đỗ Kim Ân", "Chủ tịch", "UBND tỉnh Hà Nam", "", "2019-04-01", RARE, "a1"),
    ),
}
APART = {
    "another province at the same time": (
        (RARE, "Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01"),
        (RARE, "Giám đốc", "Sở Y tế", "Hà Nam", "2021-03-01"),
        (RARE, "Giám đốc", "Sở Y tế", "Lào Cai", "2019-06-01"),
        (RARE, "Giám đốc", "Sở Y tế", "Lào Cai", "2021-06-01"),
    ),
    "two posts with one holder each at once": (
        (RARE, "Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01"),
        (RARE, "Giám đốc", "Sở Y tế", "Hà Nam", "2021-03-01"),
        (RARE, "Giám đốc", "Sở Nội vụ", "Hà Nam", "2019-06-01"),
        (RARE, "Giám đốc", "Sở Nội vụ", "Hà Nam", "2021-06-01"),
    ),
    "a common name in two provinces, nothing told": (
        (COMMON, "Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01"),
        (COMMON, "Giám đốc", "Sở Nội vụ", "Lào Cai", "2022-03-01"),
    ),
    "names that differ only in a tone": (
        ("Lê Văn Hòa", "Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01"),
        ("Lê Văn Hóa", "Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01"),
    ),
    "side by side in one article": (
        (RARE, "Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01", "", "a1"),
        (RARE, "Phó Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01", "", "a1"),
    ),
    "a name alone, even a rare one": (
        (RARE, "Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01"),
        (RARE, "", "", "", "2019-03-02"),
        (RARE, "", "", "", "2022-03-02"),
    ),
}


@pytest.mark.parametrize("rows", SAME.values(), ids=SAME)
def test_one_person(rows: tuple[tuple[str, ...], ...]) -> None:
    beside = {number for number, row in enumerate(rows) if row[0] == "Đỗ Kim Ân"}
    assert frozenset(range(len(rows))) - beside in clusters(*rows)


@pytest.mark.parametrize("rows", APART.values(), ids=APART)
def test_several_people(rows: tuple[tuple[str, ...], ...]) -> None:
    found = clusters(*rows)
    offices: dict[tuple[str, ...], set[int]] = {}
    for number, row in enumerate(rows):
        key = (*row[:4], "" if row[2] else str(number))
        offices.setdefault(key, set()).add(number)
    assert found == {frozenset(numbers) for numbers in offices.values()}


def test_a_name_alone_is_unresolved() -> None:
    rows = (("Lê Văn An", "", "", "", "2019-03-01"), ("Lê Văn An", "Giám đốc", "Sở Y tế", "Hà Nam", "2019-03-01"))
    table = [mention({"mention_id": str(i)} | dict(zip(COLUMNS, row, strict=False))) for i, row in enumerate(rows)]
    sure = {item.id: confidence for group in resolve(table) for item, confidence in group.mentions()}
    assert sure["0"] == UNRESOLVED
    assert sure["1"] != UNRESOLVED


def test_the_order_of_mentions_makes_no_difference() -> None:
    rows = [row for table in (*SAME.values(), *APART.values()) for row in table]
    whole = [mention({"mention_id": str(i)} | dict(zip(COLUMNS, row, strict=False))) for i, row in enumerate(rows)]

    def answer() -> set[frozenset[tuple[str, str]]]:
        groups = resolve(whole, population=30_000)
        return {frozenset((item.id, sure) for item, sure in group.mentions()) for group in groups}

    expected = answer()
    for seed in range(5):
        random.Random(seed).shuffle(whole)
        assert answer() == expected
