"""Why mentions are taken for one person, in words."""

from hpgraph.resolve import rarity, weights
from hpgraph.resolve.features import Pair, compare
from hpgraph.resolve.people import CERTAIN, UNRESOLVED, Group
from hpgraph.resolve.spells import Spell

UNTOLD = "no post is named"
_POSTS = {
    "office": "the same office",
    "body": "posts in the same body",
    "successor": "posts in a body and in the one that took it over",
    "site-title": "the same title in the same province",
    "unit": "posts in the same district or commune",
    "province": "posts in the same province",
    "province-level": "posts of different levels in the same province",
    "site": "a portal of the same province",
    "site-other-title": "a portal of the same province, another title",
    "nowhere-title": "the same title",
    "capital-title": "a portal of the centre, the same title",
    "capital": "a portal of the centre",
    "capital-other-title": "a portal of the centre, another title",
    "away-title": "the same title, a portal of another province",
    "away-other-title": "another title, a portal of another province",
    "centre": "posts at the centre and in a province",
    "nowhere": "nothing told of the place",
    "nowhere-other-title": "another title, nothing told of the place",
    "away": "a portal of another province",
    "elsewhere": "posts in different provinces",
}
_TIME = {
    "overlap": "at the same time",
    "touch": "within months",
    "months": "within months",
    "year": "within two years",
    "near": "within three years",
    "middle": "within five years",
    "far": "many years apart",
}
_COMPANY = {"one": "one companion shared", "two": "companions shared"}


def reasons(group: Group) -> list[str]:
    """For each spell of a person, why it is of that person; '' where it is certain."""
    return [
        "" if sure == CERTAIN else _reason(spell, [other for other in group.spells if other is not spell], sure)
        for spell, sure in zip(group.spells, group.confidence, strict=True)
    ]


def _reason(spell: Spell, others: list[Spell], sure: str) -> str:
    if not others:
        if sure == UNRESOLVED:
            return UNTOLD if spell.weak else "somebody of this name may be the same person"
        return "no other post is known; somebody of this name may be the same person"
    bearers = rarity.OFFICIALS * rarity.share(spell.name)
    pairs = [compare(spell, other, bearers) for other in others]
    return told(max(pairs, key=weights.load().score))


def told(pair: Pair) -> str:
    """What speaks for two spells being one person: 'same name; the same office, within months'."""
    said = [_POSTS[pair.relation], _TIME.get(pair.time, ""), _COMPANY.get(pair.company, "")]
    said.append("an article says so" if pair.stated else "")
    return f"same name; {', '.join(filter(None, said))}"
