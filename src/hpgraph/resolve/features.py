"""What speaks for and against two spells of one name being one person, as a few named levels.

One joint comparison of body, province, level and time, since they depend on each other: a post in another province
says little by itself, but much against one person if both were held at once.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from hpgraph.resolve import bodies, places
from hpgraph.resolve.bodies import Body
from hpgraph.resolve.places import CENTRE
from hpgraph.resolve.posts import HEAD, Office
from hpgraph.resolve.spells import Spell

RELATIONS = (
    "office", "body", "successor", "site-title", "unit", "province", "province-level", "site", "site-other-title",
    "nowhere-title", "capital-title", "centre", "capital", "capital-other-title", "nowhere", "nowhere-other-title",
    "away-title", "away", "away-other-title", "elsewhere",
)  # fmt: skip
"""How two offices relate, closest first. site: the body of one is unknown, but its portal is of the other's province;
capital: the portal is of the centre, as the other is; nowhere: of the centre, not so the other; away: portal of another
province."""
_RANK = {relation: index for index, relation in enumerate(RELATIONS)}
NEAR_BY = frozenset(
    ("office", "body", "successor", "site-title", "unit", "province", "province-level", "site", "site-other-title")
)
_NOTHING = frozenset(
    ("capital", "capital-other-title", "nowhere", "nowhere-other-title", "away-title", "away", "away-other-title")
)
_OVERLAP = -45
_TIMES = ((_OVERLAP, "overlap"), (90, "touch"), (240, "months"), (480, "year"), (900, "near"), (1900, "middle"))
"""Days between two spells, up to which a level reaches; negative where they overlap."""
_RAREST = -4.0


@dataclass(frozen=True, slots=True)
class Pair:
    """The levels of one comparison; `bearers`: natural logarithm of the expected number of bearers of the name."""

    relation: str
    time: str
    step: str
    turn: str
    company: str
    stated: bool
    bearers: float

    def terms(self) -> Iterator[tuple[str, float]]:
        """Names and values of what `weights` adds up."""
        region = "near" if self.relation in NEAR_BY else "far"
        yield f"{self.relation}:{self.time}", 1.0
        yield f"step:{region}:{self.step}", 1.0
        yield f"turn:{region}:{self.turn}", 1.0
        yield f"company:{region}:{self.company}", 1.0
        if self.stated:
            yield "stated", 1.0
        yield f"common:{self.relation}", max(0.0, self.bearers)
        yield f"rare:{self.relation}", max(_RAREST, min(0.0, self.bearers))

    @property
    def says_more_than_the_name(self) -> bool:
        """Whether place, post, companions or a statement agree, so that not the name alone would join the two."""
        return self.relation not in _NOTHING or self.company in ("one", "two") or self.stated

    @property
    def levels(self) -> Mapping[str, str]:
        """For people: which level each comparison has."""
        said = {"posts": self.relation, "time": self.time, "career": self.step, "company": self.company}
        return said | {"stated": "yes"} if self.stated else said


def compare(one: Spell, other: Spell, bearers: float) -> Pair:
    """The levels of two spells of a name that `bearers` people are expected to bear."""
    relation, a, b = _closest(one, other)
    gap = gap_days(one, other)
    return Pair(
        relation,
        _time(gap),
        _step(a, b, one, other, gap),
        _turn(a, b, one, other, gap),
        _company(one, other),
        stated(one, other) or stated(other, one),
        math.log(max(bearers, 1e-9)),
    )


def _closest(one: Spell, other: Spell) -> tuple[str, Office | None, Office | None]:
    best, a, b = "elsewhere", None, None
    rank = len(RELATIONS)
    wave = era(one, other)
    for left in one.held or (None,):
        for right in other.held or (None,):
            relation = relate((left, one.site), (right, other.site), wave)
            if _RANK[relation] < rank:
                rank, best, a, b = _RANK[relation], relation, left, right
    return best, a, b


@lru_cache(maxsize=1 << 18)
def relate(one: tuple[Office | None, str | None], other: tuple[Office | None, str | None], wave: int) -> str:
    """The relation of two offices, each with its portal's province, which speaks only where the body is unknown.

    `wave`: provinces that had merged by that era (`places.era`) count as one.
    """
    (a, a_site), (b, b_site) = one, other
    left, right = (a.body if a else None), (b.body if b else None)
    if left and right:
        same_title = bool(a and b and a.title and a.title == b.title)
        return _bodies(left, right, same_title, wave)
    here = left.scope if left else a_site
    there = right.scope if right else b_site
    titles = (a.title if a else None), (b.title if b else None)
    said = "" if None in titles else "-title" if titles[0] == titles[1] else "-other-title"
    if (left is None or right is None) and {here, there} == {None, CENTRE}:
        return f"capital{said}"
    if here is None or there is None or CENTRE in (here, there):
        return f"nowhere{said}"
    return f"{'site' if places.by(here, wave) == places.by(there, wave) else 'away'}{said}"


def _bodies(left: Body, right: Body, same_title: bool, wave: int) -> str:
    same_place = places.by(left.scope, wave) == places.by(right.scope, wave)
    if same_place and left.scope is not None:
        if left.core == right.core and left.unit == right.unit:
            return "office" if same_title else "body"
        if left.unit == right.unit and (bodies.becomes(left.core, right.core) or bodies.becomes(right.core, left.core)):
            return "successor"
        if left.unit and left.unit == right.unit:
            return "unit"
        return "province" if left.level == right.level else "province-level"
    return "centre" if CENTRE in (left.scope, right.scope) else "elsewhere"


def era(one: Spell, other: Spell) -> int:
    """The era of the later of two spells."""
    days = [spell.last for spell in (one, other) if spell.last is not None]
    return places.era(max(days) if days else None)


def gap_days(one: Spell, other: Spell) -> int | None:
    """Days from the end of the earlier to the beginning of the later; negative by as much as they overlap."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    return max(one.first - other.last, other.first - one.last)


def _time(gap: int | None) -> str:
    if gap is None:
        return "unknown"
    return next((name for limit, name in _TIMES if gap < limit), "far")


def _step(a: Office | None, b: Office | None, one: Spell, other: Spell, gap: int | None) -> str:
    if gap is None or a is None or b is None or a.body is None or b.body is None or a.role is None or b.role is None:
        return "unknown"
    if gap < _OVERLAP:
        return "at-once-heads" if a.role == b.role == HEAD else "at-once"
    if (one.first or 0) > (other.first or 0):
        a, b = b, a
    rise = grade(b) - grade(a)
    return "same" if rise == 0 else "fall" if rise < 0 else "rise" if rise <= 2 else "leap"


def _turn(a: Office | None, b: Office | None, one: Spell, other: Spell, gap: int | None) -> str:
    """From a seat (s), a deputy's (d) or a head's (h) post to which: 'dh'; of two at once the lower first."""
    if gap is None or a is None or b is None or a.role is None or b.role is None:
        return "unknown"
    if gap < _OVERLAP:
        return f"at-once-{'sdh'[min(a.role, b.role)]}{'sdh'[max(a.role, b.role)]}"
    if (one.first or 0) > (other.first or 0):
        a, b = b, a
    return f"{'sdh'[a.role or 0]}{'sdh'[b.role or 0]}"


def grade(office: Office) -> int:
    """A rough rung on the ladder: two per level of state, one more for the head; leaders of a place count one more."""
    if office.body is None:
        return 0
    base = 2 * (bodies.COMMUNE - office.body.level)
    leads = office.body.core in ("ủy ban nhân dân", "tỉnh ủy", "huyện ủy", "hội đồng nhân dân")
    return base + (1 if office.role == HEAD else 0) + (1 if leads else 0)


def _company(one: Spell, other: Spell) -> str:
    if not one.companions or not other.companions:
        return "unknown"
    shared = len(one.companions & other.companions)
    return ("none", "one", "two")[min(shared, 2)]


def stated(one: Spell, other: Spell) -> bool:
    """Whether `one` is said to have held before an office that `other` holds or held ('nguyên Phó Giám đốc Sở A')."""
    for former in one.former:
        for office in (*other.held, *other.former):
            is_it = former.title == office.title and former.body and office.body
            if is_it and relate((former, None), (office, None), era(one, other)) in ("office", "successor"):
                return not (one.last is not None and other.first is not None and other.first > one.last)
    return False
