"""Who acts, whatever a name stands for: an official, a body, an office or a group."""

from hpgraph.build import offices
from hpgraph.build.contexts import Context
from hpgraph.build.iris import wording
from hpgraph.build.writing import Node, local_part, term
from hpgraph.models import Organisation
from hpgraph.resolve import hierarchy, keys
from hpgraph.terms import AGENCY_KINDS, DCT, HP, ORG, SCHEMA, SKOS


def agent(context: Context, name: str) -> Node:
    """The official, body, office or group of that name, described where it was not yet."""
    known = context.agents.get(name)
    if known is None:
        known = context.agents[name] = _find(context, name)
    return known


def _find(context: Context, name: str) -> Node:
    if ("person", name) in context.identities:
        return context.person(name)
    if name in context.bodies:
        return body_node(context, context.bodies[name])
    office = offices.parse(name, context.bodies)
    if office:
        return post(context, office.title, office.body)
    if name[:1].islower() or name.startswith("Các "):
        return group(context, name)
    return body(context, name)


def body(context: Context, name: str) -> Node:
    """The body of that name; of one that the article's facts lack what the name tells."""
    if name in context.bodies:
        return body_node(context, context.bodies[name])
    node = _node(context, name)
    if context.first(node):
        kind = hierarchy.kind(name)
        _kind(context, node, AGENCY_KINDS[kind] if kind else HP.Agency)
        context.out.label(node, name)
        _place_of(context, node, name)
    return node


def _node(context: Context, name: str) -> Node:
    known = context.identities.get(("organisation", name))
    return context.iris.node("agency", known or keys.organisation(name, context.extraction.article.jurisdiction))


def body_node(context: Context, found: Organisation) -> Node:
    """A body of the article's facts: kind, spellings, what it is part of, where."""
    node = _node(context, found.name)
    if not context.first(node):
        return node
    out = context.out
    if found.generic or found.kind == "group":
        out.type(node, HP.BodyGroup)
    else:
        _kind(context, node, AGENCY_KINDS.get(found.kind, AGENCY_KINDS["other"]))
    out.label(node, found.name)
    for spelling in dict.fromkeys(found.spellings):
        if spelling != found.name:
            out.text(node, SKOS.hiddenLabel, spelling)
    if not (found.generic or found.kind == "group"):
        _above(context, node, found)
        _place_of(context, node, found.name)
    return node


def _kind(context: Context, node: Node, kind: str) -> None:
    context.out.type(node, kind)
    if kind != HP.Agency:
        context.out.add(node, ORG.classification, term(kind))


def _above(context: Context, node: Node, found: Organisation) -> None:
    """What the body is part of: as the name tells, else the longest other body whose name ends this one's."""
    article, name = context.extraction.article, found.name
    words = name.split(" ")
    ends = (" ".join(words[start:]) for start in range(1, len(words)))
    over = found.parent or hierarchy.above(name, article.jurisdiction, context.day)
    over = over or next((end for end in ends if end in context.bodies), None)
    if over and over != name:
        context.out.add(node, ORG.subOrganizationOf, body(context, over))


def _place_of(context: Context, node: Node, name: str) -> None:
    """The district or commune of a body, or its province, where the name tells it."""
    where = hierarchy.place(name, context.extraction.article.jurisdiction)
    if where:
        context.out.add(node, DCT.spatial, place(context, where[0], parent=where[1]))


def group(context: Context, name: str) -> Node:
    """A group that is not named one by one; the same words mean other bodies in another jurisdiction."""
    key = keys.organisation(f"{name} {context.extraction.article.jurisdiction or ''}".strip())
    node = context.iris.node("agency", key)
    if context.first(node):
        context.out.type(node, HP.BodyGroup)
        context.out.label(node, name)
    return node


def title(context: Context, words: str) -> Node:
    node = context.iris.words("title", words)
    if context.first(node):
        context.out.type(node, ORG.Role)
        context.out.label(node, words)
    return node


def post(context: Context, words: str, body_name: str) -> Node:
    """The post of a title in a body."""
    where = body(context, body_name)
    key = f"{wording(words)}/{local_part(where)}"
    node = context.iris.node("post", key)
    if context.first(node):
        out = context.out
        out.type(node, HP.Post)
        out.label(node, offices.name(words, body_name))
        out.add(node, ORG.postIn, where)
        out.add(node, ORG.role, title(context, words))
    return node


def place(context: Context, name: str, *, venue: bool = False, parent: str | None = None) -> Node:
    """A place named in passing: a jurisdiction, or the venue of an event."""
    node = context.place(name, parent)
    if context.first(node):
        context.out.type(node, SCHEMA.Place if venue else SCHEMA.AdministrativeArea)
        context.out.label(node, name)
        if parent and parent != name:
            context.out.add(node, SCHEMA.containedInPlace, place(context, parent))
    return node
