"""RDF parsers of other makers, written in C: Debian's raptor2-utils and serdi, for reading back what we write."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from pyoxigraph import RdfFormat, Triple, parse

_RAPPER = {"ttl": "turtle", "nt": "ntriples", "rdf": "rdfxml"}
_SERDI = {"ttl": "turtle", "trig": "trig", "nt": "ntriples", "nq": "nquads"}


def _triples(command: list[str]) -> set[Triple]:
    out = subprocess.run(command, check=True, capture_output=True).stdout
    return {quad.triple for quad in parse(out, RdfFormat.N_QUADS)}


def rapper(path: Path) -> set[Triple]:
    """All triples of a Turtle, N-Triples or RDF/XML file, as raptor reads it."""
    return _triples(["rapper", "-q", "-i", _RAPPER[path.suffix[1:]], "-o", "ntriples", str(path)])


def serdi(path: Path) -> set[Triple]:
    """All triples of a Turtle, TriG, N-Triples or N-Quads file, as serd reads it."""
    return _triples(["serdi", "-q", "-i", _SERDI[path.suffix[1:]], "-o", "nquads", str(path)])


def foreign_parsers() -> tuple[tuple[str, Callable[[Path], set[Triple]]], ...]:
    """(format, parser) for each installed program; in CI raptor must be there."""
    found: list[tuple[str, Callable[[Path], set[Triple]]]] = []
    if shutil.which("rapper") or os.environ.get("CI"):
        found += [(name, rapper) for name in _RAPPER]
    if shutil.which("serdi"):
        found += [(name, serdi) for name in _SERDI]
    return tuple(found)
