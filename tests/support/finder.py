"""Where in a text the words or the number of an annotation stand."""

import re
from dataclasses import dataclass

from hpgraph.models import Span
from hpgraph.text import lower, nfc, unify_tones

_SHORT = (
    ("Ủy ban nhân dân", "UBND"),
    ("Hội đồng nhân dân", "HĐND"),
    ("Ban Chấp hành Trung ương Đảng", "Ủy viên Trung ương Đảng"),
    ("Trường Trung học phổ thông", "Trường THPT"),
)


@dataclass(frozen=True)
class Finder:
    """Finds words in a text, ignoring case and tone placement; words not there as given: their longest beginning."""

    text: str
    fallback: Span

    def all(self, words: str) -> tuple[Span, ...]:
        plain, needle = unify_tones(lower(self.text)), unify_tones(lower(nfc(words)))
        return tuple(Span(m.start(), m.end()) for m in re.finditer(rf"(?<!\w){re.escape(needle)}(?!\w)", plain))

    def first(self, words: str, after: int = 0) -> Span:
        for long, short in _SHORT:
            if words.startswith(long) and not self.all(long):
                words = words.replace(long, short, 1)
        parts = words.split()
        for size in range(len(parts), 0, -1):
            found = self.all(" ".join(parts[:size]))
            if found and (size == len(parts) or size >= 2):
                return min(found, key=lambda span: (span.start < after, abs(span.start - after)))
        return self.fallback

    def number(self, value: float) -> Span:
        whole = f"{value:,.10f}".rstrip("0").rstrip(".")
        shown = whole.replace(",", "_").replace(".", ",").replace("_", ".")
        for words in (shown, shown.replace(".", ""), shown.zfill(2)):
            if found := self.all(words):
                return found[0]
        return self.fallback
