import subprocess
import sys
from pathlib import Path

import pytest

from hpgraph.errors import StoreError
from hpgraph.store import GraphStore
from support.quads import article_quads, graph_iri


def test_data_survives_closing(tmp_path: Path) -> None:
    with GraphStore.open(tmp_path / "g") as store:
        store.replace(graph_iri(1), article_quads(1))
    with GraphStore.open(tmp_path / "g", read_only=True) as store:
        assert len(store) == 22
        with pytest.raises(StoreError, match="reading only"):
            store.replace(graph_iri(2), article_quads(2))
    with pytest.raises(StoreError, match="closed"):
        store.select("ASK {}")


def test_readers_may_join_a_writer_but_no_second_writer(tmp_path: Path) -> None:
    with GraphStore.open(tmp_path / "g") as store:
        store.replace(graph_iri(1), article_quads(1))
        with GraphStore.open(tmp_path / "g", read_only=True) as reader:
            assert len(reader) == 22
        code = f"""
from hpgraph.store import GraphStore
from hpgraph.errors import StoreError
try:
    GraphStore.open({str(tmp_path / "g")!r})
except StoreError as error:
    print(error)
"""
        said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        assert "another process is writing to the graph" in said
        with pytest.raises(StoreError, match="another process is writing"):
            GraphStore.open(tmp_path / "g")


def test_what_is_no_graph_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no graph in"):
        GraphStore.open(tmp_path / "missing", read_only=True)
    assert not (tmp_path / "missing").exists()
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    with pytest.raises(StoreError, match="holds something else"):
        GraphStore.open(tmp_path)
    with pytest.raises(StoreError, match="is a file"):
        GraphStore.open(tmp_path / "notes.txt")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["notes.txt"]


def test_a_damaged_graph_is_named(tmp_path: Path) -> None:
    with GraphStore.open(tmp_path / "g") as store:
        store.replace(graph_iri(1), article_quads(1))
    (tmp_path / "g" / "CURRENT").write_text("nonsense", encoding="utf-8")
    with pytest.raises(StoreError, match="cannot be opened"):
        GraphStore.open(tmp_path / "g")


@pytest.mark.parametrize("on_disk", [True, False])
def test_snapshot_is_a_graph_of_its_own(tmp_path: Path, on_disk: bool) -> None:
    with GraphStore.open(tmp_path / "g" if on_disk else None) as store:
        store.replace(graph_iri(1), article_quads(1))
        store.snapshot(tmp_path / "copies" / "one")
        store.replace(graph_iri(2), article_quads(2))
        with pytest.raises(StoreError, match="exists already"):
            store.snapshot(tmp_path / "copies" / "one")
    with GraphStore.open(tmp_path / "copies" / "one") as copy:
        assert copy.quads(graph_iri(1)) == set(article_quads(1))
        assert not copy.has(graph_iri(2))


def test_a_graph_in_folders_that_do_not_exist_yet_is_made(tmp_path: Path) -> None:
    with GraphStore.open(tmp_path / "out" / "deep" / "graph") as store:
        assert len(store) == 0
