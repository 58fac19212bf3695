"""Look-up of lexicon phrases at a known place of a text: what may follow a word that the scan already found."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from hpgraph.lexicon import Entry, Lexicon
from hpgraph.text import lower


@dataclass(frozen=True, slots=True)
class Line:
    """A text and the same in lower case: what the look-ups and grammars read."""

    text: str
    plain: str

    @staticmethod
    def of(text: str) -> "Line":
        return Line(text, lower(text))


class Phrases:
    """The forms and variants of entries, found where they begin. All look-ups expect text in lower case (`text.lower`)."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_form: dict[str, Entry] = {}
        begins: dict[str, set[str]] = defaultdict(set)
        for entry in entries:
            for form in (entry.form, *entry.variants):
                plain = lower(form)
                self._by_form.setdefault(plain, entry)
                begins[_first(plain)].add(plain)
        self._begins = {first: sorted(forms, key=lambda form: (-len(form), form)) for first, forms in begins.items()}

    def get(self, plain: str) -> Entry | None:
        """The entry of exactly this form."""
        return self._by_form.get(plain)

    def at(self, plain: str, start: int, end: int) -> tuple[int, Entry] | None:
        """The longest form that begins at `start` and ends at a word's end, not beyond `end`: its end and entry."""
        for form in self._begins.get(_first(plain, start), ()):
            stop = start + len(form)
            if (
                stop <= end
                and plain.startswith(form, start)
                and not (stop < len(plain) and plain[stop].isalnum() and form[-1].isalnum())
            ):
                return stop, self._by_form[form]
        return None


def _first(plain: str, start: int = 0) -> str:
    """The letters and digits that a form begins with."""
    end = start
    while end < len(plain) and plain[end].isalnum():
        end += 1
    return plain[start:end]


@lru_cache(maxsize=64)
def of(lexicon: Lexicon, *categories: str) -> Phrases:
    """The phrases of some categories of a lexicon; made once."""
    return Phrases(entry for category in categories for entry in lexicon.by_category.get(category, ()))
