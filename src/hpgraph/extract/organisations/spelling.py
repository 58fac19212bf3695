"""Names of bodies written out: abbreviations, and the fields of government in all their spellings."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from hpgraph.extract import phrases
from hpgraph.extract.phrases import Phrases
from hpgraph.lexicon import Entry, Lexicon
from hpgraph.models import value
from hpgraph.text import UPPER, lower

_SHORTENED = re.compile(rf"[{UPPER}]\.?[{UPPER}&-]|\bTp\b")
_WORD_START = re.compile(rf"(?<![^\W_])(?<![{UPPER}][-&])[^\W_]")  # 'VH-TT&TT' holds no 'TT&TT'


@value
class Spelling:
    sectors: Phrases
    abbreviations: Phrases

    def expand(self, text: str) -> str:
        """Abbreviations written out: ' KH&CN' → ' Khoa học và Công nghệ'. The blank before stays."""
        if not _SHORTENED.search(text):
            return text.replace(" & ", " và ")
        plain, parts, done = lower(text), [], 0
        for at in _word_starts(text):
            if at < done:
                continue
            hits = [hit for known in (self.sectors, self.abbreviations) if (hit := known.at(plain, at, len(text)))]
            stop, entry = max(hits, key=lambda hit: hit[0], default=(at, None))
            if entry and _is_short(text[at:stop], entry.form):
                glued = text[stop : stop + 1].isalpha()  # 'TP.HCM': two short forms
                parts += [text[done:at], f"{entry.form} " if glued else entry.form]
                done = stop
        return ("".join(parts) + text[done:]).replace(" & ", " và ")


def _word_starts(text: str) -> Iterator[int]:
    return (match.start() for match in _WORD_START.finditer(text))


def _is_short(written: str, full: str) -> bool:
    """Is it a short form, rather than another way to write the full one?"""
    return lower(written) != lower(full) and any(
        a.isupper() and b.isupper() for a, b in pairwise(written.replace(".", ""))
    )


@lru_cache(maxsize=8)
def spelling(lexicon: Lexicon) -> Spelling:
    sectors = Phrases(_respelled(entry) for entry in lexicon.by_category.get("sector", ()))
    return Spelling(sectors, phrases.of(lexicon, "abbreviation"))


def _respelled(entry: Entry) -> Entry:
    """The ways to join the parts of a field: 'Kế hoạch và Đầu tư' is also 'Kế hoạch - Đầu tư', 'Kế hoạch-Đầu tư' …"""
    more = [
        entry.form.replace(joint, other)
        for joint in (" và ", " - ")
        for other in (" - ", "-", " & ", "&", " ")
        if joint in entry.form
    ]
    return Entry(entry.category, entry.id, entry.form, tuple(dict.fromkeys((*entry.variants, *more))), entry.attributes)
