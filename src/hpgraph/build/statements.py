"""What people said, and words in quotation marks."""

from hpgraph.build import agents, evidence
from hpgraph.build.contexts import Context
from hpgraph.build.writing import date, typed, vi
from hpgraph.models import Quotation, Statement
from hpgraph.terms import DCT, HP, SCHEMA


def build(context: Context) -> None:
    for said in context.extraction.statements:
        _statement(context, said)
    for quoted in context.extraction.quotations:
        _quotation(context, quoted)


def _statement(context: Context, found: Statement) -> None:
    out = context.out
    node = context.fact("statement", found.speaker, found.text)
    out.types(node, HP.Statement)
    out.label(node, found.text)
    out.add(node, SCHEMA.creator, agents.agent(context, found.speaker))
    out.add(node, SCHEMA.text, vi(found.text))
    event = context.event(found.event)
    out.add(node, SCHEMA.isPartOf, event)
    held = context.extraction.events[found.event].date if event and found.event is not None else None
    day = date(held) if held else typed(context.day, "date") if context.day else None
    out.add(node, DCT.date, day)
    evidence.add(context, found, node)


def _quotation(context: Context, found: Quotation) -> None:
    out = context.out
    node = context.fact("quotation", found.of, found.text)
    out.type(node, SCHEMA.Quotation)
    out.label(node, found.text)
    out.add(node, SCHEMA.text, vi(found.text))
    documents = list(context.cited((found.of,)))
    for document in documents:
        out.add(node, SCHEMA.isPartOf, document)
    if not documents:
        out.add(node, SCHEMA.creator, agents.agent(context, found.of))
    evidence.add(context, found, node)
