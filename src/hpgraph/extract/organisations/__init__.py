"""Bodies named in an article: canonical full names with jurisdiction, every place that names them, and groups."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from hpgraph.extract.mentions import Located, OrganisationMention, Organisations
from hpgraph.extract.organisations import brands, groups, implied
from hpgraph.extract.organisations.bodies import Found
from hpgraph.extract.organisations.grammar import Grammar, grammar
from hpgraph.extract.organisations.names import Namer, canonical
from hpgraph.extract.organisations.scan import scan
from hpgraph.extract.organisations.seats import Home, Seats
from hpgraph.extract.phrases import Line
from hpgraph.extract.reading import Reading
from hpgraph.models import BlockKind, Confidence, Organisation, Span
from hpgraph.text import lower

__all__ = ["canonical", "find"]


_NUMBERED = ("Quân khu", "Quân đoàn")
_OFTEN_BARE = (
    "division",
    "board",
    "association",
    "union",
    "centre",
    "army",
    "fund",
    "delegation",
    "bureau",
    "embassy",
    "na-committee",
)
_WHOSE = re.compile(r",? (?:bộ|tổng cục|ban|sở|tỉnh|thành phố|công an|ủy ban) ")  # 'Cục Cảnh sát' | 'hình sự'
_LEVEL = re.compile(r" (?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn)(?= [^\W\d_]+(?: [^\W\d_]+){0,3}$)")


def find(reading: Reading) -> Organisations:
    """All bodies of the article. Facts by first mention; mentions in text order, nested ones after their holders."""
    line = reading.line
    known = grammar(reading.lexicon)
    found = scan(reading, line, known)
    namer = _namer(reading, line, known, found)
    mentions = [OrganisationMention(item.span, namer.name(item.body), item.body.kind) for item in found]
    mentions += list(implied.find(reading, line, known, namer, mentions))
    mentions += list(brands.find(reading, line, known, mentions))
    mentions += list(implied.parts_of_ministries(line, mentions))
    mentions += list(implied.centres(line, mentions))
    mentions = _unified(mentions)
    mentions += groups.find(reading, line, mentions)
    mentions.sort(key=lambda mention: (mention.span.start, -mention.span.end, mention.name))
    return Organisations(_facts(reading, [m for m in mentions if not m.generic]), Located(mentions))


def _namer(reading: Reading, line: Line, known: Grammar, found: Sequence[Found]) -> Namer:
    home = Home.of(reading.article.jurisdiction)
    headings = frozenset(i for i, block in enumerate(reading.blocks) if block.kind is BlockKind.HEADING)
    seats = Seats(line, [block.span for block in reading.blocks], known.extents.places, home, headings)
    for titled in (True, False):
        bodies = [item.body for item in found if item.titled is titled]
        owners = [body.owner for body in bodies if body.owner]
        seats.serve([body.area for body in (*bodies, *owners) if body.area], titled)
    return Namer(seats, home)


def _unified(mentions: Iterable[OrganisationMention]) -> list[OrganisationMention]:
    """One name per body that an article names in several ways: other capitals and joints, with or without 'Trường',
    and a bare 'Hội Nông dân' where only one of them is named with its area."""
    listed = list(mentions)
    spelled: dict[str, str] = {}
    for mention in listed:
        key = _key(mention.name)
        best = spelled.get(key)
        spelled[key] = mention.name if best is None or _fullness(mention.name) > _fullness(best) else best
    for key in list(spelled):
        if f"trường {key}" in spelled:
            spelled[key] = spelled[f"trường {key}"]
    _with_levels(spelled)
    for mention in listed:
        if mention.kind in _OFTEN_BARE or mention.name.endswith("Đảng ủy"):
            longer = {name for key, name in spelled.items() if key.startswith(_key(mention.name) + " ")}
            if mention.kind in ("bureau", "board"):
                longer = {name for name in longer if _WHOSE.match(lower(name), len(mention.name))}
            if len(longer) == 1:
                spelled[_key(mention.name)] = longer.pop()
    _recall(spelled)
    return [
        OrganisationMention(m.span, name, m.kind, m.generic) if (name := spelled[_key(m.name)]) != m.name else m
        for m in listed
        if spelled[_key(m.name)] not in _NUMBERED
    ]


def _with_levels(spelled: dict[str, str]) -> None:
    """'Phòng Giáo dục và Đào tạo Hoành Bồ' is of 'huyện Hoành Bồ' where that is named, too."""
    plain: dict[str, set[str]] = defaultdict(set)
    for key, name in spelled.items():
        if (bare := _LEVEL.sub("", key)) != key:
            plain[bare].add(name)
    for key in spelled.keys() & plain.keys():
        if len(plain[key]) == 1 and " tỉnh " not in spelled[key]:
            spelled[key] = next(iter(plain[key]))


def _recall(spelled: dict[str, str]) -> None:
    """'Đảng ủy Quân khu' is of 'Quân khu 4' where that is the only one named."""
    for word in _NUMBERED:
        full = {name for name in spelled.values() if name.startswith(word + " ")}
        for key, name in spelled.items() if len(full) == 1 else ():
            if name == word or name.endswith(" " + word):
                spelled[key] = name.removesuffix(word) + next(iter(full))


def _key(name: str) -> str:
    plain = lower(name).replace(",", "").replace(" - ", "-").replace(" tỉnh ", " ")
    return plain.replace("công ty cp ", "công ty cổ phần ").replace("-", " ") if plain.startswith("công ty") else plain


def _fullness(name: str) -> tuple[int, int]:
    """More capitals first, then more words: 'Bệnh viện Nhi tỉnh Hà Nam' rather than 'Bệnh viện Nhi Hà Nam'."""
    return sum(map(str.isupper, name)), name.count(" ")


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
