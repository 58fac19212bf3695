"""Full-text search over names and quotations: without diacritics (đ included), exact spellings first.

Needs the extra `search` (tantivy). An index lies beside its graph and is made anew when the graph has changed.
"""

import hashlib
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from pyoxigraph import NamedNode

from hpgraph.errors import MissingExtraError, StoreError
from hpgraph.store import GraphStore
from hpgraph.store.labels import Labels
from hpgraph.store.values import to_text
from hpgraph.terms import ELI, HP, OA, SCHEMA, SKOS
from hpgraph.text import fold, nfc, unify_tones

_THINGS = (HP.Official, HP.Agency, HP.BodyGroup, HP.Post, HP.Document, HP.Event, HP.Initiative, SCHEMA.Place)
_FACTS = (HP.Tenure, HP.Task, HP.Statement, SCHEMA.Quotation, HP.Award, HP.Indicator)
_NAMES = (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel, ELI.id_local, ELI.title)
_STORED = ("iri", "kind", "label", "names", "text", "article", "title")
_STAMP = "hpgraph-stamp"
_HEAP = 64_000_000  # bytes that the index writer may use
_DEPTH = 10  # how many times more documents are ranked than returned
_EXACT_BOOST = 8.0
_PHRASE_BOOST = 4.0


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: a thing (its `text` is '') or a fact with its quotation and article.

    `exact`: the words were found as spelled, not only without diacritics.
    """

    iri: str
    kind: str
    label: str
    text: str
    article: str
    title: str
    exact: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Record:
    iri: str
    kind: str
    label: str
    names: tuple[str, ...] = ()
    text: str = ""
    article: str = ""
    title: str = ""


class Index:
    """A search index; `Index.of(store)` gives the one that fits the store."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._folded, self._spelled = _analysers()

    @classmethod
    def of(cls, store: GraphStore) -> Self:
        """The index of a graph: the one beside it where that is up to date, else made anew.

        Beside a graph that may not be written there, or one in memory, it is made in memory each time. Raises
        MissingExtraError without tantivy.
        """
        if store.path is None:
            return cls.build(store)
        folder = store.path.with_name(f"{store.path.name}.search")
        if _read_stamp(folder) == _stamp(store):
            return cls(_open(folder))
        try:
            return cls.build(store, folder)
        except OSError:
            return cls.build(store)

    @classmethod
    def build(cls, store: GraphStore, folder: Path | None = None) -> Self:
        """Index a graph into `folder` (what is there is replaced) or memory. Raises MissingExtraError."""
        if folder is not None:
            if folder.exists() and _read_stamp(folder) is None:
                raise StoreError(f"the folder {folder} holds something else than a search index")
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            _write_stamp(folder, "unfinished")
        inner = _create(folder)
        writer = inner.writer(_HEAP, 1)
        for record in _records(store):
            writer.add_document(_document(record))
        writer.commit()
        writer.wait_merging_threads()
        inner.reload()
        if folder is not None:
            _write_stamp(folder, _stamp(store))
        return cls(inner)

    def search(
        self, words: str, *, kinds: Iterable[str] = (), limit: int = 20, prefix: bool = False
    ) -> tuple[Hit, ...]:
        """What holds all the words, best first: names spelled so, names that match without diacritics, then quotations.

        `kinds` narrows to these (official, agency, document, event, task, …); `prefix` lets the last word be
        unfinished, for suggestions while typing.
        """
        wanted = _unified(words)
        folded, spelled = self._folded.analyze(wanted), self._spelled.analyze(wanted)
        if not folded:
            return ()
        query = _query(self._inner.schema, folded, spelled, tuple(kinds), prefix)
        searcher = self._inner.searcher()
        found = []
        for score, address in searcher.search(query, limit * _DEPTH + 50).hits:
            stored = searcher.doc(address).to_dict()
            record = {name: [str(value) for value in stored.get(name, ())] for name in _STORED}
            tier = self._tier(record, wanted, spelled, prefix)
            found.append((tier, -round(score, 4), record["label"][0], record["iri"][0], record))
        found.sort(key=lambda item: item[:4])
        return tuple(_hit(record, exact=tier in _EXACT_TIERS) for tier, *_, record in found[:limit])

    def _tier(self, record: dict[str, list[str]], wanted: str, spelled: list[str], prefix: bool) -> int:
        names = [_unified(name) for name in record["names"]]
        if any(name.lower() == wanted.lower() for name in names):
            return 0
        if any(fold(name) == fold(wanted) for name in names):
            return 1
        words = self._spelled.analyze(" ".join((*names, *record["text"])))
        whole = spelled[:-1] if prefix else spelled
        as_spelled = set(whole) <= set(words) and (not prefix or any(word.startswith(spelled[-1]) for word in words))
        is_name = not record["text"][0] if record["text"] else True
        return (2 if as_spelled else 3) if is_name else (4 if as_spelled else 5)


_EXACT_TIERS = (0, 2, 4)


def _unified(text: str) -> str:
    return unify_tones(nfc(text))


def _hit(record: dict[str, list[str]], *, exact: bool) -> Hit:
    first = {name: next(iter(values), "") for name, values in record.items() if name != "names"}
    return Hit(**first, exact=exact)


def _tantivy() -> Any:
    try:
        import tantivy
    except ImportError as error:
        raise MissingExtraError("search needs tantivy: pip install 'hpgraph[search]'") from error
    return tantivy


def _analysers() -> tuple[Any, Any]:
    """Words without case and diacritics (đ → d too), and words without case."""
    t = _tantivy()
    lower = t.TextAnalyzerBuilder(t.Tokenizer.simple()).filter(t.Filter.lowercase())
    folding = t.TextAnalyzerBuilder(t.Tokenizer.simple()).filter(t.Filter.lowercase()).filter(t.Filter.ascii_fold())
    return folding.build(), lower.build()


def _create(folder: Path | None) -> Any:
    t = _tantivy()
    schema = t.SchemaBuilder()
    for name in _STORED:
        schema.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
    schema.add_text_field("folded", stored=False, tokenizer_name="folded")
    schema.add_text_field("spelled", stored=False, tokenizer_name="spelled")
    return _register(t.Index(schema.build(), path=str(folder) if folder else None))


def _open(folder: Path) -> Any:
    return _register(_tantivy().Index.open(str(folder)))


def _register(index: Any) -> Any:
    folded, spelled = _analysers()
    index.register_tokenizer("folded", folded)
    index.register_tokenizer("spelled", spelled)
    return index


def _query(schema: Any, folded: list[str], spelled: list[str], kinds: tuple[str, ...], prefix: bool) -> Any:
    """All folded words must be there; those spelled so, and words in this order, weigh more."""
    t = _tantivy()
    whole, last = (folded[:-1], folded[-1:]) if prefix else (folded, [])
    parts = [(t.Occur.Must, t.Query.term_query(schema, "folded", word)) for word in whole]
    parts += [(t.Occur.Must, t.Query.regex_query(schema, "folded", f"{word}.*")) for word in last]
    for word in spelled:
        exact = t.Query.boost_query(t.Query.term_query(schema, "spelled", word), _EXACT_BOOST)
        parts.append((t.Occur.Should, exact))
    if len(whole) > 1:
        phrase = t.Query.boost_query(t.Query.phrase_query(schema, "folded", whole), _PHRASE_BOOST)
        parts.append((t.Occur.Should, phrase))
    if kinds:
        chosen = [(t.Occur.Should, t.Query.term_query(schema, "kind", kind)) for kind in kinds]
        parts.append((t.Occur.Must, t.Query.const_score_query(t.Query.boolean_query(chosen), 0.0)))
    return t.Query.boolean_query(parts)


def _document(record: _Record) -> Any:
    document = _tantivy().Document()
    for name in ("iri", "kind", "label", "text", "article", "title"):
        document.add_text(name, getattr(record, name))
    for name in record.names:
        document.add_text("names", name)
    for text in (*record.names, record.text) if record.names else (record.label, record.text):
        document.add_text("folded", _unified(text))
        document.add_text("spelled", _unified(text))
    return document


def _records(store: GraphStore) -> Iterator[_Record]:
    labels = Labels(store.inner)
    yield from _things(store, labels)
    yield from _facts(store, labels)


def _things(store: GraphStore, labels: Labels) -> Iterator[_Record]:
    table = store.select(
        f"SELECT DISTINCT ?thing ?name WHERE {{ VALUES ?kind {{ {_iris(_THINGS)} }}"
        f" VALUES ?property {{ {_iris(_NAMES)} }} ?thing a ?kind ; ?property ?name }} ORDER BY STR(?thing) STR(?name)"
    )
    names: dict[str, list[str]] = defaultdict(list)
    for thing, name in table.rows:
        names[to_text(thing)].append(to_text(name))
    for iri, known in names.items():
        node = NamedNode(iri)
        label = labels.label(node)
        yield _Record(iri=iri, kind=labels.kind(node), label=label, names=tuple(dict.fromkeys((label, *known))))


def _facts(store: GraphStore, labels: Labels) -> Iterator[_Record]:
    """Each fact once per article, with its first quotation there."""
    table = store.select(
        f"SELECT ?fact ?article (MIN(?words) AS ?quote) WHERE {{ VALUES ?kind {{ {_iris(_FACTS)} }} ?fact a ?kind ."
        f" ?evidence <{OA.hasBody}> ?fact ; <{OA.hasTarget}> ?target ."
        f" ?target <{OA.hasSource}> ?article ; <{OA.hasSelector}>/<{OA.exact}> ?words }}"
        " GROUP BY ?fact ?article ORDER BY STR(?fact) STR(?article)"
    )
    for fact, article, quote in table.rows:
        node = NamedNode(to_text(fact))
        yield _Record(
            iri=node.value,
            kind=labels.kind(node),
            label=labels.label(node),
            text=to_text(quote),
            article=to_text(article),
            title=labels.label(NamedNode(to_text(article))),
        )


def _iris(names: Iterable[str]) -> str:
    return " ".join(f"<{name}>" for name in names)


def _stamp(store: GraphStore) -> str:
    """Changes with every run that writes."""
    runs = store.select("SELECT ?run WHERE { ?run a <http://www.w3.org/ns/prov#Activity> } ORDER BY STR(?run)")
    return hashlib.sha256(f"1 {len(store)} {runs.rows}".encode()).hexdigest()


def _read_stamp(folder: Path) -> str | None:
    try:
        return (folder / _STAMP).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return None


def _write_stamp(folder: Path, stamp: str) -> None:
    (folder / _STAMP).write_text(stamp, encoding="ascii")
