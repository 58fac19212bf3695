"""One article as the task rules see it: bodies, people, cues and verbs by where they begin, and the frames of sentences."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from hpgraph.extract.mentions import OrganisationMention, PersonMention
from hpgraph.extract.phrases import Phrases
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Hit, Lexicon
from hpgraph.text import lower

M = TypeVar("M", OrganisationMention, PersonMention)

ITEM = re.compile(
    r"""\s*(?:[-+*•]\s+|\(?\d{1,2}[.)/]\s+|\(?[a-zđ]\)\s+|[IVX]{1,4}\.\s+
    |(?:nhiệm\ vụ\ |việc\ )?thứ\ (?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?:\ là)?\s*[,:.]\s*
    |(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\ là\s*[,:]?\s*)""",
    re.IGNORECASE | re.VERBOSE,
)
"""The number of an item in a list: '1. ', '- ', 'Thứ hai, ', 'Ba là, '."""

_TOPIC = re.compile(
    r"\s*(?:về|đối với|liên quan (?:đến|tới)|để|nhằm|trong|từ nay|với|trước|từ thực tế|trên) [^,:;.]{3,140}[,:]\s*",
    re.IGNORECASE,
)
_COMMA = re.compile(r"\s*[,:]\s*")


@dataclass(frozen=True, slots=True)
class Frames:
    """Phrases of data/lexicon/task_frames.yml, by what they do."""

    skip: Phrases
    reset: Phrases
    listing: re.Pattern[str]
    plan: re.Pattern[str]
    plan_start: re.Pattern[str]
    report: Phrases


@lru_cache(maxsize=8)
def frames(lexicon: Lexicon) -> Frames:
    entries = {entry.id: entry for entry in lexicon.by_category.get("task_frame", [])}

    def forms(name: str) -> str:
        listed = (entries[name].form, *entries[name].variants) if name in entries else ("\0",)
        return "|".join(re.escape(lower(form)) for form in sorted(listed, key=lambda form: (-len(form), form)))

    def phrases(name: str) -> Phrases:
        return Phrases([entries[name]] if name in entries else [])

    return Frames(
        skip=phrases("skip"),
        reset=phrases("reset"),
        listing=re.compile(rf"(?<!\w)(?:{forms('list')})(?!\w)[^;.:]{{0,60}}$"),
        plan=re.compile(rf"(?<!\w)(?:{forms('plan')})(?!\w)[^;.:]{{0,120}}$"),
        plan_start=re.compile(rf"(?:một số |các |những )?(?:{forms('plan')})(?!\w)"),
        report=phrases("report"),
    )


@dataclass(frozen=True, slots=True)
class View:
    """Look-ups by position of the working text. Of nested mentions the longest counts."""

    reading: Reading
    text: str
    plain: str
    bodies: Mapping[int, OrganisationMention]
    persons: Mapping[int, PersonMention]
    body_ends: Mapping[int, OrganisationMention]
    person_ends: Mapping[int, PersonMention]
    verbs: Mapping[int, Hit]
    verb_starts: tuple[int, ...]
    actors: Mapping[int, Hit]
    places: Mapping[int, Hit]
    home: Mapping[str, str]
    speech_ends: frozenset[int]
    frames: Frames

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
        if found := self.frames.skip.at(self.plain, position, end):
            comma = _COMMA.match(self.text, found[0], end)
            return comma.end() if comma else found[0]
        topic = _TOPIC.match(self.text, position, end)
        return topic.end() if topic and topic.end() < end else position


def view(
    reading: Reading,
    bodies: Iterable[OrganisationMention],
    persons: Iterable[PersonMention],
) -> View:
    """The look-ups of one article."""
    people = _longest(persons)
    held = [person.span for person in people.values()]
    organisations = _longest(body for body in bodies if not any(span.covers(body.span) for span in held))
    verbs = {hit.span.start: hit for hit in reading.hits.get("task_verb", ())}
    return View(
        reading=reading,
        text=reading.text,
        plain=lower(reading.text),
        bodies=organisations,
        persons=people,
        body_ends={body.span.end: body for body in organisations.values()},
        person_ends={person.span.end: person for person in people.values()},
        verbs=verbs,
        verb_starts=tuple(sorted(verbs)),
        actors={hit.span.start: hit for hit in reading.hits.get("task_actor", ())},
        places={hit.span.start: hit for hit in reading.hits.get("place", ())},
        home=_home(reading.article.jurisdiction),
        speech_ends=frozenset(hit.span.end for hit in reading.hits.get("speech_verb", ())),
        frames=frames(reading.lexicon),
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


def _home(jurisdiction: str | None) -> Mapping[str, str]:
    """'thành phố' alone means the article's own."""
    if not jurisdiction:
        return {}
    level = "thành phố" if jurisdiction.startswith("thành phố") else jurisdiction.split(" ")[0]
    return {level: jurisdiction, level.capitalize(): jurisdiction}
