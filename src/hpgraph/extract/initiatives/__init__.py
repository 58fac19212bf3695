"""Initiatives: the schemes, programmes, projects, systems, centres, funds, ecosystems and markets that news is about.

Only named ones: 'dự án cải tạo kênh Tây Nam', not 'các dự án chậm tiến độ'.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from hpgraph.extract.initiatives import words as initiative_words
from hpgraph.extract.initiatives.frames import FRAMES, Place, items
from hpgraph.extract.initiatives.names import has_proper_name
from hpgraph.extract.initiatives.words import Words
from hpgraph.extract.mentions import Located, OrganisationMention, Organisations, inside
from hpgraph.extract.reading import FACTUAL, Reading
from hpgraph.lexicon import Hit
from hpgraph.models import Confidence, Initiative, Span, replace

_BEYOND = re.compile(r" (?:nối|kết nối|và|đi|đoạn) ")
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[“\"‘'][^“”\"\n]{3,}[”\"’']$")
_NEVER_CERTAIN = ("listed", "launched", "system")
_SHORT_FOR = re.compile(r"\((?:sau đây )?(?:(?:gọi|viết) (?:tắt )?là )?$")
_ASIDE = 30  # characters between a name and its short form
_NESTED = 3  # so many bodies may begin inside another's name
_DANGLING = re.compile(r"[ ,]+(?:và|với|của|cho|-)(?: (?:cải tạo|mở rộng|nâng cấp|xây dựng))?$")


def find(reading: Reading, organisations: Organisations, people: Iterable[Span] = ()) -> tuple[Initiative, ...]:
    """Initiatives in order of first mention, each once; evidence is every mention that names it.

    `people`: where people are named, so that the body of a post is responsible for nothing.
    """
    bodies = _able(organisations, list(people))
    names = Located(body for body in organisations.mentions if not body.generic)
    found: list[Initiative] = []
    covered = -1
    for place in _places(reading):
        if _in_a_body(names, place.head):
            continue
        if place.head.start >= covered and place.several:
            listed = [_describe(place, item, bodies, "listed") for item in items(place)]
            for one in listed:  # the words before the list tell of all of it
                covered = max(covered, one.evidence[0].end)
                _add(place.words, found, replace(one, status=one.status or listed[0].status))
            if listed:
                continue
        name = place.head if place.entry.get("frame") in ("fixed", "goal") else place.name()
        if name.start < covered or _is_barred(place, name) or not FRAMES[place.entry.get("frame")](place, name):
            continue
        if found and _SHORT_FOR.search(place.before) and place.head.start - covered <= _ASIDE:
            found[-1] = replace(found[-1], evidence=(*found[-1].evidence, name))  # 'Đề án … (gọi tắt là Đề án 06)'
            covered = name.end
            continue
        covered = name.end  # the bridge inside 'dự án xây dựng cầu …' is the project itself
        _add(place.words, found, _describe(place, name, bodies, place.entry.get("frame")))
    return tuple(found)


def _able(organisations: Organisations, people: Sequence[Span]) -> Sequence[OrganisationMention]:
    """The bodies that can be responsible: they have a name, and are not part of somebody's post."""
    return Located(
        body
        for body in organisations.mentions
        if not body.generic and not any(person.covers(body.span) for person in people)
    )


def _add(words: Words, found: list[Initiative], one: Initiative) -> None:
    known = next((i for i, other in enumerate(found) if _same(words, one, other)), None)
    if known is None:
        found.append(one)
    else:
        found[known] = _merge(words, found[known], one)


def _places(reading: Reading) -> Iterator[Place]:
    verbs = frozenset(hit.span.start for hit in reading.hits.get("task_verb", ()) if _begins_a_clause(hit))
    words = initiative_words.load(reading.lexicon)
    for hit in reading.hits.get("initiative", ()):
        sentence = reading.sentence_at(hit.span.start)
        if sentence is not None and sentence.block.kind in FACTUAL:
            yield Place(reading, sentence, hit.span, hit.entry, verbs, words)


def _begins_a_clause(hit: Hit) -> bool:
    """Whether no name goes on with this verb: 'dự án … *hoàn thành*', but 'đề án … *phát triển* …' does."""
    return hit.entry.get("kind") in ("adverb", "modal", "lead")


def _in_a_body(bodies: Located[OrganisationMention], head: Span) -> bool:
    """Whether the head word stands inside the name of a body: 'Viện *Chiến lược* và Lịch sử Công an'."""
    first = bisect_left(bodies.starts, head.start)
    return any(head.end <= body.span.end for body in bodies[max(0, first - _NESTED) : first])


def _is_barred(place: Place, name: Span) -> bool:
    on_it = (
        place.entry.get("frame") != "proper"
        and place.before.endswith("trên ")
        and place.reading.text[place.head.start].islower()
    )
    named_alone = place.quoted and not place.entry.get("spoken")  # 'Ban đề tài “…”' is no body
    if on_it or (not named_alone and place.words.body.search(place.before)):  # 'trên hệ thống', 'trên cầu'
        return True
    small = None if place.capital else place.words.small.get(place.entry.id)
    barred = (place.words.barred.get(place.entry.id), small)
    return any(one and one.match(place.reading.text, place.head.end, name.end) for one in barred)


def _describe(place: Place, name: Span, able: Sequence[OrganisationMention], frame: str) -> Initiative:
    text = place.reading.text
    clause_start = max(text.rfind(";", place.sentence.span.start, name.start), place.sentence.span.start)
    clause_end = text.find(";", name.end, place.sentence.span.end)
    clause = text[clause_start : clause_end if clause_end >= 0 else place.sentence.span.end]
    bodies = [body.name for body in inside(able, Span(clause_start, name.start))]
    return Initiative(
        kind=place.entry.get("kind"),
        name=_DANGLING.sub("", text[name.start : name.end]).strip(" -,."),
        status=place.words.status(clause),
        responsible=bodies[0] if bodies else None,
        evidence=(Span(name.start, name.end),),
        rule=f"initiative-{frame}",
        confidence=Confidence.CERTAIN
        if frame not in _NEVER_CERTAIN and has_proper_name(text[name.start : name.end])
        else Confidence.LIKELY,
    )


def _same(words: Words, one: Initiative, other: Initiative) -> bool:
    """The same thing named again, shorter or longer: 'cầu Vạn Xuân' and 'Dự án đầu tư xây dựng cầu Vạn Xuân'."""
    left, right = words.core(one.name), words.core(other.name)
    quoted = [_QUOTED.search(name) for name in (left, right)]
    if quoted[0] and quoted[1]:
        return one.kind == other.kind and _WORD.findall(quoted[0].group()) == _WORD.findall(quoted[1].group())
    if left.startswith(right) or right.startswith(left):
        return True
    heads = [_BEYOND.split(name)[0] for name in (one.name, other.name)]
    if has_proper_name(heads[0]) and words.core(heads[0]) == words.core(heads[1]):
        return True
    if one.kind != other.kind or one.kind == "project":
        return False
    shorter, longer = sorted((_WORD.findall(left), _WORD.findall(right)), key=len)
    return set(shorter) <= set(longer)


def _merge(words: Words, known: Initiative, again: Initiative) -> Initiative:
    """The name that tells more stays; 'missing' is stronger than what else is said, else the first status told."""
    told = words.core if known.kind != again.kind else str  # 'dự án xây dựng sàn giao dịch', 'sàn giao dịch công nghệ'
    longer = again if len(told(again.name)) > len(told(known.name)) else known
    status = "missing" if "missing" in (known.status, again.status) else known.status or again.status
    return replace(
        longer,
        status=status,
        responsible=known.responsible or again.responsible,
        evidence=known.evidence + again.evidence,
    )
