"""Literals and types as the standards want them."""

import pytest
from pyoxigraph import Literal

from hpgraph.build.indicators import decimal
from hpgraph.build.writing import XSD, Node, Writer, ancestry, content, date, iri, plain, shorten, vi
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
    assert date(value) == (f'"{value}"^^<{XSD}{datatype}>' if datatype else None)


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
    found = [iri(node) for node in ancestry(HP.Official)]
    assert found[0] == HP.Official
    assert {FOAF.Person, FOAF.Agent} < set(found)
    assert ORG.Organization in {iri(node) for node in ancestry("https://w3id.org/hpgraph/ontology#Ministry")}


@pytest.mark.parametrize(
    "text", ['nói: "được"', "C:\\news\\a", "một\nhai\r\nba", "\\n", 'cuối\\"', "\t\x01\u2028", "đ 😀", ""]
)
def test_texts_come_back_as_they_were(text: str) -> None:
    out = Writer(Node("<urn:g>"))
    out.write(Node("<urn:s>"), Node("<urn:p>"), vi(text))
    out.write(Node("<urn:s>"), Node("<urn:p>"), plain(text))
    found = [quad.object for quad in out.quads()]
    assert found == [Literal(text, language="vi"), Literal(text)]
    assert content(vi(text)) == content(plain(text)) == text


def test_labels_are_cut_between_words() -> None:
    assert shorten("một hai\n ba", 20) == "một hai ba"
    assert shorten("một hai ba", 8) == "một hai…"
