"""The unit behind a number: '66,5 triệu tấn', '30,4 %', '2.307 bộ chiêng'.

Read anchored at the number, so the cost goes with the numbers of a text and not with the length of the list.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from hpgraph.lexicon import Entry, Lexicon
from hpgraph.models import value
from hpgraph.text import lower

_SCALE = re.compile(
    r" ?((?:nghìn|ngàn|triệu) t[ỷỉ]|t[ỷỉ]|triệu|nghìn|ngàn|vạn)(?![^\W\d_])", re.IGNORECASE
)  # scales of the press, before any unit
_WORD = r"[^\W\d_]+[23²³]?(?:/[^\W\d_]+[23²³]?)*"
_WORDS = re.compile(rf" ?([%‰％$]|[°º]C|US\$|{_WORD}(?:(?: |-|, | - ){_WORD}){{0,5}})")
_LAST_WORD = re.compile(r"[ ,-]+[^ ,-]*$")
_FUNCTION = (
    "cho|để|từ|vào|trong|và|với|so|nhằm|theo|do|của|là|đã|được|nên|tại|ở|trên|qua|bằng"
    "|chưa|không|sẽ|đang|cũng|thì|mà|về|còn|này|tới|đến|nhưng|như|khi|lên|xuống|mỗi|gồm|bị|ra"
)
_OTHER_NOUN = re.compile(rf" (?!{_FUNCTION})[^\W\d_]")
_LEVEL = re.compile(r" (?:mức độ|cấp) \d")


@value
class Unit:
    """`end` is where the unit ends in the text."""

    name: str
    entry: Entry
    end: int

    @property
    def kind(self) -> str:
        """As in data/lexicon/units.yml: measure, money, share, count, span."""
        return str(self.entry.get("kind"))


@lru_cache(maxsize=8)
def _forms(lexicon: Lexicon) -> Mapping[str, Entry]:
    entries = lexicon.by_category.get("unit", [])
    return {lower(form): entry for entry in entries for form in (entry.form, *entry.variants)}


def _longest(forms: Mapping[str, Entry], text: str, start: int, end: int) -> Unit | None:
    match = _WORDS.match(text, start, end)
    words = match.group(1) if match else ""
    while words and match:
        entry = forms.get(lower(words)) or forms.get(lower(words.rpartition("/")[0]))
        if entry is not None and ("/" not in words or " " not in words.rpartition("/")[2]):
            stop = match.start(1) + len(words)
            counted = entry.get("kind") == "count"
            level = _LEVEL.match(text, stop, end) if counted else None
            name = words if counted or "/" in words else entry.form
            return Unit(name + level.group(0), entry, level.end()) if level else Unit(name, entry, stop)
        shorter = _LAST_WORD.sub("", words)
        words = "" if shorter == words else shorter
    return None


def read(lexicon: Lexicon, text: str, start: int, end: int) -> Unit | None:
    """The unit that stands at `start` (one blank allowed). Counted things keep their words, other units their symbol.

    A scale alone is money: 'hơn 200 tỷ' is of 'tỷ đồng'.
    """
    forms = _forms(lexicon)
    scale = _SCALE.match(text, start, end)
    if scale is None:
        return _longest(forms, text, start, end)
    size = scale.group(1).lower().replace("tỉ", "tỷ").replace("ngàn", "nghìn")
    found = _longest(forms, text, scale.end(), end)
    if found is not None and found.kind not in ("share", "span"):
        return Unit(f"{size} {found.name}", found.entry, found.end)
    if size in ("nghìn", "vạn") or _OTHER_NOUN.match(text, scale.end(), end):
        return None
    return Unit(f"{size} đồng", forms["đồng"], scale.end())
