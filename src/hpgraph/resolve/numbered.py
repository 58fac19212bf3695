"""Homes of citations by number: those that say their day or year first, then what the others may mean."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations

from hpgraph.models import replace
from hpgraph.resolve import known
from hpgraph.resolve.citations import Citation
from hpgraph.resolve.known import Full
from hpgraph.resolve.records import Sureness
from hpgraph.resolve.settle import Home, Key
from hpgraph.resolve.terms import same_term
from hpgraph.resolve.wording import alike, unlike, years

_NEWS = 92  # days after which a citation without a day may mean an older document of that number
_ALWAYS_YEAR = ("decree", "circular")  # their symbols have the year: without it they were shortened
_LONGEST_TERM = 5  # years


def homes(cited: Sequence[Citation]) -> dict[str, Home]:
    """By record id; `cited` are of one block, in order of id."""
    if not cited:
        return {}
    firm = {one.id: _key(one) for one in cited if one.lasting or len(one.day) == 10}
    _as_symbols(cited, firm)
    dated = _same_in_spite_of_days(cited, firm)
    documents = known.full(((firm[one.id], one) for one in cited if one.id in firm), cited[0].core)
    called = {document.key: document.id for document in documents}
    by_codes: dict[tuple[str, ...], list[Full]] = defaultdict(list)
    for document in documents:
        by_codes[document.codes].append(document)
    found: dict[str, Home] = {}
    rest: list[tuple[Citation, list[Full]]] = []
    for one in cited:
        if one.id in firm:
            reason = "same symbol, issuer and year; the days differ, the subject is one" if one.id in dated else ""
            found[one.id] = _firm(one, firm[one.id], called, reason)
            continue
        near = by_codes[one.codes] if one.codes else documents
        chosen, candidates = _meant(one, near)
        if chosen:
            found[one.id] = chosen
        else:
            rest.append((one, candidates))
    return found | _unresolved(rest)


def _key(one: Citation) -> Key:
    """What names a document for good."""
    return ("number", *one.series, one.year if one.lasting else one.day)


def _firm(one: Citation, key: Key, called: Mapping[Key, str], other: str) -> Home:
    told = "its year or term is in it" if one.lasting else "date"
    reason = other or (f"same symbol ({told}) and issuer" if one.lasting else "same symbol, issuer and date")
    sureness: Sureness = "likely" if other else "certain"
    mark = one.place.replace("/", "-").replace(" ", "-").strip("?")
    firm = not one.lasting or bool(one.year)
    return Home(key=key, sureness=sureness, reason=reason, firm=firm, id=called.get(key, ""), mark=mark)


def _as_symbols(cited: Sequence[Citation], firm: dict[str, Key]) -> None:
    """'Nghị quyết 45 ngày 24/01/2019 của Bộ Chính trị' is at home with 45-NQ/TW of that day, if no other fits.

    So is 'Nghị định 24/2014 của Chính phủ' with 24/2014/NĐ-CP.
    """
    symbols = {firm[one.id]: one for one in cited if one.id in firm and one.codes}
    for one in cited:
        if one.id in firm and not one.codes:
            same = {
                key
                for key, other in symbols.items()
                if _same_time(one, other) and other.kind == one.kind and _issued_by(one, other)
            }
            same |= {key for key in known.keys_of(one) if key not in same}
            if len(same) == 1:
                firm[one.id] = same.pop()


def _same_time(bare: Citation, other: Citation) -> bool:
    return other.year == bare.year if bare.year else other.day == bare.day


def _issued_by(bare: Citation, other: Citation) -> bool:
    return (bare.organ, bare.place) == (other.organ, other.place)


def _same_in_spite_of_days(cited: Sequence[Citation], firm: dict[str, Key]) -> set[str]:
    """Two days for one symbol in one year: one of them is wrong where the subject is the same. Ids of those concerned.

    All are at home with the day that the lexicon knows, or else the first; the articles keep theirs.
    """
    listed = known.listed(cited[0].core)
    series: dict[tuple[str, ...], list[Citation]] = defaultdict(list)
    for one in cited:
        if one.id in firm and one.codes and not one.lasting and one.title:
            series[one.kind, *one.series, one.day[:4]].append(one)
    concerned: set[str] = set()
    for group in series.values():
        for one, other in combinations(sorted(group, key=lambda one: (firm[one.id] not in listed, one.day, one.id)), 2):
            old, new = firm[other.id], firm[one.id]
            if old != new and alike(one.title, other.title):
                moved = [key for key, value in firm.items() if value == old]
                firm.update(dict.fromkeys(moved, new))
                concerned |= {one.id, *moved}
    return concerned


def _meant(one: Citation, near: Sequence[Full]) -> tuple[Home | None, list[Full]]:
    """What a citation means, if it is the same from its first day to its last, and what it may mean on the last."""
    found: list[Home | None] = []
    candidates: list[Full] = []
    for day in dict.fromkeys((one.published, one.until)):
        seen = replace(one, published=day)
        candidates = [document for document in near if document.admits(seen)]
        found.append(_chosen(seen, candidates))
    chosen = found[-1]
    same = chosen and all(home and home.key == chosen.key for home in found)
    return (chosen if same else None), candidates


def _chosen(one: Citation, candidates: Sequence[Full]) -> Home | None:
    """The one document that a citation without a day can mean; None where none or several can."""
    named = [document for document in candidates if document.about(one.title) and _certain_year(one, document)]
    if len(named) == 1:
        sureness: Sureness = "certain" if len(candidates) == 1 else "likely"
        reason = f"the one about the same: {named[0].names}"
        return Home(key=named[0].key, id=named[0].id, sureness=sureness, reason=reason)
    if not one.codes and not one.organ:
        return None
    fitting = [document for document in candidates if not _shortened(one, document)]
    if len(candidates) > 1:
        fitting = [] if one.party else [document for document in fitting if _is_news(one, document)]
    if len(fitting) == 1 and (fitting[0].listed or one.day or _same_period(one, fitting[0])):
        reason = f"the only one that fits: {fitting[0].names}"
        return Home(key=fitting[0].key, id=fitting[0].id, sureness="likely", reason=reason)
    return None


def _shortened(one: Citation, document: Full) -> bool:
    """Whether the symbol would have lost its year, which is seldom where symbols with and without year are in use."""
    return bool(document.year) and bool(one.codes) and one.kind not in _ALWAYS_YEAR


def _certain_year(one: Citation, document: Full) -> bool:
    """Documents of the same number and subject are issued year after year; those of a term are not."""
    return document.party or _same_period(one, document) or any(years(one.title) & years(t) for t in document.titles)


def _same_period(one: Citation, document: Full) -> bool:
    """Whether the article is of the year, or of the committee's term, in which the document was issued."""
    if document.party:
        return same_term(one.published, document.day, document.place)
    return bool(one.published) and one.published[:4] == (document.year or document.day)[:4]


def _is_news(one: Citation, document: Full) -> bool:
    if not (one.published and document.day):
        return False
    return (date.fromisoformat(one.published) - date.fromisoformat(document.day)).days <= _NEWS


def _unresolved(rest: Sequence[tuple[Citation, list[Full]]]) -> dict[str, Home]:
    """Citations that stay open: together where they would be by their seed, unless their subjects differ."""
    found: dict[str, Home] = {}
    seeds: dict[tuple[str, ...], list[Citation]] = defaultdict(list)
    candidates = {one.id: [document.names for document in fitting] for one, fitting in rest}
    for one, _ in rest:
        seeds[one.kind, *one.series, one.seed].append(one)
    groups = [group for seed in sorted(seeds) for group in _by_subject(seeds[seed])]
    for group in _across_years(groups):
        key = ("open", group[0].seed, group[0].id)
        for one in group:
            may = f"; may be {', '.join(candidates[one.id])}" if candidates[one.id] else ""
            found[one.id] = Home(key=key, sureness="unresolved", reason=f"unresolved: cited without date{may}")
    return found


def _by_subject(group: Sequence[Citation]) -> list[list[Citation]]:
    """Parts of a group whose subjects differ; what tells no subject is a part of its own if there are several."""
    parts: list[list[Citation]] = []
    for one in sorted((one for one in group if one.title), key=lambda one: (one.title, one.id)):
        part = next((p for p in parts if not any(unlike(one.title, other.title) for other in p)), None)
        if part is None:
            parts.append([one])
        else:
            part.append(one)
    silent = [one for one in group if not one.title]
    if len(parts) == 1:
        parts[0] += silent
    elif silent:
        parts.append(silent)
    return parts


def _across_years(groups: Iterable[list[Citation]]) -> list[list[Citation]]:
    """Citations of a committee's document in several years are one where the subject is the same."""
    found: list[list[Citation]] = []
    by_series: dict[tuple[str, ...], list[list[Citation]]] = defaultdict(list)
    for group in groups:
        series = (group[0].kind, *group[0].series)
        same = next((known for known in by_series[series] if _one_subject(known, group)), None)
        if same is None:
            by_series[series].append(group)
            found.append(group)
        else:
            same += group
    return [sorted(group, key=lambda one: one.id) for group in found]


def _one_subject(group: Sequence[Citation], other: Sequence[Citation]) -> bool:
    if not group[0].party:
        return False
    seen = [int(one.published[:4]) for one in (*group, *other) if one.published]
    if not seen or max(seen) - min(seen) > _LONGEST_TERM:
        return False
    titles, others = ({one.title for one in part if one.title} for part in (group, other))
    return any(alike(title, another) for title in titles for another in others)
