"""What is to be done: lead and coordinating bodies, the verb phrase, openings of lists."""

import re
from bisect import bisect_left

from hpgraph.extract.tasks import actors
from hpgraph.extract.tasks.view import View
from hpgraph.models import Span, value

_TRAILING = re.compile(
    r"(?:[\s,;:.]|(?<=\.)/|"
    r"(?<=[ ,;])(?:và|đồng thời|cùng với đó|bên cạnh đó|trong đó|ngoài ra|đặc biệt là)(?=[\s,;:.]*$))+$"
)
# 'Chuyển đổi số được xem là …' states something and orders nothing.
_STATED = re.compile(
    r" (?:đang|đã|sẽ|của) |[^;.]{0,60} là một trong (?:những|các) |"
    r"(?: [^\W\d_]+){0,3} (?:(?<!bằng )(?<!kỳ )được|là|còn|(?<!chuẩn )(?<!thiết )(?<!trang )bị(?! động)) "
)
_STATES = re.compile(
    r"(?:(?!phải |cần )[\w()]+ ){1,8}(?:là|đã được|đang) "
)  # '… miền núi (Công ty B) là đơn vị cung ứng'
_RULE = re.compile(r" (?:sẽ|thì|bị|phải chịu) ")  # 'không chấp hành … sẽ không được hỗ trợ' is a rule for whoever
_REPORTED = re.compile(r" (?:đang|đã|sẽ|của|bị|là|còn) ")
_DEEMS = re.compile(r"(?:coi|xem|xác định|nhìn nhận|lấy) ")  # 'coi đây là nhiệm vụ thường xuyên' does order
_WITH = re.compile(r"phối hợp|cùng")
_REST = re.compile(r"(?:,? (?:và|cùng) )?(?:các|những) [^,;:.]{0,40}(?:liên quan|chức năng)")
_LIST_JOINT = re.compile(r"(?:, | và |; )(?=(?:(?! và )[^,;])*$)")
_BESIDE = "cùng "
_HELPED = ("với", "cùng")
_TAIL = 60  # characters in which an order's last conjunction can stand
_ALLOT = "phân công "
_NAMING = 50
_WORDS = re.compile(r" ?(?:(?!(?:đã|đang|sẽ|được|bị|để|nhằm|về|của) )[^\W\d_]+ )+")
_LEAST_WORDS = 3
_RELATIONS = frozenset({"về", "của", "là", "đã", "được", "tại", "trong", "từ", "do"})
_SHALL = ("có ", "luôn ", "trình bày ", "quyết định ", "đến ", "ra ")  # behind 'cần' and 'phải' they report nothing
_ANSWERS = (
    " trước ",
    " về ",
    " toàn bộ ",
    " cá nhân ",
    " chính ",
    " trực tiếp ",
    " toàn diện ",
)  # 'chịu trách nhiệm trước UBND tỉnh' is the order itself
_LEFT_OVER = re.compile(r"\(?\d[\w/.-]*\)? ")
_NOT = ("chưa ", "không thể ", "không có ", "không phải ", "không còn ", "không đủ ")  # reports, no orders
_CAPTION = ("chỉ đạo tại ", "chỉ đạo hội nghị", "phát biểu ")
_TO_HAVE = re.compile(r"có (?:những|nhiều|thêm|các|một|kế hoạch|biện pháp|giải pháp|hình thức|chính sách|cơ chế) ")
_ABOUT = "về việc "
_MANNERS = ("với ", "bằng ", "trên ", "trong ", "từ ", "theo ", "căn cứ ", "ngoài ", "tùy ", "qua ", "trước ", "kể từ ")
_MANNER_REACH = 120
_PUT_IN_CHARGE = ("phụ trách ", "điều hành ", "quản lý, điều hành ")
_LEADS = ("chủ trì", "đầu mối")  # they order as plainly as 'phải'


@value
class Order:
    """The verb phrase of an order, and the bodies that help."""

    span: Span
    coordinators: tuple[str, ...] = ()
    modal: bool = False


def read(view: View, start: int, end: int, *, loose: bool, told: bool = False) -> Order | None:
    """The order that begins at `start`; `loose`: after an actor any word may begin it that is not of a report.

    `told`: right after a cue and somebody who is told, where any verb begins it.
    """
    end = _quotation_end(view, start, end)
    position, modal = _past_modals(view, start, end)
    if told and view.plain.startswith(_ABOUT, position):  # 'có công văn yêu cầu các sở về việc tăng cường …'
        position += len(_ABOUT)
    rest = _LEFT_OVER.match(view.text, position, end) if told else None  # 'Ban Chỉ đạo 389/ĐP chỉ đạo …'
    if rest and rest.end() in view.verbs:
        position = rest.end()
    soon = view.frames.skip.match(view.plain, position, end) if told else None  # 'trong thời gian tới tập trung …'
    if soon and (after := _blank(view, soon.end(), end)) in view.verbs:
        position, modal = _past_modals(view, after, end)
    leads = _leads(view, position)
    begins = position
    helpers, position, also = _past_helpers(view, position, end)
    modal = modal or also or leads
    if _is_appointment(view, position, end):
        return None
    shall = modal and view.plain.startswith(_SHALL, position)
    shall = shall or (told and _TO_HAVE.match(view.plain, position, end) is not None)
    shall = shall or (told and (_is_verb(view, position, end) or _in_manner(view, position, end)))
    if loose and not shall and position not in view.verbs:
        position = _urging(view, position, end)
    shall = shall or (modal and _is_verb(view, position, end))
    if not shall and not _may_begin(view, position, end, loose=loose or modal or bool(helpers)):
        if not helpers:
            return None
        position = (
            begins  # the naming of those who help goes on: 'phối hợp với Sở X, Khu quản lý đô thị số 1, khởi công …'
        )
    tail = max(position, end - _TAIL)
    stop = tail + len(_TRAILING.sub("", view.text[tail:end]))
    if len(view.text[position:stop].split()) < _LEAST_WORDS:
        return None
    return Order(Span(position, stop), helpers, modal)


def _urging(view: View, position: int, end: int) -> int:
    """Past words that still belong to who is told: 'Ban quản lý các dự án | trọng điểm phát triển khẩn trương …'."""
    stop = min(end, position + _NAMING)
    for begins in view.verb_starts[bisect_left(view.verb_starts, position) :]:
        if begins >= stop or not _WORDS.fullmatch(view.text, position, begins):
            return position
        hit = view.verbs[begins]
        if hit.entry.get("kind") == "adverb" and hit.entry.id != "negative" and " " in view.reading.cut(hit.span):
            return begins
    return position


def _is_appointment(view: View, position: int, end: int) -> bool:
    """Whether a post is given: 'làm tổ trưởng', 'phân công đồng chí A phụ trách đảng bộ'."""
    if view.plain.startswith(_ALLOT, position):
        person = view.persons.get(position + len(_ALLOT))
        position = _blank(view, person.span.end, end) if person else position
    if any(view.plain.startswith(put, position) and position + len(put) in view.bodies for put in _PUT_IN_CHARGE):
        return True  # 'giao ông A phụ trách Cục B'
    return view.frames.appointment.match(view.text, position, end) is not None


def _in_manner(view: View, position: int, end: int) -> bool:
    """Whether words on how, when or as who stand before the verb: 'với tinh thần trách nhiệm cao tập hợp …'."""
    if not view.plain.startswith(_MANNERS, position):
        return False
    stop = min(end, position + _MANNER_REACH)
    for begins in view.verb_starts[bisect_left(view.verb_starts, position) :]:
        if begins >= stop or any(mark in view.text[position:begins] for mark in ".;:"):
            return False
        entry = view.verbs[begins].entry
        if entry.get("kind") != "weak" and entry.id != "said":
            return bool(entry.get("kind") != "modal")
    return False


def _is_verb(view: View, position: int, end: int) -> bool:
    """Whether a verb stands there that is neither part of a longer word of reports nor itself reported."""
    verb = view.verbs.get(position)
    if verb is None or _REPORTED.match(view.plain, verb.span.end):
        return False
    if verb.entry.get("kind") == "adverb" and view.plain.startswith(" được ", verb.span.end):
        return False
    report = view.frames.report.match(view.plain, position, end)
    return report is None or verb.span.end >= report.end()


def unread(view: View, start: int, end: int, least: int = 8) -> Order | None:
    """All that is said behind a cue, where those who are told run on into words that no list of verbs has.

    `least`: of so many words none relates what stands before it ('yêu cầu về tiến độ').
    """
    stop = start + len(_TRAILING.sub("", view.text[start:end]))
    words = view.plain[start:stop].split()
    if len(words) < least or any(word in _RELATIONS for word in words[:least]):
        return None
    return Order(Span(start, stop))


def _quotation_end(view: View, start: int, end: int) -> int:
    """Before the mark that closes a quotation in which the order begins: '… phải báo cáo”, ông A nói'."""
    closes = view.text.find("”", start, end)
    if closes >= 0:
        return closes if view.text.find("“", start, closes) < 0 else end
    plain = view.text.find('"', start, end)
    return plain if plain >= 0 and view.text.startswith('", ', plain) else end


def _leads(view: View, position: int) -> bool:
    """Whether a word for leading opens it: 'chủ trì', 'là đơn vị chủ trì, phối hợp với', 'làm đầu mối'."""
    hit = view.verbs.get(position)
    lead = hit is not None and hit.entry.get("kind") == "lead"
    return lead and hit is not None and any(word in view.plain[position : hit.span.end] for word in _LEADS)


def _past_helpers(view: View, start: int, end: int) -> tuple[tuple[str, ...], int, bool]:
    """Past 'chủ trì, phối hợp với Sở X và các đơn vị liên quan': helpers, where the order goes on, a modal."""
    lead = view.verbs.get(start)
    if lead is None and beside(view, start):
        helpers = actors.read(view, start + len(_BESIDE), end)
        return (helpers.names, _blank(view, helpers.end, end), False) if helpers else ((), start, False)
    if lead is None or lead.entry.get("kind") != "lead" or lead.span.end >= end:
        return (), start, False
    after = _blank(view, lead.span.end, end)
    together = _WITH.search(view.plain, start, lead.span.end)
    if together and (helpers := actors.read(view, after, end)):
        rest = _REST.match(view.text, helpers.end, end)
        position, modal = _past_modals(view, rest.end() if rest else helpers.end, end)
        return helpers.names, position, modal
    if view.plain.startswith("việc ", after):
        return (), after + len("việc "), False
    following = view.verbs.get(after)
    if not together and following and following.entry.get("kind") == "lead":
        return _past_helpers(view, after, end)  # 'làm đầu mối chủ trì, phối hợp với Sở X …'
    apart = together and view.text.startswith(",", lead.span.end)  # 'phối hợp chặt chẽ, đẩy nhanh tiến độ'
    return (), (after if after in view.verbs and not apart else start), False


def helped(view: View, span: Span) -> int | None:
    """Where, behind the last 'phối hợp với' of a clause, those who help are named."""
    leads = view.verb_starts[bisect_left(view.verb_starts, span.start) : bisect_left(view.verb_starts, span.end)]
    for begins in reversed(leads):
        hit = view.verbs[begins]
        if hit.entry.get("kind") == "lead" and view.plain[begins : hit.span.end].endswith(_HELPED):
            return hit.span.end + 1
    return None


def beside(view: View, start: int) -> bool:
    """Whether a body that helps stands first: 'cùng Sở A rà soát …'."""
    return view.plain.startswith(_BESIDE, start) and start + len(_BESIDE) in view.bodies


def _blank(view: View, position: int, end: int) -> int:
    while position < end and view.text[position] in " ,:":
        position += 1
    return position


def _past_modals(view: View, start: int, end: int) -> tuple[int, bool]:
    position, modal = _blank(view, start, end), False
    while (hit := view.verbs.get(position)) and hit.entry.get("kind") == "modal" and hit.span.end < end:
        if view.plain.startswith(_ANSWERS, hit.span.end):
            return position, True
        if hit.entry.id == "should" and _blank(view, hit.span.end, end) not in view.verbs:
            return position, modal  # 'rủi ro nên chính sách phải khác'
        position, modal = _blank(view, hit.span.end, end), True
    return position, modal


def _may_begin(view: View, position: int, end: int, *, loose: bool) -> bool:
    if position >= end or not view.text[position].isalpha() or view.plain.startswith(_NOT, position):
        return False
    verb = view.verbs.get(position)
    if (verb and verb.entry.id == "should") or view.plain.startswith(_CAPTION, position):
        return False
    if verb and verb.entry.id == "negative" and _RULE.search(view.plain, position, end):
        return False
    if verb and _STATED.match(view.text, verb.span.end, end) and not _DEEMS.match(view.plain, position):
        return False
    if report := view.frames.report.match(view.plain, position, end):
        return verb is not None and verb.span.end > report.end()
    if verb is None and _STATES.match(view.text, position, end):
        return False
    return verb is not None or (loose and view.begins_lower(position))


def opens_list(view: View, start: int, end: int) -> int | None:
    """Where, in 'thực hiện tốt X và tập trung vào các nhiệm vụ sau', the own order before the opening ends.

    `start` itself where nothing but the opening is there; None if this opens no list.
    """
    opening = view.frames.listing.search(view.plain, start, end)
    if opening is None:
        return None
    joint = _LIST_JOINT.search(view.text, start, opening.start())
    verb = joint is not None and (joint.end() in view.verbs or view.skip(joint.end(), end) in view.verbs)
    return joint.start() if joint and verb else start  # not in 'chỉ đạo các ngành và đơn vị thực hiện một số việc sau'


def heads(view: View, start: int, end: int) -> bool:
    """Whether the words before a colon only say that tasks follow: 'tập trung vào nhiệm vụ trọng tâm'."""
    return view.frames.heading.search(view.plain, start, end) is not None


def lists(view: View, start: int, end: int) -> bool:
    """Whether the words from a cue to a colon open a list: 'chỉ đạo thực hiện các nhiệm vụ sau', 'chỉ đạo'."""
    return not view.text[start:end].strip() or opens_list(view, start, end) is not None
