"""Who is told to do something: bodies, people, places and groups, and where their naming ends."""

import re

from hpgraph.extract.mentions import inside
from hpgraph.extract.tasks import groups
from hpgraph.extract.tasks.groups import Actor
from hpgraph.extract.tasks.view import View
from hpgraph.lexicon import Hit
from hpgraph.models import Span, replace

_SEPARATOR = re.compile(r"\s*(?:[,;] và|,|;|và|cùng với|cùng)\s+")
_TAIL = re.compile(
    r"(?: [A-ZĐ]\w*)*"  # a proper name that goes on
    r"(?: \([^()\n]{1,60}\))?(?: (?:có )?liên quan"
    r"| trên địa bàn(?: (?:toàn )?(?:thành phố|tỉnh|huyện|quận|xã|phường))?"
    r"| chi nhánh (?:các )?(?:tỉnh, thành phố|tỉnh|thành phố)"
    r"| trong toàn (?:Đảng bộ|ngành|tỉnh|thành phố|quốc)| các cấp| cùng cấp|,? trực thuộc [Tt]rung ương"
    r"| khóa (?:mới|[IVXLC]+|\d+)|,? nhiệm kỳ \d{4} ?- ?\d{4})*"
)
_LEVELS = r"(?:tỉnh|thành phố|thành|địa phương|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|ngành)"
_SEVERAL = re.compile(
    rf" (?:các|những) {_LEVELS}(?:,? (?:và )?(?:các )?{_LEVELS})*(?:,? trực thuộc [Tt]rung ương)?(?!\w)"
)
_LEVEL = re.compile(r"(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu|TP\.?) (?=[A-ZĐ])")
_PROPER = re.compile(r"[A-ZĐ]\w+(?: [A-ZĐ]\w+)*")
_KINDS = re.compile(
    r"(?:các|những|hai|ba|bốn) "
    r"(?:sở|bộ|ban|cục|vụ|phòng|chi cục|đơn vị|cơ quan|địa phương|ngành|huyện|quận|xã|phường|tỉnh)"
    r"(?:, [^\W\d_]+(?: [^\W\d_]+){0,2}){0,4} ?: (?=[A-ZĐ])",
    re.IGNORECASE,
)
_RESPECT = re.compile(r"(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à):? (?=[A-ZĐ])")
_ADDRESS = re.compile(r"\s*(?:[Rr]iêng |[Đđ]ồng thời,? )?[Đđ]ối với ")
_SHORT_FORM = re.compile(r"[A-ZĐ]{3,8}(?= |,)")
_BARE = re.compile(
    r"(?!Việc |Các |Những )(?:Tổng cục|Chi cục|Cục|Sở|Bộ|Ban|Viện|Ủy ban|Hội đồng|Hội|Đoàn|Trường|Công ty|Trung tâm|"
    r"Bệnh viện|Tập đoàn|Hiệp hội|Liên đoàn|Học viện|Tỉnh|Huyện|Thành phố|Xã|Phường|TP|[A-ZĐ][\w&]+(?: [A-ZĐ]\w*){0,3})"
    r"(?: này)? (?=[^\W\d_])"
)
_SEVERAL_WORDS = re.compile(r"&| [A-ZĐ]")
_NUMBER = re.compile(r"\d{1,3} (?=[^\W\d_])")
_ACTS = ("adverb", "verb", "lead", "modal")
_KINDS_REACH = 80
_LONGEST = 170
_LEADERS = ("lãnh đạo ", "lãnh đạo, ")
_TITLE_REACH = 16
_LONGEST_TITLE = 60


def read(view: View, start: int, end: int) -> Actor | None:
    """The actors listed from `start` on ('Sở Y tế, Sở Tài chính và các địa phương'), None if none begins there."""
    names: list[str] = []
    position, last, named, known = start, -1, False, False
    while one := _one(view, position, end, first=not names):
        names += one.names
        last, named, known = one.end, named or one.named, known or one.known
        if view.text.startswith(": ", last) and names_follow(view, Span(start, last)):  # 'Chủ tịch UBND các quận: A, B'
            position = last + 2
            continue
        separator = _SEPARATOR.match(view.text, last, end)
        if separator is None:
            break
        position = separator.end()
    return Actor(tuple(dict.fromkeys(names)), last, named, known) if names else None


def addressed(view: View, span: Span) -> Actor | None:
    """Who is told behind 'Đối với' where nothing else stands up to the comma: 'Đối với Sở Xây dựng, khẩn trương …'."""
    opening = _ADDRESS.match(view.text, span.start, span.end)
    if opening is None:
        return None
    found = None
    for comma in re.finditer(", ", view.text[opening.end() : min(span.end, opening.end() + _LONGEST)]):
        end = opening.end() + comma.start()
        actor = read(view, opening.end(), end)
        if actor and actor.known and actor.end == end:
            found = actor
    return found


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
    if short := _abbreviated(view, start, end) or _bare(view, start, end, first=first):
        return short
    kinds = _KINDS.match(view.text, start, end)
    if kinds and (kinds.end() in view.bodies or kinds.end() in view.places):
        return _one(view, kinds.end(), end, first=first)
    if respect := _RESPECT.match(view.text, start, end):  # 'đề nghị đồng chí Chủ tịch UBND các tỉnh …'
        return _one(view, respect.end(), end, first=first)
    number = _NUMBER.match(view.text, start, end)
    if number and number.end() in view.actors and _is_told(view, start):  # '3 đơn vị nêu trên'
        group = groups.read(view, start, end, view.actors[number.end()].span.end)
        return replace(group, known=True) if group else None
    hit = view.actors.get(start)
    if body or (hit and not (first and _is_rest(view, hit)) and not _is_verb_here(view, start)):
        return groups.read(view, start, end, body.span.end if body and body.span.end <= end else start)
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


def _abbreviated(view: View, start: int, end: int) -> Actor | None:
    """A body under a short form that nothing explains, right behind a cue: 'yêu cầu QCHQ rà soát …'."""
    short = _SHORT_FORM.match(view.text, start, end)
    if short is None or start in view.bodies or start in view.actors or not _is_told(view, start):
        return None
    tail = _TAIL.match(view.text, short.end(), end)
    return Actor((short.group(0),), tail.end() if tail else short.end(), True)


def _bare(view: View, start: int, end: int, *, first: bool) -> Actor | None:
    """Right behind a cue or in a list, before a verb: a bare 'Ủy ban', 'Sở này', 'TP', or an unknown name ('Vamed').

    The bare word means the body of that sort that was named last.
    """
    bare = _BARE.match(view.text, start, end)
    if bare is None or start in view.verbs or not (_is_told(view, start) if first else _SEVERAL_WORDS.search(bare[0])):
        return None
    verb = view.verbs.get(bare.end())
    if verb is None or verb.entry.get("kind") not in _ACTS:
        return None
    words = bare.group(0).strip().removesuffix(" này")
    named = [body.name for at, body in view.bodies.items() if at < start and body.name.startswith(f"{words} ")]
    return Actor((named[-1] if named else view.home.get(words, words),), bare.end() - 1, True)


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
    leaders = view.plain.startswith(_LEADERS, start)
    if hit is None or (leaders and (_is_told(view, start) or start + len(_LEADERS[0]) in view.bodies)):
        return False
    known = view.actors[start].span.end
    if hit.span.end == known and hit.entry.get("kind") == "weak" and known + 1 in view.verbs:
        return True
    return hit.span.end > known or (view.begins_lower(start) and hit.span.end == known)


def _is_told(view: View, start: int) -> bool:
    """Whether a cue ends right before `start`, or 'cho' or a comma stands between."""
    return any(
        cue.span.end in (start - 1, start - 2, start - 5) for cue in inside(view.cues, Span(max(0, start - 30), start))
    )
