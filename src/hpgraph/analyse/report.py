"""Results as one short HTML page that opens from disk: plots, and the first rows of every table."""

import base64
import hashlib
from collections.abc import Iterable
from html import escape
from pathlib import Path

from hpgraph.analyse import charts
from hpgraph.analyse.results import Cell, Plot, Result, Sheet

_STYLE = Path(__file__).with_name("report.css")
TOP = 15  # bars and rows of a grid
ROWS = 25  # rows of a table


def report(results: Iterable[Result], *, lang: str = "vi") -> str:
    """The page as text. Every value is escaped, nothing is loaded from elsewhere, and there is no script at all."""
    found = tuple(results)
    style = _STYLE.read_text(encoding="utf-8")
    allowed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    title = _say(lang, ("Phân tích đồ thị tri thức", "Analysis of the knowledge graph"))
    links = "".join(f'<a href="#{result.name}">{escape(_say(lang, _heading(result)))}</a>' for result in found)
    return f"""<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{allowed}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
<nav aria-label="{_say(lang, ("Các phần", "Sections"))}">{links}</nav>
{"".join(_section(result, lang) for result in found)}
</main>
</body>
</html>
"""


def _say(lang: str, words: tuple[str, str]) -> str:
    return words[0 if lang == "vi" else 1]


def _heading(result: Result) -> tuple[str, str]:
    return result.plots[0].title if result.plots else result.sheets[0].title


def _section(result: Result, lang: str) -> str:
    sheets = {sheet.name: sheet for sheet in result.sheets}
    plots = "".join(_figure(plot, sheets[plot.sheet], lang) for plot in result.plots)
    tables = "".join(_table(sheet, lang) for sheet in result.sheets)
    return f'<section id="{result.name}"><h2>{escape(_say(lang, _heading(result)))}</h2>{plots}{tables}</section>\n'


def _figure(plot: Plot, sheet: Sheet, lang: str) -> str:
    column = {name: index for index, name in enumerate(sheet.columns)}
    titles = sheet.titles[0 if lang == "vi" else 1]
    title = _say(lang, plot.title)
    names = [titles[column[value]] for value in plot.values]
    labels = [str(row[column[plot.label]] or "") for row in sheet.rows]
    if plot.kind == "grid":
        return _grid(plot, sheet, labels, title)
    values = [[_number(row[column[value]]) for value in plot.values] for row in sheet.rows]
    if plot.kind == "columns":
        return charts.columns(labels, values, names, title)
    shown = [(label, row) for label, row in zip(labels, values, strict=True) if any(row)][:TOP]
    return charts.bars(shown, names, title)


def _grid(plot: Plot, sheet: Sheet, labels: list[str], title: str) -> str:
    """The busiest rows and the latest months that have something."""
    month, value = (sheet.columns.index(name) for name in plot.values)
    cells = {
        (label, str(row[month])): _number(row[value])
        for label, row in zip(labels, sheet.rows, strict=True)
        if row[month] and row[value]
    }
    rows = list(dict.fromkeys(label for label, _ in cells))[:TOP]
    months = sorted({name for label, name in cells if label in rows})[-10:]
    return charts.grid(rows, months, cells, title)


def _number(cell: Cell) -> float:
    return float(cell) if isinstance(cell, int | float) else 0.0


def _table(sheet: Sheet, lang: str) -> str:
    table = sheet.table(lang)
    shown = [index for index, name in enumerate(sheet.columns) if name != "iri"]
    head = "".join(_head(table.columns[index], sheet, index) for index in shown)
    body = "".join(f"<tr>{''.join(_cell(row[index], index == 0) for index in shown)}</tr>" for row in table.rows[:ROWS])
    count = len(table.rows)
    told = _say(lang, (f"{min(count, ROWS)} trên {count} dòng. ", f"{min(count, ROWS)} of {count} rows. "))
    title = escape(_say(lang, sheet.title))
    return (
        f'<details><summary>{title}</summary><div class="scroll" tabindex="0" role="group" aria-label="{title}"><table>'
        f"<caption>{told}{escape(_say(lang, sheet.note))}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table></div></details>"
    )


def _head(words: str, sheet: Sheet, index: int) -> str:
    numeric = any(isinstance(row[index], int | float) for row in sheet.rows)
    return f'<th scope="col"{" class=n" if numeric and index else ""}>{escape(words)}</th>'


def _cell(value: object, first: bool) -> str:
    text = "" if value is None else escape(str(value))
    if first:
        return f'<th scope="row">{text}</th>'
    return f'<td class="n">{text}</td>' if isinstance(value, int | float) else f"<td>{text}</td>"
