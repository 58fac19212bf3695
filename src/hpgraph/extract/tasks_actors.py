"""Who is told to do something: bodies, people, places and groups, and where their naming ends."""

import re
from bisect import bisect_left

from hpgraph.extract.mentions import inside
from hpgraph.extract.tasks_view import View
from hpgraph.lexicon import Hit
from hpgraph.models import Span, value

_SEPARATOR = re.compile(r"\s*(?:[,;] và|,|;|và|cùng với|cùng)\s+")
_TAIL = re.compile(
    r"(?: [A-ZĐ]\w*)*"  # a proper name that goes on
    r"(?: \([^()\n]{1,60}\))?(?: (?:có )?liên quan"
    r"| trên địa bàn(?: (?:toàn )?(?:thành phố|tỉnh|huyện|quận|xã|phường))?"
    r"| trong toàn (?:Đảng bộ|ngành|tỉnh|thành phố|quốc)| các cấp| cùng cấp|,? trực thuộc [Tt]rung ương"
    r"| khóa (?:mới|[IVXLC]+|\d+)|,? nhiệm kỳ \d{4} ?- ?\d{4})*"
)
_LEVELS = r"(?:tỉnh|thành phố|thành|địa phương|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|ngành)"
_SEVERAL = re.compile(
    rf" (?:các|những) {_LEVELS}(?:,? (?:và )?(?:các )?{_LEVELS})*(?:,? trực thuộc [Tt]rung ương)?(?!\w)"
)
_LEVEL = re.compile(r"(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu|TP\.?) (?=[A-ZĐ])")
_PROPER = re.compile(r"[A-ZĐ]\w+(?: [A-ZĐ]\w+)*")
_JOINT = re.compile(r",? và |, ")
_AND = re.compile(r",? và$| (?:như|gồm|bao gồm)$")
_CHOSEN = re.compile(
    r" (?:mới |vừa )?được (?:điều động|bổ nhiệm|luân chuyển|phân công|bầu|khen thưởng|tuyên dương)(?!\w)"
)
_KINDS = re.compile(
    r"(?:các|những|hai|ba|bốn) "
    r"(?:sở|bộ|ban|cục|vụ|phòng|chi cục|đơn vị|cơ quan|địa phương|ngành|huyện|quận|xã|phường|tỉnh)"
    r"(?:, [^\W\d_]+(?: [^\W\d_]+){0,2}){0,4} ?: (?=[A-ZĐ])",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_RESPECT = re.compile(r"(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à):? (?=[A-ZĐ])")
_KINDS_REACH = 80
_LONGEST = 170
_PAPERS = ("báo cáo ", "thông báo ")
_DRAFTED = ("xây dựng ", "soạn thảo ")
_ARTICLES = ("các", "những", "mọi", "từng")
_LEADERS = ("lãnh đạo ", "lãnh đạo, ")
_SHORT_NAME = 2  # words
_TITLE_REACH = 16
_LONGEST_TITLE = 60


@value
class Actor:
    """`names`: canonical names, or the words of a group; `named`: at least one is a body, a person or a place.

    `known`: it begins with a word for people or bodies, so that it can act: 'các cấp ủy', not 'các dự án'.
    """

    names: tuple[str, ...]
    end: int
    named: bool
    known: bool = True


def read(view: View, start: int, end: int) -> Actor | None:
    """The actors listed from `start` on ('Sở Y tế, Sở Tài chính và các địa phương'), None if none begins there."""
    names: list[str] = []
    position, last, named, known = start, -1, False, False
    while one := _one(view, position, end, first=not names):
        names += one.names
        last, named, known = one.end, named or one.named, known or one.known
        separator = _SEPARATOR.match(view.text, last, end)
        if separator is None:
            break
        position = separator.end()
    return Actor(tuple(dict.fromkeys(names)), last, named, known) if names else None


def names_follow(view: View, span: Span) -> bool:
    """Whether behind the colon after `span` stand the names of those whom it tells: 'các sở: Y tế, Tài chính'."""
    begins = max(span.start, span.end - _KINDS_REACH)
    kinds = [found for found in _KINDS.finditer(view.text, begins, span.end + 3) if found.end() == span.end + 2]
    return bool(kinds) and (span.end + 2 in view.bodies or span.end + 2 in view.places)


def _one(view: View, start: int, end: int, *, first: bool) -> Actor | None:
    if (person := view.persons.get(start)) and person.span.end <= end:
        return Actor((person.name,), person.span.end, True)
    if titled := _titled(view, start, end) or _office(view, start, end):
        return titled
    body = view.bodies.get(start)
    several = _SEVERAL.match(view.text, body.span.end, end) if body and body.span.end <= end else None
    if body and several:  # 'Sở Y tế các tỉnh, thành phố' is no one department
        return Actor((view.text[start : several.end()],), several.end(), False)
    if body and body.span.end <= end and not body.generic:
        tail = _TAIL.match(view.text, body.span.end, end)
        return Actor((body.name,), tail.end() if tail else body.span.end, True)
    if place := _place(view, start, end):
        return place
    kinds = _KINDS.match(view.text, start, end)
    if kinds and (kinds.end() in view.bodies or kinds.end() in view.places):
        return _one(view, kinds.end(), end, first=first)
    if respect := _RESPECT.match(view.text, start, end):  # 'đề nghị đồng chí Chủ tịch UBND các tỉnh …'
        return _one(view, respect.end(), end, first=first)
    hit = view.actors.get(start)
    if body or (hit and not (first and _is_rest(view, hit)) and not _is_verb_here(view, start)):
        return _group(view, start, end, body.span.end if body and body.span.end <= end else start)
    return None


def _is_rest(view: View, hit: Hit) -> bool:
    """Whether a word only goes on a list of actors: 'ban', but not in 'bộ, ngành liên quan', which begins one."""
    if not hit.entry.get("part") or view.text.startswith(
        "Ban ", hit.span.start
    ):  # 'Ban đại diện …' is one, 'ban' goes on
        return False
    after = hit.span.end + 1
    if view.text[after : after + 1].isupper() or after in view.verbs:  # 'sở Y tế', 'yêu cầu trường thực hiện …'
        return False
    return not (view.text.startswith(", ", hit.span.end) and hit.span.end + 2 in view.actors)


def _titled(view: View, start: int, end: int) -> Actor | None:
    """A person by rank or honorific: one told before by the last name ('Đại tá Thuận'), another by the whole."""
    for category in ("rank", "honorific"):
        for hit in view.reading.hits_in(category, Span(start, min(end, start + _TITLE_REACH))):
            name = _PROPER.match(view.text, hit.span.end + 1, end) if hit.span.start == start else None
            if name is None:
                continue
            told = [person.name for person in view.people if person.name.endswith(f" {name.group(0)}")]
            if not told and " " in name.group(0) and category == "honorific" and _is_told(view, start):
                told = [name.group(0)]
            return Actor((told[0],), name.end(), True) if told else None
    return None


def _office(view: View, start: int, end: int) -> Actor | None:
    """A post that nobody of the article is known to hold: 'Giám đốc Công an TP. Hà Nội', 'Bộ trưởng Bộ Nội vụ'."""
    title = next(iter(view.reading.hits_in("title", Span(start, min(end, start + _LONGEST_TITLE)))), None)
    if title is None or title.span.start != start:
        return None
    near = (view.bodies.get(at) for at in range(title.span.start, title.span.end + 2))
    body = next((body for body in near if body and not body.generic and title.span.end < body.span.end <= end), None)
    if body is None or _SEVERAL.match(view.text, body.span.end, end):
        return None
    return Actor((view.text[start : body.span.end],), body.span.end, True)


def _place(view: View, start: int, end: int) -> Actor | None:
    """A province, district or commune as an actor: 'Hải Phòng', 'huyện Hoài Ân', 'thành phố' of the article."""
    hit = view.places.get(start)
    if hit and hit.span.end <= end and not _PROPER.match(view.text, hit.span.end + 1, end):
        return Actor((hit.entry.form,), hit.span.end, True)
    level = _LEVEL.match(view.text, start, end)
    name = _PROPER.match(view.text, level.end(), end) if level else None
    return Actor((view.text[start : name.end()],), name.end(), True) if name else None


def _is_verb_here(view: View, start: int) -> bool:
    """'ban hành', 'tổ chức nạo vét' begin an order, though 'ban' and 'tổ chức' may name bodies.

    With a capital, as after a bullet that was lost, only where the verb is longer or another verb follows it:
    '…; Tổ chức rà soát …'. Right after a cue 'lãnh đạo' is somebody: 'yêu cầu lãnh đạo các đơn vị rà soát …'.
    """
    hit = view.verbs.get(start)
    if hit is None or (view.plain.startswith(_LEADERS, start) and _is_told(view, start)):
        return False
    known = view.actors[start].span.end
    if hit.span.end == known and hit.entry.get("kind") == "weak" and known + 1 in view.verbs:
        return True
    return hit.span.end > known or (view.begins_lower(start) and hit.span.end == known)


def _is_told(view: View, start: int) -> bool:
    """Whether a cue ends right before `start`."""
    return any(cue.span.end in (start - 1, start - 5) for cue in inside(view.cues, Span(max(0, start - 30), start)))


def _group(view: View, start: int, end: int, known: int) -> Actor | None:
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
    known = start in view.bodies or noun in view.actors or noun in view.bodies
    end_of_words = start + len(view.text[start:stop].rstrip(" ,"))
    chosen = _CHOSEN.match(view.plain, end_of_words)  # 'các đồng chí được bổ nhiệm'
    return Actor(
        (_AND.sub("", _named_short(view, words, start)),), chosen.end() if chosen else end_of_words, False, known
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
        if named or not view.begins_lower(begins) or _inside_body(view, start, begins) or _in_compound(view, hit):
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


def _inside_body(view: View, start: int, position: int) -> bool:
    return any(
        body.span.start <= position < body.span.end for at, body in view.bodies.items() if start <= at <= position
    )
