"""Who takes part in the events of an article, and in which role."""

import re
from collections.abc import Iterable, Sequence

from hpgraph.extract.event_view import Candidate
from hpgraph.extract.mentions import Organisations, People
from hpgraph.extract.names import shapes as names_of
from hpgraph.extract.participations.appointed import DOUBTED
from hpgraph.extract.participations.found import Found
from hpgraph.extract.participations.lines import REPORTED, Open, in_line, list_of
from hpgraph.extract.participations.links import Line
from hpgraph.extract.participations.sentences import lines
from hpgraph.extract.reading import Reading
from hpgraph.models import Award, BlockKind, Confidence, Participation, Role, Span, TenureKind, replace

# What the subject of an event's own verb is there; else the one who leads it.
_ACTOR = {
    **dict.fromkeys(("voters' meeting", "ceremony", "anniversary", "conference"), Role.ATTENDEE),
    "signing": Role.SIGNATORY,
}
_HOSTED = ("reception", "gathering", "talks", "working session")
_LED = ("visit", "inspection", "survey", "working session")  # 'A cùng B đi kiểm tra': B goes along
_OF_MANY = (
    "conference",
    "forum",
    "congress",
    "seminar",
    "festival",
    "contest",
    "press conference",
    "anniversary",
    "gathering",
)
_LEADS = re.compile(r"dẫn đầu|trưởng đoàn", re.IGNORECASE)
_HELD = ("working session", "talks", "reception", "visit", "inspection", "voters' meeting", "dialogue")
_VOTERS = re.compile(
    r"(?:(?:có|buổi|cuộc)\s)*tiếp xúc\s(?:với\s)?(?:(?:hơn|gần|khoảng|trên)\s)?(?:\d[\d.]*\s)?(?:đại biểu\s)?cử tri\b",
    re.IGNORECASE,
)
_RECEIVES = re.compile(r"(?:Đón|Tiếp|Đón tiếp)\s")
_DECISIONS = re.compile(
    r"(?:(?:buổi|lễ|hội nghị)\s)?(?:trao|công bố|nhận)\s(?:[^\W\d_]+\s){0,3}quyết định\b", re.IGNORECASE
)
_CANDIDATES = re.compile(
    r"(?:(?:^|[,;]\s)(?:từng|các|mỗi)|\b(?:Từng|Các|Mỗi))\s(?:ứng cử viên|vị ứng cử)\b"
    r"(?:(?!nếu|cần|phải)[^.;:,]){0,40}$"
)
_STAND = re.compile(r"\b(?:ứng cử viên|người ứng cử)\b[^.;:]{0,120}\s(?:gồm|là)\b|ứng cử viên:", re.IGNORECASE)
_IN_YEAR = re.compile(
    r"(?:^|[;.,]\s|\b(?:từ|đến|vào|trong|sau)\s)(?:cuối\s|đầu\s|giữa\s|ngày\s\d{1,2}[/-])?(?:cách mạng\s)?"
    r"(?:tháng\s[^\W_]+(?:\snăm\s|[/-])|\d{1,2}[/-]|năm\s)((?:19|20)\d\d)\b(?=,|\sông|\sbà|\sđồng chí)",
    re.IGNORECASE,
)
_WHOM = re.compile(
    r"(?:,?\s(?:và\s)?(?:trao|tặng|chúc mừng|chúc Tết|động viên)\b[^.;]{0,120}?)?"
    r"\s(?:$|(?:và|các|hai|ba|gia đình|nguyên|cán bộ|lãnh đạo|đồng chí|cụ|ông|bà)\s)"
)
_PREDECESSOR = re.compile(r"\b(?:công việc|nhiệm vụ|vị trí) của (?:đồng chí |ông |bà )?$")
"""'tiếp nối công việc của ông A vừa được chỉ định …': of whose new post the event does not tell."""
_CALLS_ON = re.compile(r"\bchào xã giao\b", re.IGNORECASE)
_CALL = 35  # characters: who is called on stands behind it
_UNSURE = frozenset({"according-to"})  # a third of 'Theo ông A, …' was said elsewhere
_CERTAIN = frozenset({"list.attendee", "list.chair", "verb.chair", "verb.signatory"})


def find(
    reading: Reading,
    organisations: Organisations,
    people: People,
    events: Sequence[Candidate],
    scenes: dict[int, int],
    given: Sequence[Award],
) -> dict[int, tuple[Participation, ...]]:
    """Event index → its participants, in text order; one per person and role."""
    found: dict[int, dict[tuple[str, Role], Participation]] = {}

    def add(event: int, participation: Participation) -> None:
        found.setdefault(event, {}).setdefault((participation.name, participation.role), participation)

    standing: dict[int, list[str]] = {}
    headlines: list[tuple[int, Participation]] = []
    opened: Open | None = None
    last = -1
    told = [sentence for sentence in reading.sentences if sentence.index in scenes]
    for line in lines(reading, told, people.mentions, organisations.mentions):
        index = scenes[line.sentence.index]
        opened = opened if line.sentence.index <= last + 1 else None
        last = line.sentence.index
        if line.people and _STAND.search(reading.text, line.start, line.people[0].start):
            standing.setdefault(index, []).extend(person.mention.name for person in line.people)
        for name, role, span, rule in _roles(line, opened, events[index]):
            told_of = _participation(name, role, span, rule)
            if role is Role.APPOINTED or not _is_headline(line, events[index]):
                add(index, told_of)
            elif role is not Role.SPEAKER:  # words in a headline may have been said anywhere
                headlines.append((index, told_of))
        if line.sentence.block.kind not in (BlockKind.CAPTION, BlockKind.TITLE):
            opened = list_of(line, opened)
    for index, participation in (
        *_candidates(reading, scenes, standing),
        *_awarded(reading, people, scenes, given),
        *_appointed(reading, people, scenes, events),
    ):
        beside = found.get(index, {}).get((participation.name, Role.ATTENDEE))
        if participation.role is not Role.AWARDED or not _came_along(reading, beside, participation):
            add(index, participation)
    _retired(found, people)
    taking_part = {name for by_key in found.values() for name, _ in by_key}
    for index, participation in headlines:
        if participation.name not in taking_part:
            add(index, participation)
    return {index: _hosted(reading, events[index], tuple(by_key.values())) for index, by_key in found.items()}


def _retired(found: dict[int, dict[tuple[str, Role], Participation]], people: People) -> None:
    """'trao quyết định cho ông A và ông B' of whom A leaves his post: he is handed no new one."""
    left = {
        person.name
        for person in people.facts
        if person.posts and all(post.kind in (TenureKind.FORMER, TenureKind.DISMISSED) for post in person.posts)
    }
    for by_key in found.values():
        for (name, role), told in tuple(by_key.items()):
            if role is Role.APPOINTED and told.rule == "role.handed" and name in left:
                del by_key[name, role]
                by_key.setdefault((name, Role.ATTENDEE), replace(told, role=Role.ATTENDEE))


def _came_along(reading: Reading, beside: Participation | None, awarded: Participation) -> bool:
    """'trao huy hiệu cho các đảng viên, cùng đi có ông A': A is no recipient."""
    if beside is None or beside.rule != "role.list.attendee":
        return False
    words = beside.evidence[0]
    return awarded.evidence[0].covers(words) and reading.text[words.start - 2 : words.start] == ", "


def _is_headline(line: Line, event: Candidate) -> bool:
    """A headline other than that which tells of the event: it shortens what the text says better."""
    return line.sentence.block.kind is BlockKind.TITLE and event.sentence.index != line.sentence.index


def _candidates(
    reading: Reading, scenes: dict[int, int], named: dict[int, list[str]]
) -> Iterable[tuple[int, Participation]]:
    """'Từng ứng cử viên trình bày chương trình hành động': all candidates whom the event has named speak."""
    for hit in reading.hits.get("speech_verb", ()):
        sentence = reading.sentence_at(hit.span.start) if named and hit.entry.get("say") != "none" else None
        if sentence is None or sentence.index not in scenes:
            continue
        told = _CANDIDATES.search(reading.text, max(sentence.span.start, hit.span.start - 70), hit.span.start)
        for name in named.get(scenes[sentence.index], ()) if told else ():
            words = Span(told.start(), hit.span.end) if told else hit.span
            yield scenes[sentence.index], _participation(name, Role.SPEAKER, words, "candidate")


def _hosted(reading: Reading, event: Candidate, taking_part: tuple[Participation, ...]) -> tuple[Participation, ...]:
    """'Tiếp đoàn có Chủ tịch UBND tỉnh A; Giám đốc Sở B': where nobody else is said to receive, A does."""
    if event.kind not in _HOSTED or any(one.role is Role.CHAIR for one in taking_part):
        return taking_part
    for index, one in enumerate(taking_part):
        if one.role is Role.ATTENDEE and _RECEIVES.match(reading.text, one.evidence[0].start):
            host = replace(one, role=Role.CHAIR, rule="role.host", confidence=Confidence.LIKELY)
            return (*taking_part[:index], host, *taking_part[index + 1 :])
    return taking_part


def _participation(name: str, role: Role, span: Span, rule: str) -> Participation:
    sure = Confidence.CERTAIN if rule in _CERTAIN else Confidence.UNSURE if rule in _UNSURE else Confidence.LIKELY
    return Participation(name=name, role=role, evidence=(span,), rule=f"role.{rule}", confidence=sure)


def _roles(line: Line, opened: Open | None, event: Candidate) -> Iterable[tuple[str, Role, Span, str]]:
    held = (
        event.is_noun and line.between(event.head.start - 4, event.head.start) == " có "
    )  # 'A có buổi làm việc với …'
    own = event.sentence.index == line.sentence.index and (not event.is_noun or (held and event.kind in _HELD))
    guests = event.cue.end if own and event.kind in ("reception", "talks", "working session") else None
    roles = list(in_line(line, opened, guests))
    if own:  # the verb of the event itself: 'tiếp đoàn' makes a host here, elsewhere somebody who was there
        roles = [found for found in roles if found.cue.end <= event.cue.start or found.cue.start >= event.cue.end]
        roles = [found for found in roles if not _part_of_name(line, event, found)]
        roles += _actors(line, event)
    if event.kind == "visit":
        roles += _visited(line)
    if event.kind == "voters' meeting":
        stand = _STAND.search(line.reading.text, line.start, line.people[0].start) if line.people else None
        roles += [Found(one, Role.ATTENDEE, Span(*stand.span()), "stands") for one in range(len(line.people)) if stand]
    for found in roles:
        if _in_another_year(line.reading, event, line.start, found.cue.start):
            continue
        if found.role is Role.SPEAKER and event.kind == "festival" and event.rule == "mentioned":
            continue  # orders that mention a festival are not given there
        role = Role.ATTENDEE if found.role is Role.CHAIR and _leads_only_some(line, event, found) else found.role
        person = line.people[found.person]
        span = Span(min(person.start, found.cue.start), max(person.mention.span.end, found.cue.end))
        yield person.mention.name, role, span, found.rule if role is found.role else "verb.attendee"


def _leads_only_some(line: Line, event: Candidate, found: Found) -> bool:
    """'Tham dự diễn đàn, đoàn Việt Nam do ông A dẫn đầu': the leader of a delegation does not lead the forum."""
    led = _LEADS.search(line.reading.text, found.cue.start, found.cue.end) is not None
    return led and event.kind in _OF_MANY


def _in_another_year(reading: Reading, event: Candidate, start: int, position: int) -> bool:
    """'Tháng 8/1945, ông được cử …; năm 1960, …': somebody's life, told at an event of another year."""
    years: list[str] = _IN_YEAR.findall(reading.text[start:position]) if event.date is not None else []
    return bool(years) and event.date is not None and years[-1] != event.date.value[:4]


def _part_of_name(line: Line, event: Candidate, found: Found) -> bool:
    """'dâng hương tưởng niệm và tri ân các anh hùng liệt sĩ': no speech, but part of what the event is."""
    inside_name = event.span.start <= found.cue.start < event.span.end
    verbs = line.reading.hits_in("speech_verb", found.cue) if inside_name and found.role is Role.SPEAKER else ()
    return any(verb.entry.get("say") == "stance" for verb in verbs)


def _visited(line: Line) -> Iterable[Found]:
    """Former leaders to whom a visit goes; families and heroic mothers are hosts without an office."""
    for cue in line.reading.hits_in("event_cue", line.sentence.span):
        if cue.entry.get("kind") == "visit":
            for index in line.following(cue.span.end, 150):
                person = line.people[index]
                direct = _WHOM.match(line.between(cue.span.end, person.start))
                if (
                    direct
                    and person.mention.name_span
                    and line.reading.hits_in("title", Span(cue.span.end, person.end))
                ):
                    yield Found(index, Role.ATTENDEE, cue.span, "visited")


def _actors(line: Line, event: Candidate) -> Iterable[Found]:
    """Who does what the verb of an event says leads it; the object of a reception is a guest."""
    subject = line.subject(event.cue.start)
    if subject is None:
        subject = line.first_before(event.cue.start)
    calls = event.kind == "reception" and _CALLS_ON.search(line.reading.cut(event.span)[:_CALL]) is not None
    if subject is not None:
        voters = _VOTERS.match(line.reading.text, event.span.start, line.end)
        role = Role.ATTENDEE if voters or calls else _ACTOR.get(event.kind, Role.CHAIR)
        companions = False
        for index in line.joined(subject):
            gap = line.between(line.people[index - 1].end, line.people[index].start) if index else ""
            companions = companions or (event.kind in _LED and index < subject + 1 and "cùng" in gap.split())
            yield Found(index, Role.ATTENDEE if companions else role, event.cue, "actor")
    if event.kind in ("reception", "talks"):
        host = line.people[subject].mention.name if subject is not None else None
        for index in line.following(event.cue.end, 120):
            if line.people[index].mention.name != host:
                yield Found(index, Role.CHAIR if calls else Role.ATTENDEE, event.cue, "guest")


def _awarded(
    reading: Reading, people: People, scenes: dict[int, int], given: Sequence[Award]
) -> Iterable[tuple[int, Participation]]:
    names = {person.name for person in people.facts}
    shapes = names_of(reading.lexicon)
    for award in given:
        sentence = reading.sentence_at(award.evidence[0].start)
        for recipient in award.recipients if sentence and sentence.index in scenes else ():
            name = recipient.name or ""
            if sentence and (name in names or (name.istitle() and shapes.is_name(name.split()))):
                yield scenes[sentence.index], _participation(name, Role.AWARDED, award.evidence[0], "award")


def _appointed(
    reading: Reading, people: People, scenes: dict[int, int], events: Sequence[Candidate]
) -> Iterable[tuple[int, Participation]]:
    """New posts that the event's scene gives: by a verb of appointment, any where decisions are handed over."""
    for person in people.facts:
        for post in person.posts:
            sentence = reading.sentence_at(post.evidence[0].start)
            if (
                post.kind not in (TenureKind.APPOINTED, TenureKind.ELECTED)
                or not sentence
                or sentence.index not in scenes
                or REPORTED.search(reading.text, sentence.span.start, post.evidence[0].start)
                or _PREDECESSOR.search(reading.text, sentence.span.start, post.evidence[0].start)
            ):
                continue
            start = sentence.span.start
            cues = [
                hit
                for hit in reading.hits_in("role_cue", Span(start, post.evidence[0].end))
                if not DOUBTED.search(reading.text, start, hit.span.start)
            ]
            event = events[scenes[sentence.index]]
            if _in_another_year(reading, event, sentence.span.start, post.evidence[0].end):
                continue
            decides = _DECISIONS.match(reading.text, event.span.start)
            if decides or any(hit.entry.get("role") == "appointed" for hit in cues):
                yield scenes[sentence.index], _participation(person.name, Role.APPOINTED, post.evidence[0], "new-post")
