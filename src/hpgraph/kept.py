"""What was read from shipped data files, kept in the user's cache folder: reading YAML is a fifth of a start."""

import hashlib
import json
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

_DAY = "date"


def folder() -> Path:
    """`hpgraph` in $XDG_CACHE_HOME or ~/.cache. Raises RuntimeError for a user without a home."""
    named = os.environ.get("XDG_CACHE_HOME")
    return (Path(named) if named else Path.home() / ".cache") / "hpgraph"


def kept(name: str, files: Iterable[Path], read: Callable[[], Any]) -> Any:
    """What `read` makes of the files (values as of JSON, and dates), from `<name>.json` where made of the same bytes.

    `files` names the code that reads them, too. The cache is written whole or not at all; one that cannot be read or
    written is done without.
    """
    digest = hashlib.sha256()
    for path in files:
        content = path.read_bytes()
        digest.update(f"{path.name} {len(content)}\n".encode() + content)
    with suppress(OSError, ValueError, RuntimeError):
        made_of, _, made = (folder() / f"{name}.json").read_text(encoding="utf-8").partition("\n")
        if made_of == digest.hexdigest():
            return json.loads(made, object_hook=_with_day)
    found = read()
    with suppress(OSError, RuntimeError):
        _write(folder() / f"{name}.json", f"{digest.hexdigest()}\n{json.dumps(found, default=_day)}")
    return found


def _day(value: date) -> dict[str, str]:
    return {_DAY: value.isoformat()}


def _with_day(found: dict[str, Any]) -> Any:
    return date.fromisoformat(found[_DAY]) if found.keys() == {_DAY} else found


def _write(place: Path, content: str) -> None:
    """Under another name first, so that processes that start together never see half a file."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile("w", encoding="utf-8", dir=place.parent, delete=False) as file:
        file.write(content)
    try:
        Path(file.name).replace(place)
    except OSError:
        Path(file.name).unlink(missing_ok=True)
        raise
