"""The cues of a clause with those they tell: 'Ông A yêu cầu Sở X …, giao Sở Y …'."""

import re
from collections.abc import Iterable, Iterator

from hpgraph.extract.mentions import inside
from hpgraph.extract.tasks import actors, cues, modals, orders
from hpgraph.extract.tasks.cues import Cue
from hpgraph.extract.tasks.groups import Actor
from hpgraph.extract.tasks.orders import Order
from hpgraph.extract.tasks.view import View
from hpgraph.extract.tasks.zones import Segment
from hpgraph.lexicon import Hit
from hpgraph.models import Span, replace, value

_AFTER_CUE = re.compile(r"(?: ?[:,])?(?: (?:cho|rằng|là|với|tới|đến|thêm|rõ|ngay)(?!\w))?(?: ?[:,])? ?")
_SHALL = " sẽ "
_PLAIN = ("require", "ask")
_SEVERAL = ("các ", "những ")
_NEVER_PARTED = ("assign", "allot", "hope")  # from who is told: 'như Bác Hồ mong muốn, ông A đề nghị …'
_WHICH = (" mà ", " mà")  # '… Nghị quyết mà Chính phủ giao Bộ X xây dựng'
_NEXT_NAME = 60
_URGING = (
    "tập trung ",
    "khẩn trương ",
    "tăng cường ",
    "tiếp tục ",
    "đẩy mạnh ",
    "đẩy nhanh ",
    "chủ động ",
    "quyết liệt ",
    "nghiêm túc ",
    "sớm ",
    "nhanh chóng ",
    "chú trọng ",
)
_TASKS = re.compile(r"(?:một số|các|những|\d+) (?:nhóm )?(?:nhiệm vụ|giải pháp)")
_WITH = (" với ", " cùng ")
_LEAST_SAID = 5  # words of an order with a verb that no list has, right behind the person who gives it
_ALSO = " và "
_THAT = ("", "rằng", ":")
_DIRECT = " chỉ đạo "
_ABOUT_THINGS = ("petition", "remind", "direct")  # 'đề xuất những giải pháp', 'nhắc nhở một số tồn tại'
_ABOVE = frozenset({"peoples-committee", "government", "party-committee", "ministry", "state", "party"})


@value
class Told:
    """A cue, who is told, where the order begins and where it has to end; `colon`: a colon follows there."""

    cue: Cue
    actor: Actor | None
    start: int
    end: int
    colon: bool
    whole: Span  # of its clause

    @property
    def names(self) -> tuple[str, ...]:
        """Who is told, () where nobody is named."""
        return self.actor.names if self.actor else ()


def read(view: View, segment: Segment, *, listed: bool, going: bool) -> list[Told]:
    """The cues of a segment that tell somebody something, in text order; `listed`: inside a list of orders.

    `going`: the parts of the sentence before may go on here; else cues without a subject only go on with a report.
    """
    span = segment.span
    found: list[Told] = []
    taken = span.start
    hits = list(inside(view.cues, span))
    for hit in hits:
        here = hit.span.start >= taken and not hit.entry.get("passive")
        cue = cues.read(view, hit, span, taken, listed=listed) if here else None
        aside = view.text.startswith(",", hit.span.end) and hit.entry.id in _NEVER_PARTED
        aside = aside or (cue is not None and view.plain.endswith(_WHICH, span.start, cue.begins))
        if cue and not segment.first and cue.assigner is None and not going and cue.begins == hit.span.start:
            cue = None  # 'đã bắt 5 đối tượng; đề nghị truy tố 48 vụ' goes on reporting
        if cue and found and (too := _told_too(view, hit, found[-1])):
            found[-1] = replace(found[-1], end=too.whole.start, colon=False)
            found.append(replace(too, end=span.end, colon=segment.colon, whole=span))
            taken = too.start
            continue
        if cue is None or aside or (found and _is_part(view, found[-1], cue)):
            continue
        after = _after(view, cue, span)
        actor = _who(view, cue, after, span)
        if cue.directed and not _directs_once(view, cue, actor, span):
            continue
        lists = segment.colon and hit is hits[-1] and orders.lists(view, after, span.end)
        if hit.entry.get("opens") and not lists:
            continue
        needed = hit.entry.get("actor") or cue.joined or found
        if actor is None and needed and not (lists or _tells_all(view, cue, after, span.end)):
            continue
        if found:
            found[-1] = replace(found[-1], end=cue.begins, colon=False)
        start = _past_shall(view, actor) if actor else after
        found.append(Told(cue, actor, start, span.end, segment.colon, span))
        taken = start if not hit.entry.get("modal") or _is_modal(view, start + 1) else after  # else it only reports
    return found


def _who(view: View, cue: Cue, after: int, span: Span) -> Actor | None:
    """Who is told behind a cue, or to whom the paper was sent that tells."""
    actor = actors.read(view, after, span.end)
    about = cue.hit.entry.id in _ABOUT_THINGS or _TASKS.match(view.plain, after)
    if actor and about and not (actor.known or actor.named):
        actor = None
    if actor is None and cue.to >= 0 and (sent := actors.read(view, cue.to, cue.hit.span.start)):
        return replace(sent, end=after)
    return actor


def _tells_all(view: View, cue: Cue, after: int, end: int) -> bool:
    """Whether a cue with nobody behind it tells all the same: 'chỉ đạo cần có biện pháp …', 'chỉ đạo bồi dưỡng …'."""
    entry = cue.hit.entry
    stressed = entry.id == "stress" and cue.assigner is not None and _TASKS.match(view.plain, after)
    if stressed and orders.opens_list(view, after, end) is not None:
        return True  # 'ông A nhấn mạnh một số nhiệm vụ trọng tâm. Một là, …'
    if entry.get("actor") and _is_modal(view, after) and not cue.joined and entry.get("strength") != "wish":
        return True
    if entry.get("modal") and not cue.joined:
        behind = modals.read(view, after, end)
        if behind is not None and behind[1] != ():
            return True  # 'nhấn mạnh trong đợt này, các đơn vị cần …'
    return _orders(view, cue, after)


def joined(view: View, parts: Iterable[Segment]) -> Iterator[Segment]:
    """The parts of a sentence, those in one where only a list of those who are told parts them, or what they are told.

    '… yêu cầu Giám đốc các sở; Chủ tịch UBND các huyện triển khai …', '… nhấn mạnh: Sở Y tế cần triển khai …'.
    """
    known = list(parts)
    open_: Segment | None = None
    for part, following in zip(known, [*known[1:], None], strict=True):
        segment = replace(open_, span=Span(open_.span.start, part.span.end), colon=part.colon) if open_ else part
        goes_on = _only_names(view, segment.span) or (following is not None and _stresses(view, segment, following))
        open_ = segment if goes_on else None
        if open_ is None:
            yield segment
    if open_:
        yield open_


def _stresses(view: View, segment: Segment, following: Segment) -> bool:
    """Whether a clause ends with 'nhấn mạnh:' and the next says what somebody has to do."""
    cue = next(reversed(list(inside(view.cues, segment.span))), None) if segment.colon else None
    if cue is None or not cue.entry.get("modal") or view.plain[cue.span.end : segment.span.end].strip() not in _THAT:
        return False
    start, end = view.skip(following.span.start, following.span.end), following.span.end
    found = modals.read(view, start, end)
    if found is not None and found[1] != ():
        return True
    actor = actors.read(view, start, end) if cue.entry.id == "stress" else None
    order = orders.read(view, actor.end, end, loose=False) if actor and actor.known else None
    return order is not None and view.plain.startswith(_URGING, order.span.start)


def _only_names(view: View, span: Span) -> bool:
    """Whether a clause ends with those who are told, and somebody else stands behind its ';'."""
    if view.text.startswith(": ", span.end):
        return actors.names_follow(view, span)
    if not view.text.startswith("; ", span.end):
        return False
    cue = next(reversed(list(inside(view.cues, span))), None)
    helped = orders.helped(view, span)
    after = max(view.skip(cue.span.end, span.end) if cue else 0, helped or 0)
    actor = actors.read(view, after, span.end) if after and after < span.end else None
    if actor is None or actor.end < span.end:
        return False
    return actors.read(view, span.end + 2, span.end + _NEXT_NAME) is not None


def to_direct(view: View, segment: Segment, assigner: str | None, directs: tuple[str, ...], *, running: bool) -> bool:
    """Whether a sentence among orders tells somebody to direct others: 'Cụ thể, Bộ Chỉ huy quân sự chỉ đạo …'.

    Groups ('Chủ tịch UBND các huyện chỉ đạo …') are told so without such an opening, and people after other people
    who were (`directs`): 'phân công ông A chỉ đạo dự án X; ông B chỉ đạo dự án Y'. `running`: the sentence before tells
    somebody something, too.
    """
    span = segment.span
    start = view.skip(span.start, span.end)
    actor = actors.read(view, start, span.end)
    if actor is None or assigner is None or not view.plain.startswith(_DIRECT, actor.end):
        return False
    body = view.bodies.get(start)
    above = body is not None and body.kind in _ABOVE
    person = view.persons.get(start)
    if person is not None:
        return person.name != assigner and person.name not in directs and bool(view.names.intersection(directs))
    if not segment.first:
        return False
    thereby = view.frames.thereby.match(view.text, span.start, span.end) is not None
    return not actor.named or ((thereby or running) and body is not None and not above)


def unread(view: View, told: Told) -> Order | None:
    """All words behind a plain cue, where they begin with a group and nothing shows where its naming ends."""
    if told.colon or told.cue.hit.entry.id not in _PLAIN or (told.actor and told.actor.named):
        return None
    start = view.skip(told.cue.hit.span.end, told.end)
    if told.actor or view.plain.startswith(_SEVERAL, start):
        return orders.unread(view, start, told.end)
    said = " " in (told.cue.assigner or "") and not told.cue.body and told.cue.begins < told.cue.hit.span.start
    return orders.unread(view, start, told.end, _LEAST_SAID) if said else None


def _orders(view: View, cue: Cue, after: int) -> bool:
    """Whether 'Bà A chỉ đạo bồi dưỡng đội ngũ …' orders, though nobody is told: a person directs with a plain verb."""
    verb = view.verbs.get(after)
    if cue.hit.entry.id != "direct" or cue.past or " " not in (cue.assigner or "") or verb is None:
        return False
    if cue.body and cue.hit.span.start - cue.begins > 1:
        return False  # but 'UBND tỉnh ban hành công văn chỉ đạo điều tra, làm rõ …'
    if after != cue.hit.span.end + 1 or view.plain.endswith(_WITH, 0, cue.begins):
        return False  # 'phối hợp với lãnh đạo tỉnh trực tiếp chỉ đạo, khắc phục …'
    return verb.entry.get("kind") in ("adverb", "verb") and " " in view.reading.cut(verb.span)


def urges(view: View, told: Told, verb: Hit) -> bool:
    """Whether 'Bà B nêu rõ, các địa phương tập trung …' orders: a person stresses what others tackle, and no report."""
    if told.cue.hit.entry.id != "stress" or told.cue.assigner is None or told.cue.body:
        return False
    strong = view.plain.startswith(_URGING, verb.span.start)
    return strong and view.frames.done.search(view.plain, told.cue.hit.span.end, told.end) is None


def _told_too(view: View, hit: Hit, before: Told) -> Told | None:
    """Of 'yêu cầu Sở A rà soát … và UBND các xã chỉ đạo …' the second; `whole` begins where the first one ends."""
    if hit.entry.id != "direct" or before.actor is None:
        return None
    joint = view.text.rfind(_ALSO, before.start, hit.span.start)
    start = joint + len(_ALSO)
    actor = actors.read(view, start, hit.span.start) if joint >= 0 else None
    if actor is None or not actor.known or view.text[actor.end : hit.span.start].strip():
        return None
    cue = replace(before.cue, begins=start)
    return Told(cue, actor, hit.span.start, hit.span.end, False, Span(joint, hit.span.end))


def _directs_once(view: View, cue: Cue, actor: Actor | None, span: Span) -> bool:
    """Whether 'đã chỉ đạo' tells of one order: to somebody, and not of what was done over a year."""
    if actor is None or not actor.known:
        return False
    return view.frames.period.search(view.plain, span.start, cue.hit.span.start) is None


def _is_modal(view: View, position: int) -> bool:
    """Whether 'cần' or 'phải' stands there."""
    verb = view.verbs.get(position)
    return verb is not None and verb.entry.get("kind") == "modal"


def _is_part(view: View, told: Told, cue: Cue) -> bool:
    """Whether a cue only goes on with the order before it: '… yêu cầu Sở Y tế rà soát và phân công cán bộ trực …'."""
    if told.actor is None:
        return False
    joint = view.plain[cue.begins : cue.hit.span.start].strip(" ,")
    goes_on = cue.hit.entry.id in ("allot", "direct") and joint in ("", "và")
    return cues.is_told(view, cue.hit, told.start) or goes_on


def _past_shall(view: View, actor: Actor) -> int:
    """'đề nghị các đồng chí sẽ tiếp tục …': what who is told shall do."""
    return actor.end + (len(_SHALL) - 1 if view.plain.startswith(_SHALL, actor.end) else 0)


def _after(view: View, cue: Cue, span: Span) -> int:
    after = cue.hit.span.end
    match = _AFTER_CUE.match(view.text, after, span.end)
    return view.skip(match.end() if match else after, span.end)
