"""Who gives an award: read off the words before its verb."""

import re
from collections.abc import Sequence

from hpgraph.extract.events.names import clean
from hpgraph.extract.mentions import OrganisationMention, Organisations, PersonMention, inside
from hpgraph.extract.reading import Reading
from hpgraph.models import Span

_ADVERBS = re.compile(
    r"(?:\s(?:đã|cũng|còn|vừa|quyết định|trân trọng|trực tiếp|sẽ|ra quyết định|ban hành quyết định|vinh dự"
    r"|tiến hành|xét|và|trao|tặng|ký quyết định))*\s?$"
)
_BEHALF = re.compile(
    r"(?:thừa ủy quyền|thay mặt|được sự ủy quyền|ủy quyền)\s(?:của\s)?(?P<who>[^,;.]{4,90}?),", re.IGNORECASE
)
_BY_DECISION = re.compile(
    r"(?:\s(?:đã|vừa|mới|cũng))*\s(?:ban hành|ký ban hành|ký|có|ra)\s(?:các\s)?quyết định(?:\ssố\s[^\s,]+)?"
    r"(?:,?\s(?:ký\s)?ngày\s[\d/.-]+)?,?(?:\s(?:về việc|về))?(?:\s(?:trao|tặng|khen))*\s?$",
    re.IGNORECASE,
)
_COMMITTEE = re.compile(r"(?:Ban Tổ chức|Ban tổ chức|BTC|Ban Giám khảo|Hội đồng Giám khảo)$")


def giver(
    reading: Reading, organisations: Organisations, people: Sequence[PersonMention], start: int, end: int
) -> str | None:
    """Who gives: the body or post right before `end`, in full; or on whose behalf ('thừa ủy quyền của …')."""
    text = reading.text[start:end]
    behalf = _BEHALF.search(text)
    if behalf:
        return body(reading, organisations, Span(start + behalf.start("who"), start + behalf.end("who")))
    adverbs = _BY_DECISION.search(text) or _ADVERBS.search(text)
    stop = start + (adverbs.start() if adverbs else len(text))
    if committee := _COMMITTEE.search(reading.text, max(start, stop - 20), stop):
        return committee.group(0).replace("BTC", "Ban Tổ chức").replace("tổ chức", "Tổ chức")
    ending = [m for m in inside(organisations.mentions, Span(start, stop)) if m.span.end == stop and not m.generic]
    begin = ending[0].span.start if ending else stop
    for hit in reversed(tuple(inside(reading.hits.get("title", ()), Span(start, stop)))):
        if hit.span.end == stop or (ending and reading.text[hit.span.end : begin].strip() in ("", "của")):
            begin = hit.span.start
            break
    for person in people:
        if person.name_span and person.span.end == stop:
            return _office(reading, organisations, person, ending)
    return body(reading, organisations, Span(begin, stop)) if begin < stop else None


def _office(
    reading: Reading, organisations: Organisations, person: PersonMention, ending: Sequence[OrganisationMention]
) -> str | None:
    """What a named person gives for: the post before the name, else the body of the last post after it."""
    name = person.name_span or person.span
    titles = tuple(inside(reading.hits.get("title", ()), Span(person.span.start, name.start)))
    if titles:
        return body(reading, organisations, Span(titles[0].span.start, name.start))
    return ending[-1].name if ending else None


def body(reading: Reading, organisations: Organisations, span: Span) -> str:
    """The words of a span, bodies by their full names: 'Chủ tịch UBND thành phố' → 'Chủ tịch Ủy ban …'."""
    parts, position = [], span.start
    titles = {hit.span.start for hit in inside(reading.hits.get("title", ()), span)}
    for mention in inside(organisations.mentions, span):
        if mention.span.start >= position and mention.span.start not in titles:  # 'Thủ tướng Chính phủ' is a post
            parts += [reading.text[position : mention.span.start], mention.name]
            position = mention.span.end
    return clean("".join([*parts, reading.text[position : span.end]]))
