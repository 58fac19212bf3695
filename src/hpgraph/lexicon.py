"""Language knowledge as data: loads `data/lexicon/*.yml` and tables of `data/reference`, and finds their forms in text.

A lexicon file looks like this; keys other than those named here are free attributes of the category:

    category: title                # what `Hit.entry.category` says; one file may not share another's category
    source: where the entries come from
    checked: 2026-11-24
    entries:
      - {id: pho-chu-tich, form: Phó Chủ tịch, variants: [phó chủ tịch], rank: 30}
      - {forms: [Ê Đê, Ba Na], share: 2}    # several entries with the same attributes
      - Hải Phòng                           # an entry without attributes

`scan: false`, in an entry or for a whole file, keeps forms out of the automaton (they are looked up, not searched for);
a list of forms searches for those alone. `cased: true`, or a list of forms, finds forms only where the text begins them
with a capital. Matching otherwise ignores case, takes whole words, and expects the working text of `text.normalise`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from hpgraph import lexicon_cache, resources
from hpgraph.errors import LexiconError
from hpgraph.lexicon_files import Entry as Entry
from hpgraph.lexicon_files import read_reference, read_yaml
from hpgraph.models import Span
from hpgraph.text import lower


class Hit(NamedTuple):
    """An entry found in a text, at a span of the working text. (A tuple: hundreds are made for every article.)"""

    span: Span
    entry: Entry


class Lexicon:
    """All entries by category, and one automaton over all their forms."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.by_category: dict[str, list[Entry]] = defaultdict(list)
        forms: dict[str, list[tuple[str, bool, Entry]]] = {}
        for entry in entries:
            self.by_category[entry.category].append(entry)
            scanned = entry.scanned
            cased = entry.attributes.get("cased", ())
            for form in dict.fromkeys(scanned):
                found = (entry.category, cased is True or form in cased, entry)
                forms.setdefault(lower(form), []).append(found)
        self._forms = [tuple(entries_of_form) for entries_of_form in forms.values()]
        self._automaton = AhoCorasick(list(forms), implementation=Implementation.ContiguousNFA)
        self._index: dict[str, dict[str, tuple[Entry, ...]]] = {}

    def lookup(self, category: str, form: str) -> tuple[Entry, ...]:
        """The entries of a category that have this form or variant, scanned or not; case is ignored."""
        if category not in self._index:
            index: dict[str, list[Entry]] = defaultdict(list)
            for entry in self.by_category.get(category, ()):
                for key in dict.fromkeys(map(lower, entry.forms)):
                    index[key].append(entry)
            self._index[category] = {key: tuple(found) for key, found in index.items()}
        return self._index[category].get(lower(form), ())

    def scan(self, text: str, plain: str | None = None) -> dict[str, tuple[Hit, ...]]:
        """Category → hits in text order. Within a category the longest hit wins and hits do not overlap.

        `plain`: the text in lower case (`text.lower`), where the caller has it.
        """
        found: dict[str, list[Hit]] = {category: [] for category in self.by_category}
        last = dict.fromkeys(self.by_category, 0)
        forms, make = self._forms, tuple.__new__
        for start, negative_end, number in self._matches(lower(text) if plain is None else plain):
            span = None
            for category, cased, entry in forms[number]:
                if start >= last[category] and not (cased and text[start].islower()):
                    last[category] = -negative_end
                    span = span or Span(start, -negative_end)
                    found[category].append(make(Hit, (span, entry)))
        return {category: tuple(hits) for category, hits in found.items() if hits}

    def _matches(self, plain: str) -> list[tuple[int, int, int]]:
        """Whole-word matches as (start, -end, number of the form), leftmost and then longest first."""
        around = f" {plain} "  # so that every match has a character before and after it
        kept = [
            (start, -end, number)
            for number, start, end in self._automaton.find_matches_as_indexes(plain, overlapping=True)
            if (around[start] == " " or not (around[start].isalnum() and around[start + 1].isalnum()))
            and (around[end + 1] == " " or not (around[end + 1].isalnum() and around[end].isalnum()))
        ]
        kept.sort()
        return kept


@cache
def load() -> Lexicon:
    """The shipped lexicon, read once per process. Raises LexiconError naming file and entry."""
    files = sorted(resources.path("data", "lexicon").glob("*.yml"))
    reference = resources.path("data", "reference")
    tables = [reference / "agencies.csv", reference / "places.csv"]
    return Lexicon(lexicon_cache.entries([*files, *tables], lambda: [*_read(files), *read_reference(reference)]))


def _read(files: Iterable[Path]) -> Iterator[Entry]:
    seen: dict[str, str] = {}
    for path in files:
        category, read = read_yaml(path)
        if category in seen:
            raise LexiconError(f"{path.name}: category {category} is already in {seen[category]}")
        seen[category] = path.name
        yield from read
