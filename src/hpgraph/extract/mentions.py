"""What one extractor hands to the next: where in the working text a date, body, person or document is named."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal

from hpgraph.extract.located import Located as Located
from hpgraph.extract.located import S
from hpgraph.models import DateText, Document, Organisation, Person, Span, value


@value
class DateMention:
    """'Sáng 24/12' → 2021-12-24, morning. `end` for ranges; `value` may be '2013' or '2013-05'."""

    span: Span
    value: DateText
    end: DateText | None = None
    part_of_day: Literal["morning", "noon", "afternoon", "evening"] | None = None


@value
class OrganisationMention:
    """`name` is canonical and full; `generic` marks groups ('các sở, ngành')."""

    span: Span
    name: str
    kind: str
    generic: bool = False


@value
class PersonMention:
    """A place where a person is named or meant. `span` runs from the first honorific, post or name word to the last;
    `name_span` is the name alone, None where only a post or pronoun stands for the person ('Phó Chủ tịch', 'Đồng chí').
    """

    span: Span
    name: str
    name_span: Span | None


@value
class DocumentMention:
    """`key` is the number of the document in `Document.number`, or its title where it has none."""

    span: Span
    key: str


@value
class Organisations:
    facts: tuple[Organisation, ...]
    mentions: tuple[OrganisationMention, ...]


@value
class People:
    facts: tuple[Person, ...]
    mentions: tuple[PersonMention, ...]


@value
class Documents:
    facts: tuple[Document, ...]
    mentions: tuple[DocumentMention, ...]


def inside(mentions: Sequence[S], span: Span) -> Iterator[S]:
    """The mentions (sorted by start) that lie inside a span."""
    starts = mentions.starts if isinstance(mentions, Located) else [mention.span.start for mention in mentions]
    end = span.end
    first = bisect_left(starts, span.start)
    for mention in mentions[first : bisect_left(starts, end, first)]:
        if mention.span.end <= end:
            yield mention
