"""What the benchmark runs in processes of its own, each printing the CPU seconds of its work without its start.

speed_jobs.py extract FOLDER        the facts of all articles
speed_jobs.py build FOLDER GRAPH    the same, into a graph
speed_jobs.py tag TOOL TEXT         waits for a line of input before each round over one text; TOOL is hpgraph or a peer
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path


def _ready() -> None:
    """Loads what every run of hpgraph loads once."""
    from hpgraph import lexicon
    from hpgraph.build import entity_quads as entity_quads
    from hpgraph.pipeline import extractions

    lexicon.load()
    list(extractions([next(iter(sorted(Path(sys.argv[2]).glob("*.txt"))))]))


def _extract() -> None:
    from hpgraph.pipeline import extractions

    for _ in extractions([sys.argv[2]]):
        pass


def _build() -> None:
    from hpgraph.pipeline import build_graph

    build_graph([sys.argv[2]], sys.argv[3])


def _tagger(tool: str) -> Callable[[str], object]:
    if tool != "hpgraph":
        sys.path.insert(0, str(Path(__file__).parents[1]))
        from benchmarks.peers import LOADERS

        tag = LOADERS[tool]()
        return lambda text: [tag(line) for line in text.splitlines() if line.strip()]
    from hpgraph.extract import extract
    from hpgraph.models import Article
    from hpgraph.read import read

    (article,) = (item for item in read(Path(sys.argv[3])) if isinstance(item, Article))
    return lambda text: extract(article)


def _tag() -> None:
    text = Path(sys.argv[3]).read_text(encoding="utf-8")
    work = _tagger(sys.argv[2])
    work(text)
    print("ready", flush=True)
    for _ in sys.stdin:
        started = time.process_time()
        work(text)
        print(time.process_time() - started, flush=True)


def main() -> None:
    if sys.argv[1] == "tag":
        _tag()
        return
    _ready()
    started = time.process_time()
    _extract() if sys.argv[1] == "extract" else _build()
    print(time.process_time() - started)


if __name__ == "__main__":
    main()
