"""`make fuzz`: slices, concatenations and mutations of articles, for so many minutes of CPU.

Nothing may fail on them: reading gives an article or says why not; extraction never raises, its quotations are the
words of the text, its references lead somewhere, its JSON fits the schema, and quads can be made of it. What breaks
this is written to `out/fuzz/`, with the seed that makes it again. The slowest text is named too: none may take long.
"""

import argparse
import json
import random
import sys
import time
import traceback
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from hpgraph import build
from hpgraph.extract import extract, output
from hpgraph.models import FACT_KINDS, Extraction, Statement, Task, Tenure
from hpgraph.read import plain
from hpgraph.resolve import identify

ROOT = Path(__file__).parents[1]
OUT = ROOT / "out" / "fuzz"
_SCHEMA = ROOT / "src/hpgraph/extract/extraction.schema.json"
_SLOW = 50  # times the median per character: what is slower than that is reported
_NOISE = (
    "\n", "\n\n", " ", "  ", "\t", ".", ",", ";", ":", "(", ")", "“", "”", '"', "-", "–", "/",
    "\u0301", "\u200b", "\ufeff", "\ufffd", "\x00", "Ð", "số ", "ngày ", "của ", "và ", "ông ", "đồng chí ", "nguyên ",
    "Phó ", "Sở ", "UBND ", "tỉnh ", "1/", "2025", "NQ", "%", "tỷ đồng", "Các tin cũ hơn\n", "Ảnh: ", "…",
)  # fmt: skip


def texts() -> list[str]:
    """The sample articles."""
    return [path.read_text(encoding="utf-8") for path in sorted((ROOT / "data/articles").glob("*.txt"))]


def mutated(rng: random.Random, sources: Sequence[str]) -> str:
    """A text made of pieces of the sources, then changed in a few places and perhaps as a whole."""
    said = "".join(_piece(rng, rng.choice(sources)) for _ in range(rng.randint(1, 4)))
    for _ in range(rng.choice((0, 1, 3, 10, 40))):
        at = rng.randint(0, len(said))
        said = said[:at] + rng.choice(_NOISE) + said[at + rng.choice((0, 0, 1, 5, 30)) :]
    return rng.choice(_WHOLE)(said) if rng.random() < 0.3 else said


def _piece(rng: random.Random, source: str) -> str:
    if rng.random() < 0.2:
        return source
    start = rng.randint(0, len(source))
    return source[start : start + rng.randint(0, 1500)] + rng.choice(("", "\n", " "))


_WHOLE: tuple[Callable[[str], str], ...] = (
    str.upper,
    str.lower,
    str.title,
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: text.replace(" ", ""),
    lambda text: text.replace("\n", " "),
    lambda text: text.replace(",", "").replace(".", ""),
    lambda text: text.replace(" ", "\n"),
    lambda text: text.replace("đ", "d").replace("Đ", "Ð"),
    lambda text: text * 3,
)


def check(text: str) -> None:
    """Read and extract a text. Raises AssertionError, or whatever breaks, where something is unsound."""
    article, _ = plain.article(text, "fuzz.txt")
    if article is None:
        return
    found = extract(article)
    said = output.to_json(found)
    _schema().validate(json.loads(json.dumps(said)))
    for kind in FACT_KINDS:
        for fact in said[kind]:
            _check_quotes(article.text, fact)
    _check_references(found)
    build.article_quads(found, identify(found))


@cache
def _schema() -> Any:
    return jsonschema.Draft202012Validator(json.loads(_SCHEMA.read_text(encoding="utf-8")))


def _check_quotes(text: str, fact: dict[str, Any]) -> None:
    assert fact["evidence"], f"no evidence: {fact}"
    for span in fact["evidence"]:
        assert text[span["start"] : span["end"]] == span["quote"], f"not the words of the text: {span}"
        assert span["quote"].strip(), f"an empty quotation: {fact}"
    for inner in (*fact.get("posts", ()), *fact.get("participants", ())):
        _check_quotes(text, inner)


def _check_references(found: Extraction) -> None:
    events = range(len(found.events))
    posts = (post for person in found.people for post in person.posts)
    facts: list[Task | Statement | Tenure] = [*found.tasks, *found.statements, *posts]
    for fact in facts:
        assert fact.event is None or fact.event in events, f"no such event: {fact}"
    for kind in ("people", "organisations", "events", "initiatives"):
        for thing in getattr(found, kind):
            assert thing.name.strip() == thing.name != "", f"a name with blanks or none: {thing!r}"


def run(minutes: float, seed: int) -> int:
    """How many texts broke something."""
    sources, broken, speeds = texts(), 0, []
    end = time.process_time() + minutes * 60
    number = 0
    while time.process_time() < end:
        made = f"{seed}-{number}"
        text = mutated(random.Random(made), sources)
        number += 1
        start = time.process_time()
        try:
            check(text)
        except Exception:  # what is looked for
            broken += 1
            OUT.mkdir(parents=True, exist_ok=True)
            (OUT / f"{made}.txt").write_text(text, encoding="utf-8")
            print(f"{made}: {traceback.format_exc()}", file=sys.stderr)
        speeds.append(((time.process_time() - start) / (len(text) + 500), made))
    speeds.sort()
    median = speeds[len(speeds) // 2][0]
    slow = [(speed / median, made) for speed, made in speeds if speed > _SLOW * median]
    print(f"{number} texts in {minutes} minutes of CPU: {broken} broke something, {len(slow)} were slow")
    print(f"slowest: {speeds[-1][0] / median:.0f} times the median per character (text {speeds[-1][1]})")
    return broken + len(slow)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10, help="of CPU [10]")
    parser.add_argument("--seed", type=int, default=0, help="other seeds, other texts [0]")
    parser.add_argument("--again", metavar="SEED-NUMBER", help="print this text and check it")
    options = parser.parse_args()
    if options.again:
        text = mutated(random.Random(options.again), texts())
        print(text)
        check(text)
        return 0
    return 1 if run(options.minutes, options.seed) else 0


if __name__ == "__main__":
    sys.exit(main())
