"""Where work runs: this process or several. Knows nothing of articles.

Results come back in input order whatever the number of processes, and at most a few tasks per process are in
flight, so memory stays flat in the length of the input.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from hpgraph.errors import HpgraphError

if TYPE_CHECKING:
    from concurrent.futures import Future

A = TypeVar("A")
B = TypeVar("B")
_BATCH = 8  # articles a task: keeps the cost of passing them between processes below a tenth of their extraction
_AHEAD = 4  # tasks in flight per process


class WorkerDiedError(HpgraphError):
    """A worker process ended unexpectedly (killed, or out of memory)."""


def cores() -> int:
    """How many processes this machine can run at once for us."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _run(function: Callable[[A], B], batch: list[A]) -> list[B]:
    return [function(item) for item in batch]


def ordered_map(function: Callable[[A], B], items: Iterable[A], processes: int = 1) -> Iterator[B]:
    """Apply a picklable function to every item, yielding results in input order.

    Raises WorkerDiedError when a worker process dies; results yielded before stay valid.
    """
    if processes <= 1:
        yield from map(function, items)
        return
    yield from _in_processes(function, items, processes)


def _in_processes(function: Callable[[A], B], items: Iterable[A], processes: int) -> Iterator[B]:
    # Imported here: the modules of processes are a tenth of the start of `hpgraph --help`.
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    source = iter(items)
    pending: deque[Future[list[B]]] = deque()
    pool = ProcessPoolExecutor(processes)
    try:
        while True:
            while len(pending) < processes * _AHEAD and (batch := list(islice(source, _BATCH))):
                pending.append(pool.submit(_run, function, batch))
            if not pending:
                break
            yield from pending.popleft().result()
    except BrokenProcessPool as error:
        raise WorkerDiedError(
            "a worker process died (killed, or out of memory); what was stored before is kept: "
            "run the command again to continue, with --processes 1 if memory is short"
        ) from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
