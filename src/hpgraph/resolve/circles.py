"""Where a mention belongs of which neither the body nor the portal says so: where the others of its article do."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from hpgraph.resolve.places import CENTRE
from hpgraph.resolve.spells import Mention


def placed(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions in order; those at a portal of the centre without a body get the province of their article.

    That is the one province which all others of the article are of whose body is known; none where they differ.
    """
    known = list(mentions)
    found: dict[str, set[str]] = defaultdict(set)
    for mention in known:
        if mention.article:
            found[mention.article].update(_scopes(mention))
    for mention in known:
        scopes = found.get(mention.article, set())
        if mention.site is None and len(scopes) == 1 and CENTRE not in scopes and not _scopes(mention):
            yield replace(mention, site=next(iter(scopes)))
        else:
            yield mention


def _scopes(mention: Mention) -> set[str]:
    return {office.body.scope for office in mention.now if office.body and office.body.scope}
