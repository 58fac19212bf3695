"""The events an article tells of, with kind, name, day, place, organiser and participants."""

import re
from collections.abc import Iterator, Sequence

from hpgraph.extract import awards, participations
from hpgraph.extract.event_view import Candidate
from hpgraph.extract.events import candidates as events_candidates
from hpgraph.extract.events import merge, names, openings, otherwise
from hpgraph.extract.events import scenes as events_scenes
from hpgraph.extract.events.names import clean
from hpgraph.extract.mentions import DateMention, OrganisationMention, Organisations, People, inside
from hpgraph.extract.reading import Reading
from hpgraph.models import Award, Confidence, Event, Participation, Span, replace

_BY = re.compile(r"\bdo\s$")
_BARE_WORDS = 4  # with more, the name has got its body or number: 'Kỳ họp chuyên đề, HĐND tỉnh'
_REFINED = (
    ("tiếp xúc cử tri", "voters' meeting"),
    ("tập huấn", "training"),
    ("đối thoại", "dialogue"),
    ("ký kết", "signing"),
)
_CONFIDENCE = {
    "organised": Confidence.CERTAIN,
    "took-place": Confidence.CERTAIN,
    "attended": Confidence.LIKELY,
    "act": Confidence.LIKELY,
    "purpose": Confidence.LIKELY,
    "met": Confidence.LIKELY,
}


def find(
    reading: Reading,
    dates: Sequence[DateMention],
    organisations: Organisations,
    people: People,
    given: Sequence[Award] | None = None,
) -> tuple[Event, ...]:
    """All events of one article in the order they are told, each with its participants.

    `given`: what awards.find gave, if it was called already.
    """
    candidates = events_candidates.find(reading, dates, organisations.mentions, people.mentions)
    chosen = merge.select(reading, candidates)
    if not chosen:
        told = (reading, dates, organisations.mentions, people.mentions)
        named = next((c for c in candidates if c.is_noun and names.titled(reading, c.head)), None)
        named = named or otherwise.headline(*told)
        named = named or (otherwise.captioned(*told) if candidates else otherwise.told_at(*told))
        chosen = (named,) if named else candidates[:1]
    sure = bool(chosen)
    if not chosen:
        named = otherwise.at_hand(reading, dates, organisations.mentions, people.mentions)
        chosen = (named,) if named else ()
    if not chosen:
        return ()
    if chosen[0].date is None and chosen[0].first and chosen[0].on is None:
        chosen = (replace(chosen[0], date=otherwise.lead_day(reading, dates)), *chosen[1:])
    scenes = events_scenes.assign(reading, chosen)
    known = awards.find(reading, dates, organisations, people) if given is None else given
    taking_part = participations.find(reading, organisations, people, chosen, scenes, known)
    if not sure and not taking_part:
        return ()
    found: list[Event] = []
    sections = events_scenes.sections_of(reading)
    for index, candidate in enumerate(chosen):
        carries = found and sections[chosen[index - 1].told] == sections[candidate.told]
        earlier = found[-1] if carries else None
        found.append(_event(reading, organisations, people, candidate, earlier, taking_part.get(index, ())))
    return tuple(found)


def _event(
    reading: Reading,
    organisations: Organisations,
    people: People,
    candidate: Candidate,
    earlier: Event | None,
    participants: tuple[Participation, ...],
) -> Event:
    body = organiser(reading, organisations.mentions, people, candidate)
    name = _name(reading, organisations, people, candidate, body)
    date = candidate.date
    where = openings.place(reading, candidate.sentence.span, date, candidate.span.end) or _inner_place(
        reading, candidate
    )
    return Event(
        kind=_kind(candidate.kind, name),
        name=name,
        date=date.value if date else (earlier.date if earlier else None),
        end_date=date.end if date else None,
        part_of_day=date.part_of_day if date else None,
        place=clean(reading.cut(where)) if where else None,
        organiser=body.name if body else _host(people, candidate, participants),
        participants=participants,
        evidence=(candidate.sentence.span,),
        rule=f"event.{candidate.rule}",
        confidence=_CONFIDENCE.get(candidate.rule, Confidence.UNSURE),
    )


def _kind(kind: str, name: str) -> str:
    """'hội nghị trực tuyến tiếp xúc cử tri' is a voters' meeting."""
    if kind in ("conference", "reception"):
        return next((refined for words, refined in _REFINED if words in name[:45].lower()), kind)
    return kind


def _name(
    reading: Reading,
    organisations: Organisations,
    people: People,
    candidate: Candidate,
    body: OrganisationMention | None,
) -> str:
    name = names.form(reading, candidate.span, people.mentions, organisations.mentions, body.span if body else None)
    if candidate.kind == "reception" and (voters := names.voters(reading, candidate.sentence.span, name)):
        return voters
    if not candidate.bare or len(name.split()) > _BARE_WORDS:
        return name
    if named := names.titled(reading, candidate.head):
        return named
    if candidate.kind == "ceremony" and (named := names.announced(reading, candidate.head, candidate.sentence.span)):
        return named
    if body is not None:
        return f"{name} của {reading.cut(body.span)}"
    if fuller := names.fuller(reading, candidate.head):
        return fuller
    title = names.headline(reading, [*people.mentions, *organisations.mentions])
    if title and name.lower() not in title.lower():  # 'chủ trì hội nghị': what it was about, the headline says
        proper = title[1:2].isupper() or any(word[:1].isupper() for word in title.split()[1:2])
        return f"{name} {title if proper else title[:1].lower() + title[1:]}"
    return name


def organiser(
    reading: Reading, mentions: Sequence[OrganisationMention], people: People, candidate: Candidate
) -> OrganisationMention | None:
    """The body that organises: the subject of the sentence, or 'do … tổ chức'."""
    sentence = candidate.sentence.span
    if candidate.rule in ("organised", "purpose", "met") or (
        candidate.rule == "act" and candidate.kind in ("voters' meeting", "session")
    ):
        where = openings.place(reading, sentence, candidate.date, candidate.cue.start)
        start = (
            candidate.date.span.end
            if candidate.date and candidate.date.span.end <= candidate.cue.start
            else sentence.start
        )
        start = where.end if where and where.end <= candidate.cue.start else max(start, sentence.start)
        found = list(_real(reading, people, inside(mentions, Span(start, candidate.cue.start))))
        alone = candidate.rule == "purpose" and candidate.cue == candidate.head
        if alone:
            found = [mention for mention in found if candidate.cue.start - mention.span.end <= 4]
        return found[0] if found else None
    if candidate.rule in ("took-place", "mentioned"):
        for mention in _real(reading, people, inside(mentions, Span(candidate.span.end, sentence.end))):
            if _BY.search(reading.text, sentence.start, mention.span.start):
                return mention
    return None


def _real(reading: Reading, people: People, mentions: Iterator[OrganisationMention]) -> Iterator[OrganisationMention]:
    """Bodies that are no groups and no part of somebody's posts."""
    for mention in mentions:
        sentence = reading.sentence_at(mention.span.start)
        posts = inside(people.mentions, sentence.span) if sentence else ()
        if not mention.generic and not any(person.span.covers(mention.span) for person in posts):
            yield mention


def _host(people: People, candidate: Candidate, participants: tuple[Participation, ...]) -> str | None:
    """Who receives guests: the body that the host speaks for, that of the last post told."""
    if candidate.kind != "reception":
        return None
    chair = next((p.name for p in participants if p.role == "chair"), None)
    person = next((person for person in people.facts if person.name == chair), None)
    bodies = [post.organisation for post in person.posts if post.organisation] if person else []
    return bodies[-1] if bodies else None


def _inner_place(reading: Reading, candidate: Candidate) -> Span | None:
    """'kiểm tra đê điều tại huyện X': for visits and inspections the place is part of the name."""
    if candidate.is_noun or candidate.kind in ("reception", "talks", "working session"):
        return None
    position = reading.text.find(" tại ", candidate.span.start, candidate.span.end)
    return openings.place_after(reading, position, candidate.sentence.span.end) if position >= 0 else None
