"""hpgraph through its console script, as a person runs it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT / "data" / "articles"
COMMAND = Path(sys.executable).with_name("hpgraph")

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def run_hpgraph(
    *arguments: str | Path, stdin: str | bytes = "", **environment: str
) -> "subprocess.CompletedProcess[str]":
    """The console script, as a person runs it."""
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [COMMAND, *map(str, arguments)], input=data, capture_output=True, env=os.environ | environment, timeout=120
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())
