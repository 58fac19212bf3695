"""Who is who as articles come and go: only the blocks that they touch are decided anew."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import msgspec

from hpgraph.models import Extraction
from hpgraph.resolve import folding, folds, judging
from hpgraph.resolve.folds import Fold
from hpgraph.resolve.judging import Ties
from hpgraph.resolve.kinds import KINDS, records
from hpgraph.resolve.records import Judgements, Record
from hpgraph.store import extractions
from hpgraph.store.register import Entries, Place, Register

_KEPT = 20_000  # blocks held in memory: some ten megabytes
_JUDGEMENTS = "judgements"
_Noted = tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]
Folds = dict[int, Fold]
"""The folds of one block by shape."""


@dataclass(slots=True)
class Step:
    """What taking in a batch comes to: what to write in the register, and what that means for the graph.

    `blocks`: those decided anew, as they were and as they are. `moved`: records that came, went, or changed their
    entity, each with its fold before and after. `revised`: articles beyond the batch with such records.
    """

    entries: Entries = field(default_factory=Entries)
    blocks: dict[int, tuple[Folds, Folds]] = field(default_factory=dict)
    moved: list[tuple[Record, Fold | None, Fold | None]] = field(default_factory=list)
    revised: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Moves:
    gone: dict[Place, dict[str, Record]] = field(default_factory=lambda: defaultdict(dict))
    come: dict[Place, dict[str, Record]] = field(default_factory=lambda: defaultdict(dict))
    blocks: set[int] = field(default_factory=set)


class Decisions:
    """Decides on top of a register. Remembers blocks, so nobody else may write to it meanwhile."""

    def __init__(self, register: Register, judgements: Judgements) -> None:
        self._register = register
        self._judgements = judgements
        self._ties = Ties(judgements)
        self._blocks: dict[int, Folds] = {}
        self._unwritten: dict[str, dict[str, tuple[Place, Record]]] = {}  # records of the last step, by article and id

    def take(self, batch: Mapping[str, Extraction | None]) -> Step:
        """The step that takes in articles by id; None takes one out. `Step.entries` must be written before the next."""
        step, moves = Step(), _Moves()
        self._unwritten = {}
        if len(self._blocks) > _KEPT:
            self._blocks.clear()
        for article, extraction in batch.items():
            data = None if extraction is None else extractions.encode(extraction)
            if data == self._register.extraction(article):
                continue
            step.entries.articles[article] = data
            old = {record.id: (place, record) for place, record in self._records_of(article)}
            new = {} if extraction is None else {one.id: (self._place(one), one) for one in records(extraction)}
            self._unwritten[article] = new
            _move(step.entries, moves, old, new)
        return self._decided(step, moves, batch)

    def adopt(self) -> Step:
        """The step that brings in judgements where they are not those of the last run."""
        step, moves = Step(), _Moves()
        noted = adopted(self._register)
        if self._judgements == noted:
            return step
        text = msgspec.json.encode([self._judgements.same, self._judgements.different])
        step.entries.notes[_JUDGEMENTS] = text.decode()
        judged = self._ties.records | Ties(noted).records
        for article in sorted({name.partition("#")[0] for name in judged}):
            old = {record.id: (place, record) for place, record in self._records_of(article)}
            new = {one.id: (self._place(one) if one.id in judged else place, one) for place, one in old.values()}
            moves.blocks.update(place[0] for name, (place, _) in old.items() if name in judged)
            self._unwritten[article] = new
            _move(step.entries, moves, old, new)
        return self._decided(step, moves, ())

    def identities(self, article: str) -> dict[tuple[str, str], str]:
        """(kind, name) → entity, of the records of an article."""
        return {(record.kind, record.name): fold.entity_of(record) for record, fold in self.records_of(article)}

    def records_of(self, article: str) -> list[tuple[Record, Fold]]:
        """The records of an article as the last step leaves it, each with its fold."""
        return [(record, self._block(block)[shape]) for (block, shape), record in self._records_of(article)]

    def block(self, code: int) -> Folds:
        """The folds of a block; none where it has no records."""
        return dict(self._block(code))

    def _block(self, code: int) -> Folds:
        if code not in self._blocks:
            stored = self._register.folds(code)
            self._blocks[code] = {shape: folds.decode_fold(data) for shape, data in stored.items()}
        return self._blocks[code]

    def _records_of(self, article: str) -> list[tuple[Place, Record]]:
        if article in self._unwritten:
            return list(self._unwritten[article].values())
        return [(place, folds.decode_record(data)) for place, data in self._register.records_of(article)]

    def _place(self, record: Record) -> Place:
        shape = folding.shape(KINDS[record.kind], record, self._ties.records)
        return folds.code(record.kind, record.block), folds.code(record.kind, record.block, shape)

    def _decided(self, step: Step, moves: _Moves, batch: Iterable[str]) -> Step:
        for tied in self._tied(self._refolded(moves)):
            same = all(self._same(block, found, moves) for block, found in tied.items())
            decided = {block: self._block(block) for block in tied} if same else self._decide(tied)
            for block, after in decided.items():
                step.blocks[block] = self._block(block), after
                self._blocks[block] = after
                self._compare(step, block, moves)
        step.revised -= set(batch)
        return step

    def _same(self, block: int, found: Folds, moves: _Moves) -> bool:
        """Whether a block tells decisions nothing new, as where one more article says what others said."""
        if block in moves.blocks or self._judged(found):
            return False
        before = self._block(block)
        return found.keys() == before.keys() and all(
            (fold.record, fold.seeds) == (before[shape].record, before[shape].seeds) for shape, fold in found.items()
        )

    def _refolded(self, moves: _Moves) -> dict[int, Folds]:
        """The blocks that the moves touch, and those that judgements tie, or tied, to them; not decided yet."""
        shapes: dict[int, set[int]] = {block: set() for block in moves.blocks}
        for block, shape in (*moves.gone, *moves.come):
            shapes.setdefault(block, set()).add(shape)
        left = [name for records in moves.gone.values() for name in self._ties.records.intersection(records)]
        todo = sorted({*shapes, *(block for name in left for block in self._reached(name))})
        found: dict[int, Folds] = {}
        for block in todo:
            if block not in found:
                found[block] = self._refold(block, shapes.get(block, ()), moves)
                todo += [other for name in self._judged(found[block]) for other in self._reached(name)]
        return found

    def _tied(self, blocks: Mapping[int, Folds]) -> Iterator[dict[int, Folds]]:
        """The blocks in parts that judgements do not tie to each other."""
        seen: set[int] = set()
        for start in sorted(blocks):
            part = [] if start in seen else [start]
            for block in part:
                seen.add(block)
                near = {other for name in self._judged(blocks[block]) for other in self._reached(name)}
                part += sorted(near - seen - set(part))
            if part:
                yield {block: blocks[block] for block in sorted(part)}

    def _judged(self, found: Folds) -> list[str]:
        """The records of a block that people judged; each of them is a fold of its own."""
        if not self._ties.records:
            return []
        return sorted(self._ties.records.intersection(fold.record.id for fold in found.values()))

    def _reached(self, name: str) -> Iterator[int]:
        """The blocks of the records that are judged the same as this one."""
        for other in self._ties.beside(name):
            yield from (place[0] for place, known in self._records_of(other.partition("#")[0]) if known.id == other)

    def _refold(self, block: int, shapes: Iterable[int], moves: _Moves) -> Folds:
        found = dict(self._block(block))
        for shape in shapes:
            here, known = (block, shape), found.pop(shape, None)
            come = [*moves.come.get(here, {}).values()]
            if here in moves.gone:
                stored = map(folds.decode_record, self._register.records(shape))
                rest = [record for record in stored if record.id not in moves.gone[here]]
                seeds = {record.seed for record in rest if not record.own}
            else:
                rest = [known.record] if known else []
                seeds = set(known.seeds) if known else set()
            members = [*rest, *come]
            if members:
                kind = KINDS[members[0].kind]
                seeds |= {record.seed for record in come if not record.own}
                joined = kind.join(members) if len(members) > 1 else members[0]
                found[shape] = Fold(record=joined, seeds=tuple(sorted(seeds)))
        return found

    def _decide(self, blocks: Mapping[int, Folds]) -> dict[int, Folds]:
        """Blocks that are tied, or one alone, decided; in order of block."""
        known = {block: [fold.record for fold in found.values()] for block, found in blocks.items() if found}
        if not known:
            return dict(blocks)
        kind = KINDS[next(record.kind for records in known.values() for record in records)]
        decisions = judging.decide(known, kind.decide, self._ties)
        return {
            block: {shape: fold.decided(decisions[fold.record.id]) for shape, fold in found.items()}
            for block, found in blocks.items()
        }

    def _compare(self, step: Step, block: int, moves: _Moves) -> None:
        """Notes what changed in a block."""
        before, after = step.blocks[block]
        for shape in before.keys() | after.keys():
            here, old, new = (block, shape), before.get(shape), after.get(shape)
            if old != new:
                step.entries.folds[here] = None if new is None else folds.encode_fold(new)
            gone, come = moves.gone.get(here, {}), moves.come.get(here, {})
            step.moved += [(record, old, None) for record in gone.values()]
            step.moved += [(record, None, new) for record in come.values()]
            step.revised |= {record.article for record in (*gone.values(), *come.values())}
            if old and new and _told(old) != _told(new):
                stored = map(folds.decode_record, self._register.records(shape))
                stayed = [record for record in stored if record.id not in gone]
                step.moved += [(record, old, new) for record in stayed]
                step.revised |= {record.article for record in stayed}


def adopted(register: Register) -> Judgements:
    """The judgements that the last run brought in."""
    same, different = msgspec.json.decode(register.note(_JUDGEMENTS) or "[[],[]]", type=_Noted)
    return Judgements(same, different)


def _told(fold: Fold) -> tuple[str | None, str]:
    """What is told of each record of a fold, not of its entity."""
    return fold.entity, "" if fold.entity is not None else f"{fold.sureness} {fold.reason}"


def _move(
    entries: Entries, moves: _Moves, old: Mapping[str, tuple[Place, Record]], new: Mapping[str, tuple[Place, Record]]
) -> None:
    """Notes what goes and comes between two states of some records."""
    for name, (place, record) in old.items():
        if new.get(name) != (place, record):
            moves.gone[place][name] = record
            entries.records[record.article, record.kind, record.name] = None
    for name, (place, record) in new.items():
        if old.get(name) != (place, record):
            moves.come[place][name] = record
            entries.records[record.article, record.kind, record.name] = place, folds.encode_record(record)
