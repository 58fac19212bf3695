"""Posts told of somebody named before: 'ông Hiền được điều động về làm …', 'Đồng chí …, từng giữ các chức vụ …'."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from hpgraph.extract.mentions import PersonMention
from hpgraph.extract.people.gaps import Gap, Item, Piece, gap
from hpgraph.extract.people.groups import LINKS
from hpgraph.extract.people.held import Held, Introduction
from hpgraph.extract.people.items import governor
from hpgraph.extract.people.tenures import WHILE
from hpgraph.extract.phrases import Line
from hpgraph.extract.posts import Post
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Entry
from hpgraph.models import Span, value

_WIDEST = 240
_NOW = r",? (?:hiện |hiện nay |nguyên |vốn |cũng )?(?:đang )?(?:là|giữ chức|giữ chức vụ) "
_IS = re.compile(_NOW)
_LIFE = re.compile(
    r"(?:,? ?\(?(?:\d{2} tuổi|(?:sinh |quê |dân tộc |trình độ |tốt nghiệp |nguyên quán )[^;.:()\n]{2,60}?)\)?)+" + _NOW
)
"""', 48 tuổi, quê Hải Dương, hiện là ': what is told of somebody before the post."""
_THEN = re.compile(r"(?: \([^()]{1,40}\))?(?: nhiệm kỳ [^,]{4,20})?, (?:thì )?")
_HANDED = re.compile(r" (?:các )?quyết định (?:số [^ ]+ )?(?:về việc )?(?=\w)")
_TO = ("trao cho ", "cho ")
_NEW_CLAUSE = re.compile(
    r"; |, (?:trong khi|còn) |(?<!\w)(?:hai|ba|bốn|\d+|những|một số) (?:trường hợp|người|cán bộ)(?!\w)"
)


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
        if cue.piece is not Piece.CUE or cue.entry is None or cue.span.start in used:
            continue
        if cue.entry.get("takes") != "post" and not _is_handed(line, cue, mentions, ends):
            continue
        held = tuple(
            Held(post, "after", cue) for post in _after(line, pieces, index) if not _is_leader(post, cue.entry)
        )
        subject = _subject(reading, line, cue, mentions, ends) if held else None
        subject = subject or (_following(line, cue, held[-1].post, mentions) if held else None)
        if subject is not None:
            name = subject.name_span or subject.span
            yield Told(subject, Introduction(name, subject.span, (), held))
    yield from _is(line, pieces, mentions)


def _is_handed(line: Line, cue: Item, mentions: Sequence[PersonMention], ends: Sequence[int]) -> bool:
    """'trao cho đồng chí A Quyết định giao quyền Bộ trưởng …': the post follows, the person stands before."""
    index = bisect_right(ends, cue.span.start) - 1
    if index < 0 or cue.entry is None or cue.entry.get("takes") != "person":
        return False
    mention = mentions[index]
    between = line.plain[mention.span.end : cue.span.start] + line.plain[cue.span.start : cue.span.end]
    return _HANDED.match(between) is not None and line.plain.endswith(_TO, 0, mention.span.start)


def _is(line: Line, pieces: Sequence[Item], mentions: Sequence[PersonMention]) -> Iterator[Told]:
    """'Ông Nhân là Ủy viên Trung ương Đảng, Chủ tịch …': of somebody named again by the last syllable."""
    begins = {item.span.start: index for index, item in enumerate(pieces) if item.post}
    for mention in mentions if begins else ():
        name = mention.name_span
        is_short = name is not None and " " not in line.plain[name.start : name.end]
        link = (is_short and _IS.match(line.plain, mention.span.end)) or _LIFE.match(line.plain, mention.span.end)
        index = begins.get(link.end()) if link else None
        if name and index is not None:
            held = tuple(Held(post, "after") for post in _posts(line, pieces, index))
            yield Told(mention, Introduction(name, mention.span, (), held))


def _following(line: Line, cue: Item, last: Post, mentions: Sequence[PersonMention]) -> PersonMention | None:
    """'Trong thời gian giữ cương vị Giám đốc Sở Y tế, bà Là …': who is named behind the posts."""
    if not WHILE.search(line.plain, max(0, cue.span.start - 40), cue.span.end):
        return None
    after = next((mention for mention in mentions if mention.span.start >= last.span.end), None)
    return after if after and _THEN.fullmatch(line.plain, last.span.end, after.span.start) else None


def _is_leader(post: Post, cue: Entry) -> bool:
    """'làm trưởng đoàn', 'làm chủ nhiệm': who leads a delegation or a study holds no post."""
    is_task = post.entry.get("body_word") == "Đoàn" or post.title == "Chủ nhiệm"
    return is_task and post.organisation is None and not post.words and cue.get("kind") != "dismissed"


def _after(line: Line, pieces: Sequence[Item], cue: int) -> list[Post]:
    """The posts that follow a word of appointment."""
    if cue + 1 >= len(pieces) or gap(line, pieces[cue], pieces[cue + 1]) not in (Gap.BLANK, Gap.COLON):
        return []
    return _posts(line, pieces, cue + 1)


def _posts(line: Line, pieces: Sequence[Item], first: int) -> list[Post]:
    """The posts in a row from `first` on, up to one that stands before somebody's name."""
    found: list[Post] = []
    for at in range(first, len(pieces)):
        post = pieces[at].post
        if post is None or post.plural or (found and gap(line, pieces[at - 1], pieces[at]) not in LINKS):
            break
        found.append(post)
    end = first + len(found)
    following = pieces[end] if found and end < len(pieces) else None
    if following and following.piece is Piece.NAME and gap(line, pieces[end - 1], following) is Gap.BLANK:
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
