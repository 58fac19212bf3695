"""Schemes, programmes, projects, systems and the like."""

from hpgraph.build import agents, evidence
from hpgraph.build.contexts import Context
from hpgraph.build.writing import term, vi
from hpgraph.models import Initiative
from hpgraph.terms import ADMS, DCT, HP, INITIATIVE_KIND, INITIATIVE_STATUS, SCHEMA


def build(context: Context) -> None:
    for found in context.extraction.initiatives:
        _initiative(context, found)


def _initiative(context: Context, found: Initiative) -> None:
    out, node = context.out, context.initiative(found.name)
    if node is None:
        return
    out.type(node, HP.Initiative)
    out.label(node, found.name)
    out.add(node, SCHEMA.name, vi(found.name))
    kind = INITIATIVE_KIND.get(found.kind)
    for predicate in (HP.initiativeKind, DCT.type):
        out.add(node, predicate, term(kind) if kind else None)
    for predicate in (HP.initiativeStatus, ADMS.status):
        out.add(node, predicate, term(INITIATIVE_STATUS[found.status]) if found.status else None)
    if found.responsible:
        out.add(node, HP.responsible, agents.agent(context, found.responsible))
    evidence.add(context, found, node)
