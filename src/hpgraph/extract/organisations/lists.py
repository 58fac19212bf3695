"""Bodies under one word or with one area: 'UBND các quận A, B', 'Thành ủy, HĐND, UBND thành phố'; bare words."""

import re

from hpgraph.extract import names
from hpgraph.extract.organisations import recall as recall
from hpgraph.extract.organisations.bodies import Body, Found
from hpgraph.extract.organisations.grammar import Grammar
from hpgraph.extract.organisations.places import PROVINCIAL, Area
from hpgraph.extract.phrases import Line
from hpgraph.lexicon import Entry, Hit
from hpgraph.models import Span, replace
from hpgraph.text import UPPER

_BETWEEN = re.compile(r",? ?(?:và|cùng|,|-|/|;)? ?(?:nguyên |quyền |tt )?")
_PLURAL = re.compile(
    r" (?:các|cả|hai|ba|bốn|năm|\d{1,3}) (?=(?:quận|huyện|thị xã|thành phố|tỉnh|phường|xã|thị trấn|đặc khu)(?!\w))"
)
_LIST_GAP = re.compile(r", (?:và )?|,? và |: ")
_ALIKE_GAP = re.compile(r", (?=[^\W\d_])|,? và (?=[^\W\d_])")
_MANY_SCHOOLS = re.compile(r"(?:các|hai|ba|bốn|năm|\d{1,2}) $")
_AFTER_SCHOOL = re.compile(r"[,.;:…)\n]|$| và | \(| có ")
_AFTER_ALIKE = re.compile(rf"(?! [{UPPER}])(?!\w)")
_GROUPS = re.compile(
    r",? (?:và|cùng) (?:các )?(?:ban, ngành, )?(?:đoàn thể|tổ chức)(?: [^\W\d_]+| -){0,5}? "
    r"(?=(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?!\w))"
)
_STATE = ("peoples-council", "peoples-committee")
_LOCAL = (*_STATE, "front", "delegation")
_COMMAND = re.compile(r"^(?:Bộ|Ban) (?:Chỉ huy|Tư lệnh) (?=\w)")
_GROUPS_OF = ("council", "board", "steering-committee")
_ALIKE_LEVELS = ("quận", "huyện", "thị xã")
_LARGE = (*_ALIKE_LEVELS, *PROVINCIAL)  # they have no Đảng ủy


def plural(line: Line, grammar: Grammar, body: Body, end: int) -> list[Found]:
    """'UBND các quận Hồng Bàng, Lê Chân' → one body each."""
    if body.kind == "school" and not body.owner and (schools := _schools(line, grammar, body, end)):
        return schools
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


def _schools(line: Line, grammar: Grammar, body: Body, end: int) -> list[Found]:
    """'các trường THPT Hai Bà Trưng, Nguyễn Huệ và Đặng Huy Trứ' → one school each; nothing for a single one."""
    if body.area or not _MANY_SCHOOLS.search(line.plain, max(0, body.start - 8), body.start):
        return []
    found = [Found(Span(body.start, body.end), body)]
    at = body.end
    while gap := _ALIKE_GAP.match(line.text, at, end):
        run = names.run_at(line.text, gap.end(), end)
        if run is None or not 2 <= len(run.words) <= 4 or grammar.extents.stops(line, run.start, end):
            break
        name = line.text[run.start : run.end]
        if name.lower() in grammar.extents.places.provinces or not _AFTER_SCHOOL.match(line.text, run.end):
            break
        school = replace(body, end=run.end, base=f"{body.entry.form} {name}", person=None)
        found.append(Found(Span(run.start, run.end), school))
        at = run.end
    return found if len(found) > 1 else []


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
                or recall.recalled(line, item, found[:index], whole, following)
                or recall.of_committee(item, found)
                or recall.of_commune(item, found)
                or body
            )
        body = recall.of_council(line, body, found)
        if body.kind == "front" and not (body.area or body.owner):
            body = _beside_groups(line, body, grammar)
        keep = not body.bare or _stands_alone(body.entry)
        if keep:
            item = item if body is item.body else replace(item, body=body)
            kept.append(item)
        following = item
    return kept[::-1]


def _beside_groups(line: Line, body: Body, grammar: Grammar) -> Body:
    """'Ủy ban MTTQ và các đoàn thể huyện': the area stands behind the groups."""
    groups = _GROUPS.match(line.plain, body.end)
    area = grammar.extents.places.area(line, groups.end(), len(line.plain)) if groups else None
    return replace(body, area=replace(area, end=area.start), bare=False) if area else body


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


def _commanded(command: Body) -> Body | None:
    """'Bộ Chỉ huy Bộ đội Biên phòng tỉnh' → the force: 'Đảng ủy Bộ đội Biên phòng tỉnh'; 'Đảng ủy Quân sự tỉnh'."""
    force = _COMMAND.sub("", command.base)
    if command.kind != "army" or command.owner:
        return command.owner if command.kind == "army" else None  # 'Bộ Tư lệnh Quân khu 7'
    return replace(command, base=force) if force != command.base else None


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
    if is_party and title == 0 and (unit := management or _commanded(other)):  # 'Đảng ủy, Ban Giám đốc Công an tỉnh'
        return replace(body, owner=unit, bare=False)
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
