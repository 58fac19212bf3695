"""What no weight can outvote: two spells that cannot be one person."""

from hpgraph.resolve import places
from hpgraph.resolve.bodies import CENTRAL, Body
from hpgraph.resolve.features import era, gap_days, relate
from hpgraph.resolve.places import CENTRE
from hpgraph.resolve.posts import HEAD, Office
from hpgraph.resolve.spells import Spell

_AT_ONCE = -60  # days of overlap that reports which lag behind a move do not explain


def conflict(one: Spell, other: Spell) -> str | None:
    """Why two spells of one name cannot be one person; None where they may be."""
    if one.articles & other.articles:
        return "named side by side in one article"
    gap = gap_days(one, other)
    if gap is None or gap > _AT_ONCE or _is_former(one) or _is_former(other):
        return None
    wave = era(one, other)
    if _elsewhere(one, other, wave):
        return "in another province at the same time"
    if _central(one, other):
        return "in a ministry and in a province at the same time"
    for left in one.held:
        for right in other.held:
            if _single(left, right, wave):
                return "two posts with one holder each at the same time"
    return None


def _is_former(spell: Spell) -> bool:
    return all(office.former for office in spell.held)


def _elsewhere(one: Spell, other: Spell, wave: int) -> bool:
    left = {places.by(o.body.scope, wave) for o in one.held if o.body}
    right = {places.by(o.body.scope, wave) for o in other.held if o.body}
    both = left | right
    return bool(left and right) and not left & right and CENTRE not in both and None not in both


def _central(one: Spell, other: Spell) -> bool:
    """An office of the Government's ministries is held there; seats in the Party's or the Assembly's centre are not."""
    left = {o.body.level for o in one.held if o.body and (o.body.level != CENTRAL or _is_ministry(o.body))}
    right = {o.body.level for o in other.held if o.body and (o.body.level != CENTRAL or _is_ministry(o.body))}
    return (left == {CENTRAL}) != (right == {CENTRAL}) and bool(left) and bool(right)


def _is_ministry(body: Body) -> bool:
    return body.core.startswith(("bộ ", "vụ ", "cục ", "tổng cục ")) and "bộ chính trị" not in body.core


def _single(left: Office, right: Office, wave: int) -> bool:
    """Heads of two bodies of one kind, as of two departments; a party post beside a state post is usual."""
    a, b = left.body, right.body
    if not (a and b and left.role == right.role == HEAD and left.title == right.title):
        return False
    kinds = (a.core.split(" ")[0], b.core.split(" ")[0])
    return kinds[0] == kinds[1] and relate((left, None), (right, None), wave) not in ("office", "body", "successor")
