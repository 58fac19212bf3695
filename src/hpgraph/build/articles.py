"""The article itself, its pictures, and what it mentions."""

import hashlib

from hpgraph.build import agents
from hpgraph.build.contexts import Context
from hpgraph.build.writing import plain, typed, vi
from hpgraph.terms import DCT, HP, SCHEMA


def build(context: Context) -> None:
    article, node, out = context.extraction.article, context.article, context.out
    out.types(node, HP.Article)
    out.label(node, article.title or article.id)
    out.add(node, SCHEMA.headline, vi(article.title or article.id))
    if article.published:
        out.add(node, SCHEMA.datePublished, typed(article.published.isoformat(), "dateTime"))
    if article.publisher:
        out.add(node, SCHEMA.publisher, agents.body(context, article.publisher))
    out.add(node, SCHEMA.author, plain(article.author) if article.author else None)
    out.add(node, SCHEMA.url, typed(article.url, "anyURI") if article.url else None)
    out.add(node, SCHEMA.inLanguage, plain("vi"))
    out.add(node, SCHEMA.identifier, plain(article.id))
    out.add(node, HP.textDigest, plain(hashlib.sha256(article.text.encode()).hexdigest()))
    if article.jurisdiction:
        out.add(node, DCT.spatial, agents.place(context, article.jurisdiction))
    for caption in dict.fromkeys(article.captions):
        image = context.fact("image", caption)
        out.add(node, SCHEMA.image, image)
        out.type(image, SCHEMA.ImageObject)
        out.add(image, SCHEMA.caption, vi(caption))
    _mentions(context)


def _mentions(context: Context) -> None:
    facts, out, node = context.extraction, context.out, context.article
    for person in facts.people:
        out.add(node, SCHEMA.mentions, context.person(person.name))
    for body in facts.organisations:
        out.add(node, SCHEMA.mentions, agents.body_node(context, body))
    for document in facts.documents:
        out.add(node, SCHEMA.citation, context.document(document))
    for index in range(len(facts.events)):
        out.add(node, SCHEMA.mentions, context.event(index))
    for initiative in facts.initiatives:
        out.add(node, SCHEMA.mentions, context.initiative(initiative.name))
    for place in facts.places:
        out.add(node, SCHEMA.mentions, context.place(place.name, place.parent))
