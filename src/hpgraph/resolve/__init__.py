"""Who is who across articles.

An article alone gives each entity that it names a *seed*: an id that depends on what the article says (name, body,
jurisdiction, number, date). Persons, documents and events are then decided across articles, block by block
(`records.Decider`), as a function of the set of records: any order of arrival, and any number of processes, ends in the
same graph. A name alone never merges.
"""

from collections.abc import Mapping

from hpgraph.models import Extraction
from hpgraph.resolve import keys

Key = tuple[str, str]
"""(kind, an `EntityKind`; name in the article)."""


def identify(extraction: Extraction) -> Mapping[Key, str]:
    """(kind, name) of each entity that an article names → its seed; of two with one name the first counts.

    Documents are looked up by number, or by title where they have none; events by their index, as text.
    """
    article = extraction.article
    found: dict[Key, str] = {}
    for person in extraction.people:
        found.setdefault(("person", person.name), keys.person(person, article))
    for document in extraction.documents:
        name = document.number or document.title or document.kind
        found.setdefault(("document", name), keys.document(document, article))
    for index, event in enumerate(extraction.events):
        found["event", str(index)] = keys.event(event, article)
    return found | by_name(extraction)


def by_name(extraction: Extraction) -> dict[Key, str]:
    """The same of the kinds that an article decides alone: bodies, initiatives and places."""
    article = extraction.article
    found: dict[Key, str] = {}
    for body in extraction.organisations:
        found.setdefault(("organisation", body.name), keys.organisation(body.name, article.jurisdiction))
    for initiative in extraction.initiatives:
        found.setdefault(("initiative", initiative.name), keys.initiative(initiative, article))
    for place in extraction.places:
        found.setdefault(("place", place.name), keys.place(place))
    return found
