"""The annotated cases as `Extraction`s, with evidence found in their texts.

Lets build, store, query, analysis and rendering be tested on realistic facts without the extractor.
"""

import json
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from hpgraph.models import (
    Article,
    Block,
    BlockKind,
    Extraction,
    Span,
)
from hpgraph.text import nfc
from support import gold_facts
from support.finder import Finder

ROOT = Path(__file__).parents[2]
CASES = tuple(sorted((ROOT / "tests" / "cases").glob("*.json")))
"""Gold files of the sample corpus; the text of `x.json` is `data/articles/x.txt`."""


def _blocks(text: str, title: str, captions: Iterable[str]) -> tuple[Block, ...]:
    found = []
    for match in re.finditer(r"[^\n]*\S[^\n]*", text):
        line = match.group(0).strip()
        kind = BlockKind.BODY
        if line == title:
            kind = BlockKind.TITLE
        elif line in captions:
            kind = BlockKind.CAPTION
        found.append(Block(Span(match.start(), match.end()), kind))
    return tuple(found)


def _article(name: str, text: str, gold: dict[str, Any]) -> Article:
    captions = tuple(nfc(caption) for caption in gold["captions"])
    publisher = nfc(gold["publisher"])
    where = re.search(r"(?:thành phố|tỉnh) .+$", publisher)
    return Article(
        id=name,
        text=text,
        blocks=_blocks(text, nfc(gold["title"]), captions),
        title=nfc(gold["title"]),
        published=datetime.fromisoformat(gold["published"]),
        url=f"https://example.org/tin-tuc/{name}",
        publisher=publisher,
        jurisdiction=where.group(0) if where else None,
        author=gold["author"],
        captions=captions,
        source=f"data/articles/{name}.txt",
    )


def gold_extraction(case: Path) -> Extraction:
    """Gold facts with evidence. `case`: a gold file of `CASES`, or a folder that holds article.txt and facts.json."""
    folder = case.is_dir()
    facts = case / "facts.json" if folder else case
    where = case / "article.txt" if folder else ROOT / "data" / "articles" / f"{case.stem}.txt"
    gold = json.loads(facts.read_text(encoding="utf-8"))
    article = _article(case.name if folder else case.stem, nfc(where.read_text(encoding="utf-8")), gold["article"])
    title = article.text.find(article.title)
    find = Finder(article.text, Span(title, title + len(article.title)))
    people, events, documents = (
        gold_facts.people(gold, find),
        gold_facts.events(gold, find),
        gold_facts.documents(gold, find),
    )
    return Extraction(
        article=article,
        people=people,
        organisations=gold_facts.organisations(gold, find),
        documents=documents,
        events=events,
        tasks=gold_facts.tasks(gold, find, events),
        awards=gold_facts.awards(gold, find),
        indicators=gold_facts.indicators(gold, find),
        initiatives=gold_facts.initiatives(gold, find),
        statements=gold_facts.statements(find, people, events),
        quotations=gold_facts.quotations(find, documents),
        topics=gold_facts.topics(find),
        places=gold_facts.places(find, article.jurisdiction),
    )


def gold_corpus() -> tuple[Extraction, ...]:
    """All sample articles, sorted by name."""
    return tuple(gold_extraction(case) for case in CASES)
