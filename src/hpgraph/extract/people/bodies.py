"""The body of a post where its words leave it out: told by the person's other posts, or by what was named before."""

import re
from collections.abc import Sequence

from hpgraph.extract.mentions import OrganisationMention
from hpgraph.extract.organisations.seats import Home
from hpgraph.extract.posts import Post
from hpgraph.models import Span, value
from hpgraph.text import lower

_PARTY = re.compile(r"(?:Thành ủy|Tỉnh ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy)(?: [^,]+)?$")
_COMMITTEE = {"tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy"}
_MEMBERS = {f"{committee} viên": committee for committee in _COMMITTEE.values()}
_HAS_OFFICE = ("Ủy ban nhân dân", "Hội đồng nhân dân", *_COMMITTEE.values(), "Bộ ", "Sở ")
_WITH_HEADS = (
    *("department", "bureau", "general-department", "ministry", "school", "university", "faculty", "institute"),
    *("hospital", "centre", "company", "bank", "fund", "station", "procuracy", "court", "police", "army", "board"),
)
"""Kinds of body with a head of their own title: 'Hiệu trưởng', 'Cục trưởng', 'Giám đốc'."""
_HAS_COUNCIL = ("university", "school", "institute", "hospital")
_SMALL = ("phường", "xã", "thị trấn", "đặc khu")
_SERVES = re.compile(
    r"^(?:Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Mặt trận Tổ quốc Việt Nam) "
    r"(tỉnh|thành phố|huyện|quận|thị xã|phường|xã|thị trấn|đặc khu) (.+)$"
)


_OF_MEMBERS = re.compile(
    r" ((?:Trung ương (?:Hội|Đoàn)|Hội(?! đồng)|Tổng Liên đoàn|Liên đoàn|Công đoàn|(?:Tỉnh|Thành|Huyện) đoàn) .+)$"
)
"""'Ban Tuyên giáo Hội Nông dân tỉnh A' works for an association."""
_SHORT = ("Hội đồng", "Ban Chỉ đạo", "Ủy ban", "Hội", "Hiệp hội", "Liên đoàn", "Ban Chỉ huy", "Ban Tổ chức")
_ASSOCIATIONS = ("association", "union", "youth-union")
_AREA = ("tỉnh ", "thành phố ", "quận ", "huyện ", "bang ", "vùng ")


@value
class Bodies:
    """What to ask for a missing body. `mentions` are the named bodies of the article in text order."""

    mentions: Sequence[OrganisationMention]
    blocks: Sequence[Span]
    home: Home

    def complete(self, posts: Sequence[Post], position: int, imprint: bool) -> list[str | None]:
        """The body of each of one person's posts, in order."""
        named = [post.organisation for post in posts]
        if any(post.seat for post in posts):  # 'Tổng Bí thư, Chủ tịch Trung Quốc'
            return self._abroad(posts, named)
        found = [
            name
            or self._by_word(post, position)
            or _council(post, posts[index + 1 : index + 2])
            or self._from_others(post, index, posts, named, position)
            or self._from_before(post, position, imprint)
            or self._office(post, position)
            or self._only_one(post)
            for index, (post, name) in enumerate(zip(posts, named, strict=True))
        ]
        found = [self._of_member(post, name, found) for post, name in zip(posts, found, strict=True)]
        return [
            _own_committee(post, name, found)
            if _agrees(post, name)
            else self._so_called(post.words, position) or _commission(post, found)
            for post, name in zip(posts, found, strict=True)
        ]

    def _only_one(self, post: Post) -> str | None:
        """'Hiệu trưởng nhà trường', 'Cục trưởng A': of the one body of its kind that the whole article names."""
        kinds = post.entry.get("of", ())
        if post.words or not set(kinds) <= set(_WITH_HEADS):
            return None
        fitting = {m.name for m in self.mentions if m.kind in kinds and _is_so_called(post, m.name)}
        return fitting.pop() if len(fitting) == 1 else None

    def _so_called(self, words: str, position: int) -> str | None:
        """'Chính ủy Hải đoàn' after 'Hải đoàn Biên phòng 28': the last body before that is so called."""
        before = (m.name for m in reversed(self.mentions) if m.span.end <= position)
        return next((name for name in before if lower(name).startswith(lower(words) + " ")), None)

    def _by_word(self, post: Post, position: int) -> str | None:
        """'Chủ tịch Hội đồng' of the council that the same paragraph named before, or the article's only one."""
        if post.words not in _SHORT:
            return None
        least = next((b.start for b in self.blocks if b.start <= position < b.end), 0)
        named = [m for m in self.mentions if m.name.startswith(f"{post.words} ")]
        before = [m.name for m in named if least <= m.span.start and m.span.end <= position]
        if before:
            return before[-1]
        is_one = post.words.startswith(("Hội đồng", "Ban ")) and len({m.name for m in named}) == 1
        return named[0].name if is_one else None

    def _of_member(self, post: Post, name: str | None, all_bodies: Sequence[str | None]) -> str | None:
        """'Tỉnh ủy viên, Bí thư Huyện ủy X': a member of the province's committee, not of the district's.

        'HUV, Chủ tịch Hội Nông dân huyện X': of the district that another post names.
        """
        committee = _MEMBERS.get(post.title)
        if committee is None or (name and name.startswith(committee)):
            return name
        level = next(level for level, word in _COMMITTEE.items() if word == committee)
        areas = (body.rpartition(f" {level} ") for body in all_bodies if body)
        place = next((place for _, found, place in areas if found), None)
        home = self._home_committee()
        if place:
            return f"{committee} {place}"
        return home if home and home.startswith(committee) else None

    def _abroad(self, posts: Sequence[Post], named: Sequence[str | None]) -> list[str | None]:
        """'Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Savannakhet': bodies without an area are of that place."""
        place = next((post.seat.split(" ", 1)[1] for post in posts if post.seat and post.seat.startswith(_AREA)), None)
        found: list[str | None] = []
        for post, name in zip(posts, named, strict=True):
            if post.seat or name is None or name == post.entry.get("implies"):
                found.append(post.seat)
            elif place and self._is_home(post, name):
                found.append(name.removesuffix(self.home.name) + place)
            else:
                found.append(name)
        return found

    def _is_home(self, post: Post, name: str) -> bool:
        """Does the body's name end with the portal's own place, which the text leaves out?"""
        said = post.body.span.end - post.body.span.start if post.body else len(name)
        return bool(self.home.name) and name.endswith(f" {self.home.name}") and said < len(name)

    def _from_others(
        self, post: Post, index: int, posts: Sequence[Post], named: Sequence[str | None], position: int
    ) -> str | None:
        order = [*range(index + 1, len(posts)), *range(index - 1, -1, -1)]
        others = [(posts[i], name) for i in order if (name := named[i])]
        kinds = post.entry.get("of", ())
        if "party-committee" in kinds:
            party = next((match.group() for _, name in others if (match := _PARTY.search(name))), None)
            if party:
                return party
            fitting = self._fitting(others, kinds) or (
                next((match.group(1) for _, name in others if (match := _OF_MEMBERS.search(name))), None)
                if post.title == "Ủy viên Ban Thường vụ"
                else None
            )
            if fitting or post.title != "Ủy viên Ban Thường vụ":
                return fitting or next((found for _, name in others if (found := _committee(name))), None)
            by_post = next((found for _, name in others if (found := _committee(name))), None)
            school = self._fitting(others, _HAS_COUNCIL) if by_post is None else None
            if school:
                return f"Đảng ủy {school}"
            return by_post or self._unit(position) or self._association(position) or self._home_committee()
        following = named[index + 1] if index + 1 < len(named) else None
        if "office" in kinds and following and following.startswith(_HAS_OFFICE):
            return f"Văn phòng {following}"  # 'Chánh Văn phòng, Người phát ngôn UBND tỉnh'
        return next((name for other, name in others if _is_alike(other, kinds) and _is_so_called(post, name)), None)

    def _fitting(self, others: Sequence[tuple[Post, str]], kinds: Sequence[str]) -> str | None:
        return next((name for post, name in others if post.body and post.body.kind in kinds), None)

    def ministry(self) -> str | None:
        """The ministry that 'Thứ trưởng' alone means: the only one, or the first, that the article names."""
        return next((mention.name for mention in self.mentions if mention.kind == "ministry"), None)

    def _office(self, post: Post, position: int) -> str | None:
        """'Phó Chánh Văn phòng A' named with people of a ministry's bureaus: the ministry's office."""
        if post.entry.get("body_word") != "Văn phòng":
            return None
        block = next((b for b in self.blocks if b.start <= position < b.end), Span(0, position))
        near = any(m.kind in ("bureau", "ministry") and block.start <= m.span.start < position for m in self.mentions)
        ministry = self.ministry() if near else None
        return f"Văn phòng {ministry}" if ministry else None

    def _unit(self, position: int) -> str | None:
        """The Party committee of a unit, named last in the paragraph: 'Đảng ủy Hải đoàn 28 …'."""
        block = next((b for b in self.blocks if b.start <= position < b.end), Span(0, position))
        before = [m for m in self.mentions if block.start <= m.span.start and m.span.end <= position]
        last = next((m.name for m in reversed(before) if m.kind == "party-committee"), "")
        name = last.removeprefix("Ban Chấp hành ").removeprefix("Ban Thường vụ ")
        return name if name.startswith("Đảng ủy ") else None

    def _association(self, position: int) -> str | None:
        """Whose standing committee it is in news of an association that names no committee of the Party."""
        if any(_PARTY.search(mention.name) for mention in self.mentions):
            return None
        before = [m for m in self.mentions if m.kind in _ASSOCIATIONS and m.span.end <= position]
        return min(before, key=lambda mention: len(mention.name)).name if before else None

    def _home_committee(self) -> str | None:
        word = _COMMITTEE.get(self.home.level)
        return f"{word} {self.home.name}" if word else None

    def _from_before(self, post: Post, position: int, imprint: bool) -> str | None:
        """The last body of a fitting kind named before, in the same paragraph."""
        kinds = post.entry.get("of", ())
        block = next((b for b in self.blocks if b.start <= position < b.end), Span(0, position))
        least = 0 if imprint or "delegation" in kinds else block.start
        for mention in reversed(self.mentions):
            if mention.span.end <= position and mention.kind in kinds and _is_so_called(post, mention.name):
                return mention.name if mention.span.start >= least else None
        return None


def _council(post: Post, following: Sequence[Post]) -> str | None:
    """'Chủ tịch Hội đồng, Giám đốc Đại học A': the council of that university."""
    body = following[0].body if following else None
    if body is None or body.kind not in _HAS_COUNCIL:
        return None
    is_named = post.title.startswith(("Chủ tịch Hội đồng", "Phó Chủ tịch Hội đồng"))
    return body.name if is_named else f"Hội đồng {body.name}" if post.words == "Hội đồng" else None


def _commission(post: Post, found: Sequence[str | None]) -> str | None:
    """'Trưởng Ban Dân vận, Chủ tịch Ủy ban MTTQ huyện A': of the Party committee of that other post's area."""
    if not post.words.startswith("Ban ") or "party-commission" not in post.entry.get("of", ()):
        return None
    committee = next((name for body in found if body and (name := _committee(body))), None)
    return f"{post.words} {committee}" if committee else None


def _own_committee(post: Post, name: str | None, found: Sequence[str | None]) -> str | None:
    """'Đảng ủy viên, Phó Giám đốc Bệnh viện A': of the hospital's Party committee; nor is it the 'Đảng bộ'."""
    if post.title != "Đảng ủy viên" or (name and name.startswith("Đảng ủy")):
        return name
    unit = name or next((body for body in found if body), None)
    if unit is None:
        return None
    return _committee(unit) or f"Đảng ủy {unit.rsplit(', ', 1)[-1].removeprefix('Đảng bộ ')}"


def _agrees(post: Post, name: str | None) -> bool:
    """'Bí thư Đảng đoàn' is in no Tỉnh ủy: a guess must be a body of the kind that the words tell."""
    return post.organisation is not None or not post.words or (name is not None and lower(post.words) in lower(name))


def _is_alike(post: Post, kinds: Sequence[str]) -> bool:
    """Is the post in a body of one of these kinds, or of a kind that may be?"""
    kind = post.body.kind if post.body else ""
    return kind in kinds or not set(kinds).isdisjoint(post.entry.get("of", ()))


def _is_so_called(post: Post, name: str) -> bool:
    """'Trưởng Ban' heads what is called 'Ban …'; a title without a word for its body fits any."""
    word = str(post.entry.get("body_word") or "")
    return lower(name).startswith(lower(word))


def _committee(name: str) -> str | None:
    """'Ủy ban nhân dân xã Nam Sách' → 'Đảng ủy xã Nam Sách'; 'Hội đồng nhân dân quận X' → 'Quận ủy X'."""
    match = _SERVES.match(name)
    if match is None:
        return None
    level, place = match.groups()
    return f"Đảng ủy {level} {place}" if level in _SMALL else f"{_COMMITTEE[level]} {place}"
