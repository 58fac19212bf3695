"""Personal names: where one begins and ends. Shapes come from the surnames and name syllables of the lexicon."""

import re
from collections.abc import Mapping
from functools import lru_cache

from hpgraph.lexicon import Entry, Lexicon
from hpgraph.models import value
from hpgraph.text import LOWER, UPPER, lower

CAPITAL = rf"[{UPPER}](?:[{LOWER}]+|[{UPPER}]+(?![{LOWER}]))?"
"""One capitalised syllable: 'Nguyễn', 'Y', 'ĐỖ'."""
_PART = rf"(?:[HK]'[{UPPER}][{LOWER}]*|{CAPITAL}(?:['-][{UPPER}{LOWER}]+)*)"
_PARTICLE = r"(?:van der|van den|van de|van|von|de la|de|del|der|di|da|dos|bin|binti|al|el|la|le|ibn|den)"
_RUN = re.compile(rf"{_PART}(?: (?:{_PARTICLE} |[A-Z]\. )?{_PART}){{0,6}}")
# The same as _PART after its first letter. A letter first, then the look back: `re` skips to such a letter.
_REST = rf"(?:(?<=[HK])'[{UPPER}][{LOWER}]*|(?:[{LOWER}]+|[{UPPER}]+(?![{LOWER}]))?(?:['-][{UPPER}{LOWER}]+)*)"
RUNS = re.compile(
    rf"[{UPPER}](?<![\w'].)(?:{_REST}(?: (?:{_PARTICLE} |[A-Z]\. )?{_PART}){{1,6}}|(?<=[HK])'[{UPPER}]\w+)"
)
"""Runs of two or more capitalised words, and single names such as H'Bia."""
_NEXT = re.compile(
    r"(?:Tại (?:hội|buổi|cuộc|lễ|đây|kỳ|phiên|đại|trụ)|"
    r"Theo (?:đó|báo|ông|bà|kế|quyết|thông|nội|đồng|kết|chương|dự|lãnh)|"
    r"Sau (?:khi|đó|lễ|hội|buổi|phần)|Trước (?:đó|khi|hội)|"
    r"Trong (?:đó|khi|buổi|thời|những|năm|khuôn|chương|đợt|ngày|quá)|"
    r"Cùng (?:ngày|dự|với)|Cũng (?:tại|trong|theo|như)|Ngoài ra|Phát biểu|Trên (?:cơ|địa|tinh)|Nhân dịp|"
    r"Dự (?:hội|buổi|lễ|và|có|họp)|Đến (?:dự|nay|tham|với)|Tới dự|Tham (?:dự|gia)|Về (?:phía|dự)|Được biết|Thay mặt|"
    r"Kết (?:luận|thúc)|Thông (?:tin|qua|báo)|Báo cáo|Đại (?:diện|biểu)|Ảnh:|Quang cảnh|Toàn cảnh|Cụ thể|"
    r"Liên quan|Đài Tiếng|Quyết định|Bằng (?:khen|ghi)|Giấy khen|Huân chương|Huy (?:chương|hiệu)|Kỷ niệm|"
    r"Kinh (?:tế|doanh)|Trọng tài|Lãnh đạo|"
    r"(?:Sáng|Chiều|Tối|Trưa|Ngày|Đêm) (?:\d|nay(?!\w)|ngày|qua(?!\w)))"
)
_STARTERS = frozenset(re.findall(rf"[{UPPER}][{LOWER}]+", _NEXT.pattern))
"""How sentences begin; behind a name they are glued to a caption: '… Nguyễn Văn An Tại buổi lễ, …'."""
_SMALL = re.compile(rf" (?P<syllable>[{LOWER}]{{2,6}})(?=[,;:.)]| [-–]|$)", re.MULTILINE)
_LONGEST = 5  # syllables of a Kinh name with a double surname: 'Tôn Nữ Thị Minh Châu'


@value
class Shapes:
    """What the lexicon knows of names: surnames and name syllables in lower case."""

    surnames: Mapping[str, Entry]
    syllables: frozenset[str]

    def is_surname(self, word: str) -> bool:
        plain = lower(word)
        return plain in self.surnames or plain[:2] in ("h'", "k'")

    def is_weak(self, word: str) -> bool:
        """A surname that is also a common word or given name."""
        entry = self.surnames.get(lower(word))
        return entry is not None and bool(entry.get("weak"))

    def is_name(self, words: list[str]) -> bool:
        """Do these words look like the name of a Vietnamese person, whole? 2 to 5 syllables, a surname first."""
        if not 2 <= len(words) <= _LONGEST or not self.is_surname(words[0]):
            return False
        if len(words) == 2 and self.is_weak(words[0]):
            return lower(words[1]) in self.syllables
        return True

    def likelihood(self, words: list[str]) -> int:
        """How much these words look like a whole name of 3 or more syllables; -1 if they do not.

        Frequent surnames count most, then 'Thị' and 'Văn', then usual name syllables.
        """
        if len(words) < 3 or not self.is_name(words):
            return -1
        entry = self.surnames.get(lower(words[0]))
        share = 0 if entry is None or entry.get("weak") else int(entry.get("share") or 0)
        usual = sum(lower(word) in self.syllables for word in words[1:])
        return 3 * share + (4 if words[1] in ("Thị", "Văn") else 0) + usual


@lru_cache(maxsize=8)
def shapes(lexicon: Lexicon) -> Shapes:
    surnames = {lower(f): e for e in lexicon.by_category.get("surname", ()) for f in (e.form, *e.variants)}
    syllables = {lower(f) for e in lexicon.by_category.get("given", ()) for f in (e.form, *e.variants)}
    return Shapes(surnames, frozenset(syllables | set(surnames)))


@value
class Run:
    """Capitalised words in a row; `words` are their spans, particles ('van der') glued to the word after them."""

    start: int
    end: int
    words: tuple[tuple[int, int], ...]


def run_at(text: str, start: int, end: int) -> Run | None:
    """The capitalised words that begin exactly at `start`."""
    match = _RUN.match(text, start, end)
    return _as_run(match) if match else None


def begins_sentence(text: str, start: int) -> bool:
    """Is the capital at `start` that of a sentence glued to the words before: '… Hội Nông dân tỉnh Tham gia …'?"""
    return _NEXT.match(text, start) is not None


def _as_run(match: re.Match[str]) -> Run:
    words: list[tuple[int, int]] = []
    at = match.start()
    pending: int | None = None
    for word in match.group().split(" "):
        start, at = at, at + len(word) + 1
        if word[0].islower():
            pending = start if pending is None else pending
            continue
        words.append((pending if pending is not None else start, at - 1))
        pending = None
    if len(words) > 1 and match.string[slice(*words[-1])] in _STARTERS and _NEXT.match(match.string, words[-1][0]):
        words.pop()
    return Run(match.start(), words[-1][1], tuple(words))


def grown(text: str, start: int, end: int) -> int:
    """Where a name ends whose last syllable lost its capital: 'Lê Thị giang,', if 'Lê Thị Giang' is told elsewhere."""
    rest = _SMALL.match(text, end) if text[end : end + 1] == " " else None
    return rest.end() if rest and f"{text[start:end]} {rest['syllable'].capitalize()}" in text else end


def tail_name(text: str, run: Run, shapes: Shapes, least: int = 1) -> int | None:
    """Where, inside a run of capitals, a person's name begins that ends with the run; `least` words stay before it.

    'Xây dựng Đông Thành Lê Huy Cận' → the place of 'Lê'. None where nothing looks like a name of 3 or more syllables.
    """
    best: tuple[int, int] | None = None
    for index in range(least, len(run.words) - 2):
        score = shapes.likelihood([text[a:b] for a, b in run.words[index:]])
        if score >= 0 and (best is None or score > best[0]):
            best = (score, run.words[index][0])
    return best[1] if best else None
