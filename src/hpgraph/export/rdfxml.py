"""RDF/XML, for systems that read nothing newer."""

from collections.abc import Iterator
from typing import BinaryIO

from pyoxigraph import Literal, RdfFormat, Triple, serialize

from hpgraph.export.names import Names
from hpgraph.export.selections import Selection
from hpgraph.export.xml import clean


def write(selection: Selection, out: BinaryIO, names: Names) -> None:
    """All statements as one graph.

    What XML does not carry changes: impossible characters become U+FFFD, carriage returns line feeds.
    """
    serialize(_clean(selection), out, RdfFormat.RDF_XML, prefixes=_apart(names.prefixes))


def _apart(prefixes: dict[str, str]) -> dict[str, str]:
    """The prefixes whose namespace lies in no other: with nested ones the writer's choice would be left to chance."""
    return {
        prefix: namespace
        for prefix, namespace in prefixes.items()
        if not any(namespace.startswith(other) and namespace != other for other in prefixes.values())
    }


def _clean(selection: Selection) -> Iterator[Triple]:
    for triple in selection.triples():
        value = triple.object
        text = clean(value.value).replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, Literal) else ""
        if isinstance(value, Literal) and text != value.value:
            fixed = Literal(text, language=value.language) if value.language else Literal(text, datatype=value.datatype)
            yield Triple(triple.subject, triple.predicate, fixed)
        else:
            yield triple
