"""The saved queries as data: sh:SPARQLExecutable, for catalogues of queries and other tools."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Triple

from hpgraph.query import params
from hpgraph.query.saved import SavedQuery

_RDF_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_SH = "http://www.w3.org/ns/shacl#"
_SCHEMA = "https://schema.org/"
_BASE = "https://w3id.org/hpgraph/query/"
_CLASSES = {"SELECT": "SPARQLSelectExecutable", "ASK": "SPARQLAskExecutable", "CONSTRUCT": "SPARQLConstructExecutable"}


def triples(queries: Iterable[SavedQuery], *, base: str = _BASE) -> Iterator[Triple]:
    """Each query as a SHACL executable, with its parameters at their defaults, so that it runs as it stands."""
    for saved in queries:
        subject = NamedNode(f"{base}{saved.name}")
        for predicate, value in _said(saved):
            yield Triple(subject, predicate, value)


def _said(saved: SavedQuery) -> Iterator[tuple[NamedNode, NamedNode | Literal]]:
    form = saved.form
    yield _RDF_TYPE, NamedNode(f"{_SH}SPARQLExecutable")
    if form in _CLASSES:
        yield _RDF_TYPE, NamedNode(f"{_SH}{_CLASSES[form]}")
        yield NamedNode(f"{_SH}{form.lower()}"), Literal(_runnable(saved))
    yield NamedNode(f"{_RDFS}label"), Literal(saved.summary, language="en")
    if saved.question_vi:
        yield NamedNode(f"{_RDFS}comment"), Literal(saved.question_vi, language="vi")
    if saved.question_en:
        yield NamedNode(f"{_RDFS}comment"), Literal(saved.question_en, language="en")
    for tag in saved.tags:
        yield NamedNode(f"{_SCHEMA}keywords"), Literal(tag)


def _runnable(saved: SavedQuery) -> str:
    terms = {p.variable: p.to_term(p.default) for p in saved.params if p.default is not None}
    lines = params.bind(saved.sparql, terms).splitlines()
    return "\n".join(line for line in lines if not line.startswith("#+")).strip() + "\n"
