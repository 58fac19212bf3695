"""`make bench`: speed as ratios taken side by side in one run, in CPU seconds, medians of alternating rounds.

Peers (underthesea, pyvi, ViNLP) run in `.venv-peers`, made on first use; their models are loaded before the clock
starts.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PEERS = ROOT / ".venv-peers"
ARTICLES = ROOT / "data" / "articles"
_PACKAGES = ("underthesea", "pyvi", "ViNLP")
_UNIT = 5000  # bytes of an article, as the targets count them
_CHILD_BUILD = """
import re, sys
from hpgraph.pipeline import build_graph
build_graph([sys.argv[1]], sys.argv[2])
print(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read()).group(1))  # ru_maxrss keeps the parent's peak
"""


def _cpu(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def long_article() -> Path:
    """The real article where it is at hand, else the longest of the samples."""
    seed = ROOT.parent / "shared" / "cases" / "seed" / "article.txt"
    return seed if seed.exists() else max(ARTICLES.glob("*.txt"), key=lambda path: path.stat().st_size)


def extraction(rounds: int) -> dict[str, float]:
    """CPU seconds of one long article, and articles of 5 KB a CPU-second over the samples."""
    from hpgraph.extract import extract
    from hpgraph.lexicon import load
    from hpgraph.models import Article
    from hpgraph.read import read, read_all

    lexicon = load()
    (long,) = (item for item in read(long_article()) if isinstance(item, Article))
    samples = [item for item in read_all([ARTICLES]) if isinstance(item, Article)]
    size = sum(len(article.text.encode()) for article in samples)
    for article in (long, *samples):
        extract(article, lexicon)
    one = statistics.median(_cpu(lambda: extract(long, lexicon)) for _ in range(rounds * 3))
    every = statistics.median(_cpu(lambda: [extract(article, lexicon) for article in samples]) for _ in range(rounds))
    return {"long_article": one, "articles_of_5kb_per_second": size / _UNIT / every}


def peers(rounds: int) -> dict[str, float]:
    """CPU seconds of each peer on the long article; empty where pip cannot install them."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        print("setting up the peers in .venv-peers ...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
        if subprocess.run([python, "-m", "pip", "install", "-qq", *_PACKAGES]).returncode:
            print("the peers cannot be installed; going on without them", file=sys.stderr)
    command: list[str | Path] = [python, ROOT / "benchmarks" / "peers.py", "--time", str(rounds), long_article()]
    lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    return {found["name"]: found["seconds"] for found in map(json.loads, lines)}


def _varied(folder: Path, count: int) -> Path:
    """`count` distinct articles: the samples, each copy with another address and a number at its end."""
    folder.mkdir()
    samples = sorted(ARTICLES.glob("*.txt"))
    for number in range(count):
        text = samples[number % len(samples)].read_text(encoding="utf-8").replace("https://", f"https://{number}.")
        (folder / f"{number:05}.txt").write_text(f"{text}\nBản số {number}.\n", encoding="utf-8")
    return folder


def building(rounds: int, count: int) -> dict[str, float]:
    """CPU of reading and extracting an article, and of building it, from `count` of them; peak memory of two sizes."""
    from hpgraph.pipeline import build_graph, extractions

    with tempfile.TemporaryDirectory() as place:
        folder = _varied(Path(place) / "articles", count)
        extract_times, build_times = [], []
        for number in range(rounds):
            extract_times.append(_cpu(lambda: sum(1 for _ in extractions([folder]))))
            graph = Path(place) / f"graph{number}"
            build_times.append(_cpu(lambda graph=graph: build_graph([folder], graph)))  # type: ignore[misc]  # bound now
        memory = {}
        for size in (count, 4 * count):
            more = _varied(Path(place) / f"more{size}", size)
            command: list[str | Path] = [sys.executable, "-c", _CHILD_BUILD, more, Path(place) / f"memory{size}"]
            memory[size] = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout) / 1024
    return {
        "extract": statistics.median(extract_times) / count,
        "build": statistics.median(build_times) / count,
        f"megabytes_{count}": memory[count],
        f"megabytes_{4 * count}": memory[4 * count],
    }


def starting(rounds: int) -> dict[str, float]:
    """CPU seconds of whole commands, children's time included."""
    hpgraph = Path(sys.executable).with_name("hpgraph")
    commands: dict[str, list[str | Path]] = {
        "help": [hpgraph, "--help"],
        "extract": [hpgraph, "extract", min(ARTICLES.glob("*.txt"))],
    }
    found = {}
    for name, command in commands.items():
        times = []
        for _ in range(rounds):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        found[name] = statistics.median(times)
    return found


def _print(found: dict[str, dict[str, float]], count: int) -> None:
    own, built, start = found["extraction"], found["building"], found["starting"]
    print(f"one long article: {own['long_article'] * 1000:.1f} ms CPU, {1 / own['long_article']:.0f} a CPU-second")
    for name, seconds in found["peers"].items():
        print(f"  {name}: {seconds:.2f} s CPU on the same text, {seconds / own['long_article']:.0f} times as long")
    print(f"articles of 5 KB a CPU-second: {own['articles_of_5kb_per_second']:.0f}")
    print(f"build against extraction (reading included): {built['build'] / built['extract']:.2f} times its CPU")
    small, large = built[f"megabytes_{count}"], built[f"megabytes_{4 * count}"]
    print(f"peak memory: {small:.0f} MB at {count} articles, {large:.0f} MB at {4 * count}")
    print(
        f"start: hpgraph --help {start['help']:.2f} s CPU, hpgraph extract of one article {start['extract']:.2f} s CPU"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, fewer articles, no peers")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    rounds, count = (2, 50) if options.quick else (5, 200)
    found: dict[str, dict[str, Any]] = {
        "extraction": extraction(rounds),
        "peers": {} if options.quick else peers(rounds),
        "building": building(min(rounds, 3), count),
        "starting": starting(rounds),
    }
    print(json.dumps(found, indent=1)) if options.json else _print(found, count)
    return 0


if __name__ == "__main__":
    sys.exit(main())
