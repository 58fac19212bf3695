"""Where an event's name ends, and the form in which facts give it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from hpgraph.extract.events import words as events_words
from hpgraph.extract.mentions import OrganisationMention, PersonMention, inside
from hpgraph.extract.reading import Reading
from hpgraph.models import BlockKind, Span

_NOUN_STOP = re.compile(
    r"(?<!lễ)(?<!Lễ)(?<!phiên)(?<!phiên họp)\s(?:khai mạc|bế mạc)"
    r"(?=\s(?:vào|tại|với|trong|trọng thể|sáng|ngày)\s|[,.;]|$)|"
    r"\s(?:còn\s)?(?:có|gồm|là)(?=[\s:]|$)|\s(?:này|nói trên|trên)(?=[\s,.]|$)"
    r"|(?<!đàm)(?<!gặp)(?<!mặt)\sgiữa\s(?=[A-ZĐ])"
    r"|,?\s(?P<day>ngày|sáng|trưa|chiều|tối)\s\d|,\s\d[\d.,]*\s?%"
    r"|,?\s(?:tại|ở(?=\s[A-ZĐ]))\s(?!kỳ họp|hội nghị|đại hội|cuộc họp|phiên họp|chức\b|chỗ\b)"
    r"|\scùng\s(?:với\s)?(?:các|giáo viên|đoàn|nhân dân|lãnh đạo|bà con|cán bộ|đông đảo|thầy|đồng chí|ông|bà)"
)
_TOLD_DAY = re.compile(
    r"(?<!đợt)(?<!dịp)(?<!từ)(?<!đến)(?<!và),?\s(?:vào\s)?(?:ngày|sáng|trưa|chiều|tối)\s\d{1,2}\s?[/-]\s?\d{1,2}(?:\s?[/-]\s?\d{4})?$"
)
_ROUND = (" đợt", " dịp")  # 'Lễ trao tặng Huy hiệu Đảng đợt ngày 7-11'
_PURPOSE = re.compile(
    r"(?:(?:(?:phiên|cuộc|buổi|kỳ)\s)?họp|hội nghị|buổi làm việc)\s(?:để|nhằm)\s(?!các|đại biểu|mọi)", re.IGNORECASE
)
_DOCUMENT_END = re.compile(r"[A-ZĐ0-9]\W*$")
_DOCUMENT_DATE = re.compile(
    r"((?:số\s)?\d+[\w./-]*|\b[A-ZĐ]{2,}[\w/-]*),?\s(?:ngày|ban hành ngày)\s\d{1,2}\s?(?:[/.-]"
    r"|tháng)\s?\d{1,2}(?:\s?(?:[/.-]|năm)\s?\d{4})?(?:,(?=\scủa|\svề))?"
)
_ISSUER = re.compile(
    r"(?<=[\w/-])\scủa\s(?:Chủ tịch|UBND|HĐND|Ủy ban|Hội đồng|Ban|Bộ|Chính phủ|Quốc hội|Thủ tướng|Thành ủy"
    r"|Tỉnh ủy|Đảng)[^,.;“]{0,60}?"
    r"(?=\s(?:về|bổ nhiệm|quy định|điều động|phê duyệt|ban hành|luân chuyển|chỉ định|thành lập|công nhận)\s)"
)
_SITTING = re.compile(r"^họp (kỳ|phiên)(?: họp)? (?=thứ )")
_POST = re.compile(r",[^;]{3,120}?,?\s(?=giữ chức|giữ vị trí|làm\s[A-ZĐ]|đảm nhiệm|đảm nhận)")
_LONGEST = 330
_TAKEN = 60  # characters of a headline that tell whether it is taken from the lead
_BLANK = re.compile(r"\s+(?=[,;])")


def clean(words: str) -> str:
    """One line without punctuation at its ends; the working text is in normal form already."""
    return _BLANK.sub("", words.strip(" ,.;:-/…\n").replace("\n", " "))


def end(reading: Reading, start: int, limit: int, is_noun: bool) -> int:
    """Where the name that starts at `start` ends, at `limit` at the latest. `is_noun`: 'tại …' is no part of it."""
    text, limit = reading.text, min(limit, start + _LONGEST)
    found = limit
    skip = _PURPOSE.match(text, start, limit)
    words = events_words.load(reading.lexicon)
    if match := words.stop.search(text, skip.end() if skip else start + 2, limit):
        found = match.start()
    if is_noun:
        found = _noun_end(text, start + 2, found)
    position = start
    while (semicolon := text.find(";", position, found)) >= 0:
        if not (is_noun and words.programme.match(text, semicolon)):
            return semicolon
        position = semicolon + 1
    return _closed(text, start, len(text[:found].rstrip(" ,;:-(")))


def _noun_end(text: str, start: int, found: int) -> int:
    """Before 'tại …', 'có …', and a day that is not the date of a document."""
    for match in _NOUN_STOP.finditer(text, start, found):
        before = text[max(start, match.start() - 4) : match.start()]
        if match["day"] != "ngày" or not (_DOCUMENT_END.search(text, start, match.start()) or before in _ROUND):
            return match.start()
    return found


def _closed(text: str, start: int, found: int) -> int:
    """Not inside a quotation that the name opens."""
    opened = text.rfind("“", start, found)
    if opened >= 0 and text.find("”", opened, found) < 0:
        closed = text.find("”", found, found + 200)
        return closed + 1 if closed >= 0 else found
    return found


def form(
    reading: Reading,
    span: Span,
    people: tuple[PersonMention, ...],
    organisations: tuple[OrganisationMention, ...],
    organiser: Span | None,
) -> str:
    """The name as facts give it: no dates and issuers of documents in it; ordinals with the body they count for."""
    text = reading.cut(span)
    for person in inside(people, span):
        if person.name_span and (post := _POST.match(reading.text, person.name_span.end, span.end)):
            text = text.replace(post.group(0), " ")
    text = _SITTING.sub(r"\1 họp ", text)
    text = _with_units(reading, organisations, span, _ISSUER.sub("", _DOCUMENT_DATE.sub(r"\1", text)))
    if organiser is not None and _counted(text) and not any(True for _ in inside(organisations, span)):
        text = _with_body(text, reading, organiser)
    return clean(events_words.load(reading.lexicon).tail.sub("", _TOLD_DAY.sub("", clean(text))))


_VOTERS = re.compile(
    r"\b[Cc]ử tri(?P<of>(?:\s(?!đã|có|vừa|tham|được|trên|của|tiếp)[^\s,.;:]+){0,9})\s(?:đã|có|vừa|tham)\b"
)
_MET = re.compile(r"(?:buổi|cuộc)\stiếp xúc(?!\scử tri)", re.IGNORECASE)
_STAMP = re.compile(r"(?:date\s)?\d{4}-\d{2}-\d{2}\b|\b\d{1,2}:\d{2}\b")
_URGES = re.compile(r"\b(?:cần|phải|hãy)\s")
_SHOWN = re.compile(r"\s*(?:[“\"'‘]|Các đại biểu|Đại biểu|Quang cảnh|Toàn cảnh|Ảnh)\b")


def voters(reading: Reading, sentence: Span, name: str) -> str | None:
    """'cử tri xã A có buổi tiếp xúc với đại biểu B': a meeting with voters, named by whose voters they are."""
    met = _MET.match(name)
    whose = _VOTERS.search(reading.text, sentence.start, sentence.end) if met else None
    return f"{name[: met.end()]} cử tri{whose['of']}{name[met.end() :]}" if met and whose else None


def headline(reading: Reading, named: Sequence[PersonMention | OrganisationMention]) -> str | None:
    """The headline, where it can say what an event was about: not a stamp of the page, not what a picture shows,
    not what somebody said, ordered or did there.

    None too where the page has no headline and the article goes by its first words.
    """
    title = reading.article.title
    lead = next((block.span for block in reading.blocks if block.kind is BlockKind.BODY), None)
    if title and lead and reading.text.startswith(title[:_TAKEN], lead.start):
        return None
    if not title or "?" in title or _URGES.search(title) or _STAMP.search(title) or _SHOWN.match(title):
        return None
    block = next((block.span for block in reading.blocks if block.kind is BlockKind.TITLE), None)
    told = block is not None and (
        any(hit.entry.get("say") in ("order", "words") for hit in reading.hits_in("speech_verb", block))
        or any(one.span.start == block.start for one in named)
    )
    return None if told else title


_SOON_AFTER = 2  # sentences
_OF_ANOTHER = re.compile(r"(?:kết quả|nghị quyết|văn kiện|chuẩn bị|chào mừng|phục vụ|sau|trước)\s$", re.IGNORECASE)


def announced(reading: Reading, head: Span, sentence: Span) -> str | None:
    """'Tại buổi lễ, đại diện Vụ A đã công bố Quyết định …': what a ceremony without a name of its own was for."""
    after = [s.span for s in reading.sentences if s.span.start > sentence.start and s.block.kind is BlockKind.BODY]
    for span in (Span(head.end, sentence.end), *after[:_SOON_AFTER]):
        for cue in reading.hits_in("event_cue", span):
            if cue.entry.get("announces"):
                finish = end(reading, cue.span.start, span.end, is_noun=False)
                return f"{reading.cut(head)} {clean(reading.text[cue.span.start : finish])}"
    return None


def titled(reading: Reading, head: Span) -> str | None:
    """How the headline names what the text calls by the bare word: 'tọa đàm' → 'tọa đàm tại các đơn vị A'."""
    title = next((block.span for block in reading.blocks if block.kind is BlockKind.TITLE), None)
    word = reading.cut(head).lower().removeprefix("buổi ")
    at = reading.cut(title).lower().find(word) if title else -1
    if title is None or at < 0 or _OF_ANOTHER.search(reading.text, title.start, title.start + at):
        return None
    finish = end(reading, title.start + at, title.end, is_noun=False)
    name = clean(reading.text[title.start + at : finish].partition(":")[0])
    return name if len(name.split()) > len(word.split()) + 1 else None


def fuller(reading: Reading, head: Span) -> str | None:
    """How the article names further down what it called by the bare noun: 'lễ' → 'lễ khởi công tuyến đường A'.

    The longest name that goes on after 'tại', 'dự' and the like; None where the noun stands alone everywhere.
    """
    noun, best = reading.cut(head).lower().removeprefix("buổi "), None
    for hit in reading.hits.get("event_kind", ()):
        form = reading.cut(hit.span).lower()
        sentence = reading.sentence_at(hit.span.start)
        if hit.span.start <= head.start or sentence is None or sentence.block.kind is not BlockKind.BODY:
            continue
        if (
            not form.startswith(noun)
            or hit.entry.id == "festival"
            or not _AT_IT.search(reading.text, sentence.span.start, hit.span.start)
        ):
            continue
        comma = reading.text.find(",", hit.span.end, sentence.span.end)
        finish = end(reading, hit.span.start, comma if comma >= 0 else sentence.span.end, is_noun=True)
        name = clean(reading.text[hit.span.start : max(finish, hit.span.end)])
        if len(name) > max(len(noun), len(best or "")):
            best = name
    return best


_AT_IT = re.compile(r"\b(?:[Tt]ại|[Dd]ự|mạc|chủ trì|[Kk]ết thúc|kết luận)\s(?:buổi\s)?$")
_NEXT = 25  # characters between two bodies named together
_UNITS = r"(?:đơn vị|cơ quan|địa phương|cơ sở)"
_THESE = re.compile(
    rf"\s(?:(?:hai|ba|bốn|\d+)\s{_UNITS}(?:\s(?:này|trên|nói trên))?|(?:các\s)?{_UNITS}\s(?:này|trên|nói trên))$"
)


def _posts(reading: Reading, between: Span) -> bool:
    """'Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh': bodies of somebody's posts."""
    return any(True for _ in inside(reading.hits.get("title", ()), between))


def _with_units(reading: Reading, organisations: tuple[OrganisationMention, ...], span: Span, text: str) -> str:
    """'kiểm tra hai đơn vị này': with the bodies that the sentence named before."""
    these = _THESE.search(text)
    sentence = reading.sentence_at(span.start)
    if these is None or sentence is None:
        return text
    named = [body for body in inside(organisations, Span(sentence.span.start, span.start)) if not body.generic]
    pairs = [
        (one, other)
        for one, other in pairwise(named)
        if other.span.start - one.span.end <= _NEXT and not _posts(reading, Span(one.span.end, other.span.start))
    ]
    if not pairs:
        return text
    return f"{text[: these.start()]} {reading.text[pairs[0][0].span.start : pairs[-1][1].span.end]}"


_ORDINAL = re.compile(
    r"(?P<noun>hội nghị|kỳ họp|phiên họp|đại hội|đại hội đại biểu)(?P<kind>\s(?:chuyên đề|thường kỳ|bất thường"
    r"|thường lệ|đại biểu))?"
    r"(?:\s(?P<number>(?:lần )?thứ\s(?:[IVXL]+|\d+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\b|(?-i:[IVX]+\b))"
    r"|(?<=kỳ họp chuyên đề)|(?<=kỳ họp bất thường)|(?<=kỳ họp thường lệ))",
    re.IGNORECASE,
)
_TERM = re.compile(r"(?:,?\s\(?(?:khóa|nhiệm kỳ)\s(?:[IVXL]+\b|\d+(?:\s?-\s?\d+)?)\)?)+")


def _counted(text: str) -> bool:
    return _ORDINAL.match(text) is not None


def _with_body(text: str, reading: Reading, organiser: Span) -> str:
    """'Kỳ họp thứ 14' of 'HĐND thành phố khóa XV' → 'Kỳ họp thứ 14, HĐND thành phố khóa XV'."""
    match = _ORDINAL.match(text)
    if match is None:
        return text
    term = _TERM.match(reading.text, organiser.end)
    body = reading.text[organiser.start : term.end() if term else organiser.end]
    comma = "" if match["noun"].lower() in ("hội nghị", "đại hội", "đại hội đại biểu") else ","
    return f"{text[: match.end()]}{comma} {body}{text[match.end() :]}"
