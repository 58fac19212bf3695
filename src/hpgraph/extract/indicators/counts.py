"""Counted nouns that no list of units has: '45.000 chậu cây cảnh', '12 biên bản ghi nhớ', '14 em'.

Vietnamese counts with a number directly before a noun, so a common noun behind a number that is no ordinal is counted.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from hpgraph.extract.indicators import units
from hpgraph.extract.indicators.units import Unit
from hpgraph.lexicon import Entry, Lexicon
from hpgraph.text import UPPER

_WORD = re.compile(r" ([^\W\d_]+)")
_JOINED = re.compile(r", ([^\W\d_]+)")
_NAME_BEFORE = re.compile(rf"[^.:;!?\n(“] [{UPPER}][^\s,;:.()]*$")
_SCALE = re.compile(r" (?:tỷ|tỉ|triệu|nghìn|ngàn|vạn)(?= )")
_COUNT = re.compile(r"0?\d|[1-9]\d{1,4}|[1-9]\d{0,2}(?:[.,]\d{3})+")
_JOINED_BEFORE = re.compile(r"(?:[A-ZĐ] ?-|[+.]|(?<![^\W\d_])/) ?$")  # registration numbers, 'Km 48+200'
_NAMED = re.compile(rf" (?:ông|bà|anh|chị) [{UPPER}][^\W\d_]* [{UPPER}]")  # '2 ông Lò Văn An và Hà Mai': names follow
_ENTITLED = re.compile(
    r" (?P<what>Phó (?:Chủ tịch|Giám đốc|Bí thư|Tổng Giám đốc|Tổng giám đốc|(?:Trưởng|Chánh) [^\W\d_]+(?: tra)?)(?!\w)"
    rf"|(?:Ủy viên|(?:Thành|Tỉnh|Huyện) ủy viên|Giám đốc|Thứ trưởng|Đảng viên|Đại biểu)(?!\w)"
    rf"|[“\"](?=[{UPPER}])[^“”\"\n]{{4,40}}[”\"])"
)  # '2 Phó Chánh Thanh tra', '164 “Cộng đồng học tập”'
_PARTS = ("chương", "điều", "mục")
_OF_A_LAW = re.compile(r"(?:gồm|có|với) (?:\d+ (?:phần|chương|mục),? (?:và )?)*\d+$")  # 'Luật gồm 9 chương, 78 điều'
_OPENED = 40  # characters
_MOST_WORDS = 5
_LONGEST_FORM = 3  # words of a form of data/lexicon/count_words.yml


@lru_cache(maxsize=8)
def _words(lexicon: Lexicon) -> Mapping[str, str]:
    """Form → what it tells of a number before it."""
    return {form: entry.get("tells") for entry in lexicon.by_category.get("count_word", ()) for form in entry.forms}


@lru_cache(maxsize=8)
def _entry(lexicon: Lexicon) -> Entry:
    return Entry("unit", "counted", "", attributes={"kind": "count"})


def _held(words: Mapping[str, str], phrase: list[str]) -> int:
    """How many words the longest form at the beginning of a phrase has, 0 without one."""
    sizes = range(min(_LONGEST_FORM, len(phrase)), 0, -1)
    return next((size for size in sizes if " ".join(phrase[:size]) in words), 0)


def _told(words: Mapping[str, str], phrase: list[str]) -> str | None:
    """What the longest form at the beginning of a phrase tells."""
    return words.get(" ".join(phrase[: _held(words, phrase)]))


def read(lexicon: Lexicon, text: str, start: int, end: int, *, many: bool) -> Unit | None:
    """The counted noun phrase behind a number that ends at `start`: lower-case words up to a function word.

    `many`: the number is at least ten, so that even words of rhetoric are counted.
    """
    if entitled := _ENTITLED.match(text, start, end):
        return Unit(entitled.group("what"), _entry(lexicon), entitled.end())
    words = _words(lexicon)
    scale = _SCALE.match(text, start, end)
    ahead: list[tuple[str, int]] = []
    position = scale.end() if scale else start
    while len(ahead) < _MOST_WORDS + _LONGEST_FORM and (match := _WORD.match(text, position, end)):
        if not match.group(1)[0].islower():
            break
        ahead.append((match.group(1), match.end()))
        position = match.end()
    plain = [word for word, _ in ahead]
    if plain and plain[0] in _PARTS and _OF_A_LAW.search(text, max(0, start - _OPENED), start):
        return Unit(plain[0], _entry(lexicon), ahead[0][1])
    told = _told(words, plain)
    if not plain or told in ("never", "function") or (told == "few" and not many):
        return None
    if told == "person" and not scale:
        return None if _NAMED.match(text, start, end) else _person(lexicon, words, text, start, end)
    least = _held(words, plain) if told == "counted" else 1
    size = next((i for i in range(least, len(plain)) if _told(words, plain[i:]) == "function"), len(plain))
    size = min(size, _MOST_WORDS)
    return Unit(text[start : ahead[size - 1][1]].strip(), _entry(lexicon), ahead[size - 1][1])


def _person(lexicon: Lexicon, words: Mapping[str, str], text: str, start: int, end: int) -> Unit:
    """'33 anh, chị', '7 đồng chí', '14 em', '170 bạn sinh viên'."""
    first = _WORD.match(text, start, end)
    assert first is not None
    stop = first.end()
    second = _WORD.match(text, stop, end)
    if second and words.get(f"{first.group(1)} {second.group(1)}") == "person":
        stop = second.end()
    elif (joined := _JOINED.match(text, stop, end)) and words.get(joined.group(1)) == "person":
        stop = joined.end()
    elif (who := units.read(lexicon, text, stop, end)) and who.kind == "count":
        stop = who.end
    return Unit(text[start + 1 : stop], _entry(lexicon), stop)


def may_count(text: str, start: int, number: int, numeral: str) -> bool:
    """Whether a number may count the noun behind it.

    No year, telephone or registration number, and no part of a name ('Nghị quyết 98 trao quyền').
    """
    if len(numeral) == 4 and numeral[:2] in ("18", "19", "20"):
        return False
    scaled = _SCALE.match(text, number + len(numeral)) is not None
    if not (scaled or _COUNT.fullmatch(numeral)) or _JOINED_BEFORE.search(text[max(start, number - 4) : number]):
        return False
    return scaled or not is_of_a_name(text, start, number, numeral)


def is_of_a_name(text: str, start: int, number: int, numeral: str) -> bool:
    """Whether a name goes on with the number: 'Licogi 14 tổ chức lễ kỷ niệm'."""
    return "." not in numeral and _NAME_BEFORE.search(text[max(start, number - 40) : number].rstrip()) is not None
