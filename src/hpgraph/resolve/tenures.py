"""Who held a post when: what articles say of the people in one post, as one holding per person and stretch of time.

*Seen in the post on a day* bounds a holding from inside; only what an article states of a beginning or an end dates it.
Dates are ISO 8601 texts; a year or month stands for all of its days.
"""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hpgraph.models import DateText, TenureKind

TERM = 5
"""Years: of an appointment (Nghị định 138/2020/NĐ-CP, article 28) as of the bodies that elect."""

_CHANGES = (TenureKind.APPOINTED, TenureKind.ELECTED, TenureKind.ACTING)
_LEFT = (TenureKind.FORMER, TenureKind.DISMISSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What articles say of one person in the post, in one way. `days`: the days of publication, sorted."""

    id: str
    person: str
    kind: TenureKind
    days: tuple[str, ...] = ()
    start: DateText | None = None
    end: DateText | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A beginning or an end: not before `earliest`, not after `latest`, None where unknown; `stated` as told."""

    earliest: str | None = None
    latest: str | None = None
    stated: DateText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One person in the post without a known break; `number` counts the stretches of that person from 1.

    `seen`: the days on which articles have the person in the post, sorted. `first` and `last`: the days between which
    what is said has them in it, '' where never. `appointed`: the last day of an appointment or a beginning that is
    told, else ''. `claims`: ids, sorted. `follower`: key of the next holder, in posts with one holder at a time.
    """

    person: str
    number: int
    claims: tuple[str, ...]
    begin: Edge
    end: Edge
    seen: tuple[str, ...] = ()
    first: str = ""
    last: str = ""
    appointed: str = ""
    follower: tuple[str, int] | None = None

    @property
    def key(self) -> tuple[str, int]:
        return (self.person, self.number)

    @property
    def likely_until(self) -> str | None:
        """The last day on which the person is likely still there: as far as seen, and for a term after appointment."""
        until = _years_after(self.appointed, TERM) if self.appointed else ""
        if until and self.end.latest:
            until = min(until, (date.fromisoformat(self.end.latest) - timedelta(days=1)).isoformat())
        return max(self.last, until) or None


@dataclass(frozen=True, slots=True, order=True)
class _Mark:
    """`left` 0: in the post on that day, 1: out of it by then. `stated`: the date that a text gives, else ''."""

    day: str
    left: int
    claim: str
    stated: str
    kind: TenureKind


def period(when: DateText) -> tuple[str, str]:
    """The first and last day of a date: '2016-02' → ('2016-02-01', '2016-02-29')."""
    if len(when) == len("2016"):
        return f"{when}-01-01", f"{when}-12-31"
    if len(when) == len("2016-02"):
        return f"{when}-01", f"{when}-{monthrange(int(when[:4]), int(when[5:7]))[1]:02d}"
    return when, when


def holdings(claims: Iterable[Claim], *, single: bool) -> tuple[Holding, ...]:
    """The holdings that the claims about one post amount to, sorted by person and number.

    `single`: the post has one holder at a time, so that the next one ends the last one's holding (which is likely, not
    stated: it moves the bounds, never the stated dates).
    """
    people: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        people[claim.person].append(claim)
    found = [
        _holding(person, number, stretch)
        for person, said in sorted(people.items())
        for number, stretch in enumerate(_stretches(said), 1)
    ]
    return tuple(_in_turn(found) if single else found)


def _stretches(claims: Iterable[Claim]) -> list[list[_Mark]]:
    """Marks of one person in order of time, parted where the person is in the post again after having left."""
    stretches: list[list[_Mark]] = []
    for mark in sorted(_marks(list(claims))):
        if not stretches or (stretches[-1][-1].left and not mark.left):
            stretches.append([])
        stretches[-1].append(mark)
    return stretches


def _marks(claims: Sequence[Claim]) -> set[_Mark]:
    """A mention on the day that also tells of the leaving is one of the outgoing holder, no return."""
    farewells = {day for claim in claims if claim.kind in _LEFT for day in claim.days}
    found: set[_Mark] = set()
    for claim in claims:
        begins, ends = claim.start, claim.end
        if claim.kind is TenureKind.DISMISSED:  # 'thôi giữ chức từ ngày …'
            begins, ends = None, claim.end or claim.start
        if begins and ends and period(ends)[1] < period(begins)[0]:  # reported as a discrepancy; neither dates anything
            begins = ends = None
        if begins:
            found.add(_Mark(period(begins)[0], 0, claim.id, begins, claim.kind))
        if ends:
            found.add(_Mark(period(ends)[1], 1, claim.id, ends, claim.kind))
        opens, closes = (period(begins)[0] if begins else ""), (period(ends)[1] if ends else "9")
        for day in claim.days:
            if claim.kind in _LEFT:
                shown = not ends or day >= closes
            else:
                shown = opens <= day <= closes and (claim.kind is not TenureKind.MENTIONED or day not in farewells)
            if shown:
                found.add(_Mark(day, int(claim.kind in _LEFT), claim.id, "", claim.kind))
    return found


def _holding(person: str, number: int, marks: Sequence[_Mark]) -> Holding:
    seen = sorted({mark.day for mark in marks if not mark.left and not mark.stated})
    told = [mark.day for mark in marks if not mark.left and (mark.stated or mark.kind in _CHANGES)]
    begins = [mark.stated for mark in marks if not mark.left and mark.stated and mark.day <= min(seen, default="9")]
    gone = [mark.day for mark in marks if mark.left and not mark.stated]
    inside = [mark.day for mark in marks if not mark.left]
    begin, end = _meet(begins), _meet(mark.stated for mark in marks if mark.left and mark.stated)
    end = replace(
        end,
        earliest=max((end.earliest or "", *inside)) or None,
        latest=min(filter(None, (end.latest, *gone)), default=None),
    )
    if seen or not begins:
        begin = replace(begin, latest=min(filter(None, (begin.latest, *(seen or (end.latest,)))), default=None))
    return Holding(
        person=person,
        number=number,
        claims=tuple(sorted({mark.claim for mark in marks})),
        begin=begin,
        end=end,
        seen=tuple(seen),
        first=(begin.latest or "") if inside else "",
        last=(end.earliest or "") if inside else "",
        appointed=max(told, default=""),
    )


def _years_after(day: str, years: int) -> str:
    """29 February becomes the 28th."""
    moved = f"{int(day[:4]) + years:04d}{day[4:]}"
    return moved if not moved.endswith("-02-29") else f"{moved[:8]}28"


def _meet(dates: Iterable[DateText]) -> Edge:
    """What several statements of one date leave open: the days that all allow, or all days that any allows."""
    told = sorted(set(dates), key=lambda when: (-len(when), when))
    if not told:
        return Edge()
    earliest, latest = (side(days) for side, days in zip((max, min), zip(*map(period, told), strict=True), strict=True))
    if earliest > latest:
        earliest, latest = min(period(when)[0] for when in told), max(period(when)[1] for when in told)
        return Edge(earliest, latest)
    return Edge(earliest, latest, told[0])


def _in_turn(found: Sequence[Holding]) -> list[Holding]:
    """Each holding with its follower, and with the bounds that the neighbours give."""
    held = [holding for holding in found if holding.first]
    followers: dict[tuple[str, int], Holding] = {}
    before: dict[tuple[str, int], str] = {}
    for holding in held:
        later = [o for o in held if o.key != holding.key and o.first >= holding.last and o.first > holding.first]
        following = min(later, key=lambda other: (other.first, other.key), default=None)
        if following and following.person != holding.person:
            followers[holding.key] = following
            before[following.key] = max(before.get(following.key, ""), holding.last)
    return [_bounded(holding, followers.get(holding.key), before.get(holding.key)) for holding in found]


def _bounded(holding: Holding, following: Holding | None, before: str | None) -> Holding:
    begin, end = holding.begin, holding.end
    if before and begin.earliest is None:
        begin = replace(begin, earliest=before)
    if following and not end.stated:
        end = replace(end, latest=min(filter(None, (end.latest, following.first))))
    return replace(holding, begin=begin, end=end, follower=following.key if following else None)
