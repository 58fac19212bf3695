"""Documents known by name: laws, the constitution, documents of congresses and plenums, standards, agreements."""

import re
from collections.abc import Iterator

from hpgraph.extract.documents import congress, pacts, titles
from hpgraph.extract.documents import cues as documents_cues
from hpgraph.extract.documents.issuers import Issuers
from hpgraph.extract.documents.titles import Named
from hpgraph.extract.mentions import DateMention, inside
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.lexicon import Hit
from hpgraph.models import Span
from hpgraph.text import tidy

_EDITION = re.compile(
    r"(?:,?\s(?:năm\s)?(?:19|20)\d\d(?![\d/])|\s\((?:sửa đổi|bổ sung|sửa đổi, bổ sung)(?: năm \d{4})?\)"
    r"|\ssửa đổi(?!,|\s(?:một|các))){1,2}"
)
_NEW_LAW = re.compile(
    r"(?:sửa đổi, bổ sung|về|quy định(?! (?:rõ|cụ thể|từng|những|tại|như|các|thì|trong|mới|hiện)))"
    r"\s[^.;:]{5,160}?(?=[,.;:]|\s(?:đã|được|do|có|ngày)\s)"
)
_STANDARD = re.compile(
    r"(?:TCVN|QCVN|TCCS|QCĐP)(?:\s?ISO(?:/IEC)?)?\s?\d[\d-]*(?:\s?:\s?\d{4})?(?:/[A-ZĐ]+)?"
    r"|ISO(?:/IEC)?\s?\d{4,5}(?:-\d+)?(?:\s?:\s?\d{4})?|(?<!\w)QC\s?\d{2}\s?:\s?\d{4}/\s?[A-ZĐ]+"
)
_STANDARD_WORDS = ("TCVN", "QCVN", "TCCS", "QCĐP", "ISO", "QC")
_ISSUERS = {"law": "Quốc hội", "ordinance": "Ủy ban Thường vụ Quốc hội"}


def find(reading: Reading, dates: tuple[DateMention, ...], issuers: Issuers, sentences: list[Sentence]) -> list[Named]:
    """All documents cited by name in the given sentences."""
    found: list[Named] = []
    has_treaties = pacts.has_treaties(reading.text)
    has_standards = any(word in reading.text for word in _STANDARD_WORDS)
    for sentence in sentences:
        found += _laws(reading, sentence, dates)
        found += _standards(reading, sentence) if has_standards else ()
        treaties = pacts.treaties(reading, sentence, dates) if has_treaties else ()
        found += [one for one in treaties if _is_free(one, found)]
        for hit in reading.hits_in("document_kind", sentence.span):
            named = _by_kind(reading, hit, sentence, dates, issuers)
            if named is not None and _is_free(named, found):
                found.append(named)
    return pacts.merged(sorted(found, key=lambda named: named.span.start))


def _is_free(named: Named, found: list[Named]) -> bool:
    return all(named.span.end <= other.span.start or other.span.end <= named.span.start for other in found)


def _laws(reading: Reading, sentence: Sentence, dates: tuple[DateMention, ...]) -> Iterator[Named]:
    text, end = reading.text, sentence.span.end
    cues = documents_cues.cues(reading.lexicon)
    known = reading.hits_in("law", sentence.span)
    for hit in known:
        span, entry = Span(hit.span.start, _edition(text, hit.span.end, end)), hit.entry
        dated = span.end > hit.span.end
        generic = not dated if entry.get("kind") == "constitution" else not any(map(str.isupper, reading.cut(hit.span)))
        if not generic and not cues.no_law.search(text, max(0, hit.span.start - 12), hit.span.start):
            date = _day_after(dates, span.end)
            yield Named(span, str(entry.get("kind")), tidy(reading.cut(span)), entry.form, entry.get("issuer"), date)
    for hit in reading.hits_in("document_kind", sentence.span):
        if hit.entry.id not in _ISSUERS or not text[hit.span.start].isupper():
            continue
        if any(law.span.covers(hit.span) for law in known):
            continue
        at = hit.span.end + 1
        match = _NEW_LAW.match(text, at, end) or cues.law_name.match(text, at, end)
        if match and not cues.no_law.search(text, max(0, hit.span.start - 12), hit.span.start):
            span = Span(hit.span.start, _edition(text, match.end(), end))
            base = tidy(text[hit.span.start : match.end()])
            issuer = _ISSUERS[hit.entry.id]
            yield Named(span, hit.entry.id, tidy(reading.cut(span)), base, issuer, rule="document.law-pattern")


def _day_after(dates: tuple[DateMention, ...], end: int) -> str | None:
    """The day that follows directly: 'Luật Đất đai ngày 29/11/2013'."""
    mention = next(inside(dates, Span(end, end + 40)), None)
    return mention.value if mention and mention.span.start <= end + 2 and len(mention.value) == 10 else None


def _edition(text: str, start: int, end: int) -> int:
    """Where 'năm 2013', '2024' or '(sửa đổi)' after a law's name ends."""
    match = _EDITION.match(text, start, end)
    return match.end() if match else start


def _standards(reading: Reading, sentence: Sentence) -> Iterator[Named]:
    for match in _STANDARD.finditer(reading.text, sentence.span.start, sentence.span.end):
        number = re.sub(r"\s?:\s?", ":", match.group(0))
        yield Named(Span(match.start(), match.end()), "standard", number, number, rule="document.standard")


def _by_kind(
    reading: Reading, hit: Hit, sentence: Sentence, dates: tuple[DateMention, ...], issuers: Issuers
) -> Named | None:
    end, kind = sentence.span.end, hit.entry.id
    if met := congress.named(reading, hit, end):
        return met
    if kind in pacts.KINDS and (agreed := pacts.agreement(reading, hit, sentence, dates)):
        return agreed
    return _issued(reading, hit, end, dates, issuers)


def _issued(reading: Reading, hit: Hit, end: int, dates: tuple[DateMention, ...], issuers: Issuers) -> Named | None:
    """'Nghị quyết của Bộ Chính trị về xây dựng …': no number, but issuer and subject."""
    text = reading.text
    if not hit.entry.get("bare") or not text[hit.span.start].isupper() or hit.entry.id in ("letter", "decision"):
        return None  # decisions without a number are about persons, and many
    if text.endswith("dự thảo ", 0, hit.span.start):
        return None
    day = next(
        (
            m
            for m in inside(dates, Span(hit.span.end, min(end, hit.span.end + 40)))
            if text[hit.span.end : m.span.start].strip(" ,") in ("", "ký")
        ),
        None,
    )
    at = day.span.end if day else hit.span.end
    said = issuers.said_after(at, end)
    title = titles.after(text, said[1], end, "", documents_cues.cues(reading.lexicon)) if said else None
    if said is None or title is None:
        return None
    words = tidy(f"{reading.cut(hit.span)} của {said[0]} về {title}")
    return Named(
        Span(hit.span.start, said[1]),
        hit.entry.id,
        words,
        words,
        said[0],
        day.value if day else None,
        rule="document.issued",
    )
