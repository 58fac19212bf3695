"""The entries of the lexicon as they were read, kept in the user's cache folder: YAML is a fifth of a start."""

import hashlib
import json
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from hpgraph import lexicon_files, text
from hpgraph.lexicon_files import Entry

_READERS = (Path(lexicon_files.__file__), Path(text.__file__))  # entries depend on how they are read, too
_DAY = "date"


def folder() -> Path:
    """`hpgraph` in $XDG_CACHE_HOME or ~/.cache. Raises RuntimeError for a user without a home."""
    named = os.environ.get("XDG_CACHE_HOME")
    return (Path(named) if named else Path.home() / ".cache") / "hpgraph"


def entries(files: Iterable[Path], read: Callable[[], list[Entry]]) -> list[Entry]:
    """What `read` makes of the files, from the cache where it was made of the same bytes.

    The cache is written whole or not at all; one that cannot be read or written is done without.
    """
    digest = hashlib.sha256()
    for path in (*files, *_READERS):
        content = path.read_bytes()
        digest.update(f"{path.name} {len(content)}\n".encode() + content)
    with suppress(OSError, ValueError, TypeError, RuntimeError):
        made_of, _, kept = (folder() / "lexicon.json").read_text(encoding="utf-8").partition("\n")
        if made_of == digest.hexdigest():
            return [
                Entry(category, key, form, tuple(variants), attributes)
                for category, key, form, variants, attributes in json.loads(kept, object_hook=_with_day)
            ]
    found = read()
    with suppress(OSError, RuntimeError):
        _write(folder(), f"{digest.hexdigest()}\n{json.dumps(list(map(_row, found)), default=_day)}")
    return found


def _row(entry: Entry) -> tuple[Any, ...]:
    return entry.category, entry.id, entry.form, entry.variants, entry.attributes


def _day(value: date) -> dict[str, str]:
    return {_DAY: value.isoformat()}


def _with_day(found: dict[str, Any]) -> Any:
    return date.fromisoformat(found[_DAY]) if found.keys() == {_DAY} else found


def _write(place: Path, content: str) -> None:
    """Under another name first, so that processes that start together never see half a file."""
    place.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile("w", encoding="utf-8", dir=place, delete=False) as file:
        file.write(content)
    try:
        Path(file.name).replace(place / "lexicon.json")
    except OSError:
        Path(file.name).unlink(missing_ok=True)
        raise
