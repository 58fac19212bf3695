"""Web Annotations: which words of the article say a fact, found by which rule, how sure."""

from pyoxigraph import Literal, NamedNode

from hpgraph.build.contexts import Context
from hpgraph.build.writing import term
from hpgraph.models import Fact, Span
from hpgraph.terms import CONFIDENCE, HP, OA

MOST_TARGETS = 3
"""An entity named often keeps its first places; more would double the graph and tell nothing new."""
_AROUND = 32  # code points of prefix and suffix, enough to find the words again in an edited page


def add(context: Context, fact: Fact, *bodies: NamedNode) -> None:
    """One annotation with the fact's nodes as bodies. A fact without spans gets none."""
    if not fact.evidence:
        return
    out = context.out
    note = context.fact("evidence", fact.rule, *(body.value for body in bodies))
    out.types(note, HP.Evidence)
    for body in bodies:
        out.add(note, OA.hasBody, body)
    for span in dict.fromkeys(fact.evidence[:MOST_TARGETS]):
        out.add(note, OA.hasTarget, _target(context, span))
    out.add(note, HP.rule, Literal(fact.rule))
    out.add(note, HP.confidence, term(CONFIDENCE[fact.confidence.value]))


def _target(context: Context, span: Span) -> NamedNode:
    key = f"{context.extraction.article.id}-{span.start}-{span.end}"
    target = context.iris.node("span", key)
    if not context.first(target):
        return target
    out, text = context.out, context.extraction.article.text
    position, quote = context.iris.node("position", key), context.iris.node("quote", key)
    out.type(target, OA.SpecificResource)
    out.add(target, OA.hasSource, context.article)
    out.add(target, OA.hasSelector, position)
    out.add(target, OA.hasSelector, quote)
    out.type(position, OA.TextPositionSelector)
    out.add(position, OA.start, Literal(span.start))
    out.add(position, OA.end, Literal(span.end))
    out.type(quote, OA.TextQuoteSelector)
    out.add(quote, OA.exact, Literal(text[span.start : span.end]))
    out.add(quote, OA.prefix, Literal(text[max(0, span.start - _AROUND) : span.start]))
    out.add(quote, OA.suffix, Literal(text[span.end : span.end + _AROUND]))
    return target
