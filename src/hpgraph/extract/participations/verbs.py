"""The verbs of role and speech in one sentence, each with the persons who are its subject."""

import re
from collections.abc import Iterator

from hpgraph.extract.mentions import inside
from hpgraph.extract.participations.appointed import names_office
from hpgraph.extract.participations.links import Line
from hpgraph.lexicon import Hit
from hpgraph.models import Span, value

_LIST = re.compile(r"(?:\s[^,.;:]{0,40})?\s(?:có|gồm)\s(?!bài|ý kiến|phát biểu|buổi|cuộc|lời)")
_OFFICE = re.compile(r"[^.;:]{0,60}?\b(?:giữ (?:chức|vị trí|cương vị)|phụ trách|làm (?:quyền\s)?[A-ZĐỦ])")
_JOINED = re.compile(
    r"\s*(?:$|[.;]|\s(?:các\s|cùng\s)?(?:đoàn|buổi|cuộc|chuyến|chương trình|hoạt động|phần|phiên|thảo luận|đợt"
    r"|sự kiện)\s)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s(?:và|cùng)\s(?:đồng chí\s|ông\s|bà\s)?")
_SPEAKING = re.compile(
    r"(?:$|(?:Phát biểu|Tại|Trong|Thay mặt)\s[^.;:]{3,80},\s(?:đồng chí\s|ông\s|bà\s)?$)", re.IGNORECASE
)
_DETAILS = re.compile(r"(?:Cụ thể|Theo đó|Trong đó|Theo (?:các )?quyết định)\b")
_NEW_TERM = re.compile(r"\b(?:nhiệm kỳ|khóa) mới\b")
_TIGHT = re.compile(r",?\s(?:và\s)?")  # 'dự và điều hành', 'phát biểu, điều hành'
# 'tham dự buổi họp báo Với những điều chỉnh và bổ sung': another sentence, its full stop forgotten.
_GLUED = re.compile(r"[^\W\d_]\s(?:Với|Trong|Sau|Tại|Theo|Qua|Để|Từ|Nhằm|Trước)\s(?=[^\W\d_])")
# 'trao quyết định và chúc mừng các ông A, B': a gesture, no speech
_GESTURE = re.compile(r"\b(?:trao|tặng|gắn)\s[^.;,]{0,80}(?:\svà|,)\s$")
_NOT = re.compile(r"\b(?:nếu|không|không thể|từ chối|chưa|chưa thể)\s$", re.IGNORECASE)
_THOSE_WHO = re.compile(
    r"\b(?:các|những|hai|ba|\d+)\s(?:đồng chí|cán bộ|sĩ quan|cá nhân|người|ông, bà)\s(?:vừa\s|mới\s)?$"
)
_TRIBUTE = re.compile(r"\b(?:dâng|thắp|viếng)\s(?:hương|hoa|nghĩa trang)(?:(?!phát biểu|cho biết)[^.;]){0,80}$")
_TO_THEM = re.compile(r"\s(?:các|hai|ba|đồng chí|ông|bà|tân|tập thể|cho)\s")
_NEXT = 12
_NEAR = 40  # characters between somebody's posts and the verb of an appointment
_PLURAL = frozenset({"chair", "attendee", "signatory", "appointed"})


@value
class Bound:
    """A verb and the indices of its subject in the line. `role` is an id of models.Role."""

    hit: Hit
    role: str
    subject: tuple[int, ...]


def verbs(line: Line) -> Iterator[Bound]:
    """Verbs whose subject is a person, in text order; a later verb may go on with the subject of an earlier one."""
    known: Bound | None = None
    for hit, role in _hits(line):
        if known is not None and hit.span.start < known.hit.span.end:
            continue
        subject = _subject(line, hit, role, known)
        if subject and (role != "appointed" or _is_given(line, hit, subject[-1])):
            known = Bound(hit, role, subject)
            yield known


def _subject(line: Line, hit: Hit, role: str, known: Bound | None) -> tuple[int, ...]:
    start = hit.span.start
    if hit.entry.get("shape") == "heard":
        listened = line.heard(start)
        return () if listened is None else (listened,)
    noun = bool(hit.entry.get("noun")) and line.between(start - len("đã "), start) != "đã "
    direct = line.subject(start, near=noun)
    if direct is None and noun:
        direct = line.heard(start)
    if direct is not None:
        opens = line.people[line.joined(direct)[0]].start - line.start < 4
        return line.joined(direct) if role in _PLURAL or opens or _both(line, direct) else (direct,)
    opens_list = _LIST.match(line.reading.text, hit.span.end) is not None  # '…; cùng dự có các đồng chí: …'
    if known is not None and _GLUED.search(line.reading.text, known.hit.span.end, start):
        return ()
    tight = role != "chair" or (known is not None and _TIGHT.fullmatch(line.between(known.hit.span.end, start)))
    if known is not None and tight and not opens_list and line.carries(known.hit.span.end, start):
        opened = line.opened_between(known.hit.span.end, start)
        if opened is not None:
            return (opened,)
        told = role == "signatory" and known.hit.entry.get("say") in ("order", "words", "stance")
        # who announces an appointment is not appointed, and who has others sign signs nothing
        if not told and (role != "appointed" or known.role == role):
            return known.subject
    if role == "chair" and line.between(start, start + len("đồng")).lower() == "đồng":
        together = line.all_before(
            start
        )  # '…; bà B, Phó Chủ tịch tổ chức nước bạn, đồng chủ trì': B has no post we know
        if together:
            return together
    alone = line.alone_before(start) if role == "appointed" else None
    return () if alone is None else (alone,)


def _is_given(line: Line, hit: Hit, last: int) -> bool:
    """Far behind somebody's name, 'được giao' and the like are of them only where an office follows."""
    words = line.between(hit.span.start, hit.span.end).lower()
    near = hit.span.start - line.people[last].end < _NEAR and words != "đắc cử"  # 'Tổng thống đắc cử Mỹ'
    return near or names_office(line, hit.span.end)


def _both(line: Line, last: int) -> bool:
    """'Phát biểu tại buổi lễ, Thứ trưởng A và Phó Chủ tịch B đã ghi nhận …': two who say it together."""
    if last == 0 or not _AND.fullmatch(line.between(line.people[last - 1].end, line.people[last].start)):
        return False
    opening = line.between(line.start, line.people[last - 1].start)
    return _SPEAKING.match(opening) is not None and line.stands_free(last - 1)


def _follows(line: Line, hit: Hit, role: str | None) -> bool:
    """'giữ chức' tells of a new post only where the sentence tells of an appointment."""
    if role == "appointed" and _DETAILS.match(line.reading.text, line.start, line.end):
        return True  # 'Cụ thể, ông A giữ chức …' after 'công bố các quyết định'
    if role == "appointed" and _NEW_TERM.search(line.reading.text, hit.span.end, line.end):
        return True
    return role is None or any(
        other.entry.get("role") == role and other.span.end <= hit.span.start and other.entry.get("after") is None
        for other in line.roles
    )


def joins(line: Line, hit: Hit) -> bool:
    """Do the words after a weak verb name an event: 'tham gia đoàn', 'điều hành hội nghị'?"""
    if not hit.entry.get("joins"):
        return True
    if _JOINED.match(line.reading.text, hit.span.end, line.end):
        return True
    near = Span(hit.span.end, min(line.end, hit.span.end + _NEXT * 4))
    event = next(inside(line.reading.hits.get("event_kind", ()), near), None)
    return event is not None and event.span.start - hit.span.end < _NEXT


def _gives_office(line: Line, hit: Hit) -> bool:
    """'giao ông A, Phó Trưởng phòng làm quyền Trưởng phòng' tells of a post, not of what somebody said."""
    if hit.entry.get("say") != "order":
        return False
    person = next((person for person in line.people if person.start >= hit.span.end), None)
    if person is None or person.start - hit.span.end > _NEXT:
        return False
    return _OFFICE.search(line.reading.text, person.end, min(line.end, person.end + 90)) is not None


def _unreal(line: Line, hit: Hit) -> bool:
    """'nếu trúng cử', 'không thể tham dự', 'chúc mừng các đồng chí được bổ nhiệm': nobody named does so."""
    before = line.between(max(line.start, hit.span.start - 45), hit.span.start)
    if hit.entry.get("role") == "appointed" and _THOSE_WHO.search(before):
        return True
    return _NOT.search(before) is not None


def _is_gesture(line: Line, hit: Hit) -> bool:
    """'trao quyết định và chúc mừng các ông', 'dâng hương, bày tỏ lòng thành kính': no words are spoken."""
    if hit.entry.get("say") != "stance":
        return False
    before = line.between(max(line.start, hit.span.start - 90), hit.span.start)
    if _TRIBUTE.search(before):
        return True
    if line.between(hit.span.start, hit.span.end) != "chúc mừng" or _GESTURE.search(before) is None:
        return False
    return _TO_THEM.match(line.reading.text, hit.span.end) is not None


def spoken(line: Line, span: Span) -> list[Hit]:
    """The verbs of speech in a part of the line that do not name an event: not 'khai mạc' in 'dự phiên khai mạc'."""
    nouns = [noun.span for noun in inside(line.reading.hits.get("event_kind", ()), line.sentence.span)]
    return [hit for hit in inside(line.speech, span) if not any(noun.covers(hit.span) for noun in nouns)]


def _hits(line: Line) -> list[tuple[Hit, str]]:
    found = [
        (hit, str(hit.entry.get("role")))
        for hit in line.roles
        if hit.entry.get("shape") in ("verb", "heard")
        and _follows(line, hit, hit.entry.get("after"))
        and joins(line, hit)
        and not _unreal(line, hit)
    ]
    found += [
        (hit, "speaker")
        for hit in spoken(line, line.sentence.span)
        if hit.entry.get("say") != "none" and not _gives_office(line, hit) and not _is_gesture(line, hit)
    ]
    return sorted(found, key=lambda pair: (pair[0].span.start, -pair[0].span.end))
