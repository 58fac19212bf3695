"""The words that say what a figure is of."""

import re
from itertools import pairwise

_CLAUSE = re.compile(r"[;:!?\n()”“]|\.(?=\s|$)|, (?![^,;]{0,40}(?:quận|huyện|xã|phường|tổ|thành phố)\b)| song | nhưng ")
_LINK = re.compile(
    r"""(?:[ ,(-]|\d[\d.,]*|\b(?:bình\ quân|ước|đạt|được|đã|là|có|tới|đến|lên|trên|còn|bằng|chỉ|mới|cho|với|trị\ giá|
    khoảng|gần|hơn|từ|ít\ nhất|tối\ đa|tăng|giảm|chiếm|vượt|gồm|trong\ đó|toàn|cả|và|trong|tại|vào|của|thêm|xuống|so|
    cùng\ kỳ|tương\ ứng|tương\ đương)\b)+$""",
    re.IGNORECASE | re.VERBOSE,
)
_TAIL = re.compile(r" (?:với|trong đó|qua đó|và có|gồm|thu hút|huy động) ")
_STOP = re.compile(r"[;:!?\n()”“]|\.(?=\s|$)|, | (?:đã|cho biết|theo|do|với|từ|là|để|nhằm|và \d|chiếm|bị) ")
_FIGURE = re.compile(r"(?<!năm)(?<!tháng)(?<!quý)(?<!số)(?<!đoạn) \d")
_NOTHING_NEW = re.compile(r"so\b|cùng|/")
_REACH = 90


def _rest(text: str, start: int, end: int) -> int:
    stop = _STOP.search(text, start, min(end, start + _REACH))
    return stop.start() if stop else min(end, start + _REACH)


def counted(text: str, number: int, unit_end: int, end: int) -> str:
    """'56 xã đạt chuẩn nông thôn mới' → 'xã đạt chuẩn nông thôn mới'."""
    words = text[number : _rest(text, unit_end, end)]
    return re.sub(r"^[\d.,/ ]+", "", words).strip(" ,;:.-\n")


def measured(text: str, start: int, number: int, unit_end: int, end: int) -> str:
    """The subject before the figure; where its clause has none, that of the clause before and what follows the figure.

    'thu ngân sách đạt 11.236 tỷ đồng, bằng 33,4% dự toán' → 'thu ngân sách' and 'thu ngân sách, dự toán'.
    """
    cuts = [start, *(match.end() for match in _CLAUSE.finditer(text, start, number)), number]
    parts = [_LINK.sub("", text[a:b].strip(" ,;:.-“”()\n")) for a, b in pairwise(cuts)]
    subject = next((part for part in reversed(parts) if len(part.split()) > 1), "")
    tail = _TAIL.split(subject)[-1]
    subject = tail if len(tail.split()) > 1 else subject
    figure = _FIGURE.search(subject)
    head = _LINK.sub("", subject[: figure.start()]) if figure else ""
    subject = head if len(head.split()) > 1 else subject
    rest = text[unit_end : _rest(text, unit_end, end)].strip(" ,;:.-\n")
    if subject and not parts[-1] and rest and not _NOTHING_NEW.match(rest):
        return f"{subject}, {rest}"
    return subject[-120:].strip() or rest
