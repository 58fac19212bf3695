import hashlib
from pathlib import Path

import pytest
import rdflib

from hpgraph import export, query
from hpgraph.errors import InputError
from hpgraph.store import GraphStore
from support.corpus import gold_store
from support.quads import article_quads, graph_iri

DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
VOID = rdflib.Namespace("http://rdfs.org/ns/void#")
SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")
SPDX = rdflib.Namespace("http://spdx.org/rdf/terms#")


def test_counts_files_and_checksums(tmp_path: Path) -> None:
    dumps = [tmp_path / "graph.ttl", tmp_path / "graph.nt"]
    for dump in dumps:
        export.write(gold_store(), dump)
    text = export.describe(gold_store(), dumps, url="https://example.org/data/")
    graph = rdflib.Graph().parse(data=text, format="turtle")
    dataset = rdflib.URIRef("https://example.org/data/dataset")
    lines = (tmp_path / "graph.nt").read_text(encoding="utf-8").count("\n")
    assert graph.value(dataset, VOID.triples) == rdflib.Literal(lines)
    digest = hashlib.sha256((tmp_path / "graph.ttl").read_bytes()).hexdigest()
    (checksum,) = [s for s, o in graph.subject_objects(SPDX.checksumValue) if str(o) == digest]
    (file,) = graph.subjects(SPDX.checksum, checksum)
    assert graph.value(file, DCAT.downloadURL) == rdflib.URIRef("https://example.org/data/graph.ttl")
    assert (dataset, DCAT.distribution, file) in graph
    partitions = {
        str(graph.value(part, VOID["class"])): int(str(graph.value(part, VOID.entities)))
        for part in graph.objects(dataset, VOID.classPartition)
    }
    assert partitions["https://schema.org/NewsArticle"] == 21


def test_the_order_of_files_leaves_no_trace(tmp_path: Path) -> None:
    store = GraphStore.open()
    store.replace(graph_iri(1), article_quads(1))
    dumps = [tmp_path / "graph.ttl", tmp_path / "graph.csv"]
    for dump in dumps:
        export.write(store, dump)
    first, second = (export.describe(store, files, url="https://example.org") for files in (dumps, dumps[::-1]))
    assert first == second


def test_saved_queries_as_data() -> None:
    text = export.describe_queries(query.load())
    assert text == export.describe_queries(query.load()[::-1])
    graph = rdflib.Graph().parse(data=text, format="turtle")
    executables = set(graph.subjects(rdflib.RDF.type, SH.SPARQLExecutable))
    assert len(executables) == len(query.load())
    for node in executables:
        sparql = str(graph.value(node, SH.select))
        assert len(gold_store().select(sparql)) > 0
        assert {
            label.language for label in graph.objects(node, rdflib.RDFS.comment) if isinstance(label, rdflib.Literal)
        } == {"vi", "en"}


def test_files_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.ttl cannot be read"):
        export.describe(gold_store(), [tmp_path / "gone.ttl"], url="https://example.org")
