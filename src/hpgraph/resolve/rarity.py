"""How many officials bear a name: shares of its parts, not counts of mentions.

A name that is mentioned a thousand times may be one minister; *Nguyễn Văn Hùng* is many people. The share of a name is
the product of the shares of surname, middle and given name in `data/resolve/name_parts.csv`.
"""

import csv
import math
from collections.abc import Iterable
from functools import cache, lru_cache

from hpgraph import resources
from hpgraph.text import lower, tidy

OFFICIALS = 30_000
"""People whom national news may name in some twelve years, for inference without a whole table at hand."""
_FEW = 3
_MALE = 0.78  # of officials in the news; the National Assembly of 2021 has 30 % women, provincial news fewer
_UNKNOWN = {"surname": 0.0003, "middle-m": 0.002, "middle-f": 0.002, "given-m": 0.0008, "given-f": 0.0008}


@cache
def _shares() -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {role: {} for role in _UNKNOWN}
    with resources.path("data", "resolve", "name_parts.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["role"]][lower(tidy(row["part"]))] = float(row["share"])
    return found


def share(name: str) -> float:
    """The share of people who bear a name (in the form of `words.name_key`)."""
    parts = name.split(" ")
    if len(parts) < 2:
        return _UNKNOWN["surname"]
    surname, middle, given = parts[0], " ".join(parts[1:-1]), parts[-1]
    shares = _shares()

    def of(role: str, part: str) -> float:
        return shares[role].get(part, _UNKNOWN[role])

    by_sex = _MALE * of("middle-m", middle) * of("given-m", given)
    by_sex += (1 - _MALE) * of("middle-f", middle) * of("given-f", given)
    return of("surname", surname) * by_sex


def population(names: Iterable[str]) -> int:
    """How many people stand behind a set of distinct names, if shares are right.

    Solves N = Σ Np / (1 - exp(-Np)): each name seen stands for its expected number of bearers, given that there is one.
    """
    shares = [share(name) for name in sorted(set(names))]
    count = float(max(1, len(shares)))
    for _ in range(30):
        count, before = sum(count * p / -math.expm1(-count * p) for p in shares), count
        if abs(count - before) < 0.001 * before:
            break
    return max(len(shares), round(count))


@lru_cache(maxsize=1 << 16)
def tells(name: str) -> bool:
    """Whether a companion of this name is about the same person wherever met, since few bear it."""
    return OFFICIALS * share(name) < _FEW
