"""Parquet tables: each row an article, with the columns that records.py knows; read a batch at a time."""

from collections.abc import Iterator
from pathlib import Path

from hpgraph.models import Article, Problem
from hpgraph.read import records

_ROWS = 64


def read(path: Path) -> Iterator[Article | Problem]:
    """The rows of a Parquet file, in order, without holding the table in memory."""
    import pyarrow
    import pyarrow.parquet

    try:
        table = pyarrow.parquet.ParquetFile(path)
    except (pyarrow.ArrowException, OSError) as error:
        yield Problem(str(path), "read", f"{path}: not a Parquet file that can be read ({error})")
        return
    names = table.schema_arrow.names
    if not {*records.TEXT_KEYS, "html", "article"} & set(names):
        yield Problem(str(path), "read", f"{path}: no column with text; it has {', '.join(names)}")
        return
    row = 0
    try:
        for batch in table.iter_batches(batch_size=_ROWS):
            for record in batch.to_pylist():
                row += 1
                found, problems = records.article(record, f"{path}:{row}")
                if found is not None:
                    yield found
                yield from problems
    except (pyarrow.ArrowException, OSError) as error:
        yield Problem(str(path), "read", f"{path}: the table breaks off after row {row} ({error})")
