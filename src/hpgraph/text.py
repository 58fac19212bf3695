"""Vietnamese text as code points: normal forms, folding, slugs, and a working text that maps back.

Offsets everywhere else count Unicode code points. An article's text is the NFC form of what was read (`nfc`);
extractors work on `Normalised.text`, where blanks, tone placement and look-alike letters are unified, and
`Normalised.origin` leads each of its characters back into the NFC text.
"""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

_LATIN = [chr(code) for code in (*range(0x41, 0x5B), *range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA))]
UPPER = "".join(letter for letter in _LATIN if letter.isupper() and len(letter.lower()) == 1)
"""All upper-case letters of Vietnamese and its Latin neighbours, for use inside a character class: `[{UPPER}]`.

A range such as `À-Ỹ` would not do: upper and lower case alternate in it.
"""
LOWER = "".join(letter.lower() for letter in UPPER)
# hoà → hòa, thuý → thúy, uỷ → ủy; only where the syllable ends there ("toàn" is the same in both placements).
_NEW_PLACEMENT = re.compile(r"([oOuU])([àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ])(?![^\W\d_])")
_SAME = {
    "\u00a0": " ", "\t": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u202f": " ", "\u3000": " ",
    "\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ",
    "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2010": "-", "\u2011": "-", "\u2012": "-",
    "\u2019": "'", "\u2018": "'", "\u02bc": "'",
}  # fmt: skip
_DROP = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
# Blanks, line feeds and characters to drop, where they are not just one blank or only line feeds.
_RUN = re.compile(f"[ \n{_DROP}](?:[ \n{_DROP}]+|(?<=[{_DROP}])|(?<=\\A ))")  # `re` skips to the first character
_COMBINING = re.compile("[\u0300-\u036f]+")


def nfc(raw: str) -> str:
    """The text that offsets count in: NFC, line feeds only, no byte order mark."""
    return unicodedata.normalize("NFC", raw.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def _move_tone(match: re.Match[str]) -> str:
    is_onset = match.string[match.start() - 1 : match.start()] in ("q", "Q")
    return _moved(is_onset, *match.groups())


@cache
def _moved(is_onset: bool, first: str, second: str) -> str:
    accented = unicodedata.normalize("NFD", second)
    vowel, tone = accented[0], accented[1]
    if (first in "uU") != (vowel in "yY") or is_onset:  # quý, quỳ: the u belongs to the onset
        return first + second
    return unicodedata.normalize("NFC", first + tone) + vowel


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

    Line feeds stay, blanks beside them go. Curly double quotes stay (they delimit quotations).
    """
    plain = text
    for letter, same in _SAME.items():
        if letter in plain:  # each is rare, and looked for fast
            plain = plain.replace(letter, same)
    kept: list[str] = []
    origin: list[int] = []
    done = 0
    for run in _RUN.finditer(plain):
        start, end = run.span()
        breaks = [index for index in range(start, end) if plain[index] == "\n"]
        if len(breaks) == end - start:
            continue
        kept.append(plain[done:start])
        origin += range(done, start)
        blank = plain.find(" ", start, end)
        if breaks:
            kept.append("\n" * len(breaks))
            origin += breaks
        elif blank >= 0 and start > 0:
            kept.append(" ")
            origin.append(blank)
        done = end
    origin += range(done, len(plain))
    return Normalised(unify_tones("".join(kept) + plain[done:]), tuple(origin))


def fold(text: str) -> str:
    """For search and comparison: lower case without diacritics, đ included. 'Đỗ Thị Hoà' → 'do thi hoa'."""
    plain = unicodedata.normalize("NFD", text).replace("đ", "d").replace("Đ", "D")
    return _COMBINING.sub("", plain).casefold()


def slug(text: str, longest: int = 80) -> str:
    """ASCII for IRIs and file names: 'Sở Khoa học và Công nghệ' → 'so-khoa-hoc-va-cong-nghe'."""
    words = re.findall(r"[a-z0-9]+", fold(text))
    found = "-".join(words)
    return found if len(found) <= longest else found[:longest].rsplit("-", 1)[0]


def tidy(text: str) -> str:
    """One line, single blanks, NFC, unified tones, no punctuation at the ends: the form of names in facts."""
    return unify_tones(re.sub(r"\s+", " ", unicodedata.normalize("NFC", text))).strip(" ,.;:-–\n")
