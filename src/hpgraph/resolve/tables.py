"""Tables of mentions in, tables of persons out."""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hpgraph.errors import InputError
from hpgraph.resolve.people import Group
from hpgraph.resolve.spells import Mention, mention
from hpgraph.text import slug

NEEDED = ("mention_id", "name_raw", "post_raw", "agency_raw", "site_prov", "date")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the answer."""

    mention_id: str
    entity: str
    confidence: str


def read(path: Path) -> list[Mention]:
    """The mentions of a .jsonl, .csv or .parquet file. Raises InputError naming file, line and what is wrong."""
    found: list[Mention] = []
    seen: dict[str, int] = {}
    for number, row in _rows(path):
        missing = [column for column in NEEDED if column not in row]
        if missing:
            raise InputError(f"{path}, line {number}: the column {missing[0]} is missing; needed: {', '.join(NEEDED)}")
        if row["mention_id"] in seen:
            first = seen[row["mention_id"]]
            raise InputError(f"{path}, line {number}: mention_id {row['mention_id']} is already in line {first}")
        if not row["mention_id"] or not row["name_raw"].strip():
            raise InputError(f"{path}, line {number}: mention_id and name_raw may not be empty")
        seen[row["mention_id"]] = number
        try:
            found.append(mention(row))
        except ValueError as error:
            raise InputError(f"{path}, line {number}: {row['date']!r} is no date such as 2025-03-01") from error
    return found


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    readers = {".jsonl": _jsonl, ".ndjson": _jsonl, ".csv": _csv, ".parquet": _parquet}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise InputError(f"{path}: cannot tell the format from its ending; use .jsonl, .csv or .parquet")
    try:
        for number, row in reader(path):
            yield number, {str(key): _text(value) for key, value in row.items() if key is not None}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: cannot be read: {error}") from error


def _text(value: Any) -> str:
    """A cell as text: lists are joined by semicolons, what is absent is empty."""
    if value is None or value != value:  # NaN
        return ""
    return "; ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _csv(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        for row in reader:
            yield reader.line_num, row


def _jsonl(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except json.JSONDecodeError as error:
                raise InputError(f"{path}, line {number}: not JSON: {error.msg}") from error
            if not isinstance(row, dict):
                raise InputError(f"{path}, line {number}: a JSON object is needed")
            yield number, row


def _parquet(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    import pyarrow as arrow
    import pyarrow.parquet as parquet

    try:
        table = parquet.read_table(path)
    except arrow.ArrowInvalid as error:
        raise InputError(f"{path}: not a Parquet file: {error}") from error
    yield from enumerate(table.to_pylist(), 1)


def rows(groups: Iterable[Group]) -> list[Row]:
    """One line per mention, by mention_id. An entity is named after its name and first mention, whatever the order."""
    found: list[Row] = []
    for group in groups:
        members = list(group.mentions())
        first = min((item for item, _ in members), key=lambda item: (item.day or 0, item.id))
        digest = hashlib.blake2b(first.id.encode(), digest_size=5).hexdigest()
        entity = f"{slug(first.name)}-{digest}"
        found += [Row(item.id, entity, sure) for item, sure in members]
    return sorted(found, key=lambda row: row.mention_id)


def to_csv(found: Iterable[Row]) -> str:
    """The answer as CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("mention_id", "entity", "confidence"))
    writer.writerows((row.mention_id, row.entity, row.confidence) for row in found)
    return out.getvalue()
