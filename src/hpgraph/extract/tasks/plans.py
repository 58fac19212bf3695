"""Goals that open a plan: 'Nhiệm vụ trọng tâm thời gian tới tiếp tục …', 'Nhiệm vụ trọng tâm quý II, thành phố …'."""

import re
from bisect import bisect_left

from hpgraph.extract.tasks import actors
from hpgraph.extract.tasks.view import View
from hpgraph.models import Span

_PUNCTUATION = re.compile(r"[,;:.()]")
_REACH = 60
_URGING = ("adverb", "verb")


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
        if view.verbs[begins].entry.get("kind") in _URGING:
            return begins, ()
    return None


def _owned(view: View, start: int, end: int) -> tuple[int, tuple[str, ...]] | None:
    """Past the body and 'sẽ' to an urging verb: ', thành phố tiếp tục …'."""
    actor = actors.read(view, view.skip(start, end), end)
    if actor is None or not actor.known:
        return None
    begins = actor.end + len(" sẽ " if view.plain.startswith(" sẽ ", actor.end) else " ")
    verb = view.verbs.get(begins)
    return (begins, actor.names) if verb and verb.entry.get("kind") in (*_URGING, "modal") else None
