"""`make score`: how well the extractor does on all cases, against the last committed figures and against peers.

Cases are `tests/cases/*.json` (gold) with `data/articles/*.txt`; those of a folder of cases (`<name>/article.txt`,
`facts.json`) can be added with `--cases`. `--save` writes the figures to `benchmarks/scores.json`, to be committed.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.score_facts import KINDS, Score, evidence_errors

HERE = Path(__file__).parent
ROOT = HERE.parent
SAVED = HERE / "scores.json"
Facts = dict[str, Any]


def cases(extra: Path | None = None) -> list[tuple[str, Path, Path]]:
    """(name, article, gold) of every case, by name."""
    found = [(gold.stem, ROOT / "data/articles" / f"{gold.stem}.txt", gold) for gold in ROOT.glob("tests/cases/*.json")]
    found += [(gold.stem, gold.with_suffix(".txt"), gold) for gold in ROOT.glob("tests/cases/*/*.json")]
    if extra and extra.is_dir():
        known = {name for name, _, _ in found}
        folders = (folder for folder in extra.iterdir() if folder.name not in known)
        found += [(folder.name, folder / "article.txt", folder / "facts.json") for folder in folders]
    return sorted(found)


def predict(article: Path) -> Facts:
    """What the extractor finds in one article."""
    from hpgraph.extract.output import failed_json, to_json
    from hpgraph.models import Problem
    from hpgraph.pipeline import extractions

    (result,) = extractions([article])
    return failed_json(result) if isinstance(result, Problem) else to_json(result)


def tally(
    pairs: list[tuple[str, Facts, Facts]], rules: dict[str, Counter[str]] | None = None
) -> tuple[dict[str, Score], int]:
    """(Score by kind, wrong quotes) over (name, gold, predicted); fills `rules` with right and wrong facts by rule."""
    scores = {kind: Score() for kind in KINDS}
    wrong_quotes = 0
    for name, gold, predicted in pairs:
        for kind, (items, same) in KINDS.items():
            scores[kind].add(name, items(gold), items(predicted), same)
            if rules is not None and isinstance(next(iter(items(predicted)), None), dict):
                _count_rules(kind, items(gold), items(predicted), same, rules)
        wrong_quotes += evidence_errors(predicted)[0]
    return scores, wrong_quotes


def _count_rules(
    kind: str, gold: list[Any], predicted: list[Any], same: Callable[[Any, Any], bool], rules: dict[str, Counter[str]]
) -> None:
    rest = list(gold)
    for fact in predicted:
        hit = next((other for other in rest if same(other, fact)), None)
        if hit is not None and not hit.get("optional"):
            rest.remove(hit)
        outcome = "wrong" if hit is None else "right"
        rules.setdefault(f"{kind} {fact.get('rule', '?')}", Counter())[outcome] += 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=Path, default=ROOT.parent / "shared" / "cases", help="a folder of more cases")
    parser.add_argument("--only", help="cases whose name holds this")
    parser.add_argument("--save", action="store_true", help="write benchmarks/scores.json")
    parser.add_argument("--misses", action="store_true", help="list what was missed and what was wrong")
    options = parser.parse_args()
    chosen = [case for case in cases(options.cases) if not options.only or options.only in case[0]]
    pairs = [(name, json.loads(gold.read_text(encoding="utf-8")), predict(article)) for name, article, gold in chosen]
    rules: dict[str, Counter[str]] = {}
    scores, wrong_quotes = tally(pairs, rules)
    saved = json.loads(SAVED.read_text(encoding="utf-8")) if SAVED.exists() else {"scores": {}, "rules": {}}
    print(f"{len(pairs)} cases; change against the committed figures in brackets")
    print(f"{'':14} {'gold':>5} {'found':>5} {'P':>6} {'R':>6} {'F1':>6}")
    for kind, score in scores.items():
        before = saved["scores"].get(kind)
        change = "" if before is None or options.only else f"  ({score.f1 - before:+.3f})"
        figures = f"{score.precision:6.3f} {score.recall:6.3f} {score.f1:6.3f}"
        print(f"{kind:14} {score.gold:5} {score.predicted:5} {figures}{change}")
    print(f"quotes that are not the words of the text: {wrong_quotes}")
    counted = {rule: dict(sorted(count.items())) for rule, count in sorted(rules.items())}
    for rule in sorted(counted.keys() | saved["rules"].keys()) if not options.only else ():
        before, now = saved["rules"].get(rule, {}), counted.get(rule, {})
        if before != now:
            print(f"rule {rule}: right {before.get('right', 0)} → {now.get('right', 0)}, "
                  f"wrong {before.get('wrong', 0)} → {now.get('wrong', 0)}")  # fmt: skip
    if options.misses:
        for kind, score in scores.items():
            for title, rows in (("missed", score.missed), ("wrong", score.wrong)):
                for row in rows:
                    print(f"{title} {kind}: {row}")
    if options.save:
        record = {"scores": {k: round(s.f1, 4) for k, s in scores.items()}, "rules": counted}
        SAVED.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 1 if wrong_quotes else 0


if __name__ == "__main__":
    sys.exit(main())
