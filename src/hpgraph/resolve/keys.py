"""The id of an entity, from what one article says of it."""

import hashlib
import re

from hpgraph.models import Article, Document, Event, Initiative, Person, Place
from hpgraph.resolve.scopes import CENTRAL, scope_of_body
from hpgraph.resolve.units import unit_of
from hpgraph.text import lower, slug, unify_tones

_DAY = 10  # characters of a whole date
LONGEST_SYMBOL = 40
"""Characters of a symbol in an id."""
_YEAR_IN_SYMBOL = re.compile(r"/(19|20)\d\d/")


def _digest(*parts: str | None) -> str:
    joined = "\x1f".join(unify_tones(lower(" ".join((part or "").split()))) for part in parts)
    return hashlib.sha256(joined.encode()).hexdigest()[:6]


def person(found: Person, article: Article) -> str:
    """Same name and same jurisdiction (province, central level, or body where neither is known) → one person.

    Without any post the person stays apart, per article: a name alone never merges.
    """
    scopes = [scope_of_body(post.organisation, article.jurisdiction) for post in found.posts if post.organisation]
    scope = next((s for s in scopes if s != CENTRAL), None) or (CENTRAL if scopes else None)
    if scope is None:
        return f"{slug(found.name)}-{_digest(found.name, article.id)}"
    return f"{slug(found.name)}-{_digest(found.name, scope)}"


def organisation(name: str, jurisdiction: str | None = None) -> str:
    """One canonical full name, one body; of districts and communes, whose names leave it out, in one province.

    `jurisdiction`: that of the article, which tells of which province such a unit is.
    """
    unit = unit_of(name, jurisdiction)
    name = name.replace(" - ", " và ")  # 'Kinh tế - Ngân sách' and 'Kinh tế và Ngân sách' are written for one another
    if unit and unit.province:
        return f"{slug(name)}-{_digest(name, unit.province)}"
    return f"{slug(name)}-{_digest(name)}"


def document(found: Document, article: Article) -> str:
    """Kind, symbol and issuer, with the date where the symbol has no year.

    A citation that gives neither year nor date is kept per year of publication: numbers restart every year or
    every committee term, and two different documents must not become one.
    """
    if found.number is None:
        return titled_document(found.kind, found.issuer, found.title or found.kind, found.date)
    if _YEAR_IN_SYMBOL.search(found.number):
        return lasting_document(found.kind, found.issuer, found.number)
    if found.date:
        return dated_document(found.kind, found.issuer, found.number, found.date)
    seen = article.published.year if article.published else article.id
    return f"{lasting_document(found.kind, found.issuer, found.number)}/cited-{seen}"


def titled_document(kind: str, issuer: str | None, title: str, date: str | None) -> str:
    """The id of a document without a number."""
    return f"{_series(kind, issuer)}/{slug(title, 60)}-{_digest(title, date)}"


def lasting_document(kind: str, issuer: str | None, number: str) -> str:
    """The id of a document whose number names it for good."""
    return f"{_series(kind, issuer)}/{slug(number, LONGEST_SYMBOL)}"


def dated_document(kind: str, issuer: str | None, number: str, date: str) -> str:
    """The id of a document that number and day name."""
    return f"{lasting_document(kind, issuer, number)}/{date}"


def _series(kind: str, issuer: str | None) -> str:
    return f"{slug(kind, 20)}/{slug(issuer or 'khong-ro', 60)}"


def event(found: Event, article: Article) -> str:
    """Same day, name and organiser, or jurisdiction where none is told → one event; undated ones stay per article."""
    dated = len(found.date or "") == _DAY
    where = (found.organiser or article.jurisdiction) if dated else article.id
    return f"{found.date or 'undated'}-{slug(found.name, 60)}-{_digest(found.name, where)}"


def initiative(found: Initiative, article: Article) -> str:
    """Same name in the same jurisdiction → one initiative."""
    return f"{slug(found.name, 60)}-{_digest(found.name, article.jurisdiction)}"


def place(found: Place) -> str:
    """Name with its kind, and the unit that contains it."""
    return f"{slug(found.name)}-{_digest(found.name, found.parent)}"
