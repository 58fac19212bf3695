"""One article's facts → the quads of its named graph."""

from pyoxigraph import Quad

from hpgraph.build import (
    articles,
    awards,
    documents,
    events,
    indicators,
    initiatives,
    organisations,
    people,
    places,
    statements,
    tasks,
    topics,
)
from hpgraph.build.contexts import Context, Identities
from hpgraph.build.iris import BASE, Iris
from hpgraph.build.writing import Writer
from hpgraph.models import Extraction
from hpgraph.resolve import identify

_BUILDERS = (
    articles.build,
    organisations.build,
    people.build,
    places.build,
    documents.build,
    events.build,
    initiatives.build,
    tasks.build,
    awards.build,
    indicators.build,
    statements.build,
    topics.build,
)


def article_graph(extraction: Extraction, identities: Identities | None = None, base: str = BASE) -> Writer:
    """The named graph of one article: each fact a node, each with its evidence, no blank nodes.

    `identities` as `hpgraph.resolve.identify` gives them; made here where absent. Equal facts give equal statements,
    in the same order.
    """
    iris = Iris(base)
    out = Writer(iris.article_graph(extraction.article.id))
    context = Context(extraction, identify(extraction) if identities is None else identities, iris, out)
    for build in _BUILDERS:
        build(context)
    return out


def article_quads(extraction: Extraction, identities: Identities | None = None, base: str = BASE) -> list[Quad]:
    """The same as quads."""
    return article_graph(extraction, identities, base).quads()
