"""Finds what the lexicon lacks: titles, bodies and abbreviations that texts use and no entry knows."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from hpgraph.lexicon import Entry, Lexicon, load
from hpgraph.text import fold, lower, nfc, normalise

_UPPER = "A-ZÀ-ÏÑ-ÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_CAPITAL = rf"[{_UPPER}][^\W\d_]*'?"
_SMALL = rf"(?![{_UPPER}])[^\W\d_]+"
_NAME = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{1,3}}(?![^\W\d_])")
_POST = re.compile(rf"{_CAPITAL}(?: {_SMALL}){{1,4}}(?= {_CAPITAL}|[,.;:)\n]|$)")
_BODY = re.compile(rf"{_CAPITAL}(?: {_CAPITAL})*(?:(?: -)?(?: {_SMALL}){{1,3}}(?: {_CAPITAL})+)+")
_AFTER_NAME = re.compile(r", (?:nguyên |quyền |phó |phụ trách )?")
_ABBREVIATION = re.compile(rf"(?<![\w/.&-])[{_UPPER}]{{2,}}(?:[&-][{_UPPER}]{{2,}})*(?![\w/&]|-[{_UPPER}\d])")
_SPELT_OUT = re.compile(rf" \(([{_UPPER}&-]{{2,12}})\)")
_ROMAN = re.compile(r"[IVXLC]+")
_BEGINNINGS = ("title", "agency", "organisation_head", "place", "rank", "honorific")
_SHOWN = 2  # examples per suggestion
_AROUND = 45  # characters of context on each side
_Covered = dict[str, dict[int, int]]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A form that no entry has, how often it was seen, and where. `meaning`: what the text says it stands for."""

    form: str
    count: int
    examples: tuple[str, ...]
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Most frequent first within each kind."""

    titles: tuple[Suggestion, ...]
    bodies: tuple[Suggestion, ...]
    abbreviations: tuple[Suggestion, ...]


class _Tally:
    """Counts forms regardless of case and keeps the first examples."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = defaultdict(int)
        self.examples: dict[str, list[str]] = defaultdict(list)
        self.forms: dict[str, str] = {}
        self.meanings: dict[str, str] = {}

    def add(self, form: str, text: str, start: int, meaning: str = "") -> None:
        key = lower(form)
        self.counts[key] += 1
        self.forms.setdefault(key, form)
        if meaning:
            self.meanings.setdefault(key, meaning)
        if len(self.examples[key]) < _SHOWN:
            around = text[max(0, start - _AROUND) : start + len(form) + _AROUND]
            self.examples[key].append(" ".join(around.split()))

    def ranked(self, top: int) -> tuple[Suggestion, ...]:
        order = sorted(self.counts, key=lambda key: (-self.counts[key], self.forms[key]))
        return tuple(
            Suggestion(self.forms[key], self.counts[key], tuple(self.examples[key]), self.meanings.get(key, ""))
            for key in order[:top]
        )


class _Known:
    """What the lexicon knows, in the shapes the searches below need."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        entries = [entry for found in lexicon.by_category.values() for entry in found]
        written = " ".join(form for entry in entries for form in (*entry.forms, *map(str, entry.get("codes", ()))))
        self.abbreviations = frozenset(re.findall(rf"[{_UPPER}]{{2,}}", written))
        self.stops = frozenset(form for entry in lexicon.by_category.get("suggest_stop", ()) for form in entry.forms)

    def covered(self, text: str) -> _Covered:
        """Category → start → end of its hits."""
        hits = self.lexicon.scan(text)
        found = {name: {hit.span.start: hit.span.end for hit in hits.get(name, ())} for name in _BEGINNINGS}
        # After these the head word of a body, a country or nothing stands.
        closed = [
            h for h in hits.get("title", ()) if h.entry.get("head") or "foreign-government" in h.entry.get("of", ())
        ]
        return found | {"closed title": {hit.span.start: hit.span.end for hit in closed}}

    def is_name(self, words: str) -> bool:
        """'Nguyễn Văn An': begins with a surname that is no plain word."""
        found = self.lexicon.lookup("surname", words.split()[0])
        return bool(found) and not found[0].get("weak")

    def is_new(self, start: int, form: str, covered: _Covered) -> bool:
        """Nothing known begins here, and no word in it ends a name."""
        words = lower(form).split()
        small = (*words, *(f"{a} {b}" for a, b in pairwise(words)))
        begun = any(start in covered[name] for name in covered)
        country = any(self.lexicon.lookup("country", " ".join(words[:count])) for count in (1, 2))
        return not (begun or country or self.is_name(form) or form.isupper()) and self.stops.isdisjoint(small)


def _takes_no_body(title: Entry) -> bool:
    """Whether its body's head word is in the title ('Trưởng phòng'), or a country follows ('Ngoại trưởng')."""
    return bool(title.get("head")) or "foreign-government" in title.get("of", ())


def suggest(texts: Iterable[str], *, top: int = 30, lexicon: Lexicon | None = None) -> Suggestions:
    """Unknown titles, bodies and abbreviations of the texts, at most `top` of each kind."""
    known = _Known(lexicon or load())
    titles, bodies, abbreviations = _Tally(), _Tally(), _Tally()
    for raw in texts:
        text = normalise(nfc(raw)).text
        covered = known.covered(text)
        meanings = {short: (start, form) for short, start, form in _spelt_out(text)}
        for start, form in _titles(text, known, covered):
            titles.add(form, text, start)
        for start, form in (*_bodies(text, known, covered), *meanings.values()):
            if known.is_new(start, form, covered) and form[0].isupper():
                bodies.add(form, text, start)
        for start, form in _abbreviations(text, known):
            abbreviations.add(form, text, start, meanings.get(form, (0, ""))[1])
    return Suggestions(titles.ranked(top), bodies.ranked(top), abbreviations.ranked(top))


def _titles(text: str, known: _Known, covered: _Covered) -> Iterator[tuple[int, str]]:
    """'Trần Thị B, Thủ thư Thư viện …': after a name and a comma, a capital and small letters, unknown as a title."""
    for match in _NAME.finditer(text):
        gap = _AFTER_NAME.match(text, match.end())
        post = _POST.match(text, gap.end()) if gap and known.is_name(match.group(0)) else None
        if post and match.start() not in covered["place"] and known.is_new(post.start(), post.group(0), covered):
            yield post.start(), post.group(0)


def _bodies(text: str, known: _Known, covered: _Covered) -> Iterator[tuple[int, str]]:
    """'Giám đốc Khu bảo tồn Vân Long': what follows a title and has capital and small words, as bodies do."""
    for start, end in covered["title"].items():
        open_end = start not in covered["closed title"] and text[end : end + 1] == " "
        match = _BODY.match(text, end + 1) if open_end else None
        if match:
            known_within = [start for name in ("title", "agency", "organisation_head") for start in covered[name]]
            stop = min((start for start in known_within if match.start() < start < match.end()), default=match.end())
            form = text[match.start() : stop].strip(" -").removesuffix(" và")
            if " " in form:
                yield match.start(), form


def _spelt_out(text: str) -> Iterator[tuple[str, int, str]]:
    """'ngân sách nhà nước (NSNN)' → NSNN, where its meaning begins, the meaning: words whose first letters it has."""
    for match in _SPELT_OUT.finditer(text):
        letters = [fold(letter) for letter in match.group(1) if letter.isalpha()]
        words = list(re.finditer(r"[^\W\d_]+", text[max(0, match.start() - 90) : match.start()]))
        for count in range(len(letters), min(len(words), len(letters) + 3) + 1):
            initials = [fold(w.group(0)[0]) for w in words[-count:] if w.group(0) not in ("và", "của", "về")]
            if initials == letters:
                start = max(0, match.start() - 90) + words[-count].start()
                yield match.group(1), start, text[start : match.start()]
                break


def _abbreviations(text: str, known: _Known) -> Iterator[tuple[int, str]]:
    """Capital letters that no entry uses, outside of words in capitals and of document symbols."""
    for match in _ABBREVIATION.finditer(text):
        parts = re.split("[&-]", match.group(0))
        if all(part in known.abbreviations or _ROMAN.fullmatch(part) for part in parts) or _is_shouted(text, match):
            continue
        yield match.start(), match.group(0)


def _is_shouted(text: str, match: re.Match[str]) -> bool:
    """Part of words in capitals: 'HỘI NGHỊ TỔNG KẾT'. Long ones are words rather than abbreviations."""
    sides = text[max(0, match.start() - 8) : match.start()], text[match.end() : match.end() + 8]
    words = [side.split() for side in sides if "," not in side]
    shouted = any(len(near) > 1 and all(word.isupper() for word in near) for near in words)
    return shouted or len(match.group(0)) > 9


def to_yaml(found: Suggestions) -> str:
    """Entries ready to paste, one a line, with count and examples as comments."""
    kinds = (("titles", found.titles), ("agencies", found.bodies), ("abbreviations", found.abbreviations))
    lines: list[str] = []
    for name, suggestions in kinds:
        lines.append(f"# {name}.yml")
        for one in suggestions:
            lines += [f"# {one.count}×: … {example} …" for example in one.examples]
            form = one.form.replace('"', "'")
            named = f'form: "{one.meaning}", variants: ["{form}"]' if one.meaning else f'form: "{form}"'
            lines.append(f"- {{{named}}}")
    return "\n".join(lines) + "\n"
