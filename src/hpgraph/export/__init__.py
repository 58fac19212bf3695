"""The graph as files for other systems; the same content gives the same bytes."""

from pathlib import Path

from hpgraph import files
from hpgraph.build.iris import prefixes
from hpgraph.export import formats, selections
from hpgraph.export.descriptions import describe, describe_queries
from hpgraph.export.formats import FORMATS, Format
from hpgraph.export.names import Names
from hpgraph.export.networks import network
from hpgraph.store import GraphStore

__all__ = ["FORMATS", "Format", "describe", "describe_queries", "network", "write"]


def write(store: GraphStore, path: Path | str, format: str | None = None, *, everything: bool = False) -> None:
    """Write the graph to a file; the format follows from its ending, or is given by name.

    What is written: articles, entities and inference, with the terms and reference data that they use; with
    `everything` all graphs whole, also provenance, whose times differ between builds (SOURCE_DATE_EPOCH fixes
    them). The file appears whole or the old one stays. Raises InputError for an unknown format and StoreError where
    it cannot be written.
    """
    target = Path(path)
    chosen = formats.find(target, format)
    selection = selections.everything(store) if everything else selections.data(store)
    with files.whole(target) as out:
        chosen.write(selection, out, Names(prefixes(store.base)))
