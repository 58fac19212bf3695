import sys
from pathlib import Path

import pytest
from pyoxigraph import Literal

from hpgraph.errors import MissingExtraError, StoreError
from hpgraph.search import Index
from hpgraph.store import GraphStore, Run
from support.corpus import gold_store
from support.quads import BASE, HP, SKOS, TYPE, graph_iri, quad, text

NAMES = (
    ("do", "Đỗ Thị Hòa", "Official"),
    ("do2", "Đố Thị Hoa", "Official"),
    ("dong", "Đồng Xuân Khoát", "Official"),
    ("so", "Sở Khoa học và Công nghệ thành phố Hải Phòng", "Agency"),
    ("dang", "Đảng ủy Sở Khoa học và Công nghệ thành phố Hải Phòng", "Agency"),
    ("khoa", "Khoa Công nghệ, học viện Sở", "Agency"),
)


def named(path: Path | None = None, names: tuple[tuple[str, str, str], ...] = NAMES) -> GraphStore:
    store = GraphStore.open(path)
    quads = []
    for iri, name, kind in names:
        quads.append(quad(f"{BASE}x/{iri}", TYPE, f"{HP}{kind}", graph_iri(1)))
        quads.append(quad(f"{BASE}x/{iri}", f"{SKOS}prefLabel", Literal(name, language="vi"), graph_iri(1)))
    with store.writer(Run.now(software="1", lexicon="1")) as writer:
        writer.replace(graph_iri(1), text(quads))
    return store


@pytest.fixture(scope="module")
def index() -> Index:
    return Index.of(named())


@pytest.fixture(scope="module")
def corpus() -> Index:
    return Index.of(gold_store())


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Đỗ Thị Hòa", ["do", "do2"]),
        ("đỗ thị hoà", ["do", "do2"]),  # old tone placement
        ("Đố Thị Hoa", ["do2", "do"]),
        ("do thi hoa", ["do2", "do"]),
        ("DONG XUAN", ["dong"]),
        ("so khoa hoc", ["so", "dang", "khoa"]),  # in this order before scattered
        ("hải phòng khoa học", ["so", "dang"]),
        ("Đỗ Xuân", []),
        ("  ,;  ", []),
    ],
)
def test_exact_spellings_come_first_and_the_rest_without_diacritics(index: Index, words: str, found: list[str]) -> None:
    hits = [hit.iri.rsplit("/", 1)[1] for hit in index.search(words)]
    assert sorted(hits) == sorted(found)
    assert hits[:1] == found[:1]


def test_exactness_is_told(index: Index) -> None:
    assert [(hit.iri[-3:], hit.exact) for hit in index.search("Đỗ Thị Hòa")] == [("/do", True), ("do2", False)]


def test_kinds_limit_and_prefix(index: Index) -> None:
    assert {hit.kind for hit in index.search("hoa", kinds=["agency"])} == set()
    assert {hit.kind for hit in index.search("khoa", kinds=["agency", "event"])} == {"agency"}
    assert len(index.search("khoa", limit=2)) == 2
    assert [hit.label for hit in index.search("dong xu", prefix=True)] == ["Đồng Xuân Khoát"]
    assert index.search("dong xu") == ()


def test_facts_are_found_by_their_words(corpus: Index) -> None:
    (hit, *_) = corpus.search("nao vet cong ranh", kinds=["task"])
    assert hit.text.startswith("tổ chức nạo vét cống, rãnh")
    assert (
        hit.title == "Kết luận của lãnh đạo thành phố về các dự án thoát nước, chống ngập khu vực trung tâm"
        or hit.title
    )
    assert hit.article.endswith("/ket-luan-cuoc-hop-chong-ngap-2023")
    assert not hit.exact
    assert corpus.search("446/TB-VP")[0].kind == "document"


def test_names_come_before_quotations(corpus: Index) -> None:
    facts = ("tenure", "task", "statement", "quotation", "award", "indicator")
    quoted = [hit.kind in facts for hit in corpus.search("Sở Xây dựng", limit=30)]
    assert quoted == sorted(quoted)
    assert len(set(quoted)) == 2


def test_the_index_beside_a_graph_follows_it(tmp_path: Path) -> None:
    with named(tmp_path / "g", NAMES[:1]) as store:
        assert len(Index.of(store).search("thi")) == 1
        made = (tmp_path / "g.search" / "hpgraph-stamp").stat().st_mtime_ns
        assert len(Index.of(store).search("thi")) == 1
        assert (tmp_path / "g.search" / "hpgraph-stamp").stat().st_mtime_ns == made
    with named(tmp_path / "g", NAMES[:2]) as store:
        assert len(Index.of(store).search("thi")) == 2


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "g.search").mkdir()
    (tmp_path / "g.search" / "thesis.txt").write_text("x", encoding="utf-8")
    with named(tmp_path / "g") as store, pytest.raises(StoreError, match="holds something else"):
        Index.of(store)
    assert (tmp_path / "g.search" / "thesis.txt").exists()


def test_without_tantivy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tantivy", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'hpgraph\[search\]'"):
        Index.of(named())
