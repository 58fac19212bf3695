"""A table of answers: what every query returns, and the forms it can take."""

import csv
import html
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hpgraph.errors import MissingExtraError, QueryError
from hpgraph.store.values import Iri, Value, to_text

if TYPE_CHECKING:
    import pandas

_SHOWN_IN_NOTEBOOK = 100
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Table:
    """Named columns and rows of plain values, in the order the query gave them."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Value]]:
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)

    def column(self, name: str) -> tuple[Value, ...]:
        """The values of one column. Raises QueryError for a name the table lacks."""
        if name not in self.columns:
            raise QueryError(f"no column {name!r}; the table has {', '.join(self.columns)}")
        index = self.columns.index(name)
        return tuple(row[index] for row in self.rows)

    def to_pandas(self) -> "pandas.DataFrame":
        """A pandas DataFrame. Raises MissingExtraError where pandas is not installed."""
        try:
            import pandas
        except ImportError as error:
            raise MissingExtraError("to_pandas() needs pandas: pip install pandas") from error
        return pandas.DataFrame(self.rows, columns=list(self.columns))

    def to_csv(self, *, delimiter: str = ",", spreadsheet: bool = False) -> str:
        """CSV with a header row, RFC 4180 quoting and line feeds.

        `spreadsheet=True` puts an apostrophe before texts that a spreadsheet would run as a formula.
        """
        out = io.StringIO()
        writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
        writer.writerow(self.columns)
        for row in self.rows:
            writer.writerow([_disarm(value) if spreadsheet else to_text(value) for value in row])
        return out.getvalue()

    def to_tsv(self) -> str:
        """Tab-separated values with a header row."""
        return self.to_csv(delimiter="\t")

    def to_json(self) -> str:
        """A JSON array of one object per row; numbers and booleans keep their type, dates are ISO strings."""
        return json.dumps([_json_row(row) for row in self], ensure_ascii=False, indent=1) + "\n"

    def to_parquet(self, path: Path) -> None:
        """Write the table as Parquet. A column of mixed types is written as strings."""
        import pyarrow as arrow
        from pyarrow import parquet

        columns = {name: _arrow_column(self.column(name)) for name in self.columns}
        parquet.write_table(arrow.table(columns), path, compression="zstd")

    def _repr_html_(self) -> str:
        """What a notebook shows: the first rows, links for things."""
        head = "".join(f"<th>{html.escape(name)}</th>" for name in self.columns)
        body = "".join(
            "<tr>" + "".join(f"<td>{_html_cell(value)}</td>" for value in row) + "</tr>"
            for row in self.rows[:_SHOWN_IN_NOTEBOOK]
        )
        more = len(self.rows) - _SHOWN_IN_NOTEBOOK
        note = f"<caption>… {more} more rows</caption>" if more > 0 else ""
        return f"<table>{note}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _disarm(value: Value) -> str:
    text = to_text(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA_STARTS) else text


def _json_row(row: dict[str, Value]) -> dict[str, Any]:
    return {name: _json_value(value) for name, value in row.items()}


def _json_value(value: Value) -> str | int | float | bool | None:
    if value is None or isinstance(value, bool | int | float | str):
        return value
    text = to_text(value)
    return float(text) if not hasattr(value, "isoformat") else text


def _html_cell(value: Value) -> str:
    text = html.escape(to_text(value))
    if isinstance(value, Iri) and value.startswith(("http://", "https://")):
        return f'<a href="{text}">{html.escape(value.rsplit("/", 1)[-1].rsplit("#", 1)[-1])}</a>'
    return text


def _arrow_column(values: tuple[Value, ...]) -> list[Any]:
    kinds = {type(value) for value in values if value is not None}
    if len(kinds) > 1 or kinds == {Iri}:
        return [None if value is None else to_text(value) for value in values]
    return list(values)
