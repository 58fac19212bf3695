"""What stands around a quotation in its article, for people who read it."""

from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Self

from hpgraph.errors import StoreError
from hpgraph.store import extractions
from hpgraph.store.register import FILE, Register

_AROUND = 80  # code points on either side: about the rest of the sentence
_ARTICLES = 256  # texts held at once


class Passages:
    """The texts of the articles of a graph, from its register; a graph without one has no more than its quotations."""

    def __init__(self, register: Register | None) -> None:
        self._register = register
        self._text = lru_cache(_ARTICLES)(self._read)

    @classmethod
    def of(cls, folder: Path | None) -> Self:
        """Those of the graph in a folder."""
        if folder is None or not (folder / FILE).is_file():
            return cls(None)
        with suppress(StoreError):  # of another version: the quotations are there without it
            return cls(Register.open(folder, read_only=True))
        return cls(None)

    def around(self, article: str, start: int, end: int) -> tuple[str, str]:
        """The words before `start` and after `end` in that paragraph of an article (its IRI), cut between words."""
        text = self._text(article.rpartition("/")[2])
        begin = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
        line = text.find("\n", end)
        stop = min(line if line >= 0 else len(text), end + _AROUND)
        if begin == start - _AROUND:
            begin = min(text.find(" ", begin) + 1 or start, start)
        if stop == end + _AROUND:
            stop = max(text.rfind(" ", end, stop), end)
        return text[begin:start], text[end:stop]

    def _read(self, article: str) -> str:
        data = self._register.extraction(article) if self._register else None
        return "" if data is None else extractions.text(data)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._register:
            self._register.close()
