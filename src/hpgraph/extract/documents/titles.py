"""What a document is about: the words after 'về (việc)', or what a decision decides, up to their natural end."""

import re

from hpgraph.extract.documents.cues import Cues
from hpgraph.models import Span, value
from hpgraph.text import UPPER, tidy

_ABOUT = re.compile(r"\s?,?\s?[“\"]?(?:(?:về việc|v/v|về)\s)+", re.IGNORECASE)
_ACTING = frozenset(
    ("decision", "resolution", "decree", "circular", "plan", "programme", "guidance", "law", "notice", "ordinance")
)
_PERSON = re.compile(
    rf"(?P<act>.*?(?:ông|bà|đồng chí)\s(?:[{UPPER}][\w']*\s?){{2,5}})(?:,.*?)?\s?"
    r"(?P<post>(?:thôi (?:giữ|làm|tham gia)|chỉ định giữ chức|giữ chức(?: vụ)?|làm)\s.+)"
)
_TERM = re.compile(r",?\s\(?nhiệm kỳ \d{4}\s?-\s?\d{4}\)?.*$")
_OBJECT = re.compile(r"(?P<about>.+?)\s(?:đối với|cho)\s(?:ông|bà|đồng chí)\s.*")
_CLAUSE_END = re.compile(r"[;.](?:\s|$)|,\s(?:thời hạn|thay|kể từ|từ ngày)|\stừ ngày")
_GAP = re.compile(r"\s(?:[^\s,;.:]+\s){1,12}?(?=của\s)")
_WHO = re.compile(r"[^.;:]{0,60}?(?<!\w)(?:ông|bà|đồng chí)\s")
_QUOTED = re.compile(r"[“\"](?P<words>[^”\"]{4,400})[”\"]")
_CLOSING = re.compile(r"[”\"]")
_LONGEST = 45  # words
_SHORT_TAIL = 3  # words after a comma that still belong to it: 'học sinh, sinh viên'


@value
class Named:
    """A document known by name. `title`: the name itself, or the number of a standard."""

    span: Span
    kind: str
    title: str
    base: str  # the name without edition: what mentions of one law share
    issuer: str | None = None
    date: str | None = None
    rule: str = "document.law"
    edition: str = ""  # of those that share a base; '' where the title beyond the base tells it


def after(text: str, start: int, end: int, kind: str, cues: Cues) -> str | None:
    """The title that begins at `start`; None if nothing there says what the document is about."""
    about = _ABOUT.match(text, start, end)
    act = cues.act.match(text, start, end) if about is None and kind in _ACTING else None
    opening = about or act
    if opening is None:
        return None
    start = opening.end()
    closing = _CLOSING.search(text, start, end) if "“" in opening.group(0) or '"' in opening.group(0) else None
    if closing:  # “về việc …”
        return tidy(text[start : closing.start()])
    quoted = _QUOTED.match(text, start, end)
    if quoted:
        return tidy(quoted["words"])
    title = tidy(text[start : extent(text, start, end, cues)])
    if _WHO.match(text, start, end) and cues.act.match(text, start - 1, end):
        title = _personnel(_CLAUSE_END.split(text[start:end])[0], title)
    return title if len(title) >= 4 and not cues.act.fullmatch(f" {title}") else None


def extent(text: str, start: int, end: int, cues: Cues) -> int:
    """Where words that began at `start` end: at a stop, at a comma that opens something new, after 45 words at most."""
    stop = cues.stop.search(text, start, end)
    limit = stop.start() if stop else end
    closed = (
        limit < end and text[limit] not in ".;"
    )  # a verb follows: then less of what stands after commas belongs to it
    for match in re.finditer(",", text[start:limit]):
        comma = start + match.start()
        if cues.narrative.match(text, comma, end) or not _continues(text, comma, limit, cues, closed=closed):
            limit = comma
            break
    words = text[start:limit].split()
    return limit if len(words) <= _LONGEST else start + len(" ".join(words[:_LONGEST]))


def _continues(text: str, comma: int, limit: int, cues: Cues, *, closed: bool) -> bool:
    listed = cues.goes_on.match(text, comma, limit) is not None
    if text[comma + 2 : comma + 3].isupper():
        before = text[max(0, comma - 12) : comma].split()
        return listed and bool(before) and before[-1][0].isupper()
    tail = text[comma + 1 : limit]
    return listed or not closed or ("," not in tail and len(tail.split()) <= _SHORT_TAIL)


def _personnel(clause: str, title: str) -> str:
    """'bổ nhiệm ông A, Phó Giám đốc Sở B giữ chức Giám đốc Sở C' → without the post held before."""
    match = _PERSON.fullmatch(clause)
    if match:
        post = _TERM.sub("", match["post"].removeprefix("chỉ định "))
        return tidy(f"{match['act'].strip(' ,')} {post}")
    about = _OBJECT.fullmatch(clause)
    return tidy(about["about"]) if about else title


def issuer_gap(text: str, start: int, end: int, cues: Cues) -> int | None:
    """Where 'của' stands after a few words between symbol and issuer, None if none is near."""
    match = _GAP.match(text, start, end)
    return match.end() if match and not cues.stop.search(text, start, match.end()) else None
