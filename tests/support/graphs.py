"""The sample corpus as a graph made from gold facts: article graphs, entities, ontology and reference."""

from functools import cache

from pyoxigraph import Quad, Store

from hpgraph import build
from support.gold import gold_corpus


def gold_store() -> Store:
    """A store in memory, new at each call."""
    store = Store()
    store.bulk_extend(gold_quads())
    return store


@cache
def gold_quads() -> tuple[Quad, ...]:
    """All quads of the sample corpus."""
    store = Store()
    store.bulk_extend(build.ontology_quads())
    store.bulk_extend(build.reference_quads())
    for extraction in gold_corpus():
        store.bulk_extend(build.article_quads(extraction))
    articles = (quad for quad in sorted(store, key=str) if "/graph/article/" in str(quad.graph_name))
    touched = build.entities_in(articles)
    store.bulk_extend(build.entity_quads(store, touched))
    store.bulk_extend(build.derived_quads(store, touched)[1])
    return tuple(sorted(store, key=str))
