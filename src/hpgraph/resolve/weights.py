"""The weights of the comparisons, learnt once (`benchmarks/weights.py`) and shipped as JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from hpgraph import resources
from hpgraph.resolve.features import Pair

_CLIP = 6.0  # one comparison may not outvote many others


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """Natural log odds by term; `threshold`: average log odds from which two clusters are one person."""

    terms: Mapping[str, float]
    threshold: float = 0.0

    def score(self, pair: Pair) -> float:
        """Log odds that two spells are of one person, clipped; terms that were never seen count nothing."""
        return _score(self, pair)


@lru_cache(maxsize=1 << 16)
def _score(weights: Weights, pair: Pair) -> float:
    """Kept, as the pairs of one name have few levels in many combinations of spells."""
    total = weights.terms["bias"] + sum(weights.terms.get(name, 0.0) * value for name, value in pair.terms())
    return max(-_CLIP, min(_CLIP, total))


@cache
def load() -> Weights:
    """The shipped weights."""
    raw = json.loads(resources.path("data", "resolve", "weights.json").read_text(encoding="utf-8"))
    return Weights({str(name): float(value) for name, value in raw["terms"].items()}, float(raw["threshold"]))
