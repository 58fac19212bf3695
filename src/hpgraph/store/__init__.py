"""The dataset on disk: a named graph per article, whole or absent, with the run that wrote it."""

from hpgraph.store.changes import Change
from hpgraph.store.datasets import BASE, GraphStore
from hpgraph.store.health import Info, StoredArticle
from hpgraph.store.runs import Run
from hpgraph.store.tables import Table
from hpgraph.store.values import Iri, Value
from hpgraph.store.writers import Writer

__all__ = ["BASE", "Change", "GraphStore", "Info", "Iri", "Run", "StoredArticle", "Table", "Value", "Writer"]
