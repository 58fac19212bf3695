"""Citations of numbered documents: a kind of document, a symbol or a bare number, and what is said right after it."""

import re
from collections.abc import Iterator

from hpgraph.extract.documents import cues as documents_cues
from hpgraph.extract.documents import symbols, titles
from hpgraph.extract.documents.issuers import Issuers
from hpgraph.extract.documents.symbols import Codes, Symbol
from hpgraph.extract.mentions import DateMention
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.lexicon import Hit
from hpgraph.models import Span, replace, value
from hpgraph.text import LOWER, UPPER

_NUMBER_WORD = re.compile(
    r"\)?(?:\s(?:liên tịch|chuyên đề|kết luận|hành động|phối hợp|cá biệt|công tác))?\s?(?:mang\s)?"
    r"(?:số\s?:?\s?|:\s?)?(?=\d)"
)
_FAR_NUMBER = re.compile(rf"(?:\s[{LOWER}]+){{1,5}}?\s\(?số\s?:?\s?(?=\d)")
_ANOTHER = re.compile(r"(?:,|\svà|,\svà)\s(?:số\s)?(?P<number>\d{2,4})(?=,|\svà\s|\scủa\s)")
_BARE = re.compile(
    r"\d{1,4}(?=(?:\s(?:ngày|của|về|giữa|và|cũng|đã|đề|nêu|khẳng định|xác định|\(|do)(?!\w))|[,.;:)]|\s\(|\s?$)"
)
_OF_BODY = re.compile(rf" (?:của (?=[{UPPER}])|ngày \d)")
_NUMBER_OF_YEAR = re.compile(r"(?:\d{1,3}[/-]|\d{4}/)(?:19|20)\d\d(?![\w/-]|[.,]\d| - )")
_SHORT_DATE = re.compile(r"\d{1,2}[/.-]\d")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")  # 'Chương trình công tác 2023'
_WITH_YEAR = ("resolution", "decision", "decree", "circular", "directive")
_CITED_BARE = ("resolution", "directive", "conclusion", "decree", "circular")
_KHOA = re.compile(r",?\s?\(?\s?(?:khóa|nhiệm kỳ)\s[IVXLC\d]+(?:\s?-\s?\d{4})?\)?", re.IGNORECASE)
_JOIN = re.compile(r"\s?[,(]?\s?(?:ký\s|ban hành\s|\(ký\s)?")
_LIST = re.compile(r"\s?(?:,|;|và|, và|;\svà)\s(?:các\s|số\s)?")


@value
class Citation:
    """One place that names a document. `end` is where the details after the symbol end, without the title."""

    span: Span
    sentence: Sentence
    kind: str
    number: str
    symbol: Symbol | None = None  # None: a bare number
    date: str | None = None
    issuer: str | None = None
    title: str | None = None
    end: int = 0
    announced: bool = True  # a kind of document stands before it


def find(
    reading: Reading, dates: tuple[DateMention, ...], issuers: Issuers, sentences: list[Sentence]
) -> list[Citation]:
    """All citations of numbered documents in the given sentences, in text order."""
    codes = symbols.codes_of(reading.lexicon)
    by_start = {mention.span.start: mention for mention in dates}
    found: list[Citation] = []
    for sentence in sentences:
        hits = reading.hits_in("document_kind", sentence.span)
        bare = sorted(_in_sentence(reading, sentence, hits, codes), key=lambda citation: citation.span.start)
        detailed = [_with_details(reading, citation, by_start, issuers) for citation in bare]
        found += _with_neighbours(reading, detailed, issuers, dates)
    return found


def _in_sentence(reading: Reading, sentence: Sentence, hits: tuple[Hit, ...], codes: Codes) -> Iterator[Citation]:
    text, end = reading.text, sentence.span.end
    taken: list[Span] = []
    for hit in hits:
        word = _NUMBER_WORD.match(text, hit.span.end, end)
        far = word or _FAR_NUMBER.match(text, hit.span.end, end)
        if far is None:
            continue
        symbol = symbols.at(text, far.end(), end, codes, announced=True)
        if symbol is not None:
            taken.append(symbol.span)
            kind = _kind(hit, symbol)
            yield Citation(Span(hit.span.start, symbol.span.end), sentence, kind, symbol.text, symbol)
        elif word and (number := _bare_number(reading, hit, word, end)):
            taken.append(Span(word.end(), word.end() + len(number)))
            yield Citation(Span(hit.span.start, taken[-1].end), sentence, hit.entry.id, _padded(number))
            for more in _more_numbers(text, taken[-1].end, end):
                taken.append(more)
                yield Citation(more, sentence, hit.entry.id, symbols.pad(text[more.start : more.end]))
    for symbol in symbols.scan(text, sentence.span, codes):
        if all(symbol.span.end <= span.start or span.end <= symbol.span.start for span in taken):
            before = [hit for hit in hits if hit.span.end <= symbol.span.start]
            kind = symbol.kind or (before[-1].entry.id if before else "letter")
            yield Citation(symbol.span, sentence, kind, symbol.text, symbol, announced=False)


def _bare_number(reading: Reading, hit: Hit, word: re.Match[str], end: int) -> str | None:
    """'Nghị quyết 45 của …', 'Nghị quyết số 8, ngày …', 'Nghị định 24/2014'; not 'quyết định 5 vấn đề'."""
    text = reading.text
    said = "số" in word.group(0) or ":" in word.group(0)
    of_year = _NUMBER_OF_YEAR.match(text, word.end(), end) if hit.entry.id in _WITH_YEAR else None
    if of_year and (said or text[hit.span.start].isupper()):
        return of_year.group(0)
    if _SHORT_DATE.match(text, word.end(), end) or (not said and _YEAR.match(text, word.end(), end)):
        return None
    proper = bool(hit.entry.get("bare")) and text[hit.span.start].isupper()
    match = _BARE.match(text, word.end(), end)
    if match is None and proper and hit.entry.id in _CITED_BARE:
        match = documents_cues.cues(reading.lexicon).uncounted.match(text, word.end(), end)
    named = text[hit.span.start].isupper() and match and _OF_BODY.match(text, match.end(), end)
    return match.group(0) if match and (proper or named or "số" in word.group(0)) else None


def _padded(number: str) -> str:
    """'5-2017' → '05/2017'."""
    digits, *year = re.split("[/-]", number)
    return "/".join([symbols.pad(digits), *year])


def _more_numbers(text: str, start: int, end: int) -> Iterator[Span]:
    """'Chỉ thị 15, 16, 19 của Thủ tướng …': the numbers after the first."""
    while another := _ANOTHER.match(text, start, end):
        yield Span(another.start("number"), another.end("number"))
        start = another.end("number")


def _kind(hit: Hit, symbol: Symbol) -> str:
    """The code tells, unless it has none or stands for two kinds, as QĐ (Quyết định, Quy định) and QH15 do."""
    said = hit.entry.id
    if symbol.kind is None or said in ("law", "ordinance", "regulation"):
        return said
    if symbol.kind == "circular" and (symbol.party or said == "agreement"):
        return "notice" if symbol.party else said  # Thông tri of the Party; TT also stands for Thỏa thuận
    return symbol.kind


def _with_details(reading: Reading, citation: Citation, by_start: dict[int, DateMention], issuers: Issuers) -> Citation:
    """Reads date, issuer and title after the symbol, in whatever order they stand."""
    text, end = reading.text, citation.sentence.span.end
    at, date, issuer = citation.span.end, None, None
    for _ in range(4):
        if date is None and (dated := _date_at(text, at, end, by_start)):
            date, at = dated
        elif issuer is None and (said := issuers.said_after(at, end)):
            issuer, at = said
        elif khoa := _KHOA.match(text, at, end):
            at = khoa.end()
        else:
            break
    if at < end and text[at : at + 1] == ")" and "(" in text[citation.span.end : at]:
        at += 1
    cues = documents_cues.cues(reading.lexicon)
    title = titles.after(text, at, end, citation.kind, cues)
    if issuer is None and title is None and (late := titles.issuer_gap(text, at, end, cues)):
        said = issuers.said_after(late, end)
        issuer = said[0] if said else None
    return replace(citation, date=date, issuer=issuer, title=title, end=at)


def _date_at(text: str, at: int, end: int, by_start: dict[int, DateMention]) -> tuple[str, int] | None:
    gap = _JOIN.match(text, at, end)
    start = gap.end() if gap else at
    mention = by_start.get(start)
    if mention is None or len(mention.value) != 10 or mention.end:
        return None
    return mention.value, mention.span.end


def _with_neighbours(
    reading: Reading, citations: list[Citation], issuers: Issuers, dates: tuple[DateMention, ...]
) -> list[Citation]:
    """What a list shares: the issuer and title said after its last document, the subject that issued them all."""
    result = list(citations)
    for index in range(len(result) - 2, -1, -1):
        one, other = result[index], result[index + 1]
        if one.title is None and _LIST.fullmatch(reading.text[one.end : other.span.start]):
            one = result[index] = _with_letters(one, other)
            same = _codes(one)[-1:] == _codes(other)[-1:]
            if same and one.issuer is None:
                result[index] = replace(one, issuer=other.issuer, title=other.title)
    least = result[0].sentence.span.start if result else 0
    told = [Span(one.span.end, one.end) for one in result if one.date]  # 'Nghị định số … ngày 10/1': of no other
    free = tuple(m for m in dates if not any(after.start <= m.span.start < after.end for after in told))
    subject: tuple[str, str | None, tuple[str, ...]] | None = None
    for index, one in enumerate(result):
        said = issuers.said_before(one.span.start, least)
        codes = _codes(one)
        if said is not None:
            day = _day_before(free, least, one.span.start) or (_first_day(dates) if said[1] else None)
            subject = (said[0], day, codes)
        if subject is not None and (said is not None or codes == subject[2]):
            known = one.kind == "agreement" or (one.symbol is not None and one.symbol.central)
            result[index] = replace(
                one, issuer=one.issuer or (None if known else subject[0]), date=one.date or subject[1]
            )
    return result


def _with_letters(one: Citation, other: Citation) -> Citation:
    """'Quyết định 217, 218-QĐ/TW': the letters behind the last number are those of all."""
    if one.symbol or not other.symbol or other.announced or not one.number.isdigit():
        return one
    symbol = replace(other.symbol, number=one.number, text=other.number.replace(other.symbol.number, one.number, 1))
    return replace(one, symbol=symbol, number=symbol.text)


def _codes(citation: Citation) -> tuple[str, ...]:
    return citation.symbol.codes if citation.symbol else (citation.kind,)


def _first_day(dates: tuple[DateMention, ...]) -> str | None:
    """The day of the lead: what is told as happening happened then."""
    return next((mention.value for mention in dates if len(mention.value) == 10), None)


def _day_before(dates: tuple[DateMention, ...], start: int, end: int) -> str | None:
    """The day the sentence speaks of before it names the document: 'Ngày 26/4, Chủ tịch … ký Quyết định số …'."""
    days = [m.value for m in dates if start <= m.span.start and m.span.end <= end and len(m.value) == 10 and not m.end]
    return days[0] if len(days) == 1 else None
