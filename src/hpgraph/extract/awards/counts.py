"""Recipients that are counted: '12 tập thể và 08 cá nhân'."""

import re
from functools import cache

from hpgraph.extract.phrases import pattern
from hpgraph.lexicon import Lexicon
from hpgraph.models import Recipient

_NUMBER_WORDS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_NUMBER = r"\d{1,3}(?:\.\d{3})+|\d{1,5}|" + "|".join(_NUMBER_WORDS)
_BEFORE = re.compile(r"\s(?:được |nhận |đạt |được nhận |được tặng |được trao )?$")
_AFTER = re.compile(r"(?:[,;:]|\s(?:có|gồm|và|là))\s$")
_BRACKET = re.compile(r"\([^)]*\)")


@cache
def _patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """'12 tập thể', and several numbers before one unit; the units are lexicon."""
    units = pattern(form for entry in lexicon.by_category["recipient_unit"] for form in entry.forms)
    one = rf"(?<![\d/.-])(?<!\d,)(?<!trong )(?<!trong số )(?P<count>{_NUMBER})\s(?:lượt\s)?(?P<unit>{units})\b"
    many = rf"(?P<numbers>\d[\d.]*(?:\s?(?:,|và|;)\s?\d[\d.]*)+)\s(?P<unit>{units})\b"
    return re.compile(one, re.IGNORECASE), re.compile(many, re.IGNORECASE)


def counted(lexicon: Lexicon, text: str) -> tuple[Recipient, ...]:
    """'12 tập thể và 08 cá nhân' → two counted recipients."""
    found = []
    for match in _patterns(lexicon)[0].finditer(_BRACKET.sub(" ", text)):
        count = number(match["count"])
        if count:
            found.append(Recipient(count=count, unit=match["unit"].lower()))
    return tuple(found)


def right_before(lexicon: Lexicon, text: str) -> tuple[Recipient, ...]:
    """'3 đồng chí Huy hiệu 80 năm, 6 đồng chí …': a list that counts before it names; () in any other."""
    last = list(_patterns(lexicon)[0].finditer(text))[-1:]
    for match in last:
        if _BEFORE.match(text, match.end()) and _AFTER.search(text[: match.start()]):
            return (Recipient(count=number(match["count"]), unit=match["unit"].lower()),)
    return ()


def each(lexicon: Lexicon, text: str, size: int) -> tuple[Recipient, ...]:
    """'lần lượt 214, 365 và 458 đồng chí' for three awards → one recipient for each; () if the numbers do not agree."""
    for match in _patterns(lexicon)[1].finditer(text):
        numbers = re.findall(r"\d[\d.]*\d|\d", match["numbers"])
        if len(numbers) == size:
            return tuple(Recipient(count=number(n), unit=match["unit"].lower()) for n in numbers)
    return ()


def number(words: str) -> int:
    """'1.129' → 1129, 'ba' → 3."""
    return _NUMBER_WORDS.get(words.lower()) or int(words.replace(".", ""))
