import os
import signal
from collections.abc import Iterator

import pytest

from hpgraph.engine import WorkerDiedError, ordered_map


def square(number: int) -> int:
    return number * number


def die_at_thirteen(number: int) -> int:
    if number == 13:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_results_come_in_input_order(processes: int) -> None:
    assert list(ordered_map(square, range(100), processes)) == [n * n for n in range(100)]


def test_input_is_read_as_needed_so_memory_stays_flat() -> None:
    taken = 0

    def count() -> Iterator[int]:
        nonlocal taken
        for number in range(100_000):
            taken += 1
            yield number

    results = ordered_map(square, count(), 2)
    assert [next(results) for _ in range(10)] == [n * n for n in range(10)]
    assert taken < 1000


def test_a_killed_worker_is_a_clear_error() -> None:
    with pytest.raises(WorkerDiedError, match="run the command again"):
        list(ordered_map(die_at_thirteen, range(200), 2))
