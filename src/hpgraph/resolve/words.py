"""Names of persons and bodies in a form that can be compared."""

import re
from functools import cache, lru_cache

from hpgraph import lexicon
from hpgraph.text import lower, nfc, normalise, tidy

_NOT_A_WORD = re.compile(r"[^\w']+")
_JOINTS = frozenset(("và", "của", "thuộc"))
_NAME_ENDS = re.compile(r"[,;(\[/|–]| - ")
_SURNAME_SHORT = re.compile(r"^ng\.? (?=\w)")


def words(text: str) -> tuple[str, ...]:
    """Lower-case words without punctuation and joints: 'Sở KH và CN, TP' → ('sở', 'kh', 'cn', 'tp')."""
    plain = lower(normalise(nfc(text)).text)
    return tuple(word for word in _NOT_A_WORD.split(plain) if word and word not in _JOINTS)


@cache
def _prefixes() -> tuple[str, ...]:
    """What may stand before a name, longest first: honorifics, ranks and degrees."""
    known = lexicon.load().by_category
    forms = {lower(form) for kind in ("honorific", "rank") for entry in known.get(kind, ()) for form in entry.forms}
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


@cache
def _first_words() -> frozenset[str]:
    return frozenset(form.split(" ")[0].split(".")[0] for form in _prefixes())


@lru_cache(maxsize=1 << 18)
def name_key(raw: str) -> str:
    """The name that mentions are blocked by: lower case, tones unified, without what stands before or after it.

    'Đ/c  NGUYỄN VĂN HOÀ, Giám đốc' → 'nguyễn văn hòa'. Diacritics stay: Hòa and Hóa are two names.
    """
    name = lower(tidy(normalise(nfc(raw)).text))
    taken: set[str] = set()  # 'ông Ông Văn Bình' has a surname that looks like the honorific
    while _first_word(name) in _first_words():
        found = next((p for p in _prefixes() if name.startswith(p) and p not in taken and _parts(name, p)), None)
        if found is None:
            break
        taken.add(found)
        name = name[len(found) :].lstrip(" .,:")
    name = _NAME_ENDS.split(name)[0]
    return _SURNAME_SHORT.sub("nguyễn ", " ".join(name.split()))


def _first_word(name: str) -> str:
    return name.split(" ")[0].split(".")[0]


def _parts(name: str, prefix: str) -> bool:
    """Whether a name of at least two words follows the prefix as a word of its own."""
    rest = name[len(prefix) :]
    return bool(rest) and (prefix.endswith(".") or not rest[0].isalnum()) and " " in rest.strip(" .,:")
