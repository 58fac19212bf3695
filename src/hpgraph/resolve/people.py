"""Who is who: mentions of one name to persons."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from operator import attrgetter
from typing import Final

import numpy as np

from hpgraph.resolve import circles, linkage, rarity
from hpgraph.resolve.conflicts import conflict
from hpgraph.resolve.features import compare
from hpgraph.resolve.records import Sureness
from hpgraph.resolve.spells import Mention, Spell, fold
from hpgraph.resolve.weights import Weights, load

CERTAIN: Final = "certain"
LIKELY: Final = "likely"
UNRESOLVED: Final = "unresolved"
_SURE = 2.2  # log odds: nine to one
_HALF = 120.0
_FIRST, _LAST = attrgetter("first"), attrgetter("last")
_MARGIN = 0.2  # by how much the best person must lead the next for a mention without a body


@dataclass(frozen=True, slots=True)
class Group:
    """Spells taken for one person; `confidence` of each is certain, likely or unresolved."""

    spells: tuple[Spell, ...]
    confidence: tuple[Sureness, ...]

    def mentions(self) -> Iterator[tuple[Mention, Sureness]]:
        for spell, sure in zip(self.spells, self.confidence, strict=True):
            yield from ((mention, sure) for mention in spell.mentions)


class Judged:
    """What people judged of the mentions of one name, by id. Each of them must be a spell of its own.

    `same` reaches as far as it is chained: those it joins bind together, whatever speaks against it.
    """

    def __init__(self, same: Iterable[tuple[str, str]] = (), different: Iterable[tuple[str, str]] = ()) -> None:
        self._person: dict[str, str] = {}
        for one, other in same:
            old, new = self._of(one), self._of(other)
            self._person |= {key: new for key, person in self._person.items() if person == old} | {one: new, other: new}
        self._apart = {(self._of(a), self._of(b)) for pair in different for a, b in (pair, pair[::-1])}
        self._named = frozenset(self._person) | {key for pair in different for key in pair}

    def _of(self, mention: str) -> str:
        return self._person.get(mention, mention)

    def names(self, spell: Spell) -> bool:
        """Whether the spell is one that people judged."""
        return spell.mentions[0].id in self._named

    def verdict(self, one: Spell, other: Spell) -> str | None:
        """'same', 'different', or None where nothing was judged."""
        a, b = self._of(one.mentions[0].id), self._of(other.mentions[0].id)
        return "same" if a == b else "different" if (a, b) in self._apart else None


UNJUDGED = Judged()


def resolve(
    mentions: Iterable[Mention], *, weights: Weights | None = None, population: int | None = None
) -> list[Group]:
    """All persons of a table of mentions, in order of name and first day.

    `population`: how many people the mentions are of, about; estimated from the names where None.
    """
    blocks: dict[str, list[Mention]] = defaultdict(list)
    for mention in circles.placed(mentions):
        blocks[mention.name].append(mention)
    size = rarity.population(blocks) if population is None else population
    chosen = weights or load()
    return [group for name in sorted(blocks) for group in resolve_name(blocks[name], size, chosen)]


def resolve_name(mentions: Iterable[Mention], population: int, weights: Weights) -> list[Group]:
    """The persons of one name. Depends on nothing but these mentions, in no order."""
    return group(fold(mentions), population, weights)


def group(spells: Sequence[Spell], population: int, weights: Weights, judged: Judged = UNJUDGED) -> list[Group]:
    """The persons of the spells of one name, in the order of `fold`; what people judged binds."""
    bearers = population * rarity.share(spells[0].name)
    strong = [spell for spell in spells if not spell.weak or judged.names(spell)]
    scores, cannot, must = _compare(strong, bearers, weights, judged)
    owner = linkage.cluster(scores, _closeness(strong), cannot, must, weights.threshold)
    clusters: dict[int, list[int]] = defaultdict(list)
    for index, number in enumerate(owner):
        clusters[number].append(index)
    groups: list[tuple[list[Spell], list[Sureness]]] = [
        ([strong[i] for i in members], [_confidence(i, members, scores, weights.threshold) for i in members])
        for members in clusters.values()
    ]
    _attach([spell for spell in spells if spell.weak and not judged.names(spell)], groups, bearers, weights)
    return [Group(tuple(members), tuple(sure)) for members, sure in groups]


def _compare(
    spells: Sequence[Spell], bearers: float, weights: Weights, judged: Judged
) -> tuple[linkage.Matrix, list[linkage.Edge], list[linkage.Edge]]:
    scores = np.zeros((len(spells), len(spells)))
    cannot: list[linkage.Edge] = []
    must: list[tuple[float, linkage.Edge]] = []
    for a, b in combinations(range(len(spells)), 2):
        pair = compare(spells[a], spells[b], bearers)
        scores[a, b] = scores[b, a] = weights.score(pair)
        verdict = judged.verdict(spells[a], spells[b])
        if verdict == "same":
            must.append((-np.inf, (a, b)))
        elif verdict == "different" or conflict(spells[a], spells[b]):
            cannot.append((a, b))
        elif pair.stated:
            must.append((-scores[a, b], (a, b)))
    return scores, cannot, [edge for _, edge in sorted(must)]


def _closeness(spells: Sequence[Spell]) -> linkage.Matrix:
    """How much the comparison of two spells counts: all where they overlap, half where they lie `_HALF` days apart.

    What posts many years apart say of one another is little beside what those between say of both.
    """
    first, last = (np.array([day(spell) for spell in spells], dtype=float) for day in (_FIRST, _LAST))  # None: NaN
    gaps = np.maximum(first[:, None] - last[None, :], first[None, :] - last[:, None])
    found: linkage.Matrix = 1.0 / (1.0 + np.maximum(0.0, np.nan_to_num(gaps)) / _HALF)
    return found


def _confidence(index: int, members: Sequence[int], scores: linkage.Matrix, threshold: float) -> Sureness:
    """How sure it is that a spell belongs with the others of its person and with no one else's."""
    rest = [i for i in members if i != index]
    others = np.ones(len(scores), dtype=bool)
    others[list(members)] = False
    inside = float(scores[index, rest].mean()) - threshold if rest else _SURE
    outside = float(scores[index, others].max()) - threshold if others.any() else -_SURE
    if inside >= _SURE and outside <= -_MARGIN:
        return CERTAIN
    return LIKELY if inside > 0 and outside < inside else UNRESOLVED if not rest and outside > 0 else LIKELY


def _attach(
    weak: Sequence[Spell], groups: list[tuple[list[Spell], list[Sureness]]], bearers: float, weights: Weights
) -> None:
    """Give mentions without a body to the one person who fits, else leave each alone and unresolved."""
    known = [tuple(members) for members, _ in groups]
    for spell in weak:
        found = sorted(
            ((_fit(spell, members, bearers, weights), -number) for number, members in enumerate(known)), reverse=True
        )
        best = found[0] if found else (-1.0, 0)
        lead = best[0] - found[1][0] if len(found) > 1 else best[0] + _SURE
        if best[0] > weights.threshold and lead > _MARGIN:
            members, sure = groups[-best[1]]
            members.append(spell)
            sure.append(CERTAIN if best[0] >= _SURE and lead >= _SURE else LIKELY)
        else:
            groups.append(([spell], [UNRESOLVED]))


def _fit(spell: Spell, members: Sequence[Spell], bearers: float, weights: Weights) -> float:
    if any(conflict(spell, member) for member in members):
        return -np.inf
    pairs = (compare(spell, member, bearers) for member in members)
    return max((weights.score(pair) for pair in pairs if pair.says_more_than_the_name), default=-np.inf)
