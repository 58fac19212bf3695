"""What a raw name of a body says: which body, of which place, at which level, and what became of it."""

import csv
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache

from hpgraph import lexicon, resources
from hpgraph.resolve import places
from hpgraph.resolve.places import CENTRE
from hpgraph.resolve.words import words
from hpgraph.text import lower, nfc, normalise

CENTRAL, PROVINCE, DISTRICT, COMMUNE = 0, 1, 2, 3
_BLANKS = re.compile(r"\s+")
_HEADS_OF_SECTORS = frozenset(("sở", "bộ", "phòng", "ban", "ngành", "ty", "vụ", "đảng ủy"))
_UNIT = {
    "quận": DISTRICT, "huyện": DISTRICT, "thị xã": DISTRICT, "thành phố": DISTRICT, "phường": COMMUNE, "xã": COMMUNE,
    "thị trấn": COMMUNE, "đặc khu": COMMUNE, "huyện ủy": DISTRICT, "quận ủy": DISTRICT, "thị ủy": DISTRICT,
    "thành ủy": DISTRICT,
}  # fmt: skip
_PLACE_WORDS = {
    "tp": "thành phố", "t.p": "thành phố", "tp.": "thành phố", "tx": "thị xã", "tx.": "thị xã",
    "tw": "trung ương", "t.ư": "trung ương", "t.w": "trung ương",
}  # fmt: skip
_CENTRE_SHORT = re.compile(r"\bTƯ\b")  # in capitals only: 'tư' is also a word
_CENTRAL_WORDS = (
    "trung ương", "chính phủ", "thủ tướng", "tổng cục", "chủ tịch nước", "tối cao", "bộ chính trị", "ban bí thư",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Body:
    """`core`: the name without its place. `scope`: id of the province, CENTRE, or None. `unit`: district or commune."""

    core: str
    scope: str | None
    unit: str | None
    level: int


@cache
def _short_forms() -> dict[str, str]:
    """Lower-case abbreviation → what it stands for: fields of government only behind a word such as Sở."""
    found = dict(_PLACE_WORDS)
    for entry in lexicon.load().by_category.get("abbreviation", ()):
        found |= {lower(form): lower(entry.form) for form in entry.variants if lower(form) != "tư"}
    return found


@cache
def _sectors() -> dict[str, str]:
    return {
        lower(form): lower(entry.form)
        for entry in lexicon.load().by_category.get("sector", ())
        for form in entry.variants
    }


def expand(raw: str) -> str:
    """A name in lower case with its abbreviations written out."""
    plain = _CENTRE_SHORT.sub("TW", _BLANKS.sub(" ", normalise(nfc(raw)).text))
    tokens = lower(plain).replace("tp.", "tp. ").split()
    out: list[str] = []
    at = 0
    while at < len(tokens):
        known = (_short_forms(), _sectors()) if out and out[-1] in _HEADS_OF_SECTORS else (_short_forms(),)
        size, full = _longest(tokens, at, known)
        out += full.split() if size else [tokens[at]]
        at += size or 1
    return " ".join(out)


def _longest(tokens: list[str], at: int, known: tuple[dict[str, str], ...]) -> tuple[int, str]:
    for size in range(min(6, len(tokens) - at), 0, -1):
        phrase = " ".join(tokens[at : at + size])
        for table in known:
            for form in (phrase, phrase.rstrip(",.;")):
                if form in table:
                    return size, table[form]
    return 0, ""


@lru_cache(maxsize=1 << 16)
def parse(raw: str, site: str | None) -> Body | None:
    """The body of a raw name. `site`: the province of the portal, which a name without place means; None where central.

    None where the name is empty.
    """
    said = list(words(expand(raw)))
    if not said:
        return None
    scope = places.cut_province(said)
    unit, level = _cut_unit(said)
    if said and said[-1] == "tỉnh" and len(said) > 1:
        said.pop()
        level = level or PROVINCE
    elif said[-2:] == ["thành", "phố"] and len(said) > 2:
        del said[-2:]
        level = level or PROVINCE
    core = " ".join(said).replace("thành ủy", "tỉnh ủy")
    if unit is None and level is None:
        if scope is None and _is_central(core):
            return Body(core, CENTRE, None, CENTRAL)
        level = PROVINCE
    return Body(core, scope or site, unit, PROVINCE if level is None else level)


def _is_central(core: str) -> bool:
    if core in central_cores():
        return True
    if core.startswith(("đoàn đại biểu quốc hội", "bộ chỉ huy")) or " tỉnh ủy" in f" {core}":
        return False
    padded = f" {core} "
    return (
        core.startswith(("bộ ", "vụ ", "tổng cục "))
        or " bộ " in padded
        or any(f" {known} " in padded for known in _CENTRAL_WORDS)
        or "quốc hội" in core
    )


def _cut_unit(said: list[str]) -> tuple[str | None, int | None]:
    """Takes 'huyện An Lão' out of the words: the unit and its level."""
    for at in range(len(said)):
        for size in (2, 1):
            kind = " ".join(said[at : at + size])
            if kind not in _UNIT or (
                kind == "xã" and (said[at + 1 : at + 2] == ["hội"] or said[at - 1 : at] == ["tác"])
            ):
                continue
            rest = said[at + size :]
            if kind in ("thành phố", "thành ủy") and not rest:
                return None, None
            party = kind.endswith(" ủy")
            del said[at + size if party else at :]
            kind_of_place = {"huyện ủy": "huyện", "quận ủy": "quận", "thị ủy": "thị xã", "thành ủy": "thành phố"}
            return (f"{kind_of_place.get(kind, kind)} {' '.join(rest)}" if rest else None), _UNIT[kind]
    return None, None


@cache
def central_cores() -> frozenset[str]:
    """Names of central bodies in the form of `Body.core`."""
    found: set[str] = set()
    for entry in lexicon.load().by_category.get("agency", ()):
        if not entry.get("local") and entry.get("level", "central") == "central":
            found |= {" ".join(words(form)) for form in entry.forms}
    return frozenset(found)


@cache
def successors() -> dict[str, tuple[str, ...]]:
    """Core → cores of the bodies that took over, from the dated changes and the successors of the lexicon."""
    names = {entry.id: " ".join(words(entry.form)) for entry in lexicon.load().by_category.get("agency", ())}
    names = {key: core.replace("thành ủy", "tỉnh ủy") for key, core in names.items()}
    found: dict[str, set[str]] = defaultdict(set)
    with resources.path("data", "reference", "agency_changes.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for old in row["original"].split():
                found[names.get(old, old)] |= {names.get(new, new) for new in row["resulting"].split()}
    for entry in lexicon.load().by_category.get("agency", ()):
        if entry.get("successor") in names:
            found[names[entry.id]].add(names[entry.get("successor")])
    return {old: tuple(sorted(new - {old})) for old, new in found.items() if new - {old}}


@lru_cache(maxsize=1 << 16)
def becomes(old: str, new: str) -> bool:
    """Whether the body of core `old` was taken over, in one or more steps, by that of core `new`."""
    table = successors()
    waiting, seen = list(table.get(old, ())), {old}
    while waiting:
        core = waiting.pop()
        if core == new:
            return True
        if core not in seen:
            seen.add(core)
            waiting += table.get(core, ())
    return False
