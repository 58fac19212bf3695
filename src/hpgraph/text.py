"""Vietnamese text as code points: normal forms, folding, slugs, and a working text that maps back.

Offsets everywhere else count Unicode code points. An article's text is the NFC form of what was read (`nfc`);
extractors work on `Normalised.text`, where blanks, tone placement and look-alike letters are unified, and
`Normalised.origin` leads each of its characters back into the NFC text.
"""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

_LATIN = [chr(code) for code in (*range(0x41, 0x5B), *range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA))]
UPPER = "".join(letter for letter in _LATIN if letter.isupper() and len(letter.lower()) == 1)
"""All upper-case letters of Vietnamese and its Latin neighbours, for use inside a character class: `[{UPPER}]`.

A range such as `À-Ỹ` would not do: upper and lower case alternate in it.
"""
LOWER = "".join(letter.lower() for letter in UPPER)
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_MARK = re.compile(f"[{_TONES}]")
# hoà → hòa, thuý → thúy, uỷ → ủy; only where the syllable ends there ("toàn" is the same in both placements).
_NEW_PLACEMENT = re.compile(r"(?<![^\W\d_])([^\W\d_]*?)(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?![^\W\d_])", re.IGNORECASE)
_SAME = {
    "\u00a0": " ", "\t": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u202f": " ", "\u3000": " ",
    "\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ",
    "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2010": "-", "\u2011": "-", "\u2012": "-",
    "\u2019": "'", "\u2018": "'", "\u02bc": "'",
}  # fmt: skip
_DROP = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")


def nfc(raw: str) -> str:
    """The text that offsets count in: NFC, line feeds only, no byte order mark."""
    return unicodedata.normalize("NFC", raw.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def _move_tone(match: re.Match[str]) -> str:
    onset, rime = match.group(1), match.group(2)
    if onset[-1:].lower() == "q":  # quý, quỳ: the u belongs to the onset
        return match.group(0)
    first, second = rime[0], unicodedata.normalize("NFD", rime[1])
    tone = _MARK.search(second)
    if tone is None:
        return match.group(0)
    moved = unicodedata.normalize("NFC", first + tone.group(0)) + unicodedata.normalize("NFC", _MARK.sub("", second))
    return onset + moved


def unify_tones(text: str) -> str:
    """'Uỷ ban, hoà giải' → 'Ủy ban, hòa giải'; the length does not change. Expects NFC."""
    return _NEW_PLACEMENT.sub(_move_tone, text)


def lower(text: str) -> str:
    """Lower case with the length kept, whatever the alphabet."""
    plain = text.lower()
    return plain if len(plain) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@dataclass(frozen=True, slots=True)
class Normalised:
    """A working text and the way back: `origin[i]` is the index, in the NFC text, of working character `i`."""

    text: str
    origin: tuple[int, ...]

    def to_origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the NFC text behind working characters start..end (end exclusive, start < end)."""
        return self.origin[start], self.origin[end - 1] + 1

    def from_origin(self, start: int, end: int) -> tuple[int, int]:
        """The working span of NFC characters start..end; where characters were dropped, the next kept ones."""
        return bisect_left(self.origin, start), bisect_left(self.origin, end)


def normalise(text: str) -> Normalised:
    """NFC text → working text: runs of blanks become one, look-alike letters, dashes and tones are unified.

    Line feeds stay. Curly double quotes stay (they delimit quotations).
    """
    kept: list[str] = []
    origin: list[int] = []
    previous = "\n"
    for index, char in enumerate(text):
        same = _SAME.get(char, char)
        if same in _DROP or (same == " " and previous in " \n"):
            continue
        if same == "\n" and previous == " ":
            kept.pop()
            origin.pop()
        kept.append(same)
        origin.append(index)
        previous = same
    return Normalised(unify_tones("".join(kept)), tuple(origin))


def fold(text: str) -> str:
    """For search and comparison: lower case without diacritics, đ included. 'Đỗ Thị Hoà' → 'do thi hoa'."""
    plain = unicodedata.normalize("NFD", text).replace("đ", "d").replace("Đ", "D")
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def slug(text: str, longest: int = 80) -> str:
    """ASCII for IRIs and file names: 'Sở Khoa học và Công nghệ' → 'so-khoa-hoc-va-cong-nghe'."""
    words = re.findall(r"[a-z0-9]+", fold(text))
    found = "-".join(words)
    return found if len(found) <= longest else found[:longest].rsplit("-", 1)[0]


def tidy(text: str) -> str:
    """One line, single blanks, NFC, unified tones, no punctuation at the ends: the form of names in facts."""
    return unify_tones(re.sub(r"\s+", " ", unicodedata.normalize("NFC", text))).strip(" ,.;:-–\n")
