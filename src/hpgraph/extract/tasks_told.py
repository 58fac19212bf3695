"""The cues of a clause with those they tell: 'Ông A yêu cầu Sở X …, giao Sở Y …'."""

import re

from hpgraph.extract import tasks_actors, tasks_cues, tasks_orders
from hpgraph.extract.mentions import inside
from hpgraph.extract.tasks_actors import Actor
from hpgraph.extract.tasks_cues import Cue
from hpgraph.extract.tasks_view import View
from hpgraph.extract.tasks_zones import Segment
from hpgraph.models import Span, replace, value

_AFTER_CUE = re.compile(r"(?: ?[:,])?(?: (?:cho|rằng|là|với|tới|đến|thêm|rõ|ngay)(?!\w))?(?: ?[:,])? ?")
_SHALL = " sẽ "


@value
class Told:
    """A cue, who is told, where the order begins and where it has to end; `colon`: a colon follows there."""

    cue: Cue
    actor: Actor | None
    start: int
    end: int
    colon: bool

    @property
    def names(self) -> tuple[str, ...]:
        """Who is told, () where nobody is named."""
        return self.actor.names if self.actor else ()


def read(view: View, segment: Segment, *, listed: bool) -> list[Told]:
    """The cues of a segment that tell somebody something, in text order; `listed`: inside a list of orders."""
    span = segment.span
    found: list[Told] = []
    taken = span.start
    hits = list(inside(view.cues, span))
    for hit in hits:
        here = hit.span.start >= taken and not hit.entry.get("passive")
        cue = tasks_cues.read(view, hit, span, taken, listed=listed) if here else None
        aside = view.text.startswith(",", hit.span.end) and hit.entry.id in ("assign", "allot")
        if cue is None or aside or (found and found[-1].actor and tasks_cues.is_told(view, hit, found[-1].start)):
            continue
        after = _after(view, cue, span)
        actor = tasks_actors.read(view, after, span.end)
        lists = segment.colon and hit is hits[-1] and tasks_orders.lists(view, after, span.end)
        if actor is None and (hit.entry.get("actor") or cue.joined or found) and not lists:
            continue
        if found:
            found[-1] = replace(found[-1], end=cue.begins, colon=False)
        taken = _past_shall(view, actor) if actor else after
        found.append(Told(cue, actor, taken, span.end, segment.colon))
    return found


def _past_shall(view: View, actor: Actor) -> int:
    """'đề nghị các đồng chí sẽ tiếp tục …': what who is told shall do."""
    return actor.end + (len(_SHALL) - 1 if view.plain.startswith(_SHALL, actor.end) else 0)


def _after(view: View, cue: Cue, span: Span) -> int:
    after = cue.hit.span.end
    match = _AFTER_CUE.match(view.text, after, span.end)
    return view.skip(match.end() if match else after, span.end)
