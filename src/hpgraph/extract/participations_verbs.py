"""The verbs of role and speech in one sentence, each with the persons who are its subject."""

from collections.abc import Iterator
from dataclasses import dataclass

from hpgraph.extract.participations_links import Line
from hpgraph.lexicon import Hit

_PLURAL = frozenset({"chair", "attendee", "signatory"})


@dataclass(frozen=True, slots=True)
class Bound:
    """A verb and the indices of its subject in the line. `role` is an id of models.Role."""

    hit: Hit
    role: str
    subject: tuple[int, ...]


def verbs(line: Line) -> Iterator[Bound]:
    """Verbs whose subject is a person, in text order; a later verb may go on with the subject of an earlier one."""
    subject: tuple[int, ...] = ()
    last = -1
    for hit, role in _hits(line):
        if hit.span.start < last:
            continue
        direct = line.subject(hit.span.start, near=bool(hit.entry.get("noun")))
        if direct is not None:
            opens = line.people[direct].start - line.start < 4
            subject = line.joined(direct) if role in _PLURAL or opens else (direct,)
        elif not (subject and role != "chair" and line.carries(last, hit.span.start)):
            continue
        last = hit.span.end
        yield Bound(hit, role, subject)


def _hits(line: Line) -> list[tuple[Hit, str]]:
    found = [(hit, str(hit.entry.get("role"))) for hit in line.roles if hit.entry.get("shape") == "verb"]
    found += [(hit, "speaker") for hit in line.speech if hit.entry.get("say") != "none"]
    return sorted(found, key=lambda pair: (pair[0].span.start, -pair[0].span.end))
