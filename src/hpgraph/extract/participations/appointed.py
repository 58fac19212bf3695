"""Who is given a post by the sentence that tells of an appointment or election."""

import re
from collections.abc import Iterator

from hpgraph.extract.mentions import inside
from hpgraph.extract.participations.found import Found
from hpgraph.extract.participations.links import Line, Named
from hpgraph.lexicon import Hit
from hpgraph.models import Role, Span

_PASSIVE = re.compile(r"\bđược\s[^;.]{0,80}$")
_OFFICE = re.compile(
    r"\b(?:giữ chức|bổ nhiệm chức|giữ vị trí|giữ nhiệm vụ|đảm nhiệm|đảm nhận|giữ cương vị|phụ trách(?:,| và) điều hành"
    r"|làm (?:quyền\s)?[A-ZĐỦ]"
    r"|tham gia (?:Ban|Ủy viên|UBND|cấp ủy)|vào (?:chức|Ban))"
)
_OFFICERS = re.compile(
    r"(?:Các|Hai|Ba|Bốn|\d{1,2})\s(?:đồng chí\s|tân\s)*(?:Phó|Ủy viên|Thành viên|Chủ tịch|Trưởng)\s[^.;:]{3,90}"
    r"(?:nhiệm kỳ|khóa)\s[^.;:]{2,25}?,?\s(?:gồm|là):?\s|(?:Các|Hai|Ba|Bốn|Năm|\d{1,2})\sPhó\s[^.;:,]{3,70}\sgồm:?\s"
)
# 'trao quyết định bổ nhiệm cho ông A': who is given a decision is given a post
_HANDED = re.compile(r"\b[Tt]rao\s(?:các\s)?[Qq]uyết định(?:\s[^.;:,]{2,90})?\s(?:cho|tới|đến)\s(?:các\s|hai\s)?$")
_RETIRES = re.compile(r"\b(?:nghỉ|hưu|thôi|thành lập|khen thưởng|tặng|thưởng|hỗ trợ|thăng|nâng|công nhận|hàm)\b")
DOUBTED = re.compile(r"\b(?:thanh tra|sai phạm|khiếu nại|tố cáo|vi phạm|tiêu cực)\s[^.;:]{0,90}\bviệc\s$")
"""'hỏi về kết quả thanh tra việc bổ nhiệm ông A': long ago."""
_ENDS = re.compile(r"\b(?:cho thôi|thôi (?:làm|giữ)|miễn nhiệm|bãi nhiệm|kỷ luật)\b")
# 'bầu 8 Phó Chủ tịch Hội nhiệm kỳ 2025 - 2030, gồm: …'
_COMES_TO = re.compile(
    r"\s(?:\d{1,2}|hai|ba|bốn|năm|các|chức danh)\s(?:đồng chí\s|chức danh\s)?"
    r"(?:Phó|phó|Chủ tịch|Ủy viên|ủy viên|Bí thư|Trưởng)\s"
    r"[^.;:]{2,120}?,?\s(?:gồm|là)(?:\scó)?(?:\scác (?:đồng chí|ông, bà|ông|bà))?:?\s"
)
_AND = re.compile(r"(?:\s?\([^()]{1,60}\))?[\s,;]*(?:và|cùng)?\s*")
_OWN = re.compile(r"\bđược\s[^,;]{2,60}\s(?:chỉ định|bầu|bổ nhiệm|điều động|phân công)\b")
_TOWARDS = re.compile(r"\bđối với\s(?:(?:các|hai|ba)\s)?(?:đồng chí\s?|ông\s?|bà\s?|ông,? bà\s?)*:?\s*$")
_SUCCESSOR = re.compile(
    r"(?:Thay|Thay thế|Kế nhiệm|Người thay thế|Người kế nhiệm|Người thay)\s[^.;:]{4,160}?\slà\s[^.;:,]{0,30}$",
    re.IGNORECASE,
)


def names_office(line: Line, start: int) -> bool:
    """Does 'giữ chức …' or a title follow a passive verb of appointment?"""
    if _OFFICE.search(line.between(start, min(line.end, start + 130))):
        return True
    title = next(inside(line.reading.hits.get("title", ()), Span(start, line.end)), None)
    return title is not None and line.between(start, title.span.start).strip().lower() in ("", "làm", "quyền", "chức")


def from_objects(line: Line) -> Iterator[Found]:
    """'bổ nhiệm ông A … giữ chức …', 'phê chuẩn kết quả bầu … đối với ông A', 'Thay ông B làm Giám đốc là ông A'."""
    for index, person in enumerate(line.people):
        name = person.mention.name_span
        if name is not None and _SUCCESSOR.match(line.reading.text, line.start, name.start):
            yield Found(index, Role.APPOINTED, Span(line.start, name.start), "successor")
        handed = _HANDED.search(line.reading.text, max(line.start, person.start - 120), person.start)
        if name is not None and handed and not _RETIRES.search(handed.group(0)):
            yield Found(index, Role.APPOINTED, Span(*handed.span()), "handed")
    yield from _officers(line)
    for hit in line.roles:
        if hit.entry.get("shape") != "object" or DOUBTED.search(line.between(line.start, hit.span.start)):
            continue
        passive = _PASSIVE.search(line.reading.text, max(line.start, hit.span.start - 90), hit.span.start)
        receiver = line.subject(passive.start()) if passive else None
        if receiver is not None and names_office(line, hit.span.end):
            yield from (Found(one, Role.APPOINTED, hit.span, "appointed-by") for one in line.joined(receiver))
        yield from (Found(one, Role.APPOINTED, hit.span, "appointment") for one in _objects(line, hit))


def _officers(line: Line) -> Iterator[Found]:
    """'3 Phó Chủ tịch UBND tỉnh nhiệm kỳ 2016 - 2021 gồm ông A; ông B': what an election came to."""
    lead = _OFFICERS.match(line.reading.text, line.start, line.end)
    if lead is not None and not line.roles:
        for index in line.following(lead.end(), 30):
            yield Found(index, Role.APPOINTED, Span(*lead.span()), "officers")


def _objects(line: Line, hit: Hit) -> Iterator[int]:
    """Who is appointed by the verb `hit`: the words before or after each of its objects say so, or a list goes on."""
    listed = last = None
    for index in line.following(hit.span.end, 160 if _COMES_TO.match(line.reading.text, hit.span.end) else 110):
        person = line.people[index]
        between, inner = (line.between(hit.span.end, start) for start in (person.start, _name_start(person)))
        if "\n" in between:
            return  # a headline and the first sentence run into one
        if last is None and (";" in between or "." in between or _ENDS.search(between)):
            return
        after = line.between(person.end, min(line.end, person.end + 170))
        joined = listed is not None and (listed or _AND.fullmatch(line.between(last or person.start, person.start)))
        towards = _TOWARDS.search(between) or _TOWARDS.search(inner) or _COMES_TO.fullmatch(between)
        if joined or towards or _OFFICE.search(between) or _again(line, hit, person.start):
            listed = bool(listed) or between.rstrip().endswith((":", " gồm"))
            yield index
        elif (office := _OFFICE.search(after.split(";")[0])) and not _says(line, person.end, office.start()):
            yield index
        last = person.end


def _says(line: Line, start: int, length: int) -> bool:
    """'giao nhiệm vụ, ông A đánh giá, ông B đã giữ chức vụ …': the words that follow are what A says.

    Nor is it this verb's office where one of its own follows: '… của ông A vừa được Tỉnh ủy chỉ định vào chức vụ'.
    """
    said = any(hit.entry.get("say") == "words" for hit in inside(line.speech, Span(start, start + length)))
    return said or _OWN.search(line.between(start, start + length)) is not None


def _name_start(person: Named) -> int:
    return person.mention.name_span.start if person.mention.name_span else person.start


def _again(line: Line, hit: Hit, start: int) -> bool:
    """'bổ nhiệm lại Phó Vụ trưởng A': the post before the name is the one given."""
    again = line.between(hit.span.start, start).lower()
    return again in ("bổ nhiệm lại ", "tái bổ nhiệm ")
