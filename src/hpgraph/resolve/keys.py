"""The id of an entity, from what one article says of it."""

import hashlib
import re
from dataclasses import dataclass

from hpgraph.models import Article, Document, Event, Initiative, Person, Place
from hpgraph.resolve.scopes import CENTRAL, scope_of_body
from hpgraph.text import lower, slug, unify_tones

_YEAR_IN_SYMBOL = re.compile(r"/(19|20)\d\d/")


@dataclass(frozen=True, slots=True)
class Chosen:
    """A local id and the reason why mentions with it are one entity."""

    id: str
    reason: str


def _digest(*parts: str | None) -> str:
    joined = "\x1f".join(unify_tones(lower(" ".join((part or "").split()))) for part in parts)
    return hashlib.sha256(joined.encode()).hexdigest()[:6]


def person(found: Person, article: Article) -> Chosen:
    """Same name and same jurisdiction (province, central level, or body where neither is known) → one person.

    Without any post the person stays apart, per article: a name alone never merges.
    """
    scopes = [scope_of_body(post.organisation, article.jurisdiction) for post in found.posts if post.organisation]
    scope = next((s for s in scopes if s != CENTRAL), None) or (CENTRAL if scopes else None)
    if scope is None:
        return Chosen(f"{slug(found.name)}-{_digest(found.name, article.id)}", "unresolved: no post is named")
    return Chosen(f"{slug(found.name)}-{_digest(found.name, scope)}", f"same name, same jurisdiction ({scope})")


def organisation(name: str) -> Chosen:
    """One canonical full name, one body."""
    return Chosen(f"{slug(name)}-{_digest(name)}", "same canonical name with jurisdiction")


def document(found: Document, article: Article) -> Chosen:
    """Kind, symbol and issuer, with the date where the symbol has no year.

    A citation that gives neither year nor date is kept per year of publication: numbers restart every year or
    every committee term, and two different documents must not become one.
    """
    issuer = slug(found.issuer or "khong-ro", 60)
    if found.number is None:
        title = found.title or found.kind
        parts = (slug(found.kind, 20), issuer, f"{slug(title, 60)}-{_digest(title, found.date)}")
        return Chosen("/".join(parts), "same kind, issuer and title")
    base = f"{slug(found.kind, 20)}/{issuer}/{slug(found.number, 40)}"
    if _YEAR_IN_SYMBOL.search(found.number):
        return Chosen(base, "same symbol (its year is in it) and issuer")
    if found.date:
        return Chosen(f"{base}/{found.date}", "same symbol, issuer and date")
    seen = article.published.year if article.published else article.id
    return Chosen(f"{base}/cited-{seen}", "unresolved: cited without date; same symbol, issuer and year of citation")


def event(found: Event, article: Article) -> Chosen:
    """Same day, name and organiser → one event; an undated event stays with its article."""
    where = found.organiser if found.date else article.id
    local = f"{found.date or 'undated'}-{slug(found.name, 60)}-{_digest(found.name, where)}"
    return Chosen(local, "same day, name and organiser" if found.date else "undated: kept per article")


def initiative(found: Initiative, article: Article) -> Chosen:
    """Same name in the same jurisdiction → one initiative."""
    return Chosen(f"{slug(found.name, 60)}-{_digest(found.name, article.jurisdiction)}", "same name and jurisdiction")


def place(found: Place) -> Chosen:
    """Name with its kind, and the unit that contains it."""
    return Chosen(f"{slug(found.name)}-{_digest(found.name, found.parent)}", "same name, kind and containing unit")
