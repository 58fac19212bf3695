"""Literals and types as the standards want them."""

import pytest

from hpgraph.build.indicators import decimal
from hpgraph.build.writing import XSD, ancestry, date, shorten
from hpgraph.terms import FOAF, HP, ORG


@pytest.mark.parametrize(
    ("value", "datatype"),
    [
        ("2013", "gYear"),
        ("2013-05", "gYearMonth"),
        ("2013-05-16", "date"),
        ("quý I", None),
        ("", None),
        ("16/5/2013", None),
    ],
)
def test_dates_keep_their_precision(value: str, datatype: str | None) -> None:
    literal = date(value)
    assert (literal.datatype.value if literal else None) == (XSD + datatype if datatype else None)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (30.4, "30.4"),
        (100.0, "100"),
        (1e9, "1000000000"),
        (0.0, "0"),
        (-2.5, "-2.5"),
        (1e-7, "0.0000001"),
        (1.37, "1.37"),
    ],
)
def test_decimals_have_no_exponent(value: float, expected: str) -> None:
    assert decimal(value) == expected


def test_types_come_with_all_above_them() -> None:
    found = [node.value for node in ancestry(HP.Official)]
    assert found[0] == HP.Official
    assert {FOAF.Person, FOAF.Agent} < set(found)
    assert ORG.Organization in {node.value for node in ancestry("https://w3id.org/hpgraph/ontology#Ministry")}


def test_labels_are_cut_between_words() -> None:
    assert shorten("một hai\n ba", 20) == "một hai ba"
    assert shorten("một hai ba", 8) == "một hai…"
