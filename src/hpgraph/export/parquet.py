"""Parquet: the same table as CSV, typed and compressed."""

from itertools import islice
from typing import BinaryIO

from hpgraph.export.names import Names
from hpgraph.export.selections import Selection
from hpgraph.export.statements import COLUMNS, rows

_BATCH = 20_000  # rows held in memory
_NUMBERS = ("start", "end")


def write(selection: Selection, out: BinaryIO, names: Names) -> None:
    """The table of `statements`."""
    import pyarrow as arrow
    from pyarrow.parquet import ParquetWriter

    schema = arrow.schema([(name, arrow.int32() if name in _NUMBERS else arrow.string()) for name in COLUMNS])
    found = rows(selection, names)
    with ParquetWriter(out, schema, compression="zstd") as writer:
        while batch := list(islice(found, _BATCH)):
            columns = [list(column) for column in zip(*batch, strict=True)]
            writer.write_table(arrow.table(columns, schema=schema))
