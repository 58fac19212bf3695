"""What sentences about people are made of: honorifics, ranks, posts, names and words of appointment."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from hpgraph.extract import names
from hpgraph.extract.mentions import Organisations
from hpgraph.extract.organisations.extent import extents
from hpgraph.extract.organisations.scan import READ
from hpgraph.extract.people.gaps import Item, Piece
from hpgraph.extract.phrases import Line, pattern
from hpgraph.extract.posts import Post
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Hit, Lexicon
from hpgraph.models import Span

_NUMERAL = re.compile(r"[IVX]+")
_OWN_NAME = re.compile(r"(?:thị|văn) ")
_CREDIT = re.compile(r"(?<!\w)(?:ảnh|video|clip) ?: ?(?:[\w.]+ ?[/-] ?)?$|\(ảnh (?:[\w.]+/)?$")
_CHAIR = re.compile(r"Đoàn Chủ t(?:ọa|oạ|ịch)(?!\w)")
_LIKELY = 6  # a rank of names.Shapes.likelihood that only people's names reach
_HAMLET = re.compile(r"(?:trưởng|phó) (?:thôn|bản|xóm|ấp|buôn|làng|khóm|khu phố) $")
_SMALL_HONORIFICS = ("anh", "chị", "em", "cụ", "thầy", "mẹ", "cháu")


def items(reading: Reading, line: Line, organisations: Organisations, posts: Sequence[Post]) -> list[list[Item]]:
    """Per block that may name people, its pieces in text order."""
    hits = [
        *(
            Item(Piece.RANK, hit.span, hit.entry)
            for hit in reading.hits.get("rank", ())
            if not _is_given(line, reading.lexicon, hit)
        ),
        *(Item(Piece.CUE, hit.span, hit.entry) for hit in _cues(reading, posts)),
        *(Item(Piece.POST, post.span, post.entry, post) for post in posts),
    ]
    hits.sort(key=lambda item: (item.span.start, item.piece is not Piece.POST))
    bodies = [mention.span for mention in organisations.mentions if not mention.generic]
    finder = _Names(reading, line)
    words = _not_overlapping(hits)
    kept = _not_overlapping(sorted([*words, *finder.honorifics(words)], key=lambda item: item.span.start))
    taken = _merged([item.span for item in kept] + bodies)
    found: list[list[Item]] = []
    index = at = 0
    for block in reading.blocks:
        first = index
        while index < len(kept) and kept[index].span.start < block.span.end:
            index += 1
        while at < len(taken) and taken[at].end <= block.span.start:
            at += 1
        if block.kind in READ:
            inside = kept[first:index] + finder.runs(block.span, taken, at)
            found.append(sorted(inside, key=lambda item: item.span.start))
    return found


def _is_given(line: Line, lexicon: Lexicon, hit: Hit) -> bool:
    """'Bí thư Tỉnh ủy Hưng Yên Đỗ Tiến Sỹ': behind a surname the words in capitals are a name, no degree."""
    words = line.text[hit.span.start : hit.span.end].split(" ")
    surname = line.text[: hit.span.start - 1].rpartition(" ")[2] if hit.span.start else ""
    if len(words) != 2 or not all(word[:1].isupper() and word[1:].islower() for word in words):
        return False
    follows = line.text[hit.span.end + 1 : hit.span.end + 2]  # 'Ông Tiến Sĩ Trần Văn A'
    return surname[:1].isupper() and not follows.isupper() and names.shapes(lexicon).is_surname(surname)


def _cues(reading: Reading, posts: Sequence[Post]) -> Iterator[Hit]:
    """Words of appointment; 'vào' and 'tham gia' only before a seat on a committee."""
    seats = {post.span.start - 1 for post in posts if post.body and post.span == post.body.span}
    for hit in reading.hits.get("appointment", ()):
        if not hit.entry.get("seat") or hit.span.end in seats:
            yield hit


class _Names:
    """Finds honorifics and runs of capitals that may be names."""

    def __init__(self, reading: Reading, line: Line) -> None:
        self._line = line
        self._reading = reading
        self._shapes = names.shapes(reading.lexicon)
        self._known = extents(reading.lexicon)
        self._place_before = _place_words(reading.lexicon)
        self._countries = self._known.countries

    def honorifics(self, kept: Sequence[Item]) -> list[Item]:
        hits = self._reading.hits.get("honorific", ())
        ends = {item.span.end + 1 for item in kept if item.piece in (Piece.POST, Piece.RANK)}
        ends |= {hit.span.end + 1 for hit in hits if hit.entry.get("person")}
        return [Item(Piece.HONORIFIC, hit.span, hit.entry) for hit in hits if self._is_honorific(hit, ends)]

    def _is_honorific(self, hit: Hit, ends: set[int]) -> bool:
        """Not 'cử tri các quận'; nor where the word is a name: 'đồng chí Ông Thị Bảo Châu', 'Sái Thế Anh'."""
        text, plain = self._line.text, self._line.plain
        if (
            hit.entry.get("civil")
            and not hit.entry.get("person")
            and not text[hit.span.end + 1 : hit.span.end + 2].isupper()
            and not (hit.entry.get("plural") and text[hit.span.end : hit.span.end + 1] == ":")
        ):
            return False
        capital = text[hit.span.start].isupper()
        word = plain[hit.span.start : hit.span.end]
        is_name = _OWN_NAME.match(plain, hit.span.end + 1) or (
            hit.span.start in ends and not self._name_at(hit.span.end + 1)
        )
        if word in ("ông", "bà") and capital and is_name:
            return False
        if capital and word in _SMALL_HONORIFICS:
            before = text[max(0, hit.span.start - 2) : hit.span.start]
            return before[-2:] in ("", ". ") or before[-1:] == "\n"
        return not (
            capital
            and word in ("ông", "bà", "ngài", "thầy", "đạo diễn")
            and self._capital_before(hit.span.start)
            and not self._name_at(hit.span.end + 1)
        )

    def _name_at(self, start: int) -> bool:
        """Does a whole name begin here? Then 'Bà' before it is no part of a name: '… tỉnh Yên Bái Bà Lê Thị A'."""
        run = names.run_at(self._line.text, start, len(self._line.text))
        words = [self._line.text[a:b] for a, b in run.words] if run else []
        return len(words) > 2 and self._shapes.is_name(words) and not self._shapes.is_weak(words[0])

    def _capital_before(self, start: int) -> bool:
        before = self._line.text[max(0, start - 12) : start]
        return before.endswith(" ") and before[-2:-1].isalnum() and before.split(" ")[-2][:1].isupper()

    def runs(self, block: Span, taken: Sequence[Span], index: int) -> list[Item]:
        """Names of a block outside the spans that are `taken`; `index`: the first of these that may reach into it."""
        found: list[Item] = []
        text = self._line.text
        done = block.start
        for match in names.RUNS.finditer(text, block.start, block.end):
            start, end = max(match.start(), done), match.end()
            while index < len(taken) and taken[index].end <= start:
                index += 1
            at = index
            while start < end:
                limit = min(block.end, taken[at].start) if at < len(taken) else block.end
                if limit > start and (run := self._outside(start, limit)):
                    done = run.end
                    vouched = index < len(taken) and at > index and taken[at - 1].end + 1 == run.start
                    vouched = vouched or (index > 0 and taken[index - 1].end + 1 == run.start)
                    item = self._name(run, vouched)
                    found += [item] if item else []
                if at >= len(taken) or taken[at].start >= end:
                    break
                start = max(start, taken[at].end)
                at += 1
        return found

    def _in_capitals(self, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """'NGUYỄN VĂN TÁM' of 'NGUYỄN VĂN TÁM KIỂM TRA': in a line of capitals a name ends where other words begin."""
        plain = self._line.plain
        for index, (start, end) in enumerate(words[2:], 2):
            known = self._known.words.at(plain, start, len(plain)) or self._known.closers.at(plain, start, len(plain))
            if index > 3 or plain[start:end] not in self._shapes.syllables or (known and known[0] > end):
                return words[:index]
        return words

    def _outside(self, start: int, end: int) -> names.Run | None:
        start += self._line.text[start] in " -"
        return names.run_at(self._line.text, start, end)

    def _name(self, run: names.Run, vouched: bool) -> Item | None:
        text, plain = self._line.text, self._line.plain
        words = list(run.words)
        while (
            words
            and len(words) > 1
            and text[words[-1][0] : words[-1][1]].isupper()
            and text[words[-1][0] : words[-1][1]] != "Ý"  # 'Nguyễn Thị Như Ý'
            and not text[run.start : run.end].isupper()
        ):
            words.pop()  # 'Nguyễn Văn A UBND'
        while len(words) > 2 and _NUMERAL.fullmatch(text, *words[0]):
            words.pop(0)  # 'khóa IX Trần Văn Vinh'
        if text[run.start : run.end].isupper():
            words = self._in_capitals(words)
        country = self._countries.at(plain, words[0][0], words[-1][1])
        if country and country[0] < words[-1][1]:
            words = [
                word for word in words if word[0] > country[0]
            ] or words  # 'Chủ tịch Quốc hội Việt Nam Nguyễn Văn A'
        words = self._past_body(run, words)[:5]
        if _HAMLET.search(plain, max(0, words[0][0] - 16), words[0][0]):
            words = self._past_hamlet(run, words)
        whole = plain[words[0][0] : words[-1][1]] if words else ""
        if not words or self._countries.get(whole):
            return None
        if not vouched and self._place_before.search(plain, max(0, words[0][0] - 20), words[0][0]):
            return None
        if any(text[a:b].isupper() and b - a > 1 and text[b - 1] != "." for a, b in words) and not self._shapes.is_name(
            [text[a:b] for a, b in words]
        ):
            return None
        if (len(words) == 2 and _CHAIR.match(text, words[0][0])) or self._is_credit(words[0][0]):
            return None
        if len(words) == 5 and plain[words[3][0] : words[4][1]] in self._known.places.provinces:
            words = words[:3]  # 'Lê Đình Sơn Hà Tĩnh'
        if len(words) < 2 and not (words and "'" in text[words[0][0] : words[0][1]]):
            return None
        return Item(Piece.NAME, Span(words[0][0], names.grown(text, words[0][0], words[-1][1])))

    def _past_body(self, run: names.Run, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """'Nguyễn Thái Hoàng' of 'Post Hải Phòng Nguyễn Thái Hoàng': what is left of a body's name goes before."""
        text = self._line.text
        if len(words) < 4 or self._shapes.is_surname(text[slice(*words[0])]):
            return words
        begin = names.tail_name(text, names.Run(run.start, words[-1][1], tuple(words)), self._shapes)
        kept = [word for word in words if begin is not None and word[0] >= begin]
        return kept if self._shapes.likelihood([text[a:b] for a, b in kept]) >= _LIKELY else words

    def _past_hamlet(self, run: names.Run, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """'Trưởng thôn Tân Lập Thân Thị Khoa': the hamlet's name stands before the person's, or alone."""
        said = [self._line.text[a:b] for a, b in words]
        whole = names.Run(run.start, words[-1][1], tuple(words))
        begin = names.tail_name(self._line.text, whole, self._shapes, 2) if len(words) > 4 else None
        if begin is not None:
            return [word for word in words if word[0] >= begin]
        return words if len(words) > 2 and self._shapes.is_name(said) else []

    def _is_credit(self, start: int) -> bool:
        """'Ảnh: VGP/Quang Hiếu': who took the photograph."""
        return _CREDIT.search(self._line.plain, max(0, start - 24), start) is not None


@lru_cache(maxsize=8)
def _place_words(lexicon: Lexicon) -> re.Pattern[str]:
    words = lexicon.by_category.get("place_word", ())
    return re.compile(rf"(?:(?<!\w)(?:{pattern(entry.form for entry in words)})|số \d+\w*) $")


def _not_overlapping(items: Iterable[Item]) -> list[Item]:
    kept: list[Item] = []
    for item in items:
        if not kept or item.span.start >= kept[-1].span.end:
            kept.append(item)
    return kept


def _merged(spans: Iterable[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if kept and span.start < kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return kept


@lru_cache(maxsize=8)
def governor(lexicon: Lexicon) -> re.Pattern[str]:
    """Words of appointment that 'làm' needs before it; not 'giao thông', 'cử tri'."""
    words = (entry.form for entry in lexicon.by_category.get("governor", ()))
    others = "thông|dịch|lưu|ban|tiếp|tri|nhân"
    return re.compile(rf"(?<!\w)(?:{pattern(words)})(?!\w)(?! (?:{others})(?!\w))")
