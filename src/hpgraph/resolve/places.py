"""Provinces by any spelling, and what became of them."""

import csv
from bisect import bisect_left
from datetime import date
from functools import cache, lru_cache

from hpgraph import resources
from hpgraph.resolve.words import words
from hpgraph.text import fold

CENTRE = "trung-uong"
_LONGEST = 5


@cache
def _rows() -> tuple[dict[str, str], ...]:
    with resources.path("data", "reference", "places.csv").open(encoding="utf-8", newline="") as file:
        return tuple(row for row in csv.DictReader(file) if not row["parent"])


@cache
def _by_words() -> dict[tuple[str, ...], str]:
    """Words of a name → id of the province; of provinces that share a name the one that lasts."""
    found: dict[tuple[str, ...], str] = {}
    for row in sorted(_rows(), key=lambda row: row["valid_to"] or "9"):
        for form in (row["name"], *filter(None, row["forms"].split("|"))):
            bare = words(form)
            for kind in (("thành", "phố"), ("tp",), ("tỉnh",)):
                if bare[: len(kind)] == kind:
                    bare = bare[len(kind) :]
            if bare:
                found[bare] = row["id"]
    return found


@cache
def _by_fold() -> dict[str, str]:
    return {fold(" ".join(key)).replace(" ", ""): value for key, value in _by_words().items()} | {
        row["id"].replace("-", ""): row["id"] for row in _rows()
    }


@lru_cache(maxsize=1 << 12)
def province(raw: str) -> str | None:
    """The id of a province by name, slug or id: 'TP. Hải Phòng', 'hai-phong' → 'thanh-pho-hai-phong'.

    An unknown name stands for itself; None where it is empty or the centre.
    """
    said = list(words(raw))
    if not said or " ".join(said) in ("trung ương", "tw", "central", "none", "việt nam", "toàn quốc"):
        return None
    found = cut_province(said)
    key = fold("".join(words(raw))).replace("-", "").replace("_", "")
    return found or _by_fold().get(key) or _by_fold().get(key.removeprefix("tp")) or " ".join(words(raw))


def cut_province(said: list[str]) -> str | None:
    """Takes the last province, with its kind, out of the words of a name; its id."""
    for end in range(len(said), 0, -1):
        for size in range(min(_LONGEST, end), 0, -1):
            found = _by_words().get(tuple(said[end - size : end]))
            start = end - size
            if found is None or said[max(0, start - 1) : start] in (["quận"], ["huyện"], ["phường"], ["xã"]):
                continue
            if said[max(0, start - 2) : start] == ["thành", "phố"]:
                start -= 2
            elif said[max(0, start - 1) : start] in (["tỉnh"], ["tp"]):
                start -= 1
            del said[start:end]
            return found
    return None


@cache
def _successors() -> dict[str, tuple[str, int]]:
    """Province → the one that took it over, and the ordinal of its last day."""
    rows = (row for row in _rows() if row["successor"] and len(row["valid_to"]) == 10)
    return {row["id"]: (row["successor"], date.fromisoformat(row["valid_to"]).toordinal()) for row in rows}


@cache
def _ends() -> tuple[int, ...]:
    return tuple(sorted({end for _, end in _successors().values()}))


def era(day: int | None) -> int:
    """How many waves of mergers lie before a day; all where it is unknown."""
    return len(_ends()) if day is None else bisect_left(_ends(), day)


@lru_cache(maxsize=1 << 12)
def by(scope: str | None, wave: int) -> str | None:
    """The province that a province has become by an era."""
    seen: set[str | None] = set()
    while scope in _successors() and scope not in seen and bisect_left(_ends(), _successors()[scope][1]) < wave:
        seen.add(scope)
        scope = _successors()[scope][0]
    return scope
