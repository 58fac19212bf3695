"""Articles to measure on: the longest at hand, and as many distinct ones as asked for, made from the sample corpus."""

import re
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).parents[1]
ARTICLES = ROOT / "data" / "articles"
_SEED = ROOT.parent / "shared" / "cases" / "seed" / "article.txt"
_DAY = re.compile(r"(?<![\d/.-])(\d{1,2})(?=/\d{1,2}(?!\d))")
_YEAR = re.compile(r"(?<!\d)20[0-2]\d(?!\d)")
_COUNT = re.compile(r"(?<![\d/.,-])[1-9]\d{2}(?![\d/.,-])")


def longest() -> Path:
    """The article to compare with peers on."""
    return _SEED if _SEED.exists() else max(ARTICLES.glob("*.txt"), key=lambda path: path.stat().st_size)


def write(folder: Path, count: int) -> None:
    """Write `count` distinct articles: the samples over and over, each time with other days, years and counts."""
    samples = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    every = (_varied(text, turn) for turn in range(count) for text in samples)
    folder.mkdir(parents=True)
    for number, text in enumerate(islice(every, count)):
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")


def _varied(text: str, turn: int) -> str:
    text = _DAY.sub(lambda match: f"{(int(match[1]) + turn - 1) % 28 + 1:02}", text)
    text = _YEAR.sub(lambda match: str(2005 + (int(match[0]) + turn // 28 - 2005) % 21), text)
    return _COUNT.sub(lambda match: str(100 + (int(match[0]) + 7 * turn) % 900), text)
