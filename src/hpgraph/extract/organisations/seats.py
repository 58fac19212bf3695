"""Whose 'tỉnh', 'thành phố', 'quận' is meant: the areas an article names, and which of them a bare word refers to."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from hpgraph.extract.organisations.places import LEVELS, PROVINCIAL, Area, Gazetteer
from hpgraph.extract.phrases import Line
from hpgraph.models import Span, value

# A letter first, then the look back: `re` skips to such a letter.
_LEVEL_WORD = re.compile(
    r"[tqhpxđ](?<!\w.)(?:(?<=t)(?:ỉnh|hành phố|p\b|hị xã|hị trấn)|(?<=q)uận|(?<=h)uyện|(?<=p)hường|(?<=x)ã|"
    r"(?<=đ)ặc khu)"
)
_SIDE = re.compile(r"(?:về phía|phía|đại diện|lãnh đạo|về) (?:đoàn |lãnh đạo )?$")
_STOP = re.compile(r"[.!?\n] ")


@value
class Home:
    """Where the portal sits: 'thành phố' 'Hải Phòng'; both empty for central portals."""

    level: str
    name: str

    @staticmethod
    def of(jurisdiction: str | None) -> "Home":
        for level in LEVELS:
            if jurisdiction and jurisdiction.lower().startswith(level + " "):
                return Home(level, jurisdiction[len(level) + 1 :])
        return Home("", jurisdiction or "")

    @property
    def full(self) -> str:
        return f"{self.level} {self.name}".strip()


class Seats:
    """Answers for one article. `blocks`: spans of its paragraphs in order; `served`: areas in bodies' names."""

    def __init__(
        self, line: Line, blocks: Sequence[Span], places: Gazetteer, home: Home, headings: frozenset[int] = frozenset()
    ) -> None:
        self._headings = headings
        self._line, self._home = line, home
        self._starts = [block.start for block in blocks]
        self._blocks = blocks
        self._areas = [area for area in _areas(line, places) if area.name]
        self._served: set[int] = set()

    def serve(self, areas: Sequence[Area], titled: bool) -> None:
        """Take note of areas in the names of bodies, those without the word ('Quận ủy Ngô Quyền') too.

        `titled`: of bodies named only as somebody's post; a paragraph is not about those.
        """
        known = {area.start for area in self._areas}
        self._areas += [area for area in areas if area.name and area.start not in known]
        self._areas.sort(key=lambda area: area.start)
        if not titled:
            self._served |= {area.start for area in areas if area.name}

    def _block(self, position: int) -> Span:
        index = bisect_right(self._starts, position) - 1
        return self._blocks[index] if index >= 0 else Span(0, len(self._line.text))

    def _view(self, position: int) -> tuple[Span, int]:
        """The paragraph to look at, and up to where. A heading is about the next paragraph's first sentence."""
        index = bisect_right(self._starts, position) - 1
        if index < 0 or index not in self._headings or index + 1 >= len(self._blocks):
            return self._block(position), position
        following = self._blocks[index + 1]
        stop = _STOP.search(self._line.text, following.start, following.end)
        return Span(self._blocks[index].start, following.end), stop.start() if stop else following.end

    def _sentence_start(self, block: Span, position: int) -> int:
        ends = [match.end() for match in _STOP.finditer(self._line.text, block.start, position)]
        return ends[-1] if ends else block.start

    def area(self, level: str, position: int) -> Area | None:
        """The area of this level that is meant at a position."""
        block, position = self._view(position)
        same = [area for area in self._areas if area.level == level]
        inside = [area for area in same if block.start <= area.start < position]
        start = self._sentence_start(block, position)
        near = [area for area in inside if area.start >= start]
        if level in PROVINCIAL and level == self._home.level and not self._is_abroad(near, inside):
            return Area(position, position, level, self._home.name)
        if near:
            return near[-1]
        if inside:
            return inside[0] if level in PROVINCIAL else inside[-1]
        stop = _STOP.search(self._line.text, position, block.end)
        ahead = [area for area in same if position <= area.start < (stop.start() if stop else block.end)]
        if ahead:
            return ahead[0]
        before = [area for area in same if area.start < block.start]
        if before:
            return self._topic(before, level)
        later = [area for area in same if position <= area.start < block.end] or same
        return later[0] if later else None

    def _topic(self, before: Sequence[Area], level: str) -> Area:
        """The last paragraph's own area: its first for provinces, its last for smaller places."""
        last = self._block(before[-1].start)
        return next(a for a in before if a.start >= last.start) if level in PROVINCIAL else before[-1]

    def _is_abroad(self, near: Sequence[Area], inside: Sequence[Area]) -> bool:
        """Does the paragraph speak of another province of the same level as the portal's?"""
        if not self._home.name:
            return True
        if near and near[-1].name != self._home.name:
            lead = self._line.plain[max(0, near[-1].start - 24) : near[-1].start]
            is_served = any(area.start in self._served for area in near if area.name == near[-1].name)
            return is_served or _SIDE.search(lead) is not None
        if any(area.name == self._home.name for area in inside):
            return False
        return bool(inside) and inside[0].start in self._served and not near

    def province(self, position: int) -> str | None:
        """The province whose department is meant where none is named."""
        block, position = self._view(position)
        inside = [a for a in self._areas if a.level in PROVINCIAL and block.start <= a.start < position]
        start = self._sentence_start(block, position)
        for area in inside:
            if area.start >= start and _SIDE.search(self._line.plain[max(0, area.start - 24) : area.start]):
                return area.full
        if self._home.name:
            away = inside and inside[0].start in self._served and all(a.name != self._home.name for a in inside)
            return inside[0].full if away else self._home.full
        served = [area for area in inside if area.start in self._served] or [
            area for area in self._areas if area.level in PROVINCIAL and area.start in self._served
        ]
        served = served or inside or [area for area in self._areas if area.level in PROVINCIAL]
        return served[0].full if served else None


def _is_foreign(area: Area, places: Gazetteer) -> bool:
    """All provinces of the country are known: 'tỉnh Savannakhet' is another's."""
    return bool(area.name) and area.level in PROVINCIAL and area.name.lower() not in places.levels


def _areas(line: Line, places: Gazetteer) -> list[Area]:
    found = []
    for match in _LEVEL_WORD.finditer(line.plain):
        area = places.area(line, match.start(), len(line.text))
        if area and places.person(area) is None and not _is_foreign(area, places):
            found.append(area)
    return found
