"""Awards: what is conferred, by whom, on whom or on how many."""

from hpgraph.build import agents, evidence
from hpgraph.build.contexts import Context
from hpgraph.build.writing import Node, date, iri, typed, vi
from hpgraph.models import Award, Recipient
from hpgraph.terms import DCT, HP, SCHEMA, SKOS, VIVO


def build(context: Context) -> None:
    for found in context.extraction.awards:
        _award(context, found)


def _award(context: Context, found: Award) -> None:
    out = context.out
    node = context.fact("award", found.kind, found.by, *found.recipients)
    kind = context.iris.words("award-kind", found.kind)
    out.types(node, HP.Award)
    out.label(node, found.kind)
    out.add(node, HP.awardKind, kind)
    out.add(node, DCT.type, kind)
    if context.first(kind):
        out.type(kind, SKOS.Concept)
        out.label(kind, found.kind)
    if found.by:
        giver = agents.agent(context, found.by)
        out.add(node, HP.awardedBy, giver)
        out.add(node, VIVO.assignedBy, giver)
    for recipient in dict.fromkeys(found.recipients):
        _recipient(context, node, recipient)
    out.text(node, SCHEMA.description, found.reason)
    out.add(node, DCT.date, date(found.date) if found.date else None)
    evidence.add(context, found, node)


def _recipient(context: Context, award: Node, recipient: Recipient) -> None:
    out = context.out
    if recipient.name:
        receiver = agents.agent(context, recipient.name)
        out.add(award, HP.recipient, receiver)
        out.add(award, VIVO.relates, receiver)
        return
    if recipient.count is None:
        return
    group = context.fact("group", iri(award), recipient.count, recipient.unit)
    out.add(award, HP.recipientGroup, group)
    out.type(group, SCHEMA.QuantitativeValue)
    out.label(group, f"{recipient.count} {recipient.unit or ''}".strip())
    out.add(group, SCHEMA.value, typed(str(recipient.count), "integer"))
    out.add(group, SCHEMA.unitText, vi(recipient.unit) if recipient.unit else None)
