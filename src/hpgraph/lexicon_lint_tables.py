"""Checks the reference tables: ids, dates, sources, and changes that tell of known places and bodies."""

import re
import unicodedata
from collections.abc import Iterator, Set
from pathlib import Path

from hpgraph.errors import LexiconError
from hpgraph.lexicon_files import agency, place, read_table
from hpgraph.lexicon_findings import DATE, Finding, Located

_TABLES = {"agencies.csv": agency, "places.csv": place}
_CHANGE_TABLES = ("agency_changes.csv", "place_changes.csv")
_PLACE_KINDS = ("tỉnh", "thành phố", "quận", "huyện", "thị xã", "phường", "xã", "thị trấn", "đặc khu")
_CHANGES = ("merge", "split", "rename", "promote", "reorganise", "abolish", "transfer", "establish")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def rows(folder: Path) -> tuple[list[Finding], list[Located]]:
    """Findings about rows of agencies and places, and the rows as entries, for the checks of all entries."""
    findings: list[Finding] = []
    located: list[Located] = []
    for name, maker in _TABLES.items():
        try:
            table = list(enumerate(read_table(folder / name), 2))
            located += [Located(name, line, maker(row)) for line, row in table]
            findings += [finding for line, row in table for finding in _row(name, line, row)]
        except (LexiconError, OSError, KeyError) as error:
            findings.append(Finding(name, 1, "", "unreadable", f"cannot be read: {error}"))
    return findings, located


def changes(folder: Path, known: Set[str]) -> list[Finding]:
    """Findings about the tables of changes; `known` holds the ids of all places and bodies."""
    findings: list[Finding] = []
    for name in _CHANGE_TABLES:
        try:
            seen: set[str] = set()
            following: dict[str, set[str]] = {}
            for line, row in enumerate(read_table(folder / name), 2):
                said = [*_change(row, known, seen), *_cycles(row, following)]
                findings += [Finding(name, line, row["id"], rule, text) for rule, text in said]
        except (LexiconError, OSError, KeyError) as error:
            findings.append(Finding(name, 1, "", "unreadable", f"cannot be read: {error}"))
    return findings


def _row(name: str, line: int, row: dict[str, str]) -> Iterator[Finding]:
    def finding(rule: str, message: str) -> Finding:
        return Finding(name, line, row["id"], rule, message)

    if not _ID.fullmatch(row["id"]):
        yield finding("id", "ids are small ASCII letters and digits, parted by hyphens")
    if not row["source"]:
        yield finding("source", "needs a source")
    if not unicodedata.is_normalized("NFC", "".join(row.values())):
        yield finding("nfc", "is not in Unicode normal form NFC")
    if name == "places.csv" and row["kind"] not in _PLACE_KINDS:
        yield finding("reference", f"kind {row['kind']!r} is none of {', '.join(_PLACE_KINDS)}")
    if name == "places.csv" and row["bare"] not in ("", "yes", "ambiguous"):
        yield finding("bare", f"bare is yes, ambiguous or empty, not {row['bare']!r}")


def _change(row: dict[str, str], known: Set[str], seen: set[str]) -> Iterator[tuple[str, str]]:
    if row["id"] in seen:
        yield "duplicate-id", "the id is taken"
    seen.add(row["id"])
    if not DATE.fullmatch(row["date"]):
        yield "date", f"date {row['date']!r} is not a date such as 2025, 2025-07 or 2025-07-01"
    if not row["legal_basis"]:
        yield "source", "needs a legal basis"
    if row["change"] not in _CHANGES:
        yield "reference", f"change {row['change']!r} is none of {', '.join(_CHANGES)}"
    for name in f"{row['original']} {row['resulting']}".split():
        if name not in known:
            yield "reference", f"{name!r} is no id of a place or body"


def _cycles(row: dict[str, str], following: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    """What ends by a change cannot come of itself, at once or through earlier rows; notes who follows whom."""
    before, after = row["original"].split(), row["resulting"].split()
    if before and before == after and row["change"] in ("merge", "split", "rename", "promote", "abolish"):
        yield "cycle", f"{row['original']!r} is its own successor"
    for old in before:
        for new in after if old not in after else ():
            if old in _reached(new, following):
                yield "cycle", f"{old!r} becomes {new!r}, which an earlier row lets become {old!r}"
            following.setdefault(old, set()).add(new)


def _reached(start: str, following: dict[str, set[str]]) -> set[str]:
    found, waiting = {start}, [start]
    while waiting:
        new = following.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found
