"""Posts before a name that are somebody else's: of whom the person speaks for, meets or answers."""

import re

from hpgraph.extract.people.gaps import Item, Piece
from hpgraph.extract.phrases import Line

_REPORTED = re.compile(r"(?:báo cáo với|báo cáo|thưa|trao đổi với|kiến nghị với|trả lời) $")
_ADDRESSED = re.compile(r"(?:với|của|cho|theo|bởi|do|gặp|mời|đón|thưa|và|được) $")
_EMPOWERED = re.compile(r"ủy quyền (?:của )?$")
_OPENS = re.compile(r"(?:^|[.;:!?\n] ?|(?<!\w)(?:có|gồm) )$")  # 'Giám đốc Sở Y tế, bà A, cho biết'
_HIGHEST = ("Tổng Bí thư", "Chủ tịch nước", "Thủ tướng", "Chủ tịch Quốc hội")
_HIGH = (*_HIGHEST, "Phó Thủ tướng", "Phó Thủ tướng Thường trực", "Phó Chủ tịch nước")
_FOR = re.compile(r"thay mặt(?: [^.;:\n]*)?$")
_LED = re.compile(r"(?<!\w)do $|(?<!\w)do (?:đồng chí |ông |bà |đ/c )[^.]+ làm ")
_PROJECT = re.compile(r"(?<!\w)(?:đề tài|dự án|đề án|công trình|nhiệm vụ (?:khoa học|nghiên cứu))(?!\w)")


def outranked(item: Item, following: Item) -> bool:
    """A ministry's post does not stand before a higher one of the same person."""
    if item.post is None or following.post is None or item.post.body is None:
        return False
    higher = following.post.title in _HIGH
    return higher and item.post.body.kind == "ministry"


def speaks_for(line: Line, item: Item, following: Item) -> bool:
    """Is the post, before a comma, that of somebody else for whom the person acts?"""
    start = item.span.start
    if item.post and item.post.seat:
        return False  # 'tiếp Thống đốc Bang Nam Australia, bà A': guests are told so
    if following.piece is Piece.HONORIFIC:
        return _OPENS.search(line.plain, max(0, start - 6), start) is None
    if item.post and item.post.title == "Thủ trưởng":
        return True  # 'thay mặt Quân ủy Trung ương, Thủ trưởng Bộ Quốc phòng, Đại tướng A'
    if item.post and item.post.title in _HIGHEST and _FOR.search(line.plain, max(0, start - 40), start):
        return True  # 'Thay mặt Chính phủ, Thủ tướng Chính phủ, Bộ trưởng A'
    return _EMPOWERED.search(line.plain, max(0, start - 16), start) is not None


def addressed(line: Line, item: Item) -> bool:
    """Is it somebody else, to whom the person speaks or whom the person meets?"""
    least, end = max(0, item.span.start - 16), item.span.start
    if _REPORTED.search(line.plain, least, end):
        return True
    bare = item.post is not None and item.post.organisation is None
    return bare and _ADDRESSED.search(line.plain, least, end) is not None


def is_led(line: Line, start: int, cue: Item) -> bool:
    """'Ban Chỉ đạo … do ông A làm Trưởng ban': told as it is, nobody is appointed. `start`: of the row of pieces."""
    clause = line.plain[line.plain.rfind(". ", 0, start) + 1 : start]
    is_short = cue.span.end - cue.span.start == len("làm")
    return is_short and _LED.search(clause) is not None and _PROJECT.search(clause) is None
