"""Which province a text without one is of: that of the districts it names."""

import csv
import re
from collections import defaultdict
from functools import cache

from hpgraph import resources
from hpgraph.text import lower

_KINDS = ("huyện", "quận", "thị xã", "thành phố")
_NAMED = re.compile(r"(?<!\w)(?=((?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố)(?: [^\W\d_][^\W_]*){1,4}))")  # overlapping
_PROVINCE_KINDS = ("tỉnh", "thành phố")


def province(text: str) -> str | None:
    """'Cổng thông tin điện tử huyện Bàu Bàng' → 'tỉnh Bình Dương'.

    None where no district is named, where its name occurs in several provinces, or where two provinces are told.
    """
    found = {told for match in _NAMED.finditer(text) if (told := _of(lower(match.group(1))))}
    return found.pop() if len(found) == 1 else None


def _of(named: str) -> str | None:
    """The province of the longest beginning of a phrase that is a district."""
    words = named.split(" ")
    known = _by_district()
    for length in range(len(words), 1, -1):
        told = known.get(" ".join(words[:length]))
        if told:
            return told if told != _SEVERAL else None
    return None


_SEVERAL = "?"


@cache
def _by_district() -> dict[str, str]:
    """'huyện bàu bàng' → 'tỉnh Bình Dương'; `_SEVERAL` where districts of two provinces bear the name."""
    with resources.path("data", "reference", "places.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows.values():
        above = rows.get(row["parent"])
        if row["kind"] in _KINDS and above and above["kind"] in _PROVINCE_KINDS and not above["parent"]:
            found[lower(f"{row['kind']} {row['name']}")].add(f"{above['kind']} {above['name']}")
    return {name: provinces.pop() if len(provinces) == 1 else _SEVERAL for name, provinces in found.items()}
