"""One node per body across spellings, over the sample corpus as it is extracted and as its gold facts are."""

from collections import defaultdict

import pytest

from hpgraph.models import Extraction
from hpgraph.pipeline import extractions
from hpgraph.resolve import identify
from hpgraph.resolve.bodies import expand
from hpgraph.text import fold
from support.gold import ROOT, gold_corpus


def extracted() -> list[Extraction]:
    return [found for found in extractions([ROOT / "data" / "articles"]) if isinstance(found, Extraction)]


@pytest.mark.parametrize("corpus", [extracted, gold_corpus], ids=["extracted", "gold"])
def test_no_body_has_two_nodes(corpus: object) -> None:
    """Names that differ only in abbreviations, case, diacritics or signs would be one body twice."""
    assert callable(corpus)
    nodes: dict[str, set[str]] = defaultdict(set)
    for extraction in corpus():
        ids = identify(extraction)
        for body in extraction.organisations:
            words = fold(expand(body.name)).replace("-", " ").replace(",", " ").split()
            nodes[" ".join(word for word in words if word != "va")].add(ids["organisation", body.name])
    assert {name: found for name, found in nodes.items() if len(found) > 1} == {}
