"""Who is who across articles: each mention of an article gets the stable id of the entity that it names.

An id depends only on what the mention says (name, body, jurisdiction, number, date), never on which articles came
before, so any order of arrival, and any number of processes, ends in the same graph. Two mentions share an id only
where name and context agree; a name alone never merges across articles.
"""

from collections.abc import Mapping
from types import MappingProxyType

from hpgraph.models import EntityKind, Extraction, Identity, Mention
from hpgraph.resolve import keys

Key = tuple[str, str]
"""(kind, name in the article): kind is 'person', 'organisation', 'document', 'event', 'initiative' or 'place'."""


def identify(extraction: Extraction) -> Mapping[Key, str]:
    """(kind, name) of each mention in one article → local id of its entity; events are named by their index.

    Documents are looked up by number, or by title where they have none; events by 'event' and str(index).
    """
    return MappingProxyType({(i.mentions[0].kind, i.mentions[0].name): i.id for i in identities(extraction)})


def identities(extraction: Extraction) -> tuple[Identity, ...]:
    """One Identity per entity named in an article, with the reason for its id."""
    article = extraction.article
    found: dict[Key, Identity] = {}

    def add(kind: EntityKind, name: str, label: str, chosen: keys.Chosen) -> None:
        mention = Mention(article.id, kind, name)
        found.setdefault((kind, name), Identity(chosen.id, kind, label, (mention,), chosen.reason))

    for person in extraction.people:
        add("person", person.name, person.name, keys.person(person, article))
    for body in extraction.organisations:
        add("organisation", body.name, body.name, keys.organisation(body.name, article.jurisdiction))
    for document in extraction.documents:
        name = document.number or document.title or document.kind
        add("document", name, name, keys.document(document, article))
    for index, event in enumerate(extraction.events):
        add("event", str(index), event.name, keys.event(event, article))
    for initiative in extraction.initiatives:
        add("initiative", initiative.name, initiative.name, keys.initiative(initiative, article))
    for place in extraction.places:
        add("place", place.name, place.name, keys.place(place))
    return tuple(found.values())
