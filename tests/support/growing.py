"""A graph that grows: articles in batches of any order, on disk or in memory."""

import random
from collections.abc import Iterable, Mapping
from pathlib import Path

from pyoxigraph import Quad

from hpgraph.models import Extraction
from hpgraph.pipeline.keeping import Keeper
from hpgraph.resolve.records import Judgements
from hpgraph.store import GraphStore
from support.officials import RUN

NOTHING = Judgements()
Batch = Mapping[str, Extraction | None]


def batch(found: Iterable[Extraction]) -> Batch:
    return {extraction.article.id: extraction for extraction in found}


def said(store: GraphStore) -> set[Quad]:
    return {quad for quad in store.inner if quad.graph_name != store.provenance}


def graph(batches: Iterable[Batch], folder: Path | None = None, judgements: Judgements = NOTHING) -> set[Quad]:
    """What the graph says after some batches; on disk it is closed and opened between them."""
    if folder is None:
        with GraphStore.open() as store:
            with Keeper(store, RUN, judgements) as keeper:
                for one in batches:
                    keeper.take(one)
            return said(store)
    for one in batches:
        _take(folder, one, judgements)
    with GraphStore.open(folder) as store:
        return said(store)


def _take(folder: Path, given: Batch, judgements: Judgements) -> None:
    with GraphStore.open(folder) as store, Keeper(store, RUN, judgements) as keeper:
        keeper.take(given)


def mixed(found: list[Extraction], rng: random.Random) -> list[Batch]:
    """The articles in random order and batches; some go and come again."""
    order = rng.sample(found, len(found))
    steps: list[Batch] = []
    while order:
        size = rng.randint(1, 7)
        steps.append(batch(order[:size]))
        order = order[size:]
        if rng.random() < 0.3:
            gone = rng.choice([article for step in steps for article in step if step[article]])
            steps += [{gone: None}, batch(one for one in found if one.article.id == gone)]
    return steps
