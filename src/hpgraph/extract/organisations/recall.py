"""Bare words for bodies that an article names elsewhere: 'Chủ nhiệm UBKT', 'Ban Pháp chế', 'Bí thư Đảng ủy'."""

import re
from collections.abc import Sequence
from itertools import pairwise

from hpgraph.extract.organisations.bodies import Body, Found
from hpgraph.extract.organisations.places import PROVINCIAL
from hpgraph.extract.phrases import Line
from hpgraph.models import replace

_NOT_RECALLED = ("Ban Tổ chức", "Hội đồng", "Ban", "Hội", "Công an", "Báo", "Đội", "Trạm")
_NEW_POST = re.compile(r" (?:làm|giữ|giao|được|phụ trách|đảm)(?: [^.;:,]{1,40})? (?:trưởng|phó|giám đốc|chánh|chủ) ?")
_WITH_INSPECTION = ("party-committee", "party-commission", "union", "association", "youth-union")
_COMMUNES = ("xã", "phường", "thị trấn", "đặc khu")
_LIST_GAP = re.compile(r", (?:và )?|,? và |: ")
_LARGE = ("quận", "huyện", "thị xã", *PROVINCIAL)  # they have no Đảng ủy


def recalled(
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


def of_committee(item: Found, found: Sequence[Found]) -> Body | None:
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


def of_commune(item: Found, found: Sequence[Found]) -> Body | None:
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


def of_council(line: Line, body: Body, found: Sequence[Found]) -> Body:
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
