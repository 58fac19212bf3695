"""The table of people, bodies, posts and places to be matched with another authority, as OpenRefine reads it."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import Literal, NamedNode

from hpgraph.pipeline.matching import KINDS
from hpgraph.store import GraphStore
from hpgraph.store.labels import Labels
from hpgraph.terms import DCT, ORG, RDF, SCHEMA, SKOS

COLUMNS = (
    "entity", "kind", "name", "name_en", "other_names", "context", "match", "decision", "score", "source", "date",
)  # fmt: skip
"""`context`: posts of a person, place and parent of a body, body of a post, what contains a place."""
_MOST = 5  # posts of one person that are shown
_CONTEXT = (DCT.spatial, ORG.subOrganizationOf, ORG.postIn, SCHEMA.containedInPlace)


def candidates(graph: Path | str) -> str:
    """The table as CSV, by kind and name, with the matches that are known. Raises StoreError."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    with GraphStore.open(graph, read_only=True) as store:
        rows = list(_rows(store))
    for _, row in sorted(((row[1], row[2], row[0]), row) for row in rows):
        writer.writerow(row)
    return out.getvalue()


def _rows(store: GraphStore) -> Iterator[tuple[str, ...]]:
    labels, kinds = Labels(store.inner), sorted(KINDS.items())
    reference = NamedNode(f"{store.base}graph/reference")
    seen: set[NamedNode] = set()
    for kind, word in kinds:
        for quad in store.inner.quads_for_pattern(None, NamedNode(RDF.type), NamedNode(kind), None):
            node = quad.subject
            if quad.graph_name == reference or not isinstance(node, NamedNode) or node in seen:
                continue  # of the reference data only what articles name
            seen.add(node)
            yield _row(store, labels, node, word)


def _row(store: GraphStore, labels: Labels, node: NamedNode, kind: str) -> tuple[str, ...]:
    def said(predicate: str) -> list[NamedNode | Literal]:
        found = {quad.object for quad in store.inner.quads_for_pattern(node, NamedNode(predicate), None, None)}
        return sorted((one for one in found if isinstance(one, NamedNode | Literal)), key=lambda one: one.value)

    name = labels.label(node)
    english = [one.value for one in said(SKOS.prefLabel) if isinstance(one, Literal) and one.language == "en"]
    others = {one.value for one in (*said(SKOS.altLabel), *said(SKOS.hiddenLabel))} - {name}
    matches = [one.value for one in said(SKOS.exactMatch)]
    context = [labels.label(one) for predicate in _CONTEXT for one in said(predicate) if isinstance(one, NamedNode)]
    context += _posts(store, labels, node) if kind == "official" else []
    return (
        node.value,
        kind,
        name,
        english[0] if english else "",
        "; ".join(sorted(others)),
        "; ".join(dict.fromkeys(filter(None, context))),
        matches[0] if matches else "",
        "matched" if matches else "",
        "",
        "",
        "",
    )


def _posts(store: GraphStore, labels: Labels, person: NamedNode) -> list[str]:
    tenures = store.inner.quads_for_pattern(None, NamedNode(ORG.member), person, None)
    told = {labels.label(quad.subject) for quad in tenures if isinstance(quad.subject, NamedNode)}
    return sorted(label.partition(": ")[2] for label in told)[:_MOST]
