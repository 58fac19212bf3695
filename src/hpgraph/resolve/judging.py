"""What people judged, wherever the records are: blocks that *same* ties are decided each by itself, then joined.

So a judgement moves nobody that it does not name, nor those decided to be one with them: in its own block a record is
with whom it was, and the entities that a chain of judgements reaches become one.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from hpgraph.models import replace
from hpgraph.resolve.records import Decider, Decision, Judgements, Record

JUDGED = "judged by people"
_Pair = tuple[str, str]
_Node = tuple[int, str]
"""Block and entity."""
_T = TypeVar("_T", str, _Node)
_NOTHING: frozenset[_Pair] = frozenset()


class Ties:
    """Judgements with what follows from them: who is the same as whose same, and different from whose different."""

    def __init__(self, judgements: Judgements) -> None:
        owner = _joined(judgements.same)
        members: dict[str, list[str]] = defaultdict(list)
        for record in sorted(owner):
            members[owner[record]].append(record)
        self._members = dict(members)
        self._owner = owner
        self._apart = frozenset(_sorted(self.person(a), self.person(b)) for a, b in judgements.different)
        self.records = frozenset(owner).union(*judgements.different)

    def person(self, record: str) -> str:
        """One name for all records that are judged the same."""
        return self._owner.get(record, record)

    def beside(self, record: str) -> Sequence[str]:
        """The records that are judged the same as this one, itself among them."""
        return self._members.get(self.person(record), ())

    def within(self, records: Collection[str], apart: Collection[_Pair] = _NOTHING) -> Judgements:
        """What follows for some records; `apart`: whom else (by `person`) to keep apart."""
        here: dict[str, list[str]] = defaultdict(list)
        for record in sorted(self.records.intersection(records)):
            here[self.person(record)].append(record)
        return Judgements(
            same=tuple((group[0], other) for group in here.values() for other in group[1:]),
            different=tuple(
                (here[a][0], here[b][0]) for a, b in sorted({*self._apart, *apart}) if a in here and b in here
            ),
        )

    def broken(self, persons: Collection[str]) -> bool:
        """Whether some of these are different."""
        return any(a in persons and b in persons for a, b in self._apart)


def decide(blocks: Mapping[int, Sequence[Record]], decider: Decider, ties: Ties) -> dict[str, Decision]:
    """The decisions on the records of blocks that are tied, by record id; of one block alone what `decider` says."""
    apart: set[_Pair] = set()
    while True:
        found = {
            block: decider(records, ties.within([record.id for record in records], apart))
            for block, records in blocks.items()
        }
        by_record = {decision.record: decision for decisions in found.values() for decision in decisions}
        if len(blocks) == 1:
            return by_record
        nodes = _nodes(blocks, by_record)
        owner = _tied(nodes, ties)
        torn = set(_torn(nodes, owner, ties))
        if torn <= apart:
            return _united(by_record, nodes, owner, ties)
        apart |= torn


def _nodes(blocks: Mapping[int, Sequence[Record]], decisions: Mapping[str, Decision]) -> dict[str, _Node]:
    """Where each record was decided to be."""
    return {
        record.id: (block, decisions[record.id].entity or record.seed)
        for block, records in blocks.items()
        for record in records
    }


def _tied(nodes: Mapping[str, _Node], ties: Ties) -> dict[_Node, _Node]:
    """Of entities that judgements make one, the first."""
    reached = [[nodes[name] for name in ties.beside(record) if name in nodes] for record in sorted(nodes)]
    return _joined([(group[0], other) for group in reached for other in group[1:]])


def _torn(nodes: Mapping[str, _Node], owner: Mapping[_Node, _Node], ties: Ties) -> Iterator[_Pair]:
    """Who must not be one in some block, since by way of it those whom people told apart would be one."""
    persons: dict[_Node, set[str]] = defaultdict(set)
    for record, node in nodes.items():
        if record in ties.records:
            persons[node].add(ties.person(record))
    whole: dict[_Node, set[str]] = defaultdict(set)
    for node, named in persons.items():
        whole[owner.get(node, node)] |= named
    for node, named in persons.items():
        if ties.broken(whole[owner.get(node, node)]):
            yield from combinations(sorted(named), 2)


def _united(
    decisions: Mapping[str, Decision], nodes: Mapping[str, _Node], owner: Mapping[_Node, _Node], ties: Ties
) -> dict[str, Decision]:
    """The decisions with one entity for those that are tied: the surest name, of these the first."""
    names: dict[_Node, set[tuple[bool, str]]] = defaultdict(set)
    for record, node in nodes.items():
        if node in owner:
            names[owner[node]].add((decisions[record].sureness == "unresolved", node[1]))
    found = dict(decisions)
    for record, node in nodes.items():
        if node in owner:
            made = replace(found[record], entity=min(names[owner[node]])[1], united=True)
            judged = len(ties.beside(record)) > 1
            found[record] = replace(made, sureness="certain", reason=JUDGED) if judged else made
    return found


def _joined(pairs: Sequence[tuple[_T, _T]]) -> dict[_T, _T]:
    """Each that is in a pair of two → the first of all that chains of pairs reach from it."""
    near: dict[_T, list[_T]] = defaultdict(list)
    for a, b in pairs:
        if a != b:
            near[a].append(b)
            near[b].append(a)
    owner: dict[_T, _T] = {}
    for start in sorted(near):
        todo = [] if start in owner else [start]
        for here in todo:
            if here not in owner:
                owner[here] = start
                todo += near[here]
    return owner


def _sorted(a: str, b: str) -> _Pair:
    return (a, b) if a < b else (b, a)
