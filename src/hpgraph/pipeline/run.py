"""Sources → extractions → graph. A bad article becomes a Problem, counted and shown, and never stops a run."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pyoxigraph import Literal, NamedNode

from hpgraph import __version__, resources
from hpgraph import build as quads
from hpgraph.errors import HpgraphError, StoreError
from hpgraph.extract.extractors import Extractor
from hpgraph.models import FACT_KINDS, Confidence, Extraction, Problem
from hpgraph.pipeline.facts import Sources, extractions
from hpgraph.pipeline.keeping import Keeper
from hpgraph.resolve.records import Judgements
from hpgraph.store import Change, GraphStore, Run
from hpgraph.terms import SCHEMA

NOTHING_JUDGED = Judgements()
_BATCH, _BATCH_TEXT = 64, 500_000  # articles and code points that are held at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a build did. `problems` holds what was skipped, and warnings on what was read."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    facts: tuple[tuple[str, int], ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped: int = 0

    @property
    def articles(self) -> int:
        return self.added + self.changed + self.unchanged


def build_graph(
    sources: Sources,
    graph: Path | str,
    *,
    processes: int = 1,
    minimum: Confidence = Confidence.UNSURE,
    others: Sequence[Extractor] = (),
    judgements: Judgements = NOTHING_JUDGED,
    progress: Callable[[Extraction | Problem], None] = lambda result: None,
) -> Summary:
    """Read sources into the graph in folder `graph`; articles that it has already are left as they are.

    `judgements` on who is who override what is decided from the articles; those of an earlier run no longer hold.
    Every article is stored whole or not at all; after a crash or Ctrl-C the next build goes on from there.
    Raises StoreError where the folder cannot be opened or written.
    """
    tally: Counter[str] = Counter()
    facts: Counter[str] = Counter()
    problems: list[Problem] = []
    with GraphStore.open(graph) as store, Keeper(store, this_run(), judgements) as keeper:
        store.keep(f"{store.base}graph/ontology", quads.ontology_graph().nquads())
        store.keep(f"{store.base}graph/reference", quads.reference_graph().nquads())
        for batch in _batches(extractions(sources, processes=processes, minimum=minimum, others=others), progress):
            for result in batch:
                problems += [result] if isinstance(result, Problem) else result.problems
            found = {result.article.id: result for result in batch if isinstance(result, Extraction)}
            for extraction in found.values():
                facts.update({kind: len(getattr(extraction, kind)) for kind in FACT_KINDS})
            tally["skipped"] += len(batch) - len(found)
            tally.update(taken.outcome for taken in keeper.take(found).values())
    return Summary(
        added=tally["added"],
        changed=tally["changed"],
        unchanged=tally["unchanged"],
        facts=tuple((kind, facts[kind]) for kind in FACT_KINDS),
        problems=tuple(problems),
        skipped=tally["skipped"],
    )


def _batches(
    results: Iterable[Extraction | Problem], progress: Callable[[Extraction | Problem], None]
) -> Iterator[list[Extraction | Problem]]:
    """Results in batches of no more than some megabytes, in each an article only once."""
    batch: list[Extraction | Problem] = []
    ids: set[str] = set()
    size = 0
    try:
        for result in results:
            progress(result)
            article = result.article if isinstance(result, Problem) else result.article.id
            if len(batch) >= _BATCH or size >= _BATCH_TEXT or article in ids:
                yield batch
                batch, ids, size = [], set(), 0
            batch.append(result)
            if isinstance(result, Extraction):
                ids.add(article)
                size += len(result.article.text)
    except (KeyboardInterrupt, HpgraphError):
        yield batch  # what was read until then is kept
        raise
    yield batch


def withdraw_article(graph: Path | str, article: str, *, judgements: Judgements = NOTHING_JUDGED) -> Change:
    """Take an article (its id, or the IRI of its graph) out of the graph with all that only it says.

    Raises StoreError where there is no such article.
    """
    with GraphStore.open(graph) as store, Keeper(store, this_run(), judgements) as keeper:
        name = _article_of(store, article) if article.startswith(store.base) else article
        change = keeper.take({name: None})[name].change
        if not change:
            raise StoreError(f"the store has no article {article}")
    return change


def _article_of(store: GraphStore, graph: str) -> str:
    """The id of the article of a graph."""
    said = store.inner.quads_for_pattern(None, NamedNode(SCHEMA.identifier), None, NamedNode(graph))
    return next((quad.object.value for quad in said if isinstance(quad.object, Literal)), graph)


def this_run() -> Run:
    """A run that begins now, with the versions of software and language data."""
    return Run.now(software=__version__, lexicon=lexicon_version())


@cache
def lexicon_version() -> str:
    """Twelve hex digits that change with any lexicon or reference file."""
    digest = hashlib.sha256()
    for folder in ("extract", "lexicon", "portals", "reference", "resolve"):
        for path in sorted(resources.path("data", folder).iterdir()):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]
