"""One article as the task rules see it: bodies, people, cues and verbs by where they begin, and sentence frames."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from hpgraph.extract.mentions import Located, OrganisationMention, PersonMention
from hpgraph.extract.reading import Reading
from hpgraph.extract.tasks import frames as tasks_frames
from hpgraph.extract.tasks.frames import ITEM, Frames
from hpgraph.lexicon import Hit
from hpgraph.models import Span, value

M = TypeVar("M", OrganisationMention, PersonMention)


@value
class View:
    """Look-ups by position of the working text. Of nested mentions the longest counts."""

    reading: Reading
    text: str
    plain: str
    bodies: Mapping[int, OrganisationMention]
    persons: Mapping[int, PersonMention]
    people: tuple[PersonMention, ...]
    body_ends: Mapping[int, OrganisationMention]
    person_ends: Mapping[int, PersonMention]
    names: frozenset[str]  # of the people
    cues: tuple[Hit, ...]
    cue_starts: frozenset[int]  # of all but 'chỉ đạo', which also begins orders
    verbs: Mapping[int, Hit]
    verb_starts: tuple[int, ...]
    verb_ends: frozenset[int]
    actors: Mapping[int, Hit]
    places: Mapping[int, Hit]
    home: Mapping[str, str]
    speech_starts: frozenset[int]
    speech_ends: frozenset[int]
    frames: Frames
    papers: tuple[tuple[int, str], ...]

    def begins_lower(self, position: int) -> bool:
        return self.text[position : position + 1].islower()

    def skip(self, start: int, end: int) -> int:
        """Past item numbers and words such as 'Đồng thời,', 'Về công tác cán bộ,' at the beginning of an order."""
        position = start
        while True:
            moved = self._skip_once(position, end)
            if moved == position:
                return position
            position = moved

    def _skip_once(self, position: int, end: int) -> int:
        while position < end and self.text[position] in " ,:":
            position += 1
        if item := ITEM.match(self.text, position, end):
            return item.end()
        found = self.frames.skip.match(self.plain, position, end)
        if found and (position not in self.verbs or self.verbs[position].span.end <= found.end()):
            return found.end()  # but not 'cụ thể' of 'cụ thể hóa các chỉ tiêu'
        topic = self.frames.circumstance.match(self.text, position, end)
        return topic.end() if topic and topic.end() < end else position


def view(
    reading: Reading,
    bodies: Iterable[OrganisationMention],
    persons: Iterable[PersonMention],
    papers: Iterable[tuple[int, str]] = (),
) -> View:
    """The look-ups of one article. `papers`: where documents are cited, and who issued them."""
    people = _longest(persons)
    organisations = _longest(_outside(bodies, [person.span for person in people.values()]))
    verbs = {hit.span.start: hit for hit in reading.hits.get("task_verb", ()) if hit.entry.get("kind") != "none"}
    cues = Located(hit for hit in reading.hits.get("task_cue", ()) if not hit.entry.get("shadow"))
    return View(
        reading=reading,
        text=reading.text,
        plain=reading.line.plain,
        bodies=organisations,
        persons=people,
        people=tuple(people.values()),
        body_ends={body.span.end: body for body in organisations.values()},
        person_ends={person.span.end: person for person in people.values()},
        names=frozenset(person.name for person in people.values()),
        cues=cues,
        cue_starts=frozenset(hit.span.start for hit in cues if hit.entry.id != "direct"),
        verbs=verbs,
        verb_starts=tuple(sorted(verbs)),
        verb_ends=frozenset(hit.span.end for hit in verbs.values()),
        actors={hit.span.start: hit for hit in reading.hits.get("task_actor", ()) if not hit.entry.get("shadow")},
        places={hit.span.start: hit for hit in reading.hits.get("place", ())},
        home=_home(reading.article.jurisdiction),
        speech_starts=frozenset(hit.span.start for hit in reading.hits.get("speech_verb", ())),
        speech_ends=frozenset(hit.span.end for hit in reading.hits.get("speech_verb", ())),
        frames=tasks_frames.load(reading.lexicon),
        papers=tuple(sorted(papers)),
    )


def _longest(mentions: Iterable[M]) -> dict[int, M]:
    """By start; of mentions that begin together, or inside another, the outer one."""
    kept: dict[int, M] = {}
    last = -1
    for mention in sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end)):
        if mention.span.start >= last:
            kept[mention.span.start] = mention
            last = mention.span.end
    return kept


def _outside(bodies: Iterable[OrganisationMention], held: Sequence[Span]) -> Iterator[OrganisationMention]:
    """The bodies that are not part of the naming of a person: that of a post is told nothing."""
    starts = [span.start for span in held]
    for body in bodies:
        index = bisect_right(starts, body.span.start) - 1
        if index < 0 or held[index].end <= body.span.start:
            yield body


def _home(jurisdiction: str | None) -> Mapping[str, str]:
    """'thành phố' alone means the article's own."""
    if not jurisdiction:
        return {}
    level = "thành phố" if jurisdiction.startswith("thành phố") else jurisdiction.split(" ")[0]
    short = {"TP": jurisdiction} if level == "thành phố" else {}
    return {level: jurisdiction, level.capitalize(): jurisdiction, **short}
