"""Documents known by name: laws, the constitution, documents of congresses and plenums, standards, agreements."""

import re
from collections.abc import Iterator

from hpgraph.extract import documents_cues, documents_pacts, documents_titles
from hpgraph.extract.documents_issuers import Issuers
from hpgraph.extract.documents_titles import Named
from hpgraph.extract.mentions import DateMention, inside
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.lexicon import Hit
from hpgraph.models import Span
from hpgraph.text import UPPER, tidy

_EDITION = re.compile(
    r"(?:,?\s(?:năm\s)?(?:19|20)\d\d(?![\d/])|\s\((?:sửa đổi|bổ sung|sửa đổi, bổ sung)(?: năm \d{4})?\)"
    r"|\ssửa đổi(?!,|\s(?:một|các))){1,2}"
)
_NEW_LAW = re.compile(r"(?:sửa đổi, bổ sung|về|quy định)\s[^.;:]{5,160}?(?=[,.;:]|\s(?:đã|được|do|có|ngày)\s)")
_TERM = r"(?:\s?\(?,?\s?(?:khóa|nhiệm kỳ)\s[IVXLC\d]+(?:\s?-\s?\d{4})?\)?)"
_CONGRESS = re.compile(
    r"\s(?:của\s)?Đại hội(?:\sđại biểu)?(?:\stoàn quốc)?(?:\s(?:lần thứ\s)?[IVXLC]+(?!\w))?"
    r"(?:\s(?:của\s)?(?:Đảng bộ|Đảng|đảng bộ)"
    r"(?:\s(?:[Tt]ỉnh|[Tt]hành phố|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|Khối|bộ)(?!\w))?"
    rf"(?:\s[{UPPER}]\w*(?!\w)){{0,4}})?"
    r"(?:\s(?:các cấp|lần thứ\s(?:[IVXLC]+|\d+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)))?"
    rf"{_TERM}?"
)
_MEETING = re.compile(
    r"\s(?:Hội nghị (?:đại biểu )?(?:người lao động|(?:cán bộ, )?công chức(?:, viên chức)?"
    r"(?:,? (?:và )?người lao động)?|viên chức(?:,? (?:và )?người lao động)?)"
    r"|Đại hội đồng cổ đông(?: thường niên| bất thường)?)"
    r"(?:,? năm \d{4})",
    re.IGNORECASE,
)
_BODY_CONGRESS = re.compile(
    r"\sĐại hội(?: đại biểu)?(?: toàn quốc)? (?:Công đoàn|Đoàn|Hội|Liên đoàn|Liên minh|Mặt trận|MTTQ|Phụ nữ)(?!\w)"
    rf"[^,.;:()“”]{{0,70}}? lần thứ (?:[IVXLC]+|\d+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w),?{_TERM}?"
)
_ORDINAL = re.compile(r"\s[IVXLC]+(?!\w)|lần thứ|khóa|nhiệm kỳ|Đảng bộ\s")  # one congress, not 'Đại hội các cấp'
_PLENUM = re.compile(
    r"\s(?:Hội nghị\s)?(?:lần thứ\s\w+(?:,\s)?\s?)?(?:của\s)?"
    r"(?:(?:BCH|Ban [Cc]hấp hành)\sTrung ương(?:\sĐảng)?|Trung ương|TW|T\.Ư|TƯ)"
    r"\s?(?:lần thứ\s)?(?:\d{1,2}|[IVX]+)?(?:\s?\([^)]{3,20}\)|,?\skhóa\s[IVXLC\d]+)"
)
_REPORT = re.compile(r"\schính trị\strình\s(?=Đại hội)")
_STANDARD = re.compile(
    r"(?:TCVN|QCVN|TCCS|QCĐP)(?:\s?ISO(?:/IEC)?)?\s?\d[\d-]*(?:\s?:\s?\d{4})?(?:/[A-ZĐ]+)?"
    r"|ISO(?:/IEC)?\s?\d{4,5}(?:-\d+)?(?:\s?:\s?\d{4})?"
)
_STANDARD_WORDS = ("TCVN", "QCVN", "TCCS", "QCĐP", "ISO")
_ISSUERS = {"law": "Quốc hội", "ordinance": "Ủy ban Thường vụ Quốc hội"}


def find(reading: Reading, dates: tuple[DateMention, ...], issuers: Issuers, sentences: list[Sentence]) -> list[Named]:
    """All documents cited by name in the given sentences."""
    found: list[Named] = []
    has_treaties = documents_pacts.has_treaties(reading.text)
    has_standards = any(word in reading.text for word in _STANDARD_WORDS)
    for sentence in sentences:
        found += _laws(reading, sentence, dates)
        found += _standards(reading, sentence) if has_standards else ()
        treaties = documents_pacts.treaties(reading, sentence, dates) if has_treaties else ()
        found += [one for one in treaties if _is_free(one, found)]
        for hit in reading.hits_in("document_kind", sentence.span):
            named = _by_kind(reading, hit, sentence, dates, issuers)
            if named is not None and _is_free(named, found):
                found.append(named)
    return sorted(found, key=lambda named: named.span.start)


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
    text, end = reading.text, sentence.span.end
    kind = hit.entry.id
    if kind in ("resolution", "congress document"):
        if met := _MEETING.match(text, hit.span.end, end) or _BODY_CONGRESS.match(text, hit.span.end, end):
            span = Span(hit.span.start, met.end())
            title = tidy(reading.cut(span)).rstrip(" ,(")
            return Named(span, kind, title, title, tidy(met.group(0)).rstrip(" ,("), rule="document.congress")
        match = _CONGRESS.match(text, hit.span.end, end)
        if match:
            return _congress(reading, hit, match) if _ORDINAL.search(match.group(0)) else None
        plenum = _PLENUM.match(text, hit.span.end, end)
        if plenum and text[hit.span.start].isupper():
            title = tidy(text[hit.span.start : plenum.end()])
            return Named(
                Span(hit.span.start, plenum.end()),
                kind,
                title,
                title,
                "Ban Chấp hành Trung ương Đảng",
                rule="document.plenum",
            )
    if kind == "report" and (report := _REPORT.match(text, hit.span.end, end)):
        match = _CONGRESS.match(text, report.end() - 1, end)
        if match:
            return _congress(reading, hit, match, "congress document")
    if kind in documents_pacts.KINDS and (agreed := documents_pacts.agreement(reading, hit, sentence, dates)):
        return agreed
    return _issued(reading, hit, end, dates, issuers)


def _congress(reading: Reading, hit: Hit, match: re.Match[str], kind: str = "") -> Named:
    start = hit.span.start
    body = tidy(match.group(0)).removeprefix("của ")
    own = reading.article.jurisdiction or ""
    for level in ("tỉnh", "thành phố"):
        if own.startswith(level):
            body = re.sub(rf"Đảng bộ (?i:{level})(?! [{UPPER}])", f"Đảng bộ {own}", body)
    kind = kind or hit.entry.id
    title = tidy(reading.text[start : match.end()])
    if kind == "congress document" and not title.lower().startswith("báo cáo"):
        title = f"Văn kiện {tidy(match.group(0)).removeprefix('của ')}" if hit.entry.id == kind else title
    return Named(Span(start, match.end()), kind, title, title, body, rule="document.congress")


def _issued(reading: Reading, hit: Hit, end: int, dates: tuple[DateMention, ...], issuers: Issuers) -> Named | None:
    """'Nghị quyết của Bộ Chính trị về xây dựng …': no number, but issuer and subject."""
    text = reading.text
    if not hit.entry.get("bare") or not text[hit.span.start].isupper() or hit.entry.id in ("letter", "decision"):
        return None  # decisions without a number are about persons, and many
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
    title = documents_titles.after(text, said[1], end, "", documents_cues.cues(reading.lexicon)) if said else None
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
