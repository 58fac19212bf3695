"""What is in a graph: articles, counts, versions, and whether it is sound."""

from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import NamedNode, Store

from hpgraph.store.results import to_table
from hpgraph.store.runs import ACTIVITY, RDF_TYPE
from hpgraph.store.tables import Table

_PREFIXES = """
PREFIX schema: <https://schema.org/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX hp: <https://w3id.org/hpgraph/ontology#>
"""
_ARTICLES = """
SELECT ?article ?graph (SAMPLE(?headline) AS ?title) (SAMPLE(?day) AS ?published) (SAMPLE(?link) AS ?url) WHERE {
  GRAPH ?graph {
    ?article a schema:NewsArticle .
    OPTIONAL { ?article schema:headline ?headline }
    OPTIONAL { ?article schema:datePublished ?day }
    OPTIONAL { ?article schema:url ?link }
  }
} GROUP BY ?article ?graph ORDER BY ?published STR(?article)
"""
_KINDS = """
SELECT ?kind (COUNT(DISTINCT ?thing) AS ?count) WHERE {
  GRAPH ?graph { ?thing a ?kind } FILTER(!REGEX(STR(?graph), "/graph/(reference|ontology)$"))
} GROUP BY ?kind ORDER BY STR(?kind)
"""
_LAST_RUN = """
SELECT ?started ?software ?lexicon WHERE {
  ?run a prov:Activity ; prov:startedAtTime ?started .
  FILTER EXISTS { ?run prov:wasAssociatedWith ?agent }
  OPTIONAL { ?run prov:wasAssociatedWith/schema:softwareVersion ?software }
  OPTIONAL { ?run prov:used/<http://purl.org/dc/terms/identifier> ?lexicon }
} ORDER BY DESC(?started) DESC(STR(?run)) LIMIT 1
"""
_BODILESS = (
    "SELECT (COUNT(*) AS ?n) WHERE { ?e a hp:Evidence . FILTER NOT EXISTS { ?e <http://www.w3.org/ns/oa#hasBody> ?b } }"
)


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """One article of the graph; `published` is the ISO text, '' where unknown."""

    iri: str
    graph: str
    title: str
    published: str
    url: str


@dataclass(frozen=True, slots=True)
class Info:
    """Counts and versions; `problems` is empty in a sound graph."""

    path: str
    bytes: int
    quads: int
    graphs: int
    articles: int
    kinds: tuple[tuple[str, int], ...]  # class IRI and number of things that articles tell of, by IRI
    runs: int
    last_run: str
    software: str
    lexicon: str
    problems: tuple[str, ...]


def _select(store: Store, sparql: str) -> Table:
    return to_table(store.query(_PREFIXES + sparql, use_default_graph_as_union=True))


def articles(store: Store) -> tuple[StoredArticle, ...]:
    """All articles, oldest first; undated ones before."""
    rows = to_table(store.query(_PREFIXES + _ARTICLES)).rows
    return tuple(StoredArticle(*("" if v is None else str(v) for v in row)) for row in rows)


def info(store: Store, path: Path | None, provenance: NamedNode) -> Info:
    """Count what is there. Reads the whole graph once: about a second per million quads."""
    kinds = tuple((str(row["kind"]), int(str(row["count"]))) for row in _select(store, _KINDS))
    counted = dict(kinds)
    last = next(iter(_select(store, _LAST_RUN)), {})
    return Info(
        path=str(path) if path else "(in memory)",
        bytes=sum(file.stat().st_size for file in path.rglob("*") if file.is_file()) if path else 0,
        quads=len(store),
        graphs=sum(1 for _ in store.named_graphs()),
        articles=counted.get("https://schema.org/NewsArticle", 0),
        kinds=kinds,
        runs=sum(1 for _ in store.quads_for_pattern(None, RDF_TYPE, ACTIVITY, provenance)),
        last_run=str(last.get("started") or ""),
        software=str(last.get("software") or ""),
        lexicon=str(last.get("lexicon") or ""),
        problems=_problems(store, provenance),
    )


def _problems(store: Store, provenance: NamedNode) -> tuple[str, ...]:
    found = []
    empty = sorted(g.value for g in store.named_graphs() if not any(store.quads_for_pattern(None, None, None, g)))
    found += [f"the graph {name} is empty" for name in empty]
    lost = next(iter(_select(store, _BODILESS)))["n"]
    if lost:
        found.append(f"pieces of evidence that name no fact: {lost}")
    if len(store) and not any(store.quads_for_pattern(None, RDF_TYPE, None, provenance)):
        found.append("no run is recorded: it is unknown which version made this graph")
    return tuple(found)
