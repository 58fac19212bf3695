"""Bytes → text: Unicode by its marks, the old Vietnamese encodings by which of them yields Vietnamese words."""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass

from hpgraph.read import legacy, portals

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_BINARY_SHARE = 0.02
_FEW_BAD = 0.002  # share of bytes that may be broken in a file that is UTF-8 otherwise
# Share of a text's words that are among the commonest with diacritics; about 0.15 to 0.3 in Vietnamese.
_ENOUGH_WORDS = 0.04
_CLEARLY_VIETNAMESE = 0.12


@dataclass(frozen=True, slots=True)
class Decoded:
    """`text` None: unreadable. `problem`: why, or what was done to read it."""

    text: str | None
    problem: str | None = None


def decode(data: bytes) -> Decoded:
    """The bytes of one text file → its text. Never raises."""
    if not data.strip():
        return Decoded(None, "the file is empty; nothing was read")
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _strict(data, name)
    wide = _utf16_without_bom(data)
    if wide:
        return _strict(data, wide)
    if len(_CONTROL.findall(data[:_SAMPLE])) > _BINARY_SHARE * len(data[:_SAMPLE]) or b"\0" in data[:_SAMPLE]:
        return Decoded(
            None, "not a text file (binary data); give plain text, HTML, JSON lines, a feed, WARC or Parquet"
        )
    try:
        return _repaired(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _not_utf8(data)


def _strict(data: bytes, name: str) -> Decoded:
    shown = name.upper()
    try:
        text = data.decode("utf-8-sig" if name == "utf-8" else name)
    except UnicodeDecodeError as error:
        return Decoded(None, f"says it is {shown} but breaks off at byte {error.start}; save it again as UTF-8")
    return Decoded(text, None if name == "utf-8" else f"read as {shown}; nothing is lost, but save the file as UTF-8")


def _utf16_without_bom(data: bytes) -> str | None:
    """UTF-16 shows as a zero (or 0x1E, of Vietnamese letters) in nearly every second byte."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    if len(sample) < 8 or len(data) % 2:
        return None
    for name, high, low in (("utf-16-le", sample[1::2], sample[0::2]), ("utf-16-be", sample[0::2], sample[1::2])):
        if sum(byte in (0, 1, 3, 0x1E, 0x20) for byte in high) > 0.9 * len(high) and low.count(0) < 0.05 * len(low):
            return name if high.count(0) > 0.4 * len(high) else None
    return None


def vietnamese_share(text: str) -> float:
    """The share of words that are common Vietnamese words with diacritics, about 0.15 to 0.3 in any article."""
    sample = text[:_SAMPLE].lower()
    words = len(_WORD.findall(sample))
    return len(portals.load().phrases["common_words"].findall(sample)) / words if words else 0.0


def _repaired(text: str) -> Decoded:
    """UTF-8 whose letters are those of an old font's code page, or UTF-8 encoded twice, put right; else as it is."""
    own = vietnamese_share(text)
    if own >= _CLEARLY_VIETNAMESE or text.isascii():
        return Decoded(text)
    name, share, better = _best(
        text, (("TCVN3 (.VnTime)", legacy.from_tcvn3), ("VNI", legacy.from_vni), ("UTF-8 encoded twice", _twice))
    )
    if share >= max(_ENOUGH_WORDS, 2 * own):
        return Decoded(better, f"letters of {name} were turned into Unicode; check names, or save the file as UTF-8")
    return Decoded(text)


def _not_utf8(data: bytes) -> Decoded:
    latin = data.decode("latin-1")
    ways: tuple[tuple[str, Callable[[str], str | None]], ...] = (
        ("Windows-1258", lambda _: legacy.from_windows1258(data)),
        ("TCVN3 (.VnTime)", legacy.from_tcvn3),
        ("VNI", legacy.from_vni),
    )
    name, share, text = _best(latin, ways)
    mended = data.decode("utf-8", errors="replace")
    broken = mended.count("\ufffd")
    if broken <= max(2, _FEW_BAD * len(data)) and vietnamese_share(mended) >= share:
        return Decoded(mended, f"{broken} bytes are not UTF-8 and were replaced; save the file again as UTF-8")
    if share >= _ENOUGH_WORDS:
        return Decoded(text, f"read as {name} and turned into Unicode; check names, or save the file as UTF-8")
    return Decoded(None, "neither UTF-8 nor an old Vietnamese encoding (Windows-1258, TCVN3 or VNI); save it as UTF-8")


def _best(text: str, ways: tuple[tuple[str, Callable[[str], str | None]], ...]) -> tuple[str, float, str]:
    found = [(name, converted) for name, convert in ways if (converted := convert(text)) is not None]
    scored = [(vietnamese_share(converted), -rank, name, converted) for rank, (name, converted) in enumerate(found)]
    share, _, name, converted = max(scored, default=(0.0, 0, "", text))
    return name, share, converted


def _twice(text: str) -> str | None:
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        try:
            return text.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return None
