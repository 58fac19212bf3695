"""Which body stands above a body, where its name tells it."""

import re
from functools import cache

from hpgraph import lexicon
from hpgraph.resolve.successions import END_OF_DISTRICTS
from hpgraph.resolve.units import COMMUNES, DISTRICTS, Unit, district_of, provinces, unit_of
from hpgraph.text import lower

_COMMITTEE = "Ủy ban nhân dân"
_BODY = r"(?:Sở|Bộ|Cục|Tổng cục|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Ủy ban nhân dân|Hội đồng nhân dân) "
_TAIL = re.compile(rf"(?:, |\b)(?P<above>{_BODY}[^,]+)$")
_PROVINCIAL = re.compile(r"(?:Sở .+|Thanh tra|Ban Dân tộc|Ban Quản lý (?:Khu kinh tế|các khu công nghiệp))$")
_PARTY_OF_PROVINCE = re.compile(r"Đảng ủy (?:Ủy ban nhân dân|các cơ quan Đảng|Công an|Quân sự|Bộ đội Biên phòng)$")
_CENTRAL = {
    "Công an": "Bộ Công an",
    "Ủy ban Mặt trận Tổ quốc Việt Nam": "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "Liên đoàn Lao động": "Tổng Liên đoàn Lao động Việt Nam",
    "Hội Liên hiệp Phụ nữ": "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
    "Hội Nông dân": "Trung ương Hội Nông dân Việt Nam",
    "Hội Cựu chiến binh": "Trung ương Hội Cựu chiến binh Việt Nam",
}
_PARTY_OF = {"quận": "Quận ủy", "huyện": "Huyện ủy", "thị xã": "Thị ủy", "thành phố": "Thành ủy"}


def above(name: str, jurisdiction: str | None, day: str | None) -> str | None:
    """The canonical name of the body above, on a day (ISO 8601); None where the name does not tell.

    'Phòng X, Sở Y' → 'Sở Y …', 'Sở Y tỉnh P' → 'Ủy ban nhân dân tỉnh P', 'Ban Z Thành ủy P' → 'Thành ủy P', and of
    communes and districts the one above at that time: there are no districts from 1 July 2025 on.
    """
    tail = _TAIL.search(name)
    if tail and tail.start("above") > 0:
        return tail.group("above")
    unit = unit_of(name, jurisdiction)
    if unit:
        return _above_local(name, unit, day)
    form, province = _part(name)
    if province is None:
        return None
    if _PROVINCIAL.match(form):
        return f"{_COMMITTEE} {province}"
    return party(province) if _PARTY_OF_PROVINCE.match(form) else _CENTRAL.get(form)


def place(name: str, jurisdiction: str | None) -> tuple[str, str | None] | None:
    """(place, province) that a body is of: ('quận Hải An', 'thành phố Hải Phòng'), ('tỉnh Lào Cai', None)."""
    unit = unit_of(name, jurisdiction)
    if unit:
        return unit.full, unit.province
    province = _part(name)[1]
    return (province, None) if province else None


@cache
def _kinds() -> dict[str, str]:
    """Form of a body in lower case, a local one without its place → id of its kind."""
    entries = lexicon.load().by_category["agency"]
    return {lower(entry.form): entry.get("kind") for entry in reversed(entries) if entry.get("kind") != "group"}


def kind(name: str) -> str | None:
    """The kind of a body (id of organisation_kinds.yml) by the longest known beginning of its name."""
    words = name.split(" ")
    return next((k for end in range(len(words), 0, -1) if (k := _kinds().get(lower(" ".join(words[:end]))))), None)


def party(province: str) -> str:
    """'tỉnh Lào Cai' → 'Tỉnh ủy Lào Cai'; of Hồ Chí Minh the full name of the city."""
    if province.startswith("tỉnh "):
        return f"Tỉnh ủy {province.removeprefix('tỉnh ')}"
    bare = province.removeprefix("thành phố ")
    return f"Thành ủy {'Thành phố ' if bare == 'Hồ Chí Minh' else ''}{bare}"


def _part(name: str) -> tuple[str, str | None]:
    words = name.split(" ")
    for at in range(1, len(words)):
        if " ".join(words[at:]) in provinces():
            return " ".join(words[:at]), " ".join(words[at:])
    return name, None


def _above_local(name: str, unit: Unit, day: str | None) -> str | None:
    form = name.removesuffix(unit.name).strip().removesuffix(unit.kind).strip()
    over = _over(unit, day)
    if form in ("Quận ủy", "Huyện ủy", "Thị ủy", "Đảng ủy"):
        return _party(over)
    if form in (_COMMITTEE, "Công an", *_CENTRAL):
        return f"{form} {over}" if over else None
    if form.startswith(("Phòng ", "Thanh tra")):
        return f"{_COMMITTEE} {unit.full}"
    return None


def _over(unit: Unit, day: str | None) -> str | None:
    """The unit above a unit on a day."""
    if unit.kind in COMMUNES and not (day and day >= END_OF_DISTRICTS[0]):
        return district_of(unit, day)
    return unit.province if unit.kind in (*COMMUNES, *DISTRICTS) else None


def _party(over: str | None) -> str | None:
    if over is None or over in provinces():
        return party(over) if over else None
    kind = next(kind for kind in DISTRICTS if over.startswith(f"{kind} "))
    return f"{_PARTY_OF[kind]} {over.removeprefix(kind).strip()}"
