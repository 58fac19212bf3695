"""How commands end: an error in one line, a stop that is said, a reader that goes away."""

import subprocess
import sys
from pathlib import Path

import pytest

from hpgraph.cli import main
from support.commands import ARTICLES, COMMAND, Run


def test_a_stop_by_the_keyboard_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stopped() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("hpgraph.query.load", stopped)
    monkeypatch.setattr(sys, "argv", ["hpgraph", "queries"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 130
    assert capsys.readouterr().err == "hpgraph: stopped; what was finished is kept\n"


def test_a_reader_that_goes_away_is_no_error() -> None:
    article = next(ARTICLES.glob("tong-ket-*.txt"))
    with subprocess.Popen([COMMAND, "extract", article], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(60) == 0


def test_an_error_is_one_line(run: Run) -> None:
    done = run("query", "no-such-question")
    assert done.returncode == 2
    assert done.stderr.startswith("hpgraph: ")
    assert "Traceback" not in done.stderr


def test_files_are_for_all_who_may_read_by_the_mask(run: Run, tmp_path: Path) -> None:
    plain, facts = tmp_path / "plain", tmp_path / "facts.jsonl"
    plain.touch()
    assert run("extract", next(ARTICLES.glob("tong-ket-*.txt")), "-o", facts).returncode == 0
    assert facts.stat().st_mode == plain.stat().st_mode
    assert [file.name for file in tmp_path.iterdir() if file.name not in ("plain", "facts.jsonl")] == []
