"""Documents and events of the sample articles: what is one across them, and nothing else."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from hpgraph.models import Extraction
from hpgraph.pipeline import extractions
from hpgraph.resolve import documents, events
from hpgraph.resolve.records import Decider, Judgements, Record

ROOT = Path(__file__).parents[2]


def _shared(records: Iterable[Record], decide: Decider) -> set[tuple[str, ...]]:
    """The names under which articles know what two or more of them tell of."""
    blocks: dict[str, dict[str, Record]] = defaultdict(dict)
    for record in records:
        blocks[record.block][record.id] = record
    known: dict[str, list[Record]] = defaultdict(list)
    for block in blocks.values():
        for decision in decide(list(block.values()), Judgements()):
            known[decision.entity or ""].append(block[decision.record])
    return {tuple(sorted(str(r.said.get("name", r.name)) for r in found)) for found in known.values() if len(found) > 1}


def test_no_wrong_merge() -> None:
    found = [
        result
        for folder in (ROOT / "data" / "articles", ROOT / "tests" / "cases" / "further")
        for result in extractions([str(folder / "*.txt")])
        if isinstance(result, Extraction)
    ]
    assert len(found) > 30
    cited = (documents.record(document, e.article) for e in found for document in e.documents)
    assert _shared(cited, documents.decide) == {("45", "45-NQ/TW", "45-NQ/TW")}
    told = (events.record(event, index, e.article) for e in found for index, event in enumerate(e.events))
    assert _shared(told, events.decide) == set()
