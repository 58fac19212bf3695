"""The sentences of an article with their persons, as the rules of participation look at them."""

import re
from collections.abc import Iterator, Sequence

from hpgraph.extract.mentions import OrganisationMention, PersonMention, inside
from hpgraph.extract.participations.links import Line, Named
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.lexicon import Hit
from hpgraph.models import Span

_OTHERWISE = re.compile('[“”"]|:$|diễn giả|báo cáo viên')
_LATE = (" cố ", " liệt sĩ ", " liệt sỹ ")  # those who are dead take no part


def lines(
    reading: Reading,
    sentences: Sequence[Sentence],
    people: Sequence[PersonMention],
    organisations: Sequence[OrganisationMention],
) -> Iterator[Line]:
    """The sentences that name people, open a list or quote, in order; others have nothing to say of people."""
    for sentence in sentences:
        mentions = tuple(one for one in inside(people, sentence.span) if not _is_late(reading, one))
        if not mentions and not _OTHERWISE.search(reading.text, sentence.span.start, sentence.span.end):
            continue
        names = [person.name_span for person in mentions if person.name_span]
        cues, verbs = (
            tuple(hit for hit in inside(reading.hits.get(kind, ()), sentence.span) if not _in_any(names, hit.span))
            for kind in ("role_cue", "speech_verb")
        )
        named = tuple(
            Named(mention, _posts_end(reading, organisations, _short_of(verbs, mention), sentence.span.end))
            for mention in mentions
        )
        yield Line(reading, sentence, named, cues, verbs)


def _is_late(reading: Reading, mention: PersonMention) -> bool:
    start = mention.span.start
    return reading.cut(mention.span).startswith("cố ") or reading.text[max(0, start - 10) : start].endswith(_LATE)


def _short_of(verbs: Sequence[Hit], mention: PersonMention) -> int:
    """Where a mention ends, should it have run into a verb: 'ông A, ĐBQH báo' of 'báo cáo'."""
    end = mention.span.end
    return next((verb.span.start for verb in verbs if verb.span.start < end < verb.span.end), end)


def _in_any(names: Sequence[Span], span: Span) -> bool:
    """Is it a syllable of a name: 'viết' in 'Châu Viết Thành'?"""
    return any(name.covers(span) for name in names)


_POST_START = re.compile(r"\s*[,(–-]\s*(?:nguyên\s|quyền\s)?|\s(?=Phó\s|Trưởng\s|Giám đốc\s|Chủ tịch\s)")
_SHOWN = re.compile(
    r"\s?\((?:[^()\d]{0,30}\b)?(?:giữa|(?:bên|bìa|từ|ngoài cùng bên) (?:trái|phải)|trái|phải|hàng đầu|đứng|ngồi|ảnh"
    r"|áo \w+)(?:\s(?:sang|qua|ảnh))?\)",
    re.IGNORECASE,
)
_POST_LINK = re.compile(r"\s(?:của\s)?")


def _posts_end(reading: Reading, organisations: Sequence[OrganisationMention], end: int, limit: int) -> int:
    """Where the posts after a name end, should the mention stop at the name: ', Giám đốc Sở Y tế'.

    Where the person stands in a photograph goes with them: 'Bí thư Thành ủy A (giữa)'.
    """
    while (opened := _POST_START.match(reading.text, end, limit)) is not None:
        title = next(inside(reading.hits.get("title", ()), Span(opened.end(), limit)), None)
        if title is None or title.span.start != opened.end():
            break
        end = title.span.end
        link = _POST_LINK.match(reading.text, end, limit)
        body = next(inside(organisations, Span(link.end(), limit)), None) if link else None
        if link and body and body.span.start == link.end():
            end = body.span.end
        if end < limit and reading.text[end] == ")":
            end += 1
    if reading.text[end:limit][:1] == ")":  # 'do ông A (Phó Hiệu trưởng) làm trưởng đoàn'
        end += 1
    owner = next(inside(organisations, Span(end, limit)), None)
    if owner and reading.text[end : owner.span.start] == " (" and reading.text[owner.span.end : limit][:1] == ")":
        end = owner.span.end + 1  # 'Vụ trưởng Vụ Hợp tác quốc tế (Bộ Tài chính)'
    shown = _SHOWN.match(reading.text, end, limit)
    return shown.end() if shown else end
