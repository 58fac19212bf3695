"""The words around the name of an initiative, compiled from data/lexicon/initiatives.yml."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Literal, cast

from hpgraph.lexicon import Entry, Lexicon
from hpgraph.models import value
from hpgraph.text import lower

Status = Literal["proposed", "planned", "ongoing", "done", "missing"]

_SHORT = re.compile(r" \([A-ZĐ&]{2,8}\)")  # 'Khu công nghiệp (KCN) Bến Sú'
_GAP = r"(?:(?! của | cùng | tại |[;:.(]).)"


def _any(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(set(forms), key=lambda form: (-len(form), form)))


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _after(entries: Iterable[Entry], what: str) -> Mapping[str, re.Pattern[str]]:
    return {entry.id: _compile(rf" (?:{_any(entry.get(what))})(?!\w)") for entry in entries if entry.get(what)}


@value
class Words:
    """Patterns to search in the text before a head word (`creation` … `becoming`), after it, or in its clause."""

    creation: re.Pattern[str]
    making: re.Pattern[str]  # creation, and work on what there is: 'hoàn thiện', 'triển khai'
    building: re.Pattern[str]
    built: re.Pattern[str]  # matched after a name
    project_list: re.Pattern[str]
    listing: re.Pattern[str]  # matched at a plural head word: 'dự án trọng điểm: …'
    plural: re.Pattern[str]
    body: re.Pattern[str]
    becoming: re.Pattern[str]
    funding: re.Pattern[str]
    work: re.Pattern[str]
    prefix: re.Pattern[str]
    abbreviated: tuple[tuple[str, str], ...]  # (' thcs ', ' trung học cơ sở ')
    ends: frozenset[str]
    barred: Mapping[str, re.Pattern[str]]  # entry id → what may not follow its head word
    small: Mapping[str, re.Pattern[str]]  # the same for head words without a capital
    statuses: tuple[tuple[Status, re.Pattern[str]], ...]

    def core(self, name: str) -> str:
        """The name without the words for project and building: 'Dự án xây dựng cầu Bến' → 'cầu bến'."""
        plain = lower(_SHORT.sub("", name))
        while match := self.prefix.match(plain):
            plain = plain[match.end() :]
        for short, full in self.abbreviated:
            plain = f" {plain} ".replace(short, full).strip()
        return plain

    def status(self, clause: str) -> Status | None:
        return next((status for status, words in self.statuses if words.search(clause)), None)


@lru_cache(maxsize=8)
def load(lexicon: Lexicon) -> Words:
    """The patterns of one lexicon; the order of status entries is their order of precedence."""
    entries: dict[str, list[Entry]] = {"": []}
    for entry in lexicon.by_category.get("initiative", []):
        entries.setdefault(entry.get("words", ""), []).append(entry)

    def forms(words: str) -> list[str]:
        return [form for entry in entries.get(words, []) for form in (entry.form, *entry.variants)]

    return Words(
        creation=_compile(rf"(?<!\w)(?:{_any(forms('creation'))}){_GAP}{{0,60}}$"),
        making=_compile(rf"(?<!\w)(?:{_any((*forms('creation'), *forms('making')))}){_GAP}{{0,60}}$"),
        building=_compile(rf"(?<!\w)(?:{_any(forms('building'))}){_GAP}{{0,40}}$"),
        built=_compile(
            rf"(?: (?:đã|được|sẽ|dự kiến|vừa|chính thức|cơ bản|đang|cần|phải)){{0,3}} (?:{_any(forms('built'))})(?!\w)"
        ),
        project_list=_compile(r"(?<!\w)(?:dự án|công trình)[^;.:]{0,60}: ?$"),
        listing=_compile(
            rf"(?:{_any(forms('listing'))})(?:[^;:.]{{0,60}}?,? (?:bao gồm|gồm|gồm có|như|sau|là))?"
            r"(?: (?:cụ thể|của tỉnh|của thành phố))*: ?"
        ),
        plural=_compile(rf"(?<!\w)(?:{_any(forms('plural'))}|(?<!giai đoạn )(?<!\d)\d+)\s*$"),
        body=_compile(rf"(?<!\w)(?:{_any(forms('body'))})\s*$"),
        becoming=_compile(r"(?:trở thành|(?<!hình )(?<!hoàn )thành|vai trò là|là|như)(?: một)?\s*$"),
        funding=_compile(rf"(?<!\w)(?:{_any(forms('funding'))}){_GAP}{{0,25}}$"),
        work=_compile(rf" (?:đầu tư )?(?:{_any(forms('work'))})(?!\w)"),
        abbreviated=tuple(
            (f" {lower(form)} ", f" {lower(entry.form)} ")
            for entry in entries.get("same", [])
            for form in entry.variants
        ),
        prefix=_compile(rf"(?:{_any(forms('prefix'))}),?\s+"),
        barred=_after(entries[""], "not"),
        small=_after(entries[""], "not_small"),
        ends=frozenset(lower(form) for form in forms("end")),
        statuses=tuple(
            (cast(Status, entry.id), _compile(rf"(?<!\w)(?:{_any((entry.form, *entry.variants))})(?!\w)"))
            for entry in entries.get("status", [])
        ),
    )
