"""The words that say what a figure is of."""

import re
from itertools import pairwise

from hpgraph.extract.mentions import Organisations, inside
from hpgraph.models import Span
from hpgraph.text import lower

_CLAUSE = re.compile(
    r"[;:!?\n”“]|\((?![A-ZĐ][A-ZĐ.&-]+\))|(?<![A-ZĐ])\)|\.(?=\s|$)|"
    r", (?<!nông, )(?![^,;]{0,40}(?:quận|huyện|xã|phường|tổ|thành phố)\b)| song | nhưng "
)
_PADDING = " ,(-0123456789."
_TAIL = re.compile(r"(?<! so) (?:với|trong đó|qua đó|và có|gồm|thu hút|huy động) ")
_STOP = re.compile(r"[;:!?\n()”“]|\.(?=\s|$)|, | (?:đã|so với|cho biết|theo|do|với|từ|là|để|nhằm|và \d|chiếm|bị) ")
_FIGURE = re.compile(r"(?<!năm)(?<!tháng)(?<!quý)(?<!số)(?<!đoạn) \d")
_AND = re.compile(r" (?:và|cùng(?! kỳ)) ")
_NOTHING_NEW = re.compile(r"so\b|cùng|/")
_OPENING = re.compile(r"^(?:(?:theo đó|trong đó|cụ thể|ngoài ra|đưa|đến nay|năm \d{4}),? )+", re.IGNORECASE)
_NUMBERS = re.compile(r"^(?:[\d.,/ -]|(?:đến|tới) (?=\d))+")
_COMPARED = ("so với ", "cùng kỳ", "năm trước", "năm ngoái")
_PREDICATES = frozenset({"bằng", "đạt", "tăng", "giảm", "chiếm", "vượt", "ước"})
_PREDICATE = tuple(f"{word} " for word in sorted(_PREDICATES))
_SECTORS = ("khu vực ", "ngành ", "lĩnh vực ", "các ngành ")
_TIME = re.compile(
    r"(?:trong )?\d{1,2} tháng(?: đầu| cuối)? năm(?: \d{4})?|(?:trong )?(?:năm \d{4}|quý [IV\d]+)", re.IGNORECASE
)
_HAS = re.compile(
    r"(?:,[^,;]{2,30},)? (?:hiện nay |hiện |đợt này |đã |cũng |còn |nay |mới |ước ){0,2}"
    r"(?:có|gồm|đạt|tiếp nhận|giải quyết|kết nạp|giải ngân|thu|cấp|huy động|quản lý)(?!\w)[^;:.]{0,40}"
)
_REACHES = re.compile(r" (?:[^\W\d_]+ ){0,5}")
_REACH = 90
_SHORT = 3  # words: 'xây dựng tăng'


def _rest(text: str, start: int, end: int) -> int:
    stop = _STOP.search(text, start, min(end, start + _REACH))
    return stop.start() if stop else min(end, start + _REACH)


def counted(text: str, number: int, unit_end: int, end: int) -> str:
    """'56 xã đạt chuẩn nông thôn mới' → 'xã đạt chuẩn nông thôn mới'."""
    words = text[number : _rest(text, unit_end, end)]
    return _NUMBERS.sub("", words).strip(" ,;:.-\n")


def _unlinked(words: str, links: frozenset[str]) -> str:
    """Without the words that only link a subject to its figure: 'thu ngân sách ước đạt gần' → 'thu ngân sách'."""
    while True:
        words = words.rstrip(_PADDING)
        parts = lower(words).rsplit(" ", 2)
        if " ".join(parts[-2:]) in links:
            words = words[: -len(" ".join(parts[-2:]))]
        elif parts[-1] in links:
            words = words[: -len(parts[-1])]
        else:
            return words


def _names_something(part: str) -> bool:
    """Whether a clause has a subject of its own: not 'bằng 93% kế hoạch'."""
    first, _, rest = part.partition(" ")
    is_short = part.isupper() and len(part) > 2  # 'FDI', 'GRDP'
    return is_short or (bool(rest) and lower(first) not in _PREDICATES and not lower(part).startswith(_COMPARED))


def owner(text: str, sentence: Span, number: int, links: frozenset[str]) -> str:
    """The subject in the clause of a count: 'quy mô dân số 4.664.124 người' → 'quy mô dân số'. '' without one."""
    cuts = [sentence.start, *(match.end() for match in _CLAUSE.finditer(text, sentence.start, number))]
    part = _unlinked(text[cuts[-1] : number].strip(" ,;:.-“”()\n"), links)
    part = _OPENING.sub("", _TAIL.split(part)[-1])
    return part[-80:].strip() if _names_something(part) and not _FIGURE.search(part) else ""


def _own(part: str) -> str:
    """'đạt 50,51% và thu xuất nhập khẩu' → 'thu xuất nhập khẩu': the subject that 'và' opens behind another figure."""
    *others, own = _AND.split(part)
    return own if others and lower(part).startswith(_PREDICATE) and _names_something(own) else part


def _joined(parts: list[str], at: int) -> str:
    """'khu vực công nghiệp' and 'xây dựng' are one subject."""
    before = parts[at - 1] if at else ""
    one = (
        len(_FIGURE.split(parts[at])[0].split()) <= _SHORT
        and lower(before).startswith(_SECTORS)
        and not _FIGURE.search(before)
    )
    return f"{before}, {parts[at]}" if one else parts[at]


def measured(text: str, sentence: Span, figure: Span, links: frozenset[str]) -> str:
    """The subject before the figure; where its clause has none, that of the clause before and what follows the figure.

    `figure`: number and unit; `links`: words between a subject and its figure.
    'thu ngân sách đạt 11.236 tỷ đồng, bằng 33,4% dự toán' → 'thu ngân sách' and 'thu ngân sách, dự toán'.
    """
    start = sentence.start
    cuts = [start, *(match.end() for match in _CLAUSE.finditer(text, start, figure.start)), figure.start]
    parts = [_unlinked(text[a:b].strip(" ,;:.-“”()\n"), links) for a, b in pairwise(cuts)]
    parts = [_own(part) for part in parts]
    at = next((i for i in range(len(parts) - 1, -1, -1) if _names_something(parts[i])), None)
    subject = "" if at is None else _joined(parts, at)
    tail = _TAIL.split(subject)[-1]
    subject = tail if len(tail.split()) > 1 else subject
    other = _FIGURE.search(subject)
    *others, own = _AND.split(subject)
    if other and others and not _FIGURE.search(f" {own}") and len(own.split()) > 1:
        subject, other = own, None  # 'vốn nhà nước 5 tỷ đồng và vốn FDI 9 tỷ đồng'
    head = _unlinked(subject[: other.start()], links) if other else ""
    if other and _TIME.fullmatch(head):  # '6 tháng đầu năm có 500 doanh nghiệp thành lập mới, tăng 7,6%'
        head = _NUMBERS.sub("", subject[other.start() + 1 :])
    subject = head if len(head.split()) > 1 else subject
    rest = text[figure.end : _rest(text, figure.end, sentence.end)].strip(" ,;:.-\n")
    if subject and not parts[-1] and rest and not _NOTHING_NEW.match(rest):
        return f"{subject}, {rest}"
    return _OPENING.sub("", subject[-120:].strip()) or rest


def holder(text: str, sentence: Span, number: int, bodies: Organisations | None) -> str | None:
    """The body whose figure it is: 'Đảng bộ xã Củ Chi có 15 đảng viên', 'thu ngân sách của Cục Thuế đạt 5 tỷ đồng'."""
    if bodies is None:
        return None
    told = [m for m in inside(bodies.mentions, Span(sentence.start, number)) if not m.generic]
    if not told:
        return None
    body = max(told, key=lambda mention: (mention.span.end, mention.span.start))
    between = text[body.span.end : number]
    if _HAS.fullmatch(between):
        return body.name
    return body.name if text.endswith(" của ", 0, body.span.start) and _REACHES.fullmatch(between) else None
