"""Areas that bodies serve: 'thành phố', 'quận Ngô Quyền', 'TP. Hải Phòng'; and which area a bare word means."""

import re
from collections.abc import Mapping
from functools import lru_cache

from hpgraph.extract import names, phrases
from hpgraph.extract.phrases import Line, Phrases
from hpgraph.lexicon import Lexicon
from hpgraph.models import value
from hpgraph.text import UPPER, lower

LEVELS = ("tỉnh", "thành phố", "quận", "huyện", "thị xã", "phường", "xã", "thị trấn", "đặc khu")
PROVINCIAL = ("tỉnh", "thành phố")
_SMALL = ("phường", "xã", "thị trấn", "đặc khu")
_SHORT = {"tp": "thành phố", "tx": "thị xã", "q": "quận", "h": "huyện", "p": "phường", "tt": "thị trấn"}
LEVEL = re.compile(
    r"(?:(thành phố|tỉnh|quận|huyện|thị xã|phường|xã(?! hội)|thị trấn|đặc khu)(?![^\W\d_])|"
    r"(t\.?p|t\.?x)(?:\.|(?=\s)|(?=[^\w]|$))|(tp)(?=hcm|\.hcm)|(q|h|p)\.|(tt)\.?(?= ))"
)
_LOCAL_BODY = re.compile(r"(?:ubnd|hđnd|nhân dân|đảng ủy|công an|huyện) $")
_NUMBER = re.compile(r"\d{1,2}(?![\d/.,%])|[IVX]{1,4}(?!\w)")
_CITY = re.compile(r"\.? ?(?:HCM|Hồ Chí Minh)(?!\w)")
_SMALL_SYLLABLE = re.compile(r" [^\W\d_]{2,6}(?!\w)")
_JOINED = re.compile(rf" - (?=[{UPPER}])")
# One syllable of Vietnamese before a small letter; not 'tỉnh Attapeu tổ chức'.
_SENTENCE = re.compile(
    rf"[{UPPER}](?:[hrg]|[bcdđgklmnpqstvx]?(?:gh?|h)?)?[aăâeêioôơuưyà-ỹ]{{1,3}}(?:ng|nh|ch|[cmnpt])? [^\W\d_]",
    re.IGNORECASE,
)
_LONGEST = 4
_LIKELY = 6  # a rank of names.Shapes.likelihood that only people's names reach


@value
class Area:
    """A place as a body's name says it. `name` is '' where the text has only the word 'tỉnh'."""

    start: int
    end: int
    level: str
    name: str

    @property
    def full(self) -> str:
        return f"{self.level} {self.name}" if self.name else self.level

    @property
    def bare(self) -> str:
        """The name alone; of the city that bears a person's name with the word for city."""
        return f"Thành phố {self.name}" if self.name == "Hồ Chí Minh" else self.name


@value
class Gazetteer:
    """Names of places. `levels`: name in lower case → the levels it has; `provinces`: name → 'tỉnh' or 'thành phố'."""

    levels: Mapping[str, frozenset[str]]
    provinces: Mapping[str, str]
    shapes: names.Shapes
    titles: Phrases
    countries: Phrases
    namesakes: Phrases

    def area(self, line: Line, start: int, end: int) -> Area | None:
        """'quận Ngô Quyền' at `start`, or the bare word."""
        text, plain = line.text, line.plain
        match = LEVEL.match(plain, start, end)
        if match is None:
            return None
        word = match.group(match.lastindex or 1).replace(".", "")
        level = _SHORT.get(word, word)
        if level == "thành phố" and (city := _CITY.match(text, match.end(), end)):
            return Area(start, city.end(), level, "Hồ Chí Minh")
        at = match.end() + (plain[match.end() : match.end() + 1] == " ")
        found = self.name(line, at, end, level)
        if match.group(5) and not self._is_town(plain, start, plain[at : found or at]):
            return None
        if found and match.group(2) and plain[at - 2] == "." and self._is_odd(plain[at:found]):
            return Area(start, match.end() - 1, level, "")  # '… của HĐND TP. Cũng theo ông A'
        if found is None:
            return None if match.group(4) or match.group(3) else Area(start, match.end(), level, "")
        return Area(start, found, level, clean(text[at:found]))

    def _is_odd(self, name: str) -> bool:
        """One syllable that no place is called by."""
        return " " not in name and name not in self.levels

    def _is_town(self, plain: str, start: int, name: str) -> bool:
        """Is 'TT' a town's word here, and no centre's?"""
        if not name:
            return False
        return (
            "thị trấn" in self.levels.get(name, ()) or _LOCAL_BODY.search(plain, max(0, start - 12), start) is not None
        )

    def province(self, line: Line, at: int) -> Area | None:
        """The province whose bare name begins here."""
        run = names.run_at(line.text, at, len(line.text))
        if run and (joined := self._joined(line, list(run.words), len(line.text), "tỉnh")):
            level = self.provinces.get(line.plain[at:joined])  # 'Sở Y tế Bà Rịa - Vũng Tàu'
            return Area(at, joined, level, line.text[at:joined]) if level else None
        for word in reversed(run.words[:3]) if run else ():
            level = self.provinces.get(line.plain[at : word[1]])
            if level:
                return Area(at, word[1], level, line.text[at : word[1]])
        if run and (stop := self._half_small(line, run)):
            return Area(at, stop, self.provinces[line.plain[at:stop]], clean(line.text[at:stop]))
        return None

    def _half_small(self, line: Line, run: names.Run) -> int | None:
        """'Hải phòng': where a province's name of two syllables ends that lost its second capital."""
        rest = _SMALL_SYLLABLE.match(line.text, run.end) if len(run.words) == 1 else None
        return rest.end() if rest and line.plain[run.start : rest.end()] in self.provinces else None

    def name(self, line: Line, start: int, end: int, level: str) -> int | None:
        """Where the name of a place of this level ends that begins at `start`."""
        text = line.text
        number = _NUMBER.match(text, start, end)
        if number:
            return number.end()
        run = names.run_at(text, start, end)
        if run is None or names.begins_sentence(text, start):
            return None
        stop = next((i for i, word in enumerate(run.words) if self._is_over(line, word[0], end, i)), len(run.words))
        words = list(run.words[:stop])
        if not words:
            return None
        half = self._half_small(line, run)
        if half and half <= end and level in self.levels.get(line.plain[start:half], ()):
            return half
        joined = self._joined(line, words, end, level)
        if joined:
            return joined
        if self._is_all_person(text, words):
            return None
        for count in range(min(len(words), _LONGEST), 0, -1):
            if level in self.levels.get(line.plain[start : words[count - 1][1]], ()):
                return words[count - 1][1]
        return self._guess(text, words, level)

    def person(self, area: Area, expected: bool = False) -> int | None:
        """Where a person's name may begin instead of an unknown place's: 'UBND xã' + 'Nguyễn Lương Sơn'.

        `expected`: a person is likely to follow; then unknown districts and unknown communes of three syllables count.
        """
        words = area.name.split()
        if area.level in self.levels.get(area.name.lower(), ()) or self.namesakes.get(area.name.lower()):
            return None
        is_like = words != [] and ("'" in words[0] or self.shapes.likelihood(words) >= _LIKELY)
        if area.level not in _SMALL:  # all districts and provinces of the country are known
            is_like = is_like or self.shapes.is_name(words) or (len(words) == 3 and words[1] in ("Thị", "Văn"))
            is_like = is_like or (expected and len(words) > 2)
            is_like = is_like or (expected and len(words) == 2 and self.shapes.is_surname(words[0]))
        is_like = is_like or (expected and len(words) == 3)
        return area.end - len(area.name) if is_like else None

    def _is_all_person(self, text: str, words: list[tuple[int, int]]) -> bool:
        """'UBND tỉnh' + 'Cao Bằng Giang': a single syllable is left over after the place that the name begins with."""
        if len(words) != 3:
            return False
        said = [text[a:b] for a, b in words]
        whole, place = " ".join(said).lower(), " ".join(said[:-1]).lower()
        if place not in self.levels or whole in self.levels or said[-1].isupper():
            return False
        return self.shapes.is_name(said) and said[-1].lower() in self.shapes.syllables

    def _is_over(self, line: Line, at: int, end: int, index: int) -> bool:
        """A title or, after the first word, a country ends the name: 'Thượng Hải' + 'Trung Quốc'."""
        if self.titles.at(line.plain, at, end):
            return True
        country = self.countries.at(line.plain, at, end) if index else None
        return country is not None and " " in line.plain[at : country[0]]

    def _joined(self, line: Line, words: list[tuple[int, int]], end: int, level: str) -> int | None:
        """'Bà Rịa - Vũng Tàu': only if the whole is known."""
        for word in words[:_LONGEST]:
            dash = _JOINED.match(line.text, word[1], end)
            rest = names.run_at(line.text, dash.end(), end) if dash else None
            if rest is None:
                continue
            for last in reversed(rest.words[:_LONGEST]):
                if level in self.levels.get(line.plain[words[0][0] : last[1]], ()):
                    return last[1]
        return None

    def _guess(self, text: str, words: list[tuple[int, int]], level: str) -> int | None:
        """An unknown place: two syllables before a person's name, else up to three. None for a person's name."""
        said = [text[a:b] for a, b in words]
        if len(said) == 1 and level not in _SMALL and _SENTENCE.match(text, words[0][0]):
            return None  # 'trình HĐND tỉnh' + 'Tờ trình về việc …': all districts of the country are known
        if len(said) > 2 and all(word.isupper() and len(word) > 1 for word in said):
            return None  # a line of capitals: 'THƯỜNG TRỰC HUYỆN ỦY KIỂM TRA …'
        is_small = level in _SMALL
        splits = [(self.shapes.likelihood(said[count:]), count) for count in (2, 3, 1, 4) if len(said) - count >= 3]
        score, count = max(splits, key=lambda split: split[0], default=(-1, 0))
        if is_small and len(said) > 4 and score >= _LIKELY:  # 'xã Phù Việt Nguyễn Đăng Thuần'
            return words[count - 1][1]
        if self.shapes.is_name(said) and not (is_small and len(said) < 4 and said[1] not in ("Thị", "Văn")):
            return None
        return words[(count if score >= _LIKELY else min(len(words), 3)) - 1][1]


def clean(name: str) -> str:
    """'HẢI PHÒNG', 'Hải phòng' → 'Hải Phòng'."""
    if name.isupper() and len(name) > 3:
        return name.title()
    return " ".join(word[0].upper() + word[1:] for word in name.split(" ")) if name[0].isupper() else name


@lru_cache(maxsize=8)
def gazetteer(lexicon: Lexicon) -> Gazetteer:
    levels: dict[str, set[str]] = {}
    provinces: dict[str, str] = {}
    for entry in lexicon.by_category.get("place", ()):
        level = str(entry.get("kind"))
        for form in (str(entry.get("name", entry.form)), *entry.variants):
            name = lower(form)
            if LEVEL.match(name):
                continue
            levels.setdefault(name, set()).add(level)
            if not entry.get("parent") and level in PROVINCIAL:
                provinces.setdefault(name, level)
    frozen = {name: frozenset(found) for name, found in levels.items()}
    known = names.shapes(lexicon)
    return Gazetteer(frozen, provinces, known, phrases.of(lexicon, "title"), phrases.of(lexicon, "country"),
                     phrases.of(lexicon, "namesake"))  # fmt: skip
