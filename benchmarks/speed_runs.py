"""The measurements of `make bench`. CPU seconds throughout: wall time says little on a shared machine."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks import speed_corpus
from benchmarks.score import PEERS

JOBS = Path(__file__).parent / "speed_jobs.py"
PACKAGES = ("underthesea", "pyvi", "ViNLP")
_UNIT = 5000  # bytes of UTF-8


class Used(NamedTuple):
    """What a process took: CPU seconds of all its threads and children, the most memory it held in MB, its output."""

    cpu: float
    memory: float
    said: str


def run(command: list[str]) -> Used:
    """Run a command to its end. Raises CalledProcessError where it fails."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=speed_corpus.ROOT) as process:
        assert process.stdout is not None
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, said)
    return Used(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said)


def alternate(rounds: int, *jobs: Callable[[], float]) -> list[float]:
    """The median of each job, run in turn so that what else the machine does falls on all alike."""
    taken = [[job() for job in jobs] for _ in range(rounds)]
    return [median(column) for column in zip(*taken, strict=True)]


def throughput(rounds: int) -> float:
    """Articles of 5 KB whose facts are found in one CPU second; reading them is not counted."""
    from hpgraph import lexicon
    from hpgraph.extract import extract
    from hpgraph.models import Article
    from hpgraph.read import read_all

    articles = [item for item in read_all([speed_corpus.ARTICLES]) if isinstance(item, Article)]
    known = lexicon.load()
    size = sum(len(article.text.encode()) for article in articles)

    def once() -> float:
        started = time.process_time()
        for article in articles:
            extract(article, known)
        return time.process_time() - started

    once()
    return size / _UNIT / alternate(rounds, once)[0]


def starts(rounds: int) -> dict[str, float]:
    """CPU seconds from nothing to the end, by command."""
    commands = {
        "hpgraph --help": ["--help"],
        "hpgraph extract FILE": ["extract", str(sorted(speed_corpus.ARTICLES.glob("*.txt"))[0])],
    }
    own = [str(Path(sys.executable).parent / "hpgraph")]
    taken = alternate(rounds, *(lambda words=words: run(own + words).cpu for words in commands.values()))
    return dict(zip(commands, taken, strict=True))


def building(count: int, rounds: int) -> dict[str, float]:
    """CPU seconds for `count` articles: extraction, extraction and build, and a graph without articles."""
    with TemporaryDirectory() as place:
        folder, one, graph = Path(place, "articles"), Path(place, "one"), Path(place, "graph")
        speed_corpus.write(folder, count)
        speed_corpus.write(one, 1)

        def build(source: Path) -> float:
            shutil.rmtree(graph, ignore_errors=True)
            return _job("build", str(source), str(graph))

        names = ("extract", "build", "empty")
        jobs = (lambda: _job("extract", str(folder)), lambda: build(folder), lambda: build(one))
        return dict(zip(names, alternate(rounds, *jobs), strict=True))


def _job(*words: str) -> float:
    return float(run([sys.executable, str(JOBS), *words]).said.split()[-1])


def memory(few: int, many: int) -> tuple[float, float]:
    """The most memory, in MB, of builds of few and of many articles."""
    with TemporaryDirectory() as place:
        found = []
        for count in (few, many):
            speed_corpus.write(Path(place, str(count)), count)
            words = ("build", str(Path(place, str(count))), str(Path(place, f"graph-{count}")))
            found.append(run([sys.executable, str(JOBS), *words]).memory)
    return found[0], found[1]


def install_peers() -> str:
    """Makes `.venv-peers` on first use. What went wrong, '' if nothing did."""
    if PEERS.exists():
        return ""
    commands = (
        [sys.executable, "-m", "venv", str(PEERS.parents[1])],
        [str(PEERS), "-m", "pip", "install", "-q", "--disable-pip-version-check", *PACKAGES, "setuptools<81"],
    )
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            shutil.rmtree(PEERS.parents[1], ignore_errors=True)
            return (done.stderr.strip().splitlines() or ["no reason given"])[-1]
    return ""


def against_peers(rounds: int) -> dict[str, float]:
    """CPU seconds for one long article by tool, models loaded; peers that do not start are left out."""
    text = str(speed_corpus.longest())
    tools = {"hpgraph": sys.executable, **(dict.fromkeys(PACKAGES, str(PEERS)) if PEERS.exists() else {})}
    waiting = {
        tool: subprocess.Popen(
            [python, str(JOBS), "tag", tool, text],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        for tool, python in tools.items()
    }  # fmt: skip
    ready = {tool: process for tool, process in waiting.items() if _ask(process, "") == "ready"}
    taken = alternate(rounds, *(lambda process=process: float(_ask(process, "\n")) for process in ready.values()))
    for process in waiting.values():
        process.communicate()
    return dict(zip(ready, taken, strict=True))


def _ask(process: subprocess.Popen[str], words: str) -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(words)
    process.stdin.flush()
    return process.stdout.readline().strip()
