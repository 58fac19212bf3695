"""Where every node of the graph lives: IRIs from what the node is, never from the order in which it was found."""

import hashlib
import re
from dataclasses import dataclass

from hpgraph.build.writing import Node
from hpgraph.text import lower, slug, unify_tones

BASE = "https://w3id.org/hpgraph/id/"
"""Below which all resources live; a setting. Ends in a slash."""

_SAFE = re.compile(r"[A-Za-z0-9._~-]+(?:/[A-Za-z0-9._~-]+)*")
_KINDS = {
    "person": "person", "agency": "agency", "post": "post", "title": "title", "tenure": "tenure",
    "interval": "interval", "instant": "instant", "doc": "eli", "citation": "citation", "event": "event",
    "participation": "participation", "statement": "statement", "quotation": "quotation", "task": "task",
    "initiative": "initiative", "award": "award", "award-kind": "award-kind", "group": "group",
    "indicator": "indicator", "place": "place", "article": "article", "image": "image", "evidence": "evidence",
    "span": "span", "selector": "selector", "graph": "graph", "run": "run", "change": "change",
    "framework": "framework", "holding": "holding", "discrepancy": "discrepancy",
}  # fmt: skip
_HP = "https://w3id.org/hpgraph/ontology#"
_CONCEPTS = (
    "role", "topic", "tenure-kind", "strength", "initiative-kind", "initiative-status", "confidence", "part-of-day",
    "comparison", "qualifier", "place-kind", "measure", "discrepancy-kind",
)  # fmt: skip
_STANDARD = {
    "adms": "http://www.w3.org/ns/adms#",
    "cito": "http://purl.org/spar/cito/",
    "cv": "http://data.europa.eu/m8g/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "hp": _HP,
    "ical": "http://www.w3.org/2002/12/cal/icaltzd#",
    "oa": "http://www.w3.org/ns/oa#",
    "odrl": "http://www.w3.org/ns/odrl/2/",
    "og": "http://www.w3.org/ns/opengov#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "qb": "http://purl.org/linked-data/cube#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "vivo": "http://vivoweb.org/ontology/core#",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def prefixes(base: str = BASE) -> dict[str, str]:
    """Prefix → IRI for Turtle, TriG and queries: the standards, one per scheme of concepts, one per kind of entity."""
    own = {prefix: f"{base}{path}/" for prefix, path in _KINDS.items()}
    concepts = {prefix: f"{_HP}{prefix}/" for prefix in _CONCEPTS}
    return dict(sorted((_STANDARD | own | concepts).items()))


PREFIXES = prefixes()


def digest(*parts: object) -> str:
    """8 hexadecimal digits of what a fact says; the parts are told apart."""
    joined = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.blake2b(joined.encode(), digest_size=4).hexdigest()


def wording(words: str) -> str:
    """A key of words: 'Thứ trưởng' and 'Thủ trưởng' differ although their slugs do not."""
    return f"{slug(words)}-{digest(unify_tones(lower(words)))}"


def local(name: str) -> str:
    """A name as the last part of an IRI: itself where it is plain ASCII, else a slug that stays unique."""
    return name if _SAFE.fullmatch(name) else f"{slug(name) or 'x'}-{digest(name)}"


@dataclass(frozen=True, slots=True)
class Iris:
    """Makes the IRIs below one base. `key` is the local part that `hpgraph.resolve` gives, or a digest."""

    base: str = BASE

    def node(self, kind: str, key: str) -> Node:
        """The node of a kind, for example ('doc', 'resolution/bo-chinh-tri/45') → …/eli/resolution/bo-chinh-tri/45."""
        return Node(f"<{self.base}{_KINDS[kind]}/{local(key)}>")

    def words(self, kind: str, words: str) -> Node:
        """A concept that is known by its wording alone: a title, a kind of award. Case makes no difference."""
        return self.node(kind, wording(words))

    def article_graph(self, article: str) -> Node:
        return Node(f"<{self.base}graph/article/{local(article)}>")

    def graph(self, name: str) -> Node:
        """One of the other graphs: entities, reference, ontology, inferred, provenance."""
        return Node(f"<{self.base}graph/{name}>")

    def kind_of(self, iri: str) -> str | None:
        """The kind (as in `node`) of an IRI below the base; None for others."""
        if not iri.startswith(self.base):
            return None
        return _BY_PATH.get(iri[len(self.base) :].partition("/")[0])


_BY_PATH = {path: kind for kind, path in _KINDS.items()}
