"""A disk that fills up while a graph is built: said clearly, nothing half, and the next build goes on from there."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hpgraph.store import GraphStore
from support.commands import ARTICLES, COMMAND

FILES = sorted(ARTICLES.glob("*.txt"))[:8]
Done = subprocess.CompletedProcess[str]


def build(graph: Path, *before: str | Path) -> Done:
    command: list[str | Path] = [*before, COMMAND, "build", *FILES, "--graph", graph]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def said(graph: Path) -> dict[str, set[str]]:
    """Graph → its statements; which run wrote it does not matter."""
    with GraphStore.open(graph, read_only=True) as store:
        return {name: {str(q) for q in store.quads(name)} for name in store.graphs() if "provenance" not in name}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    graph = tmp_path_factory.mktemp("whole") / "graph"
    assert build(graph).returncode == 0
    return graph


def sizes(graph: Path) -> list[int]:
    return [file.stat().st_size for file in graph.iterdir()]


@contextmanager
def disk(folder: Path, size: int) -> Iterator[bool]:
    """A file system of `size` bytes on a folder; False where this user cannot mount one."""
    folder.mkdir()
    command: list[str | Path] = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]
    mounted = os.geteuid() == 0 and subprocess.run(command, stderr=subprocess.DEVNULL).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", folder], check=True)


def check(failed: Done, graph: Path, whole: Path) -> None:
    """The error is clear, the graph opens, and each article in it is there whole."""
    assert failed.returncode == 2
    assert "disk is full" in failed.stderr
    assert "free some space and build again" in failed.stderr
    assert "Traceback" not in failed.stderr
    expected = said(whole)
    for name, quads in said(graph).items():
        assert quads == expected[name] or "/graph/article/" not in name


@pytest.mark.parametrize("part", [0.5, 0.75, 0.95])
def test_a_full_disk(tmp_path: Path, whole: Path, part: float) -> None:
    """`part`: of what the finished graph takes. Where nothing can be mounted, a file may not grow beyond it."""
    folder = tmp_path / "disk"
    with disk(folder, int(sum(sizes(whole)) * part)) as mounted:
        graph = folder / "graph"
        blocks = int(max(sizes(whole)) * part) // 512
        limit = () if mounted else ("sh", "-c", f'ulimit -f {blocks}; exec "$@"', "sh")
        check(build(graph, *limit), graph, whole)
        if mounted:
            subprocess.run(["mount", "-o", "remount,size=1g", folder], check=True)
        after = build(graph)
        assert after.returncode == 0, after.stderr
        assert said(graph) == said(whole)


def test_a_file_that_may_not_grow(tmp_path: Path, whole: Path) -> None:
    """The same with a limit on the size of files, which every user can set."""
    graph = tmp_path / "graph"
    blocks = max(sizes(whole)) // 2 // 512
    check(build(graph, "sh", "-c", f'ulimit -f {blocks}; exec "$@"', "sh"), graph, whole)
    assert build(graph).returncode == 0
    assert said(graph) == said(whole)
