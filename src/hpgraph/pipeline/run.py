"""Sources → extractions → graph. A bad article becomes a Problem, counted and shown, and never stops a run."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from hpgraph import __version__
from hpgraph.engine import ordered_map
from hpgraph.extract import extract
from hpgraph.models import FACT_KINDS, Article, Confidence, Extraction, Problem
from hpgraph.read import read

Sources = Iterable[str | Path]
_ORDER = {Confidence.CERTAIN: 0, Confidence.LIKELY: 1, Confidence.UNSURE: 2}


def extractions(
    sources: Sources, *, processes: int = 1, minimum: Confidence = Confidence.UNSURE
) -> Iterator[Extraction | Problem]:
    """The facts of every article of the sources (files, folders, globs, '-'), in input order.

    What cannot be read, or fails, comes as a Problem at its place. Facts less sure than `minimum` are left out.
    """
    yield from ordered_map(partial(_extract, minimum), read(sources), processes)


def _extract(minimum: Confidence, item: Article | Problem) -> Extraction | Problem:
    if isinstance(item, Problem):
        return item
    try:
        return at_least(extract(item), minimum)
    except Exception as error:  # one article must never stop a run; the message says that this is our fault
        where = item.source or item.id
        return Problem(where, "extract", f"hpgraph failed here, please report it: {type(error).__name__}: {error}")


def at_least(extraction: Extraction, minimum: Confidence) -> Extraction:
    """Only the facts that are at least as sure as `minimum`; events stay, so that indexes to them hold."""
    if minimum is Confidence.UNSURE:
        return extraction
    limit = _ORDER[minimum]
    kept = {
        kind: tuple(fact for fact in getattr(extraction, kind) if _ORDER[fact.confidence] <= limit)
        for kind in FACT_KINDS
        if kind != "events"
    }
    people = tuple(
        replace(person, posts=tuple(post for post in person.posts if _ORDER[post.confidence] <= limit))
        for person in kept.pop("people")
    )
    return replace(extraction, people=people, **kept)
