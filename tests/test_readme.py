import re
import subprocess
import sys
from pathlib import Path

import pytest

from support.commands import ROOT

README = ROOT / "README.md"


def test_tables_are_those_of_the_code() -> None:
    done = subprocess.run([sys.executable, "-m", "cogapp", "--check", README], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, "run `cog -r README.md`\n" + done.stdout + done.stderr


def test_the_python_example_runs(tmp_path: Path) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), flags=re.DOTALL)
    (tmp_path / "data").symlink_to(ROOT / "data")
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    articles, overdue, quote = done.stdout.splitlines()
    assert int(articles.split()[0]) == len(list((ROOT / "data/articles").glob("*.txt")))
    assert "due" in overdue
    assert quote


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#]+)\)", README.read_text(encoding="utf-8")))))
def test_links_lead_somewhere(target: str) -> None:
    assert (ROOT / target).exists()


def test_the_shared_scorer_is_kept_as_it_is() -> None:
    shared = ROOT.parent / "shared" / "score" / "score_facts.py"
    if shared.exists():
        assert (ROOT / "benchmarks" / "score_facts.py").read_bytes() == shared.read_bytes()
