"""What adding one article costs as the graph grows: invented articles that name officials as unevenly as news does.

    python -m benchmarks.identity [--sizes 1000 10000 100000] [--decide]

Text extraction is left out: articles come as facts. `--decide` leaves out the graph itself too, and measures who-is-who
and its register alone. An added article is a run of its own: open, decide, write, close.
"""

import argparse
import random
import resource
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate, islice
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from benchmarks.careers import FIRST, LAST, Career, Step, careers, provinces
from benchmarks.mentions import Names
from hpgraph.models import Article, Document, Extraction, Person, Span, Tenure, TenureKind
from hpgraph.pipeline.deciding import Decisions
from hpgraph.pipeline.keeping import Keeper
from hpgraph.resolve.records import Judgements
from hpgraph.store import GraphStore, Run
from hpgraph.store.register import Register

T = TypeVar("T")
PEOPLE = 12_000
BATCH = 2000
ADDED = 30
HERE = (Span(0, 5),)
_SPREAD = 1.6  # of the logarithm of how often a person is named: the first of 12,000 is in some 8 % of articles
RUN = Run(software="0", lexicon="benchmark", started=datetime(2026, 1, 1, tzinfo=UTC))


class News:
    """Articles without end, of a seed always the same."""

    def __init__(self, seed: int) -> None:
        self._rng = rng = random.Random(seed)
        self._lives = careers(PEOPLE, rng)
        names = Names.read(rng)
        self._names = [names.draw() for _ in self._lives]
        self._papers = [_paper(number, rng) for number in range(3000)]
        self._usual = list(accumulate(1 / (1 + rank) for rank in range(len(self._papers))))
        weights = [rng.lognormvariate(0, _SPREAD) for _ in self._lives]
        homes: dict[str, list[int]] = defaultdict(list)
        for number, life in enumerate(self._lives):
            for place in {step.office.place.name for step in life.steps}:
                homes[place].append(number)
        self._homes = {name: (people, list(accumulate(weights[n] for n in people))) for name, people in homes.items()}

    def articles(self) -> Iterator[Extraction]:
        number = 0
        while True:
            number += 1
            yield self._article(number)

    def _article(self, number: int) -> Extraction:
        rng = self._rng
        day = FIRST + timedelta(days=rng.randrange((LAST - FIRST).days))
        where = rng.choice(provinces())
        chosen = {self._draw(where.name) for _ in range(rng.choice((2, 4, 6, 9)))} | {self._draw("")}
        people: dict[str, Person] = {}
        for index in sorted(chosen):
            step = _on(self._lives[index], day)
            if step:
                name = self._names[index]
                people.setdefault(name, Person(name=name, posts=_posts(step, day, rng), evidence=HERE, rule="t"))
        article = Article(
            id=f"bai-{number:07d}",
            text=f"Bài {number}",
            blocks=(),
            title=f"Bài {number}",
            published=datetime(day.year, day.month, day.day, tzinfo=UTC),
            jurisdiction=where.full(day),
        )
        papers = dict.fromkeys(rng.choices(self._papers, cum_weights=self._usual, k=rng.choice((0, 1, 2, 4))))
        return Extraction(article=article, people=tuple(people.values()), documents=tuple(papers))

    def _draw(self, place: str) -> int:
        people, weights = self._homes[place]
        return self._rng.choices(people, cum_weights=weights)[0]


def _on(life: Career, day: date) -> Step | None:
    return next((step for step in life.steps if step.start <= day < step.end), None)


def _posts(step: Step, day: date, rng: random.Random) -> tuple[Tenure, ...]:
    lost = rng.random()
    offices = [step.office, *([step.second] if step.second and rng.random() < 0.35 else [])]
    return tuple(
        Tenure(
            title=office.post,
            organisation=None if lost < 0.05 else office.body(day, full=True),
            kind=TenureKind.MENTIONED,
            evidence=HERE,
            rule="t",
        )
        for office in offices
        if lost > 0.04
    )


def _paper(number: int, rng: random.Random) -> Document:
    year = rng.randrange(2010, 2026)
    symbol = rng.choice((f"{number}/{year}/NĐ-CP", f"{number % 120}-NQ/TW"))
    party = symbol.endswith("TW")
    return Document(
        kind="resolution" if party else "decree",
        number=symbol,
        date=f"{year}-03-{1 + number % 28:02d}" if rng.random() < 0.5 else None,
        issuer="Ban Chấp hành Trung ương Đảng" if party else "Chính phủ",
        evidence=HERE,
        rule="t",
    )


def _fill(folder: Path, found: Iterable[Extraction], *, decide: bool) -> None:
    """Take in articles by the code that builds use, many at once, so that each name is decided a few times only."""
    articles = iter(found)
    if decide:
        with Register.open(folder) as register:
            decisions = Decisions(register, Judgements())
            while batch := {one.article.id: one for one in islice(articles, BATCH)}:
                register.write(decisions.take(batch).entries)
        return
    with GraphStore.open(folder) as store, Keeper(store, RUN, Judgements()) as keeper:
        while batch := {one.article.id: one for one in islice(articles, BATCH)}:
            keeper.take(batch)


def _filled(folder: Path, size: int, decide: bool) -> tuple[float, int, list[Extraction]]:
    """CPU-seconds and megabytes of filling, and the articles that come next."""
    news = News(1).articles()
    start = time.process_time()
    _fill(folder, islice(news, size), decide=decide)
    return time.process_time() - start, _megabytes(), list(islice(news, ADDED + 1))


def _added(folder: Path, found: Sequence[Extraction], decide: bool) -> tuple[list[tuple[float, float]], int]:
    """Of each article but the first, which loads the language data: CPU-ms of all threads, and of ours; megabytes."""
    spent = []
    for one in found:
        start = time.process_time(), time.thread_time()
        _fill(folder, [one], decide=decide)
        spent.append(((time.process_time() - start[0]) * 1000, (time.thread_time() - start[1]) * 1000))
    return spent[1:], _megabytes()


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def measure(size: int, *, decide: bool) -> None:
    """Fill a graph with `size` articles, then add some one by one, in a process each; prints what that took."""
    with TemporaryDirectory(prefix="hpgraph-") as scratch:
        folder = Path(scratch) / "graph"
        folder.mkdir()
        mass, most, following = _apart(_filled, folder, size, decide)
        spent, memory = _apart(_added, folder, following, decide)
        register = sum(file.stat().st_size for file in folder.glob("register*")) / size / 1024
        total = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / size / 1024
    median, own = (statistics.median(column) for column in zip(*spent, strict=True))
    tail = sorted(cpu for cpu, _ in spent)[int(0.9 * len(spent))]
    print(
        f"{size:>7} articles: filled at {mass / size * 1000:.2f} CPU-ms each, {most} MB; one more: median {median:.1f} "
        f"CPU-ms ({own:.1f} without the store's threads), 9 of 10 below {tail:.1f}, {memory} MB; "
        f"{register:.1f} KB of register, {total:.1f} KB in all per article",
        flush=True,
    )


def _apart(work: Callable[..., T], *given: object) -> T:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *given).result()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000])
    parser.add_argument("--decide", action="store_true", help="without the graph")
    given = parser.parse_args()
    for size in given.sizes:
        measure(size, decide=given.decide)


if __name__ == "__main__":
    main()
