"""Every format: read back with equal triples, the same bytes for the same content, whole files only."""

import csv
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pytest
import rdflib
from pyarrow import parquet
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, parse

from hpgraph import export
from hpgraph.errors import InputError, StoreError
from hpgraph.export.selections import data, everything
from hpgraph.store import GraphStore
from support.corpus import gold_store
from support.parsers import foreign_parsers
from support.quads import BASE, article_quads, graph_iri, quad

TRIPLES = ("ttl", "trig", "nt", "nq", "jsonld", "rdf")
OXIGRAPH = {
    "ttl": RdfFormat.TURTLE, "trig": RdfFormat.TRIG, "nt": RdfFormat.N_TRIPLES, "nq": RdfFormat.N_QUADS,
    "jsonld": RdfFormat.JSON_LD, "rdf": RdfFormat.RDF_XML,
}  # fmt: skip
NASTY = 'a "b" \\ \t\r\n \'\'\' """ \\u0041 é 😀 \x7f <b> & ]]>'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus in all formats."""
    folder = tmp_path_factory.mktemp("export")
    for known in export.FORMATS:
        export.write(gold_store(), folder / f"graph.{known.name}")
    return folder


@pytest.fixture(scope="module")
def wanted() -> set[Triple]:
    return set(data(gold_store()).triples())


def read(path: Path) -> set[Triple]:
    return {quad.triple for quad in parse(path=path, format=OXIGRAPH[path.suffix[1:]])}


@pytest.mark.parametrize("name", TRIPLES)
def test_pyoxigraph_reads_the_same_triples(name: str, folder: Path, wanted: set[Triple]) -> None:
    assert len(wanted) > 30_000
    assert read(folder / f"graph.{name}") == wanted


@pytest.mark.parametrize(("name", "parser"), foreign_parsers())
def test_parsers_in_c_read_the_same_triples(
    name: str, parser: Callable[[Path], set[Triple]], folder: Path, wanted: set[Triple]
) -> None:
    assert parser(folder / f"graph.{name}") == wanted


def one_article(nasty: str = NASTY) -> GraphStore:
    """Small enough for rdflib, with values that are hard to write."""
    store = GraphStore.open()
    graph = graph_iri(1)
    xsd = "http://www.w3.org/2001/XMLSchema#"
    numbers = [("1.50", "decimal"), ("5", "decimal"), ("12", "nonNegativeInteger"), ("2013-05", "gYearMonth")]
    hard: list[Literal | NamedNode] = [
        *(Literal(text, datatype=NamedNode(f"{xsd}{name}")) for text, name in numbers),
        Literal(nasty), Literal(nasty, language="vi"), Literal(""), Literal(7), Literal(-7), Literal(True),
        Literal(1.5e300), NamedNode(f"{BASE}eli/resolution/thanh-uy/08-nq-tu/2013-05-16"),
        NamedNode("https://example.org/a?b=c&d=(e)#f"), NamedNode(f"{BASE}task/ends-with."), NamedNode(f"{BASE}task/"),
    ]  # fmt: skip
    node = NamedNode(f"{BASE}task/1")
    extra = [Quad(node, NamedNode("https://schema.org/text"), value, NamedNode(graph)) for value in hard]
    store.replace(graph, [*article_quads(1), *extra])
    return store


@pytest.mark.parametrize("name", TRIPLES)
def test_hard_values_survive(name: str, tmp_path: Path) -> None:
    nasty = NASTY.replace("\r", "") if name == "rdf" else NASTY  # XML has no carriage returns
    store = one_article(nasty)
    path = tmp_path / f"hard.{name}"
    export.write(store, path)
    triples = set(data(store).triples())
    assert read(path) == triples
    graph = rdflib.Dataset(default_union=True)
    graph.parse(path, format={"rdf": "xml", "jsonld": "json-ld", "ttl": "turtle", "nq": "nquads"}.get(name, name))
    assert len(set(graph.triples((None, None, None)))) == len(triples)
    texts = {str(value) for value in graph.objects(predicate=rdflib.URIRef("https://schema.org/text"))}
    assert nasty in texts


@pytest.mark.parametrize(("name", "parser"), foreign_parsers())
def test_hard_values_survive_parsers_in_c(name: str, parser: Callable[[Path], set[Triple]], tmp_path: Path) -> None:
    nasty = NASTY.replace("\r", "") if name == "rdf" else NASTY  # XML has no carriage returns
    store = one_article(nasty)
    path = tmp_path / f"hard.{name}"
    export.write(store, path)
    assert parser(path) == set(data(store).triples())


@pytest.mark.parametrize("name", ["rdf", "graphml", "gexf"])
def test_xml_holds_no_impossible_characters(name: str, tmp_path: Path) -> None:
    store = GraphStore.open()
    graph, bad = graph_iri(1), "a\x0bb\x00c\uffff"
    org, skos = "http://www.w3.org/ns/org#", "http://www.w3.org/2004/02/skos/core#"
    for subject in ("x:a", "x:b"):
        store.inner.add(quad(subject, f"{skos}prefLabel", Literal(bad, language="vi"), graph))
    store.inner.add(quad("x:a", f"{org}subOrganizationOf", "x:b", graph))
    export.write(store, tmp_path / f"x.{name}")
    ElementTree.parse(tmp_path / f"x.{name}")
    assert "a\ufffdb\ufffdc\ufffd" in (tmp_path / f"x.{name}").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def shuffled() -> GraphStore:
    """The corpus written in another order."""
    quads = list(gold_store().inner)
    random.Random(7).shuffle(quads)
    other = GraphStore.open()
    other.inner.extend(quads)
    return other


@pytest.mark.parametrize("known", export.FORMATS, ids=lambda known: known.name)
def test_the_order_of_writing_leaves_no_trace(
    known: export.Format, shuffled: GraphStore, folder: Path, tmp_path: Path
) -> None:
    export.write(shuffled, tmp_path / f"graph.{known.name}")
    assert (tmp_path / f"graph.{known.name}").read_bytes() == (folder / f"graph.{known.name}").read_bytes()


@pytest.mark.parametrize("name", ["trig", "nq", "csv"])
def test_graphs_too_large_to_sort_in_memory(
    name: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hpgraph.export.selections._AT_ONCE", 100)
    export.write(gold_store(), tmp_path / f"graph.{name}")
    assert (tmp_path / f"graph.{name}").read_bytes() == (folder / f"graph.{name}").read_bytes()


BUILD = """
import sys
from hpgraph import export
from hpgraph.pipeline import build_graph
from hpgraph.store import GraphStore
target, processes, *sources = sys.argv[1:]
build_graph(sources, target + "/graph", processes=int(processes))
with GraphStore.open(target + "/graph", read_only=True) as store:
    for known in export.FORMATS:
        export.write(store, target + "/graph." + known.name)
"""


def test_two_builds_give_the_same_files(tmp_path: Path) -> None:
    """Other order of articles, other hash seed, other number of processes, other time."""
    articles = Path(__file__).parents[2] / "data" / "articles"
    sources = sorted(str(path) for path in articles.glob("*.txt"))[:5]
    for name, order, processes, seed in (("a", sources, "1", "1"), ("b", sources[::-1], "2", "2")):
        (tmp_path / name).mkdir()
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", BUILD, str(tmp_path / name), processes, *order]
        subprocess.run(command, check=True, env=environment)
    for known in export.FORMATS:
        first, second = ((tmp_path / name / f"graph.{known.name}").read_bytes() for name in "ab")
        assert first == second, known.name
        assert len(first) > 10_000


def test_turtle_is_made_for_reading_and_for_diffs(tmp_path: Path) -> None:
    store = GraphStore.open()
    store.replace(graph_iri(1), article_quads(1, tasks=1))
    export.write(store, tmp_path / "a.ttl")
    text = (tmp_path / "a.ttl").read_text(encoding="utf-8")
    head, *paragraphs = text.split("\n\n")
    prefixes = [line.split()[1].rstrip(":") for line in head.splitlines()]
    assert prefixes == sorted(prefixes)
    assert paragraphs[0] == (
        "article:1\n"
        "    a schema:NewsArticle, hp:Article ;\n"
        '    schema:datePublished "2021-12-02T12:39:00+07:00"^^xsd:dateTime ;\n'
        '    schema:headline "Hội nghị số 1"@vi .'
    )
    store.replace(graph_iri(1), article_quads(1, tasks=2))
    export.write(store, tmp_path / "b.ttl")
    old, new = text.splitlines(), (tmp_path / "b.ttl").read_text(encoding="utf-8").splitlines()
    assert [line for line in old if line not in new] == []


def test_no_blank_nodes_leave(tmp_path: Path) -> None:
    assert not any("_:" in line.split('"')[0] for line in (_lines(tmp_path, gold_store())))
    store = GraphStore.open()
    store.inner.update(f"INSERT DATA {{ GRAPH <{graph_iri(1)}> {{ [] a <x:A> }} }}")
    with pytest.raises(StoreError, match="blank node"):
        export.write(store, tmp_path / "x.ttl")
    assert not (tmp_path / "x.ttl").exists()


def _lines(folder: Path, store: GraphStore) -> list[str]:
    export.write(store, folder / "all.nq", everything=True)
    return (folder / "all.nq").read_text(encoding="utf-8").splitlines()


def test_what_is_left_out() -> None:
    """Of the ontology what is used and what is above it; no provenance."""
    graphs = set(data(gold_store()).graphs())
    assert f"{BASE}graph/ontology" in graphs
    assert set(everything(gold_store()).graphs()) >= graphs
    triples = list(data(gold_store()).triples())
    subjects = {triple.subject.value for triple in triples if isinstance(triple.subject, NamedNode)}
    hp = "https://w3id.org/hpgraph/ontology#"
    assert {f"{hp}role/chair", f"{hp}Task", f"{hp}assigner"} <= subjects
    assert len(triples) < len(gold_store())


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "graph.ttl"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)

    def full(selection: object, out: object, names: object) -> None:
        raise OSError(28, "No space left on device")

    broken = export.Format("ttl", "text/turtle", "", full)
    with monkeypatch.context() as patched:
        patched.setattr("hpgraph.export.formats.FORMATS", (broken,))
        with pytest.raises(StoreError, match=r"graph\.ttl cannot be written: No space left on device"):
            export.write(gold_store(), target)
    assert [path.name for path in tmp_path.iterdir()] == ["graph.ttl"]
    assert target.read_text(encoding="utf-8") == "old"
    export.write(one_article(), target)
    assert target.stat().st_mode & 0o777 == 0o640


def test_where_and_how() -> None:
    with pytest.raises(InputError, match="'graph' is no export format; choose one of: ttl, trig"):
        export.write(gold_store(), Path("graph"))
    with pytest.raises(InputError, match="'xlsx' is no export format"):
        export.write(gold_store(), Path("graph.ttl"), "xlsx")
    with pytest.raises(StoreError, match="cannot be written"):
        export.write(gold_store(), Path("/proc/nothing/graph.ttl"))


def test_networks_open_in_networkx(folder: Path) -> None:
    network = export.network(gold_store())
    for name, reader in (("graphml", nx.read_graphml), ("gexf", nx.read_gexf)):
        again = reader(folder / f"graph.{name}")
        assert set(again.nodes) == set(network.nodes)
        assert again.number_of_edges() == network.number_of_edges()
    assert {attributes["kind"] for _, attributes in network.nodes(data=True)} == {
        "official",
        "agency",
        "group",
        "post",
        "document",
        "event",
        "initiative",
    }
    chairs = [
        (network.nodes[source]["label"], network.nodes[target]["label"])
        for source, target, attributes in network.edges(data=True)
        if attributes["relation"] == "chair"
    ]
    assert ("Giáp Minh Trường", "hội nghị công bố các quyết định về công tác cán bộ") in chairs


def test_the_table_of_statements(folder: Path) -> None:
    with (folder / "graph.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    table = parquet.read_table(folder / "graph.parquet")
    assert table.num_rows == len(rows) > 5_000
    assert table.column_names == list(rows[0])
    (row,) = [
        row
        for row in rows
        if row["kind"] == "task" and row["property"] == "hp:assignee" and row["label"].startswith("rà soát danh mục")
    ]
    assert row["value_label"] == "Sở Xây dựng thành phố Hải Phòng"
    assert row["published"][:10] == "2023-09-14"
    text = (Path(__file__).parents[2] / "data/articles/ket-luan-cuoc-hop-chong-ngap-2023.txt").read_text(
        encoding="utf-8"
    )
    assert all(
        text[int(row["start"]) : int(row["end"])] == row["quote"]
        for row in rows
        if row["article"].endswith("/ket-luan-cuoc-hop-chong-ngap-2023")
    )
