"""Circles packed close to each other, linked ones as neighbours where possible."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
WIDE = 1.25
"""Square root of width to height of the picture: screens are wider than high."""


def pack(radii: list[float], links: Floats, gap: float) -> Floats:
    """Centres of circles (largest first) that do not overlap: shape (n, 2), around the origin.

    Each is put where it touches two placed ones, as near the middle and its linked circles as it can be.
    `links[i, j]` is how strongly i and j belong together.
    """
    count = len(radii)
    centres = np.zeros((count, 2))
    sizes = np.asarray(radii, dtype=float) + gap / 2
    for index in range(1, count):
        if index == 1:
            centres[1] = (sizes[0] + sizes[1], 0)
            continue
        candidates = _touching(centres[:index], sizes[:index], sizes[index])
        free = _free(candidates, centres[:index], sizes[:index], sizes[index])
        chosen = candidates[free]
        pull = links[index, :index]
        cost = np.hypot(chosen[:, 0] / WIDE, chosen[:, 1] * WIDE)
        if pull.sum() > 0:
            away = np.linalg.norm(chosen[:, None, :] - centres[None, :index, :], axis=2)
            cost = cost + 0.7 * (away @ pull) / pull.sum()
        centres[index] = chosen[int(np.argmin(np.round(cost, 3)))]
    return centres


def _touching(centres: Floats, sizes: Floats, size: float) -> Floats:
    """Centres of a circle of that size that touch two of the placed ones."""
    left, right = np.triu_indices(len(centres), 1)
    between = centres[right] - centres[left]
    apart = np.hypot(between[:, 0], between[:, 1])
    a, b = sizes[left] + size, sizes[right] + size
    near = (apart < a + b) & (apart > 1e-9)
    left, between, apart, a, b = left[near], between[near], apart[near], a[near], b[near]
    along = (apart**2 + a**2 - b**2) / (2 * apart)
    across = np.sqrt(np.maximum(a**2 - along**2, 0))
    unit = between / apart[:, None]
    foot = centres[left] + unit * along[:, None]
    side = np.stack((-unit[:, 1], unit[:, 0]), axis=1) * across[:, None]
    return np.concatenate((foot + side, foot - side))


def _free(candidates: Floats, centres: Floats, sizes: Floats, size: float) -> NDArray[np.bool_]:
    away = np.linalg.norm(candidates[:, None, :] - centres[None, :, :], axis=2)
    free: NDArray[np.bool_] = np.all(away >= sizes[None, :] + size - 1e-6, axis=1)
    return free
