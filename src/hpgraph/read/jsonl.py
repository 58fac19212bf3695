"""JSON lines (one article an object), read line by line; a .json file may hold one object or a list."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from hpgraph.models import Article, Problem
from hpgraph.read import encodings, records

_LONGEST_LINE = 32 * 1024 * 1024


def read(path: Path) -> Iterator[Article | Problem]:
    """Articles of a file of JSON lines, and a Problem for every line that is none."""
    with path.open("rb") as stream:
        yield from lines(stream, str(path))


def lines(stream: IO[bytes], name: str) -> Iterator[Article | Problem]:
    number = 0
    while raw := stream.readline(_LONGEST_LINE + 1):
        number += 1
        source = f"{name}:{number}"
        if len(raw) > _LONGEST_LINE:
            yield Problem(source, "read", f"{source}: longer than 32 MB; one object a line is expected")
            return
        if raw.strip():
            yield from _line(raw, source)
    if not number:
        yield Problem(name, "read", f"{name}: the file is empty; nothing was read")


def _line(raw: bytes, source: str) -> Iterator[Article | Problem]:
    decoded = encodings.decode(raw)
    if decoded.problem:
        yield Problem(source, "read", f"{source}: {decoded.problem}")
    if decoded.text is not None:
        yield from text(decoded.text, source)


def text(raw: str, source: str) -> Iterator[Article | Problem]:
    """One JSON text: an object, or a list of objects."""
    try:
        data: Any = json.loads(raw)
    except (ValueError, RecursionError) as error:
        yield Problem(source, "read", f"{source}: not JSON ({error})")
        return
    listed = isinstance(data, list)
    for index, item in enumerate(data if listed else [data], 1):
        where = f"{source}[{index}]" if listed else source
        if not isinstance(item, dict):
            yield Problem(
                where, "read", f"{where}: an object with the keys of an article is expected, not {type(item).__name__}"
            )
            continue
        found, problems = records.article(item, where)
        if found is not None:
            yield found
        yield from problems
