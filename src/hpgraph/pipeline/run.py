"""Sources → extractions → graph. A bad article becomes a Problem, counted and shown, and never stops a run."""

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hpgraph import __version__, resources
from hpgraph import build as quads
from hpgraph.extract.extractors import Extractor
from hpgraph.models import FACT_KINDS, Confidence, Extraction, Problem
from hpgraph.pipeline.entities import Refresher
from hpgraph.pipeline.facts import Sources, extractions
from hpgraph.resolve import identify
from hpgraph.store import Change, GraphStore, Run


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
    progress: Callable[[Extraction | Problem], None] = lambda result: None,
) -> Summary:
    """Read sources into the graph in folder `graph`; articles that it has already are left as they are.

    Every article is stored whole or not at all; after a crash or Ctrl-C the next build goes on from there.
    Raises StoreError where the folder cannot be opened or written.
    """
    tally: Counter[str] = Counter()
    facts: Counter[str] = Counter()
    problems: list[Problem] = []
    run = Run.now(software=__version__, lexicon=lexicon_version())
    with GraphStore.open(graph) as store, Refresher(store) as refresher, store.writer(run) as writer:
        store.keep(f"{store.base}graph/ontology", quads.ontology_graph().nquads())
        store.keep(f"{store.base}graph/reference", quads.reference_graph().nquads())
        for result in extractions(sources, processes=processes, minimum=minimum, others=others):
            progress(result)
            if isinstance(result, Problem):
                problems.append(result)
                tally["skipped"] += 1
                continue
            problems += result.problems
            facts.update({kind: len(getattr(result, kind)) for kind in FACT_KINDS})
            name = f"{store.base}graph/article/{result.article.id}"
            known = store.has(name)
            new = quads.article_graph(result, identify(result))
            before = store.quads(name) if known else set()
            change = writer.replace(name, new.nquads())
            tally[_outcome(change, known=known)] += 1
            if change and known:
                refresher.changed(quads.entities_in([*before, *new.quads()]), writer.flush)
            elif change:
                refresher.added(new, writer.flush)
    return Summary(
        added=tally["added"],
        changed=tally["changed"],
        unchanged=tally["unchanged"],
        facts=tuple((kind, facts[kind]) for kind in FACT_KINDS),
        problems=tuple(problems),
        skipped=tally["skipped"],
    )


def _outcome(change: Change, *, known: bool) -> str:
    if not change:
        return "unchanged"
    return "changed" if known else "added"


def withdraw_article(graph: Path | str, article: str) -> Change:
    """Take an article (its id, or the IRI of its graph) out of the graph with all that only it says.

    Raises StoreError where there is no such article.
    """
    run = Run.now(software=__version__, lexicon=lexicon_version())
    with GraphStore.open(graph) as store, Refresher(store) as refresher, store.writer(run) as writer:
        name = article if article.startswith(store.base) else f"{store.base}graph/article/{article}"
        touched = quads.entities_in(store.quads(name))
        change = writer.withdraw(name)
        refresher.changed(touched, writer.flush)
    return change


@cache
def lexicon_version() -> str:
    """Twelve hex digits that change with any lexicon or reference file."""
    digest = hashlib.sha256()
    for folder in ("lexicon", "reference", "portals"):
        for path in sorted(resources.path("data", folder).iterdir()):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]
