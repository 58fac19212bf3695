"""The graph → a Picture: every node that takes part in a fact with evidence, its facts, its quotations."""

from collections import defaultdict
from collections.abc import Iterable

from hpgraph.analyse.results import Source
from hpgraph.analyse.rows import labels, rows
from hpgraph.render.kinds import KINDS, Kind
from hpgraph.render.pictures import Fact, Node, Picture, Press, Quote, Said
from hpgraph.render.relations import RELATIONS, STRUCTURE, Relation
from hpgraph.store import GraphStore
from hpgraph.store.passages import Passages

_EVIDENCE = """
SELECT ?fact ?article ?start ?exact ?sure WHERE {
  ?note a hp:Evidence ; oa:hasBody ?fact ; oa:hasTarget ?span .
  ?span oa:hasSource ?article ; oa:hasSelector ?words .
  ?words oa:start ?start ; oa:exact ?exact .
  OPTIONAL { ?note hp:confidence ?sure }
}"""
_ARTICLES = """
SELECT ?article ?title ?published ?url ?publisher WHERE {
  ?article a hp:Article ; schema:headline ?title .
  OPTIONAL { ?article schema:datePublished ?published } OPTIONAL { ?article schema:url ?url }
  OPTIONAL { ?article schema:publisher ?publisher }
}"""
_TOPICS = "SELECT DISTINCT ?s WHERE { ?s skos:inScheme hp:topics }"
_OTHERS = "SELECT ?s ?name WHERE { ?s skos:altLabel|skos:hiddenLabel ?name }"


class Names:
    """Names of all things in both languages."""

    def __init__(self, source: Source) -> None:
        self._vi, self._en = labels(source, "vi"), labels(source, "en")

    def of(self, thing: str) -> Said:
        """What an IRI is called; a plain value is what it says."""
        return self._vi.get(thing, thing), self._en.get(thing, self._vi.get(thing, thing))


def local(iri: str) -> str:
    """A stable id for the page: the IRI below `/id/`, or the IRI itself where it has no such part."""
    return iri.partition("/id/")[2] or iri.replace("https://w3id.org/hpgraph/ontology#", "hp:")


def picture(source: Source) -> Picture:
    """All that a page can show of the graph, in an order that depends on content alone."""
    names = Names(source)
    with Passages.of(source.path if isinstance(source, GraphStore) else None) as passages:
        press, quotes, proofs = _quotations(source, names, passages)
    kinds = _kinds(source)
    facts, ends = _facts(source, names, proofs, kinds)
    drawn = {iri: kind for iri, kind in kinds.items() if iri in ends or (iri in proofs and kind.shown)}
    structure = [fact for relation in RELATIONS if relation.id in STRUCTURE for fact in relation_facts(
        source, relation, names, proofs, drawn)]  # fmt: skip
    nodes = _nodes(source, drawn, names, proofs)
    return Picture(nodes, tuple(facts + structure), tuple(quotes), press)


Proofs = dict[str, tuple[int, ...]]
"""Fact, or entity → indexes of its quotations."""


def _quotations(source: Source, names: Names, passages: Passages) -> tuple[tuple[Press, ...], list[Quote], Proofs]:
    found = rows(source, _ARTICLES)
    number: dict[str, int] = {}
    press: list[Press] = []
    for article, title, published, url, publisher in found:
        if article not in number:
            number[article] = len(press)
            press.append(Press(title=title, published=published, url=url, publisher=names.of(publisher)[0]))
    index: dict[Quote, int] = {}
    proofs: dict[str, list[int]] = defaultdict(list)
    for fact, article, start, exact, sure in rows(source, _EVIDENCE):
        if article in number:
            begin = int(start)
            around = passages.around(article, begin, begin + len(exact))
            quote = Quote(number[article], begin, exact, sure.endswith("/unsure"), *around)
            proofs[fact].append(index.setdefault(quote, len(index)))
    quotes = list(index)
    place = {fact: tuple(sorted(set(found), key=lambda i: _order(quotes[i]))) for fact, found in proofs.items()}
    return tuple(press), quotes, place


def _order(quote: Quote) -> tuple[int, int, int]:
    return quote.article, quote.start, len(quote.exact)


def _kinds(source: Source) -> dict[str, Kind]:
    """Every thing of a kind that pages draw; the first kind of the registry wins."""
    found: dict[str, Kind] = {}
    for kind in KINDS:
        pattern = _TOPICS if kind.id == "topic" else _members(kind)
        for (iri,) in rows(source, pattern):
            found.setdefault(iri, kind)
    return found


def _members(kind: Kind) -> str:
    classes = " ".join(kind.types)
    return f"SELECT DISTINCT ?s WHERE {{ VALUES ?class {{ {classes} }} ?s a ?class }}"


def _facts(
    source: Source, names: Names, proofs: Proofs, kinds: dict[str, Kind]
) -> tuple[list[Fact], set[str]]:  # fmt: skip
    """Facts of all relations but STRUCTURE, and the IRIs of their ends."""
    facts: list[Fact] = []
    ends: set[str] = set()
    local_kinds = {local(iri): iri for iri in kinds}
    for relation in RELATIONS:
        if relation.id not in STRUCTURE:
            found = relation_facts(source, relation, names, proofs, kinds)
            facts += found
            ends |= {local_kinds[end] for fact in found for end in (fact.source, fact.target) if end}
    return facts, ends


def relation_facts(
    source: Source, relation: Relation, names: Names, proofs: Proofs, known: Iterable[str]
) -> list[Fact]:  # fmt: skip
    """The facts of one relation whose ends are all `known`, each (source, target, proof) once."""
    query = f"SELECT ?s ?o ?fact ?detail ?date WHERE {{ {relation.pattern} }}"
    facts: dict[tuple[str, str, str], Fact] = {}
    for start, end, proof, detail, date in rows(source, query):
        if start not in known or (end and end not in known) or (start, end, proof) in facts:
            continue
        facts[start, end, proof] = Fact(
            source=local(start),
            target=local(end) if end else None,
            relation=relation.id,
            detail=names.of(detail),
            date=date[:10],
            quotes=proofs.get(proof, ()),
        )
    return list(facts.values())


def _nodes(source: Source, drawn: dict[str, Kind], names: Names, proofs: Proofs) -> tuple[Node, ...]:
    others: dict[str, list[str]] = defaultdict(list)
    for iri, name in rows(source, _OTHERS):
        others[iri].append(name)
    said = {kind.id: _attributes(source, kind, names) for kind in KINDS}
    days = {kind.id: _days(source, kind) for kind in KINDS}
    nodes = []
    order = {kind.id: index for index, kind in enumerate(KINDS)}
    for iri in sorted(drawn, key=lambda iri: (order[drawn[iri].id], local(iri))):
        kind = drawn[iri]
        name, english = names.of(iri)
        nodes.append(
            Node(
                id=local(iri),
                kind=kind.id,
                label=name,
                english="" if english == name else english,
                others=tuple(other for other in others[iri] if other != name),
                attributes=tuple(said[kind.id].get(iri, ())),
                date=days[kind.id].get(iri, ""),
                quotes=proofs.get(iri, ()),
            )
        )
    return tuple(nodes)


def _days(source: Source, kind: Kind) -> dict[str, str]:
    """Node → its first day, as far as it is known."""
    found: dict[str, str] = {}
    for iri, day in rows(source, _values(kind, kind.date)) if kind.date else ():
        found.setdefault(iri, day[:10])
    return found


def _values(kind: Kind, path: str) -> str:
    classes = " ".join(kind.types)
    return f"SELECT DISTINCT ?s ?value WHERE {{ VALUES ?class {{ {classes} }} ?s a ?class ; {path} ?value }}"


def _attributes(source: Source, kind: Kind, names: Names) -> dict[str, list[tuple[str, Said]]]:
    found: dict[str, list[tuple[str, Said]]] = defaultdict(list)
    for attribute in kind.attributes:
        for iri, value in rows(source, _values(kind, attribute.path)):
            found[iri].append((attribute.id, names.of(value)))
    return found
