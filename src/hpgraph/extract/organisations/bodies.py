"""A body as one place of a text names it, and a place where a name may begin."""

import re

from hpgraph.extract.organisations.places import Area
from hpgraph.lexicon import Entry
from hpgraph.models import Span, value

_OWNED = ("council", "board", "steering-committee", "team")
_BY_PROVINCE = ("department", "bureau")
_CHILDREN = (
    *("bureau", "division", "faculty", "institute", "centre", "office", "general-department", "board", "team"),
    *("school", "union"),
)
_PARENTS = (
    *("ministry", "department", "university", "company", "hospital", "general-department", "bureau", "institute"),
    *("police", "army", "bank", "office", "peoples-committee", "government-agency", "ministerial-body"),
    *("association", "front"),
)
_ABROAD = ("association", "embassy", "office", "international-body", "company", "fund", "bank", "centre")
PARTY_WORD = re.compile("(?:tỉnh|thành|huyện|quận|thị) ủy")
_COMMITTEES = {
    "tỉnh": "tỉnh ủy", "thành phố": "thành ủy", "huyện": "huyện ủy", "quận": "quận ủy", "thị xã": "thị ủy",
}  # fmt: skip
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

    @property
    def may_be_part(self) -> bool:
        """May a larger body be told behind it?"""
        return is_part(self.entry)

    @property
    def may_have_parts(self) -> bool:
        return self.kind in _PARENTS

    @property
    def may_be_abroad(self) -> bool:
        """Does it sit in another country: 'Đại sứ quán Nhật Bản tại Việt Nam'?"""
        return self.kind in _ABROAD


@value
class Site:
    """Where a name may begin. `head`, `named`: the lexicon's first word or whole name there, its end and entry."""

    start: int
    titled: bool
    head: tuple[int, Entry] | None
    named: tuple[int, Entry] | None


def is_part(entry: Entry) -> bool:
    return entry.get("kind") in _CHILDREN


def committee_of(level: str) -> str:
    """The lexicon's word for the Party committee of an area of this level; smaller places have a 'Đảng ủy'."""
    return _COMMITTEES.get(level, "đảng ủy")


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
