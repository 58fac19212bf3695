"""Awards given: kind, giver, recipients named or counted, reason."""

import re
from collections.abc import Iterator, Sequence

from hpgraph.extract.awards import counts as awards_counts
from hpgraph.extract.awards import givers as awards_givers
from hpgraph.extract.awards import people as awards_people
from hpgraph.extract.awards import places as awards_places
from hpgraph.extract.awards import ranked as awards_ranked
from hpgraph.extract.awards import reasons as awards_reasons
from hpgraph.extract.awards import told as awards_told
from hpgraph.extract.awards.kinds import Place
from hpgraph.extract.events.openings import opening
from hpgraph.extract.mentions import DateMention, Organisations, People, inside
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.lexicon import Hit
from hpgraph.models import Award, BlockKind, Confidence, Recipient, Span

_LISTED = re.compile(
    r",?\s(?:cho\s)?(?:các\s\w+\s\w+\s)?(?:gồm|bao gồm|là|gồm có)?\s?(?:các\s)?(?:đồng chí|ông|cá nhân)?:\s"
)
_ALSO_GIVEN = re.compile(r"(?:tặng|trao)(?:,|\svà|/)\s?$")
_SOME = re.compile(r"\b(?:các|những|nhiều|một số)\s(?:tập thể|cá nhân|đồng chí|đơn vị|cán bộ)\b")
_BARE = ("Huân chương", "Huy chương")
# Commendations of the state have the giver in their name by law, also where the article says who gave them first.
_OFFICIAL = {
    (name, by): f"{name} của {by}"
    for name, by in (
        ("Bằng khen", "Thủ tướng Chính phủ"), ("Cờ thi đua", "Chính phủ"), ("Cờ thi đua", "Thủ tướng Chính phủ"),
    )
}  # fmt: skip
_SAME_GIVER = re.compile(r"[,;]\s(?:(?:và|đồng thời|đã|cũng)\s)*$")
_PRIZES = re.compile(r"(?P<count>\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:suất\s)?$", re.IGNORECASE)


def find(
    reading: Reading, dates: Sequence[DateMention], organisations: Organisations, people: People
) -> tuple[Award, ...]:
    """All awards the article tells of as given; headings and captions only what the body does not tell."""
    hits = reading.hits.get("award_kind", ())
    if not hits:
        return ()
    found: list[Award] = []
    day: str | None = None
    told: set[int] = set()
    sentences = {s.index: s for hit in hits if (s := reading.sentence_at(hit.span.start))}
    for kind in (BlockKind.BODY, BlockKind.HEADING, BlockKind.CAPTION):
        for sentence in (s for s in sentences.values() if s.block.kind is kind and s.index not in told):
            date = opening(reading, dates, sentence.span)
            day = date.value if date else day
            for award in _in_sentence(reading, organisations, people, sentence, day):
                _add(found, award, kind)
    return tuple(sorted(found, key=lambda award: award.evidence[0]))


def _add(found: list[Award], award: Award, kind: BlockKind) -> None:
    """Put an award among those found before, unless one of them is told of again."""
    if any(awards_told.repeats(award, known, kind) for known in found):
        return
    for index, known in enumerate(found):
        if one := awards_told.joined(known, award):
            found[index] = one
            return
    found[:] = [known for known in found if not awards_told.announces(known, award)]
    found.append(award)


def _in_sentence(
    reading: Reading, organisations: Organisations, people: People, sentence: Sentence, day: str | None
) -> Iterator[Award]:
    shared: tuple[Recipient, ...] = ()
    giver: str | None = None
    places = tuple(awards_places.places(reading, people, sentence))
    ranked = awards_ranked.ranked(reading, organisations, people, places, sentence.span.start)
    for place in places:
        if winner := ranked.get(place.kinds.start):
            yield Award(
                kind=awards_ranked.kind(reading, place, sentence.span.start), by=None, recipients=(winner,),
                reason=None, date=day, evidence=(sentence.span,), rule="award.get", confidence=Confidence.CERTAIN,
            )  # fmt: skip
        if not awards_told.given(reading, sentence, place) or awards_places.describes(reading, place):
            continue
        active, start = awards_places.voice(reading, place, sentence)
        recipients = _recipients(reading, organisations, people, place, active) or shared
        shared = recipients if not active and not any(whom.unit == "giải" for whom in recipients) else ()
        by = _giver(reading, organisations, people, place, sentence, start)
        by = by or (giver if _goes_on(reading, place) else None)
        giver = by if active and not place.kinds.of and not place.kinds.hit.entry.get("by") else giver
        words = reading.text[place.before.start : place.kinds.start] if not active else reading.cut(place.after)
        why = awards_reasons.reason(words) or awards_reasons.reason(reading.cut(place.after))
        suffix = " (truy tặng)" if place.verb and _posthumous(reading, place.verb) else ""
        names = place.kinds.names
        if awards_told.is_total(reading, sentence, place, recipients):
            continue
        tail = place.kinds.hit.entry.get("tail")
        if not recipients and (tail == "prize" or tail == "named" or names[0] in _BARE):
            continue  # 'các giải nhất, nhì, ba': how a contest was rewarded, not who won
        for index, name in enumerate(names):
            whom = _share(reading, place, recipients, index, len(names))
            yield Award(
                kind=_OFFICIAL.get((name, by or ""), name) + suffix, by=by, recipients=whom, reason=why, date=day,
                evidence=(Span(max(sentence.span.start, place.before.start), place.after.end),),
                rule="award.give" if active else "award.get",
                confidence=Confidence.CERTAIN if whom else Confidence.LIKELY,
            )  # fmt: skip


def _goes_on(reading: Reading, place: Place) -> bool:
    """'Ban A tặng Cờ cho B, tặng Bằng khen cho C': the second verb has the subject of the first."""
    verb = place.verb
    return verb is not None and _SAME_GIVER.search(reading.text, place.before.start, verb.span.start) is not None


def _posthumous(reading: Reading, verb: Hit) -> bool:
    """'truy tặng', but not 'tặng, truy tặng', which says that some of the recipients live."""
    before = reading.text[max(0, verb.span.start - len("tặng và ")) : verb.span.start]
    return "truy tặng" in reading.cut(verb.span).lower() and _ALSO_GIVEN.search(before) is None


def _recipients(
    reading: Reading, organisations: Organisations, people: People, place: Place, active: bool
) -> tuple[Recipient, ...]:
    verb = place.verb
    if place.kinds.counted:
        return (Recipient(count=place.kinds.counted[0], unit=place.kinds.counted[1]),)
    if listed := _LISTED.match(reading.text, place.kinds.end):
        sentence = reading.sentence_at(place.kinds.start)
        end = sentence.span.end if sentence else place.after.end
        named = [p.name for p in inside(people.mentions, Span(listed.end(), end)) if p.name_span]
        if named:
            return tuple(Recipient(name=name) for name in dict.fromkeys(named))
    prizes = _PRIZES.search(reading.text, max(place.before.start, place.kinds.start - 12), place.kinds.start)
    after = place.after
    listed_before = awards_counts.right_before(reading.lexicon, reading.cut(place.before))
    is_list = verb is None or not place.before.covers(verb.span)
    if listed_before and is_list and place.kinds.hit.entry.get("tail") != "prize":
        return listed_before
    if active:
        middle = Span(verb.span.end, place.kinds.start) if verb and verb.span.end < place.kinds.start else None
        found = awards_people.named_after(reading, organisations, people, after)
        if not found and middle and middle.start >= place.before.start:  # 'trao cho ông A Bằng khen'
            found = awards_people.named_after(reading, organisations, people, middle)
        words = reading.cut(after).split("trong đó")[0]
        if found or _SOME.search(awards_reasons.before_reason(words)):
            words = awards_reasons.before_reason(words)  # '… các cá nhân bắt giữ đối tượng sát hại 3 người'
        found += awards_counts.counted(reading.lexicon, words)
        if not found and middle and middle.start >= place.before.start:
            found = awards_counts.counted(reading.lexicon, reading.cut(middle))
    else:
        end = verb.span.start if verb and verb.span.start < place.kinds.start else place.kinds.start
        if end < place.before.start and place.kinds.hit.entry.get("tail") == "prize":
            end = place.kinds.start  # 'A đạt giải Nhất, B giải Nhì': the verb of the first goes for all
        passive = awards_places.PASSIVE.search(reading.text, place.before.start, end)
        if passive and verb and verb.entry.get("voice") == "give":  # '… được Bộ Y tế tặng': not who gives
            end = passive.start()
        before = Span(min(awards_people.clause_start(reading, people, place.before.start, end), end), end)
        found = awards_counts.counted(reading.lexicon, reading.cut(before))
        if not found and place.kinds.hit.entry.get("by"):  # 'lễ đón nhận Huân chương … của Công ty A'
            found = awards_people.owner(reading, organisations, after)
        found = found or awards_people.named_before(reading, organisations, people, before)
        found = found or awards_counts.counted(reading.lexicon, reading.cut(after))
    found = (*found, *(r for r in awards_people.among(reading, organisations, people, after) if r not in found))
    if prizes and place.kinds.hit.entry.get("tail") == "prize" and not any(r.name for r in found):
        return (Recipient(count=awards_counts.number(prizes["count"]), unit="giải"),)
    return found


def _share(
    reading: Reading, place: Place, recipients: tuple[Recipient, ...], index: int, size: int
) -> tuple[Recipient, ...]:
    """Several awards named at once: the numbers in turn, if there are as many; counted groups cannot be parted else."""
    if size == 1:
        return recipients
    parted = awards_counts.each(reading.lexicon, reading.cut(place.after), size) or awards_counts.each(
        reading.lexicon, reading.cut(place.before), size
    )
    if parted:
        return (parted[index],)
    named = [recipient for recipient in recipients if recipient.name]
    if len(named) == size == len(recipients):  # 'hạng Nhất, hạng Nhì cho ông A và ông B'
        return (named[index],)
    return tuple(recipient for recipient in recipients if recipient.name)


def _giver(
    reading: Reading, organisations: Organisations, people: People, place: Place, sentence: Sentence, start: int
) -> str | None:
    """By law, else as the award's name says, else the subject of the giving."""
    law = place.kinds.hit.entry.get("by")
    if law == "party committee" or place.kinds.names[0].endswith("tuổi Đảng"):
        return _committee(organisations)
    if law:
        return str(law)
    if place.kinds.of:
        at = reading.text.find(place.kinds.of, place.kinds.start, place.kinds.end)
        return awards_givers.body(reading, organisations, Span(at, place.kinds.end)) if at >= 0 else place.kinds.of
    if place.verb is None or place.verb.span.start < start:
        return None
    near = tuple(inside(people.mentions, sentence.span))
    return awards_givers.giver(reading, organisations, near, start, place.verb.span.start)


def _committee(organisations: Organisations) -> str | None:
    """Badges for years in the Party are given by the standing committee of the province's party committee."""
    names = [mention.name for mention in organisations.mentions]
    standing = next((name for name in names if name.startswith("Ban Thường vụ") and name.count("ủy")), None)
    return standing or next((f"Ban Thường vụ {n}" for n in names if n.startswith(("Thành ủy", "Tỉnh ủy"))), None)
