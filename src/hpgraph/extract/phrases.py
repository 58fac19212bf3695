"""Look-up of lexicon phrases at a known place of a text: what may follow a word that the scan already found."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from hpgraph.lexicon import Entry, Lexicon
from hpgraph.models import value
from hpgraph.text import lower

_WORD = re.compile(r"[^\W_]+")
_TWO_WORDS = re.compile(r"([^\W_]+)(?:[\W_]{1,3}([^\W_]+))?")


@value
class Line:
    """A text and the same in lower case: what the look-ups and grammars read."""

    text: str
    plain: str

    @staticmethod
    def of(text: str) -> "Line":
        return Line(text, lower(text))


class Phrases:
    """The forms and variants of entries, found where they begin. Look-ups expect text in lower case (`text.lower`).

    Forms are kept by their first two words: look-ups are made at every word of a name, and most find nothing.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_form: dict[str, Entry] = {}
        for entry in entries:
            for form in (entry.form, *entry.variants):
                self._by_form.setdefault(lower(form), entry)
        self._begins: dict[str, dict[str, list[str]]] = defaultdict(dict)
        for plain in sorted(self._by_form, key=lambda form: (-len(form), form)):
            first, second = _words(plain, 0)
            self._begins[first].setdefault(second, []).append(plain)

    def get(self, plain: str) -> Entry | None:
        """The entry of exactly this form."""
        return self._by_form.get(plain)

    def at(self, plain: str, start: int, end: int) -> tuple[int, Entry] | None:
        """The longest form that begins at `start` and ends at a word's end, not beyond `end`: its end and entry."""
        word = _WORD.match(plain, start)
        seconds = self._begins.get(word.group()) if word else None
        if seconds is None:
            return None
        second = _words(plain, start)[1]
        for form in (*seconds.get(second, ()), *(seconds.get("", ()) if second else ())):
            stop = start + len(form)
            if stop <= end and plain.startswith(form, start) and not _within_word(plain, stop):
                return stop, self._by_form[form]
        return None


def _words(plain: str, start: int) -> tuple[str, str]:
    """The first two words of a form; the second is empty where there is only one."""
    match = _TWO_WORDS.match(plain, start)
    return (match.group(1), match.group(2) or "") if match else ("", "")


def _within_word(plain: str, at: int) -> bool:
    if plain[at : at + 1] == "&" and plain[at + 1 : at + 2].isalnum():
        return plain[at - 1].isalnum()  # 'VH-TT&TT' begins with no 'VH-TT'
    return at < len(plain) and plain[at].isalnum() and plain[at - 1].isalnum()


@lru_cache(maxsize=64)
def of(lexicon: Lexicon, *categories: str) -> Phrases:
    """The phrases of some categories of a lexicon; made once."""
    return Phrases(entry for category in categories for entry in lexicon.by_category.get(category, ()))


def pattern(forms: Iterable[str]) -> str:
    """A regular expression for any of these forms in lower case, the longest first."""
    plain = sorted({lower(form) for form in forms}, key=lambda form: (-len(form), form))
    return "|".join(re.escape(form) for form in plain) or r"(?!)"
