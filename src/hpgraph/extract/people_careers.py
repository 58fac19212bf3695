"""Posts told of somebody named before: 'ông Hiền được điều động về làm …', 'Đồng chí …, từng giữ các chức vụ …'."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from hpgraph.extract.mentions import PersonMention
from hpgraph.extract.people_groups import LINKS, Held, Introduction
from hpgraph.extract.people_items import Gap, Item, Piece, gap, governor
from hpgraph.extract.phrases import Line
from hpgraph.extract.posts import Post
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Entry
from hpgraph.models import Span, value

_WIDEST = 240
_NEW_CLAUSE = re.compile(r"; |, (?:trong khi|còn) ")


@value
class Told:
    """Posts given to the person of a mention, as an introduction that has no posts of its own."""

    mention: PersonMention
    introduction: Introduction


def told(
    reading: Reading, line: Line, pieces: Sequence[Item], mentions: Sequence[PersonMention], used: frozenset[int]
) -> Iterator[Told]:
    """`mentions`: all of the article, sorted; `used`: where words of appointment stand that introductions read."""
    ends = [mention.span.end for mention in mentions]
    for index, cue in enumerate(pieces):
        if (
            cue.piece is not Piece.CUE
            or cue.entry is None
            or cue.entry.get("takes") != "post"
            or cue.span.start in used
        ):
            continue
        held = tuple(
            Held(post, "after", cue) for post in _posts(line, pieces, index) if not _is_leader(post, cue.entry)
        )
        subject = _subject(reading, line, cue, mentions, ends) if held else None
        if subject is not None:
            name = subject.name_span or subject.span
            yield Told(subject, Introduction(name, subject.span, (), held))


def _is_leader(post: Post, cue: Entry) -> bool:
    """'làm trưởng đoàn': who leads a delegation holds no post."""
    return post.entry.get("body_word") == "Đoàn" and post.body is None and cue.get("kind") != "dismissed"


def _posts(line: Line, pieces: Sequence[Item], index: int) -> list[Post]:
    """The posts that follow a word of appointment, up to one that stands before somebody's name."""
    found: list[Post] = []
    for at in range(index + 1, len(pieces)):
        between = gap(line, pieces[at - 1], pieces[at])
        allowed = (Gap.BLANK, Gap.COLON) if not found else LINKS
        post = pieces[at].post
        if post is None or post.plural or between not in allowed:
            break
        found.append(post)
    following = pieces[index + 1 + len(found)] if index + 1 + len(found) < len(pieces) else None
    if (
        found
        and following
        and following.piece is Piece.NAME
        and gap(line, pieces[index + len(found)], following) is Gap.BLANK
    ):
        found.pop()
    return found


def _subject(
    reading: Reading, line: Line, cue: Item, mentions: Sequence[PersonMention], ends: Sequence[int]
) -> PersonMention | None:
    """The person last named before the word of appointment in its sentence."""
    index = bisect_right(ends, cue.span.start) - 1
    sentence = reading.sentence_at(cue.span.start)
    if index < 0 or sentence is None:
        return None
    mention = mentions[index]
    between = Span(mention.span.end, cue.span.start)
    if mention.span.start < sentence.span.start or between.end - between.start > _WIDEST:
        return None
    if _NEW_CLAUSE.search(line.plain, between.start, between.end):
        return None
    governed = governor(reading.lexicon).search(line.plain, sentence.span.start, cue.span.end) is not None
    return mention if governed or not (cue.entry and cue.entry.get("needs") == "governor") else None
