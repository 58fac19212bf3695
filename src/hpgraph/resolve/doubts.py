"""Which pairs of mentions people should look at: taken for one though not certain, or kept apart though near."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from hpgraph.resolve import persons, rarity, weights
from hpgraph.resolve.conflicts import conflict
from hpgraph.resolve.features import compare
from hpgraph.resolve.folds import Fold
from hpgraph.resolve.reasons import told
from hpgraph.resolve.records import Record

_NEAR = 2.2  # log odds below the threshold that still leave a doubt: one to nine
_Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two folds of one name. `together`: they are one person now; `margin`: log odds above what joins two persons."""

    left: Fold
    right: Fold
    together: bool
    margin: float
    reason: str


def find(folds: Iterable[Fold], judged: Collection[frozenset[str]]) -> list[Doubt]:
    """The doubts about the folds of one name, the greatest first; one for each two persons, or uncertain fold.

    Pairs of record ids in `judged` are settled, and with them all pairs of folds with the same offices.
    """
    known = sorted(folds, key=lambda fold: fold.record.id)
    settled = _settled(known, judged)
    best: dict[object, tuple[Doubt, _Pair]] = {}
    margins = _margins(known)
    for (a, b), (margin, reason) in margins.items():
        one, other = known[a], known[b]
        shapes = frozenset((persons.shape(one.record), persons.shape(other.record)))
        if len(shapes) == 1 or shapes in settled:  # of one shape are those that only a judgement tells apart
            continue
        together = one.entity is not None and one.entity == other.entity
        doubt = Doubt(one, other, together, margin, reason)
        for key in _keys(doubt):
            if key not in best or margin > best[key][0].margin:
                best[key] = doubt, (a, b)
    found = dict.fromkeys(pair for _, pair in sorted(best.values(), key=lambda item: item[1]))
    doubts = {pair: doubt for doubt, pair in best.values()}
    return sorted((doubts[pair] for pair in found), key=order)


def order(doubt: Doubt) -> tuple[float, str, str]:
    """The most doubtful first."""
    return abs(doubt.margin), doubt.left.record.id, doubt.right.record.id


def _keys(doubt: Doubt) -> Iterator[object]:
    """What a doubt is about; of several about one thing the likeliest pair is shown."""
    if doubt.together:
        yield from (fold.record.id for fold in (doubt.left, doubt.right) if fold.sureness != "certain")
    elif doubt.margin > -_NEAR:
        yield frozenset(fold.entity or fold.record.id for fold in (doubt.left, doubt.right))


def _margins(known: Sequence[Fold]) -> Mapping[_Pair, tuple[float, str]]:
    """Of each two folds that could be one person: how far above the threshold, and what speaks for it."""
    spells = [persons.spell(fold.record) for fold in known]
    chosen = weights.load()
    found = {}
    for a, b in combinations(range(len(known)), 2):
        if not conflict(spells[a], spells[b]):
            pair = compare(spells[a], spells[b], rarity.OFFICIALS * rarity.share(spells[a].name))
            found[a, b] = chosen.score(pair) - chosen.threshold, told(pair)
    return found


def _settled(known: Sequence[Fold], judged: Collection[frozenset[str]]) -> set[frozenset[str]]:
    """The pairs of shapes that people judged; a record that was judged is a fold of its own."""
    records: dict[str, Record] = {fold.record.id: fold.record for fold in known}
    return {
        frozenset(persons.shape(records[name]) for name in pair)
        for pair in judged
        if all(name in records for name in pair)
    }
