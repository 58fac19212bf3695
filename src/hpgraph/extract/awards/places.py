"""Where an article names awards, and which verb of giving or getting governs each."""

import re
from collections.abc import Iterator

from hpgraph.extract.awards import kinds as awards_kinds
from hpgraph.extract.awards import people as awards_people
from hpgraph.extract.awards.kinds import Kinds, Place
from hpgraph.extract.mentions import People, inside
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.lexicon import Hit
from hpgraph.models import Span

PASSIVE = re.compile(r"\bđược\s(?P<giver>[^,;.]{0,110})$")
_GIVEN_AFTER = re.compile(
    r"\s?(?:\([^)]*\)\s?)?(?:(?:đã\s)?được\s(?:trao|tặng)|tặng|cho|thuộc về|trao cho|trao tặng)\s"
)
_LINE = re.compile(r"[-+•*]\s|\d{1,2}[.)]\s|\d+ ")
_OF_THEM = re.compile(r"(?:Trong (?:số )?đó|Cụ thể|Gồm|Bao gồm|Theo đó)\b")
_WINNERS = re.compile(r"\s(?:cho|tới|đến)\s(?:[^,;.:]|\.(?=\d)){3,90}\s(?:đoạt|đạt|giành)\s(?:các\s)?$")
_LIST = 12  # lines
_PRIZE_COUNT = re.compile(r"\b(?:có|gồm|với)\s\d{1,3}\sgiải\b")
_PRIZES_GIVEN = re.compile(r"\s(?:tổng cộng\s|tổng số\s)?\d{1,3}\sgiải\b")


def _opening(reading: Reading, sentence: Sentence) -> Hit | None:
    """The verb of a sentence before that opened a list: 'Khối được tặng thưởng:', then a line for each award.

    So does 'Ban tổ chức trao 20 giải.' before 'Trong đó có 03 giải Nhì, 04 giải Ba'.
    """
    if sentence.index:
        before = reading.sentences[sentence.index - 1]
        verb = _last_verb(reading, before)
        if verb and _OF_THEM.match(reading.text, sentence.span.start):
            return verb
        counts = verb and _PRIZE_COUNT.search(reading.text, sentence.span.start, sentence.span.end)
        if verb and counts and _PRIZES_GIVEN.match(reading.text, verb.span.end, before.span.end):
            return verb
    for index in range(sentence.index - 1, max(-1, sentence.index - _LIST), -1):
        before = reading.sentences[index]
        if reading.text[before.span.end - 1] == ":":
            return _last_verb(reading, before)
        if not _LINE.match(reading.text, before.span.start):
            return None
    return None


def _last_verb(reading: Reading, sentence: Sentence) -> Hit | None:
    verbs = [hit for hit in reading.hits_in("award_kind", sentence.span) if hit.entry.get("use") == "conferral"]
    return verbs[-1] if verbs else None


def places(reading: Reading, people: People, sentence: Sentence) -> Iterator[Place]:
    """The awards that a sentence names, in text order."""
    hits = tuple(inside(reading.hits.get("award_kind", ()), sentence.span))
    named = [
        kinds
        for hit in hits
        if hit.entry.get("use") is None and (kinds := awards_kinds.at(reading, hit, sentence.span.end))
    ]
    named = awards_kinds.more_badges(reading.text, named, sentence.span.end)
    verbs = [hit for hit in hits if hit.entry.get("use")]
    start, opened = sentence.span.start, _opening(reading, sentence)
    for index, kinds in enumerate(named):
        until = named[index + 1].start if index + 1 < len(named) else sentence.span.end
        verb = next((v for v in reversed(verbs) if v.span.end <= kinds.start), None)
        if verb is None:
            verb = next((v for v in verbs if kinds.end <= v.span.start < until), _goes_for(reading, kinds, opened))
        after = Span(kinds.end, awards_people.clause_end(reading, people, kinds.end, until))
        yield Place(kinds, verb, Span(start, kinds.start), after)
        start = kinds.end


def _goes_for(reading: Reading, kinds: Kinds, opened: Hit | None) -> Hit | None:
    """'Tại Kỳ thi …, 32 em đạt giải. Trong đó, có 9 giải Nhì' tells of an examination in the past, no prize given."""
    if opened is None or kinds.hit.entry.get("tail") != "prize" or opened.entry.get("voice") != "get":
        return opened
    before = reading.sentence_at(opened.span.start)
    return None if before and "kỳ thi" in reading.cut(before.span).lower() else opened


def describes(reading: Reading, place: Place) -> bool:
    """'tặng Bằng khen cho 1.355 học sinh đoạt giải Nhất': who they are that get the certificate."""
    is_prize = place.kinds.hit.entry.get("tail") == "prize"
    return is_prize and _WINNERS.match(reading.text, place.before.start, place.kinds.start) is not None


def voice(reading: Reading, place: Place, sentence: Sentence) -> tuple[bool, int]:
    """(do the recipients follow the award?, where the words about the giver begin)."""
    after = _GIVEN_AFTER.match(reading.text, place.kinds.end, place.after.end) is not None
    verb = place.verb
    if verb is None or verb.span.start >= place.kinds.end:
        return True, place.before.start
    if verb.entry.get("voice") == "get" and not _of_a_name(reading, verb, sentence):
        return after, verb.span.start
    passive = PASSIVE.search(reading.text, max(sentence.span.start, verb.span.start - 130), verb.span.start)
    if passive and not after:
        return False, passive.start("giver")
    return True, sentence.span.start


def _of_a_name(reading: Reading, verb: Hit, sentence: Sentence) -> bool:
    """'Nguyễn Văn Được trao tặng': the first word is a name."""
    return verb.span.start > sentence.span.start and reading.text[verb.span.start].isupper()
