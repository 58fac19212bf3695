"""How far the name of an initiative reaches."""

import re

from hpgraph.text import lower

_PART = re.compile(
    r""" ?(?:[“"'](?P<quoted>[^“”"'\n]{2,80})[”"']|(?P<word>[^\W_]+(?:[-/.&][^\W_]+)*))|(?P<dash> - )(?=[^\W\d_])"""
)
_LINKS = {"với": ("kết nối", "nối"), "đến": ("từ", "nối"), "tới": ("từ", "nối"), "từ": ("đường", "tuyến"), "theo": ()}
_NUMBERED = ("số", "quốc lộ", "tỉnh lộ", "đường", "vành đai", "ql", "đt", "cấp", "khu", "nhóm", "iso", "thôn", "bến")
_PLURALS = ("các ", "những ", "một ")
_STANDARD = "theo tiêu chuẩn"
_MOST_WORDS = 24
_SHORT = 25  # a name is not over before a verb that stands this near to its beginning: 'dự án hoàn thiện …'


def reach(text: str, start: int, end: int, verbs: frozenset[int], ends: frozenset[str]) -> int:
    """Where the noun phrase that goes on at `start` ends.

    `verbs`: where lexicon verbs begin ('… và *hoàn thành* …'); `ends`: words no name goes on with.
    """
    position = start
    for _ in range(_MOST_WORDS):
        match = _PART.match(text, position, end)
        if match is None:
            break
        word = match.group("word")
        if word and _stops(text, start, match.start("word"), verbs) is not False:
            begins = match.start("word")
            if _stops(text, start, begins, verbs) or word in ends or (begins in verbs and begins > start + _SHORT):
                break
        position = match.end()
    return position


def _stops(text: str, start: int, begins: int, verbs: frozenset[int]) -> bool | None:
    """Whether the word that begins there ends the name; None where its form alone decides."""
    word = re.match(r"[^\W_]+", text[begins : begins + 30])
    plain = word.group(0) if word else ""
    before = lower(text[max(0, start - 30) : begins]).rstrip()
    if plain == "và":
        return begins + 3 in verbs or text.startswith(_PLURALS, begins + 3)
    if text.startswith(_STANDARD, begins):
        return False
    if plain in _LINKS:
        return not any(link in before for link in _LINKS[plain])
    if plain == "mới":
        return not before.endswith("đổi")
    if plain == "năm":
        return text[begins + 4 : begins + 5].isdigit()
    if plain.isdigit():
        return not before.endswith(_NUMBERED)
    return None


def has_proper_name(words: str) -> bool:
    """Whether a word other than the first is capitalised, or a number names it ('quốc lộ 4D')."""
    return any(part[0].isupper() or part[0].isdigit() for word in words.split()[1:] if (part := word.lstrip("“\"'(")))
