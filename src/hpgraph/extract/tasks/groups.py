"""Those who are told by common nouns, and where their naming ends: 'các cấp ủy, tổ chức đảng | tiếp tục …'."""

import re
from bisect import bisect_left

from hpgraph.extract.tasks.view import View
from hpgraph.lexicon import Hit
from hpgraph.models import value

_JOINT = re.compile(r",? và |, ")
_AND = re.compile(r",? và$| (?:như|gồm|bao gồm)$")
_CHOSEN = re.compile(
    r" (?:mới |vừa )?được (?:điều động|bổ nhiệm|luân chuyển|phân công|bầu|khen thưởng|tuyên dương)(?!\w)"
)
_FIGURE = re.compile(r"\d")
_LONGEST = 170
_PAPERS = ("báo cáo ", "thông báo ")
_DRAFTED = ("xây dựng ", "soạn thảo ")
_ARTICLES = ("các", "những", "mọi", "từng")
_SHORT_NAME = 2  # words
_LONGEST_NOUN = 24


@value
class Actor:
    """`names`: canonical names, or the words of a group; `named`: at least one is a body, a person or a place.

    `known`: it begins with a word for people or bodies, so that it can act: 'các cấp ủy', not 'các dự án'.
    """

    names: tuple[str, ...]
    end: int
    named: bool
    known: bool = True


def read(view: View, start: int, end: int, known: int) -> Actor | None:
    """A group told by common nouns, up to the first verb: 'các cấp ủy, tổ chức đảng | tiếp tục …'."""
    least = max(known, view.actors[start].span.end if start in view.actors else start)
    stop = _boundary(view, start, least, min(end, start + _LONGEST))
    if known > start and _FIGURE.search(view.text, known, stop):
        stop = known  # an unknown verb stands directly behind a group that is known
    words = view.text[start:stop].strip(" ,:")
    if not words or stop <= start or words.lower() in _ARTICLES:
        return None
    first = view.actors.get(start)
    noun = first.span.end + 1 if first and first.entry.id == "several" else start
    can_act = start in view.bodies or noun in view.actors or noun in view.bodies
    end_of_words = start + len(view.text[start:stop].rstrip(" ,"))
    chosen = _CHOSEN.match(view.plain, end_of_words)  # 'các đồng chí được bổ nhiệm'
    return Actor(
        (_AND.sub("", _named_short(view, words, start)),), chosen.end() if chosen else end_of_words, False, can_act
    )


def _named_short(view: View, words: str, start: int) -> str:
    """'thành phố' and 'Trung tâm' alone: the article's jurisdiction, the body so called that was named last."""
    if words in view.home or not words[0].isupper() or len(words.split()) > _SHORT_NAME:
        return view.home.get(words, words)
    before = [body for at, body in view.bodies.items() if at < start and body.name.startswith(f"{words} ")]
    return before[-1].name if before else words


def _boundary(view: View, start: int, least: int, end: int) -> int:
    stop = view.frames.group_stop.search(view.text, least, end)
    end = stop.start() if stop else end
    position = least
    weak: int | None = None
    index = bisect_left(view.verb_starts, least)
    for begins in view.verb_starts[index:]:
        joint = _joint(view, position, min(begins, end) + 1)
        if joint is not None:
            return weak if weak is not None else joint
        if begins >= end:
            break
        hit = view.verbs[begins]
        named = begins in view.actors and view.actors[begins].span.end > hit.span.end  # 'lãnh đạo chủ chốt'
        drafted = view.plain.startswith(_PAPERS, begins) and view.plain.endswith(_DRAFTED, 0, begins)
        if drafted:  # 'cơ quan xây dựng báo cáo | tiếp thu …'
            position = hit.span.end
            continue
        if named or not view.begins_lower(begins) or _inside(view, start, hit) or _in_compound(view, hit):
            position = hit.span.end
            continue
        if not _is_noun_here(view, hit):
            return weak if weak is not None and _glued(view, weak, begins) else begins
        weak = begins if weak is None else weak
        position = hit.span.end
    joint = _joint(view, position, end)
    return joint if joint is not None else (weak if weak is not None else end)


def _joint(view: View, start: int, end: int) -> int | None:
    """Where a comma or 'và' ends the group, because no further actor follows it."""
    for match in _JOINT.finditer(view.text, start, end):
        after = match.end()
        if after in view.actors or after in view.bodies or after in view.persons or not view.begins_lower(after):
            continue
        if match.group(0) == " và " and after not in view.verbs:  # inside a noun: 'ngành khoa học và công nghệ'
            continue
        return match.start()
    return None


def _is_noun_here(view: View, hit: Hit) -> bool:
    """Whether a weak verb is part of a noun: 'cơ quan quản lý', 'đơn vị thi công'."""
    if hit.entry.get("kind") != "weak":
        return False
    before = view.plain[max(0, hit.span.start - 14) : hit.span.start]
    return view.frames.noun_end.search(before) is not None


def _in_compound(view: View, hit: Hit) -> bool:
    """Whether one syllable is the end of a longer word: 'công trình', 'thừa nhận'."""
    if hit.entry.id == "negative" or hit.entry.get("kind") == "modal" or hit.span.start - 1 in view.verb_ends:
        return False  # 'đơn vị thi công cần …', 'đơn vị thi công | dừng dự án'
    before = view.plain[max(0, hit.span.start - 14) : hit.span.start]
    return " " not in view.reading.cut(hit.span) and view.frames.syllable_end.search(before) is not None


def _glued(view: View, weak: int, begins: int) -> bool:
    """'kiểm tra, rà soát', 'tổ chức phổ biến': the weak verb before belongs to the strong one."""
    hit = view.verbs[weak]
    between = view.text[hit.span.end : begins].strip()
    return between in (",", "và") or (not between and view.plain[weak : hit.span.end] == "tổ chức")


def _inside(view: View, start: int, hit: Hit) -> bool:
    """Whether a verb is part of the name of a body, or of a noun for those who act: 'cơ quan *tham mưu*'."""
    begins = hit.span.start
    for at in range(max(start, begins - _LONGEST_NOUN), begins):
        if at in view.actors and view.actors[at].span.end >= hit.span.end:
            return True
    return any(body.span.start <= begins < body.span.end for at, body in view.bodies.items() if start <= at <= begins)
