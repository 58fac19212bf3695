"""What an analysis hands back: tables for people, measures and communities for the graph, plots for the report."""

from dataclasses import dataclass
from typing import Literal, Protocol

from hpgraph.store.tables import Table

Cell = str | int | float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table with names in both languages. `columns` are English ids; `titles` maps language → headings."""

    name: str
    title: tuple[str, str]  # vi, en
    columns: tuple[str, ...]
    titles: tuple[tuple[str, ...], tuple[str, ...]]  # vi, en; same length as columns
    rows: tuple[tuple[Cell, ...], ...]
    note: tuple[str, str] = ("", "")

    def table(self, lang: str = "vi") -> Table:
        """The sheet for printing and writing, with headings in that language; figures to four places."""
        headings = self.titles[0 if lang == "vi" else 1]
        return Table(headings, tuple(tuple(_short(cell) for cell in row) for row in self.rows))


def _short(cell: Cell) -> Cell:
    return round(cell, 4) if isinstance(cell, float) else cell


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of one entity in a network. `measure` is a key of `terms.MEASURE`; `period` 'YYYY-MM' where any."""

    about: str
    network: str
    measure: str
    value: float
    period: str | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """A weighted link between two entities (`network` and `measure` as in Measure)."""

    source: str
    target: str
    network: str
    measure: str
    value: float


@dataclass(frozen=True, slots=True)
class Community:
    """Entities that are linked more among themselves than with others; most central first."""

    network: str
    label: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """What the report draws, from one sheet. `label` and `values` name columns; 'grid' needs row, column, value."""

    kind: Literal["bars", "columns", "grid"]
    sheet: str
    label: str
    values: tuple[str, ...]
    title: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """All that one analysis found."""

    name: str
    sheets: tuple[Sheet, ...]
    measures: tuple[Measure, ...] = ()
    ties: tuple[Tie, ...] = ()
    communities: tuple[Community, ...] = ()
    plots: tuple[Plot, ...] = ()


class Source(Protocol):
    """Anything that answers SELECT over the union of all graphs: a GraphStore, or an endpoint."""

    def select(self, sparql: str) -> Table: ...
