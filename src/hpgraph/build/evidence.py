"""Web Annotations: which words of the article say a fact, found by which rule, how sure.

More than half of all statements are made here, so this writes them without detours.
"""

from functools import cache

from hpgraph.build.contexts import Context
from hpgraph.build.iris import digest
from hpgraph.build.writing import TYPE, XSD, Node, iri, plain, term
from hpgraph.models import Fact, Organisation, Person, Place, Span, Topic
from hpgraph.terms import CONFIDENCE, HP, OA

MOST_TARGETS = 3
"""A fact told in many places keeps its first ones."""
_MENTIONS = (Organisation, Person, Place, Topic)  # of these an article's first mention is enough, and a third cheaper
_EVIDENCE, _ANNOTATION = term(HP.Evidence), term(OA.Annotation)
_rule = cache(plain)
_BODY, _TARGET, _RULE, _CONFIDENCE = term(OA.hasBody), term(OA.hasTarget), term(HP.rule), term(HP.confidence)
_SOURCE, _SELECTOR = term(OA.hasSource), term(OA.hasSelector)
_POSITION, _QUOTE = term(OA.TextPositionSelector), term(OA.TextQuoteSelector)
_START, _END, _EXACT, _INTEGER = term(OA.start), term(OA.end), term(OA.exact), term(f"{XSD}integer")


def add(context: Context, fact: Fact, *bodies: Node) -> None:
    """One annotation with the fact's nodes as bodies. A fact without spans gets none."""
    if not fact.evidence:
        return
    write = context.out.write
    key = f"{context.local}-{digest(fact.rule, *map(iri, bodies))}"
    note = Node(f"<{context.iris.base}evidence/{key}>")
    write(note, TYPE, _EVIDENCE)
    write(note, TYPE, _ANNOTATION)
    for body in bodies:
        write(note, _BODY, body)
    for span in fact.evidence[: 1 if isinstance(fact, _MENTIONS) else MOST_TARGETS]:
        write(note, _TARGET, _target(context, span))
    write(note, _RULE, _rule(fact.rule))
    write(note, _CONFIDENCE, term(CONFIDENCE[fact.confidence.value]))


def _target(context: Context, span: Span) -> Node:
    """A place in the text: one selector is both its position and its words."""
    known = context.spans.get(span)
    if known:
        return known
    start, end = span.start, span.end
    key = f"{context.local}-{start}-{end}"
    target, selector = Node(f"<{context.iris.base}span/{key}>"), f"<{context.iris.base}selector/{key}>"
    context.spans[span] = target
    graph = context.out.graph
    context.out.block(
        f"{target} {_SOURCE} {context.article} {graph} .\n"
        f"{target} {_SELECTOR} {selector} {graph} .\n"
        f"{selector} {TYPE} {_POSITION} {graph} .\n"
        f"{selector} {TYPE} {_QUOTE} {graph} .\n"
        f'{selector} {_START} "{start}"^^{_INTEGER} {graph} .\n'
        f'{selector} {_END} "{end}"^^{_INTEGER} {graph} .\n'
        f"{selector} {_EXACT} {plain(context.extraction.article.text[start:end])} {graph} .\n",
    )
    return target
