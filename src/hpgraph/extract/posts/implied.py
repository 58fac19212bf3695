"""Posts that other words tell of: members elected to a committee ('bầu ông A vào Ban Thường vụ'), deputies."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from hpgraph.extract.mentions import OrganisationMention, Organisations
from hpgraph.extract.phrases import Line
from hpgraph.extract.posts import Post
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Entry, Lexicon
from hpgraph.models import Span, TenureKind, replace
from hpgraph.text import UPPER

_BOARD = "Ban Thường vụ "
_COMMITTEES = (_BOARD, "Ban Chấp hành ", "Ủy ban Kiểm tra ")
_INTO = re.compile(r"(?<!\w)(?:vào|tham gia|tham gia vào)(?: danh sách)? $")
_AND = re.compile(r", | và |; ")
_OFFICE_FOLLOWS = re.compile(r"[^.;\n]{0,60}(?:giữ|đảm nhận|đảm nhiệm|nhận) (?:các )?(?:chức|nhiệm vụ)")
_MANY = re.compile(r"(?:các|những|một số|hai|ba|bốn|năm|\d+) (?:đồng chí|ông|bà|nhân sự|người|cán bộ)[^.;:\n]{0,30}$")
_CHARGED = ("phụ trách ", "điều hành ")
_GIVEN = re.compile(
    r"(?<!\w)(?:giao|phân công)(?: nhiệm vụ)?(?: cho)? (?:đồng chí|ông|bà|đ/c)(?!\w)[^.;\n]* (?:phụ trách|điều hành) $"
)
_DEPUTY = re.compile(rf"(?<!\w)(?P<many>các )?[Đđ]ại biểu:? (?=[{UPPER}][^\W\d_'-]*[ '-])")
_SESSION = re.compile(
    r"(?:kỳ họp(?: [^.,;:\n]{0,30})?|kỳ họp thứ [^\s,]{1,6},|đại biểu(?: số \d+)?|chất vấn(?: của)?) $"
)
_SPOKEN = re.compile(r"(?:tổ đại biểu|chất vấn|thảo luận|tiếp xúc cử tri|phát biểu|ý kiến)[^.\n]*$")


def members(line: Line, lexicon: Lexicon, bodies: Sequence[OrganisationMention]) -> Iterator[Post]:
    """Seats on committees: 'vào Ban Thường vụ Tỉnh ủy', 'tham gia Ban Chấp hành, Ban Thường vụ'.

    None where an office follows ('… và giữ chức Bí thư'): the seat goes with it.
    """
    last = -1
    for body in bodies:
        start, end = body.span.start, body.span.end
        if not body.name.startswith(_COMMITTEES):
            continue
        joined = last >= 0 and _AND.fullmatch(line.plain, last, start)
        into = _INTO.search(line.plain, max(0, start - 20), start)
        if not (joined or into) or _OFFICE_FOLLOWS.match(line.plain, end):
            continue
        entry = _title(lexicon, "Ủy viên Ban Thường vụ" if body.name.startswith(_BOARD) else "Ủy viên Ban Chấp hành")
        if entry is None:
            return
        last = end
        title, holder = "Ủy viên", body
        if body.name.startswith(_BOARD):
            title, holder = "Ủy viên Ban Thường vụ", replace(body, name=body.name.removeprefix(_BOARD))
        many = into is not None and _MANY.search(line.plain, max(0, start - 60), into.start()) is not None
        yield Post(body.span, title, entry, holder, plural=many)


def charged(line: Line, lexicon: Lexicon, bodies: Sequence[OrganisationMention]) -> Iterator[Post]:
    """'giao ông A, Phó Cục trưởng, phụ trách Cục B': in charge of a body, without the title of its head."""
    entry = _title(lexicon, "Phụ trách")
    if entry is None or "phụ trách" not in line.plain:
        return
    for body in bodies:
        start = body.span.start
        if line.plain.endswith(_CHARGED, 0, start) and _GIVEN.search(line.plain, max(0, start - 200), start):
            yield Post(body.span, "Phụ trách", entry, body, TenureKind.ACTING)


def deputies(reading: Reading, line: Line, bodies: Sequence[OrganisationMention]) -> Iterator[Post]:
    """'đại biểu Rơ Mah Thiêm' at a session of a council: the council most named as sitting or having deputies."""
    if "đại biểu" not in line.plain or not ("kỳ họp" in line.plain or "cử tri" in line.plain):
        return
    found = list(_DEPUTY.finditer(reading.text))
    if not found:
        return
    sitting = Counter(
        body.name
        for body in bodies
        if body.name.startswith(("Hội đồng nhân dân", "Quốc hội"))
        and _SESSION.search(line.plain, max(0, body.span.start - 40), body.span.start)
    )
    entry = _title(reading.lexicon, "Đại biểu HĐND")
    if not sitting or entry is None:
        return
    name = sitting.most_common(1)[0][0]
    for match in found:
        if match["many"] and not _SPOKEN.search(line.plain, max(0, match.start() - 80), match.start()):
            continue
        start = match.end("many") if match["many"] else match.start()
        span = Span(start, start + len("đại biểu"))
        kind = "national-assembly" if name == "Quốc hội" else "peoples-council"
        yield Post(span, "Đại biểu", entry, OrganisationMention(span, name, kind), plural=bool(match["many"]))


def _title(lexicon: Lexicon, form: str) -> Entry | None:
    return next(iter(lexicon.lookup("title", form)), None)


def complete(reading: Reading, line: Line, organisations: Organisations, posts: Sequence[Post]) -> list[Post]:
    """The posts found so far and the implied ones, in text order, not overlapping."""
    bodies = [mention for mention in organisations.mentions if not mention.generic]
    more = [*members(line, reading.lexicon, bodies), *deputies(reading, line, bodies)]
    more += charged(line, reading.lexicon, bodies)
    if not more:
        return list(posts)
    starts = [post.span.start for post in posts]
    kept = [post for post in more if not _overlaps(post.span, posts, starts)]
    return sorted([*posts, *kept], key=lambda post: post.span.start)


def _overlaps(span: Span, posts: Sequence[Post], starts: Sequence[int]) -> bool:
    index = bisect_right(starts, span.end - 1)
    return index > 0 and posts[index - 1].span.end > span.start
