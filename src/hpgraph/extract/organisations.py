"""Bodies named in an article: canonical full names with jurisdiction, every place that names them, and groups."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from hpgraph.extract import organisations_groups, organisations_implied
from hpgraph.extract.mentions import OrganisationMention, Organisations
from hpgraph.extract.organisations_grammar import Grammar, grammar
from hpgraph.extract.organisations_names import Namer, canonical
from hpgraph.extract.organisations_scan import Found, scan
from hpgraph.extract.organisations_seats import Home, Seats
from hpgraph.extract.phrases import Line
from hpgraph.extract.reading import Reading
from hpgraph.models import Confidence, Organisation, Span
from hpgraph.text import tidy

__all__ = ["canonical", "find"]


def find(reading: Reading) -> Organisations:
    """All bodies of the article. Facts in order of first mention; mentions in text order, nested ones after their holders."""
    line = Line.of(reading.text)
    known = grammar(reading.lexicon)
    found = scan(reading, line, known)
    namer = _namer(reading, line, known, found)
    mentions = [OrganisationMention(item.span, namer.name(item.body), item.body.kind) for item in found]
    mentions += list(organisations_implied.find(reading, line, known, namer, mentions))
    mentions = _unified(mentions)
    mentions += organisations_groups.find(reading, line, mentions)
    mentions.sort(key=lambda mention: (mention.span.start, -mention.span.end, mention.name))
    return Organisations(_facts(reading, [m for m in mentions if not m.generic]), tuple(mentions))


def _namer(reading: Reading, line: Line, known: Grammar, found: Sequence[Found]) -> Namer:
    home = Home.of(reading.article.jurisdiction)
    seats = Seats(line, [block.span for block in reading.blocks], known.extents.places, home)
    for titled in (True, False):
        bodies = [item.body for item in found if item.titled is titled]
        owners = [body.owner for body in bodies if body.owner]
        seats.serve([body.area for body in (*bodies, *owners) if body.area], titled)
    return Namer(seats, home)


def _unified(mentions: Iterable[OrganisationMention]) -> list[OrganisationMention]:
    """One name per body where an article names it longer and shorter: 'Trường Đại học X' and 'Đại học X'."""
    listed = list(mentions)
    names = {mention.name for mention in listed}
    longer: dict[str, str] = {}
    for name in sorted(names):
        if f"Trường {name}" in names:
            longer[name] = f"Trường {name}"
    return [OrganisationMention(m.span, longer[m.name], m.kind, m.generic) if m.name in longer else m for m in listed]


def _facts(reading: Reading, mentions: Sequence[OrganisationMention]) -> tuple[Organisation, ...]:
    places: dict[str, list[OrganisationMention]] = defaultdict(list)
    for mention in mentions:
        places[mention.name].append(mention)
    return tuple(_fact(reading, name, found) for name, found in places.items())


def _fact(reading: Reading, name: str, mentions: Sequence[OrganisationMention]) -> Organisation:
    spans: tuple[Span, ...] = tuple(dict.fromkeys(mention.span for mention in mentions))
    generic = mentions[0].generic
    return Organisation(
        evidence=spans,
        rule="organisation.group" if generic else "organisation.name",
        confidence=Confidence.LIKELY if generic else Confidence.CERTAIN,
        name=name,
        kind=mentions[0].kind,
        spellings=tuple(dict.fromkeys(reading.cut(span) for span in spans)),
        generic=generic,
    )
