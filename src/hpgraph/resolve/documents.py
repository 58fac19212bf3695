"""Documents across articles: one cited twice is one, and what a partial citation means is said where it is plain.

Numbers restart every year, those of the Party's committees every term, those of assemblies' laws every assembly. So a
symbol alone names no document: its day does, or the year in it. What a citation without either means is decided only
where one document fits: of the same series, not later than the article, of the year or term the article is of, known
as the only one, or about the same subject. Otherwise it stays unresolved, with the candidates named in the reason.
"""

from collections.abc import Sequence

from hpgraph.models import Article, Document, replace
from hpgraph.resolve import citations, editions, keys, known, numbered
from hpgraph.resolve.citations import Citation
from hpgraph.resolve.records import Decision, Judgements, Record
from hpgraph.resolve.settle import Home, settle
from hpgraph.text import slug

_SERIES = {"regulation": "decision"}  # Quy định and Quyết định share their letters


def record(document: Document, article: Article) -> Record:
    """What decisions read of a document that an article cites. `block`: kind and number, or kind and name."""
    chosen = known.by_subject(document)
    number = document.number or (chosen.number if chosen else "")
    published = article.published.date().isoformat() if article.published else ""
    said = {
        "kind": document.kind,
        "number": number,
        "date": document.date or (chosen.day if chosen and not document.number else ""),
        "issuer": document.issuer or "",
        "title": document.title or "",
        "published": published,
        "until": published,
        "jurisdiction": article.jurisdiction or "",
    }
    return Record(
        article=article.id,
        kind="document",
        name=document.number or document.title or document.kind,
        block=_block(document.kind, number, document.title or ""),
        seed=keys.document(document, article),
        said=said,
    )


def _block(kind: str, number: str, title: str) -> str:
    if kind in editions.KINDS:
        edition = editions.by_number(number) if number else None
        name = edition.name if edition else number or title
        return f"law/{editions.parse(name)[0] if edition or not number else citations.core(number)}"
    if number:
        return f"{_SERIES.get(kind, kind)}/{citations.core(number)}"
    return f"{kind}/{slug(title)}"


def shape(record: Record) -> str:
    """Citations that share their fate: with the same words, those without day or year also in the same month.

    What does not tell whose document it is stands alone.
    """
    one = citations.read(record)
    said = [one.seed, one.kind, one.number, one.organ, one.place, one.day, one.title]
    if one.open:
        said.append(one.published[:7])
    return "\n".join([*said, one.id if one.place == citations.UNTOLD else ""])


def join(records: Sequence[Record]) -> Record:
    """The oldest stands for all, and says until when they were: what is decided holds on both days, or is left open."""
    oldest = min(records, key=lambda record: (str(record.said["published"]), record.id))
    if not citations.read(oldest).open:
        return oldest
    until = max(str(record.said["until"]) for record in records)
    return replace(oldest, said={**oldest.said, "until": until})


def decide(records: Sequence[Record], judgements: Judgements) -> tuple[Decision, ...]:
    """The documents of one block; see `Decider`."""
    cited = sorted((citations.read(record) for record in records), key=lambda one: one.id)
    laws = [one for one in cited if one.kind in editions.KINDS]
    numbers = [one for one in cited if one.number and one.kind not in editions.KINDS]
    homes = {one.id: _named(one) for one in cited if not one.number and one.kind not in editions.KINDS}
    homes |= {one.id: _law(one, laws) for one in laws}
    homes |= numbered.homes(numbers)
    return settle(records, homes, judgements)


def _named(one: Citation) -> Home:
    return Home(key=("name", one.seed), sureness="certain", reason="same kind, issuer and title", firm=True)


def _law(one: Citation, laws: Sequence[Citation]) -> Home:
    """By number, by the year told, or by what was in force."""
    name, year, amended = editions.parse(one.title)
    numbered_edition = editions.by_number(one.number) if one.number else None
    year = (numbered_edition.year if numbered_edition else editions.year_of(one.number)) or year or one.day[:4]
    if one.number and not numbered_edition:
        return Home(key=("law", one.number), sureness="certain", reason="same number", firm=True)
    name = editions.parse(numbered_edition.name)[0] if numbered_edition else name
    if year:
        edition = editions.of(name, year)
        called = _called(one.kind, edition) if edition else ""
        return Home(key=("law", name, year), sureness="certain", reason=f"the law of {year}", firm=True, id=called)
    edition = None if amended else editions.on(name, one.published)
    if edition and edition == editions.on(name, one.until):
        reason = f"the edition in force on the day of the article, of {edition.year}"
        called = _called(one.kind, edition)
        return Home(key=("law", name, edition.year), sureness="likely", reason=reason, id=called)
    told = sorted({year for law in laws if (year := editions.parse(law.title)[1])})
    may = f"; may be that of {', '.join(told)}" if told else ""
    return Home(key=("law", one.seed), sureness="unresolved", reason=f"unresolved: the edition is not told{may}")


def _called(kind: str, edition: editions.Edition) -> str:
    """The id of a law, whichever way it was cited."""
    issuer = {"law": "Quốc hội", "ordinance": "Ủy ban Thường vụ Quốc hội"}.get(kind)
    if edition.number:
        return keys.lasting_document(kind, issuer, edition.number)
    return keys.titled_document(kind, issuer, f"{edition.name} năm {edition.year}", None)
