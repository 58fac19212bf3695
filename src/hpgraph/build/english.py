"""English names of bodies, posts and places, put together from the lexicons; None where a part is unknown."""

from functools import cache

from hpgraph import lexicon
from hpgraph.build.offices import english_titles
from hpgraph.terms import LABELS, PLACE_KIND
from hpgraph.text import lower


@cache
def _bodies() -> dict[str, str]:
    """Lower-case canonical form of a body (a local one without its place) → English."""
    return {lower(e.form): e.get("en") for e in reversed(lexicon.load().by_category["agency"]) if e.get("en")}


@cache
def _kinds() -> tuple[tuple[str, str], ...]:
    """Vietnamese kind of place → English, longest first: 'thành phố' → 'City'."""
    found = {LABELS[iri][0]: LABELS[iri][1].title() for iri in PLACE_KIND.values()}
    return tuple(sorted(found.items(), key=lambda pair: (-len(pair[0]), pair)))


def place(name: str) -> str | None:
    """'thành phố Hải Phòng' → 'Hải Phòng City'; a bare proper name stays."""
    for vietnamese, english in _kinds():
        if lower(name).startswith(f"{vietnamese} "):
            return f"{name[len(vietnamese) + 1 :]} {english}"
    words = name.split()
    return name if words and all(word[:1].isupper() or word == "-" for word in words) else None


def body(name: str) -> str | None:
    """'Sở Tài chính thành phố Hải Phòng' → 'Department of Finance of Hải Phòng City'."""
    words = name.split()
    for size in range(len(words), 0, -1):
        known = _bodies().get(lower(" ".join(words[:size])))
        if known:
            rest = " ".join(words[size:])
            where = place(rest)
            return known if not rest else f"{known} of {where}" if where else None
    return None


def post(title: str, body_name: str) -> str | None:
    """'Giám đốc' + 'Sở Y tế tỉnh Lào Cai' → 'Director, Department of Health of Lào Cai Province'."""
    known, where = english_titles().get(lower(title)), body(body_name)
    return f"{known[1]}, {where}" if known and where else None
