"""What stands around a number: qualifier, comparison, period, and whether it counts anything at all."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, cast

from hpgraph.lexicon import Lexicon
from hpgraph.models import Span, value
from hpgraph.text import lower

Qualifier = Literal["about", "nearly", "over", "at least", "at most"]
Forms = tuple[tuple[str, str], ...]
Periods = tuple[tuple[int, str, bool], ...]
"""Where a sentence tells a period, its words, and whether only the figure behind is of it: '(cùng kỳ quý I …)'."""

_YEARS = r"\d{4} ?- ?\d{4}"
_PERIOD = re.compile(
    rf"""(?:trong\ |qua\ )?\d{{1,2}}\ tháng\ (?:đầu|cuối)\ năm(?:\ \d{{4}})?
    | (?:đến\ )?(?:hết\ )?quý\ (?:IV|I{{1,3}}|\d)(?:[/ ](?:năm\ )?\d{{4}})?
    | (?:giai\ đoạn|nhiệm\ kỳ|năm\ học)\ {_YEARS.replace(" ", "[ ]")}
    | đến\ (?:hết\ |cuối\ )?(?:tháng\ \d{{1,2}}(?:/\d{{4}})?|năm\ \d{{4}})
    | tháng\ \d{{1,2}}(?:/|\ năm\ )\d{{4}} | \d{{1,2}}\ tháng(?:\ năm\ \d{{4}})?(?=\ ?,)
    | năm\ \d{{4}} | mỗi\ năm | h[àằ]ng\ năm""",
    re.IGNORECASE | re.VERBOSE,
)
_AGAINST = re.compile(r"(?:so với|so|bằng [\d,.]+ ?%) (?:với )?(?:cùng kỳ )?(?:của )?(?:năm )?$")
_CLAUSE = re.compile(r"[.;\n]|, (?:đến nay|hiện nay|hiện)(?= )")
_NEAR = 40
_WORD = re.compile(r"[^\W\d_]+$")
_TWO_WORDS = re.compile(r"[^\W\d_]+ [^\W\d_]+$")
_YEAR_OF_RANGE = re.compile(r"\d{4} ?- ?$")


@lru_cache(maxsize=8)
def _sides(lexicon: Lexicon) -> Mapping[str, Forms]:
    """Side → (form, id), longest forms first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for entry in lexicon.by_category.get("comparison", []):
        for form in (entry.form, *entry.variants):
            found.setdefault(entry.get("side"), []).append((lower(form), entry.id))
    return {side: tuple(sorted(forms, key=lambda form: -len(form[0]))) for side, forms in found.items()}


@lru_cache(maxsize=8)
def words(lexicon: Lexicon, side: str) -> frozenset[str]:
    """The forms of one side of data/lexicon/comparisons.yml."""
    return frozenset(form for form, _ in _sides(lexicon).get(side, ()))


def is_ordinal(lexicon: Lexicon, before: str) -> bool:
    """Whether a number after these words numbers or dates something: 'quốc lộ 5', 'bão số 5', '2016 - 2021'."""
    left = lower(before).rstrip()
    one, two = _WORD.search(left), _TWO_WORDS.search(left)
    if two and two.group(0) in words(lexicon, "cardinal"):
        return False
    ordinals = words(lexicon, "ordinal")
    return bool(
        (one and one.group(0) in ordinals) or (two and two.group(0) in ordinals) or _YEAR_OF_RANGE.search(before)
    )


def is_award(lexicon: Lexicon, before: str, after: str) -> bool:
    """Whether the counted ones are recipients: 'tặng Bằng khen cho 8 doanh nghiệp', '8 hộ được tặng Giấy khen'."""
    forms = _sides(lexicon).get("award", ())
    left, right = lower(_CLAUSE.split(before)[-1]), lower(re.split(r"[.;\n]", after)[0])
    if any(form in left for form, _ in forms):
        return True
    return "khen thưởng" in right or (
        re.search(r"\b(?:tặng|trao|nhận)\b", right) is not None and ("bằng khen" in right or "giấy khen" in right)
    )


@value
class Around:
    qualifier: Qualifier | None
    comparison: str | None


def _ends(before: str, forms: Forms) -> tuple[str, str] | None:
    for form, name in forms:
        if before.endswith(form) and not before[: -len(form)][-1:].isalnum():
            return form, name
    return None


def look(lexicon: Lexicon, before: str, after: str) -> Around:
    """Qualifier and comparison from the words directly before a number and directly after its unit."""
    sides = _sides(lexicon)
    left, right = lower(before).rstrip(), lower(after).lstrip()
    qualifier = None
    if hit := _ends(left, sides.get("qualifier", ())):
        qualifier = cast(Qualifier, hit[1])
        left = left[: -len(hit[0])].rstrip()
    direction = _ends(left, sides.get("before", ()))
    base = next(
        (
            name
            for form, name in sides.get("after", ())
            if right.startswith(form) and not right[len(form) :][:1].isalnum()
        ),
        None,
    )
    if direction and direction[1] != "share" and base == "year-before":
        return Around(qualifier, f"{direction[1]}-on-year")
    return Around(qualifier, direction[1] if direction else base)


def periods(text: str, sentence: Span) -> Periods:
    """The periods that a sentence tells; not those it only compares with ('so với cùng kỳ năm 2015')."""
    found = []
    for match in _PERIOD.finditer(text, sentence.start, sentence.end):
        before = lower(text[max(sentence.start, match.start() - 24) : match.start()])
        if not _AGAINST.search(before):
            found.append((match.start(), match.group(0), before.endswith("cùng kỳ ")))
    return tuple(found)


def is_compared(text: str, position: int, start: int) -> bool:
    """Is what stands at a position only compared with: 'so với cùng kỳ năm 2015'?"""
    return _AGAINST.search(lower(text[max(start, position - 24) : position])) is not None


def period(told: Periods, number: int) -> str | None:
    """The period told last before the number, else the first one after it."""
    near = [words for start, words, same in told if same and 0 <= number - start <= _NEAR]
    before = [words for start, words, same in told if start <= number and not same]
    after = [words for start, words, same in told if start > number and not same]
    return next(iter(near or before[-1:] or after), None)
