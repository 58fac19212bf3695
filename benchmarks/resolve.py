"""How well and how fast mentions become persons, beside the baselines: exact name, and name with province.

    python -m benchmarks.resolve [--large] [--seeds 1 2 3] [--bare]

`--bare` leaves out articles and companions. The measures are B-cubed precision, recall and F1 over mentions, the same
F1 over mentions whose name several people bear, and the precision of pairs.
"""

import argparse
import resource
import time
from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from benchmarks.mentions import generate
from hpgraph.resolve.people import resolve
from hpgraph.resolve.spells import mention

SIZES = {"20k": (2624, 20_000), "200k": (26_272, 200_000)}


@dataclass(frozen=True, slots=True)
class Quality:
    precision: float
    recall: float
    f1: float
    pairs: float
    """Share of the pairs put together that are right."""

    def __str__(self) -> str:
        return f"B-cubed P {self.precision:.3f} R {self.recall:.3f} F1 {self.f1:.3f}, pair precision {self.pairs:.4f}"


def measure(found: Mapping[str, Hashable], truth: Mapping[str, Hashable]) -> Quality:
    """Clusters against the truth; both map mention → cluster, over the mentions of the truth."""
    ours, theirs = Counter(found[m] for m in truth), Counter(truth.values())
    both = Counter((found[m], truth[m]) for m in truth)
    size = max(1, len(truth))
    precision = sum(n * n / ours[one] for (one, _), n in both.items()) / size
    recall = sum(n * n / theirs[other] for (_, other), n in both.items()) / size
    joined = sum(n * (n - 1) for n in ours.values())
    right = sum(n * (n - 1) for n in both.values())
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return Quality(precision, recall, f1, right / joined if joined else 1.0)


def shared(names: Mapping[str, str], truth: Mapping[str, int]) -> dict[str, int]:
    """The truth of mentions whose name several people bear."""
    people: dict[str, set[int]] = defaultdict(set)
    for item, person in truth.items():
        people[names[item]].add(person)
    return {item: person for item, person in truth.items() if len(people[names[item]]) > 1}


def run(people: int, count: int, seed: int, *, bare: bool = False) -> None:
    rows, truth = generate(people, count, seed)
    if bare:
        rows = [row | {"co_names": "", "article": ""} for row in rows]
    start = time.process_time()
    mentions = [mention(row) for row in rows]
    groups = resolve(mentions)
    spent = time.process_time() - start
    found = {item.id: number for number, group in enumerate(groups) for item, _ in group.mentions()}
    sure = Counter(confidence for group in groups for _, confidence in group.mentions())
    names = {item.id: item.name for item in mentions}
    hard = shared(names, truth)
    sharing = len(set(hard.values())) / people
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"seed {seed}: {count} mentions of {people} people, {sharing:.0%} share a name")
    print(f"  {spent:.1f} CPU-s, {memory:.0f} MB; {dict(sorted(sure.items()))}")
    print(f"  exact name          {measure(names, truth)}")
    by_province = {item.id: (item.name, item.site) for item in mentions}
    print(f"  name + province     {measure(by_province, truth)}")
    print(f"  hpgraph             {measure(found, truth)}")
    print(f"  hpgraph, shared     {measure(found, hard)}")
    certain = {item.id for group in groups for item, c in group.mentions() if c == "certain"}
    print(f"  hpgraph, certain    {measure(found, {m: p for m, p in truth.items() if m in certain})}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--large", action="store_true", help="200,000 mentions too")
    parser.add_argument("--bare", action="store_true")
    given = parser.parse_args()
    for name, (people, count) in SIZES.items():
        if name == "20k" or given.large:
            for seed in given.seeds:
                run(people, count, seed, bare=given.bare)


if __name__ == "__main__":
    main()
