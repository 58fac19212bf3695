"""Branches, regional bodies, bodies abroad: 'VNPT Đồng Tháp', 'Tòa án nhân dân khu vực 3 - Hồng Ngự'."""

import re

from hpgraph.extract import names
from hpgraph.extract.organisations.bodies import Body, Site
from hpgraph.extract.organisations.extent import Extents, Tail
from hpgraph.extract.organisations.places import Gazetteer
from hpgraph.extract.organisations.spelling import Spelling
from hpgraph.extract.phrases import Line
from hpgraph.lexicon import Entry
from hpgraph.models import replace
from hpgraph.text import UPPER

_AT = re.compile(r" tại (?=[^\W\d_])")
_OF_STATES = ("national-assembly", "government", "delegation")
_BRANDED = ("company", "bank")
_BRAND = re.compile(r"[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?")
_BRANCH = re.compile(r",? (?:- )?chi nhánh (?=[^\W\d_])")
_SEAT = rf"(?: - [{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{0,3}})"
_REGION = re.compile(rf"(?: khu vực|(?<=khu vực)) (?:\d{{1,2}}|[IVX]+)(?!\w){_SEAT}?")
_REGION_END = re.compile(r"khu vực \d{1,2}$")
_REGION_SEAT = re.compile(_SEAT)


def branch(places: Gazetteer, line: Line, site: Site, entry: Entry, end: int) -> Body | None:
    """'VNPT Đồng Tháp', 'Agribank chi nhánh huyện Lấp Vò': the branch of a company that is known by its brand."""
    if site.named is None or entry.get("kind") not in _BRANDED:
        return None
    stop = site.named[0]
    if not _BRAND.fullmatch(line.text, site.start, stop):
        return None
    said = _BRANCH.match(line.plain, stop, end)
    at = said.end() if said else stop + 1
    area = places.province(line, at) or (places.area(line, at, end) if said else None)
    if area is None or not area.name or (not said and line.plain[stop:at] != " "):
        return None
    return Body(site.start, area.end, entry, line.text[site.start : area.start].rstrip(), area)


def region(line: Line, stop: int, end: int) -> int:
    """Where 'khu vực 3 - Hồng Ngự' behind a court or an office ends; `stop` where none follows."""
    found = _REGION.match(line.text, stop, end)
    return found.end() if found else stop


def with_seat(line: Line, start: int, tail: Tail, end: int) -> Tail:
    """'Ban Chỉ huy Phòng thủ khu vực 4' + '- Hồi Xuân': the place where a regional body sits belongs to its name."""
    seat = _REGION_SEAT.match(line.text, tail.end, end) if _REGION_END.search(line.plain, start, tail.end) else None
    return Tail(seat.end()) if seat else tail


def abroad(extents: Extents, spelling: Spelling, line: Line, body: Body, end: int) -> Body:
    """'Đại sứ quán Nhật Bản' + 'tại Việt Nam'."""
    if body.kind in _OF_STATES and (stop := extents.country(line, body.end, end)):
        return replace(body, end=stop, base=body.base + line.text[body.end : stop])  # 'Quốc hội' + 'Campuchia'
    at = _AT.match(line.plain, body.end, end) if body.may_be_abroad else None
    if at is None:
        return body
    country = extents.countries.at(line.plain, at.end(), end)
    area = extents.places.area(line, at.end(), end)
    run = names.run_at(line.text, at.end(), end)
    stop = country[0] if country else area.end if area and area.name else None
    if stop is None and run:
        ends = (word[1] for word in reversed(run.words[:3]))
        stop = next((e for e in ends if line.plain[run.start : e] in extents.places.levels), None)
    if stop is None:
        return body
    where = spelling.expand(line.text[body.end : stop])
    if body.owner:
        owner = replace(body.owner, base=body.owner.base + where)
        return replace(body, end=stop, owner=owner, person=None)
    return replace(body, end=stop, base=body.base + where, person=None)
