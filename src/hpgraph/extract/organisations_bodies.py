"""A body as one place of a text names it, and a place where a name may begin."""

import re

from hpgraph.extract.organisations_places import Area
from hpgraph.lexicon import Entry
from hpgraph.models import Span, value

_OWNED = ("council", "board", "steering-committee", "team")
_BY_PROVINCE = ("department", "bureau")
CHILDREN = (
    *("bureau", "division", "faculty", "institute", "centre", "office", "general-department", "board", "team"),
    *("school", "union"),
)
"""Kinds of bodies that may be told as part of a larger one."""
PARENTS = (
    *("ministry", "department", "university", "company", "hospital", "general-department", "bureau", "institute"),
    *("police", "army", "bank", "office", "peoples-committee", "government-agency", "ministerial-body"),
    *("association", "front"),
)
"""Kinds of bodies that have such parts."""
ABROAD = ("association", "embassy", "office", "international-body", "company", "fund", "bank", "centre")
"""Kinds of bodies that sit in another country: 'Đại sứ quán Nhật Bản tại Việt Nam'."""
PARTY_WORD = re.compile("(?:tỉnh|thành|huyện|quận|thị) ủy")
COMMITTEES = {
    "tỉnh": "tỉnh ủy", "thành phố": "thành ủy", "huyện": "huyện ủy", "quận": "quận ủy", "thị xã": "thị ủy",
}  # fmt: skip
"""The Party committee of an area, by its level; smaller places have a 'Đảng ủy'."""
_PARTY_LEVELS = (
    ("Thành ", "thành phố"), ("Tỉnh ", "tỉnh"), ("Huyện ", "huyện"), ("Quận ", "quận"), ("Thị ", "thị xã"),
)  # fmt: skip


@value
class Body:
    """A body as named at one place. `base` is written out, without owner, area and parent.

    `area`: the place it serves; `person`: where, inside an open name at the very end, a person's name may begin;
    `bare`: incomplete without owner or area.
    """

    start: int
    end: int
    entry: Entry
    base: str
    area: Area | None = None
    owner: "Body | None" = None
    parent: "Body | None" = None
    person: int | None = None
    bare: bool = False

    @property
    def kind(self) -> str:
        return str(self.entry.get("kind"))


@value
class Site:
    """Where a name may begin. `head`, `named`: the lexicon's first word or whole name there, its end and entry."""

    start: int
    titled: bool
    head: tuple[int, Entry] | None
    named: tuple[int, Entry] | None


def as_head(entry: Entry) -> Entry:
    """A body of the lexicon's category `agency` in the terms of `organisation_head`: what may follow its name."""
    place = "any" if entry.get("local") else None
    if entry.get("local") and entry.get("level") == "province" and entry.get("kind") in _BY_PROVINCE:
        place = "province"
    kept = {
        "kind": entry.get("kind"),
        "place": "party" if entry.get("bare") else place,
        "level": next((level for word, level in _PARTY_LEVELS if word in entry.form), None),
        "local": entry.get("local"),
        "owner": bool(entry.get("within") or (entry.get("local") and entry.get("kind") in _OWNED)),
    }
    return Entry("agency", entry.id, entry.form, entry.variants, kept)


@value
class Found:
    """A body with the place that names it; for lists under one head ('UBND các quận A, B') a narrower place."""

    span: Span
    body: Body
    titled: bool = False


def may_be_bare(entry: Entry) -> bool:
    """'UBND', 'Thành ủy', 'Quân khu': of which one is meant is told by the rest of the article."""
    return entry.get("place") in ("must", "party") or bool(entry.get("recall"))
