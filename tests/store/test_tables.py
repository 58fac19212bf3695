import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from pyarrow import parquet
from pyoxigraph import BlankNode, Literal, NamedNode

from hpgraph.errors import QueryError
from hpgraph.store import Iri, Table, Value
from hpgraph.store.values import XSD, Term, to_text, to_value

TABLE = Table(
    ("người", "số", "ngày"),
    (
        (Iri("https://example.org/p/a"), 3, date(2021, 12, 24)),
        ('Đỗ "Thị" Hoà, <b>', Decimal("1.50"), None),
    ),
)


def typed(text: str, name: str) -> Literal:
    return Literal(text, datatype=NamedNode(XSD + name))


@pytest.mark.parametrize(
    ("term", "value"),
    [
        (None, None),
        (NamedNode("x:a"), Iri("x:a")),
        (BlankNode("b"), "_:b"),
        (Literal("Đỗ", language="vi"), "Đỗ"),
        (typed("-5", "integer"), -5),
        (typed("30.40", "decimal"), Decimal("30.40")),
        (typed("1.5", "double"), 1.5),
        (typed("true", "boolean"), True),
        (typed("2021-12-24", "date"), date(2021, 12, 24)),
        (typed("2021-12-24T12:39:00Z", "dateTime"), datetime(2021, 12, 24, 12, 39, tzinfo=UTC)),
        (typed("2013-05", "gYearMonth"), "2013-05"),
        (typed("hôm qua", "date"), "hôm qua"),
        (typed("nhiều", "decimal"), "nhiều"),
    ],
)
def test_terms_become_values(term: Term | None, value: Value) -> None:
    found = to_value(term)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (30.0, "30"),
        (1e30, "1e+30"),
        (Decimal("1.50"), "1.5"),
        (100, "100"),
        (Decimal("1E+3"), "1000"),
    ],
)
def test_values_become_text(value: Value, text: str) -> None:
    assert to_text(value) == text


def test_csv_tsv_json() -> None:
    assert TABLE.to_csv() == ('người,số,ngày\nhttps://example.org/p/a,3,2021-12-24\n"Đỗ ""Thị"" Hoà, <b>",1.5,\n')
    assert TABLE.to_tsv().splitlines()[0] == "người\tsố\tngày"
    assert json.loads(TABLE.to_json()) == [
        {"người": "https://example.org/p/a", "số": 3, "ngày": "2021-12-24"},
        {"người": 'Đỗ "Thị" Hoà, <b>', "số": 1.5, "ngày": None},
    ]


@pytest.mark.parametrize("text", ["=1+1", "+84", "-x", "@cmd", "\tx"])
def test_spreadsheet_csv_runs_no_formula(text: str) -> None:
    cell = Table(("a",), ((text,), (-5,))).to_csv(spreadsheet=True).splitlines()
    assert cell[1].lstrip('"').startswith("'")
    assert cell[2] == "-5"


def test_pandas_parquet_and_notebook(tmp_path: Path) -> None:
    assert list(TABLE.to_pandas()["số"]) == [3, Decimal("1.50")]
    TABLE.to_parquet(tmp_path / "t.parquet")
    assert parquet.read_table(tmp_path / "t.parquet").to_pylist()[0] == {
        "người": "https://example.org/p/a",
        "số": "3",
        "ngày": date(2021, 12, 24),
    }
    shown = TABLE._repr_html_()
    assert '<a href="https://example.org/p/a">a</a>' in shown
    assert "<b>" not in shown
    assert "… 20 more rows" in Table(("a",), ((1,),) * 120)._repr_html_()


def test_columns_by_name() -> None:
    assert TABLE.column("số") == (3, Decimal("1.50"))
    assert [row["số"] for row in TABLE] == [3, Decimal("1.50")]
    with pytest.raises(QueryError, match="no column 'x'; the table has người, số, ngày"):
        TABLE.column("x")
