"""Keeps the graph in step with the register: articles, entities, and what is said of identity, also across crashes."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from hpgraph import build
from hpgraph.build.writing import iri
from hpgraph.errors import StoreError
from hpgraph.models import Extraction
from hpgraph.pipeline.deciding import Decisions, Step
from hpgraph.pipeline.entities import Refresher
from hpgraph.resolve import by_name
from hpgraph.resolve.records import Judgements
from hpgraph.store import Change, GraphStore, Run, extractions
from hpgraph.store.register import DUE, DueKind, Entries, Move, Register

_AT_ONCE = 128  # articles that are revised in one transaction


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking an article in or out did to its graph; `known`: the graph had the article before."""

    change: Change
    known: bool

    @property
    def outcome(self) -> str:
        """'added', 'changed' or 'unchanged'."""
        return "unchanged" if not self.change else "changed" if self.known else "added"


@dataclass(frozen=True, slots=True)
class _Page:
    """The graph of an article as it is to be (N-Quads), None where it is to go; `known`: the store has it.

    `before`, `told`: what it said of entities, and what it says now.
    """

    article: str
    graph: str
    new: bytes | None
    known: bool
    before: build.Told
    told: build.Told


class Keeper:
    """Takes articles into a graph and out of it.

    First the register notes what it decided and what the graph owes, then the graph is written, then the debt is struck
    out. A keeper that finds a debt (the last run crashed) pays it first; the cost is that of what was owed.
    """

    def __init__(self, store: GraphStore, run: Run, judgements: Judgements) -> None:
        self._store = store
        self._register = Register.open(store.path)
        self._writer = store.writer(run)
        self._day = run.started.date().isoformat()
        self._refresher = Refresher(store, self._register)
        self._decisions = Decisions(self._register, judgements)
        self._identity = f"{store.base}graph/identity"
        self._whole = True

    def __enter__(self) -> Self:
        """Raises StoreError for a graph whose register is not with it, as one that an older version made."""
        articles = f"{self._store.base}graph/article/"
        known = next(self._register.articles(), None) is not None or self._register.due()
        if not known and any(name.startswith(articles) for name in self._store.graphs()):
            self._register.close()
            raise StoreError(f"the graph {self._store.path} has no register of its articles; build it anew")
        self._repair()
        self._keep({}, self._decisions.adopt())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._whole:  # also after an error or Ctrl-C: what was taken until then is described
            self._settle()
        self._register.close()

    def take(self, batch: Mapping[str, Extraction | None]) -> dict[str, Taken]:
        """Take in articles by id, and take out those that are None; what that did to the graph of each."""
        return self._keep(batch, self._decisions.take(batch))

    def _keep(self, batch: Mapping[str, Extraction | None], step: Step) -> dict[str, Taken]:
        before = build.said_of_blocks(old.values() for old, _ in step.blocks.values())
        after = build.said_of_blocks(new.values() for _, new in step.blocks.values())
        for record, old, new in step.moved:
            before |= build.said_of_record(record, old) if old else set()
            after |= build.said_of_record(record, new) if new else set()
        pages = [self._page(name, batch) for name in batch]
        due: set[tuple[DueKind, str]] = {("block", str(block)) for block in step.blocks}
        due |= {("subject", iri(subject)) for subject, _, _ in before ^ after}
        if step.revised:  # their graphs must be there as the register last heard of them
            self._writer.flush()
            due |= {("revision", name) for name in step.revised}
            step.entries.paid |= {("article", name) for name in step.revised}
        step.entries.due |= due
        step.entries.moves += self._moves(step, "" if batch else "a judgement in the ledger")
        self._note(step.entries, pages)
        self._whole = False
        self._register.write(step.entries)
        added, removed = build.identity_quads(after - before), build.identity_quads(before - after)
        self._store.change(self._identity, added=added, removed=removed)
        taken = {page.article: self._write(page) for page in pages}
        self._revise(sorted(step.revised))
        self._whole = True
        if self._refresher.full:
            self._settle()
        return taken

    def _moves(self, step: Step, why: str) -> Iterator[Move]:
        """The merges and splits of records that were there before."""
        before = {record.id: old.entity_of(record) for record, old, _ in step.moved if old}
        for record, _, new in step.moved:
            old = before.get(record.id)
            if new and old and old != new.entity_of(record):
                reason = why or new.reason or "certain from what the articles say"
                yield Move(record.id, self._day, old, new.entity_of(record), reason)

    def _note(self, entries: Entries, pages: Collection["_Page"]) -> None:
        """Add to the entries what the articles say of entities now, and that their graphs are due."""
        entries.due |= {("article", page.article) for page in pages}
        entries.due |= {("entity", entity) for page in pages for entity in page.before.keys() - page.told.keys()}
        self._refresher.note(entries, (page.told for page in pages), (page.before for page in pages))

    def _revise(self, articles: Sequence[str]) -> None:
        """Write the graphs of articles whose entities changed, a few at a time: there can be many."""
        for start in range(0, len(articles), _AT_ONCE):
            names = articles[start : start + _AT_ONCE]
            pages = [self._page(name, {}) for name in names]
            entries = Entries(paid={("revision", name) for name in names})
            self._note(entries, pages)
            self._register.write(entries)
            for page in pages:
                self._write(page)

    def _write(self, page: "_Page") -> Taken:
        """Write the graph of an article anew, or take it out."""
        if page.new:
            change = self._writer.replace(page.graph, page.new)
        else:
            change = self._writer.withdraw(page.graph) if page.known else Change(page.graph)
        if change:
            self._refresher.touch((*page.told, *page.before))
        return Taken(change, page.known)

    def _page(self, name: str, batch: Mapping[str, Extraction | None]) -> "_Page":
        graph = iri(build.Iris(self._store.base).article_graph(name))
        if self._writer.holds(graph):
            self._writer.flush()
        stored = None if name in batch else self._register.extraction(name)
        extraction = batch.get(name) if stored is None else extractions.decode(stored)
        known = self._store.has(graph)
        before = build.told_by(self._store.quads(graph)) if known else {}
        if extraction is None:
            return _Page(name, graph, None, known, before, {})
        identities = {**by_name(extraction), **self._decisions.identities(name)}
        new = build.article_graph(extraction, identities)
        return _Page(name, graph, new.nquads(), known, before, build.told(new))

    def _repair(self) -> None:
        """Pay what the last run left owing."""
        due = self._register.due()
        if not due:
            return
        names: dict[DueKind, list[str]] = {kind: [] for kind in DUE}
        for kind, name in sorted(due):
            names[kind].append(name)
        self._whole = False
        blocks = [self._decisions.block(int(block)) for block in names["block"]]
        said = build.said_of_blocks(found.values() for found in blocks)
        for article in (*names["article"], *names["revision"]):
            said.update(*(build.said_of_record(record, fold) for record, fold in self._decisions.records_of(article)))
        subjects = set(names["subject"])
        owed = build.identity_quads(statement for statement in said if iri(statement[0]) in subjects)
        self._store.refresh(self._identity, subjects, owed)
        for article in names["article"]:
            page = self._page(article, {})
            self._write(page)
            self._refresher.touch(page.told)  # its graph may be written already, and what it names not described yet
        self._refresher.touch(names["entity"])
        self._revise(names["revision"])
        self._whole = True
        self._settle()

    def _settle(self) -> None:
        """Bring everything to disk, and strike out the debt."""
        self._writer.flush()
        self._refresher.refresh()
        self._store.flush()
        self._register.settle()
