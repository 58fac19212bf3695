"""Officials and their tenures."""

from hpgraph.build import agents, evidence
from hpgraph.build.contexts import Context
from hpgraph.build.iris import digest
from hpgraph.build.writing import Node, date, local_part, term
from hpgraph.models import Person, Tenure, TenureKind
from hpgraph.terms import HP, OG, ORG, SCHEMA, SKOS, TENURE_KIND, TIME

_INSTANTS = {4: TIME.inXSDgYear, 7: TIME.inXSDgYearMonth, 10: TIME.inXSDDate}


def build(context: Context) -> None:
    for person in context.extraction.people:
        node = context.person(person.name)
        _official(context, node, person)
        for post in person.posts:
            _tenure(context, node, person, post)


def _official(context: Context, node: Node, person: Person) -> None:
    out = context.out
    out.type(node, HP.Official)
    out.label(node, person.name)
    for spelling in dict.fromkeys(person.spellings):
        if spelling != person.name:
            out.text(node, SKOS.altLabel, spelling)
    for honorific in dict.fromkeys(person.honorifics):
        out.text(node, SCHEMA.honorificPrefix, honorific)
    evidence.add(context, person, node)


def _tenure(context: Context, who: Node, person: Person, found: Tenure) -> None:
    """One node per person, post, kind and dates, whichever article says it."""
    out = context.out
    content = (found.title, found.organisation, found.kind.value, found.start, found.end, found.term)
    key = f"{local_part(who)}-{digest(*content)}"
    node = context.iris.node("tenure", key)
    out.types(node, HP.Tenure)
    out.label(node, f"{person.name}: {found.title}{', ' if found.organisation else ''}{found.organisation or ''}")
    out.add(node, ORG.member, who)
    out.add(node, ORG.role, agents.title(context, found.title))
    if found.organisation:
        out.add(node, ORG.organization, agents.body(context, found.organisation))
        out.add(node, OG.post, agents.post(context, found.title, found.organisation))
    out.add(node, HP.tenureKind, term(TENURE_KIND[found.kind.value]))
    out.text(node, HP.term, found.term)
    for document in context.cited((found.document,) if found.document else ()):
        out.add(node, HP.basedOn, document)
    out.add(node, HP.statedAt, context.event(found.event))
    _interval(context, node, key, found)
    evidence.add(context, found, node)


def _interval(context: Context, node: Node, key: str, found: Tenure) -> None:
    begins, ends = found.start, found.end
    if found.kind is TenureKind.DISMISSED:  # 'thôi giữ chức từ ngày …' dates the end
        begins, ends = None, ends or begins
    start, end = _instant(context, begins), _instant(context, ends)
    if start or end:
        interval = context.iris.node("interval", key)
        context.out.add(node, ORG.memberDuring, interval)
        context.out.types(interval, TIME.Interval)
        context.out.add(interval, TIME.hasBeginning, start)
        context.out.add(interval, TIME.hasEnd, end)


def _instant(context: Context, value: str | None) -> Node | None:
    literal = date(value) if value else None
    if value is None or literal is None:
        return None
    node = context.iris.node("instant", value)
    if context.first(node):
        context.out.types(node, TIME.Instant)
        context.out.add(node, _INSTANTS[len(value)], literal)
    return node
