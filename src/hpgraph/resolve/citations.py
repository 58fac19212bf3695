"""What one citation says of a document, in a form that can be compared: series, number, day, subject."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from hpgraph import lexicon
from hpgraph.resolve import bodies, places
from hpgraph.resolve.places import CENTRE
from hpgraph.resolve.records import Record
from hpgraph.text import lower

_SYMBOL = re.compile(r"(?P<core>\d+[a-zđ]?)(?:/(?P<year>(?:19|20)\d\d))?(?:(?P<join>[-/])(?P<codes>[^\W\d].*))?")
_TERM = re.compile(r"(?:QH|HĐND|NQ|PL)\d{1,2}$")
_CENTRE_OF_PARTY = re.compile(
    r"(?:bộ chính trị|ban bí thư)\b|(?:(?:ban chấp hành )?trung ương đảng\b|ban chấp hành trung ương$)"
)
_COMMITTEE = re.compile(
    r"(?:(?:ban thường vụ|ban chấp hành|thường trực|bí thư) )?(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng bộ)"
)
_OFFICE = re.compile(
    r"(?:phó )?(?:chủ tịch|bộ trưởng|thứ trưởng|giám đốc|cục trưởng|tổng giám đốc|thường trực) (?!nước)"
)
_PARTY = ("cấp ủy", "đảng ủy", "tw")
_EVERYWHERE = re.compile(r"ủy ban nhân dân|hội đồng nhân dân|cấp ủy|đảng ủy|sở |ban |phòng |công an|văn phòng ")
UNTOLD = "?"
"""The place of a body that is told neither by its name nor by the portal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """What one article says, or several from `published` `until`.

    `codes`: the letters of the symbol, () for a bare number. `place`: whose body issued it, '?…' where untold.

    `organ`: the issuer without its place; `party`: numbers run through a committee's term, otherwise through a year.
    """

    id: str
    seed: str
    kind: str
    number: str
    core: str
    year: str
    codes: tuple[str, ...]
    organ: str
    place: str
    party: bool
    day: str
    title: str
    published: str
    until: str

    @property
    def lasting(self) -> bool:
        """Whether the number names one document for good: its year is in it, or the term of the assembly."""
        return bool(self.year) or any(_TERM.search(code) for code in self.codes)

    @property
    def open(self) -> bool:
        """Whether neither day nor number tells for good which document is meant."""
        return not (self.lasting or len(self.day) == len("2025-03-01"))

    @property
    def series(self) -> tuple[str, ...]:
        """Documents of one series differ in number, or in the year or term.

        Where the text does not tell of which place the body is, nothing is known to be of the same series.
        """
        return (*(self.codes or ("", self.organ)), self.place, *([self.id] if self.place == UNTOLD else []))

    @property
    def names(self) -> str:
        """How a reason names it."""
        return f"{self.number} ({self.day})" if self.day else self.number


def core(number: str) -> str:
    """The digits that a symbol begins with; of a standard the name without its year; lower case."""
    match = _SYMBOL.fullmatch(number)
    return match["core"] if match else lower(number.partition(":")[0]).strip()


def codes(number: str) -> tuple[str, ...]:
    """The letters of a symbol: '45-NQ/TW' → ('NQ', 'TW'); none of a bare number."""
    match = _SYMBOL.fullmatch(number)
    return tuple(code.upper() for code in re.split(r"[-/]", match["codes"])) if match and match["codes"] else ()


def read(record: Record) -> Citation:
    """The citation of a record that `documents.record` made."""
    said = {key: str(value) if value else "" for key, value in record.said.items()}
    match = _SYMBOL.fullmatch(said["number"])
    letters = codes(said["number"])
    issuer, place = _issuer(said["issuer"], said["jurisdiction"], letters)
    year = (match["year"] or "") if match else ""
    if said["kind"] == "standard":  # of one body in the country; 'TCVN ISO 9001:2015'
        issuer, place, year = "", CENTRE, said["number"].partition(":")[2]
    return Citation(
        id=record.id,
        seed=record.seed,
        kind=said["kind"],
        number=said["number"],
        core=core(said["number"]),
        year=year,
        codes=letters,
        organ=issuer,
        place=place,
        party=match["join"] == "-" if match and match["join"] else issuer.startswith(_PARTY),
        day=said["date"],
        title=said["title"],
        published=said["published"],
        until=said["until"],
    )


@lru_cache(maxsize=1 << 14)
def _issuer(issuer: str, jurisdiction: str, codes: tuple[str, ...]) -> tuple[str, str]:
    """Organ and place. Letters that name one body in the country tell more than what was read beside them."""
    for code in codes:
        known = _central_codes().get(code) or _central_codes().get(code.rstrip("0123456789"))
        if known:
            return organ(known), CENTRE
    body = bodies.parse(issuer, places.province(jurisdiction)) if issuer else None
    if body is None:
        return "", f"{UNTOLD}{places.province(jurisdiction) or ''}"
    name, place = organ(body.core), "/".join(filter(None, (body.scope or "", body.unit)))
    return name, UNTOLD if not body.scope and _EVERYWHERE.match(name) else place


def organ(name: str) -> str:
    """A body in lower case without place, its committee or its head: all of them number their documents together."""
    plain = lower(name)
    if _CENTRE_OF_PARTY.match(plain):
        return "tw"
    if _COMMITTEE.fullmatch(plain):
        return "cấp ủy"
    return _OFFICE.sub("", plain, count=1)


@cache
def _central_codes() -> dict[str, str]:
    return {
        form.upper(): str(entry.get("issuer") or "trung ương đảng")
        for entry in lexicon.load().by_category.get("issuer_code", ())
        if entry.get("scope") in ("centre", "party-centre")
        for form in entry.forms
    }
