"""What articles say of the people in one post, as holdings with bounds; what does not fit together is reported."""

from itertools import permutations

import pytest

from hpgraph.models import TenureKind
from hpgraph.resolve import discrepancies
from hpgraph.resolve.tenures import Claim, Edge, Holding, holdings, period

SEEN, NEW, ELECTED, ACTING, FORMER, OUT = (
    TenureKind.MENTIONED, TenureKind.APPOINTED, TenureKind.ELECTED, TenureKind.ACTING, TenureKind.FORMER,
    TenureKind.DISMISSED,
)  # fmt: skip


def said(person: str, kind: TenureKind, *days: str, start: str | None = None, end: str | None = None) -> Claim:
    id_ = f"{person}-{kind}-{start}-{end}"
    return Claim(id=id_, person=person, kind=kind, days=days, start=start, end=end)


def only(*claims: Claim) -> Holding:
    (found,) = holdings(claims, single=False)
    return found


@pytest.mark.parametrize(
    ("when", "days"),
    [
        ("2016", ("2016-01-01", "2016-12-31")),
        ("2016-02", ("2016-02-01", "2016-02-29")),
        ("2016-02-03", ("2016-02-03", "2016-02-03")),
    ],
)
def test_a_reduced_date_stands_for_its_days(when: str, days: tuple[str, str]) -> None:
    assert period(when) == days


BOUNDS = [
    ("a sighting dates nothing", [said("a", SEEN, "2018-05-02")], Edge(None, "2018-05-02"), Edge("2018-05-02", None)),
    (
        "two sightings bound from inside",
        [said("a", SEEN, "2018-05-02", "2020-01-01")],
        Edge(None, "2018-05-02"),
        Edge("2020-01-01", None),
    ),
    (
        "an appointment reported without a day is before the report",
        [said("a", NEW, "2018-05-02")],
        Edge(None, "2018-05-02"),
        Edge("2018-05-02", None),
    ),
    (
        "a stated day is known",
        [said("a", NEW, "2018-05-02", start="2018-05-01")],
        Edge("2018-05-01", "2018-05-01", "2018-05-01"),
        Edge("2018-05-02", None),
    ),
    (
        "one that is still to come is not seen yet",
        [said("a", ACTING, "2018-05-02", start="2018-05-15")],
        Edge("2018-05-15", "2018-05-15", "2018-05-15"),
        Edge("2018-05-15", None),
    ),
    (
        "a year leaves open what a sighting narrows",
        [said("a", SEEN, "2016-06-01", start="2016")],
        Edge("2016-01-01", "2016-06-01", "2016"),
        Edge("2016-06-01", None),
    ),
    (
        "the more exact of two statements counts",
        [said("a", NEW, "2018-05-02", start="2018"), said("a", NEW, "2018-05-02", start="2018-04-30")],
        Edge("2018-04-30", "2018-04-30", "2018-04-30"),
        Edge("2018-05-02", None),
    ),
    (
        "statements that exclude each other leave both open",
        [said("a", NEW, "2018-05-02", start="2018-04-01"), said("a", NEW, "2018-05-02", start="2018-04-30")],
        Edge("2018-04-01", "2018-04-30"),
        Edge("2018-05-02", None),
    ),
    (
        "seen before a stated beginning: that was a new term",
        [said("a", SEEN, "2017-03-01"), said("a", ELECTED, "2018-05-02", start="2018-05-01")],
        Edge(None, "2017-03-01"),
        Edge("2018-05-02", None),
    ),
    (
        "a former holder left before",
        [said("a", FORMER, "2019-01-01")],
        Edge(None, "2019-01-01"),
        Edge(None, "2019-01-01"),
    ),
    (
        "a former holder with dates",
        [said("a", FORMER, "2019-01-01", start="2010", end="2015")],
        Edge("2010-01-01", "2010-12-31", "2010"),
        Edge("2015-01-01", "2015-12-31", "2015"),
    ),
    (
        "a dismissal from a day on ends there",
        [said("a", SEEN, "2020-01-01"), said("a", OUT, "2020-07-22", start="2020-06-01")],
        Edge(None, "2020-01-01"),
        Edge("2020-06-01", "2020-06-01", "2020-06-01"),
    ),
    (
        "a dismissal without a day is before its report",
        [said("a", SEEN, "2020-01-01"), said("a", OUT, "2020-07-22")],
        Edge(None, "2020-01-01"),
        Edge("2020-01-01", "2020-07-22"),
    ),
    (
        "named in the post on the day of leaving is leaving",
        [said("a", SEEN, "2020-07-22"), said("a", FORMER, "2020-07-22", end="2020-07-21")],
        Edge(None, "2020-07-21"),
        Edge("2020-07-21", "2020-07-21", "2020-07-21"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "begin", "end"), [case[1:] for case in BOUNDS], ids=[case[0] for case in BOUNDS])
def test_bounds(claims: list[Claim], begin: Edge, end: Edge) -> None:
    found = only(*claims)
    assert (found.begin, found.end) == (begin, end)
    assert found.claims == tuple(sorted(claim.id for claim in claims if claim.id in found.claims))


def test_somebody_back_in_the_post_holds_it_a_second_time() -> None:
    claims = [said("a", SEEN, "2010-01-01", "2018-01-01"), said("a", FORMER, "2015-01-01")]
    first, second = holdings(claims, single=True)
    assert (first.number, first.end) == (1, Edge("2010-01-01", "2015-01-01"))
    assert (second.number, second.begin) == (2, Edge(None, "2018-01-01"))


def test_the_next_holder_of_a_post_for_one_ends_the_last() -> None:
    claims = [said("a", NEW, "2018-01-01", start="2018-01-01"), said("b", SEEN, "2020-01-01")]
    one, other = holdings(claims, single=True)
    assert one.end == Edge("2018-01-01", "2020-01-01") and one.follower == other.key
    assert other.begin == Edge("2018-01-01", "2020-01-01")
    assert [h.end.latest for h in holdings(claims, single=False)] == [None, None]


def test_a_stated_end_is_not_moved_by_the_next_holder() -> None:
    claims = [said("a", FORMER, "2021-01-01", start="2010", end="2015-03-01"), said("b", SEEN, "2020-01-01")]
    one, _ = holdings(claims, single=True)
    assert one.end == Edge("2015-03-01", "2015-03-01", "2015-03-01")


@pytest.mark.parametrize(
    ("claims", "until"),
    [
        ([said("a", SEEN, "2018-05-02")], "2018-05-02"),
        ([said("a", NEW, "2018-05-02")], "2023-05-02"),
        ([said("a", NEW, "2020-02-29")], "2025-02-28"),
        ([said("a", NEW, "2018-05-02"), said("a", SEEN, "2024-01-01")], "2024-01-01"),
        ([said("a", NEW, "2018-05-02"), said("a", FORMER, "2020-01-01")], "2019-12-31"),
        ([said("a", NEW, "2018-05-02"), said("b", SEEN, "2020-01-01")], "2019-12-31"),
        ([said("a", FORMER, "2020-01-01")], None),
    ],
)
def test_likely_for_a_term_after_an_appointment(claims: list[Claim], until: str | None) -> None:
    assert holdings(claims, single=True)[0].likely_until == until


def test_the_order_in_which_claims_come_makes_no_difference() -> None:
    claims = [
        said("a", SEEN, "2010-01-01", "2018-01-01"),
        said("a", FORMER, "2015-01-01"),
        said("b", NEW, "2015-01-02", start="2015"),
        said("c", SEEN, "2016-01-01"),
    ]
    expected = holdings(claims, single=True), discrepancies.find(claims, holdings(claims, single=True), single=True)
    for order in permutations(claims):
        found = holdings(order, single=True)
        assert (found, discrepancies.find(order, found, single=True)) == expected


REPORTED = [
    ("two at once", [said("a", SEEN, "2018-01-01", "2018-12-01"), said("b", SEEN, "2018-06-01")], ["overlap"]),
    ("the old and the new on one day", [said("a", SEEN, "2017-01-01", "2018-06-01"), said("b", NEW, "2018-06-01")], []),
    ("one after the other", [said("a", SEEN, "2017-01-01"), said("b", NEW, "2018-06-01")], []),
    (
        "nobody in between",
        [said("a", OUT, "2018-01-05", end="2018-01-01"), said("b", NEW, "2018-06-01", start="2018-06-01"),
         said("a", SEEN, "2017-01-01")],
        ["gap"],
    ),
    (
        "the next day",
        [said("a", SEEN, "2017-01-01"), said("a", OUT, "2018-01-05", end="2018-01-01"),
         said("b", NEW, "2018-01-05", start="2018-01-02")],
        [],
    ),
    ("former before appointed", [said("a", FORMER, "2015-01-01"), said("a", NEW, "2018-01-01")], ["again"]),
    (
        "seen after the end",
        [said("a", SEEN, "2014-01-01", "2018-01-01"), said("a", OUT, "2015-01-01", end="2015-01-01")],
        ["again"],
    ),
    (
        "a second term that is told",
        [said("a", SEEN, "2014-01-01"), said("a", FORMER, "2015-01-01"), said("a", NEW, "2018-01-01")],
        [],
    ),
    ("an end before the beginning", [said("a", FORMER, "2019-01-01", start="2018", end="2016")], ["reversed"]),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "kinds"), [case[1:] for case in REPORTED], ids=[case[0] for case in REPORTED])
def test_what_does_not_fit_is_reported_and_kept(claims: list[Claim], kinds: list[str]) -> None:
    found = holdings(claims, single=True)
    reported = discrepancies.find(claims, found, single=True)
    assert [one.kind for one in reported] == kinds
    assert {claim for holding in found for claim in holding.claims} == {claim.id for claim in claims}


def test_many_may_hold_a_post_that_is_not_for_one() -> None:
    claims = [said("a", SEEN, "2018-01-01", "2018-12-01"), said("b", SEEN, "2018-06-01")]
    assert discrepancies.find(claims, holdings(claims, single=False), single=False) == ()
