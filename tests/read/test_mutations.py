"""Slices, concatenations and mutations of articles: reading and the first extractors never fail on them."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hpgraph import lexicon, resources
from hpgraph.extract.dates import find as find_dates
from hpgraph.extract.documents import find as find_documents
from hpgraph.extract.places import find as find_places
from hpgraph.extract.reading import open_reading
from hpgraph.read import plain

TEXTS = [path.read_text(encoding="utf-8") for path in sorted(Path(resources.path("data", "articles")).glob("*.txt"))]
NOISE = [
    "\n",
    "\n\n",
    " ",
    ".",
    "(",
    "”",
    "\u0301",
    "\u200b",
    "-",
    "/",
    "số ",
    "ngày ",
    "của ",
    "1/",
    "NQ",
    "Các tin cũ hơn\n",
    "\ufffd",
    "Ð",
]


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Parts of one or two articles with noise between."""
    parts = []
    for _ in range(draw(st.integers(1, 3))):
        text = draw(st.sampled_from(TEXTS))
        start = draw(st.integers(0, len(text)))
        parts += [text[start : start + draw(st.integers(0, 1500))], draw(st.sampled_from(NOISE))]
    said = "".join(parts)
    cut, width = draw(st.integers(0, len(said))), draw(st.integers(0, 6))
    return said[:cut] + draw(st.sampled_from(NOISE)) + said[cut + width :]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(mutated())
def test_mutated_articles(text: str) -> None:
    article, _ = plain.article(text, "x.txt")
    if article is None:
        return
    opened = open_reading(article, lexicon.load())
    days = find_dates(opened)
    found = find_documents(opened, days)
    for fact in (*found.facts, *find_places(opened)):
        for span in fact.evidence:
            source = opened.origin(span)
            assert article.text[source.start : source.end].strip()
