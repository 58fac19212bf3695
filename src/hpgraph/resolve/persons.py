"""Persons across articles: the records that articles give, how they fold to spells, and who they are."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from hashlib import sha256
from typing import Any
from zlib import crc32

import msgspec

from hpgraph.models import Extraction, Person, TenureKind, published_day, replace
from hpgraph.resolve import folding, keys, people, places, posts, rarity, weights
from hpgraph.resolve.folding import Kind
from hpgraph.resolve.people import Judged
from hpgraph.resolve.posts import Office
from hpgraph.resolve.reasons import UNTOLD, reasons
from hpgraph.resolve.records import Decision, Json, Judgements, Record
from hpgraph.resolve.spells import MONTHS, Mention, Spell, order
from hpgraph.resolve.words import name_key

_FORMER = (TenureKind.FORMER, TenureKind.DISMISSED)
_COMPANIONS = 256  # of a spell those with the smallest codes are kept: enough for two spells to meet in
_NEVER = date.max.toordinal()


class Told(msgspec.Struct, frozen=True):
    """What decisions read of a person: posts (title, body) held and held before, '' where not told.

    `day` is that of the article whose record this is, `first` and `last` those of all that were joined to it, as
    `date.toordinal`. `beside`: articles that name two people so; `company`: codes of those named beside.
    """

    held: list[tuple[str, str]]
    former: list[tuple[str, str]]
    site: str
    day: int | None
    first: int | None
    last: int | None
    beside: list[str]
    company: list[str]

    @property
    def offices(self) -> tuple[Office, ...]:
        """Those of the days told of; of one who is only told to have held some before, these."""
        return _offices(tuple(self.held), False, self.site) or self.before

    @property
    def before(self) -> tuple[Office, ...]:
        return _offices(tuple(self.former), True, self.site)


@lru_cache(maxsize=1 << 16)
def _offices(told: tuple[tuple[str, str], ...], former: bool, site: str) -> tuple[Office, ...]:
    return tuple(dict.fromkeys(posts.office(*post, former, site) for post in told))


def _told(record: Record) -> Told:
    return msgspec.convert(record.said, Told)


def of_article(extraction: Extraction) -> Iterable[Record]:
    """One record per person of an article.

    No companions are those of the portal's imprint, which is on all its pages, and of names that many bear.
    """
    article = extraction.article
    day = published_day(article)
    when = day.toordinal() if day else None
    blocks = [name_key(person.name) for person in extraction.people]
    codes = {
        block: f"{crc32(block.encode()):08x}"
        for block, person in zip(blocks, extraction.people, strict=True)
        if not person.imprint and rarity.tells(block)
    }
    for person, block in zip(extraction.people, blocks, strict=True):
        said: dict[str, Json] = {
            "held": _posts(person, former=False),
            "former": _posts(person, former=True),
            "site": article.jurisdiction or "",
            "day": when,
            "first": when,
            "last": when,
            "beside": [article.id] if blocks.count(block) > 1 else [],
            "company": sorted(code for name, code in codes.items() if name != block)[:_COMPANIONS],
        }
        yield Record(
            article=article.id,
            kind="person",
            name=person.name,
            block=block,
            seed=keys.person(person, article),
            said=said,
            own=not any(post.organisation for post in person.posts),
        )


def _posts(person: Person, *, former: bool) -> list[list[str]]:
    found = {(post.title, post.organisation or ""): None for post in person.posts if (post.kind in _FORMER) == former}
    return [list(post) for post in found]


def shape(record: Record) -> str:
    """The same offices; without a body also the same portal and months; without any office the article."""
    said: Mapping[str, Any] = record.said  # read as it stands: this is done for every record of every block
    site = said["site"]
    held = _offices(tuple((title, body) for title, body in said["held"]), False, site)
    offices = held or _offices(tuple((title, body) for title, body in said["former"]), True, site)
    text, strong = _codes(offices)
    if not held:
        text += "\nbefore"
    if strong:
        return text
    return f"{text}\n{site}\n{(said['day'] or 0) // MONTHS}\n{'' if offices else record.article}"


@lru_cache(maxsize=1 << 16)
def _codes(offices: tuple[Office, ...]) -> tuple[str, bool]:
    """What tells some offices from others, and whether the body of one is known."""
    return "\n".join(sorted(map(repr, offices))), any(office.body for office in offices)


def join(found: Sequence[Record]) -> Record:
    """The spell of records with one shape, as the record of them that `_age` puts first."""
    told = [_told(record) for record in found]
    oldest = min(found, key=_age)
    days = [day for one in told for day in (one.first, one.last) if day is not None]
    said = {
        **oldest.said,
        "first": min(days, default=None),
        "last": max(days, default=None),
        "former": [list(post) for post in sorted({post for one in told for post in one.former})],
        "beside": sorted({article for one in told for article in one.beside}),
        "company": sorted({code for one in told for code in one.company})[:_COMPANIONS],
    }
    return replace(oldest, said=said)


def _age(record: Record) -> tuple[bool, int, str]:
    """Where a record stands when one gives its seed to the others: seeds that several articles give, the oldest."""
    day: Any = record.said["day"]
    return record.own, _NEVER if day is None else day, record.id


def decide(records: Sequence[Record], judgements: Judgements) -> tuple[Decision, ...]:
    """Who the persons of one name are. See `records.Decider`.

    How many people bear the name follows from its parts and a fixed number of officials (`rarity.OFFICIALS`), never
    from the articles at hand.
    """
    if len(records) == 1:
        return (_alone(records[0]),)
    pairs = (*judgements.same, *judgements.different)
    judged = frozenset(record for pair in pairs for record in pair)
    spells = folding.fold(PERSONS, records, judged)
    by_shape = _decisions(spells, Judged(judgements.same, judgements.different))
    chosen = [replace(by_shape[folding.shape(PERSONS, one, judged)], record=one.id) for one in records]
    return tuple(sorted(chosen, key=lambda decision: decision.record))


def _decisions(folded: Mapping[str, Record], judged: Judged) -> dict[str, Decision]:
    by_id = {record.id: name for name, record in folded.items()}
    spells = sorted((spell(record) for record in folded.values()), key=order)
    groups = people.group(spells, rarity.OFFICIALS, weights.load(), judged)
    members = [[folded[by_id[spell.mentions[0].id]] for spell in group.spells] for group in groups]
    found: dict[str, Decision] = {}
    taken: set[str] = set()
    for number in sorted(
        range(len(groups)), key=lambda number: min(map(_rank, members[number], groups[number].spells))
    ):
        group, named = groups[number], members[number]
        lead = min(zip(named, group.spells, strict=True), key=lambda pair: _rank(*pair))[0]
        alone = len(group.spells) == 1 and group.spells[0].weak and lead.own
        entity = None if alone else _entity(lead, by_id[lead.id], taken)
        for record, sure, reason in zip(named, group.confidence, reasons(group), strict=True):
            found[by_id[record.id]] = Decision(record=record.id, entity=entity, sureness=sure, reason=reason)
    return found


def _alone(record: Record) -> Decision:
    """The same where nobody else has the name."""
    if any(office.body for office in _told(record).offices):
        return Decision(record=record.id, entity=record.seed, sureness="certain", reason="")
    entity = None if record.own else record.seed
    return Decision(record=record.id, entity=entity, sureness="unresolved", reason=UNTOLD)


def _entity(lead: Record, shape_of_lead: str, taken: set[str]) -> str:
    """The seed of the first record; where an older person has it, with a mark of the posts that part the two."""
    entity = lead.seed
    if entity in taken:
        entity = f"{lead.seed}-{sha256(shape_of_lead.encode()).hexdigest()[:6]}"
    taken.add(entity)
    return entity


def _rank(record: Record, spell: Spell) -> tuple[bool, bool, int, str]:
    return spell.weak, *_age(record)


def spell(record: Record) -> Spell:
    """The spell that a record, or the join of several, tells of."""
    told = _told(record)
    return Spell(
        name=record.block,
        held=told.offices,
        site=places.province(told.site),
        mentions=[Mention(record.id, record.block)],
        former=frozenset(told.before),
        first=told.first,
        last=told.last,
        companions=frozenset(told.company),
        articles=frozenset(told.beside),
    )


PERSONS = Kind(kind="person", records=of_article, decide=decide, shape=shape, join=join)
