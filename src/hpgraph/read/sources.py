"""What was given → the forms it is in: expands folders and globs, picks the reader by suffix and content."""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from hpgraph.errors import HpgraphError
from hpgraph.models import Article, Problem
from hpgraph.read import encodings, plain

Found = Iterator[Article | Problem]
Source = str | Path | BinaryIO
LARGEST = 32 * 1024 * 1024
"""Bytes of one text, HTML or feed file; archives, tables and JSON lines are read piece by piece and may be larger."""


def read_all(sources: Iterable[Source]) -> Found:
    """All articles of several sources, in the order given."""
    for source in sources:
        yield from read(source)


def read(source: Source) -> Found:
    """A file, folder (sorted, all readable forms below it), glob, '-' for standard input, or an open binary stream.

    Yields articles, and a Problem for everything that could not be read; raises nothing for bad input.
    """
    if not isinstance(source, str | Path):
        yield from _read_bytes(getattr(source, "name", None) or "stream", source.read(LARGEST + 1))
    elif str(source) == "-":
        yield from _read_bytes("standard input", sys.stdin.buffer.read(LARGEST + 1))
    else:
        yield from _read_path(Path(source))


def _read_path(path: Path) -> Found:
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.is_file() and file.suffix.lower() in _SUFFIXES)
        if not files:
            yield Problem(str(path), "read", f"{path}: no readable file in this folder ({', '.join(_SUFFIXES)})")
        for file in files:
            yield from _read_file(file)
    elif path.exists():
        yield from _read_file(path)
    else:
        found = _glob(path)
        if not found:
            yield Problem(str(path), "read", f"{path}: no such file or folder; check the spelling")
        for name in found:
            yield from _read_path(name)


def _glob(pattern: Path) -> list[Path]:
    parts = pattern.parts
    wild = next((index for index, part in enumerate(parts) if any(c in part for c in "*?[")), len(parts))
    if wild == len(parts):
        return []
    try:
        return sorted(Path(*parts[:wild]).glob(str(Path(*parts[wild:]))))
    except (ValueError, NotImplementedError):
        return []


def _read_file(path: Path) -> Found:
    try:
        stream_reader = _STREAMED.get(path.suffix.lower())
        if stream_reader:
            yield from stream_reader(path)
            return
        if path.stat().st_size > LARGEST:
            yield Problem(str(path), "read", _too_large(str(path), path.stat().st_size))
            return
        yield from _read_bytes(str(path), path.read_bytes())
    except OSError as error:
        yield Problem(str(path), "read", f"{path}: cannot be opened ({error.strerror or error}); check its permissions")
    except HpgraphError as error:
        yield Problem(str(path), "read", f"{path}: {error}")


def _too_large(name: str, size: int) -> str:
    return f"{name}: {size / 2**20:.0f} MB is more than an article can be (limit {LARGEST / 2**20:.0f} MB); split it"


def _read_bytes(name: str, data: bytes) -> Found:
    if len(data) > LARGEST:
        yield Problem(name, "read", _too_large(name, len(data)))
        return
    decoded = encodings.decode(data)
    if decoded.problem:
        yield Problem(name, "read", f"{name}: {decoded.problem}")
    if decoded.text is None:
        return
    yield from _sniff(name, decoded.text)(decoded.text, name)


def _read_plain(text: str, name: str) -> Found:
    found, problems = plain.article(text, name)
    if found is not None:
        yield found
    yield from problems


def _sniff(name: str, text: str) -> Callable[[str, str], Found]:
    return _read_plain


_STREAMED: dict[str, Callable[[Path], Found]] = {}
_SUFFIXES = (".txt",)
