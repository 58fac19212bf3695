"""Article → facts, each with the sentence that says it. Pure functions of the article and the lexicon."""

from collections.abc import Iterable
from typing import TypeVar

from hpgraph import lexicon as lexicons
from hpgraph.extract import (
    awards,
    dates,
    documents,
    events,
    indicators,
    initiatives,
    organisations,
    people,
    places,
    statements,
    tasks,
    topics,
)
from hpgraph.extract.reading import Reading, open_reading
from hpgraph.lexicon import Lexicon
from hpgraph.models import Article, Event, Extraction, Fact, Person, replace

F = TypeVar("F", bound=Fact)


def extract(article: Article, lexicon: Lexicon | None = None) -> Extraction:
    """All facts of one article. Evidence spans of the result count in `article.text`."""
    reading = open_reading(article, lexicon or lexicons.load())
    found_dates = dates.find(reading)
    bodies = organisations.find(reading)
    found_documents = documents.find(reading, found_dates, bodies)
    persons = people.find(reading, bodies)
    given = awards.find(reading, found_dates, bodies, persons)
    found_events = events.find(reading, found_dates, bodies, persons, given)
    found_initiatives = initiatives.find(reading, bodies)
    context = tasks.Context(
        dates=found_dates,
        documents=found_documents,
        organisations=bodies,
        people=persons,
        events=found_events,
        initiatives=found_initiatives,
    )
    said, quoted = statements.find(reading, persons, bodies, found_documents, found_events)
    return Extraction(
        article=article,
        people=tuple(_person(reading, person) for person in persons.facts),
        organisations=_facts(reading, bodies.facts),
        documents=_facts(reading, found_documents.facts),
        events=tuple(_event(reading, event) for event in found_events),
        tasks=_facts(reading, tasks.find(reading, context)),
        awards=_facts(reading, given),
        indicators=_facts(reading, indicators.find(reading, found_dates, bodies)),
        initiatives=_facts(reading, found_initiatives),
        statements=_facts(reading, said),
        quotations=_facts(reading, quoted),
        topics=_facts(reading, topics.find(reading)),
        places=_facts(reading, places.find(reading)),
    )


def _fact(reading: Reading, fact: F) -> F:
    return replace(fact, evidence=tuple(reading.origin(span) for span in fact.evidence))


def _facts(reading: Reading, facts: Iterable[F]) -> tuple[F, ...]:
    return tuple(_fact(reading, fact) for fact in facts)


def _person(reading: Reading, person: Person) -> Person:
    return replace(_fact(reading, person), posts=_facts(reading, person.posts))


def _event(reading: Reading, event: Event) -> Event:
    return replace(_fact(reading, event), participants=_facts(reading, event.participants))
