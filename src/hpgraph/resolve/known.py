"""Documents that citations may mean: those cited in full in the records at hand, and well-known ones of the lexicon."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from hpgraph import lexicon
from hpgraph.models import Document
from hpgraph.resolve import citations, keys
from hpgraph.resolve.citations import Citation
from hpgraph.resolve.places import CENTRE
from hpgraph.resolve.settle import Key
from hpgraph.resolve.wording import alike, unlike

_CENTRE_OF_PARTY = "tw"


@dataclass(frozen=True, slots=True, kw_only=True)
class Full:
    """One document. `listed`: it stands in the lexicon, so that others of its number would too; then it has an `id`."""

    key: Key
    number: str
    codes: tuple[str, ...]
    kinds: frozenset[str]
    organ: str
    place: str
    party: bool
    year: str = ""
    day: str = ""
    titles: tuple[str, ...] = ()
    id: str = ""

    @property
    def listed(self) -> bool:
        return bool(self.id)

    @property
    def names(self) -> str:
        """How a reason names it."""
        return f"{self.number} ({self.day})" if self.day else self.number

    def admits(self, one: Citation) -> bool:
        """Whether a citation may mean it."""
        if one.kind not in self.kinds or (one.codes or self.codes) != self.codes:
            return False
        if not one.codes and one.organ and one.organ != self.organ:
            return False
        if one.place != self.place and not (one.place[:1] == "?" and self.place in (CENTRE, one.place[1:])):
            return False
        if one.published and (self.day or self.year) > one.published[: len(self.day or self.year)]:
            return False
        if not self.day.startswith(one.day):
            return False
        return not self.titles or not all(unlike(one.title, title) for title in self.titles)

    def about(self, title: str) -> bool:
        """Whether it is surely about the same."""
        return any(alike(title, known) for known in self.titles)


def full(found: Iterable[tuple[Key, Citation]], core: str) -> list[Full]:
    """The documents of firm citations, given with the key of each, and those of the lexicon with that number."""
    documents = {document.key: document for document in _listed(core)}
    for key, one in found:
        known = documents.get(key)
        if known is None:
            documents[key] = Full(
                key=key,
                number=one.number,
                codes=one.codes,
                kinds=frozenset((one.kind,)),
                organ=one.organ,
                place=one.place,
                party=one.party,
                year=one.year,
                day="" if one.lasting else one.day,
                titles=(one.title,) if one.title else (),
            )
        else:
            titles = {*known.titles, one.title} - {""}
            documents[key] = replace(known, kinds=known.kinds | {one.kind}, titles=tuple(sorted(titles)))
    return sorted(documents.values(), key=lambda document: document.key)


@lru_cache(maxsize=1 << 10)
def _listed(core: str) -> tuple[Full, ...]:
    return tuple(document for document in _all() if citations.core(document.number) == core)


@lru_cache(maxsize=1)
def _all() -> tuple[Full, ...]:
    return tuple(_lexicon())


def _lexicon() -> Iterator[Full]:
    for entry in lexicon.load().by_category.get("known_document", ()):
        kind, day, issuer = str(entry.get("kind")), str(entry.get("date")), str(entry.get("issuer"))
        codes = citations.codes(entry.form)
        yield Full(
            key=("number", *codes, CENTRE, day),
            number=entry.form,
            codes=codes,
            kinds=frozenset((kind,)),
            organ=_CENTRE_OF_PARTY,
            place=CENTRE,
            party=True,
            day=day,
            titles=(str(entry.get("title")),),
            id=keys.dated_document(kind, issuer, entry.form, day),
        )


def listed(core: str) -> frozenset[Key]:
    """Keys of the documents of the lexicon with that number."""
    return frozenset(known.key for known in _listed(core))


def keys_of(one: Citation) -> list[Key]:
    """Keys of the listed documents that a bare number with its day means."""
    same = [known for known in _listed(one.core) if known.day == one.day and one.kind in known.kinds]
    return [known.key for known in same if known.organ == one.organ]


def by_subject(document: Document) -> Full | None:
    """'Nghị quyết của Bộ Chính trị về …' without a number: the one known document of that kind, subject and day."""
    if document.number or not document.title or not document.issuer:
        return None
    if citations.organ(document.issuer) != _CENTRE_OF_PARTY:
        return None
    same = [known for known in _all() if document.kind in known.kinds and known.about(document.title)]
    fitting = [known for known in same if known.day.startswith(document.date or "")]
    return fitting[0] if len(fitting) == 1 else None
