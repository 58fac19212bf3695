"""Words in quotation marks that a document or a person says; not names, slogans and scare quotes."""

import re
from collections.abc import Iterator, Sequence

from hpgraph.extract.mentions import DocumentMention, inside
from hpgraph.extract.participations.links import Line
from hpgraph.extract.participations.verbs import Bound
from hpgraph.lexicon import Hit
from hpgraph.models import Confidence, Quotation, Span

_WORDS = 6  # fewer are a name, a slogan or a word marked as odd
_LEAD = re.compile(r"\s?(?:rõ|rằng|là|quan điểm|mục tiêu|phương châm)?(?:\s(?:rõ|rằng|quan điểm|mục tiêu))?\s?:?\s*")
_MARKS = re.compile('[“”"]')
_AFTER = re.compile(r"\s?[,.]?\s?(?:-\s?)?")
_AND_ON = re.compile(r"\s?[,;]?\s?(?:và\s|đồng thời\s|hay\s)?")


def in_line(line: Line, bound: Sequence[Bound], documents: Sequence[DocumentMention]) -> Iterator[Quotation]:
    """The quotations of one sentence."""
    of: str | None = None
    end = -1
    for span in quoted(line.reading.text, line.start, line.end):
        goes_on = end >= 0 and _AND_ON.fullmatch(line.reading.text, end, span.start) is not None
        of = (of if goes_on else None) or _source(line, bound, documents, span)
        end = span.end
        words = line.reading.text[span.start + 1 : span.end - 1]
        if of is not None and len(words.split()) >= _WORDS:
            yield Quotation(
                of=of,
                text=words.strip(" ,.;:"),
                evidence=(span,),
                rule="quotation.attributed",
                confidence=Confidence.LIKELY,
            )


def quoted(text: str, start: int, end: int) -> Iterator[Span]:
    """Spans of “…” (the marks included), outer ones only where they nest; of "…" too."""
    depth, opened = 0, -1
    for mark in _MARKS.finditer(text, start, end):
        char = mark.group(0)
        if char == "“" or (char == '"' and depth == 0):
            opened = mark.start() if depth == 0 else opened
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                yield Span(opened, mark.end())


def _source(line: Line, bound: Sequence[Bound], documents: Sequence[DocumentMention], span: Span) -> str | None:
    """Who or what says the words: 'Nghị quyết 08 khẳng định: “…”', 'ông A nói: “…”', '“…”, ông A nói'."""
    verb = _verb_before(line, span.start)
    if verb is not None:
        for said in bound:
            if said.hit.span == verb.span and said.subject:
                return line.people[said.subject[-1]].mention.name
        cited = list(inside(documents, Span(line.start, verb.span.start)))
        return cited[-1].key if cited and _governs(line, cited[-1].span.end, verb.span.start) else None
    after = _AFTER.match(line.reading.text, span.end, line.end)
    start = after.end() if after else span.end
    for said in bound:
        person = line.people[said.subject[-1]]
        if said.role == "speaker" and abs(person.start - start) <= 2 and said.hit.span.start >= span.end:
            return person.mention.name
    return None


def _verb_before(line: Line, position: int) -> Hit | None:
    for hit in reversed(line.speech):
        if hit.span.end <= position and hit.entry.get("say") != "none":
            led = _LEAD.match(line.reading.text, hit.span.end, position)
            return hit if led is not None and led.end() == position else None
    return None


def _governs(line: Line, start: int, end: int) -> bool:
    """Nothing but the document's issuer, day and subject between it and the verb."""
    between = line.reading.text[start:end]
    return ";" not in between and ". " not in between and len(between) < 220
