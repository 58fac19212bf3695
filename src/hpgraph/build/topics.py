"""What an article is about."""

from hpgraph.build import evidence
from hpgraph.build.contexts import Context
from hpgraph.build.iris import local
from hpgraph.build.writing import Node, term
from hpgraph.terms import DCT, HP


def concept(topic: str) -> Node:
    """The concept of a topic id: 'digital-transformation' → hp:topic/digital-transformation."""
    return term(f"{HP.topics.removesuffix('topics')}topic/{local(topic)}")


def build(context: Context) -> None:
    for found in context.extraction.topics:
        node = concept(found.id)
        context.out.add(context.article, DCT.subject, node)
        evidence.add(context, found, node)
