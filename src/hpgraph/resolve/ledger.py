"""The identity ledger: what people decided about pairs of mentions, a plain CSV that a spreadsheet can edit.

    judgement,left,right,reason,by,date
    same,bai-1#person/Trần Văn Tùng,bai-7#person/Trần Văn Tùng,moved from A to B,Lan,2025-03-01

`left` and `right` are record ids (`Record.id`), which no rebuild changes. A later line about the same pair replaces an
earlier one; a line taken out is a judgement withdrawn.
"""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal, get_args

from hpgraph.errors import InputError
from hpgraph.files import whole
from hpgraph.resolve.kinds import KINDS
from hpgraph.resolve.records import Judgements

COLUMNS = ("judgement", "left", "right", "reason", "by", "date")
Verdict = Literal["same", "different", "unsure"]
_VERDICTS: Mapping[str, Verdict] = {verdict: verdict for verdict in get_args(Verdict)}
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One line. `day`: ISO 8601; `line`: where it stands in its file, 0 for one not written yet."""

    verdict: Verdict
    left: str
    right: str
    reason: str = ""
    by: str = ""
    day: str = ""
    line: int = 0

    @property
    def pair(self) -> Pair:
        return (min(self.left, self.right), max(self.left, self.right))


def read(path: Path) -> tuple[Judgement, ...]:
    """The judgements in force, in the order of their lines; none where there is no such file.

    Raises InputError naming file and line: for a malformed line, and for judgements that contradict each other.
    """
    if not path.exists():
        return ()
    lines = list(_lines(path))
    latest = {judgement.pair: judgement for judgement in lines}
    found = tuple(sorted(latest.values(), key=lambda judgement: judgement.line))
    _check(path, found)
    return found


def judgements(found: Iterable[Judgement]) -> Judgements:
    """What binds decisions."""
    known = list(found)
    return Judgements(
        same=tuple(item.pair for item in known if item.verdict == "same"),
        different=tuple(item.pair for item in known if item.verdict == "different"),
    )


def judgement(verdict: str, left: str, right: str, reason: str, by: str) -> Judgement:
    """A judgement of today. Raises InputError where it is none, or the two cannot be compared."""
    row = dict(zip(COLUMNS, (verdict, left, right, reason, by, date.today().isoformat()), strict=True))
    return _judgement("the judgement", row)


def append(path: Path, judgement: Judgement) -> None:
    """Add a line; the file is replaced whole, so that a crash leaves the old one or the new one.

    Raises InputError where the ledger with this line would contradict itself; then nothing is written.
    """
    before = path.read_text(encoding="utf-8-sig") if path.exists() else ",".join(COLUMNS) + "\n"
    if not before.endswith("\n"):
        before += "\n"
    known = read(path)
    new = replace(judgement, line=before.count("\n") + 1)
    _check(path, (*(item for item in known if item.pair != new.pair), new))
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow((new.verdict, new.left, new.right, new.reason, new.by, new.day))
    with whole(path) as out:
        out.write((before + line.getvalue()).encode())


def _lines(path: Path) -> Iterable[Judgement]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        try:
            reader = csv.DictReader(file, strict=True)
            missing = [column for column in COLUMNS[:3] if column not in (reader.fieldnames or ())]
            if missing:
                raise InputError(f"{path}, line 1: the column {missing[0]} is missing; needed: {', '.join(COLUMNS)}")
            for row in reader:
                line = reader.line_num
                found = _judgement(f"{path}, line {line}", {key: (row.get(key) or "").strip() for key in COLUMNS})
                yield replace(found, line=line)
        except (csv.Error, UnicodeDecodeError) as error:
            raise InputError(f"{path}: not a UTF-8 table of comma-separated values: {error}") from error


def _judgement(here: str, row: Mapping[str, str]) -> Judgement:
    verdict = _VERDICTS.get(row["judgement"])
    if verdict is None:
        raise InputError(f"{here}: {row['judgement']!r} is no judgement; use {', '.join(_VERDICTS)}")
    kinds = [_kind(here, row[side]) for side in ("left", "right")]
    if kinds[0] != kinds[1]:
        raise InputError(f"{here}: a record of kind {kinds[0]} and one of kind {kinds[1]} cannot be compared")
    if row["left"] == row["right"]:
        raise InputError(f"{here}: left and right are one and the same record")
    if row["date"]:
        try:
            date.fromisoformat(row["date"])
        except ValueError as error:
            raise InputError(f"{here}: {row['date']!r} is no date such as 2025-03-01") from error
    return Judgement(
        verdict=verdict,
        left=row["left"],
        right=row["right"],
        reason=row["reason"],
        by=row["by"],
        day=row["date"],
    )


def _kind(here: str, record: str) -> str:
    article, _, rest = record.partition("#")
    kind, _, name = rest.partition("/")
    if not (article and kind and name):
        raise InputError(f"{here}: {record!r} is no record id; they look like ARTICLE#person/NAME")
    if kind not in KINDS:
        raise InputError(f"{here}: who is who is not decided for {kind!r}; use {', '.join(KINDS)}")
    return kind


def _check(path: Path, found: Iterable[Judgement]) -> None:
    """Refuse what cannot hold at once: a = b, b = c, and a is not c."""
    known = list(found)
    links: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for item in known:
        if item.verdict == "same":
            links[item.left].append((item.right, item.line))
            links[item.right].append((item.left, item.line))
    for item in known:
        chain = _chain(links, item.left, item.right) if item.verdict == "different" else None
        if chain:
            told = ", ".join(str(line) for line in sorted(chain))
            raise InputError(
                f"{path}, line {item.line}: says that {item.left} and {item.right} are different, but line {told} "
                "together say that they are the same; change or take out one of these lines"
            )


def _chain(links: Mapping[str, list[tuple[str, int]]], start: str, goal: str) -> tuple[int, ...] | None:
    """The lines that make `start` and `goal` the same; None where none do."""
    reached: dict[str, tuple[int, ...]] = {start: ()}
    todo = [start]
    for here in todo:
        for there, line in links.get(here, ()):
            if there not in reached:
                reached[there] = (*reached[here], line)
                todo.append(there)
    return reached.get(goal)
