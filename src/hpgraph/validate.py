"""SHACL: does a graph keep the shapes, and if not, which node breaks which rule and what to do about it.

`shacl` (Rust) does the work; `pyshacl`, where installed, is the reference that tests compare with.
"""

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import shacl
from pyoxigraph import Literal as RdfLiteral
from pyoxigraph import NamedNode, Quad, RdfFormat, Store, Triple, parse, serialize

from hpgraph import resources
from hpgraph.errors import MissingExtraError
from hpgraph.terms import RDFS, SCHEMA, SKOS

Engine = Literal["shacl", "pyshacl"]
_SH = "http://www.w3.org/ns/shacl#"
_LABELS = tuple(NamedNode(iri) for iri in (SKOS.prefLabel, RDFS.label, SCHEMA.name, SCHEMA.caption))
_SHOWN = 5  # nodes listed per rule in the text of a report


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One node that breaks one rule. `rule` is the name of the shape; `advice` what is expected, (vi, en)."""

    rule: str
    node: str
    label: str
    path: str
    value: str
    component: str
    advice: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a validation. `triples`: how many were checked."""

    conforms: bool
    triples: int
    violations: tuple[Violation, ...]

    def text(self, language: str = "en") -> str:
        """For people: rules with most violations first, the first nodes of each, what each should say."""
        vi = language == "vi"
        if self.conforms:
            return f"Đồ thị đạt ({self.triples} bộ ba)." if vi else f"The graph conforms ({self.triples} triples)."
        counts = Counter(violation.rule for violation in self.violations)
        head = f"{len(self.violations)} lỗi ở {len(counts)} quy tắc." if vi else _summary(self.violations, counts)
        lines = [head]
        for rule, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
            found = [violation for violation in self.violations if violation.rule == rule]
            lines += ["", f"{rule} ({count}): {found[0].advice[not vi]}"]
            lines += [f"  {_line(violation, vi=vi)}" for violation in found[:_SHOWN]]
            if count > _SHOWN:
                lines.append(f"  … {'và' if vi else 'and'} {count - _SHOWN} {'nút khác' if vi else 'more'}")
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.text()


def _summary(violations: tuple[Violation, ...], counts: Mapping[str, int]) -> str:
    return f"The graph does not conform: {len(violations)} violations of {len(counts)} rules."


def _line(violation: Violation, *, vi: bool) -> str:
    has = f"  {'đang có' if vi else 'has'} {violation.value}" if violation.value else ""
    return f"{violation.label or '–'}  <{violation.node}>{has}"


def validate(source: Store | Iterable[Quad], *, shapes: Path | None = None, engine: Engine = "shacl") -> Report:
    """Check the union of all graphs of a store, or quads, against shapes (a Turtle file; the shipped ones if None).

    Classes are followed along rdfs:subClassOf where the source holds the ontology. Violations come sorted. Raises
    MissingExtraError where engine is 'pyshacl' and that package is not installed.
    """
    path = shapes or resources.path("ontology", "shapes.ttl")
    store = source if isinstance(source, Store) else _stored(source)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data.nt"
        triples = _write(store, data)
        results = list(_shacl(data, path) if engine == "shacl" else _pyshacl(data, path))
    names = _names(path)
    found = {_violation(store, names, *result) for result in results}
    return Report(not found, triples, tuple(sorted(found)))


def _stored(quads: Iterable[Quad]) -> Store:
    store = Store()
    store.bulk_extend(quads)
    return store


def _write(store: Store, path: Path) -> int:
    count = 0

    def triples() -> Iterator[Triple]:
        nonlocal count
        for quad in store:
            count += 1
            yield quad.triple

    serialize(triples(), str(path), format=RdfFormat.N_TRIPLES)
    return count


_Result = tuple[str, str, str, str, str]
"""Source shape, focus node, path, value, local name of the component."""


def _shacl(data: Path, shapes: Path) -> Iterator[_Result]:
    for result in shacl.Shapes.from_file(str(shapes)).validate_file(str(data)).results:
        shape = (result.root_shape or result.source_shape or "").strip("<>")
        value = result.value_plain or ""
        yield shape, result.focus_node.strip("<>"), (result.path or "").strip("<>"), value, result.component


def _pyshacl(data: Path, shapes: Path) -> Iterator[_Result]:
    try:
        import pyshacl
        import rdflib
    except ImportError as error:
        raise MissingExtraError("pyshacl is not installed; get it with: pip install 'hpgraph[dev]'") from error
    rules = rdflib.Graph().parse(shapes)
    _, found, _ = pyshacl.validate(rdflib.Graph().parse(data), shacl_graph=rules)
    sh = rdflib.Namespace(_SH)

    def text(node: Any, name: str) -> str:
        return str(found.value(node, sh[name]) or "")

    for result in found.objects(None, sh.result):  # nested results (sh:detail) only explain these
        shape: Any = found.value(result, sh.sourceShape)
        while isinstance(shape, rdflib.BNode):
            shape = rules.value(predicate=sh.property, object=shape)
        component = text(result, "sourceConstraintComponent").removeprefix(_SH)
        yield str(shape), text(result, "focusNode"), text(result, "resultPath"), text(result, "value"), component


@cache
def _names(shapes: Path) -> dict[str, tuple[str, str]]:
    """Shape → what it expects, (vi, en); its name where it has no message."""
    found: dict[str, dict[str, str]] = {}
    for name in ("name", "message"):
        for quad in parse(path=str(shapes), format=RdfFormat.TURTLE):
            value = quad.object
            if quad.predicate == NamedNode(_SH + name) and isinstance(value, RdfLiteral):
                found.setdefault(str(quad.subject).strip("<>"), {})[value.language or "en"] = value.value
    return {shape: (texts.get("vi") or texts.get("en", ""), texts.get("en", "")) for shape, texts in found.items()}


def _violation(store: Store, names: Mapping[str, tuple[str, str]], *result: str) -> Violation:
    shape, node, path, value, component = result
    rule = shape.rpartition("#")[2] or shape
    return Violation(rule, node, _label(store, node), path, value, component, names.get(shape, ("", "")))


def _label(store: Store, node: str) -> str:
    """The Vietnamese label of a node, else any; '' where there is none."""
    for predicate in _LABELS:
        found = [
            quad.object
            for quad in store.quads_for_pattern(NamedNode(node), predicate, None)
            if isinstance(quad.object, RdfLiteral)
        ]
        if found:
            return min(found, key=lambda literal: (literal.language != "vi", literal.value)).value
    return ""
