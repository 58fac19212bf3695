"""Web archives: every stored HTML page that was answered with success, in the archive's order."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hpgraph.models import Article, Problem
from hpgraph.read import encodings, extras, html

_LARGEST_PAGE = 16 * 1024 * 1024


def read(path: Path) -> Iterator[Article | Problem]:
    """The pages of a .warc or .warc.gz, one at a time. Raises MissingExtraError without the extra `warc`."""
    archives = extras.load("warcio.archiveiterator", "warc")
    broken = extras.load("warcio.exceptions", "warc").ArchiveLoadFailed
    found = 0
    with path.open("rb") as stream:
        try:
            for record in archives.ArchiveIterator(stream):
                if _is_page(record):
                    found += 1
                    yield from _page(record, str(path))
        except (broken, EOFError, OSError, ValueError) as error:
            yield Problem(str(path), "read", f"{path}: the archive breaks off after {found} pages ({error})")
            return
    if not found:
        yield Problem(str(path), "read", f"{path}: no HTML page in this archive")


def _is_page(record: Any) -> bool:
    if record.rec_type != "response" or record.http_headers is None:
        return False
    kind = record.http_headers.get_header("Content-Type") or ""
    return str(record.http_headers.get_statuscode()) == "200" and "html" in kind.lower()


def _page(record: Any, name: str) -> Iterator[Article | Problem]:
    url = record.rec_headers.get_header("WARC-Target-URI")
    source = f"{name}#{url}"
    data = record.content_stream().read(_LARGEST_PAGE + 1)
    if len(data) > _LARGEST_PAGE:
        yield Problem(source, "read", f"{source}: larger than 16 MB; skipped")
        return
    decoded = encodings.decode(data)
    if decoded.problem:
        yield Problem(source, "read", f"{source}: {decoded.problem}")
    if decoded.text is not None:
        article, problems = html.article(decoded.text, source, url)
        if article is not None:
            yield article
        yield from problems
