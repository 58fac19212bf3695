"""Bodies under one word or with one area: 'UBND các quận A, B', 'Thành ủy, HĐND, UBND thành phố'; bare words."""

import re
from collections.abc import Sequence
from itertools import pairwise

from hpgraph.extract.organisations_bodies import Body, Found
from hpgraph.extract.organisations_grammar import Grammar
from hpgraph.extract.organisations_places import PROVINCIAL, Area
from hpgraph.extract.phrases import Line
from hpgraph.lexicon import Entry, Hit
from hpgraph.models import Span, replace
from hpgraph.text import UPPER

_NOT_RECALLED = ("Ban Tổ chức", "Hội đồng", "Ban", "Hội", "Công an", "Báo", "Đội", "Trạm")
_BETWEEN = re.compile(r",? ?(?:và|cùng|,|-|/|;)? ?(?:nguyên |quyền |tt )?")
_PLURAL = re.compile(
    r" (?:các|cả|hai|ba|bốn|năm|\d{1,3}) (?=(?:quận|huyện|thị xã|thành phố|tỉnh|phường|xã|thị trấn|đặc khu)(?!\w))"
)
_LIST_GAP = re.compile(r", (?:và )?|,? và |: ")
_NEW_POST = re.compile(r" (?:làm|giữ|giao|được|phụ trách|đảm)(?: [^.;:,]{1,40})? (?:trưởng|phó|giám đốc|chánh|chủ) ?")
_ALIKE_GAP = re.compile(r", (?=[^\W\d_])|,? và (?=[^\W\d_])")
_AFTER_ALIKE = re.compile(rf"(?! [{UPPER}])(?!\w)")
_WITH_INSPECTION = ("party-committee", "party-commission", "union", "association", "youth-union")
_GROUPS = re.compile(
    r",? (?:và|cùng) (?:các )?(?:ban, ngành, )?(?:đoàn thể|tổ chức)(?: [^\W\d_]+| -){0,5}? "
    r"(?=(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?!\w))"
)
_STATE = ("peoples-council", "peoples-committee")
_LOCAL = (*_STATE, "front", "delegation")
_COMMUNES = ("xã", "phường", "thị trấn", "đặc khu")
_GROUPS_OF = ("council", "board", "steering-committee")
_ALIKE_LEVELS = ("quận", "huyện", "thị xã")
_LARGE = (*_ALIKE_LEVELS, *PROVINCIAL)  # they have no Đảng ủy


def plural(line: Line, grammar: Grammar, body: Body, end: int) -> list[Found]:
    """'UBND các quận Hồng Bàng, Lê Chân' → one body each."""
    if body.area or body.owner:
        return _alike(line, grammar, body, end)
    many = _PLURAL.match(line.plain, body.end, end) if body.entry.get("place") in ("must", "any") else None
    if many is None:
        return []
    places = grammar.extents.places
    first = places.area(line, many.end(), end)
    if first is None or not first.name:
        return []
    found = [Found(Span(body.start, first.end), replace(body, end=first.end, area=first, bare=False))]
    at = first.end
    while gap := _LIST_GAP.match(line.text, at, end):
        area = places.area(line, gap.end(), end)
        if area is None and line.text[gap.end() : gap.end() + 1].isupper():
            stop = places.name(line, gap.end(), end, first.level)
            area = Area(gap.end(), stop, first.level, line.text[gap.end() : stop]) if stop else None
            if area and first.level not in places.levels.get(area.name.lower(), (first.level,)):
                break
        if area is None or not area.name or grammar.extents.stops(line, gap.end(), end):
            break
        found.append(
            Found(Span(area.start, area.end), replace(body, start=body.start, end=area.end, area=area, bare=False))
        )
        at = area.end
    return found


def _alike(line: Line, grammar: Grammar, body: Body, end: int) -> list[Found]:
    """'Huyện ủy Bình Đại, Ba Tri, Thạnh Phú' → one body each, as far as the places are known to be districts."""
    area = body.area
    if area is None or not area.name or area.level not in _ALIKE_LEVELS or body.end != area.end:
        return []
    found = [Found(Span(body.start, body.end), body)]
    at = body.end
    while gap := _ALIKE_GAP.match(line.text, at, end):
        stop = grammar.extents.places.name(line, gap.end(), end, area.level)
        if stop is None or not _AFTER_ALIKE.match(line.text, stop) or not line.text[gap.end()].isupper():
            break
        name = line.text[gap.end() : stop]
        if area.level not in grammar.extents.places.levels.get(name.lower(), ()):
            break
        place = Area(gap.end(), stop, area.level, name)
        found.append(Found(Span(gap.end(), stop), replace(body, end=stop, area=place)))
        at = stop
    return found if len(found) > 1 else []


def inherit(line: Line, found: list[Found], titles: dict[int, Hit], grammar: Grammar) -> list[Found]:
    """'Thành ủy, HĐND, UBND thành phố': bodies without an area take that of the next one in the list."""
    whole = {item.body.entry.id: item.body for item in found if not item.body.bare}
    kept: list[Found] = []
    following: Found | None = None
    for index in range(len(found) - 1, -1, -1):
        item = found[index]
        body = item.body
        if body.bare:
            body = (
                _completed(line, body, following, titles, grammar)
                or _recalled(line, item, found[:index], whole, following)
                or _of_committee(item, found)
                or _of_commune(item, found)
                or body
            )
        body = _of_council(line, body, found)
        if body.kind == "front" and not (body.area or body.owner):
            body = _beside_groups(line, body, grammar)
        keep = not body.bare or _stands_alone(body.entry)
        if keep:
            item = item if body is item.body else replace(item, body=body)
            kept.append(item)
        following = item
    return kept[::-1]


def _of_council(line: Line, body: Body, found: Sequence[Found]) -> Body:
    """'Ban Pháp chế' is of the council named last before it, or first; so is 'Ban Dân tộc' beside such a board."""
    is_board = body.bare and body.kind == "peoples-council" and body.entry.get("owner") == "must"
    if not is_board and not (body.entry.form == "Ban Dân tộc" and not body.area and not body.owner):
        return body
    if not is_board and not any(
        {one.body.entry.form, other.body.entry.form} > {"Ban Dân tộc"}
        and (_is_board_of_council(one) or _is_board_of_council(other))
        and _beside(line, one.body, other.body)
        for one, other in pairwise(found)
    ):
        return body
    councils = [council for other in found if (council := _council(other.body))]
    before = [council for council in councils if council.start < body.start]
    owner = before[-1] if before else councils[0] if councils else None
    return replace(body, owner=owner, bare=False) if owner else body


def _is_board_of_council(item: Found) -> bool:
    return item.body.kind == "peoples-council" and item.body.entry.get("owner") == "must"


def _beside(line: Line, one: Body, other: Body) -> bool:
    first, second = sorted((one, other), key=lambda body: body.start)
    return _LIST_GAP.fullmatch(line.text, first.end, second.start) is not None


def _council(body: Body) -> Body | None:
    """The council that a body is, or belongs to."""
    while body.owner:
        body = body.owner
    return body if body.kind == "peoples-council" and body.entry.form == "Hội đồng nhân dân" else None


def _beside_groups(line: Line, body: Body, grammar: Grammar) -> Body:
    """'Ủy ban MTTQ và các đoàn thể huyện': the area stands behind the groups."""
    groups = _GROUPS.match(line.plain, body.end)
    area = grammar.extents.places.area(line, groups.end(), len(line.plain)) if groups else None
    return replace(body, area=replace(area, end=area.start), bare=False) if area else body


def _recalled(
    line: Line, item: Found, before: Sequence[Found], whole: dict[str, Body], following: Found | None
) -> Body | None:
    """'Chủ nhiệm UBKT', 'Giám đốc Sở Lê Văn A': beside a title the bare word means a body named in full."""
    body = item.body
    if not item.titled or body.entry.form in _NOT_RECALLED:
        return None
    if body.entry.get("owner") == "must":
        full = whole.get(body.entry.id)
    else:
        first = body.entry.form + " "
        if following and following.titled and following.body.base.startswith(first):
            between = line.plain[body.end : following.span.start]
            if _NEW_POST.fullmatch(between):  # 'Phó Trưởng phòng' + 'giữ chức Trưởng phòng Kinh tế'
                before = [following]
        full = next((o.body for o in reversed(before) if not o.body.bare and o.body.base.startswith(first)), None)
        if body.entry.form == "Đảng ủy":
            full = _party_organisation(before, full) or full
    return replace(full, start=body.start, end=body.end) if full else None


def _party_organisation(before: Sequence[Found], other: Body | None) -> Body | None:
    """'Bí thư Đảng ủy' after 'Đảng bộ UBND tỉnh A': of that Party organisation's committee, if none is named since."""
    last = next((o.body for o in reversed(before) if not o.body.bare and o.body.base.startswith("Đảng bộ")), None)
    is_large = last is not None and last.base == "Đảng bộ" and last.area and last.area.level in _LARGE
    if last is None or is_large or (other and other.start > last.start):
        return None
    return replace(last, base=last.base.replace("Đảng bộ", "Đảng ủy", 1))


def _of_committee(item: Found, found: Sequence[Found]) -> Body | None:
    """'Trưởng ban Nội chính': of the Party committee last named before, or of the first one named."""
    body = item.body
    if not item.titled or body.kind != "party-commission" or body.entry.form in _NOT_RECALLED:
        return None
    if body.entry.form == "Ủy ban Kiểm tra" and not _is_party(item, found):
        return None
    is_small = body.entry.form == "Ban Xây dựng Đảng"  # of a commune
    committees = [owner for other in found if (owner := _committee(other.body, is_small))]
    before = [owner for owner in committees if owner.start < body.start]
    owner = before[-1] if before else committees[0] if committees else None
    return replace(body, owner=owner, bare=False) if owner else None


def _of_commune(item: Found, found: Sequence[Found]) -> Body | None:
    """'Bí thư Đảng ủy' beside 'Hội Phụ nữ xã A': of the one commune whose bodies are named."""
    body = item.body
    if not item.titled or body.entry.form != "Đảng ủy":
        return None
    areas = {other.body.area.name: other.body.area for other in found if other.body.area and other.body.area.name}
    area = next(iter(areas.values())) if len(areas) == 1 else None
    return replace(body, area=area, bare=False) if area and area.level in _COMMUNES else None


def _is_party(item: Found, found: Sequence[Found]) -> bool:
    """Was a Party committee of a place, and no association, named last?"""
    before = [other.body for other in found if other.body.start < item.body.start]
    last = next((body for body in reversed(before) if body.kind in _WITH_INSPECTION), None)
    return last is not None and _committee(last) is not None


def _committee(body: Body, is_small: bool = False) -> Body | None:
    """The committee of a province or district, or of a commune, that a body is, or belongs to."""
    while body.owner:
        body = body.owner
    if is_small:
        return body if body.base == "Đảng ủy" and body.area else None
    return body if body.entry.get("place") == "party" else None


def _stands_alone(entry: Entry) -> bool:
    """Is the bare word a body of the portal's own province? 'Thành ủy', 'UBND', 'HĐND'."""
    return (
        entry.get("place") == "party"
        or bool(entry.get("recall"))
        or entry.get("kind") in ("peoples-committee", "peoples-council")
    )


def _reached(line: Line, end: int, target: int, titles: dict[int, Hit]) -> int | None:
    """How many titles stand between two names in a list: ', Giám đốc ' is one. None if anything else stands there."""
    for count in range(4):
        gap = _BETWEEN.match(line.plain, end)
        if gap is None or (gap.end() == end and end != target):
            return None
        if gap.end() == target:
            return count
        title = titles.get(gap.end())
        if title is None:
            return None
        end = title.span.end
        word = str(title.entry.get("body_word") or "")
        if target in (end + 1, end - len(word)):
            return count + 1
    return None


def _party_of(committee: Body, grammar: Grammar) -> Body:
    """'Ban Chấp hành, Ban Thường vụ Thành ủy': the executive committee is the Party organisation's."""
    entry = grammar.heads.get("đảng bộ")
    level = committee.entry.get("level")
    if entry is None or not level:
        return committee
    area = committee.area or Area(committee.start, committee.start, str(level), "")
    return replace(committee, entry=entry, base=entry.form, area=replace(area, end=area.start, level=str(level)))


def _is_known(area: Area | None, grammar: Grammar) -> bool:
    """'Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Phú Yên': does it name a place of the country?"""
    return area is not None and area.level in grammar.extents.places.levels.get(area.name.lower(), ())


def _completed(
    line: Line, body: Body, following: Found | None, titles: dict[int, Hit], grammar: Grammar
) -> Body | None:
    if following is None or following.body.start <= body.start:
        return None
    other = following.body
    is_party = body.entry.form in ("Đảng ủy", "Chi bộ", "Đảng bộ", "Ban Cán sự đảng", "Đảng đoàn")
    is_state = body.kind in _STATE and other.kind in _STATE  # 'Chủ tịch HĐND, Phó Chủ tịch UBND huyện A'
    is_own = body.entry.get("place") == "party" and other.kind in _LOCAL and _is_known(other.area, grammar)
    title = _reached(line, body.end, other.start, titles if is_party or is_state or is_own else {})
    if title is None:
        return None
    management = other.owner or other.parent if other.kind == "board" else None
    if is_party and management and title == 0:  # 'Đảng ủy, Ban Giám đốc Công an tỉnh'
        return replace(body, owner=management, bare=False)
    place, kind = body.entry.get("place"), other.kind
    if body.entry.form == "Ban Chấp hành" and other.owner and other.entry.form == "Ban Thường vụ":
        return replace(body, owner=_party_of(other.owner, grammar), bare=False)
    is_group = body.entry.get("owner") == "must"
    is_large = other.area is not None and other.area.level in _LARGE
    if is_party and (is_group or is_large or kind not in ("peoples-council", "peoples-committee", "front")):
        if kind == "party-commission":  # 'Đảng ủy, Trưởng Ban Xây dựng Đảng xã A'
            return other.owner and replace(other.owner, start=body.start, end=body.end)
        owner = other.owner if other.owner and (kind in _GROUPS_OF or other.entry.form == "Ban Chấp hành") else other
        return replace(body, owner=owner, bare=False) if title > 0 else None
    area = other.area or (other.owner.area if other.owner else None)
    if place and area:
        if place == "party" and area.level != body.entry.get("level"):
            return None
        return replace(body, area=area, bare=False)
    return None
