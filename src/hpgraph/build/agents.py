"""Who acts, whatever a name stands for: an official, a body, an office or a group."""

from hpgraph.build import offices
from hpgraph.build.contexts import Context
from hpgraph.build.iris import wording
from hpgraph.build.writing import Node, local_part, term
from hpgraph.models import Organisation
from hpgraph.resolve import keys
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
    """The body of that name; one that the article's facts lack gets a label and no kind."""
    if name in context.bodies:
        return body_node(context, context.bodies[name])
    node = _node(context, name)
    if context.first(node):
        context.out.type(node, HP.Agency)
        context.out.label(node, name)
    return node


def _node(context: Context, name: str) -> Node:
    return context.iris.node("agency", context.identities.get(("organisation", name)) or keys.organisation(name).id)


def body_node(context: Context, found: Organisation) -> Node:
    """A body of the article's facts: kind, spellings, what it is part of, where."""
    node = _node(context, found.name)
    if not context.first(node):
        return node
    out = context.out
    if found.generic or found.kind == "group":
        out.type(node, HP.BodyGroup)
    else:
        kind = AGENCY_KINDS.get(found.kind, AGENCY_KINDS["other"])
        out.type(node, kind)
        out.add(node, ORG.classification, term(kind))
    out.label(node, found.name)
    for spelling in dict.fromkeys(found.spellings):
        if spelling != found.name:
            out.text(node, SKOS.hiddenLabel, spelling)
    above = found.parent or _above(context, found.name)
    if above and above != found.name and not found.generic:
        out.add(node, ORG.subOrganizationOf, body(context, above))
    if found.jurisdiction:
        out.add(node, DCT.spatial, place(context, found.jurisdiction))
    return node


def _above(context: Context, name: str) -> str | None:
    """The longest other body whose name ends this one's: 'Văn phòng Thành ủy X' is part of 'Thành ủy X'."""
    words = name.split(" ")
    ends = (" ".join(words[start:]) for start in range(1, len(words)))
    return next((end for end in ends if end in context.bodies), None)


def group(context: Context, name: str) -> Node:
    """A group that is not named one by one; the same words mean other bodies in another jurisdiction."""
    key = keys.organisation(f"{name} {context.extraction.article.jurisdiction or ''}".strip()).id
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
