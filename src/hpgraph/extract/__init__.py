"""Article → facts, each with the sentence that says it. Pure functions of the article and the lexicon."""

from collections.abc import Iterable
from typing import Any

from hpgraph import lexicon as lexicons
from hpgraph.extract import (
    awards,
    calibration,
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
from hpgraph.extract.awards import honoured
from hpgraph.extract.reading import Reading, open_reading
from hpgraph.lexicon import Lexicon
from hpgraph.models import FACT_KINDS, Article, Extraction, replace


def extract(article: Article, lexicon: Lexicon | None = None, *, calibrate: bool = True) -> Extraction:
    """All facts of one article. Evidence spans of the result count in `article.text`.

    `calibrate`: say how sure a fact is by what its rule has earned (`calibration`), not by what the rule itself says.
    """
    reading = open_reading(article, lexicon or lexicons.load())
    found_dates = dates.find(reading)
    bodies = organisations.find(reading)
    found_documents = documents.find(reading, found_dates, bodies)
    persons = people.find(reading, bodies)
    given = awards.find(reading, found_dates, bodies, persons)
    persons = honoured.people(reading, bodies, persons, given)
    found_events = events.find(reading, found_dates, bodies, persons, given)
    found_initiatives = initiatives.find(reading, bodies, [person.span for person in persons.mentions])
    context = tasks.Context(
        dates=found_dates,
        documents=found_documents,
        organisations=bodies,
        people=persons,
        events=found_events,
        initiatives=found_initiatives,
    )
    said, quoted = statements.find(reading, persons, bodies, found_documents, found_events)
    found = Extraction(
        article=article,
        people=persons.facts,
        organisations=bodies.facts,
        documents=found_documents.facts,
        events=tuple(found_events),
        tasks=tuple(tasks.find(reading, context)),
        awards=tuple(given),
        indicators=tuple(indicators.find(reading, found_dates, bodies)),
        initiatives=tuple(found_initiatives),
        statements=tuple(said),
        quotations=tuple(quoted),
        topics=tuple(topics.find(reading)),
        places=tuple(places.find(reading)),
    )
    found = found if reading.is_verbatim else _led_back(reading, found)
    return calibration.calibrated(found) if calibrate else found


def _led_back(reading: Reading, found: Extraction) -> Extraction:
    """The same facts with evidence that counts in `article.text`."""
    facts: dict[str, Any] = {kind: _facts(reading, getattr(found, kind)) for kind in FACT_KINDS}
    facts["people"] = tuple(replace(person, posts=_facts(reading, person.posts)) for person in facts["people"])
    facts["events"] = tuple(
        replace(event, participants=_facts(reading, event.participants)) for event in facts["events"]
    )
    return replace(found, **facts)


def _facts(reading: Reading, facts: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(replace(fact, evidence=tuple(map(reading.origin, fact.evidence))) for fact in facts)
