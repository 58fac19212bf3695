"""Documents cited in an article: symbol in normal form, kind, date, issuer, title, and how they bear on one another."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from hpgraph.extract.documents import candidates as documents_candidates
from hpgraph.extract.documents import citations as documents_citations
from hpgraph.extract.documents import named as documents_named
from hpgraph.extract.documents.citations import Citation
from hpgraph.extract.documents.issuers import Issuers
from hpgraph.extract.documents.titles import Named
from hpgraph.extract.mentions import DateMention, DocumentMention, Documents, Located, Organisations
from hpgraph.extract.organisations import find as find_organisations
from hpgraph.extract.reading import FACTUAL, Reading
from hpgraph.models import Confidence, Document, Span, published_day, replace

_AMENDS = re.compile(
    r"(?:sửa đổi|bổ sung|điều chỉnh)(?:,? (?:bổ sung|sửa đổi))?(?: một số (?:điều|nội dung))?(?: của)?(?: các)?\s$"
)
_REPLACES = re.compile(r"(?:thay thế|thay|bãi bỏ|hủy bỏ)(?: cho)?(?: các)?\s$")
_BASED = re.compile(
    r"[\s,]*(?:ban hành |để |nhằm |về việc |về |tiếp tục |triển khai )*"
    r"(?:căn cứ|thực hiện|thi hành|cụ thể hóa|triển khai|quy định chi tiết|hướng dẫn(?: thi hành| thực hiện)?)"
    r"(?: một số điều của)?(?: các)?\s"
)
_SUBMITTED = re.compile(r"theo(?: các)?\s$")
_BETWEEN_NAME_AND_NUMBER = re.compile(r",?\s\(?(?:số:?\s)?$")
_CLAUSE = re.compile(r"[;.](?:\s|$)")
_ALWAYS = {"decree": "Chính phủ"}
_LAWS = ("law", "ordinance")
_REACH = 200
_ONCE = ("document.congress", "document.plenum")  # their base is no name: only number or term tell one from another


def find(reading: Reading, dates: tuple[DateMention, ...], bodies: Organisations | None = None) -> Documents:
    """All documents of the factual blocks. `bodies`: what organisations.find gave, if it was called already."""
    issuers = Issuers(reading, (bodies or find_organisations(reading)).mentions)
    sentences = [sentence for sentence in reading.sentences if sentence.block.kind in FACTUAL]
    citations = documents_citations.find(reading, dates, issuers, sentences)
    named = documents_named.find(reading, dates, issuers, sentences)
    citations, named = _numbered_laws(reading, citations, named)
    taken = [citation.span for citation in citations]
    named = [one for one in named if all(one.span.end <= s.start or s.end <= one.span.start for s in taken)]
    facts, mentions = _numbered(reading, citations, issuers)
    more_facts, more_mentions = _by_name(named)
    mentions = sorted([*mentions, *more_mentions], key=lambda mention: mention.span.start)
    ends = {citation.span: max(citation.end, citation.span.end) for citation in citations}
    related = _with_relations(reading, [*facts, *more_facts], mentions, ends)
    return Documents(tuple(sorted(related, key=lambda fact: fact.evidence[0].start)), Located(mentions))


def _numbered_laws(
    reading: Reading, citations: Sequence[Citation], named: Sequence[Named]
) -> tuple[list[Citation], list[Named]]:
    """'Luật Đất đai số 31/2024/QH15' is one document: the number of the citation, the name of the law.

    'Luật Đất đai, Nghị định số 43/2014/NĐ-CP' are two.
    """
    laws = {one.span.end: one for one in named if one.kind in _LAWS}
    result, used = [], []
    for citation in citations:
        before = _BETWEEN_NAME_AND_NUMBER.search(reading.text, max(0, citation.span.start - 8), citation.span.start)
        own = citation.announced and citation.kind not in _LAWS
        law = laws.get(before.start()) if before and citation.symbol and not own else None
        if law is not None:
            used.append(law)
            span = Span(law.span.start, citation.span.end)
            citation = replace(citation, span=span, kind=law.kind, title=law.base, announced=True)
        result.append(citation)
    return result, [one for one in named if one not in used]


def _numbered(
    reading: Reading, citations: Sequence[Citation], issuers: Issuers
) -> tuple[list[Document], list[DocumentMention]]:
    """One fact per document; a bare number is the symbol of that number, kind and issuer if the article has one."""
    groups: dict[tuple[str, str], list[Citation]] = defaultdict(list)
    symbols = [citation for citation in citations if citation.symbol]
    for citation in citations:
        key = citation.number
        if citation.symbol is None:
            same = [s.number for s in symbols if s.kind == citation.kind and _is_short_for(key, s)]
            key = same[0] if same else key
        groups[key, citation.kind if key == citation.number and not citation.symbol else ""].append(citation)
    facts, mentions = [], []
    for (number, _), group in groups.items():
        facts.append(_document(reading, number, group, issuers))
        mentions += [DocumentMention(citation.span, number) for citation in group]
    return facts, mentions


def _is_short_for(number: str, citation: Citation) -> bool:
    """'24', '24/2014' of 24/2014/NĐ-CP."""
    return citation.number.startswith(f"{number}/") or (
        citation.symbol is not None and citation.symbol.number == number
    )


def _document(reading: Reading, number: str, group: Sequence[Citation], issuers: Issuers) -> Document:
    first = next((citation for citation in group if citation.symbol), group[0])
    issuer = next((citation.issuer for citation in group if citation.issuer), None) or _ALWAYS.get(first.kind)
    if issuer is None and first.symbol and first.kind != "agreement":
        issuer = issuers.implied(first.symbol, first.sentence.block.span)
    bare = all(citation.symbol is None for citation in group)
    announced = any(citation.announced for citation in group)
    kind = next((citation.kind for citation in group if citation.announced), first.kind)
    date = next((citation.date for citation in group if citation.date), None)
    titled = [citation for citation in group if citation.title]
    title = next((citation.title for citation in titled if citation.symbol), titled[0].title if titled else None)
    day = published_day(reading.article)
    candidates = documents_candidates.of(reading.lexicon, number, kind, issuer, title, day) if bare or not date else ()
    return Document(
        evidence=tuple(Span(citation.span.start, max(citation.end, citation.span.end)) for citation in group),
        rule="document.number" if bare else "document.symbol",
        confidence=_confidence(bare=bare, issuer=issuer, sure=announced and not candidates),
        kind=kind,
        number=number,
        date=date,
        issuer=issuer,
        title=title,
        candidates=candidates,
    )


def _confidence(*, bare: bool, issuer: str | None, sure: bool) -> Confidence:
    if bare and issuer is None:
        return Confidence.UNSURE
    return Confidence.CERTAIN if sure and not bare else Confidence.LIKELY


def _by_name(named: Sequence[Named]) -> tuple[list[Document], list[DocumentMention]]:
    """One fact per name; a law without a year is the edition the article names, if it names one."""
    editions: dict[str, list[Named]] = defaultdict(list)
    for one in named:
        editions[one.base.lower()].append(one)
    facts, mentions = [], []
    for group in editions.values():
        spelled = {key: one.title for one in reversed(group) if (key := _edition(one))}
        titles = {key: spelled[key] for key in reversed(spelled)} or {"": group[0].title}
        for index, (edition, title) in enumerate(titles.items()):
            own = [one for one in group if _edition(one) == edition or (index == 0 and not _edition(one))]
            standard = own[0].kind == "standard"
            facts.append(
                Document(
                    evidence=tuple(one.span for one in own),
                    rule=own[0].rule,
                    confidence=Confidence.LIKELY
                    if own[0].rule in ("document.issued", "document.law-pattern")
                    else Confidence.CERTAIN,
                    kind=own[0].kind,
                    number=title if standard else None,
                    date=next((one.date for one in own if one.date), None),
                    issuer=next((one.issuer for one in own if one.title == title), own[0].issuer),
                    title=None if standard else title,
                )
            )
            mentions += [DocumentMention(one.span, title) for one in own]
    return facts, mentions


def _edition(one: Named) -> str:
    return one.edition or (one.title.lower() if one.title != one.base and one.rule not in _ONCE else "")


def _with_relations(
    reading: Reading, facts: list[Document], mentions: Sequence[DocumentMention], ends: Mapping[Span, int]
) -> list[Document]:
    """'A sửa đổi B', 'A thay thế B', 'A thực hiện B' where A and B stand in one clause."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    submissions = {fact.number for fact in facts if fact.kind == "submission"}
    for one, other in pairwise(mentions):
        between = reading.text[ends.get(one.span, one.span.end) : other.span.start]
        if one.key == other.key or len(between) > _REACH or _CLAUSE.search(between):
            continue
        relation = _relation(between, submitted=other.key in submissions)
        if relation and other.key not in found[one.key][relation]:
            found[one.key][relation].append(other.key)
    return [_related(fact, found[fact.number or fact.title or ""]) for fact in facts]


def _related(fact: Document, found: Mapping[str, list[str]]) -> Document:
    if not found:
        return fact
    return replace(
        fact,
        based_on=tuple(found.get("based_on", ())),
        amends=tuple(found.get("amends", ())),
        replaces=tuple(found.get("replaces", ())),
    )


def _relation(between: str, *, submitted: bool) -> str | None:
    """What the words between two documents say the first does to the second."""
    if _REPLACES.search(between):
        return "replaces"
    if _AMENDS.search(between):
        return "amends"
    if _BASED.fullmatch(between) or (submitted and _SUBMITTED.search(between)):
        return "based_on"
    return None
