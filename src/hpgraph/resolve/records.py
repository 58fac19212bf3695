"""What identity across articles is decided on, and what is decided: plain values, free of any store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from hpgraph.models import EntityKind

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]
Sureness = Literal["certain", "likely", "unresolved"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One entity as one article names it.

    `name` is its key in the article (events: their index). Records that may be one entity share a `block`; no decision
    looks beyond it. `seed` is the id that the article alone gives (`keys`), `own` where no other article can give it.
    `said`: what decisions read, in lists and dicts.
    """

    article: str
    kind: EntityKind
    name: str
    block: str
    seed: str
    said: Mapping[str, Json]
    own: bool = False

    @property
    def id(self) -> str:
        """What the ledger calls this record; the same in every build."""
        return f"{self.article}#{self.kind}/{self.name}"


@dataclass(frozen=True, slots=True)
class Judgements:
    """What people decided about pairs of records (ids), in order; `same` and `different` bind, `unsure` only notes."""

    same: tuple[tuple[str, str], ...] = ()
    different: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The entity of a record: one of the seeds of the entity's records, or a seed with a mark where it had to part.

    None where each of the records that the decider was shown as this one keeps its own seed. `united`: people said that
    records of several blocks are this entity.
    """

    record: str
    entity: str | None
    sureness: Sureness
    reason: str
    united: bool = False


class Decider(Protocol):
    """Records of one block → one Decision each, sorted by record id, whatever their order.

    A function of these records and judgements alone: that makes builds independent of order, and adding an article
    cheap. Judgements name records of this block only.
    """

    def __call__(self, records: Sequence[Record], judgements: Judgements) -> tuple[Decision, ...]: ...
