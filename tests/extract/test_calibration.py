"""Confidence follows from how often a rule was right on articles that no rule had seen."""

import csv
import json
from pathlib import Path

import pytest
from benchmarks import firstlook, readme

from hpgraph import resources
from hpgraph.extract import calibration, extract
from hpgraph.models import FACT_KINDS, Article, Confidence
from hpgraph.read import read

CERTAIN, LIKELY, UNSURE = Confidence.CERTAIN, Confidence.LIKELY, Confidence.UNSURE
SAMPLE = Path(__file__).parents[2] / "data" / "articles" / "cong-bo-quyet-dinh-can-bo-2018.txt"


@pytest.mark.parametrize(
    ("base", "right", "wrong", "expected"),
    [
        (CERTAIN, 0, 0, CERTAIN),  # nothing counted: the rule's own word
        (LIKELY, 0, 0, LIKELY),
        (UNSURE, 0, 0, UNSURE),
        (CERTAIN, 500, 20, CERTAIN),
        (CERTAIN, 28, 5, LIKELY),
        (CERTAIN, 2, 6, UNSURE),
        (LIKELY, 80, 1, CERTAIN),
        (LIKELY, 7, 8, UNSURE),
        (UNSURE, 30, 0, CERTAIN),
    ],
)
def test_a_class_is_earned(base: Confidence, right: int, wrong: int, expected: Confidence) -> None:
    assert calibration.earned(base, right, wrong) is expected


def test_only_confidence_changes() -> None:
    article = next(item for item in read(SAMPLE) if isinstance(item, Article))
    own, earned = extract(article, calibrate=False), extract(article)
    changes = calibration.changes()
    for kind in FACT_KINDS:
        for before, after in zip(getattr(own, kind), getattr(earned, kind), strict=True):
            assert after.confidence is changes.get((kind, before.rule, before.confidence), before.confidence)
            assert (before.rule, before.evidence) == (after.rule, after.evidence)
    posts = [
        (one, other)
        for a, b in zip(own.people, earned.people, strict=True)
        for one, other in zip(a.posts, b.posts, strict=True)
    ]
    assert any(one.confidence is not other.confidence for one, other in posts)
    assert all(
        other.confidence is changes.get(("posts", one.rule, one.confidence), one.confidence) for one, other in posts
    )


def test_the_table_is_whole() -> None:
    with resources.path("data", "extract", "precision.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    keys = [(row["set"], row["kind"], row["rule"], row["base"]) for row in rows]
    assert len(keys) == len(set(keys))
    assert {row["base"] for row in rows} <= {"certain", "likely", "unsure"}
    assert all(int(row["right"]) + int(row["wrong"]) > 0 for row in rows)


def test_counting_puts_a_set_in_place_of_its_earlier_counts(tmp_path: Path) -> None:
    gold = {"people": [{"name": "Lê Văn An", "posts": [{"title": "Giám đốc", "organisation": "Sở Y tế"}]}]}
    post = {"title": "Giám đốc", "organisation": "Sở Y tế", "rule": "post.after", "confidence": "certain"}
    wrong = {"name": "Sở Y", "posts": [], "rule": "person.before", "confidence": "likely"}
    found = {"people": [{"name": "Lê Văn An", "posts": [post], "rule": "person.after", "confidence": "certain"}, wrong]}
    counts: firstlook.Counts = {}
    for kind in ("people", "posts"):
        firstlook.count(kind, gold, found, counts)
    assert {key: dict(count) for key, count in counts.items()} == {
        ("people", "person.after", "certain"): {"right": 1},
        ("people", "person.before", "likely"): {"wrong": 1},
        ("posts", "post.after", "certain"): {"right": 1},
    }
    table = tmp_path / "precision.csv"
    table.write_text(",".join(firstlook.COLUMNS) + "\n", "utf-8")
    firstlook.save("first", counts, table)
    once = table.read_bytes()
    firstlook.save("first", counts, table)
    assert table.read_bytes() == once
    assert once.count(b"\n") == 4


def test_a_first_look_is_listed_once(tmp_path: Path) -> None:
    gold = {"people": [{"name": "Lê Văn An"}, {"name": "Vũ Thị Bé"}]}
    looks = tmp_path / "looks.json"
    looks.write_text("[]", "utf-8")
    for _ in range(2):
        firstlook.look("first", [("a", gold, {"people": [{"name": "Lê Văn An", "evidence": []}]})], looks)
    (one,) = json.loads(looks.read_text("utf-8"))
    assert (one["articles"], one["counts"]["people"]) == (1, [2, 1, 1])
    assert readme.f1(*one["counts"]["people"]) == pytest.approx(2 / 3)
