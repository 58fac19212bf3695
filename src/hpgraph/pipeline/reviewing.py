"""Who is who, for people: what is doubtful, with the evidence of both sides, and what they judged."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import NamedNode

from hpgraph.errors import QueryError, StoreError
from hpgraph.models import Extraction, Person
from hpgraph.pipeline.deciding import adopted
from hpgraph.pipeline.keeping import Keeper
from hpgraph.pipeline.run import this_run
from hpgraph.resolve import doubts, folds, ledger
from hpgraph.resolve.doubts import Doubt
from hpgraph.resolve.folds import Fold
from hpgraph.resolve.judging import Ties
from hpgraph.resolve.ledger import Judgement
from hpgraph.resolve.records import Record
from hpgraph.resolve.words import name_key
from hpgraph.store import GraphStore, extractions
from hpgraph.store.labels import Labels
from hpgraph.store.register import FILE, Move, Register
from hpgraph.terms import DCT
from hpgraph.text import tidy

_AROUND = 90  # code points of the article shown on either side of a name


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A person as one article has them. `record` is what the ledger calls this mention; `day` is '' if unknown.

    `moves`: how it was merged and split as articles and judgements came.
    """

    record: str
    entity: str
    name: str
    posts: tuple[str, ...]
    article: str
    title: str
    day: str
    url: str
    words: str
    sureness: str = ""
    reason: str = ""
    moves: tuple[Move, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Two mentions that may be of one person. `together`: they are taken for one now, for `reason`."""

    left: Seen
    right: Seen
    together: bool
    reason: str


def questions(graph: Path, judgements: Sequence[Judgement] = ()) -> Iterator[Question]:
    """What is doubtful in a graph and was not judged yet, the most doubtful first. Raises StoreError."""
    judged = {frozenset(item.pair) for item in judgements}
    with _register(graph) as register:
        found = [doubt for block in _blocks(register) for doubt in doubts.find(block, judged)]
        for doubt in sorted(found, key=doubts.order):
            yield _question(register, doubt)


def mentions(graph: Path, asked: str) -> list[Seen]:
    """Every mention of those of a name, or of the official with that IRI, by entity and day. Raises StoreError.

    Also under other names, where people said that they are one.
    """
    name, entity = _named(graph, asked) if asked.startswith(("http:", "https:")) else (asked, None)
    with _register(graph) as register:
        known = _mentions(register, name_key(name))
        asked_for = {entity} if entity else {fold.entity_of(one) for fold, one in known if one.block == name_key(name)}
        found = [_seen(register, fold, one) for fold, one in known if fold.entity_of(one) in asked_for]
    return sorted(found, key=lambda seen: (seen.entity, seen.day, seen.record))


def record(graph: Path, asked: str) -> str:
    """The mention that is meant: a record id as it is, else the first of the person of that name or IRI.

    Raises QueryError where the graph has none, or several people of that name; StoreError.
    """
    if "#" in asked and not asked.startswith(("http:", "https:")):
        with _register(graph) as register:
            if _has(register, asked):
                return asked
        raise QueryError(f"the graph has no mention {asked}; list a person's with: hpgraph identity PERSON")
    found = mentions(graph, asked)
    if not found:
        raise QueryError(f"the graph has no person named {asked!r}; find names with: hpgraph search")
    people = sorted({seen.entity for seen in found})
    if len(people) > 1:
        raise QueryError(f"{asked!r} may be any of {', '.join(people)}: give a mention, as hpgraph identity lists them")
    return found[0].record


def _mentions(register: Register, name: str) -> list[tuple[Fold, Record]]:
    """Those of a name, and of the names that judgements tie to it."""
    ties, names = Ties(adopted(register)), [name]
    found: list[tuple[Fold, Record]] = []
    for block in names:
        for shape, fold in _folds(register, folds.code("person", block)):
            found += [(fold, folds.decode_record(data)) for data in register.records(shape)]
            near = {name_key(other.partition("#person/")[2]) for other in ties.beside(fold.record.id)}
            names += sorted(near - set(names))
    return found


def _named(graph: Path, iri: str) -> tuple[str, str]:
    """The name of an official, and the id that it has now."""
    with GraphStore.open(graph, read_only=True) as store:
        node = NamedNode(iri)
        for quad in store.inner.quads_for_pattern(node, NamedNode(DCT.isReplacedBy), None):
            node = quad.object if isinstance(quad.object, NamedNode) else node
        return Labels(store.inner).label(node), node.value.rpartition("/")[2]


def adopt(graph: Path, judgements: Sequence[Judgement]) -> None:
    """Make the graph agree with the judgements, as the next build would. Raises StoreError."""
    with GraphStore.open(graph) as store, Keeper(store, this_run(), ledger.judgements(judgements)):
        pass


def unknown(graph: Path, judgements: Iterable[Judgement]) -> list[Judgement]:
    """The judgements on mentions that the graph does not have. Raises StoreError."""
    with _register(graph) as register:
        return [item for item in judgements if not all(_has(register, side) for side in (item.left, item.right))]


def _register(graph: Path) -> Register:
    if not (graph / FILE).is_file():
        raise StoreError(f"there is no graph in {graph}; make one with: hpgraph build SOURCE --graph {graph}")
    return Register.open(graph, read_only=True)


def _blocks(register: Register) -> Iterator[list[Fold]]:
    """The folds of each name that has several."""
    for code in register.blocks():
        found = [fold for _, fold in _folds(register, code)]
        if len(found) > 1 and found[0].record.kind == "person":
            yield found


def _folds(register: Register, code: int) -> list[tuple[int, Fold]]:
    return [(shape, folds.decode_fold(data)) for shape, data in register.folds(code).items()]


def _question(register: Register, doubt: Doubt) -> Question:
    left, right = (_seen(register, fold, fold.record) for fold in (doubt.left, doubt.right))
    return Question(left=left, right=right, together=doubt.together, reason=doubt.reason)


def _seen(register: Register, fold: Fold, record: Record) -> Seen:
    stored = register.extraction(record.article)
    if stored is None:
        raise StoreError(f"the register lacks the article {record.article}; build the graph anew")
    extraction = extractions.decode(stored)
    person = next(one for one in extraction.people if one.name == record.name)
    page = extraction.article
    return Seen(
        record=record.id,
        entity=fold.entity_of(record),
        name=record.name,
        posts=tuple(_post(post.title, post.organisation, post.kind.value) for post in person.posts),
        article=record.article,
        title=page.title,
        day=page.published.date().isoformat() if page.published else "",
        url=page.url or "",
        words=_words(extraction, person),
        sureness=fold.sureness or "",
        reason=fold.reason,
        moves=tuple(register.moves(record.id)),
    )


def _post(title: str, body: str | None, kind: str) -> str:
    told = f"{title}, {body}" if body else title
    return told if kind == "mentioned" else f"{told} ({kind})"


def _words(extraction: Extraction, person: Person) -> str:
    """The words around the first mention."""
    text = extraction.article.text
    span = min(person.evidence, key=lambda span: (span.start, span.end))
    start = max(span.start - _AROUND, text.rfind("\n", 0, span.start) + 1, 0)
    line = text.find("\n", span.end)
    end = min(span.end + _AROUND, line if line >= 0 else len(text))
    before = "…" if start and text[start - 1] != "\n" else ""
    return f"{before}{tidy(text[start:end])}{'…' if text[end : end + 1].strip() else ''}"


def _has(register: Register, record: str) -> bool:
    article = record.partition("#")[0]
    return any(folds.decode_record(data).id == record for _, data in register.records_of(article))
