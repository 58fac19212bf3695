"""Texts with their mentions written into them, so that a test of events or awards does not depend on other extractors.

<d 2021-12-24 morning>Sáng 24/12</d>      date; `2014-10-13..2014-10-14` for a range
<o Sở Tài chính tỉnh Bắc Ninh>Sở Tài chính</o>      organisation: canonical name, words of the text
<p Trần Văn An>đồng chí *Trần Văn An*, Giám đốc Sở Tài chính</p>      person; the name stands between asterisks,
                                          without them only a post or pronoun stands for the person
# Heading, ! Caption, = Title at the start of a line; every other line is a paragraph of the body.
"""

import re
from dataclasses import dataclass
from typing import Any

from hpgraph.extract.mentions import DateMention, OrganisationMention, Organisations, People, PersonMention
from hpgraph.extract.reading import Reading, open_reading
from hpgraph.lexicon import load
from hpgraph.models import Article, Block, BlockKind, Person, Span, Tenure

_TAG = re.compile(r"<(?P<kind>[dop]) (?P<value>[^>]+)>(?P<words>.*?)</(?P=kind)>", re.DOTALL)
_LINES = {"#": BlockKind.HEADING, "!": BlockKind.CAPTION, "=": BlockKind.TITLE}


@dataclass(frozen=True)
class Marked:
    """What the extractors under test take, in their order."""

    reading: Reading
    dates: tuple[DateMention, ...]
    organisations: Organisations
    people: People

    def arguments(self) -> tuple[Reading, tuple[DateMention, ...], Organisations, People]:
        return self.reading, self.dates, self.organisations, self.people


def marked(source: str, tenures: dict[str, tuple[Tenure, ...]] | None = None) -> Marked:
    """Read a marked text. `tenures`: posts of persons by name, where a test needs them."""
    text, dates, organisations, people = "", [], [], []
    blocks: list[Block] = []
    for line in filter(None, (line.strip() for line in source.strip().splitlines())):
        kind = _LINES.get(line[0], BlockKind.BODY)
        line = line if kind is BlockKind.BODY else line[1:].lstrip()
        start, position = len(text), 0
        for tag in _TAG.finditer(line):
            text += line[position : tag.start()]
            position = tag.end()
            words = tag["words"]
            span = Span(len(text), len(text) + len(words.replace("*", "")))
            if tag["kind"] == "d":
                dates.append(_date(span, tag["value"]))
            elif tag["kind"] == "o":
                organisations.append(OrganisationMention(span, tag["value"], "body"))
            else:
                people.append(_person(span, tag["value"], words))
            text += words.replace("*", "")
        text += line[position:]
        blocks.append(Block(Span(start, len(text)), kind))
        text += "\n\n"
    article = Article(id="test", text=text, blocks=tuple(blocks), title=_title(text, blocks))
    reading = open_reading(article, load())
    assert reading.text.rstrip() == text.rstrip(), "write test texts in normal form"
    held = tenures or {}
    names = dict.fromkeys(mention.name for mention in people)
    facts = tuple(
        Person(name=name, posts=held.get(name, ()), evidence=_spans(people, name), rule="test") for name in names
    )
    return Marked(reading, tuple(dates), Organisations((), tuple(organisations)), People(facts, tuple(people)))


def _spans(people: list[PersonMention], name: str) -> tuple[Span, ...]:
    return tuple(mention.span for mention in people if mention.name == name)


def _title(text: str, blocks: list[Block]) -> str:
    return next((text[b.span.start : b.span.end] for b in blocks if b.kind is BlockKind.TITLE), "")


def _date(span: Span, value: str) -> DateMention:
    day, _, part = value.partition(" ")
    start, _, end = day.partition("..")
    part_of_day: Any = part or None
    return DateMention(span, start, end or None, part_of_day)


def _person(span: Span, name: str, words: str) -> PersonMention:
    if "*" not in words:
        return PersonMention(span, name, None)
    before, inner, _ = words.split("*")
    start = span.start + len(before)
    return PersonMention(span, name, Span(start, start + len(inner)))
