"""Reads lexicon files (YAML) and the reference tables of places and central bodies (CSV) into entries."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from hpgraph.errors import LexiconError
from hpgraph.text import nfc, normalise
from hpgraph.values import value

_FIELDS = ("id", "form", "forms", "variants")
# What `normalise` would change: other characters, blanks in a row, tones on the wrong letter.
_ODD = re.compile(r"[^ -~À-ÏÑ-ïñ-ưẠ-ỹ]|Ɖ| {2}|(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![^\W\d_])")
_CITY = ("TP {}", "TP. {}", "TP.{}", "Tp. {}", "T.P {}")
_TOWN = ("TX {}", "TX. {}", "TX.{}")


@value
class Entry:
    """One lexicon entry. `form` is canonical; `attributes` holds what the category adds."""

    category: str
    id: str
    form: str
    variants: tuple[str, ...] = ()
    attributes: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def get(self, key: str, default: Any = None) -> Any:
        return self.attributes.get(key, default)

    @property
    def forms(self) -> tuple[str, ...]:
        """The canonical form and all others."""
        return (self.form, *self.variants)

    @property
    def scanned(self) -> tuple[str, ...]:
        """The forms to search for: all, none (`scan: false`), or those listed in `scan`."""
        scan = self.attributes.get("scan", True)
        if scan is True:
            return (self.form, *self.variants)
        return tuple(scan) if scan else ()


def working(form: str) -> str:
    """A form as the working text writes it."""
    return normalise(nfc(form)).text if _ODD.search(form) else form


def read_yaml(path: Path) -> tuple[str, list[Entry]]:
    """The category of a lexicon file and its entries. Raises LexiconError naming file and entry."""
    from hpgraph.lexicon_yaml import parse  # a start that finds the entries in the cache needs no YAML

    raw = parse(path)
    category = str(raw["category"])
    common = {"scan": False} if raw.get("scan") is False else {}
    entries: list[Entry] = []
    for number, item in enumerate(raw["entries"] or [], 1):
        try:
            entries += _entries(category, common, item)
        except (KeyError, TypeError, AttributeError) as error:
            raise LexiconError(f"{path.name}: entry {number} has no form that can be read") from error
    return category, entries


def _entries(category: str, common: dict[str, Any], item: Any) -> Iterator[Entry]:
    if isinstance(item, str):
        item = {"form": item}
    variants = tuple(map(working, item.get("variants", ())))
    rest = {key: value for key, value in item.items() if key not in _FIELDS}
    attributes = common | rest if common else rest
    for form in map(working, [item["form"]] if "form" in item else item["forms"]):
        yield Entry(category, str(item.get("id") or form), form, variants, attributes)


def read_reference(folder: Path) -> list[Entry]:
    """Categories `agency` (central bodies) and `place` of the reference tables."""
    return [*map(agency, read_table(folder / "agencies.csv")), *map(place, read_table(folder / "places.csv"))]


def read_table(path: Path) -> list[dict[str, str]]:
    """A reference table as rows. Raises LexiconError where a row has more or fewer fields than the header."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader, [])
        rows = [dict(zip(header, row, strict=False)) for row in reader if len(row) == len(header)]
        if len(rows) != reader.line_num - 1:
            raise LexiconError(f"{path.name}: some row has more or fewer fields than the header")
    return rows


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()


def _period(row: dict[str, str]) -> dict[str, Any]:
    renamed = {"from": row["valid_from"], "to": row["valid_to"], "successor": row["successor"], "parent": row["parent"]}
    return {key: value for key, value in renamed.items() if value}


def agency(row: dict[str, str]) -> Entry:
    attributes = _period(row) | {"kind": row["kind"], "en": row["en"], "level": "central"}
    return Entry("agency", row["id"], row["name"], _listed(row["forms"]), attributes)


def place(row: dict[str, str]) -> Entry:
    """'quận Ngô Quyền'. The bare name is a variant, but searched for only where `bare` says so.

    `bare: ambiguous` marks bare names that are also names of people or plain words.
    """
    name, kind = row["name"], row["kind"]
    full = f"{kind} {name}"
    short = _CITY if kind == "thành phố" else _TOWN if kind == "thị xã" else ()
    forms = (*(pattern.format(name) for pattern in short), *_listed(row["forms"]))
    bare = row["bare"]
    scanned = [full, *forms, name] if bare else [full, *forms]
    attributes = _period(row) | {"name": name, "kind": kind, "scan": scanned}
    attributes["cased"] = [form for form in (name, *forms) if form[0].isupper()]
    if bare == "ambiguous":
        attributes["ambiguous"] = True
    return Entry("place", row["id"], full, (name, *forms), attributes)
