"""The formats of an export: one file each, one line each here."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from hpgraph.errors import InputError
from hpgraph.export import comma_separated, ftm, gexf, graphml, jsonld, nquads, ntriples, parquet, rdfxml, trig, turtle
from hpgraph.export.names import Names
from hpgraph.export.selections import Selection


@dataclass(frozen=True, slots=True)
class Format:
    """`name` is also the ending of the file; `write` writes a selection to an open file."""

    name: str
    media_type: str
    title: str
    write: Callable[[Selection, BinaryIO, Names], None]


FORMATS = (
    Format("ttl", "text/turtle", "Turtle: one graph, a paragraph per thing", turtle.write),
    Format("trig", "application/trig", "TriG: a block per named graph", trig.write),
    Format("nt", "application/n-triples", "N-Triples: one graph, a line per statement", ntriples.write),
    Format("nq", "application/n-quads", "N-Quads: a line per statement with its graph", nquads.write),
    Format("jsonld", "application/ld+json", "JSON-LD: a line per thing", jsonld.write),
    Format("rdf", "application/rdf+xml", "RDF/XML", rdfxml.write),
    Format(
        "graphml", "application/graphml+xml", "GraphML: things and their relations, for network tools", graphml.write
    ),
    Format("gexf", "application/gexf+xml", "GEXF: the same for Gephi", gexf.write),
    Format("csv", "text/csv", "CSV: a row per statement with its quotation", comma_separated.write),
    Format("ftm", "application/json+ftm", "FollowTheMoney: people, posts, bodies, events for Aleph", ftm.write),
    Format("parquet", "application/vnd.apache.parquet", "Parquet: the same table, typed", parquet.write),
)


_LINES = (".json", ".jsonl")  # which may follow the name of a format: 'graph.ftm.json'


def find(path: Path, name: str | None = None) -> Format:
    """The format of that name, or that of the path's ending. Raises InputError with the names there are."""
    ending = Path(path.stem).suffix if path.suffix in _LINES else path.suffix
    wanted = name or ending.removeprefix(".")
    for known in FORMATS:
        if known.name == wanted.lower():
            return known
    names = ", ".join(known.name for known in FORMATS)
    raise InputError(f"{wanted or path.name!r} is no export format; choose one of: {names}")
