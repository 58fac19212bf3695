"""`make score`: how well the extractor does, against the last committed figures and against peers.

Sets of `tests/cases/`: `cases` (rules were written with them in view), `further` (written apart, then used too) and
`blind` (kept from the rules, but for two of its ten; see the README). `--set NAME=FOLDER` adds a folder of articles and
gold (`x.txt` beside `x.json`, or `x/article.txt` beside `x/facts.json`), for texts that cannot be shipped. `--save`
writes `benchmarks/scores.json`.
"""

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from benchmarks.score_facts import KINDS, Score, evidence_errors

HERE = Path(__file__).parent
ROOT = HERE.parent
SAVED = HERE / "scores.json"
PEERS = ROOT / ".venv-peers" / "bin" / "python"
Facts = dict[str, Any]
Case = tuple[str, Path, Path]  # name, article, gold
Rules = dict[str, Counter[str]]
_SURENESS = "confidence "


def cases() -> dict[str, list[Case]]:
    """The sets of cases, each by name."""
    shipped = ROOT / "tests" / "cases"
    first = [(gold.stem, ROOT / "data/articles" / f"{gold.stem}.txt", gold) for gold in sorted(shipped.glob("*.json"))]
    seed = ROOT.parent / "shared" / "cases" / "seed"
    if seed.is_dir():
        first.append(("seed", seed / "article.txt", seed / "facts.json"))
    return {"cases": first, "further": in_folder(shipped / "further"), "blind": in_folder(shipped / "blind")}


def in_folder(folder: Path) -> list[Case]:
    """The cases of a folder, in either layout."""
    flat = [(gold.stem, gold.with_suffix(".txt"), gold) for gold in folder.glob("*.json")]
    nested = [(gold.parent.name, gold.parent / "article.txt", gold) for gold in folder.glob("*/facts.json")]
    return sorted(flat + nested)


def predict(article: Path) -> Facts:
    """What the extractor finds in one article."""
    from hpgraph.extract.output import failed_json, to_json
    from hpgraph.models import Problem
    from hpgraph.pipeline import extractions

    (result,) = extractions([article])
    return failed_json(result) if isinstance(result, Problem) else to_json(result)


def tally(found: list[tuple[str, Facts, Facts]], rules: Rules) -> tuple[dict[str, Score], int]:
    """(Score by kind, wrong quotes) over (name, gold, predicted); adds right and wrong facts to `rules`."""
    scores = {kind: Score() for kind in KINDS}
    wrong_quotes = 0
    for name, gold, predicted in found:
        for kind, (items, same) in KINDS.items():
            scores[kind].add(name, items(gold), items(predicted), same)
            if isinstance(next(iter(items(predicted)), None), dict):
                _count_rules(kind, items(gold), items(predicted), same, rules)
        wrong_quotes += evidence_errors(predicted)[0]
    return scores, wrong_quotes


def _count_rules(
    kind: str, gold: list[Any], predicted: list[Any], same: Callable[[Any, Any], bool], rules: Rules
) -> None:
    rest = list(gold)
    for fact in predicted:
        hit = next((other for other in rest if same(other, fact)), None)
        if hit is not None and not hit.get("optional"):
            rest.remove(hit)
        outcome = "wrong" if hit is None else "right"
        rules.setdefault(f"{kind} {fact.get('rule', '?')}", Counter())[outcome] += 1
        sureness = rules.setdefault(f"{_SURENESS}{fact.get('confidence', '?')}", Counter())
        sureness[outcome] += 1


def _print_sureness(rules: Rules) -> dict[str, dict[str, int]]:
    """How often facts of each class of confidence are right, taken out of `rules`."""
    names = [f"{_SURENESS}{name}" for name in ("certain", "likely", "unsure")]
    found = {name.removeprefix(_SURENESS): dict(sorted(rules.pop(name).items())) for name in names if name in rules}
    print("\nhow often facts of a class of confidence are right:")
    for name, count in found.items():
        right, wrong = count.get("right", 0), count.get("wrong", 0)
        print(f"  {name:8} {right / (right + wrong):.3f} of {right + wrong}")
    return found


def _print_scores(title: str, scores: Mapping[str, Score], before: Mapping[str, float]) -> None:
    print(f"\n{title}\n{'':14} {'gold':>5} {'found':>5} {'P':>6} {'R':>6} {'F1':>6}")
    for kind, score in scores.items():
        change = f"  ({score.f1 - before[kind]:+.3f})" if kind in before else ""
        figures = f"{score.precision:6.3f} {score.recall:6.3f} {score.f1:6.3f}"
        print(f"{kind:14} {score.gold:5} {score.predicted:5} {figures}{change}")


def _print_rules(now: Mapping[str, Mapping[str, int]], before: Mapping[str, Mapping[str, int]]) -> None:
    print("\nrules that gained or lost:")
    for rule in sorted(now.keys() | before.keys()):
        new, old = now.get(rule, {}), before.get(rule, {})
        if new != old:
            right, wrong = (f"{name} {old.get(name, 0)} → {new.get(name, 0)}" for name in ("right", "wrong"))
            print(f"  {rule}: {right}, {wrong}")


def _print_misses(scores: Mapping[str, Score]) -> None:
    for kind, score in scores.items():
        for title, rows in (("missed", score.missed), ("wrong", score.wrong)):
            for row in rows:
                print(f"{title} {kind}: {row}")


def _print_peers(sets: Mapping[str, list[Case]]) -> dict[str, dict[str, float]]:
    """F1 of people as peers find them: peer → set → F1; empty where they are not installed (`make bench` does)."""
    if not PEERS.exists():
        print("\npeers: not installed; `make bench` sets them up")
        return {}
    articles = [str(article) for chosen in sets.values() for _, article, _ in chosen]
    command = [str(PEERS), str(HERE / "peers.py"), *articles]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    found: dict[str, dict[str, float]] = {}
    print("\npeople as peers find them (same articles, same comparison):")
    items, same = KINDS["people"]
    for line in lines:
        peer = json.loads(line)
        names = iter(peer["people"])
        for title, chosen in sets.items():
            score = Score()
            for name, _, gold in chosen:
                people = {"people": [{"name": each} for each in next(names)]}
                score.add(name, items(json.loads(gold.read_text(encoding="utf-8"))), items(people), same)
            found.setdefault(peer["name"], {})[title] = round(score.f1, 4)
            figures = f"P {score.precision:.3f} R {score.recall:.3f} F1 {score.f1:.3f}"
            print(f"  {peer['name']:12} {title:12} {figures}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", action="append", default=[], metavar="NAME=FOLDER", help="one more set of cases")
    parser.add_argument("--only", metavar="SET", help="this set only")
    parser.add_argument("--save", action="store_true", help="write benchmarks/scores.json")
    parser.add_argument("--misses", action="store_true", help="list what was missed and wrong (never in blind sets)")
    options = parser.parse_args()
    sets = cases() | {
        name: in_folder(Path(folder)) for name, _, folder in (given.partition("=") for given in options.set)
    }
    sets = {name: found for name, found in sets.items() if found and options.only in (None, name)}
    saved = json.loads(SAVED.read_text(encoding="utf-8")) if SAVED.exists() else {"sets": {}, "rules": {}}
    rules: Rules = {}
    record: dict[str, Any] = {"sets": {}}
    all_wrong = 0
    for name, chosen in sets.items():
        found = [(c, json.loads(gold.read_text(encoding="utf-8")), predict(article)) for c, article, gold in chosen]
        scores, wrong = tally(found, rules)
        all_wrong += wrong
        _print_scores(f"{name}: {len(chosen)} articles", scores, saved["sets"].get(name, {}).get("f1", {}))
        record["sets"][name] = {"cases": len(chosen), "f1": {kind: round(s.f1, 4) for kind, s in scores.items()}}
        if options.misses and "blind" not in name:
            _print_misses(scores)
    print(f"\nquotes that are not the words of the text: {all_wrong}")
    record["confidence"] = _print_sureness(rules)
    record["rules"] = {rule: dict(sorted(count.items())) for rule, count in sorted(rules.items())}
    if not options.only:
        _print_rules(record["rules"], saved["rules"])
        record["peers"] = _print_peers(sets) or saved.get("peers", {})
    if options.save and not options.only:
        record["sets"] = saved["sets"] | record["sets"]
        SAVED.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 1 if all_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
