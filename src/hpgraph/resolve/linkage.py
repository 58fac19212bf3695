"""Average linkage with links that must not and links that must be."""

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
Edge = tuple[int, int]


def cluster(
    scores: Matrix, closeness: Matrix, cannot: Collection[Edge], must: Sequence[Edge], threshold: float
) -> list[int]:
    """A cluster number for each of n items, numbered by their first item.

    `scores`: symmetric log odds; `closeness`: how much each counts in an average. Clusters join while the best average
    between two of them is above `threshold`; a pair
    in `cannot` keeps whole clusters apart, pairs in `must` (taken in order, unless they break a `cannot`) come first.
    Equal averages join in order of items, so the result depends on nothing else.
    """
    size = len(scores)
    if size < 2:
        return list(range(size))
    counts = closeness.copy()
    sums = scores * counts
    for matrix in (sums, counts):
        np.fill_diagonal(matrix, 0.0)
    for a, b in cannot:
        sums[a, b] = sums[b, a] = -np.inf
    owner = list(range(size))
    for a, b in must:
        _join(sums, counts, owner, owner[a], owner[b])
    closed = np.tril(np.ones((size, size), dtype=bool))  # pairs that are told already, or of clusters that are gone
    for index in range(size):
        if owner[index] != index:
            closed[index, :] = closed[:, index] = True
    for _ in range(size):
        averages = np.divide(sums, counts, out=np.full_like(sums, -np.inf), where=~closed)
        best = int(np.argmax(averages))
        a, b = divmod(best, size)
        if not averages[a, b] > threshold:
            break
        _join(sums, counts, owner, a, b)
        closed[b, :] = closed[:, b] = True
    return owner


def _join(sums: Matrix, counts: Matrix, owner: list[int], a: int, b: int) -> None:
    """Cluster b goes into a; nothing where they may not join."""
    if a == b or sums[a, b] == -np.inf:
        return
    a, b = min(a, b), max(a, b)
    for matrix in (sums, counts):
        matrix[a, :] += matrix[b, :]
        matrix[:, a] += matrix[:, b]
        matrix[a, a] = 0.0
    for index, current in enumerate(owner):
        if current == b:
            owner[index] = a
