"""JSON-LD: one node object a line under `@graph`, names shortened by `@context`."""

import json
from itertools import groupby
from typing import Any, BinaryIO

from pyoxigraph import Literal, NamedNode, Triple

from hpgraph.export.names import Names
from hpgraph.export.selections import RDF_TYPE, Selection

_XSD = "http://www.w3.org/2001/XMLSchema#"


def write(selection: Selection, out: BinaryIO, names: Names) -> None:
    """All statements as one graph."""
    out.write(f'{{"@context": {_dump(names.prefixes)},\n"@graph": ['.encode())
    separator = "\n"
    for subject, said in selection.by_subject():
        out.write(f"{separator}{_dump(_node(subject, said, names))}".encode())
        separator = ",\n"
    out.write(b"\n]}\n")


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _node(subject: str, said: list[Triple], names: Names) -> dict[str, Any]:
    node: dict[str, Any] = {"@id": names.short(subject) or subject}
    for predicate, triples in groupby(said, key=lambda triple: triple.predicate.value):
        values = [triple.object for triple in triples]
        if predicate == RDF_TYPE:
            node["@type"] = [
                names.short(value.value) or value.value for value in values if isinstance(value, NamedNode)
            ]
        else:
            objects = [_value(value, names) for value in values]
            node[names.short(predicate) or predicate] = objects if len(objects) > 1 else objects[0]
    return node


def _value(node: object, names: Names) -> Any:
    if isinstance(node, NamedNode):
        return {"@id": names.short(node.value) or node.value}
    if not isinstance(node, Literal):
        raise TypeError(f"a value is an IRI or a literal, not {node}")
    if node.language:
        return {"@value": node.value, "@language": node.language}
    datatype = node.datatype.value
    if datatype == f"{_XSD}string":
        return node.value
    if datatype == f"{_XSD}boolean" and node.value in ("true", "false"):
        return node.value == "true"
    # numbers as text: JSON's own would come back as xsd:double where they are large
    return {"@value": node.value, "@type": names.short(datatype) or datatype}
