"""Who said what: statements of persons, and words in quotation marks with the document or person they are of."""

import re
from collections.abc import Iterator, Sequence

from hpgraph.extract.mentions import Documents, Organisations, People
from hpgraph.extract.participations.links import Line
from hpgraph.extract.participations.sentences import lines
from hpgraph.extract.participations.verbs import Bound, verbs
from hpgraph.extract.reading import Reading
from hpgraph.extract.statements import quotes
from hpgraph.models import BlockKind, Confidence, Event, Quotation, Span, Statement

_LEADS_IN = re.compile(r"(?:\s?(?:rằng|là|thêm|về việc))?\s*[:,]?\s*")
_JOINTS = (" và", " đồng thời", " cũng như", " sau đó", " nhiệt liệt", " trân trọng", " chân thành", " đã", " cũng")
_SAME = ("", "và", "đồng thời")
_ANEW = re.compile(r"(?:;|\sđồng thời|\svà)\s(?:\w+\s){0,2}$")
_EDGES = " ,.;:-\n"
_SHORTEST = 4  # words: 'phát biểu tại hội nghị' says nothing of what was said


def find(
    reading: Reading,
    people: People,
    organisations: Organisations,
    documents: Documents,
    events: Sequence[Event],
) -> tuple[tuple[Statement, ...], tuple[Quotation, ...]]:
    """Statements and quotations of one article, in text order."""
    body = [sentence for sentence in reading.sentences if sentence.block.kind is BlockKind.BODY]
    said: list[Statement] = []
    quoted: list[Quotation] = []
    for line in lines(reading, body, people.mentions, organisations.mentions):
        bound = tuple(verbs(line)) if line.people else ()
        said += _statements(line, bound, events)
        quoted += quotes.in_line(line, bound, documents.mentions)
    return tuple(said), tuple(quoted)


def _statements(line: Line, bound: Sequence[Bound], events: Sequence[Event]) -> Iterator[Statement]:
    spoken = _parted(line, [b for b in bound if b.role == "speaker"])
    for index, verb in enumerate(spoken):
        say = verb.hit.entry.get("say")
        finish = spoken[index + 1].hit.span.start if index + 1 < len(spoken) else line.end
        start = verb.hit.span.start if say in ("stance", "order") else verb.hit.span.end
        opened = _LEADS_IN.match(line.reading.text, start, finish)
        start = opened.end() if opened and say in ("words", "act") else start
        text = _clause(line.reading.text[start:finish])
        if (say == "act" and not (opened and ":" in opened.group(0))) or len(text.split()) < _SHORTEST:
            continue
        speaker = line.people[verb.subject[-1]].mention
        yield Statement(
            speaker=speaker.name,
            text=text,
            event=_event(events, speaker.name, line),
            evidence=(
                Span(
                    min(speaker.span.start, verb.hit.span.start), start + len(line.reading.text[start:finish].rstrip())
                ),
            ),
            rule=f"statement.{say}",
            confidence=Confidence.CERTAIN if say == "words" else Confidence.LIKELY,
        )


def _parted(line: Line, spoken: Sequence[Bound]) -> list[Bound]:
    """The verbs that begin a statement: not 'cảm ơn và tiếp thu', not the second verb of what an order tells to do."""
    kept: list[Bound] = []
    for verb in spoken:
        if kept and kept[-1].subject == verb.subject:
            gap = line.between(kept[-1].hit.span.end, verb.hit.span.start)
            ordered = kept[-1].hit.entry.get("say") == "order"
            if gap.strip(" ,") in _SAME or (ordered and not _ANEW.search(gap)) or verb.hit.entry.get("say") == "act":
                continue
        kept.append(verb)
    return kept


def _clause(text: str) -> str:
    """The words said, without the joint that leads to the next verb."""
    words = text.strip(_EDGES)
    while words.endswith(_JOINTS):
        words = next(words.removesuffix(joint) for joint in _JOINTS if words.endswith(joint)).rstrip(_EDGES)
    return words.replace("\n", " ")


def _event(events: Sequence[Event], speaker: str, line: Line) -> int | None:
    """The event at which somebody speaks: the last one told before the sentence in which they take part."""
    own = [
        index
        for index, event in enumerate(events)
        if any(participant.name == speaker for participant in event.participants)
    ]
    told = [index for index in own if events[index].evidence[0].start <= line.start]
    return told[-1] if told else (own[0] if own else None)
