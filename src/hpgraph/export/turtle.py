"""Turtle: a paragraph per subject, a line per value, so that a change of one fact is a change of one line."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import BinaryIO

from pyoxigraph import Literal, NamedNode, Quad, Triple

from hpgraph.export.names import Names
from hpgraph.export.selections import RDF_TYPE, Selection, order

_XSD = "http://www.w3.org/2001/XMLSchema#"
_STRING = f"{_XSD}string"
_BARE = {
    f"{_XSD}integer": re.compile(r"-?\d+"),
    f"{_XSD}decimal": re.compile(r"-?\d+\.\d+"),
    f"{_XSD}boolean": re.compile(r"true|false"),
}
_SPECIAL = re.compile(r'[\x00-\x1f"\\\x7f]')
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\"}


def write(selection: Selection, out: BinaryIO, names: Names) -> None:
    """All statements as one graph."""
    out.write(header(names).encode())
    for _, said in selection.by_subject():
        out.write(b"\n")
        out.write(paragraph(said, names).encode())


def text(triples: Iterable[Triple], names: Names) -> str:
    """Turtle of some triples held in memory, sorted."""
    ordered = sorted(triples, key=lambda triple: (str(triple.subject), *order(triple)))
    grouped = groupby(ordered, key=lambda triple: triple.subject)
    return header(names) + "".join("\n" + paragraph(list(said), names) for _, said in grouped)


def header(names: Names) -> str:
    """The prefix declarations."""
    return "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in names.prefixes.items())


def paragraph(said: list[Triple] | list[Quad], names: Names, indent: str = "") -> str:
    """All statements of one subject, given in order."""
    subject = said[0].subject
    if not isinstance(subject, NamedNode):
        raise TypeError(f"a subject is an IRI, not {subject}")
    parts = [_values(predicate, list(values), names, indent) for predicate, values in _by_predicate(said)]
    return f"{indent}{iri(subject.value, names)}\n" + " ;\n".join(parts) + " .\n"


def _by_predicate(said: Iterable[Triple | Quad]) -> Iterator[tuple[str, Iterator[Triple | Quad]]]:
    return groupby(said, key=lambda triple: triple.predicate.value)


def _values(predicate: str, said: list[Triple | Quad], names: Names, indent: str) -> str:
    values = [term(triple.object, names) for triple in said]
    if predicate == RDF_TYPE:
        return f"{indent}    a {', '.join(values)}"
    start = f"{indent}    {iri(predicate, names)}"
    if len(values) == 1:
        return f"{start} {values[0]}"
    return f"{start}\n" + ",\n".join(f"{indent}        {value}" for value in values)


def iri(value: str, names: Names) -> str:
    """An IRI as Turtle."""
    short = names.short(value)
    return short.replace("/", "\\/") if short else f"<{value}>"


def term(node: object, names: Names) -> str:
    """A value as Turtle. Raises TypeError for blank nodes and quoted triples, which no export holds."""
    if isinstance(node, NamedNode):
        return iri(node.value, names)
    if not isinstance(node, Literal):
        raise TypeError(f"a value is an IRI or a literal, not {node}")
    datatype = node.datatype.value
    bare = _BARE.get(datatype)
    if bare is not None and bare.fullmatch(node.value):
        return node.value
    quoted = f'"{_SPECIAL.sub(_escape, node.value)}"'
    if node.language:
        return f"{quoted}@{node.language}"
    return quoted if datatype == _STRING else f"{quoted}^^{iri(datatype, names)}"


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match.group()) or f"\\u{ord(match.group()):04X}"
