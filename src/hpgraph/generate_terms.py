"""Writes `hpgraph/terms/*.py`, plain classes of string constants, from `ontology/hpgraph.ttl` (`make terms`).

Constants let mypy catch a misspelt term, which namespaces that answer every attribute do not.
"""

import keyword
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef

from hpgraph import resources

HP = "https://w3id.org/hpgraph/ontology#"
KIND_SCHEMES = {"agencyKinds": "AGENCY_KINDS", "documentKinds": "DOCUMENT_KINDS", "eventKinds": "EVENT_KINDS"}
_WIDTH = 120
_TERM_TYPES = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, OWL.NamedIndividual)
_DOC = '"""{}\n\nGenerated from ontology/hpgraph.ttl by `make terms`; edit that file.\n"""\n\n'
_HEAD = _DOC + "from typing import Final\n"
_TYPED_HEAD = _HEAD.replace("from typing", "from collections.abc import Mapping\nfrom typing")


def modules() -> dict[str, str]:
    """File name below `hpgraph/terms` → its text."""
    graph = Graph().parse(resources.path("ontology", "hpgraph.ttl"))
    made = {"standard": _standard(graph), "own": _own(graph), "kinds": _kinds(graph), "hierarchy": _hierarchy(graph)}
    made["labels"] = _labels(graph)
    names = {name: re.findall(r"^(?:class )?(\w+)(?=:)", text, re.MULTILINE) for name, text in made.items()}
    return {f"{name}.py": text for name, text in made.items()} | {"__init__.py": _package(names)}


def _package(names: dict[str, list[str]]) -> str:
    text = _DOC.format('Every IRI that the code says, as constants: HP.Tenure, ORG.member, ROLE["chair"].')
    for module in sorted(names):
        text += _wrapped(f"from hpgraph.terms.{module} import (", sorted(names[module]), ")")
    every = sorted((name for found in names.values() for name in found), key=lambda n: (n.islower(), n))
    return text + "\n" + _wrapped("__all__ = [", [f'"{name}"' for name in every], "]")


def _wrapped(start: str, items: list[str], end: str) -> str:
    line = start.removesuffix("(") + ", ".join(items) + end.removesuffix(")")
    return f"{line}\n" if len(line) <= _WIDTH else "\n".join([start, *(f"    {item}," for item in items), end, ""])


def write(folder: Path) -> None:
    for name, text in modules().items():
        (folder / name).write_text(text, encoding="utf-8")


def _terms(graph: Graph, namespace: str) -> list[str]:
    """Local names of all classes, properties and individuals declared in a namespace, sorted."""
    found = {str(term) for kind in _TERM_TYPES for term in graph.subjects(RDF.type, kind)}
    return sorted(term.removeprefix(namespace) for term in found if term.startswith(namespace))


def _attribute(local: str) -> str:
    name = local.replace("-", "_").replace(" ", "_")
    return f"{name}_" if keyword.iskeyword(name) else name


def _class(name: str, title: str, namespace: str, locals_: list[str]) -> str:
    lines = [f"class {name}:", f'    """{title}"""', ""]
    lines += [f'    {_attribute(local)}: Final = "{namespace}{local}"' for local in locals_]
    return "\n".join(lines) + "\n"


def _namespaces(graph: Graph) -> Iterator[tuple[str, str]]:
    for prefix, namespace in sorted(graph.namespaces()):
        if prefix not in ("hp", "owl", "rdf", "rdfs", "vann", "bibo", "xsd") and _terms(graph, str(namespace)):
            yield prefix, str(namespace)


def _standard(graph: Graph) -> str:
    parts = [_HEAD.format("Standard terms that the graph uses.")]
    parts.append(_class("RDF", "RDF", str(RDF), ["type"]))
    parts.append(_class("RDFS", "RDF Schema", str(RDFS), ["label"]))
    for prefix, namespace in _namespaces(graph):
        parts.append(_class(prefix.upper(), namespace, namespace, _terms(graph, namespace)))
    return _joined(parts)


def _own(graph: Graph) -> str:
    kinds = {str(kind) for name in KIND_SCHEMES for kind in graph.subjects(SKOS.inScheme, URIRef(HP + name))}
    own = [local for local in _terms(graph, HP) if HP + local not in kinds]
    schemes = sorted(str(s) for s in graph.subjects(RDF.type, SKOS.ConceptScheme))
    own += [scheme.removeprefix(HP) for scheme in schemes] + ["indicators"]
    parts = [_TYPED_HEAD.format("Own terms, and the concepts of each scheme by id.")]
    parts.append(_class("HP", "Own classes and properties, and the concept schemes.", HP, sorted(own)))
    for scheme in schemes:
        concepts = sorted(graph.subjects(SKOS.inScheme, URIRef(scheme)), key=str)
        if scheme.removeprefix(HP) not in KIND_SCHEMES and concepts:
            name = str(concepts[0]).removeprefix(HP).partition("/")[0].replace("-", "_").upper()
            parts.append(_map(name, ((str(graph.value(c, SKOS.notation)), str(c)) for c in concepts)))
    return _joined(parts)


def _joined(parts: list[str]) -> str:
    """Two blank lines around classes, one elsewhere, as ruff format has it."""
    text = parts[0].rstrip("\n")
    for before, after in pairwise(parts):
        apart = "\n\n\n" if after.startswith("class ") or before.startswith("class ") else "\n\n"
        text += apart + after.rstrip("\n")
    return text + "\n"


def _map(name: str, items: Iterator[tuple[str, str]]) -> str:
    lines = [f"{name}: Final[Mapping[str, str]] = {{"]
    lines += [f'    "{key}": "{value}",' for key, value in sorted(items)]
    return "\n".join([*lines, "}"])


def _kinds(graph: Graph) -> str:
    parts = [_TYPED_HEAD.format("Kinds of body, document and event by their ids in the lexicons.")]
    for scheme, name in KIND_SCHEMES.items():
        kinds = sorted(graph.subjects(SKOS.inScheme, URIRef(HP + scheme)), key=str)
        parts.append(_map(name, ((str(graph.value(kind, SKOS.notation)), str(kind)) for kind in kinds)))
    return _joined(parts)


def _hierarchy(graph: Graph) -> str:
    lines = ["PARENTS: Final[Mapping[str, tuple[str, ...]]] = {"]
    for child in sorted(set(graph.subjects(RDFS.subClassOf)), key=str):
        above = sorted(f'"{parent}"' for parent in graph.objects(child, RDFS.subClassOf))
        line = f'    "{child}": ({", ".join(above)}{"," if len(above) == 1 else ""}),'
        long = [f'    "{child}": (', *(f"        {parent}," for parent in above), "    ),"]
        lines += [line] if len(line) <= _WIDTH else long
    head = _TYPED_HEAD.format("Which class stands under which.")
    table = "\n".join([*lines, "}", '"""Class → the classes directly above it, own and standard."""'])
    return _joined([head, table])


def _labels(graph: Graph) -> str:
    lines = ["LABELS: Final[Mapping[str, tuple[str, str]]] = {"]
    for term in sorted(set(graph.subjects(RDF.type, SKOS.Concept)), key=str):
        by_language = {
            label.language: str(label) for label in graph.objects(term, SKOS.prefLabel) if isinstance(label, Literal)
        }
        line = f'    "{term}": ("{by_language["vi"]}", "{by_language["en"]}"),'
        long = [f'    "{term}": (', *(f'        "{by_language[lang]}",' for lang in ("vi", "en")), "    ),"]
        lines += [line] if len(line) <= _WIDTH else long
    head = _TYPED_HEAD.format("What people read for each concept.")
    return _joined([head, "\n".join([*lines, "}", '"""Concept → its Vietnamese and English label."""'])])


if __name__ == "__main__":
    write(Path(__file__).parent / "terms")
