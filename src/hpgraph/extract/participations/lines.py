"""What one sentence says of the roles of its persons: lists of who attended, verbs of who led, spoke, signed."""

import re
from collections.abc import Iterator

from hpgraph.extract.mentions import inside
from hpgraph.extract.participations.appointed import from_objects
from hpgraph.extract.participations.found import Found
from hpgraph.extract.participations.links import Line
from hpgraph.extract.participations.verbs import joins, spoken, verbs
from hpgraph.lexicon import Hit
from hpgraph.models import Role, Span, value

_HAS = re.compile(r"\b(?:có|gồm|là)\b|:")
_HAS_PEOPLE = re.compile(r"\b(?:có|gồm)(?:\s(?:các\s)?(?:đồng chí|ông|bà)\b|:)")
# 'A chủ trì hội nghị, cùng các Phó Chủ tịch UBND tỉnh: B, C'
_TOGETHER = re.compile(
    r"(?:\s[^,.;:]{0,60}?)?,?\scùng\s(?:với\s)?"
    r"(?:(?:các|hai|ba)\s[^.;:]{3,70}:\s?|(?:các\s)?(?:đồng chí:?\s|ông\s|bà\s)?)$"
)
_GROUP_LEAD = re.compile(
    r"(?:[-+•*]\s*)?(?:Các\s|Những\s)?(?:đại biểu|thành viên|lãnh đạo|khách mời|thành phần|đại diện|phía"
    r"|đoàn công tác|đoàn|"
    r"tổ đại biểu|tại (?:các )?điểm cầu|tại đầu cầu|tiếp đoàn|đón đoàn)\b[^.;:]{0,140}?\b(?:có|gồm|bao gồm)\b"
    r"|(?:Đón |Đón và )?Tiếp (?!tục|theo|đó|nhận|cận|đến|nối|thu|sau)[^.;:,]{3,90}?\s(?:có|là)\b"
    r"|Tại (?:các )?(?:điểm cầu|đầu cầu)\s[^.,;:]{3,60}:",
    re.IGNORECASE,
)
_CHAIRS_LEAD = re.compile(
    r"(?:Đoàn chủ tịch|Đoàn chủ tọa|Đồng chủ trì|Chủ tọa đoàn|Ban chủ tọa)\b[^.;:]{0,80}?(?:\b(?:có|gồm)\b|:)",
    re.IGNORECASE,
)
# 'Phát biểu tại hội nghị, ông A …', whatever verb follows
_SPEECH = re.compile(r"(?:Phát biểu|Kết luận|Trả lời|Đáp từ|Đáp lời|Trao đổi)\b[^.;:“\"]{0,140},\s$")
_SPEAKS = re.compile(r"(?:[Dd]ự|chỉ đạo)(?:,|\svà)\s(?:có\s(?:bài\s)?)?phát biểu\b")
_SPEAKERS = re.compile(r"\b(?:\d{1,2}|hai|ba|bốn|năm|các)\s(?:diễn giả|báo cáo viên)\b[^.;:]{0,40}[.:]?$")
_SPEAKERS_LEAD = re.compile(r"(?:Các\s)?(?:[Dd]iễn giả|[Bb]áo cáo viên)\b[^.;:]{0,80}?(?:\s(?:gồm|có|là)\b|:)")
_EVENT_ONLY = re.compile(r"\s(?:[^\s,.;:]+\s){1,12}")
_RESPECT = re.compile(r"(?:các\s)?(?:đồng chí|đ/c|ông|bà|TS|PGS|GS|Th[Ss])\b", re.IGNORECASE)
_BULLET = re.compile(r"[-+•*]\s|\d{1,2}[.)]\s")
_ACCORDING = re.compile(
    r"(?:theo|cũng theo)\s(?:đánh giá của\s|ý kiến của\s|thông tin từ\s|chia sẻ của\s|lời\s|báo cáo của\s)?$",
    re.IGNORECASE,
)
_AGREEMENT = re.compile(
    r"[^.;]{0,40}?(?:thỏa thuận|biên bản|bản ghi nhớ|hợp đồng|chương trình|quy chế|giao ước"
    r"|kế hoạch (?:liên tịch|phối hợp)|văn bản hợp tác"
    r"|văn kiện|cam kết|nghị quyết liên tịch|hợp tác|phối hợp|ghi nhớ|MOU)",
    re.IGNORECASE,
)
REPORTED = re.compile(r"báo cáo (?:đánh giá|kết quả|tổng kết|tình hình)[^:]{0,300}:|\bđưa tin,", re.IGNORECASE)
"""What a report or another paper tells: 'nghe báo cáo kết quả năm 2025: …; Chủ tịch Công đoàn được tái cử'."""
# 'gặp mặt, chào xã giao Đoàn tỉnh bạn do ông A làm trưởng đoàn': A is a guest
_GUESTS = re.compile(r"\b(?:tiếp|đón|chào|chào xã giao|gặp mặt)\s[Đđ]oàn\s[^.;]{3,140}\sdo\s$")
# 'Hội đồng nghiệm thu gồm chín thành viên, do ông A làm Chủ tịch'
_HONOURED = re.compile(
    r"\b(?:(?:được|nhận được|đón nhận|nhận|trao|tặng)\s(?:[^.;:\s]+\s){0,6}?"
    r"(?:[Gg]iải thưởng|[Pp]hần thưởng|[Dd]anh hiệu|[Bb]ằng khen|[Gg]iấy khen|[Hh]uân chương|[Hh]uy hiệu"
    r"|[Kk]ỷ niệm chương)"
    r"|được\s(?:vinh danh|tôn vinh|tuyên dương|khen thưởng|biểu dương))"
    r"\b[^.;:]{0,90}?(?:,?\s(?:là|gồm)(?:\scó)?:?|,?\sgồm:)\s(?=(?:các\s)?(?:đồng chí|ông|bà|anh|chị|em|cụ|[A-ZĐ]))"
)
_PRAISED = re.compile(
    r"\b(?:[Vv]inh danh|[Tt]uyên dương|[Tt]ôn vinh)\s[^.;:]{4,90}:\s"
    r"(?=(?:các\s)?(?:đồng chí|ông|bà|anh|chị|em|cụ|[A-ZĐ]))"
)
_ANSWERS = re.compile(r":\s(?=[“\"A-ZĐ])(?:[^\s]+\s){6}")  # 'Thứ trưởng A: Tiền chất rất quan trọng …'
# 'Đoàn tỉnh bạn do ông A làm trưởng đoàn đã đến chào xã giao', '… dẫn đầu đã dự lễ': the leader of those who come
_COMES = re.compile(r"\s(?:đã\s|vừa\s|sẽ\s)*(?:đến\s|tới\s|sang\s)?(?:tham dự|dự|chào xã giao|chứng kiến)\b")
_COUNCIL = re.compile(r"\bHội đồng\b[^.]{0,300}\bdo\s$")
_PRESIDES = re.compile(r"(?:\s[^,.;:]{2,60})?,?\slàm [Cc]hủ tịch(?: Hội đồng)?\s?[,.;]")
_PLEDGE = re.compile(r"\s(?:kết\s)?(?:bản\s)?(?:cam kết|giao ước)\b", re.IGNORECASE)
_THERE = re.compile(r"[;,]\s(?P<lead>(?:tại (?:các )?(?:điểm cầu|đầu cầu)|về phía|phía)\b[^.;:]{0,80}?\s(?:có|gồm)\b)")
_FROM = re.compile(
    r"\bnhận\s(?:[Qq]uyết định|[Bb]ằng|[Gg]iấy|[Hh]uân|[Hh]uy|[Kk]ỷ niệm|[Cc]ờ|[Dd]anh hiệu|[Gg]iải|quà|hoa|học bổng)"
    r"[^.;:]{0,90}?\stừ\s(?:tay\s)?(?:đồng chí\s|ông\s|bà\s)?$"
)


@value
class Open:
    """A list that goes on in the next paragraphs: 'Dự hội nghị có:'."""

    role: Role
    cue: Span


def in_line(line: Line, opened: Open | None, guests_after: int | None) -> Iterator[Found]:
    """All roles that one sentence gives to its persons. `guests_after`: where the object of a reception begins."""
    yield from _from_lists(line, opened)
    yield from _from_phrases(line)
    yield from _from_verbs(line, guests_after)
    yield from from_objects(line)


def list_of(line: Line, opened: Open | None) -> Open | None:
    """The list that this sentence leaves open for the next one."""
    lead = _lead(line)
    if lead is not None:
        tail = line.between(line.people[-1].end if line.people else line.start, line.end).rstrip()
        return lead if tail.endswith(":") or (line.people and tail.endswith(";")) else None
    if _SPEAKERS.search(line.reading.text, line.start, line.end):
        return Open(Role.SPEAKER, line.sentence.span)
    if opened is not None and (_BULLET.match(line.reading.text, line.start) or _starts_with_person(line)):
        return opened
    return None


def _starts_with_person(line: Line) -> bool:
    return bool(line.people) and line.people[0].start - line.start < 20


def _lead(line: Line) -> Open | None:
    """'Tới dự có …', 'Về phía … có …', 'Chủ trì hội nghị có …' at the start of the sentence."""
    text = line.reading.text
    if chairs := _CHAIRS_LEAD.match(text, line.start, line.end):
        return Open(Role.CHAIR, Span(*chairs.span()))
    if speakers := _SPEAKERS_LEAD.match(text, line.start, line.end):
        return Open(Role.SPEAKER, Span(*speakers.span()))
    for hit in line.roles:
        if hit.span.start - line.start > 60:
            break
        role, shape = hit.entry.get("role"), hit.entry.get("shape")
        if role not in ("chair", "attendee") or shape not in ("verb", "lead") or not joins(line, hit):
            continue
        if hit.entry.get("acts"):
            continue
        if any(person.start < hit.span.start for person in line.people):
            return None
        has = _HAS.search(text, hit.span.end, min(line.end, hit.span.end + 170))
        if has := has or _HAS_PEOPLE.search(text, hit.span.end, min(line.end, hit.span.end + 320)):
            said = spoken(line, Span(hit.span.end, has.start()))
            speaks = _SPEAKS.search(text, hit.span.start, has.start())
            if not speaks and any(verb.entry.get("say") != "stance" for verb in said):  # not 'dự lễ chào mừng ngày …'
                return None
            return Open(Role(role), Span(hit.span.start, has.end()))
        if direct := _direct(line, hit):
            return Open(Role(role), direct)
    if group := _GROUP_LEAD.match(text, line.start, line.end):
        return Open(Role.ATTENDEE, Span(*group.span()))
    return None


def _direct(line: Line, hit: Hit) -> Span | None:
    """'Dự Đại hội đồng chí A; B': a list whose 'có' was left out."""
    if hit.span.start > line.start + 2 or not line.people:
        return None
    start = line.people[0].start
    named = _EVENT_ONLY.fullmatch(line.reading.text, hit.span.end, start)
    respect = _RESPECT.match(line.reading.text, start)
    return Span(hit.span.start, start) if named and respect else None


def _from_lists(line: Line, opened: Open | None) -> Iterator[Found]:
    lead = _lead(line)
    if lead is not None:
        for index, person in enumerate(line.people):
            if person.start >= lead.cue.end:
                yield Found(index, lead.role, lead.cue, f"list.{lead.role}")
        first = [index for index, person in enumerate(line.people) if person.start >= lead.cue.end]
        if len(first) == 1 and _SPEAKS.search(line.reading.text, lead.cue.start, lead.cue.end):
            yield Found(first[0], Role.SPEAKER, lead.cue, "list.speaker")  # 'Tới dự và phát biểu … có ông A'
    elif opened is not None and list_of(line, opened) is not None:
        for index, _ in enumerate(line.people):
            yield Found(index, opened.role, opened.cue, f"list-item.{opened.role}")
    else:
        yield from _from_inner_lists(line)


def _from_inner_lists(line: Line) -> Iterator[Found]:
    """'…chủ trì hội nghị; cùng dự có A, B': a list that begins inside a sentence."""
    for hit in line.roles:
        role = hit.entry.get("role")
        if role not in ("chair", "attendee") or not _opens(line, hit) or not joins(line, hit):
            continue
        has = _HAS.search(line.reading.text, hit.span.end, min(line.end, hit.span.end + 60))
        if has is not None:
            for index in line.following(has.end(), 30):
                yield Found(index, Role(role), Span(hit.span.start, has.end()), f"list.{role}")
    for there in _THERE.finditer(line.reading.text, line.start, line.end):  # '…; tại điểm cầu huyện có ông A'
        for index in line.following(there.end(), 30):
            yield Found(index, Role.ATTENDEE, Span(*there.span("lead")), "list.attendee")


def _opens(line: Line, hit: Hit) -> bool:
    """At the beginning of a clause, or of a sentence whose full stop was forgotten: '(Ảnh: A) Tới dự có …'."""
    return (
        line.between(hit.span.start - 2, hit.span.start) in ("; ", ", ") or line.reading.text[hit.span.start].isupper()
    )


def _from_phrases(line: Line) -> Iterator[Found]:
    """'dưới sự chủ trì của …', 'với sự tham dự của …', 'Theo …,'."""
    for hit in line.roles:
        if hit.entry.get("shape") == "by":
            listed = line.following(hit.span.end)
            for index in listed:
                if hit.entry.get("role") != "attendee" and line.joined(index)[0] > listed[0]:
                    break  # 'Dưới sự điều hành của A, Quốc hội đã nghe B trình bày'
                tail = hit.entry.get("tail")
                if tail and not line.between(line.people[index].end, line.end).lstrip().startswith(tail):
                    continue
                yield Found(index, Role(hit.entry.get("role")), hit.span, f"by.{hit.entry.get('role')}")
    for index, person in enumerate(line.people):
        before = line.between(max(line.start, person.start - 40), person.start)
        if _ACCORDING.search(before) and line.between(person.end, person.end + 1) in (",", ":", " "):
            yield Found(index, Role.SPEAKER, Span(person.start - len("theo "), person.end), "according-to")
        if index == 0 and person.mention.name_span and _ANSWERS.match(line.reading.text, person.end, line.end):
            opens = _BULLET.match(line.reading.text, line.start)
            if person.start - (opens.end() if opens else line.start) < 2:
                yield Found(index, Role.SPEAKER, Span(person.start, person.end), "answer")
        council = _COUNCIL.search(line.reading.text, line.start, person.start)
        if council and _PRESIDES.match(line.reading.text, person.end, line.end):
            yield Found(index, Role.CHAIR, Span(*council.span()), "presides")
        if handed := _FROM.search(line.reading.text, max(line.start, person.start - 120), person.start):
            yield Found(index, Role.ATTENDEE, Span(*handed.span()), "handed-by")
    yield from _opening(line)
    yield from _honoured(line)


def _honoured(line: Line) -> Iterator[Found]:
    """'hai cán bộ được nhận giải thưởng này là anh A và anh B': who, named after what they were given."""
    for pattern in (_HONOURED, _PRAISED):
        for given in pattern.finditer(line.reading.text, line.start, line.end):
            for index in line.following(given.end(), 30 if pattern is _HONOURED else 110):
                yield Found(index, Role.AWARDED, Span(*given.span()), "honoured")


def _opening(line: Line) -> Iterator[Found]:
    """'Chủ trì hội nghị, ông A yêu cầu …': what the subject of the sentence does at the event, said first."""
    first = line.roles[0] if line.roles else None
    speech = _SPEECH.match(line.reading.text, line.start, line.people[0].start) if line.people else None
    if speech is not None:
        yield Found(0, Role.SPEAKER, Span(*speech.span()), "speech")
    if first is None or not line.people or first.span.start != line.start or first.entry.get("acts"):
        return
    role, person = first.entry.get("role"), line.people[0]
    between = line.between(first.span.end, person.start)
    led = role in ("chair", "attendee") and first.entry.get("shape") == "verb" and joins(line, first)
    if led and person.start >= first.span.end and between.endswith(", ") and not _HAS.search(between):
        yield Found(0, Role(role), first.span, f"verb.{role}")


def _from_verbs(line: Line, guests_after: int | None) -> Iterator[Found]:
    """'A chủ trì', 'A và B ký', 'A nhấn mạnh …; đề nghị …'."""
    for said in verbs(line):
        if REPORTED.search(line.reading.text, line.start, said.hit.span.start):
            continue
        if said.role == "signatory" and not _AGREEMENT.match(line.reading.text, said.hit.span.start, line.end):
            continue
        if said.role == "signatory" and _all_pledge(line, said.subject[-1], said.hit):
            continue
        for index in said.subject:
            start = line.people[index].start
            led = said.role == "chair" and (
                (guests_after is not None and start > guests_after)
                or _GUESTS.search(line.reading.text, line.start, start) is not None
                or (said.hit.entry.form == "dẫn đầu" and _COMES.match(line.reading.text, said.hit.span.end) is not None)
            )
            yield Found(index, Role.ATTENDEE if led else Role(said.role), said.hit.span, f"verb.{said.role}")
        for index in _beside(line, said.hit) if said.role == "chair" and guests_after is None else ():
            yield Found(index, Role.CHAIR, said.hit.span, "beside")


def _all_pledge(line: Line, last: int, hit: Hit) -> bool:
    """'Giám đốc và các đơn vị trực thuộc ký cam kết thi đua': a pledge of everybody, no agreement of two sides."""
    crowd = " các " in line.between(line.people[last].end, hit.span.start)
    return crowd and _PLEDGE.match(line.reading.text, hit.span.end, line.end) is not None


def _beside(line: Line, hit: Hit) -> tuple[int, ...]:
    """Those with whom somebody led, unless the words after them say what else they did."""
    first = next((person for person in line.people if person.start >= hit.span.end), None)
    if first is None or _TOGETHER.match(line.reading.text, hit.span.end, first.start) is None:
        return ()
    found = line.following(first.start, 30)
    rest = Span(line.people[found[-1]].end, line.end)
    return () if any(True for _ in inside(line.roles, rest)) else found
