"""The places that an article names."""

from hpgraph.build import agents, evidence
from hpgraph.build.contexts import Context
from hpgraph.build.writing import term
from hpgraph.models import Place
from hpgraph.terms import DCT, LABELS, PLACE_KIND, SCHEMA

_BY_WORD = {LABELS[iri][0]: iri for iri in PLACE_KIND.values()}


def build(context: Context) -> None:
    for found in context.extraction.places:
        _place(context, found)


def kind_of(kind: str, parent: str | None) -> str | None:
    """The concept of a kind, given as id ('ward') or in Vietnamese ('phường'); None where unknown."""
    if kind == "thành phố" and not parent:
        return PLACE_KIND["municipality"]
    return PLACE_KIND.get(kind) or _BY_WORD.get(kind)


def _place(context: Context, found: Place) -> None:
    out, node = context.out, context.place(found.name, found.parent)
    context.first(node)
    out.type(node, SCHEMA.AdministrativeArea)
    out.label(node, found.name)
    kind = kind_of(found.kind, found.parent)
    out.add(node, DCT.type, term(kind) if kind else None)
    if found.parent and found.parent != found.name:
        out.add(node, SCHEMA.containedInPlace, agents.place(context, found.parent))
    evidence.add(context, found, node)
