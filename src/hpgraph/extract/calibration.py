"""How sure a fact is: the class that its rule has earned on real articles which no rule had seen.

A rule gives its facts a class of its own; `data/extract/precision.csv` counts how often such facts were right, set by
set, each counted before anybody looked into it (`python -m benchmarks.firstlook`). The class that goes out follows from
the counts, with what is expected of the rule's own class as if it had been seen `_WEIGHT` times.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from hpgraph import resources
from hpgraph.models import FACT_KINDS, Confidence, Extraction, replace

Rule = tuple[str, str, Confidence]
"""Kind of fact, rule, and the class that the rule itself gives."""

_EXPECTED = {Confidence.CERTAIN: 0.97, Confidence.LIKELY: 0.88, Confidence.UNSURE: 0.7}
_LEAST = {Confidence.CERTAIN: 0.93, Confidence.LIKELY: 0.8}
_WEIGHT = 5


def earned(base: Confidence, right: int, wrong: int) -> Confidence:
    """The class of a rule whose facts were right and wrong that often.

    >>> earned(Confidence.CERTAIN, 28, 5)
    <Confidence.LIKELY: 'likely'>
    """
    share = (right + _WEIGHT * _EXPECTED[base]) / (right + wrong + _WEIGHT)
    return next((found for found, least in _LEAST.items() if share >= least), Confidence.UNSURE)


@cache
def changes() -> Mapping[Rule, Confidence]:
    """The rules whose class the counts change."""
    counts: dict[Rule, Counter[str]] = {}
    with resources.path("data", "extract", "precision.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            rule = (row["kind"], row["rule"], Confidence(row["base"]))
            counts.setdefault(rule, Counter()).update(right=int(row["right"]), wrong=int(row["wrong"]))
    found = {rule: earned(rule[2], count["right"], count["wrong"]) for rule, count in counts.items()}
    return {rule: confidence for rule, confidence in found.items() if confidence is not rule[2]}


def calibrated(found: Extraction) -> Extraction:
    """The same facts, each as sure as its rule has earned."""
    facts: dict[str, Any] = {kind: _facts(kind, getattr(found, kind)) for kind in FACT_KINDS}
    facts["people"] = _within(facts["people"], "posts")
    facts["events"] = _within(facts["events"], "participants", "roles")
    return replace(found, **facts)


def _within(facts: Iterable[Any], field: str, kind: str | None = None) -> tuple[Any, ...]:
    inner = ((fact, _facts(kind or field, getattr(fact, field))) for fact in facts)
    return tuple(fact if parts is getattr(fact, field) else replace(fact, **{field: parts}) for fact, parts in inner)


def _facts(kind: str, facts: tuple[Any, ...]) -> tuple[Any, ...]:
    """The facts themselves where none changes."""
    table = changes()
    new = [table.get((kind, fact.rule, fact.confidence)) for fact in facts]
    if not any(new):
        return facts
    return tuple(replace(fact, confidence=sure) if sure else fact for fact, sure in zip(facts, new, strict=True))
