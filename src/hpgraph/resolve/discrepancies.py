"""Where what is said of a post does not fit together. Nothing is dropped: both claims stay, and are reported."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, pairwise

from hpgraph.models import TenureKind
from hpgraph.resolve.tenures import Claim, Holding, period

OVERLAP, GAP, AGAIN, REVERSED = "overlap", "gap", "again", "reversed"


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Discrepancy:
    """`kind`: OVERLAP (two at once in a post for one), GAP (nobody between two stated dates), AGAIN (in the post after
    having left it, with no new appointment told), REVERSED (an end before the beginning). `since`, `until`: ISO days.
    `holdings`: keys of those concerned; `claims`: ids.
    """

    kind: str
    since: str
    until: str
    holdings: tuple[tuple[str, int], ...]
    claims: tuple[str, ...]


def find(claims: Iterable[Claim], found: Sequence[Holding], *, single: bool) -> tuple[Discrepancy, ...]:
    """All discrepancies in one post, sorted. `found` as `tenures.holdings` gives it for these claims."""
    said = [*_reversed(claims, found), *_again(found)]
    if single:
        said += [*_overlaps(found), *_gaps(found)]
    return tuple(sorted(said))


def _reversed(claims: Iterable[Claim], found: Sequence[Holding]) -> Iterator[Discrepancy]:
    for claim in claims:
        if not (claim.start and claim.end) or claim.kind is TenureKind.DISMISSED:
            continue
        since, until = period(claim.start)[0], period(claim.end)[1]
        if until < since:
            keys = tuple(holding.key for holding in found if claim.id in holding.claims)
            yield Discrepancy(kind=REVERSED, since=until, until=since, holdings=keys, claims=(claim.id,))


def _again(found: Sequence[Holding]) -> Iterator[Discrepancy]:
    """A second term that is told as such is none; former first and in office later, or seen after the end, is."""
    for one, other in pairwise(found):
        if one.person == other.person and (not one.first or not other.appointed):
            left = one.end.latest or one.end.earliest or ""
            yield _between(AGAIN, one, other, left, other.first)


def _overlaps(found: Sequence[Holding]) -> Iterator[Discrepancy]:
    """On the day of a change the old and the new holder may both be named so."""
    held = [holding for holding in found if holding.first]
    for one, other in combinations(held, 2):
        since, until = max(one.first, other.first), min(one.last, other.last)
        change = since == until and (one.last == since == other.first or other.last == since == one.first)
        if one.person != other.person and since <= until and not change:
            yield _between(OVERLAP, one, other, since, until)


def _gaps(found: Sequence[Holding]) -> Iterator[Discrepancy]:
    by_key = {holding.key: holding for holding in found}
    for one in found:
        other = by_key.get(one.follower) if one.follower else None
        if other and one.end.stated and other.begin.stated:
            since, until = period(one.end.stated)[1], period(other.begin.stated)[0]
            if (date.fromisoformat(until) - date.fromisoformat(since)).days > 1:
                yield _between(GAP, one, other, since, until)


def _between(kind: str, one: Holding, other: Holding, since: str, until: str) -> Discrepancy:
    claims = tuple(sorted({*one.claims, *other.claims}))
    return Discrepancy(kind=kind, since=since, until=until, holdings=(one.key, other.key), claims=claims)
