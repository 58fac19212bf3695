"""What became of the bodies of a province, by general rules: merged departments and provinces, districts that ended.

A rule speaks of every province at once ('Sở A + Sở B → Sở C'); here it is told of one body by its canonical name.
Rules of bodies stand in data/reference/agency_changes.csv with ids of data/lexicon/agencies.yml, those of provinces
in place_changes.csv.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from hpgraph import lexicon, resources
from hpgraph.models import replace
from hpgraph.resolve import units
from hpgraph.text import slug

_DISTRICT = re.compile(r"(?:Ủy ban nhân dân|Hội đồng nhân dân) (?:quận|huyện|thị xã) .+|(?:Quận|Huyện|Thị) ủy .+")
_PARTY = re.compile(r"\b(?:Tỉnh|Thành) ủy$")
# What a merged province has one of: departments, the party's commissions, councils, commands, mass organisations.
_OF_PROVINCES = re.compile(
    r"(?:Sở|Văn phòng|Ban Thường vụ|Ban Tổ chức|Ban Nội chính|Ban Tuyên giáo|Ban Dân vận|Ủy ban Kiểm tra) |"
    r"(?:Ủy ban nhân dân|Hội đồng nhân dân|Thanh tra|Tỉnh ủy|Thành ủy|Đảng bộ|Ban Chấp hành Đảng bộ|Công an|"
    r"Đảng ủy Ủy ban nhân dân|Bộ Chỉ huy Quân sự|Ủy ban Mặt trận Tổ quốc Việt Nam|Đoàn đại biểu Quốc hội|"
    r"Tòa án nhân dân|Viện kiểm sát nhân dân|Liên đoàn Lao động|Hội Nông dân|Hội Cựu chiến binh|"
    r"Hội Liên hiệp Phụ nữ)$"
)
_OF_COMMUNES = ("Ủy ban nhân dân", "Hội đồng nhân dân", "Đảng ủy")
_FULL = {"Hồ Chí Minh": "Thành phố Hồ Chí Minh"}
END_OF_DISTRICTS = ("2025-07-01", "203/2025/QH15")
"""From when on there are no districts, and the symbol of the legal basis."""


@dataclass(frozen=True, slots=True, order=True)
class Succession:
    """One change of bodies, given by canonical names. `date`: a day, month or year; `basis`: symbol of the law."""

    date: str
    id: str
    original: tuple[str, ...]
    resulting: tuple[str, ...]
    basis: str


@dataclass(frozen=True, slots=True)
class _Rule:
    """A row of a table of changes; of bodies by form ('Sở Tài chính'), of provinces by name ('tỉnh Hải Dương')."""

    id: str
    date: str
    original: tuple[str, ...]
    resulting: tuple[str, ...]
    basis: str


def of_district(name: str) -> bool:
    """Whether a body governs a district; those ended with the districts."""
    return _DISTRICT.fullmatch(name) is not None


def around(names: Iterable[str]) -> tuple[Succession, ...]:
    """All changes that lead from or to bodies of these names, in any number of steps; sorted by date."""
    waiting, known = list(names), set(names)
    found: set[Succession] = set()
    while waiting:
        for change in _of(waiting.pop()):
            found.add(change)
            new = {*change.original, *change.resulting} - known
            known |= new
            waiting += new
    return tuple(sorted(found))


@lru_cache(maxsize=1 << 14)
def _of(name: str) -> tuple[Succession, ...]:
    """The changes of which a body is a part, before or after."""
    parted = _part(name)
    if not parted:
        return tuple(_merged_communes(name))
    return (*_merged_bodies(*parted), *_merged_provinces(*parted))


def _part(name: str) -> tuple[str, str] | None:
    """'Sở Y tế tỉnh Lào Cai' → ('Sở Y tế', 'tỉnh Lào Cai'), 'Tỉnh ủy Lào Cai' → ('Tỉnh ủy', 'tỉnh Lào Cai')."""
    words = name.split(" ")
    for at in range(1, len(words)):
        form, rest = " ".join(words[:at]), " ".join(words[at:])
        kind = "tỉnh" if form.endswith("Tỉnh ủy") else "thành phố"
        for province in (rest, f"{kind} {rest.removeprefix('Thành phố ')}" if _PARTY.search(form) else rest):
            if province in _provinces():
                return form, province
    return None


def _join(form: str, province: str) -> str:
    """The party's committees take the bare name of the place, and their title from its kind."""
    if not _PARTY.search(form):
        return f"{form} {province}"
    if province.startswith("tỉnh "):
        return f"{_PARTY.sub('Tỉnh ủy', form)} {province.removeprefix('tỉnh ')}"
    bare = province.removeprefix("thành phố ")
    return f"{_PARTY.sub('Thành ủy', form)} {_FULL.get(bare, bare)}"


def _merged_bodies(form: str, province: str) -> Iterator[Succession]:
    for rule in _body_rules():
        if form in (*rule.original, *rule.resulting) and _existed(province, rule.date):
            before, after = (tuple(_join(f, province) for f in side) for side in (rule.original, rule.resulting))
            yield Succession(rule.date, f"{rule.id}-{slug(province)}", before, after, rule.basis)


def _merged_provinces(form: str, province: str) -> Iterator[Succession]:
    if not _OF_PROVINCES.match(form):
        return
    for rule in _province_rules():
        if province in (*rule.original, *rule.resulting) and not _ended(form, rule.date):
            before, after = (tuple(_join(form, p) for p in side) for side in (rule.original, rule.resulting))
            yield Succession(rule.date, f"{rule.id}-{slug(_PARTY.sub('Tỉnh ủy', form))}", before, after, rule.basis)


def _ended(form: str, day: str) -> bool:
    """Whether the rules let bodies of that form end before a day."""
    return any(r.date < day and form in r.original and form not in r.resulting for r in _body_rules())


def _merged_communes(name: str) -> Iterator[Succession]:
    """Changes of the bodies that govern a commune, as its place changed."""
    for form in _OF_COMMUNES:
        for rule in _commune_rules().get(name.removeprefix(f"{form} "), ()) if name.startswith(f"{form} ") else ():
            before, after = (tuple(f"{form} {unit}" for unit in side) for side in (rule.original, rule.resulting))
            yield Succession(rule.date, f"{rule.id}-{slug(form)}", before, after, rule.basis)


@cache
def _commune_rules() -> dict[str, tuple[_Rule, ...]]:
    """Name of a commune ('xã An Lão') → its changes, as far as names tell which communes they are of."""
    found: dict[str, list[_Rule]] = defaultdict(list)
    for rule in _rules("place_changes.csv", _communes()):
        named = {*rule.original, *rule.resulting}
        if "" not in rule.resulting and any(unit not in rule.resulting for unit in named - {""}):
            known = replace(rule, original=tuple(filter(None, rule.original)))
            for unit in named - {""}:
                found[unit].append(known)
    return {unit: tuple(rules) for unit, rules in found.items()}


@cache
def _communes() -> dict[str, str]:
    """Id of a commune → its name with its kind; '' where several at one time, or in two provinces, are called so."""
    names: dict[str, str] = {}
    called: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for row in _places():
        if row["kind"] in units.COMMUNES:
            names[row["id"]] = name = f"{row['kind']} {row['name']}"
            called[name].append((units.province_of(row["id"]), not row["valid_to"]))
    plain = {
        name
        for name, known in called.items()
        if len({province for province, _ in known}) == 1 and len(set(known)) == len(known)
    }
    return {id_: name if name in plain else "" for id_, name in names.items()}


@cache
def _body_rules() -> tuple[_Rule, ...]:
    """Rows of agency_changes.csv about bodies that every province has."""
    local = {e.id: e.form for e in lexicon.load().by_category["agency"] if e.get("local")}
    return tuple(rule for rule in _rules("agency_changes.csv", local) if rule.original)


@cache
def _province_rules() -> tuple[_Rule, ...]:
    """Rows of place_changes.csv that make one province of one or more."""
    return tuple(rule for rule in _rules("place_changes.csv", _ids()) if len(rule.resulting) == 1)


def _rules(table: str, names: dict[str, str]) -> Iterator[_Rule]:
    with resources.path("data", "reference", table).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            sides = [row["original"].split(), row["resulting"].split()]
            if all(id_ in names for side in sides for id_ in side):
                before, after = (tuple(names[id_] for id_ in side) for side in sides)
                yield _Rule(row["id"], row["date"], before, after, row["legal_basis"])


@cache
def _ids() -> dict[str, str]:
    """Id of a province → its name with its kind."""
    return {row["id"]: f"{row['kind']} {row['name']}" for row in _rows()}


@cache
def _provinces() -> dict[str, tuple[str, str]]:
    """Name of a province with its kind → first and last day, '' and '9' where none is told."""
    return {f"{row['kind']} {row['name']}": (row["valid_from"], row["valid_to"] or "9") for row in _rows()}


def _existed(province: str, day: str) -> bool:
    first, last = _provinces()[province]
    return first[: len(day)] <= day <= last


@cache
def _rows() -> tuple[dict[str, str], ...]:
    """The provinces."""
    return tuple(row for row in _places() if not row["parent"])


@cache
def _places() -> tuple[dict[str, str], ...]:
    with resources.path("data", "reference", "places.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
