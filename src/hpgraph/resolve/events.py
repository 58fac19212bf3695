"""Events across articles: one conference that two portals report is one event, whatever the words.

Both reports stay whole, each in the graph of its article; where they differ, `queries/event-disagreements.rq` says so.
Events without a day stay apart, except meetings that are counted ('Kỳ họp thứ 8 HĐND tỉnh khóa XII').
"""

from collections.abc import Sequence
from itertools import combinations

from hpgraph.models import Article, Event, Role
from hpgraph.resolve import keys, occasions, sessions
from hpgraph.resolve.occasions import Occasion
from hpgraph.resolve.records import Decision, Judgements, Record, Sureness
from hpgraph.resolve.settle import Home, settle

_SURE = 5.0
_COUNTED = ("session", "congress", "conference", "meeting")


def record(event: Event, index: int, article: Article) -> Record:
    """What decisions read of an event. `index`: its place in the article. `block`: the day, or the counted meeting."""
    chairs = {p.name: None for p in event.participants if p.role == Role.CHAIR}
    people = {p.name: None for p in event.participants}
    said = {
        "kind": event.kind,
        "name": event.name,
        "date": event.date or "",
        "part": event.part_of_day or "",
        "place": event.place or "",
        "organiser": event.organiser or "",
        "jurisdiction": article.jurisdiction or "",
        "chairs": list(chairs),
        "people": list(people),
    }
    return Record(
        article=article.id,
        kind="event",
        name=str(index),
        block=_block(event, index, article),
        seed=keys.event(event, article),
        said=said,
    )


def _block(event: Event, index: int, article: Article) -> str:
    session = sessions.parse(event.name, article.jurisdiction or "") if event.kind in _COUNTED else None
    if session:
        return f"{session.head}/{session.body}/{session.place}/{session.ordinal}"
    if event.date and len(event.date) == 10:
        return event.date
    return f"undated/{article.id}/{index}"


def decide(records: Sequence[Record], judgements: Judgements) -> tuple[Decision, ...]:
    """The events of one block; see `Decider`."""
    told = sorted((occasions.read(record) for record in records), key=lambda one: one.id)
    groups = _groups(told, judgements)
    homes: dict[str, Home] = {}
    for members in groups:
        for one in members:
            best = max((occasions.score(one, other) for other in members if other is not one), default=0.0)
            homes[one.id] = _home(one, members, best)
    return settle(records, homes, judgements)


def _home(one: Occasion, members: Sequence[Occasion], best: float) -> Home:
    key = ("event", members[0].id)
    if len(members) == 1:
        if not one.day:
            return Home(key=key, sureness="unresolved", reason="unresolved: undated, kept per article", firm=True)
        return Home(key=key, sureness="certain", reason="the only report of it", firm=True)
    if one.session:
        return Home(key=key, sureness="certain", reason="same counted meeting of the same body", firm=True)
    sureness: Sureness = "certain" if best >= _SURE else "likely"
    reason = "same day and name" if best >= _SURE else "same day and people, like names"
    return Home(key=key, sureness=sureness, reason=reason, firm=True)


def _groups(told: Sequence[Occasion], judgements: Judgements) -> list[list[Occasion]]:
    """Reports of one event each: the likest first, each like each, so that none is joined by way of others."""
    number = {one.id: index for index, one in enumerate(told)}
    same = [_pair(number, pair) for pair in judgements.same if set(pair) <= set(number)]
    apart = {_pair(number, pair) for pair in judgements.different if set(pair) <= set(number)}
    scores = {
        (a, b): occasions.score(told[a], told[b])
        for a, b in combinations(range(len(told)), 2)
        if (a, b) not in apart and not occasions.apart(told[a], told[b])
    }
    alike = {pair for pair, score in scores.items() if score} | set(same)
    owner = list(range(len(told)))
    members: dict[int, set[int]] = {index: {index} for index in owner}
    for a, b in (*same, *sorted(alike.difference(same), key=lambda pair: (-scores[pair], pair))):
        one, other = owner[a], owner[b]
        crossing = {(min(x, y), max(x, y)) for x in members[one] for y in members[other]}
        if one == other or ((a, b) not in same and not crossing <= alike):
            continue
        members[one] |= members[other]
        for index in members.pop(other):
            owner[index] = one
    return [[told[index] for index in sorted(group)] for group in members.values()]


def _pair(number: dict[str, int], pair: tuple[str, str]) -> tuple[int, int]:
    a, b = sorted((number[pair[0]], number[pair[1]]))
    return a, b
