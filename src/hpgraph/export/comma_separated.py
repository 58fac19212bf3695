"""CSV: one row per statement with its quotation, for spreadsheets and data frames."""

import csv
import io
from typing import BinaryIO

from hpgraph.export.names import Names
from hpgraph.export.selections import Selection
from hpgraph.export.statements import COLUMNS, rows


def write(selection: Selection, out: BinaryIO, names: Names) -> None:
    """The table of `statements`; UTF-8 with a mark at the start, without which Excel garbles Vietnamese."""
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows(selection, names))
    text.detach()  # writes what is buffered, and leaves the file open for its owner
