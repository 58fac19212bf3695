"""Judgements across names, days and numbers: what follows from them, and whom they leave alone."""

from collections.abc import Sequence

import pytest

from hpgraph.resolve.judging import JUDGED, Ties, decide
from hpgraph.resolve.records import Decision, Judgements, Record

BLOCKS = {1: ("a1", "a2", "a3"), 2: ("b1", "b2"), 3: ("c1", "c2")}


def _record(name: str) -> Record:
    return Record(article=name, kind="person", name="N", block=name[0], seed=name, said={})


def _machine(records: Sequence[Record], judgements: Judgements) -> tuple[Decision, ...]:
    """Takes all of a block but the third for one, except where people say otherwise."""
    apart = {name for pair in judgements.different for name in pair[1:]}
    same = dict(pair[::-1] for pair in judgements.same)
    first = min(record.id for record in records)

    def of(name: str) -> str:
        if name in same:
            return of(same[name])
        return name if name in apart or name[1] == "3" else first

    return tuple(
        Decision(record=one.id, entity=of(one.id).partition("#")[0], sureness="likely", reason="r") for one in records
    )


def _entities(judgements: Judgements) -> dict[str, str | None]:
    blocks = {code: [_record(name) for name in names] for code, names in BLOCKS.items()}
    found = decide(blocks, _machine, Ties(judgements))
    return {name.partition("#")[0]: decision.entity for name, decision in found.items()}


def _pairs(*pairs: str) -> tuple[tuple[str, str], ...]:
    return tuple((f"{a}#person/N", f"{b}#person/N") for a, b in (pair.split() for pair in pairs))


@pytest.mark.parametrize(
    ("same", "different", "expected"),
    [
        ((), (), "a1 a1 a3 b1 b1 c1 c1"),
        (("a1 b1",), (), "a1 a1 a3 a1 a1 c1 c1"),  # those who are one with them go along
        (("a2 b2", "b1 c1"), (), "a1 a1 a3 a1 a1 a1 a1"),
        (("a3 b1",), (), "a1 a1 a3 a3 a3 c1 c1"),
        (("a1 b1", "b1 a3"), (), "a1 a1 a1 a1 a1 c1 c1"),  # by way of another name
        (("a1 b1",), ("b1 a2",), "a1 a2 a3 a1 a1 c1 c1"),  # who is another than b1 is another than a1
        (("a1 b1", "c1 b2"), ("a1 c1",), "a1 a1 a3 a1 b2 b2 b2"),  # b1 and b2, one by the machine, must part
    ],
)
def test_what_people_say_binds_and_the_rest_stays(
    same: tuple[str, ...], different: tuple[str, ...], expected: str
) -> None:
    told = Judgements(same=_pairs(*same), different=_pairs(*different))
    assert " ".join(str(entity) for _, entity in sorted(_entities(told).items())) == expected
    turned = Judgements(same=tuple(pair[::-1] for pair in told.same[::-1]), different=told.different)
    assert _entities(turned) == _entities(told)


def test_those_judged_are_certain_and_say_why() -> None:
    blocks = {code: [_record(name) for name in names] for code, names in BLOCKS.items()}
    found = decide(blocks, _machine, Ties(Judgements(same=_pairs("a1 b1"))))
    told = {name.partition("#")[0]: (one.sureness, one.reason, one.united) for name, one in found.items()}
    assert told["a1"] == told["b1"] == ("certain", JUDGED, True)
    assert told["a2"] == ("likely", "r", True)
    assert told["c1"] == ("likely", "r", False)
