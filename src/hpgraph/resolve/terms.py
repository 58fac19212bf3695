"""Terms of the Party's committees, in which numbers of documents run on."""

from bisect import bisect_right

from hpgraph.resolve.places import CENTRE

_CONGRESSES = ("2001-04-22", "2006-04-25", "2011-01-19", "2016-01-28", "2021-02-01", "2026-01-23")  # days they closed
_YEARS = (2000, 2005, 2010, 2015, 2020, 2025)  # of congresses in provinces and below, which last from spring to autumn
_SPRING, _WINTER = "03", "12"


def same_term(one: str, other: str, place: str) -> bool:
    """Whether two days (ISO 8601) are surely of one term of the committee of a place; False where either is unknown."""
    first, second = _term(one, place), _term(other, place)
    return first is not None and first == second


def _term(day: str, place: str) -> int | None:
    if len(day) != 10:
        return None
    if place == CENTRE:
        return bisect_right(_CONGRESSES, day)
    year, month = int(day[:4]), day[5:7]
    if year in _YEARS and _SPRING <= month < _WINTER:
        return None
    before = bisect_right(_YEARS, year)
    return before - 1 if year in _YEARS and month < _SPRING else before
