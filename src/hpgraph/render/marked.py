"""The text of an article with its facts marked, for a terminal or as a page: what was understood, and what was not."""

import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hpgraph.models import FACT_KINDS, Extraction, Fact, Problem, Span

_COLOURS = {
    "people": ("cyan", "#cfe8ff"),
    "organisations": ("yellow", "#ffe3c2"),
    "documents": ("green", "#d3f2d6"),
    "events": ("magenta", "#f8d5ee"),
    "tasks": ("blue", "#dcdcff"),
    "awards": ("bright_yellow", "#fff3b0"),
    "indicators": ("bright_green", "#d9f7ee"),
    "initiatives": ("bright_cyan", "#d6f5fb"),
    "statements": ("bright_black", "#ececec"),
    "quotations": ("bright_black", "#e3e3f0"),
    "topics": ("white", "#f5f5f5"),
    "places": ("bright_magenta", "#f3e0ff"),
}
_SHOWN = tuple(kind for kind in FACT_KINDS if kind not in ("statements", "topics"))
_STYLE = """body{font:17px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;
color:#111;background:#fff}
pre{white-space:pre-wrap;font:inherit}mark{color:#111;border-radius:3px;padding:0 .15em}mark[data-sure=unsure]
{outline:1px dashed #a00}.key mark{margin-right:.6em}"""


@dataclass(frozen=True, slots=True)
class Mark:
    span: Span
    kind: str
    fact: Fact


def marks(extraction: Extraction) -> tuple[Mark, ...]:
    """One mark per piece of text: of facts that overlap the shortest wins, so that names show inside tasks."""
    found = [Mark(span, kind, fact) for kind in _SHOWN for fact in getattr(extraction, kind) for span in fact.evidence]
    found.sort(key=lambda mark: (mark.span.end - mark.span.start, mark.span.start, mark.kind))
    owner: dict[int, Mark] = {}
    for mark in found:
        for position in range(mark.span.start, mark.span.end):
            owner.setdefault(position, mark)
    pieces: list[Mark] = []
    for position in sorted(owner):
        mark = owner[position]
        last = pieces[-1] if pieces else None
        if last and last.fact is mark.fact and last.span.end == position:
            pieces[-1] = Mark(Span(last.span.start, position + 1), mark.kind, mark.fact)
        else:
            pieces.append(Mark(Span(position, position + 1), mark.kind, mark.fact))
    return tuple(pieces)


def _parts(extraction: Extraction) -> Iterator[tuple[str, Mark | None]]:
    """The text in order, in pieces with and without a mark."""
    text, position = extraction.article.text, 0
    for mark in marks(extraction):
        yield text[position : mark.span.start], None
        yield text[mark.span.start : mark.span.end], mark
        position = mark.span.end
    yield text[position:], None


def terminal(results: Iterable[Extraction | Problem]) -> Iterator[str]:
    """Text for a terminal, piece by piece: colours tell kinds, unsure facts are underlined."""
    import click

    yield "  ".join(click.style(f" {kind} ", fg="black", bg=_COLOURS[kind][0]) for kind in _SHOWN) + "\n"
    for result in results:
        if isinstance(result, Problem):
            yield f"\n{result.article}: {result.message}\n"
            continue
        yield click.style(f"\n── {result.article.source} ──\n", bold=True)
        for text, mark in _parts(result):
            unsure = mark is not None and mark.fact.confidence == "unsure"
            yield click.style(text, fg="black", bg=_COLOURS[mark.kind][0], underline=unsure) if mark else text
        yield "\n"


def page(results: Iterable[Extraction | Problem], language: str = "vi") -> Iterator[str]:
    """The same as one HTML page, piece by piece; hover over a mark for its kind, rule and confidence."""
    key = "".join(f'<mark style="background:{_COLOURS[kind][1]}">{kind}</mark>' for kind in _SHOWN)
    yield f'<!doctype html>\n<html lang="{language}">\n<meta charset="utf-8">\n<title>hpgraph</title>\n'
    yield f'<style>{_STYLE}</style>\n<p class="key">{key}</p>\n'
    for result in results:
        if isinstance(result, Problem):
            yield f"<p>{html.escape(result.article)}: {html.escape(result.message)}</p>\n"
            continue
        yield f"<h1>{html.escape(result.article.title or result.article.source)}</h1>\n<pre>"
        for text, mark in _parts(result):
            yield _html(text, mark)
        yield "</pre>\n"
    yield "</html>\n"


def _html(text: str, mark: Mark | None) -> str:
    if mark is None:
        return html.escape(text)
    about = html.escape(f"{mark.kind} · {mark.fact.rule} · {mark.fact.confidence}", quote=True)
    colour = _COLOURS[mark.kind][1]
    attributes = f'style="background:{colour}" data-sure="{mark.fact.confidence}" title="{about}"'
    return f"<mark {attributes}>{html.escape(text)}</mark>"
