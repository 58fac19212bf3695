"""Figures with unit, what they measure, of whom and when."""

from decimal import Decimal

from hpgraph.build import agents, evidence
from hpgraph.build.contexts import Context
from hpgraph.build.writing import Value, date, shorten, term, typed, vi
from hpgraph.models import Indicator
from hpgraph.terms import COMPARISON, HP, QB, QUALIFIER, SCHEMA


def build(context: Context) -> None:
    for found in context.extraction.indicators:
        _indicator(context, found)


def decimal(value: float) -> str:
    """A number as xsd:decimal has it: no exponent, no trailing zero. 30.4 → '30.4', 1e9 → '1000000000'."""
    text = format(Decimal(repr(float(value))), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _indicator(context: Context, found: Indicator) -> None:
    out = context.out
    node = context.fact("indicator", found.value, found.unit, found.about, found.period, found.whom)
    value = decimal(found.value)
    out.types(node, HP.Indicator)
    out.label(node, f"{shorten(found.about, 70)}: {value.replace('.', ',')} {found.unit}")
    out.add(node, SCHEMA.value, typed(value, "decimal"))
    out.add(node, SCHEMA.unitText, vi(found.unit))
    out.add(node, SCHEMA.description, vi(found.about))
    out.add(node, SCHEMA.observationDate, _day(context, found))
    out.text(node, HP.period, found.period)
    if found.whom:
        out.add(node, SCHEMA.observationAbout, agents.agent(context, found.whom))
    elif context.extraction.article.jurisdiction:
        out.add(node, SCHEMA.observationAbout, agents.place(context, context.extraction.article.jurisdiction))
    comparison, qualifier = COMPARISON.get(found.comparison or ""), QUALIFIER.get(found.qualifier or "")
    out.add(node, HP.comparison, term(comparison) if comparison else None)
    out.add(node, HP.qualifier, term(qualifier) if qualifier else None)
    out.add(node, QB.dataSet, term(HP.indicators))
    evidence.add(context, found, node)


def _day(context: Context, found: Indicator) -> Value | None:
    """The period where it is a date, month or year, else the day on which it was reported."""
    told = date(found.period) if found.period else None
    if told is None and context.day:
        return typed(context.day, "date")
    return told
