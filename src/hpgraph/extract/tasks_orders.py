"""What is to be done: lead and coordinating bodies, the verb phrase, openings of lists."""

import re
from dataclasses import dataclass

from hpgraph.extract import tasks_actors
from hpgraph.extract.tasks_view import View
from hpgraph.models import Span

_TRAILING = re.compile(
    r"(?:[\s,;:.]|(?<=[ ,;])(?:và|đồng thời|cùng với đó|bên cạnh đó|trong đó|ngoài ra|đặc biệt là|nhất là)(?=[\s,;:.]*$))+$"
)
_STATED = re.compile(
    r"(?: [^\W\d_]+){0,3} (?:được|là|còn|(?<!chuẩn )bị) "
)  # 'Chuyển đổi số được xem là …' orders nothing
_APPOINTMENT = re.compile(
    r"(?:tạm thời )?(?:làm|giữ|đảm nhiệm|kiêm|phụ trách|thôi giữ|tham gia Ban|điều hành)(?: quyền| chức| nhiệm| hoạt động|$)"
)
_TOGETHER = re.compile(r"(?:,? (?:và|cùng) )?(?:các|những) [^,;:.]{0,40}(?:liên quan|chức năng)")
_LIST_JOINT = re.compile(r"(?:, | và |; )(?=[^,;]*$)")
_LEAST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Order:
    """The verb phrase of an order, and the bodies that help."""

    span: Span
    coordinators: tuple[str, ...] = ()
    modal: bool = False


def read(view: View, start: int, end: int, *, loose: bool) -> Order | None:
    """The order that begins at `start`. `loose`: any word may begin it that is not of a report, since an actor precedes."""
    position, modal = _past_modals(view, start, end)
    coordinators: tuple[str, ...] = ()
    lead = view.verbs.get(position)
    if lead and lead.entry.get("kind") == "lead" and lead.span.end < end:
        after = lead.span.end
        helpers = tasks_actors.read(view, _blank(view, after, end), end) if after < end else None
        if helpers and (
            "phối hợp" in lead.entry.form
            or "phối hợp" in view.plain[position:after]
            or "cùng" in view.plain[position:after]
        ):
            coordinators = helpers.names
            together = _TOGETHER.match(view.text, helpers.end, end)
            position, also = _past_modals(view, together.end() if together else helpers.end, end)
            modal = modal or also
            loose = True
        elif _blank(view, after, end) in view.verbs:
            position = _blank(view, after, end)
    if _APPOINTMENT.match(view.text, position, end) or not _may_begin(view, position, end, loose or modal):
        return None
    text = view.text[position:end]
    stop = position + len(_TRAILING.sub("", text))
    if len(view.text[position:stop].split()) < _LEAST_WORDS:
        return None
    return Order(Span(position, stop), coordinators, modal)


def _blank(view: View, position: int, end: int) -> int:
    while position < end and view.text[position] in " ,:":
        position += 1
    return position


def _past_modals(view: View, start: int, end: int) -> tuple[int, bool]:
    position, modal = _blank(view, start, end), False
    while (hit := view.verbs.get(position)) and hit.entry.get("kind") == "modal" and hit.span.end < end:
        position, modal = _blank(view, hit.span.end, end), True
    return position, modal


def _may_begin(view: View, position: int, end: int, loose: bool) -> bool:
    if position >= end or not view.text[position].isalpha():
        return False
    if (hit := view.verbs.get(position)) and _STATED.match(view.text, hit.span.end, end):
        return False
    if view.frames.report.at(view.plain, position, end):
        return view.verbs.get(position) is not None and view.verbs[position].span.end - position > _report_length(
            view, position, end
        )
    return position in view.verbs or (loose and view.begins_lower(position))


def _report_length(view: View, position: int, end: int) -> int:
    found = view.frames.report.at(view.plain, position, end)
    return found[0] - position if found else 0


def opens_list(view: View, start: int, end: int) -> int | None:
    """Where, in 'thực hiện tốt X và tập trung vào các nhiệm vụ sau', the own order before the opening ends.

    `start` itself where nothing but the opening is there; None if this opens no list.
    """
    opening = view.frames.listing.search(view.plain, start, end)
    if opening is None:
        return None
    joint = None
    for joint in _LIST_JOINT.finditer(view.text, start, opening.start()):
        pass
    return joint.start() if joint else start
