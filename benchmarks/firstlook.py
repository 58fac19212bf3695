"""`python -m benchmarks.firstlook NAME FOLDER`: the score on articles that no rule has seen, and how rules fare.

FOLDER holds articles and gold (`x.txt` beside `x.json`): run it once, before anybody looks into them. The score goes to
`looks.json` (a table of the README), the counts of each rule to `data/extract/precision.csv` (the classes of
confidence), in place of earlier ones of a set of that NAME.
"""

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.score import Facts, in_folder, tally
from benchmarks.score_facts import KINDS

LOOKS = Path(__file__).with_name("looks.json")
TABLE = Path(__file__).parents[1] / "data" / "extract" / "precision.csv"
COLUMNS = ("set", "taken", "kind", "rule", "base", "right", "wrong")
Counts = dict[tuple[str, str, str], Counter[str]]


def predict(article: Path) -> Facts:
    """What the rules find in an article, with the classes that they give themselves."""
    from hpgraph.extract import extract
    from hpgraph.extract.output import to_json
    from hpgraph.models import Article
    from hpgraph.read import read

    (found,) = (item for item in read(article) if isinstance(item, Article))
    return to_json(extract(found, calibrate=False))


def told(kind: str, predicted: Facts) -> Iterator[dict[str, Any]]:
    """The facts behind what the scorer compares of a kind: posts stand in people, roles in events."""
    if kind == "posts":
        yield from (post for person in predicted["people"] for post in person["posts"])
    elif kind == "roles":
        yield from (one for event in predicted["events"] for one in event["participants"])
    else:
        yield from predicted[kind]


def count(kind: str, gold: Facts, predicted: Facts, counts: Counts) -> None:
    """Adds the facts of one kind in one article. What the scorer folds into one is counted by its first rule."""
    items, same = KINDS[kind]
    facts = list(told(kind, predicted))
    key = {"people": "name", "posts": "title", "roles": "role"}.get(kind)
    rest = list(items(gold))
    for found in items(predicted):
        fact = found if isinstance(found, dict) else next((one for one in facts if _is(found, one, key)), None)
        if fact is None:
            continue
        hit = next((other for other in rest if same(other, found)), None)
        if hit is not None and not (isinstance(hit, dict) and hit.get("optional")):
            rest.remove(hit)
        outcome = "wrong" if hit is None else "right"
        counts.setdefault((kind, fact["rule"], fact["confidence"]), Counter())[outcome] += 1
        if not isinstance(found, dict):
            facts.remove(fact)


def _is(found: Any, fact: dict[str, Any], key: str | None) -> bool:
    """Whether the scorer's name, (name, post) or (name, role) is of this fact."""
    if isinstance(found, str):
        return bool(fact["name"] == found)
    if key == "role":
        return (fact["name"], fact["role"]) == tuple(found)
    return f"{fact['title']} {fact['organisation'] or ''}".strip() == str(found[1]).strip()


def save(name: str, counts: Counts, table: Path = TABLE) -> None:
    """Put the counts of a set into the table."""
    with table.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["set"] != name]
    today = date.today().isoformat()
    for (kind, rule, base), seen in counts.items():
        told = {"set": name, "taken": today, "kind": kind, "rule": rule, "base": base}
        rows.append(told | {"right": str(seen["right"]), "wrong": str(seen["wrong"])})
    rows.sort(key=lambda row: [row[column] for column in COLUMNS])
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def look(name: str, found: list[tuple[str, Facts, Facts]], looks: Path = LOOKS) -> None:
    """Put the score of a set into the list: gold, found and right by kind."""
    scores, _ = tally(found, {})
    counts = {kind: [score.gold, score.predicted, score.right] for kind, score in scores.items()}
    sets = [one for one in json.loads(looks.read_text(encoding="utf-8")) if one["set"] != name]
    sets.append({"set": name, "articles": len(found), "counts": counts})
    lines = ",\n ".join(json.dumps(one, ensure_ascii=False) for one in sets)
    looks.write_text(f"[\n {lines}\n]\n", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", help="what to call the set")
    parser.add_argument("folder", type=Path, help="articles with gold")
    parser.add_argument("--predicted", type=Path, help="what was found then (JSON lines in the order of the articles)")
    options = parser.parse_args()
    cases = in_folder(options.folder)
    lines = options.predicted.read_text(encoding="utf-8").splitlines() if options.predicted else []
    predicted = [json.loads(line) for line in lines] or [predict(article) for _, article, _ in cases]
    golds = [json.loads(gold.read_text(encoding="utf-8")) for _, _, gold in cases]
    found = [(case[0], gold, facts) for case, gold, facts in zip(cases, golds, predicted, strict=True)]
    counts: Counts = {}
    for _, gold, facts in found:
        for kind in KINDS:
            count(kind, gold, facts, counts)
    save(options.name, counts)
    look(options.name, found)
    for rule, seen in sorted(counts.items()):
        print(*rule, f"right {seen['right']}, wrong {seen['wrong']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
