"""Language knowledge as data: loads `data/lexicon/*.yml` and finds its forms in text, all in one pass.

A file looks like this; keys other than those named here are free attributes of the category:

    category: title                # what `Hit.entry.category` says; one file may not share another's category
    source: where the entries come from
    checked: 2026-11-24
    entries:
      - {id: pho-chu-tich, form: Phó Chủ tịch, variants: [phó chủ tịch], rank: 30}

`scan: false`, in an entry or for a whole file, keeps forms out of the automaton (they are looked up, not searched for).
Matching ignores case, takes whole words, and expects the working text of `text.normalise`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from ahocorasick_rs import AhoCorasick, Implementation

from hpgraph import resources
from hpgraph.errors import LexiconError
from hpgraph.models import Span
from hpgraph.text import lower, nfc, normalise


@dataclass(frozen=True, slots=True)
class Entry:
    """One lexicon entry. `form` is canonical; `attributes` holds what the category adds."""

    category: str
    id: str
    form: str
    variants: tuple[str, ...] = ()
    attributes: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def get(self, key: str, default: Any = None) -> Any:
        return self.attributes.get(key, default)


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found in a text, at a span of the working text."""

    span: Span
    entry: Entry


def _read(path: Path) -> list[Entry]:
    with path.open(encoding="utf-8") as file:
        raw = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if not isinstance(raw, dict) or not {"category", "entries"} <= raw.keys():
        raise LexiconError(f"{path.name}: needs the keys category and entries")
    common = {"scan": False} if raw.get("scan") is False else {}
    entries = []
    for number, item in enumerate(raw["entries"] or [], 1):
        if isinstance(item, str):
            item = {"form": item}
        if not isinstance(item, dict) or not isinstance(item.get("form"), str):
            raise LexiconError(f"{path.name}: entry {number} has no form")
        rest = common | {k: v for k, v in item.items() if k not in ("id", "form", "variants")}
        variants = tuple(normalise(nfc(v)).text for v in item.get("variants", ()))
        form = normalise(nfc(item["form"])).text
        entries.append(Entry(raw["category"], str(item.get("id") or form), form, variants, rest))
    return entries


class Lexicon:
    """All entries by category, and one automaton over all their forms."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.by_category: dict[str, list[Entry]] = defaultdict(list)
        forms: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            self.by_category[entry.category].append(entry)
            if entry.get("scan", True):
                for form in dict.fromkeys((entry.form, *entry.variants)):
                    forms[lower(form)].append(entry)
        self._forms = [tuple(found) for found in forms.values()]
        self._automaton = AhoCorasick(list(forms), implementation=Implementation.ContiguousNFA)

    def scan(self, text: str) -> dict[str, tuple[Hit, ...]]:
        """Category → hits in text order. Within a category the longest hit wins and hits do not overlap."""
        found: dict[str, list[tuple[int, int, Entry]]] = defaultdict(list)
        plain = lower(text)
        size = len(plain)
        for number, start, end in self._automaton.find_matches_as_indexes(plain, overlapping=True):
            if (start and plain[start - 1].isalnum() and plain[start].isalnum()) or (
                end < size and plain[end].isalnum() and plain[end - 1].isalnum()
            ):
                continue
            for entry in self._forms[number]:
                found[entry.category].append((start, -end, entry))
        return {category: _longest(hits) for category, hits in found.items()}


def _longest(hits: list[tuple[int, int, Entry]]) -> tuple[Hit, ...]:
    hits.sort(key=lambda hit: hit[:2])
    kept: list[Hit] = []
    last = 0
    for start, negative_end, entry in hits:
        if start >= last:
            last = -negative_end
            kept.append(Hit(Span(start, last), entry))
    return tuple(kept)


@cache
def load() -> Lexicon:
    """The shipped lexicon, read once per process. Raises LexiconError naming file and entry."""
    entries: list[Entry] = []
    seen: dict[str, str] = {}
    for path in sorted(resources.path("data", "lexicon").glob("*.yml")):
        read = _read(path)
        for category in {entry.category for entry in read}:
            if category in seen:
                raise LexiconError(f"{path.name}: category {category} is already in {seen[category]}")
            seen[category] = path.name
        entries += read
    return Lexicon(entries)
