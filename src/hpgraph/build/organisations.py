"""The bodies that an article names."""

from hpgraph.build import agents, evidence
from hpgraph.build.contexts import Context


def build(context: Context) -> None:
    for found in context.extraction.organisations:
        evidence.add(context, found, agents.body_node(context, found))
