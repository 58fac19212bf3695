"""What was given → the forms it is in: expands folders and globs, picks the reader by suffix and content."""

import io
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from hpgraph.errors import HpgraphError
from hpgraph.models import Article, Problem
from hpgraph.read import encodings, feed, html, jsonl, parquet, plain, warc

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
        files = sorted(file for file in path.rglob("*") if file.is_file() and _suffix(file) is not None)
        if not files:
            yield Problem(str(path), "read", f"{path}: no readable file in this folder ({', '.join(SUFFIXES)})")
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
        reader = _STREAMED.get(_suffix(path) or "")
        if reader:
            yield from reader(path)
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
    try:
        yield from _form(name, decoded.text)(decoded.text, name)
    except HpgraphError as error:
        yield Problem(name, "read", f"{name}: {error}")


def _read_plain(text: str, name: str) -> Found:
    found, problems = plain.article(text, name)
    if found is not None:
        yield found
    yield from problems


def _read_html(text: str, name: str) -> Found:
    found, problems = html.article(text, name)
    if found is not None:
        yield found
    yield from problems


def _read_lines(text: str, name: str) -> Found:
    yield from jsonl.lines(io.BytesIO(text.encode()), name)


def _form(name: str, text: str) -> Callable[[str, str], Found]:
    """By the suffix; without a telling one by how the content begins."""
    reader = _WHOLE.get(_suffix(Path(name)) or "")
    if reader is not None:
        return reader
    head = text[:1000].lstrip("\ufeff \t\r\n").lower()
    if _HTML.match(head):
        return _read_html
    if _FEED.match(head):
        return feed.text
    if head.startswith("{"):
        return _read_lines
    return jsonl.text if head.startswith("[{") else _read_plain


def _suffix(path: Path) -> str | None:
    """The suffix this module knows, '.warc.gz' among them."""
    name = path.name.lower()
    return next((suffix for suffix in SUFFIXES if name.endswith(suffix)), None)


_HTML = re.compile(r"(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)", re.DOTALL)
_FEED = re.compile(r"(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*|<\?.*?\?>\s*)*<(?:rss|feed|rdf:rdf)", re.DOTALL)
_STREAMED: dict[str, Callable[[Path], Found]] = {
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
    ".warc": warc.read,
    ".warc.gz": warc.read,
    ".parquet": parquet.read,
}
_WHOLE: dict[str, Callable[[str, str], Found]] = {
    ".html": _read_html,
    ".htm": _read_html,
    ".xhtml": _read_html,
    ".aspx": _read_html,
    ".rss": feed.text,
    ".atom": feed.text,
    ".xml": feed.text,
    ".json": jsonl.text,
    ".txt": _read_plain,
    ".text": _read_plain,
}
SUFFIXES = (*_STREAMED, *_WHOLE)
"""What is picked up from folders."""
