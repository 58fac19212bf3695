"""The district or commune in the name of a body, and the province that it lies in, which such names leave out."""

import csv
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from hpgraph import resources

_NAME = r"(?P<name>(?:[A-ZĐÀ-Ỹ][^\s,]*|\d+)(?: (?:- )?(?:[A-ZĐÀ-Ỹ][^\s,]*|\d+))*)"
_UNIT = re.compile(rf"\b(?<!tác )(?P<kind>quận|huyện|thị xã|phường|xã|thị trấn|đặc khu|thành phố) {_NAME}$")
_COMMITTEE = re.compile(rf"\b(?P<kind>Quận ủy|Huyện ủy|Thị ủy) {_NAME}$")
_KINDS = {"Quận ủy": "quận", "Huyện ủy": "huyện", "Thị ủy": "thị xã"}
DISTRICTS = ("quận", "huyện", "thị xã", "thành phố")
COMMUNES = ("phường", "xã", "thị trấn", "đặc khu")


@dataclass(frozen=True, slots=True)
class Unit:
    """A district or commune. `province`: with its kind ('tỉnh Lào Cai'), None where nothing tells which."""

    kind: str
    name: str
    province: str | None

    @property
    def full(self) -> str:
        return f"{self.kind} {self.name}"


@lru_cache(maxsize=1 << 14)
def unit_of(body: str, jurisdiction: str | None) -> Unit | None:
    """The unit at the end of a body's name; None where there is none, or a province.

    The province is the article's own where that has such a unit, else the only one that has, else the article's own
    where the tables have no such unit; not told where several other provinces have one.
    """
    found = _COMMITTEE.search(body) or _UNIT.search(body)
    if not found:
        return None
    kind, name = found.group("kind"), found.group("name")
    kind = _KINDS.get(kind, kind)
    if f"{kind} {name}" in provinces():
        return None
    having = _having().get((kind, name), frozenset())
    if kind == "thành phố" and not having:  # abroad
        return None
    if jurisdiction in having or not having:
        return Unit(kind, name, jurisdiction)
    return Unit(kind, name, next(iter(having)) if len(having) == 1 else None)


def district_of(commune: Unit, day: str | None) -> str | None:
    """The district of a commune on a day, with its kind ('huyện An Lão'); None where none or several may be meant."""
    found = {
        row["parent"]
        for row in _rows().values()
        if (row["kind"], row["name"], _province(row)) == (commune.kind, commune.name, commune.province)
        and (not day or (row["valid_from"] <= day <= (row["valid_to"] or "9")))
    }
    above = _rows().get(found.pop()) if len(found) == 1 else None
    return f"{above['kind']} {above['name']}" if above and above["parent"] else None


@cache
def provinces() -> frozenset[str]:
    """All provinces, with their kind."""
    return frozenset(f"{row['kind']} {row['name']}" for row in _rows().values() if not row["parent"])


def province_of(place: str) -> str:
    """The province, with its kind, in which the place with that id of places.csv lies."""
    return _province(_rows()[place])


@cache
def _having() -> Mapping[tuple[str, str], frozenset[str]]:
    """(kind, name) of a unit → provinces that have, or had, one."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in _rows().values():
        if row["parent"]:
            found[row["kind"], row["name"]].add(_province(row))
    return {key: frozenset(having) for key, having in found.items()}


def _province(row: Mapping[str, str]) -> str:
    while row["parent"]:
        row = _rows()[row["parent"]]
    return f"{row['kind']} {row['name']}"


@cache
def _rows() -> Mapping[str, Mapping[str, str]]:
    with resources.path("data", "reference", "places.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}
