"""Who receives an award by name: read off the words around its name."""

import re
from collections.abc import Iterator, Sequence

from hpgraph.extract.events.names import clean
from hpgraph.extract.mentions import OrganisationMention, Organisations, People, PersonMention, inside
from hpgraph.extract.names import shapes
from hpgraph.extract.reading import Reading
from hpgraph.models import Recipient, Span
from hpgraph.text import LOWER, UPPER

_AMONG = re.compile(r"trong đó có\s(?:các\s)?")
_ARE = re.compile(r"\s(?:là|gồm(?:\scó)?)\s(?:các\s)?")
_TO = re.compile(
    r"\s?(?:\([^)]*\)\s?)?(?:năm\s\d{4}\s|đợt\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\s)*(?:của\s[^,;.:\n]{2,50}?\s(?=cho\s))?"
    r"(?:(?:và|kèm|cùng|kèm theo|cùng với)\s(?!\d)[^,;.:\n]{2,50}?\s(?=cho\s|tặng\s))?"
    r"(?:(?:đã\s)?được\s)?(?:trao tặng\s|trao\s|tặng\s|phong tặng\s)?(?:cho|tặng|thuộc về"
    r"|đối với|đến|tới)\s"
)
_GROUP = re.compile(
    r"(?P<words>(?:nhóm|tập thể|đội|gia đình|cán bộ|[Nn]hân dân|Đảng bộ(?:, chính quyền)?|lực lượng vũ trang"
    r"|các đội|liệt sĩ|thí sinh|tác phẩm|công trình|em|đơn vị|trường|Trường|Công ty|Bệnh viện|Tổng Công ty|Tập đoàn)\s"
    r"[^,;.()\n]{3,110}?)(?=\s(?:vì|đã|do|với|có|nhân|trong|được)\s|[,;.()\n]|$)"
)
# People without a post are no persons of the graph, but they are honoured all the same: 'tặng bà A vì …'.
_NAME = re.compile(rf"[{UPPER}][{LOWER}]+(?:\s[{UPPER}][{LOWER}]+){{1,4}}(?![{LOWER}])")
_BESIDE = 12  # characters between an award and who gets it: 'Bằng khen tặng ông A'; not 'trao Huân chương, ông A'
_HONORIFIC = (
    r"(?i:ông|bà|anh|chị|em|cháu|cụ|đồng chí|đảng viên|đoàn viên|hội viên|thanh niên"
    r"|bác sĩ|nhà giáo|cô giáo|thầy giáo|tác giả|thí sinh|vận động viên"
    r"|học sinh|nghệ nhân|nghệ sĩ|nông dân|doanh nhân|chiến sĩ|công dân|thầy thuốc|liệt sĩ|Mẹ)"
)
_CITIZENS = re.compile(
    rf"(?:(?:các|hai|ba)\s)?{_HONORIFIC}(?:,\s{_HONORIFIC})?:?\s"
    rf"(?P<names>{_NAME.pattern}(?:(?:,|;|\svà)\s(?:{_HONORIFIC}\s)?{_NAME.pattern})*)"
)
_NEXT = re.compile(r"(?:, | và |; )$")
_NO_RECEIVER = re.compile(r"\b(?:dự|lễ|tổ chức|chủ trì|phát biểu|trao|tặng|của|tại)\b|[^\n]{90}", re.IGNORECASE)
# 'đồng chí A (SN 1927), sinh hoạt tại chi bộ khối B vinh dự được trao tặng'
_WHERE = re.compile(
    r"(?:\s?\([^()]{2,80}\))?,?\s(?:(?:hiện|đang)\s)*(?:sinh hoạt|sinh năm|sinh ngày|trú|ở|ngụ|quê|công tác|thuộc"
    r"|học sinh|sinh viên|giáo viên|giảng viên|cán bộ|công nhân|thôn|bản|ấp|tổ|khối|xóm|khu phố|lớp|[Cc]hi bộ|xã"
    r"|phường)\s[^.;:\n]{2,140}?"
    r"(?=\s(?:vinh dự\s|đã\s|vừa\s|là\s)*(?:được|nhận|đón nhận|đạt|đoạt|giành)?\s?$)"
)
# 'UBND xã tổ chức Lễ đón nhận …': who holds the ceremony need not be who is honoured.
_HOSTS = re.compile(r"\b(?:tổ chức|cùng|phối hợp|làm)\b[^,;.]{0,60}\b(?:lễ|kỷ niệm|hội nghị)\b", re.IGNORECASE)
# 'Bí thư Tỉnh ủy tặng hoa chúc mừng các cá nhân được tặng …': those are honoured, no body named before them.
_OTHERS = re.compile(
    r"(?:chúc mừng|biểu dương|gặp mặt|trao cho) |(?<!\w)các (?:cá nhân|tập thể|đồng chí|gia đình)(?!\w)"
)


def named_after(reading: Reading, organisations: Organisations, people: People, span: Span) -> tuple[Recipient, ...]:
    """Recipients named after an award: 'cho đồng chí A', 'tặng Bệnh viện B và Trường C', 'thuộc về nhóm D'."""
    opened = _TO.match(reading.text, span.start, span.end)
    start = opened.end() if opened else span.start
    persons = [p for p in inside(people.mentions, Span(start, span.end)) if p.name_span]
    names = _citizens(reading, people, start, span.end, alone=not persons) if opened else []
    if len(names) > len({person.name for person in persons}):
        return tuple(Recipient(name=name) for name in dict.fromkeys(names))
    bodies = _chain(reading, organisations.mentions, start, span.end) if opened else ()
    gap = reading.text[start : persons[0].span.start] if persons else ""
    if persons and (opened or (len(gap) < _BESIDE and "," not in gap and " có " not in gap)):
        first = [body for body in bodies if body.span.end <= persons[0].span.start]
        names = [*(body.name for body in first), *(person.name for person in persons)]
        return tuple(Recipient(name=name) for name in dict.fromkeys(names))
    if opened is None:
        return ()
    if bodies:
        return tuple(Recipient(name=body.name) for body in bodies)
    group = _GROUP.match(reading.text, start, span.end)
    return (Recipient(name=clean(group["words"])),) if group else ()


def _citizens(reading: Reading, people: People, start: int, end: int, *, alone: bool) -> list[str]:
    """Names from `start` on, told with words of respect ('anh A, thôn B, xã C và chị D'), or `alone` a bare one."""
    if _CITIZENS.match(reading.text, start, end):
        found = [
            m
            for m in _CITIZENS.finditer(reading.text, start, end)
            if m.start() == start or _NEXT.search(reading.text, start, m.start())
        ]
        titles = [hit.span.start for hit in reading.hits_in("title", Span(start, end))]
        names = [name for match in found for name in _NAME.finditer(reading.text, *match.span("names"))]
        return [_known(people, name.group()) for name in names if name.start() not in titles]
    bare = _NAME.match(reading.text, start, end) if alone else None
    known = shapes(reading.lexicon)
    is_person = bare and bare.group().count(" ") > 1 and known.is_name(bare.group().split())
    return [bare.group()] if bare and is_person else []


def _known(people: People, name: str) -> str:
    """'… cho đảng viên Đỗ Kim Hội' + 'Với những đóng góp': of somebody whom the article names elsewhere too."""
    return next((fact.name for fact in people.facts if name.startswith(f"{fact.name} ")), name)


def owner(reading: Reading, organisations: Organisations, span: Span) -> tuple[Recipient, ...]:
    """Whose honour it is, where the words after it say so: 'đón nhận Huân chương Lao động hạng Ba của Công ty A'."""
    if not reading.text.startswith(" của ", span.start):
        return ()
    start = span.start + len(" của ")
    return tuple(Recipient(name=b.name) for b in _chain(reading, organisations.mentions, start, span.end)[:1])


def among(reading: Reading, organisations: Organisations, people: People, span: Span) -> tuple[Recipient, ...]:
    """Those of counted recipients who are named: '…, trong đó có đồng chí A', 'hai người được tặng … là ông A'."""
    opened = _AMONG.search(reading.text, span.start, span.end) or _ARE.match(reading.text, span.start, span.end)
    if opened is None:
        return ()
    persons = [p for p in inside(people.mentions, Span(opened.end(), span.end)) if p.name_span]
    if persons and persons[0].span.start - opened.end() < 3:
        return tuple(Recipient(name=name) for name in dict.fromkeys(p.name for p in persons))
    return tuple(Recipient(name=body.name) for body in _chain(reading, organisations.mentions, opened.end(), span.end))


def _chain(
    reading: Reading, mentions: Sequence[OrganisationMention], start: int, end: int
) -> tuple[OrganisationMention, ...]:
    """Bodies one after the other from `start`, parted by nothing but commas and 'và'."""
    found: list[OrganisationMention] = []
    last = start
    for mention in inside(mentions, Span(start, end)):
        gap = reading.text[last : mention.span.start].strip(" ,;")
        if gap not in ("", "và", "trường", "cho", "các", "tập thể"):
            break
        last = mention.span.end
        if not mention.generic:
            found.append(mention)
    return tuple(found)


def named_before(reading: Reading, organisations: Organisations, people: People, span: Span) -> tuple[Recipient, ...]:
    """The subject of 'được tặng', 'đón nhận': the persons, else the body, that the words before it name last."""
    persons = [p for p in inside(people.mentions, span) if p.name_span]
    if persons and not _NO_RECEIVER.search(reading.text, persons[-1].span.end, span.end):
        return tuple(Recipient(name=name) for name in dict.fromkeys(p.name for p in persons))
    if not persons:
        citizens = list(_CITIZENS.finditer(reading.text, span.start, span.end))
        where = _WHERE.match(reading.text, citizens[-1].end(), span.end) if citizens else None
        if citizens and (where or not _NO_RECEIVER.search(reading.text, citizens[-1].end(), span.end)):
            names = [_known(people, name) for name in _NAME.findall(citizens[-1]["names"])]
            return tuple(Recipient(name=name) for name in dict.fromkeys(names))
    bodies = [m for m in inside(organisations.mentions, span) if not m.generic]
    if bodies and _OTHERS.search(reading.text, bodies[-1].span.end, span.end):
        return ()
    if not bodies or _HOSTS.search(reading.text, bodies[-1].span.end, span.end):
        return ()
    return (Recipient(name=bodies[-1].name),)


def clause_end(reading: Reading, people: People, start: int, until: int) -> int:
    """Where the words about who receives an award end: at a semicolon unless one more person follows who gives none."""
    position = start
    while (semicolon := reading.text.find(";", position, until)) >= 0:
        following = reading.text.find(";", semicolon + 1, until)
        clause = Span(semicolon, following if following >= 0 else until)
        gives = any(hit.entry.get("use") is not None for hit in reading.hits_in("award_kind", clause))
        if gives or not _begins_with_person(people, semicolon + 1, until):
            return semicolon
        position = semicolon + 1
    return until


def clause_start(reading: Reading, people: People, start: int, end: int) -> int:
    """Where the words about who received an award begin: after a colon, a semicolon, 'trong đó'."""
    found, position = start, end
    while (semicolon := reading.text.rfind(";", start, position)) >= 0:
        if not (_begins_with_person(people, semicolon + 1, end) and any(_named(people, start, semicolon))):
            found = semicolon + 1
            break
        position = semicolon
    among = reading.text.rfind("trong đó", found, end)
    return max(found, reading.text.rfind(": ", found, end) + 1, among + len("trong đó") if among >= 0 else 0)


def _begins_with_person(people: People, start: int, end: int) -> bool:
    return any(start <= person.span.start < start + 3 for person in _named(people, start, end))


def _named(people: People, start: int, end: int) -> Iterator[PersonMention]:
    return (person for person in inside(people.mentions, Span(start, end)) if person.name_span)
