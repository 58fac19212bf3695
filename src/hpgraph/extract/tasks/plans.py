"""Goals that open a plan: 'Nhiệm vụ trọng tâm thời gian tới tiếp tục …', 'Nhiệm vụ trọng tâm quý II, thành phố …'."""

import re
from bisect import bisect_left

from hpgraph.extract.tasks import actors
from hpgraph.extract.tasks.view import View
from hpgraph.models import Span

_PUNCTUATION = re.compile(r"[,;:.()]")
_REACH = 60
_URGING = ("adverb", "verb")
_SHALL = " sẽ "
_IS = " là "  # 'Nhiệm vụ trọng tâm của tháng là tổ chức …'
_KINDS = (*_URGING, "modal", "lead")


def owner(view: View, opening: Span) -> tuple[str, ...]:
    """Whose plan it is: 'Một số nhiệm vụ trọng tâm của thành phố'."""
    of = view.text.rfind(" của ", opening.start, opening.end)
    actor = actors.read(view, of + len(" của "), opening.end) if of >= 0 else None
    return actor.names if actor else ()


def goal(view: View, start: int, end: int) -> tuple[int, tuple[str, ...]] | None:
    """Where the goal begins behind the words for a plan, and who shall reach it, where a comma parts him from them."""
    opening = view.frames.plan_start.match(view.plain, start, end)
    if opening is None:
        return None
    reach = min(end, opening.end() + _REACH)
    mark = _PUNCTUATION.search(view.text, opening.end(), reach)
    if mark and mark.group(0) == ",":
        return _owned(view, mark.end(), end)
    for begins in view.verb_starts[bisect_left(view.verb_starts, opening.end()) :]:
        if begins >= (mark.start() if mark else reach) or view.plain.find(" được ", opening.end(), begins) >= 0:
            return None
        if view.verbs[begins].entry.get("kind") in _URGING or view.plain.endswith(_IS, 0, begins):
            return begins, ()
    return None


def ahead(view: View, sentence: Span, *, going: bool) -> tuple[str, ...]:
    """Whose goals a sentence tells: 'Thời gian tới, UBND tỉnh tập trung …'; () where it tells none.

    `going`: the sentence before told some, so that 'Đồng thời, …' goes on with them. What one 'sẽ' do is a promise.
    """
    opening = view.frames.ahead.match(view.plain, sentence.start, sentence.end)
    if opening is None and not (going and view.skip(sentence.start, sentence.end) > sentence.start):
        return ()
    start = view.skip(opening.end() if opening else sentence.start, sentence.end)
    found = _owned(view, start, sentence.end) if start not in view.persons else None
    if found and view.plain.endswith(_SHALL, 0, found[0]):
        return ()
    return found[1] if found and view.frames.done.search(view.plain, sentence.start, sentence.end) is None else ()


def _owned(view: View, start: int, end: int) -> tuple[int, tuple[str, ...]] | None:
    """Past the body and 'sẽ' to an urging verb: ', thành phố tiếp tục …'."""
    actor = actors.read(view, view.skip(start, end), end)
    if actor is None or not actor.known:
        return None
    begins = actor.end + len(_SHALL if view.plain.startswith(_SHALL, actor.end) else " ")
    verb = view.verbs.get(begins)
    return (begins, actor.names) if verb and verb.entry.get("kind") in _KINDS else None
