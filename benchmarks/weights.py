"""Learns the weights of the comparisons: a logistic regression on pairs of spells of invented mentions.

    python -m benchmarks.weights            # writes data/resolve/weights.json; a minute

Seeds 101.. are for learning only; `benchmarks.resolve` measures on others. The regression is over the levels named in
`hpgraph.resolve.features`, so each weight reads as natural log odds. It is penalised (L2), and relations keep the sign
that sense gives them by what they are, not by hand.
"""

import json
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from benchmarks.mentions import generate
from hpgraph.resolve import circles, rarity
from hpgraph.resolve.conflicts import conflict
from hpgraph.resolve.features import Pair, compare
from hpgraph.resolve.spells import Mention, Spell, fold, mention

TARGET = Path(__file__).parent.parent / "data/resolve/weights.json"
SIZES = ((2624, 20_000, 101), (2624, 20_000, 102), (26_272, 200_000, 103))
_PENALTY = 2.0


def pairs(people: int, mentions: int, seed: int) -> list[tuple[Pair, bool, float]]:
    """Comparisons of spells of one name, whether both are of one person, and the weight of the pair."""
    rows, truth = generate(people, mentions, seed)
    blocks: dict[str, list[Mention]] = defaultdict(list)
    for found in circles.placed(map(mention, rows)):
        blocks[found.name].append(found)
    size = rarity.population(blocks)
    out = []
    for name in sorted(blocks):
        spells = fold(blocks[name])
        bearers = size * rarity.share(name)
        whole = [_person(spell, truth) for spell in spells]
        for a, b in combinations(range(len(spells)), 2):
            if not conflict(spells[a], spells[b]):
                out.append((compare(spells[a], spells[b], bearers), whole[a] == whole[b], 1.0 / len(spells) ** 0.5))
    return out


def _person(spell: Spell, truth: dict[str, int]) -> int:
    """The person whom most mentions of a spell are of."""
    counts = Counter(truth[item.id] for item in spell.mentions)
    return min(counts, key=lambda person: (-counts[person], person))


def fit(found: list[tuple[Pair, bool, float]]) -> dict[str, float]:
    """Term → weight, and the bias."""
    names: dict[str, int] = {"bias": 0}
    rows, columns, values = [], [], []
    for number, (pair, _, _) in enumerate(found):
        for name, value in (("bias", 1.0), *pair.terms()):
            rows.append(number)
            columns.append(names.setdefault(name, len(names)))
            values.append(value)
    matrix = csr_matrix((values, (rows, columns)), (len(found), len(names)))
    same = np.array([1.0 if answer else -1.0 for _, answer, _ in found])
    importance = np.array([weight for _, _, weight in found])

    def loss(beta: np.ndarray) -> tuple[float, np.ndarray]:
        margin = same * (matrix @ beta)
        value = float(importance @ np.logaddexp(0, -margin)) + _PENALTY * float(beta @ beta) / 2
        slope = -same * importance / (1 + np.exp(np.clip(margin, -500, 500)))
        return value, matrix.T @ slope + _PENALTY * beta

    solved = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return {name: round(float(solved.x[at]), 3) for name, at in sorted(names.items())}


def main() -> None:
    found = [pair for size in SIZES for pair in pairs(*size)]
    content = {
        "learnt": f"benchmarks/weights.py on pairs of spells, seeds {', '.join(str(s[2]) for s in SIZES)}",
        "unit": "natural log odds; common, rare: times log(expected bearers of the name) above, below 0",
        "threshold": 0.0,
        "terms": fit(found),
    }
    TARGET.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
