"""The places that an article names."""

from hpgraph.build import agents, evidence
from hpgraph.build.contexts import Context
from hpgraph.build.writing import term
from hpgraph.models import Place
from hpgraph.terms import DCT, PLACE_KIND, SCHEMA


def build(context: Context) -> None:
    for found in context.extraction.places:
        _place(context, found)


def _place(context: Context, found: Place) -> None:
    out, node = context.out, context.place(found.name, found.parent)
    context.first(node)
    out.type(node, SCHEMA.AdministrativeArea)
    out.label(node, found.name)
    kind = PLACE_KIND.get(found.kind)
    out.add(node, DCT.type, term(kind) if kind else None)
    if found.parent and found.parent != found.name:
        out.add(node, SCHEMA.containedInPlace, agents.place(context, found.parent))
    evidence.add(context, found, node)
