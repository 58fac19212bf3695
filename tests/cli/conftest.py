from pathlib import Path

import pytest

from support.commands import ARTICLES, Run, run_hpgraph


@pytest.fixture(scope="session")
def run() -> Run:
    return run_hpgraph


@pytest.fixture(scope="session")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph of five articles."""
    folder = tmp_path_factory.mktemp("cli") / "graph"
    names = ("ket-luan", "ky-ket-hop-tac", "tong-ket-khoa-hoc", "trao-huan-chuong", "diem-bao")
    files = [file for name in names for file in sorted(ARTICLES.glob(f"{name}*.txt"))]
    done = run_hpgraph("build", *files, "--graph", folder)
    assert done.returncode == 0, done.stderr
    return folder
