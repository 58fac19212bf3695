"""Invented careers: one post after another, in districts, provinces and at the centre, through the mergers of 2025."""

import csv
import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
FIRST, LAST = date(2014, 1, 1), date(2026, 10, 31)
_SECTORS_MERGE, _PROVINCES_MERGE = date(2025, 3, 1), date(2025, 7, 1)
_SECTORS = (
    "Tài chính", "Kế hoạch và Đầu tư", "Nội vụ", "Tư pháp", "Công Thương", "Nông nghiệp và Phát triển nông thôn",
    "Tài nguyên và Môi trường", "Giao thông vận tải", "Xây dựng", "Khoa học và Công nghệ", "Thông tin và Truyền thông",
    "Lao động - Thương binh và Xã hội", "Văn hóa, Thể thao và Du lịch", "Giáo dục và Đào tạo", "Y tế",
)  # fmt: skip
_MERGED = {
    "Kế hoạch và Đầu tư": "Tài chính", "Giao thông vận tải": "Xây dựng", "Lao động - Thương binh và Xã hội": "Nội vụ",
    "Thông tin và Truyền thông": "Khoa học và Công nghệ", "Tài nguyên và Môi trường": "Nông nghiệp và Môi trường",
    "Nông nghiệp và Phát triển nông thôn": "Nông nghiệp và Môi trường",
}  # fmt: skip
_PARTY = ("Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Ban Nội chính", "Ủy ban Kiểm tra", "Văn phòng")
_KINDS = ("department", "department", "department", "committee", "council", "party", "party", "front")
_DISTRICT_NAMES = (
    "An Bình", "Tân Hưng", "Phú Lộc", "Hòa Thắng", "Đông Sơn", "Minh Khai", "Bình Sơn", "Thạnh Phú", "Yên Định",
    "Lộc Hà", "Vĩnh Tường", "Cẩm Giang",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A province with what it became on 1 July 2025, or the centre (no name)."""

    name: str
    kind: str
    successor: str

    @property
    def central(self) -> bool:
        return not self.name

    def name_on(self, day: date) -> str:
        return self.name if day < _PROVINCES_MERGE else self.successor

    def full(self, day: date) -> str:
        name = self.name_on(day)
        kind = next(place.kind for place in provinces() if place.name == name)
        return f"{kind} {name}"

    @staticmethod
    def any(rng: random.Random) -> "Place":
        return rng.choice(provinces())


@cache
def provinces() -> tuple[Place, ...]:
    with (ROOT / "data/reference/places.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if not row["parent"] and row["kind"] in ("tỉnh", "thành phố")]
    names = {row["id"]: row["name"] for row in rows}
    kept = [row for row in rows if (row["valid_to"] or "9") > "2025" and (row["valid_from"] or "0") < "2026"]
    return tuple(Place(row["name"], row["kind"], names.get(row["successor"], row["name"])) for row in kept)


CENTRE = Place("", "", "")


@dataclass(frozen=True, slots=True)
class Office:
    """A post in a body: `kind` of body with its sector or party commission as `what`, `unit`: a district."""

    place: Place
    kind: str
    what: str
    head: bool
    unit: str = ""

    @property
    def post(self) -> str:
        if self.kind == "member":
            return "Ủy viên Ban Thường vụ"
        deputy = "" if self.head else "Phó "
        if self.place.central:
            return "Bộ trưởng" if self.head else "Thứ trưởng" if self.kind == "department" else "Vụ trưởng"
        title = {"department": "Giám đốc", "committee": "Chủ tịch", "council": "Chủ tịch", "front": "Chủ tịch",
                 "secretary": "Bí thư"}.get(self.kind)  # fmt: skip
        if title is None:
            title = {"Ủy ban Kiểm tra": "Chủ nhiệm", "Văn phòng": "Chánh Văn phòng"}.get(self.what, "Trưởng Ban")
        return f"{deputy}{title}"

    def body(self, day: date, *, full: bool = False) -> str:
        """The name of the body on a day, with its province where `full`."""
        if self.place.central:
            what = _MERGED.get(self.what, self.what) if day >= _SECTORS_MERGE else self.what
            return f"Bộ {what}" if self.kind == "department" else f"Vụ Pháp chế, Bộ {what}"
        where = self.place.full(day)
        name = self.place.name_on(day)
        level = where.partition(" " + name)[0]
        tail = where if full else level
        if self.unit:
            tail = f"{self.unit} {name}".strip() if full and day < _PROVINCES_MERGE else self.unit
            if full and day >= _PROVINCES_MERGE:
                tail = f"{self.unit}, {where}"
            return {"committee": f"Ủy ban nhân dân {tail}", "council": f"Hội đồng nhân dân {tail}"}.get(
                self.kind, f"{self._unit_party()}"
            )
        party = ("Thành ủy" if level == "thành phố" else "Tỉnh ủy") + (f" {name}" if full else "")
        if self.kind in ("secretary", "member"):
            return party
        if self.kind == "party":
            merged = day >= _SECTORS_MERGE and self.what in ("Ban Tuyên giáo", "Ban Dân vận")
            return f"{'Ban Tuyên giáo và Dân vận' if merged else self.what} {party}"
        heads = {
            "committee": "Ủy ban nhân dân",
            "council": "Hội đồng nhân dân",
            "front": "Ủy ban Mặt trận Tổ quốc Việt Nam",
        }
        if self.kind in heads:
            return f"{heads[self.kind]} {tail}"
        what = _MERGED.get(self.what, self.what) if day >= _SECTORS_MERGE else self.what
        return f"Sở {what} {tail}" if full else f"Sở {what}"

    def _unit_party(self) -> str:
        kind, _, name = self.unit.partition(" ")
        return {"huyện": f"Huyện ủy {name}", "quận": f"Quận ủy {name}"}.get(kind, f"Đảng ủy {self.unit}")


@dataclass(frozen=True, slots=True)
class Step:
    start: date
    end: date
    office: Office
    second: Office | None


@dataclass(frozen=True, slots=True)
class Career:
    steps: tuple[Step, ...]

    def draw(self, rng: random.Random) -> Step:
        """A step, the longer the likelier."""
        return rng.choices(self.steps, [(step.end - step.start).days for step in self.steps])[0]

    def before(self, step: Step) -> Office | None:
        at = self.steps.index(step)
        return self.steps[at - 1].office if at else None


def careers(count: int, rng: random.Random) -> list[Career]:
    return [_career(rng) for _ in range(count)]


def _career(rng: random.Random) -> Career:
    day = FIRST - timedelta(days=2000) + timedelta(days=rng.randrange((LAST - FIRST).days + 1700))
    until = min(LAST, day + timedelta(days=rng.randrange(1500, 6000)))
    draw = rng.random()
    office = (
        _central(rng)
        if draw < 0.1
        else _district(Place.any(rng), rng)
        if draw < 0.28
        else _provincial(Place.any(rng), rng)
    )
    steps: list[Step] = []
    while day < until or not steps:
        end = min(day + timedelta(days=rng.randrange(550, 1900)), LAST)
        if office.unit.startswith(("huyện", "quận")) and day < _PROVINCES_MERGE < end:
            end = _PROVINCES_MERGE
        if end > FIRST:
            second = _second(office, rng)
            steps.append(Step(max(day, FIRST), end, office, second))
        day = end
        office = _next(office, day, rng)
        if end == LAST:
            break
    if not steps:
        steps.append(Step(FIRST, FIRST + timedelta(days=700), office, None))
    return Career(tuple(steps))


def _second(office: Office, rng: random.Random) -> Office | None:
    """The party post beside: chairs are deputy secretaries, secretaries may chair the council, others have a seat."""
    if office.place.central:
        return None
    draw = rng.random()
    if office.head and office.kind in ("committee", "council") and draw < 0.85:
        return Office(office.place, "secretary", "", False, office.unit)
    if office.head and office.kind == "secretary" and draw < 0.3:
        return Office(office.place, "council", "", True, office.unit)
    return Office(office.place, "member", "", True) if not office.unit and draw < 0.4 else None


def _provincial(place: Place, rng: random.Random, head: bool | None = None) -> Office:
    kind = rng.choice(_KINDS)
    what = rng.choice(_SECTORS) if kind == "department" else rng.choice(_PARTY) if kind == "party" else ""
    is_head = rng.random() < 0.35 if head is None else head
    if kind == "committee" and is_head and rng.random() < 0.5:
        kind = "secretary"
    return Office(place, kind, what, is_head)


def _district(place: Place, rng: random.Random, day: date = FIRST) -> Office:
    kinds = ("phường", "xã") if day >= _PROVINCES_MERGE else ("huyện", "huyện", "quận", "phường", "xã")
    unit = f"{rng.choice(kinds)} {rng.choice(_DISTRICT_NAMES)}"
    return Office(place, rng.choice(("committee", "council", "secretary")), "", rng.random() < 0.5, unit)


def _central(rng: random.Random) -> Office:
    return Office(CENTRE, rng.choice(("department", "division")), rng.choice(_SECTORS), rng.random() < 0.25)


def _next(office: Office, day: date, rng: random.Random) -> Office:
    draw = rng.random()
    if office.place.central:
        return _central(rng) if draw < 0.4 else _provincial(Place.any(rng), rng, True) if draw < 0.5 else Office(
            CENTRE, office.kind, office.what, not office.head or office.head)  # fmt: skip
    if office.unit:
        ended = day >= _PROVINCES_MERGE and office.unit.startswith(("huyện", "quận"))
        if draw < 0.4 and not ended:
            return Office(office.place, office.kind, "", True, office.unit)
        return _district(office.place, rng, day) if draw < 0.7 else _provincial(office.place, rng, False)
    if draw < 0.3 and not office.head:
        return Office(office.place, office.kind, office.what, True)
    if draw < 0.8:
        found = _provincial(office.place, rng, office.head or rng.random() < 0.4)
        rises = found.kind in ("committee", "council") and office.kind in ("department", "party") and rng.random() < 0.7
        return replace(found, head=False) if rises else found  # of a department's head a deputy chair of the province
    if draw < 0.88:
        return _district(office.place, rng, day)
    if draw < 0.91:
        return _provincial(Place.any(rng), rng, True)
    if draw < 0.97:
        return Office(office.place, office.kind, office.what, office.head, office.unit)
    return _central(rng)
