"""People who are named only as those who receive an award: they hold no post, yet the article is about them."""

from collections.abc import Sequence

from hpgraph.extract import names
from hpgraph.extract.mentions import Located, Organisations, People, PersonMention
from hpgraph.extract.reading import Reading
from hpgraph.models import Award, Confidence, Person, Span


def people(reading: Reading, organisations: Organisations, known: People, awards: Sequence[Award]) -> People:
    """The people found before and those who are honoured, each with the place that names them there."""
    taken = {fact.name for fact in known.facts} | {fact.name for fact in organisations.facts}
    shapes = names.shapes(reading.lexicon)
    honoured: dict[str, Span] = {}
    for award in awards:
        for name in (recipient.name for recipient in award.recipients):
            is_new = name and name not in taken and name not in honoured and shapes.is_name(name.split())
            if name and is_new and (place := _place(reading, name, award.evidence[0])):
                honoured[name] = place
    if not honoured:
        return known
    facts = tuple(
        Person(evidence=(place,), rule="person.honoured", confidence=Confidence.LIKELY, name=name, posts=(),
               spellings=(name,), honorifics=(), imprint=False)
        for name, place in honoured.items()
    )  # fmt: skip
    mentions = [*known.mentions, *(PersonMention(place, name, place) for name, place in honoured.items())]
    return People((*known.facts, *facts), Located(sorted(mentions, key=lambda mention: mention.span)))


def _place(reading: Reading, name: str, span: Span) -> Span | None:
    """Where the award's words, or the article's before, name the person."""
    start = reading.text.find(name, span.start, span.end)
    start = reading.text.find(name) if start < 0 else start
    return Span(start, start + len(name)) if start >= 0 else None
