import json
from pathlib import Path

import pytest

from support.commands import Run


@pytest.mark.parametrize("words", ["Sở Khoa học và Công nghệ", "so khoa hoc va cong nghe"])
def test_a_body_is_found_with_and_without_diacritics(run: Run, graph: Path, words: str) -> None:
    done = run("search", words, "-g", graph, "--kind", "agency", "--json")
    found = json.loads(done.stdout)
    assert "Sở Khoa học và Công nghệ" in found[0]["label"]
    assert {hit["kind"] for hit in found} == {"agency"}


def test_quotations_come_with_their_article(run: Run, graph: Path) -> None:
    lines = run("search", "chuyển đổi số", "-g", graph, "-n", "50").stdout.splitlines()
    cells = [line.split("\t") for line in lines]
    assert any(quotation and title for _, _, quotation, title, _ in cells)


def test_nothing_found_is_said(run: Run, graph: Path) -> None:
    done = run("search", "không có chữ này đâu", "-g", graph)
    assert (done.returncode, done.stdout) == (0, "")
    assert "nothing found" in done.stderr


def test_no_graph_is_a_clear_error(run: Run, tmp_path: Path) -> None:
    done = run("search", "gì", "-g", tmp_path / "none")
    assert done.returncode == 2
    assert "there is no graph" in done.stderr
