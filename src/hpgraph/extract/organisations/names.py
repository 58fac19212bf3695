"""Canonical names of bodies: abbreviations written out, the area attached."""

from hpgraph import lexicon
from hpgraph.extract.organisations.bodies import Body
from hpgraph.extract.organisations.grammar import Grammar, grammar
from hpgraph.extract.organisations.places import PROVINCIAL, Area
from hpgraph.extract.organisations.seats import Home, Seats
from hpgraph.extract.phrases import Line
from hpgraph.models import replace, value
from hpgraph.text import tidy

_WITH_LEVEL = (
    "department",
    "peoples-committee",
    "peoples-council",
    "police",
    "front",
    "inspectorate",
    "court",
    "procuracy",
    "delegation",
)
_UNITS = ("division", "faculty", "team")
_TACIT = ("party-committee", "peoples-committee", "peoples-council", "government")


@value
class Namer:
    """Names bodies of one article; `seats` tells which area a bare word means."""

    seats: Seats
    home: Home

    def name(self, body: Body) -> str:
        return self._head(body) + (f", {self.name(body.parent)}" if body.parent else "")

    def _head(self, body: Body) -> str:
        if body.owner:
            joint = ", " if body.kind in _UNITS and body.owner.kind not in _TACIT else " "
            return f"{body.base}{joint}{self.name(body.owner)}"
        place = body.entry.get("place")
        if place == "party":
            area = body.area if body.area and body.area.name else self._party_area(body)
            return f"{body.base} {area.bare}" if area else body.base
        if body.area:
            return f"{body.base} {self._area(body, body.area)}"
        if place == "province":
            province = None if "Việt Nam" in body.base else self.seats.province(body.start)
            return (
                f"{body.base} {province}"
                if province and not body.base.endswith(province.split(" ", 1)[-1])
                else body.base
            )
        if body.bare and place == "must" and self.home.level in PROVINCIAL:
            return f"{body.base} {self.home.full}"
        return body.base

    def area(self, area: Area, bare: bool = False) -> str:
        """An area with its name; the bare word 'tỉnh' gets the name that is meant."""
        found = area if area.name else self.seats.area(area.level, area.start)
        return area.level if found is None else found.bare if bare else found.full

    def _party_area(self, body: Body) -> Area | None:
        level = body.area.level if body.area else str(body.entry.get("level"))
        return self.seats.area(level, body.start)

    def _area(self, body: Body, area: Area) -> str:
        if not area.name:
            found = self.seats.area(area.level, body.start)
            return found.full if found else area.level
        is_bare = area.end - area.start == len(area.name)
        return area.full if not is_bare or body.kind in _WITH_LEVEL else area.bare


def canonical(name: str, jurisdiction: str | None) -> str:
    """A body's full name: 'Sở KH&CN', 'thành phố Hải Phòng' → 'Sở Khoa học và Công nghệ thành phố Hải Phòng'.

    `jurisdiction` is the province or city that is meant where the name leaves it out; central bodies stay as they are.
    """
    known = grammar(lexicon.load())
    return canonical_with(known, name, jurisdiction)


def canonical_with(known: Grammar, name: str, jurisdiction: str | None) -> str:
    line = Line.of(tidy(name))
    body = known.body(line, 0, len(line.text), titled=True)
    if body is None:
        return tidy(known.spelling.expand(line.text))
    rest = known.spelling.expand(line.text[body.end :]) if body.end < len(line.text) else ""
    home = Home.of(jurisdiction)
    if body.bare and body.entry.get("owner") == "must":
        return tidy(body.base + rest)
    return tidy(Namer(Seats(Line("", ""), (), known.extents.places, home), home).name(_complete(body, home)) + rest)


def _complete(body: Body, home: Home) -> Body:
    """Give the home's area to a body without one: 'Thành ủy' → 'Thành ủy Hải Phòng'."""
    if body.owner:
        return replace(body, owner=_complete(body.owner, home))
    level = body.area.level if body.area else body.entry.get("level")
    if (body.area is None or not body.area.name) and home.name and level == home.level:
        return replace(body, area=Area(0, len(home.name) + 1 + len(home.level), home.level, home.name))
    return body
