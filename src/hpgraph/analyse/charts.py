"""Plots as inline SVG: text stays text, colours come from the page's style sheet, bytes depend on the data alone."""

from collections.abc import Sequence
from html import escape

ROW = 24
LABEL = 300  # width of the labels, in SVG units
WIDTH = 760
LONGEST = 40  # letters of a label


def bars(rows: Sequence[tuple[str, Sequence[float]]], names: Sequence[str], title: str) -> str:
    """Horizontal bars, one row per label; several values stand under each other."""
    series = len(names)
    most = max((value for _, values in rows for value in values), default=0) or 1
    height = ROW + (series - 1) * 10
    parts = []
    for index, (label, values) in enumerate(rows):
        top = index * height
        parts.append(_text(LABEL - 8, top + height / 2 + 4, _short(label), "end", full=label))
        for number, value in enumerate(values):
            y = top + 4 + number * (height - 8) / series
            width = (WIDTH - LABEL - 70) * value / most
            if not value:
                continue
            parts.append(_rect(LABEL, y, max(width, 1), (height - 8) / series - 1, f"s{number}"))
            parts.append(_text(LABEL + width + 6, y + (height - 8) / series / 2 + 3, _figure(value), "start"))
    return _svg(parts, len(rows) * height, title) + _key(names)


def columns(labels: Sequence[str], values: Sequence[Sequence[float]], names: Sequence[str], title: str) -> str:
    """Stacked columns over time; `labels` are months 'YYYY-MM', months without rows are left empty."""
    months = _months(labels)
    place = {month: index for index, month in enumerate(months)}
    most = max((sum(row) for row in values), default=0) or 1
    step = (WIDTH - 40) / max(len(months), 1)
    parts = []
    for label, row in zip(labels, values, strict=True):
        base = 180.0
        for number, value in enumerate(row):
            height = 160 * value / most
            if value:
                base -= height
                left = 36 + place[label] * step
                parts.append(_rect(left, base, max(step - 0.6, 2), height, f"s{number}", f"{label}: {_figure(value)}"))
    marks = _years(months, step)
    axis = (
        f'<path class="axis" d="M36 180.5H{WIDTH}"/>' + _text(30, 26, _figure(most), "end") + _text(30, 184, "0", "end")
    )
    return _svg([*parts, axis, *marks], 204, title) + _key(names)


def grid(rows: Sequence[str], months: Sequence[str], cells: dict[tuple[str, str], float], title: str) -> str:
    """A heat map: rows × months, the figure in each cell."""
    step = min(44.0, (WIDTH - LABEL) / max(len(months), 1))
    most = max(cells.values(), default=0) or 1
    parts = []
    for index, month in enumerate(months):
        x = LABEL + (index + 0.5) * step
        parts.append(f'<text transform="translate({x + 4:.0f} 52) rotate(-60)">{escape(month)}</text>')
    for number, label in enumerate(rows):
        top = 60 + number * ROW
        parts.append(_text(LABEL - 8, top + 16, _short(label), "end", full=label))
        for index, month in enumerate(months):
            value = cells.get((label, month), 0)
            if value:
                left = LABEL + index * step
                shade = f"h{min(4, int(4 * value / most))}"
                parts.append(_rect(left + 1, top + 1, step - 2, ROW - 2, shade, f"{label}, {month}: {_figure(value)}"))
                parts.append(_text(left + step / 2, top + 16, _figure(value), "middle", shade))
    return _svg(parts, 60 + len(rows) * ROW, title)


def _svg(parts: Sequence[str], height: float, title: str) -> str:
    label = escape(title, quote=True)
    return f'<svg viewBox="0 0 {WIDTH} {height:.0f}" role="img" aria-label="{label}">{"".join(parts)}</svg>'


def _rect(x: float, y: float, width: float, height: float, style: str, about: str = "") -> str:
    told = f"<title>{escape(about)}</title>" if about else ""
    return f'<rect class="{style}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}">{told}</rect>'


def _text(x: float, y: float, text: str, anchor: str, style: str = "", full: str = "") -> str:
    told = f"<title>{escape(full)}</title>" if full and full != text else ""
    named = f' class="on-{style}"' if style else ""
    return f'<text{named} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}{told}</text>'


def _key(names: Sequence[str]) -> str:
    if len(names) < 2:
        return ""
    items = "".join(f'<li><i class="s{number}"></i>{escape(name)}</li>' for number, name in enumerate(names))
    return f'<ul class="key">{items}</ul>'


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _figure(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else f"{value:.3g}"


def _months(labels: Sequence[str]) -> list[str]:
    if not labels:
        return []
    first, last = (int(label[:4]) * 12 + int(label[5:7]) - 1 for label in (min(labels), max(labels)))
    return [f"{month // 12}-{month % 12 + 1:02}" for month in range(first, last + 1)]


def _years(months: Sequence[str], step: float) -> list[str]:
    found = [(index, month[:4]) for index, month in enumerate(months) if month.endswith("-01")]
    if not found and months:
        found = [(0, months[0])]
    every = max(1, round(44 / max(step * 12, 1)))
    return [_text(36 + index * step, 198, year, "start") for index, year in found[::every]]
