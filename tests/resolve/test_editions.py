"""Editions of laws: the table, and which one is in force."""

import csv

import pytest

from hpgraph import lexicon, resources
from hpgraph.resolve import editions


def test_the_table_is_sound() -> None:
    laws = {entry.form for entry in lexicon.load().by_category["law"]}
    with resources.path("data", "reference", "laws.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    numbers = [row["number"] for row in rows if row["number"]]
    assert len(numbers) == len(set(numbers))
    for row in rows:
        assert row["name"] in laws
        assert row["passed"] <= row["in_force"]
        assert row["passed"] <= editions.KNOWN_UNTIL
        assert not row["number"] or editions.year_of(row["number"]) == row["passed"][:4]


@pytest.mark.parametrize(
    ("title", "day", "number"),
    [
        ("luật đất đai", "2014-06-30", None),  # passed, not in force
        ("luật đất đai", "2014-07-01", "45/2013/QH13"),
        ("luật đất đai", "2024-01-17", "45/2013/QH13"),
        ("luật đất đai", "2024-01-18", None),
        ("luật đất đai", "2024-08-01", "31/2024/QH15"),
        ("luật đất đai", "2003-01-01", None),  # before the first edition of the table
        ("luật đất đai", "2026-01-01", None),  # after what the table knows
        ("luật đất đai", "", None),
        ("luật của nước khác", "2020-01-01", None),
    ],
)
def test_the_edition_of_a_day(title: str, day: str, number: str | None) -> None:
    edition = editions.on(title, day)
    assert (edition.number if edition else None) == number


@pytest.mark.parametrize(
    ("title", "parsed"),
    [
        ("Luật Đất đai", ("luật đất đai", "", False)),
        ("Luật Đất đai năm 2013", ("luật đất đai", "2013", False)),
        ("Luật Đất đai 2024", ("luật đất đai", "2024", False)),
        ("Luật Đất đai (sửa đổi)", ("luật đất đai", "", True)),
        ("Luật Đất đai năm 2013 (sửa đổi, bổ sung năm 2018)", ("luật đất đai", "2013", True)),
        ("Luật BHXH", ("luật bảo hiểm xã hội", "", False)),
    ],
)
def test_parts_of_a_title(title: str, parsed: tuple[str, str, bool]) -> None:
    assert editions.parse(title) == parsed
