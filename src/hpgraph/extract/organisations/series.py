"""Bodies of one kind told by their fields: 'các sở: Tài chính, Nội vụ', 'các ban Tổ chức, Dân vận Tỉnh ủy'."""

import re
from collections.abc import Iterator

from hpgraph.extract.organisations.bodies import Body, Found, Site
from hpgraph.extract.organisations.grammar import Grammar
from hpgraph.extract.phrases import Line
from hpgraph.lexicon import Entry
from hpgraph.models import Span, replace

_MANY = re.compile(r"(?:các|hai|ba|bốn|năm|\d{1,2}) $")
_OPENS = re.compile(r"(?:,? (?:ban|ngành|đơn vị|địa phương))*(?: (?:tỉnh|thành phố))? ?:? (?=[^\W\d_a-z])")
_GAP = re.compile(r"(?:,|;|,? và|, và) (?:sở |ban )?", re.IGNORECASE)
_FIELDS = ("Sở", "Bộ")
_LONGEST = 60


def series(line: Line, grammar: Grammar, site: Site, end: int) -> list[Found]:
    """One body per field that is told after the head at `site`; nothing where it does not open such a list."""
    word = site.head[1].form.split(" ", 1)[0] if site.head else ""
    entry = grammar.heads.get(word.lower()) if word in _FIELDS or word == "Ban" else None
    if entry is None:
        return []
    stop = site.start + len(word)
    opening = _OPENS.match(line.text, stop, end)
    if opening is None or not _MANY.search(line.plain, max(0, site.start - 6), site.start):
        return []
    found = list(_items(line, grammar, entry, opening.end(), end))
    if len(found) < 2:
        return []
    return [_served(line, grammar, one, found[-1].body.end, end) for one in found]


def _items(line: Line, grammar: Grammar, head: Entry, at: int, end: int) -> Iterator[Found]:
    while at < end and line.text[at].isupper():
        stop = at
        if named := _field(line, grammar, head, at, end):
            stop, entry, base = named
            body = Body(at, stop, entry, base, bare=entry.get("owner") == "must")
            yield Found(Span(at, stop), body)
        elif other := grammar.body(line, at, end):
            stop = other.end
        gap = _GAP.match(line.text, stop, end)
        if stop == at or gap is None:
            return
        at = gap.end()


def _field(line: Line, grammar: Grammar, head: Entry, at: int, end: int) -> tuple[int, Entry, str] | None:
    """The end of a field, the entry of its body and the body's name."""
    if head.form in _FIELDS:
        sector = grammar.spelling.sectors.at(line.plain, at, end)
        return (sector[0], head, f"{head.form} {sector[1].form}") if sector else None
    words = "ban " + line.plain[at : min(end, at + _LONGEST)]
    known = grammar.heads.at(words, 0, len(words))
    if known is None or known[1].get("kind") not in ("party-commission", "peoples-council"):
        return None
    return at + known[0] - len("ban "), known[1], known[1].form


def _served(line: Line, grammar: Grammar, one: Found, stop: int, end: int) -> Found:
    """The place or committee that stands behind the last one is that of all: '… Dân vận Tỉnh ủy'."""
    body, at = one.body, stop + 1
    if line.plain[stop:at] != " ":
        return one
    if body.entry.get("owner") and at < end and line.text[at].isupper():
        owner = grammar.body(line, at, end)
        return replace(one, body=replace(body, owner=owner, bare=False)) if owner else one
    area = grammar.extents.places.area(line, at, end) if body.entry.get("place") else None
    return replace(one, body=replace(body, area=area)) if area else one
