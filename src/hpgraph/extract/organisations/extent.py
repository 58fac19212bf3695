"""Where an open name ends: 'Trung tâm Điều dưỡng người có công Hải Phòng' | 'cho biết'.

A name goes on over capitalised words, over the small words that names are made of (lexicon `organisation_word`) and
over the second syllable of a compound; it ends at punctuation, at closing words (`organisation_closer`), titles and
other bodies.
"""

import re
from functools import lru_cache

from hpgraph.extract import names, phrases
from hpgraph.extract.organisations.places import Area, Gazetteer, gazetteer
from hpgraph.extract.phrases import Line, Phrases
from hpgraph.lexicon import Lexicon
from hpgraph.models import value
from hpgraph.text import fold

_GAP = re.compile(r"(?P<blank> )(?=[^\W_])|(?P<comma>, ?)(?=[^\W\d_])|(?P<joint> ?[-&/] ?)(?=[^\W\d_])")
SYLLABLE = re.compile(
    r"(?:b|ch?|d|g[hi]?|h|kh?|l|m|n(?:h|gh?)?|ph?|qu|r|s|t[hr]?|v|x)?[aeiouy]{1,3}(?:ch?|m|n[gh]?|p|t)?"
)
"""A Vietnamese one without its marks: no 'Group', which no small syllable completes."""
_TOKEN = re.compile(r"[^\W_]+(?:['.][^\W_]+|-[^\W\d_]+)*(?:&[^\W_]+)*")
_QUOTED = re.compile(r" [\"“]([^\"”\n]{2,60})[\"”]")
_SHORT_FORM = re.compile(r" \((?=[^a-z)]*\))[^\W\d_][\w&.-]+\)")
_OF_STATE = re.compile(r" (?:vương quốc |nước |của )?(?=[^\W\d_])")
_NUMERAL = re.compile(r"(?:số )?(?:\d{1,3}[A-Z]?(?![\d/.,%]\d)|[IVX]{1,4}(?!\w))")
_COMPANY = re.compile(r"(?<!\w)(?:công ty|cty|tập đoàn|tcty|xí nghiệp|doanh nghiệp|hợp tác xã|htx)(?!\w)[^.,;:\n]*$")
_FINITE = re.compile(
    r"(?:đã|sẽ|đang|vừa|cần|phải|yêu cầu|đề nghị|họp|tổ chức|gồm|cho|được|tiếp tục|cũng|về|tại|ngày|sáng|chiều|do|"
    r"và các|các cấp|nhằm|để|trong|theo|từ|khẩn trương|kịp thời|tốt|nghiêm)(?!\w)"
)
_AT_LEVEL = re.compile(r"cấp (?:nhà nước|quốc gia|trung ương|t\.ư|bộ)(?!\w)")
_FOUNDED = re.compile(r"(?:thành lập|kiện toàn|ra mắt|công bố)(?: [^\W\d_]+){0,3} (?:ban chỉ đạo|hội đồng)$")
_LONGEST_PURPOSE = 14  # words
_LONGEST = 24  # words; no real name is longer


@value
class Tail:
    """The rest of a name after its first word: where it ends, the area it ends with, where a person may begin in it."""

    end: int
    area: Area | None = None
    person: int | None = None


@value
class Extents:
    words: Phrases
    closers: Phrases
    heads: Phrases
    titles: Phrases
    places: Gazetteer
    countries: Phrases
    sectors: Phrases

    def tail(self, line: Line, start: int, end: int, lists: bool = False) -> Tail:
        """The open name whose first word ended at `start`. `lists`: this kind of body has commas in its name."""
        return _Walk(self, line, end, lists).go(start)

    def purpose(self, line: Line, start: int, end: int) -> Tail | None:
        """'Ban Chỉ đạo' + 'tăng cường điều hành ngân sách Nhà nước tỉnh': what it is for, in any words.

        Only if an area or the level at which it works ends them, or if it is told as being founded.
        """
        at = start
        for _ in range(_LONGEST_PURPOSE):
            gap = _GAP.match(line.text, at, end)
            token = _TOKEN.match(line.text, gap.end(), end) if gap and not gap["joint"] else None
            if gap is None or token is None or _FINITE.match(line.plain, token.start()):
                break
            if self.stops(line, token.start(), end) or (gap["comma"] and line.text[token.start()].isupper()):
                break
            if at > start and gap["blank"] and (area := self.places.area(line, token.start(), end)):
                return Tail(area.end, area)
            if level := _AT_LEVEL.match(line.plain, token.start(), end):
                return Tail(level.end())
            at = token.end()
        else:
            return None
        is_over = at == end or line.text[at] in ".;\n"
        founded = is_over and at > start and _FOUNDED.search(line.plain, max(0, start - 40), start)
        return Tail(at) if founded and line.text[start + 1].islower() else None

    def acts(self, line: Line, at: int, end: int) -> bool:
        """Does a small word begin here that is also what a body does?"""
        word = self.words.at(line.plain, at, end)
        return word is not None and bool(word[1].get("verb")) and line.text[at].islower()

    def country(self, line: Line, at: int, end: int) -> int | None:
        """Where the name of another country ends that follows: ' Vương quốc Campuchia'."""
        gap = _OF_STATE.match(line.plain, at, end)
        found = self.countries.at(line.plain, gap.end(), end) if gap and line.text[gap.end()].isupper() else None
        return found[0] if found and found[1].form != "Việt Nam" else None

    def to_country(self, line: Line, stop: int, tail: Tail) -> Tail:
        """'Đảng Nhân dân Cách mạng Lào' | 'Bounnhang Vorachith'."""
        starts = [stop + index + 1 for index, char in enumerate(line.plain[stop : tail.end]) if char == " "]
        found = (country for at in starts if (country := self.countries.at(line.plain, at, tail.end)))
        return next((Tail(country[0]) for country in found), tail)

    def stops(self, line: Line, at: int, end: int) -> bool:
        """Does a title or another body begin here?"""
        if at >= end or not line.text[at].isupper():
            return False
        if line.text.startswith("Trường ", at) and self._is_brand(line, at, end):
            return False
        found = [phrase.at(line.plain, at, end) for phrase in (self.titles, self.heads)]
        word = self.words.at(line.plain, at, end)
        return max((hit[0] for hit in found if hit), default=0) > (word[0] if word else 0)

    def _is_brand(self, line: Line, at: int, end: int) -> bool:
        """'Công ty Ô tô Trường Hải': a company's name, no school's."""
        head = self.heads.at(line.plain, at, end)
        is_school = head is not None and head[0] > at + len("Trường")
        return not is_school and _COMPANY.search(line.plain, max(0, at - 60), at) is not None

    def closes(self, line: Line, at: int, end: int) -> bool:
        return self.closers.at(line.plain, at, end) is not None


class _Walk:
    """One walk along the words of a name.

    `open`: the last word is one capitalised syllable that a small one may complete; `proper`: it is a capital that no
    lexicon knows; `known`: where the last word of the lexicon ended; `run`: where the last run of capitals began.
    """

    def __init__(self, extents: Extents, line: Line, end: int, lists: bool) -> None:
        self.extents, self.line, self.stop, self.lists = extents, line, end, lists
        self.open = self.proper = False
        self.known = -1
        self.run: int | None = None

    def go(self, start: int) -> Tail:
        at = start
        for _ in range(_LONGEST):
            gap = _GAP.match(self.line.text, at, self.stop)
            if gap is None:
                break
            if gap["blank"] and (area := self._area(gap.end())) is not None:
                return Tail(area.end, area)
            reached = self._step(gap, at)
            if reached is None:
                break
            at = reached
        return self._close(at)

    def _area(self, at: int) -> Area | None:
        if self.extents.words.at(self.line.plain, at, self.stop):
            return None
        return self.extents.places.area(self.line, at, self.stop)

    def _step(self, gap: re.Match[str], before: int) -> int | None:
        at, text, known = gap.end(), self.line.text, self.extents
        if gap["blank"] and self.run is None and (place := self._known_place(at)):
            return self._commit(place)
        token = _TOKEN.match(text, at, self.stop)
        if token is None or known.stops(self.line, at, self.stop):
            return None
        word = known.words.at(self.line.plain, at, self.stop)
        if gap["comma"]:
            goes_on = word and self.lists and text[at].isupper() and before == self.known
            return (
                self._commit(word[0])
                if word and goes_on and not known.heads.at(self.line.plain, at, self.stop)
                else None
            )
        if gap["joint"]:
            if word:
                return self._commit(word[0])
            return token.end() if token.group().lower() in known.places.levels else None
        if text[at].isdigit():
            number = _NUMERAL.match(text, at, self.stop)
            return self._commit(number.end()) if number else None
        if text[at].isupper():
            return self._capital(token, word[0] if word else 0)
        return self._small(token, word[0] if word else 0)

    def _capital(self, token: re.Match[str], word_end: int) -> int:
        if word_end > token.end():
            return self._commit(word_end)
        self.run = token.start() if self.run is None else self.run
        word = token.group()
        self.open = (not word.isupper() or len(word) == 1) and SYLLABLE.fullmatch(fold(word)) is not None
        self.known = token.end() if word_end else -1
        self.proper = not word_end or " " not in self.line.text[token.start() : word_end]
        return token.end()

    def _small(self, token: re.Match[str], word_end: int) -> int | None:
        at, known, plain = token.start(), self.extents, self.line.plain
        closer = known.closers.at(plain, at, self.stop)
        if closer and closer[0] >= word_end:
            return None
        if word_end:
            return None if self.proper and self._is_verb(at) else self._commit(word_end)
        if token.group() in ("và", "các"):
            after = token.end() + 1
            word = known.words.at(plain, after, self.stop)
            head = known.heads.at(plain, after, self.stop) if self.line.text[after : after + 1].isupper() else None
            if word is None or (head and head[0] >= word[0] and token.group() == "và"):
                return None  # '… và Trung tâm Y tế': another body
            return self._commit(word[0]) if not known.stops(self.line, after, self.stop) else None
        if number := _NUMERAL.match(self.line.text, at, self.stop):
            return self._commit(number.end())
        if self.open and not self._ends_in_place(at):
            return self._commit(token.end())
        return self._before_area(at)

    def _is_verb(self, at: int) -> bool:
        word = self.extents.words.at(self.line.plain, at, self.stop)
        return word is not None and bool(word[1].get("verb"))

    def _before_area(self, at: int) -> int | None:
        """'Ban Chỉ đạo' + 'diễn tập' + 'tỉnh': up to three unknown small words right before the area."""
        end = at
        for _ in range(3):
            token = _TOKEN.match(self.line.text, end, self.stop)
            if token is None or not token.group()[0].islower() or self.extents.closes(self.line, end, self.stop):
                return None
            end = token.end()
            if self.line.text[end : end + 1] != " ":
                return None
            if self._area(end + 1) is not None:
                return self._commit(end)
            end += 1
        return None

    def _commit(self, end: int) -> int:
        self.open, self.run, self.known, self.proper = False, None, end, False
        return end

    def _known_place(self, at: int) -> int | None:
        """'Khu kinh tế' + 'Hải Phòng': where the name of a known place ends that begins here."""
        run = names.run_at(self.line.text, at, self.stop)
        ends = (word[1] for word in reversed(run.words[:3])) if run and len(run.words) > 1 else ()
        return next((end for end in ends if self.line.plain[at:end] in self.extents.places.levels), None)

    def _ends_in_place(self, at: int) -> bool:
        """Do the capitals before `at` end in the name of a place or country? Then nothing completes them."""
        words = self.line.plain[self.run if self.run is not None else at : at].split()
        tails = (" ".join(words[index:]) for index in range(len(words)))
        return any(tail in self.extents.places.levels or self.extents.countries.get(tail) for tail in tails)

    def _close(self, at: int) -> Tail:
        text = self.line.text
        quoted = _QUOTED.match(text, at, self.stop)
        if quoted:
            at, self.run = quoted.end(), None
        short = _SHORT_FORM.match(text, at, self.stop)
        if short:
            return Tail(self._known_place(short.end() + 1) or short.end())
        run = names.run_at(text, self.run, at) if self.run is not None and self.run < at else None
        person = names.tail_name(text, run, self.extents.places.shapes, least=0) if run and run.end == at else None
        return Tail(at, None, person)


@lru_cache(maxsize=8)
def extents(lexicon: Lexicon) -> Extents:
    return Extents(
        phrases.of(lexicon, "organisation_word"),
        phrases.of(lexicon, "organisation_closer"),
        phrases.of(lexicon, "organisation_head"),
        phrases.of(lexicon, "title"),
        gazetteer(lexicon),
        phrases.of(lexicon, "country"),
        phrases.of(lexicon, "sector"),
    )
