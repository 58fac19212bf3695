"""Prizes told without a verb: 'Về giải tập thể, Sở A giải Nhất, Sở B giải Nhì, xã C giải Ba'."""

import re
from collections.abc import Mapping, Sequence

from hpgraph.extract.awards.kinds import Place
from hpgraph.extract.mentions import Organisations, People, inside
from hpgraph.extract.reading import Reading
from hpgraph.models import Recipient, Span

_FIRST = re.compile(r"(?:^|[,;:] | và )(?:và |đội |đơn vị |tập thể |em |anh |chị |bạn )?$")
_OPENING = re.compile(r"(?:về giải|giải|kết quả|ở (?:nội dung|bảng)|nội dung)(?!\w)", re.IGNORECASE)
_SORT = re.compile(r"(?:về |ở )?giải (?P<sort>tập thể|đồng đội|toàn đoàn|cá nhân)(?!\w)", re.IGNORECASE)
_LONGEST = 80


def ranked(
    reading: Reading, organisations: Organisations, people: People, places: Sequence[Place], start: int
) -> Mapping[int, Recipient]:
    """Who won, by where the name of the prize begins; at least two in the sentence from `start` on, or an opening."""
    found: dict[int, Recipient] = {}
    for place in places:
        if place.verb is None and place.kinds.hit.entry.get("tail") == "prize":
            reach = Span(max(start, place.before.start, place.kinds.start - _LONGEST), place.kinds.start)
            if winner := _winner(reading, organisations, people, reach):
                found[place.kinds.start] = Recipient(name=winner)
    return found if len(found) > 1 or _OPENING.match(reading.text, start) else {}


def kind(reading: Reading, place: Place, start: int) -> str:
    """'Giải Nhất tập thể' where the sentence opens with 'Về giải tập thể'."""
    sort = _SORT.match(reading.text, start)
    return f"{place.kinds.names[0]} {sort['sort'].lower()}" if sort else place.kinds.names[0]


def _winner(reading: Reading, organisations: Organisations, people: People, reach: Span) -> str | None:
    """The person or body named right before a prize, at the beginning of a clause."""
    named = [(mention.span, mention.name) for mention in inside(people.mentions, reach)]
    named += [(mention.span, mention.name) for mention in inside(organisations.mentions, reach)]
    for span, name in sorted(named):
        if span.end == reach.end - 1 and _FIRST.search(reading.text[reach.start : span.start]):
            return name
    return None
