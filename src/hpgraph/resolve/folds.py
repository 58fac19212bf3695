"""What a register remembers of records: each record, and each fold of records with who they were decided to be."""

from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import msgspec

from hpgraph.models import replace
from hpgraph.resolve.records import Decision, Record, Sureness

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """Records of one shape as one `record`. `seeds`: those of its records that other articles can give, sorted.

    `entity` is None where each of its records keeps its own seed, or while nothing is decided (`sureness` None).
    `united`: the entity has records of other blocks too.
    """

    record: Record
    seeds: tuple[str, ...]
    entity: str | None = None
    sureness: Sureness | None = None
    reason: str = ""
    united: bool = False

    def decided(self, decision: Decision) -> "Fold":
        said = {name: getattr(decision, name) for name in ("entity", "sureness", "reason", "united")}
        return replace(self, **said)

    def entity_of(self, record: Record) -> str:
        """The entity of one of its records."""
        return record.seed if self.entity is None else self.entity


def code(*parts: str) -> int:
    """63 bits that stand for some texts, as a key."""
    return int.from_bytes(blake2b("\x1f".join(parts).encode(), digest_size=8).digest(), "big") >> 1


def encode_record(record: Record) -> bytes:
    return _encode(_fields(record))


def encode_fold(fold: Fold) -> bytes:
    return _encode((_fields(fold.record), fold.seeds, fold.entity, fold.sureness, fold.reason, fold.united))


def _fields(record: Record) -> tuple[object, ...]:
    return record.article, record.kind, record.name, record.block, record.seed, record.said, record.own


def decode_record(data: bytes) -> Record:
    return _record(_decode(data))


def decode_fold(data: bytes) -> Fold:
    record, seeds, entity, sureness, reason, united = _decode(data)
    return Fold(
        record=_record(record), seeds=tuple(seeds), entity=entity, sureness=sureness, reason=reason, united=united
    )


def _record(values: list[Any]) -> Record:
    article, kind, name, block, seed, said, own = values
    return Record(article=article, kind=kind, name=name, block=block, seed=seed, said=said, own=own)
