"""Which edition of a law a citation without a year means: the one in force on the day, where only one can be meant."""

import csv
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from hpgraph import lexicon, resources
from hpgraph.text import lower

KNOWN_UNTIL = "2025-10-01"
"""`data/reference/laws.csv` holds no law passed later: after this day another edition may be meant."""
KINDS = ("law", "ordinance", "constitution")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_EDITION = re.compile(
    r"(?:,? (?:năm )?(?P<year>(?:19|20)\d\d))?(?P<new> \(?(?:sửa đổi|bổ sung|sửa đổi, bổ sung)\b.*)?$"
)


@dataclass(frozen=True, slots=True)
class Edition:
    """`number` is empty for a constitution; days are ISO 8601."""

    name: str
    number: str
    passed: str
    in_force: str

    @property
    def year(self) -> str:
        return self.passed[:4]


@cache
def _editions() -> Mapping[str, tuple[Edition, ...]]:
    found: dict[str, list[Edition]] = defaultdict(list)
    with resources.path("data", "reference", "laws.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[lower(row["name"])].append(Edition(**row))
    return {name: tuple(sorted(rows, key=lambda row: row.passed)) for name, rows in found.items()}


@cache
def _by_number() -> Mapping[str, Edition]:
    return {row.number: row for rows in _editions().values() for row in rows if row.number}


@cache
def _variants() -> Mapping[str, str]:
    laws = lexicon.load().by_category.get("law", ())
    return {lower(form): lower(entry.form) for entry in laws for form in entry.forms}


@lru_cache(maxsize=1 << 12)
def parse(title: str) -> tuple[str, str, bool]:
    """'Luật Đất đai năm 2013' → ('luật đất đai', '2013', False); the last: is it called amended, as bills are?"""
    plain = lower(title)
    match = _EDITION.search(plain)
    base = plain[: match.start()] if match else plain
    year, new = (match["year"] or "", bool(match["new"])) if match else ("", False)
    return _variants().get(base, base), year, new


def by_number(number: str) -> Edition | None:
    """The edition with that number, where it is known."""
    return _by_number().get(number)


def of(name: str, year: str) -> Edition | None:
    """The edition passed in that year; None where it is not known."""
    return next((row for row in _editions().get(name, ()) if row.year == year), None)


def on(name: str, day: str) -> Edition | None:
    """The edition that the bare name means on a day: in force, and no later one passed yet. None where not certain."""
    if not day or day > KNOWN_UNTIL:
        return None
    passed = [row for row in _editions().get(name, ()) if row.passed <= day]
    return passed[-1] if passed and passed[-1].in_force <= day else None


def year_of(number: str) -> str:
    """'45/2013/QH13' → '2013'."""
    return next((part for part in number.split("/") if _YEAR.fullmatch(part)), "")
