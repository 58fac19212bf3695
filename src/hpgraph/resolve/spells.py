"""Mentions, and the spells they fold to: one name in the same offices, from a first day to a last."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from hpgraph.resolve import places, rarity
from hpgraph.resolve.posts import Office, offices
from hpgraph.resolve.words import name_key


@dataclass(frozen=True, slots=True)
class Mention:
    """One row of a table of mentions, or one person of an article. `day`: as `date.toordinal`, None where unknown.

    `companions`: name keys of those named beside, of names that few people bear; `site`: id of the portal's province,
    None at the centre.
    """

    id: str
    name: str
    offices: tuple[Office, ...] = ()
    site: str | None = None
    day: int | None = None
    companions: frozenset[str] = frozenset()
    article: str = ""

    @property
    def now(self) -> tuple[Office, ...]:
        return tuple(office for office in self.offices if not office.former)


def mention(row: dict[str, str]) -> Mention:
    """A mention from a row of a table; absent columns count as empty. Raises ValueError for a date that is none."""
    site = row.get("site_prov") or ""
    day = date.fromisoformat(row["date"][:10]).toordinal() if row.get("date") else None
    beside = map(name_key, filter(str.strip, (row.get("co_names") or "").replace("|", ";").split(";")))
    return Mention(
        id=row["mention_id"],
        name=name_key(row["name_raw"]),
        offices=offices(row.get("post_raw") or "", row.get("agency_raw") or "", site),
        site=places.province(site),
        day=day,
        companions=frozenset(filter(rarity.tells, beside)),
        article=row.get("article") or "",
    )


@dataclass(slots=True)
class Spell:
    """Mentions of one name with the same offices. `held`: offices on those days; `former`: held before, as stated.

    `weak`: neither title nor body is known, so that only place, time and companions speak.
    """

    name: str
    held: tuple[Office, ...]
    site: str | None
    mentions: list[Mention] = field(default_factory=list)
    former: frozenset[Office] = frozenset()
    first: int | None = None
    last: int | None = None
    companions: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()

    @property
    def weak(self) -> bool:
        return not any(office.body for office in self.held)

    def close(self) -> None:
        """Sum up the mentions once all are in."""
        days = sorted(m.day for m in self.mentions if m.day is not None)
        if days:
            self.first, self.last = days[0], days[-1]
        self.mentions.sort(key=lambda m: (m.day or 0, m.id))
        self.former = frozenset(office for m in self.mentions for office in m.offices if office.former)
        self.companions = frozenset(name for m in self.mentions for name in m.companions)
        self.articles = frozenset(m.article for m in self.mentions if m.article)


MONTHS = 92  # days that mentions without a body may lie apart and still be folded
_LONGEST_GAP = 365 * 6  # a post that nobody mentions for so long has begun anew, perhaps with a namesake


def fold(mentions: Iterable[Mention]) -> list[Spell]:
    """The spells of one name, in an order that does not depend on that of the mentions."""
    groups: dict[tuple[object, ...], list[Mention]] = {}
    for item in mentions:
        held = item.now or tuple(office for office in item.offices if office.former)
        key = (tuple(sorted(map(repr, held))), *_apart(item, held))
        groups.setdefault(key, []).append(item)
    found = [spell for group in groups.values() for spell in _spells(group)]
    return sorted(found, key=order)


def order(spell: Spell) -> tuple[int, int, str]:
    """Where a spell stands among those of its name."""
    return spell.first or 0, spell.last or 0, spell.mentions[0].id


def _apart(item: Mention, held: tuple[Office, ...]) -> tuple[object, ...]:
    if any(office.body for office in held):
        return (not item.now,)
    return (item.site, (item.day or 0) // MONTHS, item.article if not held else "")


def _spells(group: list[Mention]) -> Iterator[Spell]:
    spell: Spell | None = None
    before = 0
    for item in sorted(group, key=lambda m: (m.day or 0, m.id)):
        if spell is None or (item.day or 0) - before > _LONGEST_GAP:
            if spell:
                spell.close()
                yield spell
            held = item.now or tuple(office for office in item.offices if office.former)
            spell = Spell(item.name, held, item.site)
        spell.mentions.append(item)
        before = item.day or 0
    if spell:
        spell.close()
        yield spell
