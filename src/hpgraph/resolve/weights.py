"""The weights of the comparisons, learnt once (`benchmarks/weights.py`) and shipped as JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from hpgraph import resources
from hpgraph.resolve.features import Pair

_CLIP = 6.0  # one comparison may not outvote many others


@dataclass(frozen=True, slots=True)
class Weights:
    """Natural log odds by term; `threshold`: average log odds from which two clusters are one person."""

    terms: Mapping[str, float]
    threshold: float = 0.0

    def score(self, pair: Pair) -> float:
        """Log odds that two spells are of one person, clipped; terms that were never seen count nothing."""
        total = self.terms["bias"] + sum(self.terms.get(name, 0.0) * value for name, value in pair.terms())
        return max(-_CLIP, min(_CLIP, total))


@cache
def load() -> Weights:
    """The shipped weights."""
    raw = json.loads(resources.path("data", "resolve", "weights.json").read_text(encoding="utf-8"))
    return Weights({str(name): float(value) for name, value in raw["terms"].items()}, float(raw["threshold"]))
