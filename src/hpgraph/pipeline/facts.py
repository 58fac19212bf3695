"""Sources → extractions. A bad article becomes a Problem at its place, and never stops a run."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from hpgraph.engine import ordered_map
from hpgraph.extract import extract
from hpgraph.extract.extractors import Extractor, extend
from hpgraph.models import Article, Confidence, Extraction, Fact, Problem, replace
from hpgraph.read import read_all

F = TypeVar("F", bound=Fact)
Sources = Iterable[str | Path]
_SURENESS = {Confidence.CERTAIN: 0, Confidence.LIKELY: 1, Confidence.UNSURE: 2}


def extractions(
    sources: Sources,
    *,
    processes: int = 1,
    minimum: Confidence = Confidence.UNSURE,
    others: Sequence[Extractor] = (),
) -> Iterator[Extraction | Problem]:
    """The facts of every article of the sources (files, folders, globs, '-'), in input order.

    What cannot be read, or fails, comes as a Problem at its place. Facts less sure than `minimum` are left out.
    `others` add what they find beyond the rules, marked as theirs and unsure.
    """
    yield from ordered_map(partial(_extract, minimum, others), _with_warnings(read_all(sources)), processes)


def _with_warnings(items: Iterable[Article | Problem]) -> Iterator[tuple[Article, tuple[Problem, ...]] | Problem]:
    """Each article with the problems of its own source as warnings; problems without an article stay alone."""
    for _, group in groupby(items, key=lambda item: item.article if isinstance(item, Problem) else item.source):
        found = list(group)
        warnings = tuple(item for item in found if isinstance(item, Problem))
        articles = [item for item in found if isinstance(item, Article)]
        for number, article in enumerate(articles):
            yield article, warnings if number == 0 else ()
        if not articles:
            yield from warnings


def _extract(
    minimum: Confidence, others: Sequence[Extractor], item: tuple[Article, tuple[Problem, ...]] | Problem
) -> Extraction | Problem:
    if isinstance(item, Problem):
        return item
    article, warnings = item
    try:
        found = replace(extract(article), problems=warnings)
        for other in others:
            found = extend(found, other)
        return at_least(found, minimum)
    except Exception as error:  # one article must never stop a run; the message says that this is our fault
        where = article.source or article.id
        return Problem(where, "extract", f"hpgraph failed here, please report it: {type(error).__name__}: {error}")


def at_least(extraction: Extraction, minimum: Confidence) -> Extraction:
    """Only the facts that are at least as sure as `minimum`; events stay, so that indexes to them hold."""
    if minimum is Confidence.UNSURE:
        return extraction
    limit = _SURENESS[minimum]

    def sure(facts: tuple[F, ...]) -> tuple[F, ...]:
        return tuple(fact for fact in facts if _SURENESS[fact.confidence] <= limit)

    return replace(
        extraction,
        people=tuple(replace(person, posts=sure(person.posts)) for person in sure(extraction.people)),
        organisations=sure(extraction.organisations),
        documents=sure(extraction.documents),
        tasks=sure(extraction.tasks),
        awards=sure(extraction.awards),
        indicators=sure(extraction.indicators),
        initiatives=sure(extraction.initiatives),
        statements=sure(extraction.statements),
        quotations=sure(extraction.quotations),
        topics=sure(extraction.topics),
        places=sure(extraction.places),
    )
