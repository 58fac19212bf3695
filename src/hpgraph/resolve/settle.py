"""From homes to decisions: each record has a home that rules found for it, and what people judged overrides them.

A home is a key; records of one home are one entity. A record is firm where it says itself which entity it names (a
resolution with its day), not firm where it only was found to fit (the same resolution without one).
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from hpgraph.resolve.records import Decision, Judgements, Record, Sureness

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where a record belongs. `id`: of an entity that no record's seed names; `mark`: sets it apart from namesakes."""

    key: Key
    sureness: Sureness
    reason: str
    firm: bool = False
    id: str = ""
    mark: str = ""


@dataclass(slots=True)
class _Group:
    records: list[Record] = field(default_factory=list)
    homes: set[Key] = field(default_factory=set)


def settle(records: Sequence[Record], homes: Mapping[str, Home], judgements: Judgements) -> tuple[Decision, ...]:
    """One decision per record, sorted by record id. `homes`: by record id."""
    groups = _groups(sorted(records, key=lambda record: record.id), homes, judgements)
    names = _names(groups, homes)
    judged = {record for pair in (*judgements.same, *judgements.different) for record in pair}
    found: list[Decision] = []
    for group, name in zip(groups, names, strict=True):
        for record in group.records:
            home = homes[record.id]
            sureness, reason = home.sureness, home.reason
            if record.id in judged:
                sureness, reason = "certain", "judged by people"
            found.append(Decision(record=record.id, entity=name, sureness=sureness, reason=reason))
    return tuple(sorted(found, key=lambda decision: decision.record))


def _groups(records: Sequence[Record], homes: Mapping[str, Home], judgements: Judgements) -> list[_Group]:
    """Records that are one: judged the same, or at home together and not judged different."""
    owner = {record.id: index for index, record in enumerate(records)}
    groups = {index: _Group([record], {homes[record.id].key}) for index, record in enumerate(records)}
    apart: dict[str, set[str]] = defaultdict(set)
    for one, other in judgements.different:
        apart[one].add(other)
        apart[other].add(one)

    def join(one: int, other: int) -> None:
        if one == other:
            return
        for record in groups[other].records:
            owner[record.id] = one
        groups[one].records += groups[other].records
        groups[one].homes |= groups[other].homes
        del groups[other]

    for one, other in judgements.same:
        if one in owner and other in owner:
            join(owner[one], owner[other])
    bound = {record for pair in judgements.same for record in pair}
    first: dict[Key, str] = {}
    for record in sorted(records, key=lambda record: (not homes[record.id].firm, record.id)):
        home = homes[record.id]
        if record.id in bound and not home.firm:
            continue  # people know better where it belongs
        known = owner[first.setdefault(home.key, record.id)]
        enemies = {enemy for member in groups[owner[record.id]].records for enemy in apart[member.id]}
        if not any(member.id in enemies for member in groups[known].records):
            join(known, owner[record.id])
    return sorted(groups.values(), key=lambda group: min(record.id for record in group.records))


def _names(groups: Iterable[_Group], homes: Mapping[str, Home]) -> list[str]:
    """The entity of each group: a seed of its records, firm ones first, or what its home calls it; no name twice."""
    taken: set[str] = set()
    found: list[str] = []
    for group in groups:
        firm = sorted(r.seed for r in group.records if homes[r.id].firm)
        called = sorted(homes[r.id].id for r in group.records if homes[r.id].id)
        name = (called or firm or sorted(r.seed for r in group.records))[0]
        marks = sorted(homes[r.id].mark for r in group.records if homes[r.id].mark)
        if name in taken and marks:
            name = f"{name}-{marks[0]}"
        if name in taken:
            name = f"{name}-{_digest(min(record.id for record in group.records))}"
        taken.add(name)
        found.append(name)
    return found


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:6]
