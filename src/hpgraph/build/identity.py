"""What was decided on who is who: how sure an entity is one, and which ids it stands for."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from pyoxigraph import Quad

from hpgraph.build.iris import BASE, Iris
from hpgraph.build.writing import Node, Statement, Writer, en, term
from hpgraph.resolve.folds import Fold
from hpgraph.resolve.records import Record, Sureness
from hpgraph.terms import CONFIDENCE, DCT, HP

_NODES = {"document": "doc", "organisation": "agency"}  # kinds of node with another name than the kind of entity
_LEAST_FIRST: tuple[Sureness, ...] = ("unresolved", "likely", "certain")
_CONCEPTS: dict[Sureness, str] = {"certain": "certain", "likely": "likely", "unresolved": "unsure"}
_REASONS = 3  # of one entity, as many are told


def said_of_blocks(blocks: Iterable[Iterable[Fold]], base: str = BASE) -> set[Statement]:
    """Of the entities of blocks: confidence, reasons where it is not certain, and the ids they replace.

    Of blocks that judgements tie all must be there.
    """
    iris = Iris(base)
    found: set[Statement] = set()
    united: dict[Node, list[Fold]] = defaultdict(list)
    for folds in blocks:
        known = [fold for fold in folds if fold.entity is not None]
        members = _members(iris, known)
        found |= _replaced(iris, known, members.keys())
        for entity, own in members.items():
            if any(fold.united for fold in own):
                united[entity] += own
            else:
                found |= _sure(entity, own)
    return found.union(*(_sure(entity, known) for entity, known in united.items()))


def _members(iris: Iris, folds: Iterable[Fold]) -> dict[Node, list[Fold]]:
    members: dict[Node, list[Fold]] = defaultdict(list)
    for fold in folds:
        members[_node(iris, fold.record, fold.entity or "")].append(fold)
    return members


def _replaced(iris: Iris, folds: Iterable[Fold], entities: Collection[Node]) -> set[Statement]:
    said = ((_node(iris, fold.record, seed), fold) for fold in folds for seed in fold.seeds)
    return {
        (seed, term(DCT.isReplacedBy), _node(iris, fold.record, fold.entity or ""))
        for seed, fold in said
        if seed not in entities
    }


def said_of_record(record: Record, fold: Fold, base: str = BASE) -> set[Statement]:
    """The same of a record with a seed of its own: what is known of that seed."""
    if not record.own:
        return set()
    iris = Iris(base)
    seed = _node(iris, record, record.seed)
    if fold.entity is None:
        return _sure(seed, [fold])
    if fold.entity == record.seed:
        return set()  # told with its block
    return {(seed, term(DCT.isReplacedBy), _node(iris, record, fold.entity))}


def identity_quads(statements: Iterable[Statement], base: str = BASE) -> list[Quad]:
    """Such statements as quads of the graph on identity."""
    out = Writer(Iris(base).graph("identity"))
    for statement in statements:
        out.write(*statement)
    return out.quads()


def _sure(entity: Node, folds: list[Fold]) -> set[Statement]:
    """An entity is as sure as the least sure of what makes it."""
    least = next(sureness for sureness in _LEAST_FIRST if any(fold.sureness == sureness for fold in folds))
    reasons = sorted({fold.reason for fold in folds if fold.reason and fold.sureness != "certain"})[:_REASONS]
    found: set[Statement] = {(entity, term(HP.identityConfidence), term(CONFIDENCE[_CONCEPTS[least]]))}
    return found | {(entity, term(HP.identityReason), en(reason)) for reason in reasons}


def _node(iris: Iris, record: Record, key: str) -> Node:
    return iris.node(_NODES.get(record.kind, record.kind), key)
