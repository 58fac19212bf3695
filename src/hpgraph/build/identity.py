"""What was decided on who is who: how sure an entity is one, and which ids it stands for."""

from collections import defaultdict
from collections.abc import Iterable

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


def said_of_block(folds: Iterable[Fold], base: str = BASE) -> set[Statement]:
    """Of the entities of one block: confidence, reasons where it is not certain, and the ids they replace."""
    iris = Iris(base)
    members: dict[Node, list[Fold]] = defaultdict(list)
    seeds: dict[Node, set[Node]] = defaultdict(set)
    for fold in folds:
        if fold.entity is not None:
            entity = _node(iris, fold.record, fold.entity)
            members[entity].append(fold)
            for seed in fold.seeds:
                seeds[_node(iris, fold.record, seed)].add(entity)
    replaced = term(DCT.isReplacedBy)
    found = {(seed, replaced, entity) for seed in seeds.keys() - members.keys() for entity in seeds[seed]}
    return found.union(*(_sure(entity, known) for entity, known in members.items()))


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
