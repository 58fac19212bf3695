"""Printing: tables that fit the window, CSV in pipes, files by their ending, explanations with quotations."""

import json
import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from hpgraph.cli import common
from hpgraph.errors import InputError

if TYPE_CHECKING:
    from hpgraph.query import SavedQuery
    from hpgraph.query.explain import Explanation, Quote
    from hpgraph.store import Table


class Format(StrEnum):
    table = "table"
    csv = "csv"
    tsv = "tsv"
    json = "json"
    ttl = "ttl"
    parquet = "parquet"


def _format(output: Path | None, asked: Format | None) -> Format:
    if asked:
        return asked
    if output is None:
        return Format.table if sys.stdout.isatty() else Format.csv
    ending = output.suffix.lstrip(".").lower()
    if ending not in Format.__members__ or ending == "table":
        raise InputError(f"{output}: cannot tell the format from its ending; use .csv, .tsv, .json, .parquet or .ttl")
    return Format(ending)


def wants_turtle(output: Path | None, asked: Format | None) -> bool:
    """Whether the answer is to be Turtle."""
    return _format(output, asked) is Format.ttl


def show_text(text: str, output: Path | None) -> None:
    """Print text, or write it to a file whole or not at all."""
    with common.writer(output) as write:
        write(text)


def show(table: "Table", output: Path | None, asked: Format | None) -> None:
    """Print an answer, or write it to a file."""
    chosen = _format(output, asked)
    if chosen is Format.parquet:
        if output is None:
            raise InputError("Parquet is binary; name a file with -o")
        table.to_parquet(output)
    elif chosen is Format.table:
        print_rows(table.columns, ([_cell(value) for value in row] for row in table.rows))
        common.say(f"{len(table)} rows" if len(table) != 1 else "1 row")
    else:
        writers = {Format.csv: table.to_csv, Format.tsv: table.to_tsv, Format.json: table.to_json}
        show_text(writers[chosen](), output)


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return text.rsplit("/id/", 1)[-1] if text.startswith("http") else text


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table that fits the window; plain tabs where standard output is no terminal."""
    from rich.console import Console
    from rich.table import Table as Grid

    if not sys.stdout.isatty():
        for row in rows:
            typer.echo("\t".join(row))
        return
    grid = Grid(*columns, header_style="bold", row_styles=["", "dim"])
    for row in rows:
        grid.add_row(*(cell.replace("[", "\\[") for cell in row))
    Console().print(grid)


def print_json(value: Any) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=1, default=str))


def describe(saved: "SavedQuery", lang: str) -> None:
    """One saved query with its parameters."""
    typer.secho(saved.name, bold=True)
    typer.echo(saved.question_vi if lang == "vi" else saved.question_en)
    if saved.description:
        typer.echo(f"\n{saved.description}")
    for param in saved.params:
        label = param.label_vi if lang == "vi" else param.label_en
        default = f" [default: {param.default}]" if param.default is not None else ""
        choices = f" (one of {', '.join(param.choices)})" if param.choices else ""
        typer.echo(f"  {param.name}=<{param.type}>  {label}{choices}{default}")
    typer.echo(f"\nhpgraph query {saved.name}" + "".join(f" {p.name}=…" for p in saved.params if p.required))


def print_explanation(found: "Explanation") -> None:
    """A thing, what is said of it, and under each fact its quotations."""
    typer.secho(found.label, bold=True)
    typer.secho(found.iri, dim=True)
    if found.other_names:
        typer.echo(f"= {' | '.join(found.other_names)}")
    for match in found.matches:
        told = ", ".join(filter(None, (match.file, match.day)))
        typer.echo(f"≡ {match.iri}{f' ({told})' if told else ''}")
    for name, value in found.about:
        typer.echo(f"  {name}: {value}")
    kind = None
    for fact in found.facts:
        if fact.kind != kind:
            kind = fact.kind
            typer.secho(f"\n{kind or '…'}", bold=True)
        typer.echo(f"• {fact.label or found.label}")
        for quote in fact.quotes:
            _print_quote(quote)


def _print_quote(quote: "Quote") -> None:
    words = typer.style(" ".join(quote.exact.split()), underline=True)
    typer.echo(f"    “{quote.before}{words}{quote.after}”")
    where = " · ".join(part for part in (quote.title, quote.published[:10], quote.url, quote.confidence) if part)
    typer.secho(f"     {where}", dim=True)
