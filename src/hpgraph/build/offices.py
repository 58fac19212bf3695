"""Offices that act: 'Giám đốc Sở Xây dựng' as title and body, by the titles of the lexicon."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from hpgraph import lexicon
from hpgraph.text import lower


@dataclass(frozen=True, slots=True)
class Office:
    """A title and the body it belongs to, as canonical names."""

    title: str
    body: str


@cache
def _titles() -> dict[str, tuple[str, str | None]]:
    """Lower-case form → the title in facts, and the body that it implies."""
    found: dict[str, tuple[str, str | None]] = {}
    for entry in lexicon.load().by_category["title"]:
        for form in (entry.form, *entry.variants):
            found.setdefault(lower(form), (entry.get("title") or entry.form, entry.get("implies")))
    return found


@cache
def english_titles() -> dict[str, tuple[str, str]]:
    """Lower-case title → the title and its English, from entries whose form is that title."""
    found: dict[str, tuple[str, str]] = {}
    for entry in lexicon.load().by_category["title"]:
        if entry.get("en"):
            found.setdefault(lower(entry.form), (entry.form, entry.get("en")))
    return found


@cache
def _single() -> tuple[dict[tuple[str, str], bool], set[tuple[str, str]]]:
    """(title, body that it implies) → whether one person holds it at a time; (title, kind of body) where one does."""
    implied: dict[tuple[str, str], bool] = {}
    kinds: set[tuple[str, str]] = set()
    for entry in lexicon.load().by_category["title"]:
        title = lower(entry.get("title") or entry.form)
        if entry.get("implies"):
            implied.setdefault((title, entry.get("implies")), bool(entry.get("single")))
        elif entry.get("single"):
            kinds |= {(title, kind) for kind in entry.get("of", ())}
    return implied, kinds


def single(title: str, body: str, kinds: Iterable[str]) -> bool:
    """Whether one person at a time holds that title in a body of these kinds (ids of organisation_kinds.yml)."""
    implied, of_kinds = _single()
    key = lower(title)
    known = implied.get((key, body))
    return any((key, kind) in of_kinds for kind in kinds) if known is None else known


def parse(name: str, bodies: Iterable[str]) -> Office | None:
    """The office that a name stands for, where it begins with a title; None otherwise.

    `bodies`: canonical names known in the article; the rest of the name is completed to one of them
    ('Sở Xây dựng' → 'Sở Xây dựng thành phố Hải Phòng').
    """
    words = name.split()
    for size in range(len(words), 0, -1):
        known = _titles().get(lower(" ".join(words[:size])))
        if known is None:
            continue
        title, implied = known
        rest = " ".join(words[size:])
        if rest:
            return Office(title, _complete(rest, bodies))
        if implied:
            return Office(title, implied)
    return None


def name(title: str, body: str) -> str:
    """'Trưởng Ban' + 'Ban Tổ chức Thành ủy' → 'Trưởng Ban Tổ chức Thành ủy': what both say is said once."""
    head, tail = title.split(), body.split()
    for size in range(min(len(head), len(tail)), 0, -1):
        if [lower(word) for word in head[-size:]] == [lower(word) for word in tail[:size]]:
            return " ".join([*head, *tail[size:]])
    return f"{title} {body}"


def _complete(body: str, bodies: Iterable[str]) -> str:
    longer = [known for known in bodies if known == body or known.startswith(f"{body} ")]
    return min(longer, key=lambda known: (len(known), known), default=body)
