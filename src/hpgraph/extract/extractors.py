"""Other extractors beside the rules: a statistical or a language model may add facts, marked as its own and unsure.

Nothing here is needed or on by default. `named("chat")` gives the extractor of that name; `extend` adds its facts.
"""

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Protocol, TypeVar

from hpgraph.errors import HpgraphError, InputError
from hpgraph.models import Article, Confidence, Document, Event, Extraction, Fact, Problem, Task
from hpgraph.text import fold

F = TypeVar("F", bound=Fact)


class Extractor(Protocol):
    """Anything that reads an article. Evidence spans of its facts count in `article.text`."""

    @property
    def name(self) -> str:
        """What its facts are marked with: the first part of their rule."""
        ...

    def find(self, article: Article) -> Extraction:
        """The facts it sees. Raises HpgraphError where it cannot work; the rules' facts stay then."""
        ...


def _chat() -> Extractor:
    from hpgraph.extract.chat import Chat

    return Chat.from_environment()


def _underthesea() -> Extractor:
    from hpgraph.extract.underthesea_names import UndertheseaNames

    return UndertheseaNames()


_REGISTRY: tuple[tuple[str, Callable[[], Extractor]], ...] = (("chat", _chat), ("underthesea", _underthesea))


def named(name: str) -> Extractor:
    """The extractor of that name.

    Raises InputError with the names there are, MissingExtraError where it lacks a package.
    """
    makers = dict(_REGISTRY)
    if name not in makers:
        raise InputError(f"there is no extractor {name!r}; there are {', '.join(makers)}")
    return makers[name]()


def extend(extraction: Extraction, extractor: Extractor) -> Extraction:
    """The extraction with what the extractor finds beyond it; its failure becomes a Problem."""
    try:
        found = extractor.find(extraction.article)
    except HpgraphError as error:
        where = extraction.article.source or extraction.article.id
        return replace(extraction, problems=(*extraction.problems, Problem(where, extractor.name, str(error))))
    name = extractor.name
    return replace(
        extraction,
        people=_added(extraction.people, found.people, name, lambda fact: fold(fact.name)),
        organisations=_added(extraction.organisations, found.organisations, name, lambda fact: fold(fact.name)),
        documents=_added(extraction.documents, found.documents, name, _document_key),
        events=_added(extraction.events, found.events, name, _event_key),
        tasks=_added(extraction.tasks, found.tasks, name, _task_key),
        problems=(*extraction.problems, *found.problems),
    )


def _added(known: tuple[F, ...], found: tuple[F, ...], name: str, key: Callable[[F], Hashable]) -> tuple[F, ...]:
    """Known facts first, then found ones with new keys, marked; facts without evidence are not taken."""
    seen = {key(fact) for fact in known}
    fresh: list[F] = []
    for fact in found:
        if fact.evidence and key(fact) not in seen:
            seen.add(key(fact))
            fresh.append(replace(fact, rule=f"{name}.{fact.rule}", confidence=Confidence.UNSURE))
    return (*known, *fresh)


def _document_key(fact: Document) -> str:
    return fold(fact.number or fact.title or fact.kind)


def _event_key(fact: Event) -> tuple[str | None, str]:
    return fact.date, fold(fact.name)


def _task_key(fact: Task) -> str:
    return " ".join(fold(fact.text).split()[:8])
