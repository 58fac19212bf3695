"""Orders in the passive, or before the one who tells: 'Sở Y tế được giao …', 'Bộ X nghiên cứu …, Thủ tướng chỉ đạo'."""

import re

from hpgraph.extract.mentions import inside
from hpgraph.extract.tasks import actors, cues, orders
from hpgraph.extract.tasks.groups import Actor
from hpgraph.extract.tasks.orders import Order
from hpgraph.extract.tasks.view import View
from hpgraph.lexicon import Hit
from hpgraph.models import Span, value

_GIVEN_BY = re.compile(r"được (?P<by>[^,;:]{3,60}) (?=(?:giao|yêu cầu|phân công|chỉ đạo) )")
_BEFORE_PASSIVE = re.compile(r"(?: cũng| sẽ| còn| là đơn vị| là cơ quan| và các đơn vị liên quan)? *$")
_TOLD_AFTER = re.compile(r", (?P<who>[^,;:]{4,70}) $")
_AFTER_ALL = re.compile(r"[ .]*$")
_QUOTES = re.compile(r"[‘“\"' ]*")
_LONGEST_ACTOR = 120


@value
class Turned:
    """`assigner` None: nobody is named as the one who tells."""

    order: Order
    begins: int
    names: tuple[str, ...]
    strength: str
    assigner: str | None = None


def read(view: View, segment: Span) -> Turned | None:
    """The order of a segment that is told in the passive or before the one who tells."""
    hits = list(inside(view.cues, segment))
    for hit in hits:
        if found := _passive(view, hit, segment):
            return found
    if not hits and (found := opinion(view, segment)):
        return found
    return _told_after(view, hits[-1], segment) if hits else None


def opinion(view: View, segment: Span) -> Turned | None:
    """'Theo Giám đốc Sở Y tế A, các bệnh viện cần chủ động …'."""
    start = view.skip(segment.start, segment.end)
    person = view.persons.get(start + len("Theo ")) if view.plain.startswith("theo ", start) else None
    if person is None or not view.text.startswith(", ", person.span.end):
        return None
    actor = actors.read(view, view.skip(person.span.end, segment.end), segment.end)
    order = orders.read(view, actor.end, segment.end, loose=False) if actor and actor.known else None
    if actor is None or order is None or not order.modal:
        return None
    return Turned(order, segment.start, actor.names, "request", person.name)


def _actor(view: View, start: int, end: int) -> Actor | None:
    """Who stands alone from `start` to `end`; people get posts and not tasks in the passive."""
    actor = actors.read(view, start, end) if end - start <= _LONGEST_ACTOR else None
    if actor is None or not actor.known or not _BEFORE_PASSIVE.fullmatch(view.text, actor.end, end):
        return None
    return actor


def _passive(view: View, hit: Hit, segment: Span) -> Turned | None:
    """'Sở Y tế được giao …', 'các bộ được Thủ tướng giao …'."""
    start = view.skip(segment.start, segment.end)
    begins, assigner = hit.span.start, None
    if not hit.entry.get("passive"):
        said = view.plain.rfind(" được ", start, begins)
        given = _GIVEN_BY.match(view.text, said + 1, hit.span.end + 1) if said >= 0 else None
        if given is None or given.end() != begins:
            return None
        begins, assigner = said + 1, _named(view, Span(given.start("by"), given.end("by")))
        if assigner is None:
            return None
    actor = _actor(view, start, begins)
    if actor is None or start in view.persons:
        return None
    order = orders.read(view, hit.span.end, segment.end, loose=False)
    return Turned(order, segment.start, actor.names, hit.entry.get("strength"), assigner) if order else None


def _told_after(view: View, hit: Hit, segment: Span) -> Turned | None:
    """'Bộ Công an nghiên cứu mở rộng diện miễn thị thực, Thủ tướng chỉ đạo.'"""
    if not _AFTER_ALL.fullmatch(view.text, hit.span.end, segment.end):
        return None
    who = _TOLD_AFTER.search(view.text, segment.start, hit.span.start)
    if who is None:
        return None
    cue = cues.read(view, hit, Span(who.start("who"), hit.span.end), who.start("who"), listed=False)
    if cue is None or cue.begins == hit.span.start or cue.joined:
        return None
    quotes = _QUOTES.match(view.text, segment.start)
    start = view.skip(quotes.end() if quotes else segment.start, who.start())
    end = start + len(view.text[start : who.start()].rstrip(" ’”\"'"))
    actor = actors.read(view, start, end)
    order = orders.read(view, actor.end, end, loose=False) if actor and actor.known else None
    return (
        Turned(order, segment.start, actor.names, hit.entry.get("strength"), cue.assigner) if order and actor else None
    )


def _named(view: View, span: Span) -> str | None:
    """The person, body or post at a span: 'Thủ tướng', 'UBND tỉnh'."""
    if person := view.person_ends.get(span.end):
        return person.name if person.span.start >= span.start else None
    if body := view.body_ends.get(span.end):
        post = body.span.start > span.start or cues.PREMIER.match(view.text, body.span.start)
        return view.text[span.start : span.end] if post else body.name
    title = view.frames.speaker_end.search(view.text, span.start, span.end)
    return view.text[span.start : span.end] if title and title.start() == span.start else None
