"""Invented mentions of officials with the truth beside them, to measure who-is-who on.

Names are drawn from shares of surnames, middle and given names that are jittered anew for every seed; careers run from
2014 to 2026 through districts, provinces and the centre, with the mergers of 2025; mentions carry the spelling noise,
short names of bodies, missing posts and wrong portals of real articles. Nothing here is a real person.

    python -m benchmarks.mentions --people 2624 --mentions 20000 --seed 7 -o mentions.csv --truth truth.csv
"""

import argparse
import csv
import random
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from benchmarks.careers import Career, Place, careers

ROOT = Path(__file__).parent.parent
FIELDS = ("mention_id", "name_raw", "post_raw", "agency_raw", "site_prov", "date", "co_names", "article")
_HONORIFICS = ("đồng chí ", "Đồng chí ", "ông ", "bà ", "đ/c ", "Thạc sĩ ", "TS. ", "PGS.TS ", "Đại tá ")
_SHORT = {
    "Ủy ban nhân dân": "UBND", "Hội đồng nhân dân": "HĐND", "Khoa học và Công nghệ": "KH&CN",
    "Thông tin và Truyền thông": "TT&TT", "Kế hoạch và Đầu tư": "KH&ĐT", "Tài nguyên và Môi trường": "TN&MT",
    "Giáo dục và Đào tạo": "GD&ĐT", "Nông nghiệp và Phát triển nông thôn": "NN&PTNT", "Giao thông vận tải": "GTVT",
    "Lao động - Thương binh và Xã hội": "LĐTB&XH", "Văn hóa, Thể thao và Du lịch": "VHTT&DL",
    "Nông nghiệp và Môi trường": "NN&MT", "Ủy ban Mặt trận Tổ quốc": "UBMTTQ", "Thành phố": "TP",
}  # fmt: skip
_CONCENTRATION = 1.08  # so that 22 % of 2,624 people and 58 % of 26,272 share their name with another
_APPOINTMENTS = 0.15  # share of mentions after a first post that report the appointment; most name the post before
_MIXED = 1 / 3
_OLD_TONES = {"òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ", "úy": "uý", "ủy": "uỷ", "ùy": "uỳ"}


@dataclass(frozen=True, slots=True)
class Mention:
    person: int
    day: date
    site: str
    circle: str
    """Who meets: the ministry, the province or the district of the office."""
    row: dict[str, str]
    name: str


@dataclass(slots=True)
class Names:
    """Draws names from jittered shares."""

    rng: random.Random
    parts: dict[str, tuple[list[str], list[float]]] = field(default_factory=dict)

    @classmethod
    def read(cls, rng: random.Random) -> "Names":
        shares: dict[str, list[tuple[str, float]]] = defaultdict(list)
        with (ROOT / "data/resolve/name_parts.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                share = float(row["share"]) ** _CONCENTRATION * rng.lognormvariate(0, 0.15)
                shares[row["role"]].append((row["part"], share))
        return cls(
            rng, {r: ([p for p, _ in found], list(accumulate(s for _, s in found))) for r, found in shares.items()}
        )

    def draw(self) -> str:
        sex = "m" if self.rng.random() < 0.78 else "f"
        return " ".join(filter(None, (self._part(role) for role in ("surname", f"middle-{sex}", f"given-{sex}"))))

    def _part(self, role: str) -> str:
        parts, weights = self.parts[role]
        return self.rng.choices(parts, cum_weights=weights)[0]


def generate(people: int, mentions: int, seed: int) -> tuple[list[dict[str, str]], dict[str, int]]:
    """Rows of a mention table in random order, and mention id → person."""
    rng = random.Random(seed)
    names = Names.read(rng)
    lives = careers(people, rng)
    called = [names.draw() for _ in lives]
    weights = list(accumulate(rng.lognormvariate(0, 0.9) for _ in lives))
    chosen = [*range(people), *rng.choices(range(people), cum_weights=weights, k=max(0, mentions - people))][:mentions]
    found = [_mention(number, lives[number], called[number], rng) for number in chosen]
    _together(found, rng)
    rng.shuffle(found)
    rows, truth = [], {}
    for index, mention in enumerate(found):
        rows.append({"mention_id": f"m{index:06d}", **mention.row})
        truth[f"m{index:06d}"] = mention.person
    return rows, truth


def _mention(person: int, life: Career, name: str, rng: random.Random) -> Mention:
    step = life.draw(rng)
    day = step.start + timedelta(days=rng.randrange(max(1, (step.end - step.start).days)))
    former = life.before(step)
    if former and rng.random() < _APPOINTMENTS:
        day = step.start + timedelta(days=rng.randrange(30))
    is_new = (day - step.start).days < 30
    told = step.office
    post = told.post
    if is_new and former and rng.random() < 0.8:
        post = f"{post}, nguyên {former.post} {former.body(day, full=True)}"
    elif step.second and rng.random() < 0.35:
        post, told = (
            (f"{step.second.post} {step.second.body(day)}, {post}", told)
            if rng.random() < 0.5
            else (step.second.post, step.second)
        )
    site = _site(told.place, day, rng)
    own = site == told.place.name_on(day)
    agency = told.body(day, full=not own or rng.random() < 0.55)
    if rng.random() < 0.45:
        agency = _shorten(agency)
    lost = rng.random()
    if lost < 0.04:
        post, agency = "", ""
    elif lost < 0.11:
        post = ""
    elif lost < 0.19:
        agency = ""
    row = {
        "name_raw": _noisy(name, rng),
        "post_raw": post,
        "agency_raw": agency,
        "site_prov": site,
        "date": day.isoformat(),
    }
    circle = told.body(day) if told.place.central else f"{told.place.name_on(day)} {told.unit}"
    return Mention(person, day, site, circle, row, name)


def _site(place: Place, day: date, rng: random.Random) -> str:
    """The province of the portal: mostly one's own, else a central portal (empty) or one visited."""
    draw = rng.random()
    home = place.name_on(day)
    if place.central:
        return "" if draw < 0.85 else Place.any(rng).name_on(day)
    return home if draw < 0.965 else "" if draw < 0.985 else Place.any(rng).name_on(day)


def _shorten(body: str) -> str:
    for full, short in _SHORT.items():
        body = body.replace(full, short)
    return body


def _noisy(name: str, rng: random.Random) -> str:
    if rng.random() < 0.35:
        name = rng.choice(_HONORIFICS) + name
    if rng.random() < 0.06:
        name = name.upper()
    if rng.random() < 0.15:
        for new, old in _OLD_TONES.items():
            name = name.replace(new, old)
    if rng.random() < 0.05:
        name = unicodedata.normalize("NFD", name)
    return name.replace(" ", "  ") if rng.random() < 0.03 else name


def _together(mentions: list[Mention], rng: random.Random) -> None:
    """Groups mentions of one portal and fortnight into articles of up to six people, and names who else is there.

    Articles report what one circle does; one mention in three is with whoever else is in the news, as at conferences.
    """
    groups: dict[tuple[str, int], list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[mention.site, mention.day.toordinal() // 14].append(mention)
    number = 0
    for key in sorted(groups):
        waiting = groups[key]
        rng.shuffle(waiting)
        waiting.sort(key=lambda mention: "" if rng.random() < _MIXED else mention.circle)
        while waiting:
            size = rng.choice((1, 1, 2, 3, 4, 6))
            here = {mention.person: mention for mention in waiting[:size]}
            waiting = [mention for mention in waiting if here.get(mention.person) is not mention]
            number += 1
            for person, mention in here.items():
                mention.row["article"] = f"a{number:06d}"
                mention.row["co_names"] = "; ".join(sorted(m.name for p, m in here.items() if p != person))


def write(rows: Iterable[dict[str, Any]], path: Path, fields: tuple[str, ...] = FIELDS) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fields, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=2624)
    parser.add_argument("--mentions", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--truth", type=Path)
    given = parser.parse_args()
    rows, truth = generate(given.people, given.mentions, given.seed)
    write(rows, given.output)
    if given.truth:
        write(({"mention_id": m, "person": p} for m, p in truth.items()), given.truth, ("mention_id", "person"))


if __name__ == "__main__":
    main()
