"""Web Annotations: which words of the article say a fact, found by which rule, how sure.

Half of all quads are made here, so this writes them without detours.
"""

from pyoxigraph import Literal, NamedNode

from hpgraph.build.contexts import Context
from hpgraph.build.iris import digest, local
from hpgraph.build.writing import TYPE, term
from hpgraph.models import Fact, Organisation, Person, Place, Span, Topic
from hpgraph.terms import CONFIDENCE, HP, OA

MOST_TARGETS = 3
"""A fact told in many places keeps its first ones."""
_MENTIONS = (Organisation, Person, Place, Topic)  # of these an article's first mention is enough, and a third cheaper
_EVIDENCE, _ANNOTATION = term(HP.Evidence), term(OA.Annotation)
_BODY, _TARGET, _RULE, _CONFIDENCE = term(OA.hasBody), term(OA.hasTarget), term(HP.rule), term(HP.confidence)
_SPECIFIC, _SOURCE, _SELECTOR = term(OA.SpecificResource), term(OA.hasSource), term(OA.hasSelector)
_POSITION, _QUOTE = term(OA.TextPositionSelector), term(OA.TextQuoteSelector)
_START, _END, _EXACT = term(OA.start), term(OA.end), term(OA.exact)


def add(context: Context, fact: Fact, *bodies: NamedNode) -> None:
    """One annotation with the fact's nodes as bodies. A fact without spans gets none."""
    if not fact.evidence:
        return
    write = context.out.write
    key = f"{local(context.extraction.article.id)}-{digest(fact.rule, *(body.value for body in bodies))}"
    note = NamedNode(f"{context.iris.base}evidence/{key}")
    write(note, TYPE, _EVIDENCE)
    write(note, TYPE, _ANNOTATION)
    for body in bodies:
        write(note, _BODY, body)
    for span in fact.evidence[: 1 if isinstance(fact, _MENTIONS) else MOST_TARGETS]:
        write(note, _TARGET, _target(context, span))
    write(note, _RULE, Literal(fact.rule))
    write(note, _CONFIDENCE, term(CONFIDENCE[fact.confidence.value]))


def _target(context: Context, span: Span) -> NamedNode:
    """A place in the text: one selector is both its position and its words."""
    known = context.spans.get(span)
    if known:
        return known
    base, key = context.iris.base, f"{local(context.extraction.article.id)}-{span.start}-{span.end}"
    target, selector = NamedNode(f"{base}span/{key}"), NamedNode(f"{base}selector/{key}")
    context.spans[span] = target
    write, text = context.out.write, context.extraction.article.text
    write(target, TYPE, _SPECIFIC)
    write(target, _SOURCE, context.article)
    write(target, _SELECTOR, selector)
    write(selector, TYPE, _POSITION)
    write(selector, TYPE, _QUOTE)
    write(selector, _START, Literal(span.start))
    write(selector, _END, Literal(span.end))
    write(selector, _EXACT, Literal(text[span.start : span.end]))
    return target
