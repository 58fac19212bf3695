"""Articles that come in any order, go, come again, or meet a crash end in the same graph as all of them at once."""

import random
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Self

import pytest

from hpgraph.errors import StoreError
from hpgraph.pipeline.keeping import Keeper
from hpgraph.resolve.records import Judgements
from hpgraph.store import GraphStore
from hpgraph.store.register import FILE, Register
from hpgraph.store.writers import Writer
from support.growing import NOTHING, Batch, batch, graph, mixed, said
from support.officials import RUN, articles


@pytest.mark.parametrize("seed", range(8))
def test_any_order_and_batches_end_in_the_same_graph(seed: int) -> None:
    rng = random.Random(seed)
    found = articles(rng.randint(2, 40), seed)
    whole = graph([batch(found)])
    for _ in range(3):
        assert graph(mixed(found, rng)) == whole


def test_closed_and_opened_between_batches(tmp_path: Path) -> None:
    found = articles(20, 3)
    assert graph(mixed(found, random.Random(1)), tmp_path / "graph") == graph([batch(found)])


def test_an_article_that_changed_replaces_what_it_said_before() -> None:
    old, new = articles(12, 1), articles(12, 2)
    assert graph([batch(old), batch(new)]) == graph([batch(new)])


def test_withdrawing_all_leaves_nothing() -> None:
    found = articles(12, 1)
    assert graph([batch(found), dict.fromkeys(batch(found))]) == set()


def test_a_graph_without_its_register_is_refused(tmp_path: Path) -> None:
    graph([batch(articles(2, 1))], tmp_path / "graph")
    (tmp_path / "graph" / FILE).unlink()
    with pytest.raises(StoreError, match="build it anew"):
        graph([{}], tmp_path / "graph")


class CrashError(BaseException):
    pass


WRITES = (
    (Register, "write"), (Register, "settle"), (GraphStore, "change"), (GraphStore, "refresh"), (GraphStore, "flush"),
    (Writer, "replace"), (Writer, "withdraw"), (Writer, "flush"),
)  # fmt: skip


class Crashing:
    """While it is on, nothing is written from one call on, as if the process had been killed before it."""

    def __init__(self, last: float) -> None:
        self.calls, self._last = 0, last
        self._patch = pytest.MonkeyPatch()

    def __enter__(self) -> Self:
        for where, method in WRITES:
            self._patch.setattr(where, method, self._wrap(getattr(where, method)))
        return self

    def __exit__(self, *_: object) -> None:
        self._patch.undo()

    def _wrap(self, real: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            self.calls += 1
            if self.calls > self._last:
                raise CrashError
            return real(*given, **named)

        return call


def run(folder: Path, steps: Iterable[Batch]) -> None:
    """One run over all steps, up to a crash."""
    store = GraphStore.open(folder)
    keeper = Keeper(store, RUN, NOTHING)
    try:
        keeper.__enter__()
        for one in steps:
            keeper.take(one)
        keeper.__exit__(None, None, None)
    except CrashError:
        return


@pytest.mark.parametrize("seed", range(4))
def test_after_a_crash_at_any_write_the_next_run_goes_on(tmp_path: Path, seed: int) -> None:
    """Also after a second crash while the first one is being repaired."""
    rng = random.Random(seed)
    found = articles(15, seed)
    steps = [batch(found[at : at + 3]) for at in range(0, 15, 3)]
    steps[3:3] = [{found[0].article.id: None}, batch(found[:1])]
    with Crashing(float("inf")) as counted:
        run(tmp_path / "whole", steps)
    for last in rng.sample(range(counted.calls), 4):
        folder = tmp_path / str(last)
        with Crashing(last):
            run(folder, steps)
        with Crashing(rng.randrange(20)):
            run(folder, steps)
        run(folder, steps)
        with GraphStore.open(folder, read_only=True) as store, GraphStore.open(tmp_path / "whole") as whole:
            assert said(store) == said(whole), f"crashed at write {last}"


def test_judgements_bind_and_can_be_taken_back(tmp_path: Path) -> None:
    found = articles(30, 4)
    name = "Nguyễn Văn Hùng"
    records = [f"{one.article.id}#person/{name}" for one in found if any(p.name == name for p in one.people)]
    judged = Judgements(
        same=((records[0], records[1]), (records[1], records[2])), different=((records[3], records[4]),)
    )
    folder = tmp_path / "graph"
    plain = graph([batch(found)], folder)
    judged_later = graph([{}], folder, judged)
    assert judged_later == graph([batch(found)], judgements=judged)
    assert judged_later != plain
    assert graph([{}], folder) == plain
    ids = {}
    for quad in judged_later:
        if quad.predicate.value.endswith("schema.org/mentions") and "/person/nguyen-van-hung" in str(quad.object):
            ids[str(quad.subject).rsplit("/", 1)[-1].rstrip(">")] = quad.object
    assert len({ids[record.partition("#")[0]] for record in records[:3]}) == 1
    assert ids[records[3].partition("#")[0]] != ids[records[4].partition("#")[0]]
