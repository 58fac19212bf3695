"""Which sentence belongs to which event: those from its telling to the next event; digests part at headings."""

import re
from collections.abc import Sequence

from hpgraph.extract.event_view import Candidate
from hpgraph.extract.mentions import inside
from hpgraph.extract.reading import FACTUAL, Reading, Sentence
from hpgraph.models import BlockKind
from hpgraph.text import lower

_BACK = re.compile(
    r"\b(?:tại|dự|tham dự|bế mạc|kết luận|khai mạc|kết thúc|chủ trì|khuôn khổ)\s(?:buổi\s)?$", re.IGNORECASE
)


def assign(reading: Reading, events: Sequence[Candidate]) -> dict[int, int]:
    """Sentence index → index of the event whose scene it is. Sentences of no event's scene are absent."""
    if not events:
        return {}
    sections = sections_of(reading)
    digest = len({sections[event.told] for event in events}) > 1 and len(set(sections.values())) > 2
    heads = [lower(reading.cut(event.head)) for event in events]
    found: dict[int, int] = {}
    for sentence in reading.sentences:
        if sentence.block.kind not in FACTUAL:
            continue
        usual = _current(sentence, events, sections, digest)
        if usual is not None:
            found[sentence.index] = _back(reading, sentence, usual, heads, events)
    return found


def sections_of(reading: Reading) -> dict[int, int]:
    """Sentence index → number of the section that holds it."""
    number, found, last = 0, {}, None
    for sentence in reading.sentences:
        if sentence.block.kind is BlockKind.HEADING and sentence.block is not last:
            number += 1
        last = sentence.block
        found[sentence.index] = number
    return found


def _current(sentence: Sentence, events: Sequence[Candidate], sections: dict[int, int], digest: bool) -> int | None:
    here = [
        index for index, event in enumerate(events) if not digest or sections[event.told] == sections[sentence.index]
    ]
    begun = [index for index in here if events[index].told <= sentence.index]
    if begun:
        return max(begun, key=lambda index: (events[index].told, -index))
    if here and events[here[0]].rule == "mentioned" and not events[here[0]].first:
        return None  # an article about something else, which mentions further down where it was said
    return here[0] if here else None


def _back(reading: Reading, sentence: Sentence, usual: int, heads: list[str], events: Sequence[Candidate]) -> int:
    """'Phát biểu tại Ngày hội' goes back to the event so called, though another one was told since."""
    for noun in inside(reading.hits.get("event_kind", ()), sentence.span):
        words = lower(reading.cut(noun.span))
        if events[usual].told == sentence.index or words == heads[usual]:
            return usual
        if _BACK.search(reading.text, sentence.span.start, noun.span.start):
            for index in reversed(range(len(events))):
                if heads[index] == words and events[index].told < sentence.index:
                    return index
    return usual
