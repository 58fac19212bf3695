"""A dump described in VoID and DCAT: what is in it, in which files, with checksums; saved queries in SHACL."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode, Triple

from hpgraph.build.iris import prefixes
from hpgraph.errors import InputError
from hpgraph.export import formats, selections, turtle
from hpgraph.export.names import Names
from hpgraph.query import SavedQuery
from hpgraph.query.descriptions import triples as query_triples
from hpgraph.store import GraphStore
from hpgraph.terms import RDF, SCHEMA

_VOID = "http://rdfs.org/ns/void#"
_DCAT = "http://www.w3.org/ns/dcat#"
_DCT = "http://purl.org/dc/terms/"
_SPDX = "http://spdx.org/rdf/terms#"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_IANA = "https://www.iana.org/assignments/media-types/"
_LANGUAGES = "http://publications.europa.eu/resource/authority/language/"
_TITLES = (
    ("vi", "Đồ thị tri thức hpgraph: chính sách, cán bộ và cơ quan trong tin tức"),
    ("en", "hpgraph knowledge graph: policies, officials and bodies in the news"),
)
_Said = tuple[str, str, NamedNode | Literal]


@dataclass(frozen=True, slots=True)
class _Counts:
    triples: int
    subjects: int
    classes: tuple[tuple[str, int], ...]
    properties: tuple[tuple[str, int], ...]
    latest: str


def describe(store: GraphStore, dumps: Iterable[Path], *, url: str) -> str:
    """Turtle that describes the graph, and its dumps as found below `url`.

    Raises InputError for a file that is missing or of no export format. The same graph and files give the same text.
    """
    where = url.rstrip("/")
    dataset = f"{where}/dataset"
    names = Names({**prefixes(store.base), "spdx": _SPDX})
    files = sorted(dumps, key=lambda dump: dump.name)
    said = [said for path in files for said in _distribution(dataset, where, path)]
    said += _dataset(dataset, store, _count(store))
    return turtle.text([Triple(NamedNode(s), NamedNode(p), value) for s, p, value in said], names)


def describe_queries(queries: Iterable[SavedQuery]) -> str:
    """Turtle that describes saved queries as SHACL executables, each with its whole text."""
    used = ("dct", "rdf", "rdfs", "schema")
    names = Names({"sh": "http://www.w3.org/ns/shacl#", **{name: prefixes()[name] for name in used}})
    return turtle.text(query_triples(queries), names)


def _count(store: GraphStore) -> _Counts:
    classes: Counter[str] = Counter()
    properties: Counter[str] = Counter()
    subjects, latest = 0, ""
    for _, said in selections.data(store).by_subject():
        subjects += 1
        for triple in said:
            properties[triple.predicate.value] += 1
            if triple.predicate.value == RDF.type and isinstance(triple.object, NamedNode):
                classes[triple.object.value] += 1
            if triple.predicate.value == SCHEMA.datePublished and isinstance(triple.object, Literal):
                latest = max(latest, triple.object.value)
    total = sum(properties.values())
    return _Counts(total, subjects, tuple(sorted(classes.items())), tuple(sorted(properties.items())), latest)


def _dataset(dataset: str, store: GraphStore, counts: _Counts) -> Iterator[_Said]:
    yield dataset, RDF.type, NamedNode(f"{_VOID}Dataset")
    yield dataset, RDF.type, NamedNode(f"{_DCAT}Dataset")
    for language, title in _TITLES:
        yield dataset, f"{_DCT}title", Literal(title, language=language)
    yield dataset, f"{_DCT}language", NamedNode(f"{_LANGUAGES}VIE")
    yield dataset, f"{_VOID}uriSpace", Literal(store.base)
    if counts.latest:
        yield dataset, f"{_DCT}modified", _typed(counts.latest, "dateTime")
    yield dataset, f"{_VOID}triples", _typed(str(counts.triples), "integer")
    yield dataset, f"{_VOID}distinctSubjects", _typed(str(counts.subjects), "integer")
    yield dataset, f"{_VOID}classes", _typed(str(len(counts.classes)), "integer")
    yield dataset, f"{_VOID}properties", _typed(str(len(counts.properties)), "integer")
    for vocabulary in sorted({_namespace(name) for name, _ in (*counts.classes, *counts.properties)}):
        yield dataset, f"{_VOID}vocabulary", NamedNode(vocabulary)
    yield from _partitions(dataset, "class", "entities", counts.classes)
    yield from _partitions(dataset, "property", "triples", counts.properties)


def _partitions(dataset: str, by: str, counted: str, counts: tuple[tuple[str, int], ...]) -> Iterator[_Said]:
    for name, count in counts:
        part = f"{dataset}/{by}/{quote(name, safe='')}"
        yield dataset, f"{_VOID}{by}Partition", NamedNode(part)
        yield part, f"{_VOID}{by}", NamedNode(name)
        yield part, f"{_VOID}{counted}", _typed(str(count), "integer")


def _distribution(dataset: str, where: str, path: Path) -> Iterator[_Said]:
    form = formats.find(path)
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        size = path.stat().st_size
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    link = f"{where}/{quote(path.name)}"
    node, checksum = f"{link}#distribution", f"{link}#sha256"
    yield dataset, f"{_DCAT}distribution", NamedNode(node)
    yield dataset, f"{_VOID}dataDump", NamedNode(link)
    yield node, RDF.type, NamedNode(f"{_DCAT}Distribution")
    yield node, f"{_DCT}title", Literal(form.title, language="en")
    yield node, f"{_DCAT}downloadURL", NamedNode(link)
    yield node, f"{_DCAT}mediaType", NamedNode(f"{_IANA}{form.media_type}")
    yield node, f"{_DCAT}byteSize", _typed(str(size), "nonNegativeInteger")
    yield node, f"{_SPDX}checksum", NamedNode(checksum)
    yield checksum, RDF.type, NamedNode(f"{_SPDX}Checksum")
    yield checksum, f"{_SPDX}algorithm", NamedNode(f"{_SPDX}checksumAlgorithm_sha256")
    yield checksum, f"{_SPDX}checksumValue", _typed(digest, "hexBinary")


def _namespace(iri: str) -> str:
    return iri[: max(iri.rfind("#"), iri.rfind("/")) + 1] if "#" not in iri else iri[: iri.index("#") + 1]


def _typed(value: str, datatype: str) -> Literal:
    return Literal(value, datatype=NamedNode(f"{_XSD}{datatype}"))
