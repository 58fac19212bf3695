"""What the graph says of one thing: each fact with the sentences that say it, and where they stand."""

from collections import defaultdict
from dataclasses import dataclass

from pyoxigraph import NamedNode

from hpgraph.query import lookup
from hpgraph.query.running import Source
from hpgraph.store import GraphStore, Table
from hpgraph.store.passages import Passages

_PREFIXES = """PREFIX hp: <https://w3id.org/hpgraph/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""
_ABOUT = """SELECT DISTINCT ?property ?value (LANG(?value) AS ?language) ?label WHERE {
  %s ?property ?value .
  OPTIONAL { ?value skos:prefLabel|rdfs:label ?label FILTER(LANG(?label) = "%s") }
} ORDER BY STR(?property) STR(?value) STR(?label)"""
_FACTS = """SELECT DISTINCT ?fact ?kind ?kindLabel ?label ?quote ?start ?article ?title ?published ?url ?rule
  ?confidence WHERE {
  { ?fact ?link %(thing)s . ?evidence oa:hasBody ?fact . FILTER(?link != schema:mentions) }
  UNION
  { ?evidence oa:hasBody %(thing)s . BIND(%(thing)s AS ?fact) }
  ?evidence a hp:Evidence ; hp:rule ?rule ; hp:confidence ?confidence ; oa:hasTarget ?target .
  ?target oa:hasSource ?article ; oa:hasSelector ?words .
  ?words oa:exact ?quote ; oa:start ?start .
  OPTIONAL { ?fact rdfs:label ?label }
  OPTIONAL { ?fact a ?kind . ?kind skos:prefLabel|rdfs:label ?kindLabel
    FILTER(STRSTARTS(STR(?kind), STR(hp:)) && LANG(?kindLabel) = "%(language)s") }
  OPTIONAL { ?article schema:headline ?title }
  OPTIONAL { ?article schema:datePublished ?published }
  OPTIONAL { ?article schema:url ?url }
} ORDER BY ?published STR(?article) STR(?fact) STR(?quote)"""
_MATCHES = """PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?match ?file ?taken WHERE {
  GRAPH ?graph { %s skos:exactMatch ?match }
  OPTIONAL { ?graph prov:wasDerivedFrom/schema:name ?file }
  OPTIONAL { ?graph prov:wasGeneratedBy/prov:startedAtTime ?taken }
} ORDER BY STR(?match) ?file ?taken"""
_LABELS = ("skos/core#prefLabel", "rdf-schema#label", "schema.org/headline")
_OTHER = ("skos/core#altLabel", "skos/core#hiddenLabel")
_NAMES = ("foaf/0.1/name", "schema.org/name", "terms/title")  # what the labels say already
_ELSEWHERE = ("mentions", "exactMatch")  # what is shown otherwise
_NAMED_IN = {"vi": "được nêu trong bài", "en": "named in"}


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article, what stands around them in it (where the graph has a register), and where that is."""

    exact: str
    before: str
    after: str
    article: str
    title: str
    published: str
    url: str
    rule: str
    confidence: str


@dataclass(frozen=True, slots=True)
class ExplainedFact:
    iri: str
    kind: str
    label: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """The thing in another authority, by the table `file` that was taken in on `day` (ISO 8601); '' where not told."""

    iri: str
    file: str
    day: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """`about`: (property, value) pairs of the thing itself, as people read them; `facts` by kind, oldest first."""

    iri: str
    label: str
    other_names: tuple[str, ...]
    about: tuple[tuple[str, str], ...]
    facts: tuple[ExplainedFact, ...]
    matches: tuple[Match, ...] = ()


def explain(source: Source, thing: str, *, language: str = "vi") -> Explanation:
    """All facts of a thing, given as IRI or name; of an id that was merged into another, those of the other.

    Raises QueryError where nothing, or more than one, has the name.
    """
    iri = lookup.current(source, thing) if lookup.is_iri(thing) else lookup.find(source, thing)
    node = NamedNode(iri)
    about = source.select(_PREFIXES + _ABOUT % (node, language))
    facts = source.select(_PREFIXES + _FACTS % {"thing": node, "language": language})
    names = _values(about, _LABELS, language)
    label = names[0] if names else iri
    others = tuple(name for name in dict.fromkeys(_values(about, _OTHER, language)) if name != label)
    with Passages.of(source.path if isinstance(source, GraphStore) else None) as passages:
        explained = _facts(facts, iri, _NAMED_IN[language], passages)
    return Explanation(
        iri, label, others, _about(about), explained, _matches(source.select(_PREFIXES + _MATCHES % node))
    )


def _matches(found: Table) -> tuple[Match, ...]:
    return tuple(Match(str(row["match"]), str(row["file"] or ""), str(row["taken"] or "")[:10]) for row in found)


def _values(about: Table, properties: tuple[str, ...], language: str) -> list[str]:
    """The values of these properties, those in the language first, then in the order of the properties."""
    found = [
        (str(row["language"] or "") != language, number, str(row["value"]))
        for number, ending in enumerate(properties)
        for row in about
        if str(row["property"]).endswith(ending)
    ]
    return [value for _, _, value in sorted(found, key=lambda item: item[:2])]


def _about(about: Table) -> tuple[tuple[str, str], ...]:
    """What is said of the thing itself; of its types those with a name, which are our own."""
    shown: dict[tuple[str, str], None] = {}
    for row in about:
        name, label, value = str(row["property"]), row["label"], str(row["value"])
        if name.endswith((*_LABELS, *_OTHER, *_NAMES, "mentions", "exactMatch")) or (
            name.endswith("#type") and not label
        ):
            continue
        shown[name.rsplit("#", 1)[-1].rsplit("/", 1)[-1], str(label or value.rsplit("#", 1)[-1])] = None
    return tuple(shown)


def _facts(found: Table, iri: str, named_in: str, passages: Passages) -> tuple[ExplainedFact, ...]:
    """Facts by kind; where the thing is only named, last."""
    quotes: dict[str, dict[Quote, None]] = defaultdict(dict)
    described: dict[str, tuple[str, str]] = {}
    for row in found:
        text = {name: "" if value is None else str(value) for name, value in row.items()}
        confidence = text["confidence"].rsplit("/", 1)[-1]
        around = passages.around(text["article"], int(text["start"]), int(text["start"]) + len(text["quote"]))
        quotes[text["fact"]][
            Quote(
                text["quote"], *around, text["article"], text["title"],
                text["published"], text["url"], text["rule"], confidence,
            )
        ] = None  # fmt: skip
        described.setdefault(text["fact"], (text["kindLabel"], text["label"]))
        if text["fact"] == iri:
            described[iri] = (named_in, text["label"])
    facts = [ExplainedFact(fact, *described[fact], tuple(told)) for fact, told in quotes.items()]
    return tuple(sorted(facts, key=lambda fact: (fact.iri == iri, fact.kind)))
