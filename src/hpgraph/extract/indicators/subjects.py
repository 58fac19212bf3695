"""The words that say what a figure is of.

A count is of the noun behind it ('56 xã đạt chuẩn nông thôn mới'); a sum, share or measure is of the subject of its
clause ('thu ngân sách đạt 5 tỷ đồng'), of its object where the clause tells who does it ('chi trả 3 tỷ đồng hỗ trợ hộ
nghèo'), and where the clause has neither, of what the figure before is of ('…, tăng 12%').
"""

import re

from hpgraph.extract.mentions import Organisations, inside
from hpgraph.models import Span, value
from hpgraph.text import lower

Links = frozenset[str]
"""Words between a subject and its figure: 'thu ngân sách *ước đạt gần* 5 tỷ đồng'."""

_HARD = re.compile(
    r"[;:!?\n”“]|\((?![A-ZĐ][A-ZĐ.&-]+\))|(?<![A-ZĐ])\)|\.(?=\s|$)| (?:song|nhưng|trong đó|qua đó|cụ thể là) "
)
_LISTED = r"(?:ban|ngành|huyện|thị xã|thành phố|đoàn thể|phường|xã|thị trấn|lâm|ngư|tổ chức)\b"
_SOFT = re.compile(
    rf"(?<!nông),\s?+(?!\d)(?!{_LISTED})(?![^,;]{{0,40}}(?:quận|huyện|xã|phường|tổ|thành phố)\b)"
    r"| (?:với|gồm|và có) (?=tổng|số|quy mô|diện tích|kinh phí|giá trị|mức|công suất|chiều)"
)
_AND = re.compile(r" (?:và|cùng(?! kỳ)) ")
_STOP = re.compile(
    rf"[;:!?\n()”“…]|\.(?=\s|$)|,(?!\d)\s?+(?!{_LISTED})"
    r"|\s(?:so với|cho biết|theo|với|để|nhằm|khiến|và (?=\d|hơn|gần|có|đã)|chiếm)\s"
)
_MODIFIED = re.compile(r"\s(?:đã|do|là|từ|bị|của năm|năm|trong)\s")  # what is said of a sum's object, not its name
_REPORTED = re.compile(r"^.*\b(?:cho thấy|cho biết|cho hay|nêu rõ|khẳng định|nhấn mạnh|biết)[,:]?(?: rằng| là)?(?: |$)")
_OPENING = re.compile(
    r"^(?:(?:theo đó|trong đó|cụ thể|ngoài ra|đưa|đến nay|hiện nay|hiện|năm \d{4}|bên cạnh đó|đồng thời|riêng"
    r"|tính đến nay|lũy kế|luỹ kế),? )+",
    re.IGNORECASE,
)
_TIME = (
    r"(?:(?:trong|của|qua|đến|hết|đến hết|từ) )*"
    r"(?:\d{1,2} tháng(?: đầu| cuối)?(?: năm)?"
    r"|(?:trong )?(?:năm|tháng|quý|giai đoạn|nhiệm kỳ)(?: [IV]+| \d[\d/ –-]*)?|năm nay|kỳ)"
    r"(?: năm)?(?: \d{4})?"
)
_TIME_BEFORE = re.compile(rf"^{_TIME},? ", re.IGNORECASE)
_TIME_AFTER = re.compile(rf" {_TIME}$|^{_TIME}$", re.IGNORECASE)
_NUMBERS = re.compile(r"^(?:[\d.,/ -]|(?:đến|tới) (?=\d))+")
_NOTHING_NEW = re.compile(r"(?:so|cùng|và|trong|vào|tại|ở|theo|năm|mỗi|trở|nữa|của|cho|gồm|bao gồm|được)\b|/")
_COMPARED = ("so với ", "cùng kỳ", "năm trước", "năm ngoái")
_COPULAS = frozenset(
    ("đạt", "là", "tăng", "giảm", "chiếm", "vượt", "bằng", "còn", "lên", "xuống", "đến", "tới", "ước", "quân", "giá")
)
_PREDICATES = frozenset({"bằng", "đạt", "tăng", "giảm", "kéo", "chiếm", "vượt", "ước", "gồm", "trong"})
_LEADING = re.compile(r"^(?:trên|ở|với|có|từ) ")
_SECTORS = ("khu vực ", "ngành ", "lĩnh vực ", "các ngành ")
_DIMENSIONS = frozenset({"dài", "rộng", "cao", "sâu", "dày", "nặng"})
_IN_TURN = re.compile(r"^(?P<subjects>.+?)(?: [^\W\d_]+)? lần lượt(?: [^\W\d_]+){0,2}$")
_PADDING = " ,(-/0123456789."
_HAS = re.compile(
    r"(?:,[^,;]{2,30},)? (?:hiện nay |hiện |đợt này |đã |cũng |còn |nay |mới |ước ){0,2}"
    r"(?:có|gồm|đạt|tiếp nhận|giải quyết|kết nạp|giải ngân|thu|cấp|huy động|quản lý)(?!\w)[^;:.]{0,40}"
)
_REACHES = re.compile(r" (?:[^\W\d_]+ ){0,5}")
_REACH, _LONGEST = 90, 110
_SHORT, _NAME = 3, 6  # words: 'xây dựng tăng', 'nông - lâm - thủy sản'


@value
class Told:
    """What a sentence has said before a figure: of what the last figure is, where it ends, whose turn comes next.

    `subject`: `about` without what only its own figure was of ('thu ngân sách' of 'thu ngân sách, dự toán').
    """

    about: str
    end: int
    subject: str = ""
    in_turn: tuple[str, ...] = ()


def counted(text: str, number: int, unit_end: int, end: int) -> str:
    """'56 xã đạt chuẩn nông thôn mới' → 'xã đạt chuẩn nông thôn mới'."""
    return _NUMBERS.sub("", text[number : _rest(text, unit_end, end)]).strip(" ,;:.-\n")


def of_count(text: str, sentence: Span, figure: Span, links: Links, before: Told | None) -> str:
    """The subject of a count that has a bare unit behind it: 'quy mô dân số 4.664.124 người'. '' without one."""
    own, _ = _subject(_clause(text, sentence, figure.start, before), links)
    return own if _names_something(own) else ""


def of_sum(text: str, sentence: Span, figure: Span, links: Links, before: Told | None) -> Told:
    """What a sum, share or measure is of. `figure`: number and unit.

    'thu ngân sách đạt 11.236 tỷ đồng, bằng 33,4% dự toán' → 'thu ngân sách', then 'thu ngân sách, dự toán'.
    """
    clause = _clause(text, sentence, figure.start, before)
    if before and before.in_turn and not clause.strip(" ,và"):
        return Told(before.in_turn[0], figure.end, before.in_turn[0], before.in_turn[1:])
    stretch = _stretch(text, sentence, figure.start, before)
    if each := _in_turn(stretch):
        return Told(each[0], figure.end, each[0], each[1:])
    own, linked = _subject(clause, links)
    rest = text[figure.end : _rest(text, figure.end, sentence.end)].strip(" ,;:.-\n")
    told = "" if _NOTHING_NEW.match(rest) else _MODIFIED.split(f" {rest}")[0].strip() if own else rest
    subject = (before.subject or before.about) if before else _earlier(stretch, links)
    if own in _DIMENSIONS and subject:
        subject = f"{_without_dimension(subject)} {own}"
    elif _names_something(own):
        subject = own if linked or len(told.split()) < 2 else told
    else:
        return Told(", ".join(filter(None, (subject, told))) or own, figure.end, subject)
    return Told(subject, figure.end, subject)


def _in_turn(stretch: str) -> tuple[str, ...]:
    """'công nghiệp, dịch vụ và thủy sản tăng lần lượt' → the subjects of the figures that follow, in their order."""
    several = _IN_TURN.match(stretch)
    subjects = re.split(r", | và ", several["subjects"]) if several else []
    return tuple(subjects) if len(subjects) > 1 and all(len(one.split()) <= _NAME for one in subjects) else ()


def _without_dimension(subject: str) -> str:
    head, _, last = subject.rpartition(" ")
    return head if last in _DIMENSIONS else subject


def _rest(text: str, start: int, end: int) -> int:
    stop = _STOP.search(text, start, min(end, start + _REACH))
    return stop.start() if stop else min(end, text.rfind(" ", start, start + _REACH) if end > start + _REACH else end)


def _stretch(text: str, sentence: Span, number: int, before: Told | None) -> str:
    """The text before a number since the last full stop in the sentence or figure."""
    start = max(sentence.start, before.end if before else 0)
    for cut in _HARD.finditer(text, start, number):
        start = cut.end()
    return text[start:number].strip(" ,-–")


def _clause(text: str, sentence: Span, number: int, before: Told | None) -> str:
    """The words of its own that a figure has before it."""
    stretch = _stretch(text, sentence, number, before)
    parts = _SOFT.split(stretch)
    own = parts[-1].strip(" ,-–")
    if len(parts) == 1 and before and before.end >= number - len(stretch) - 3 and (joined := _AND.search(f" {own}")):
        return f" {own}"[joined.end() :]
    sector = len(parts) > 1 and len(own.split()) <= _SHORT and lower(parts[-2].strip()).startswith(_SECTORS)
    return f"{parts[-2].strip()}, {own}" if sector else own


def _subject(clause: str, links: Links) -> tuple[str, bool]:
    """A clause without its opening and the words that lead to the figure; whether these say what it is, not who has."""
    words = _OPENING.sub("", _REPORTED.sub("", clause.strip(" ,;:.-–“”()\n")))
    words = _LEADING.sub("", _OPENING.sub("", _TIME_BEFORE.sub("", words)))
    bare = _unlinked(words, links)
    linked = not _COPULAS.isdisjoint(lower(words[len(bare) :]).split()) or bare.rpartition(" ")[2] in _DIMENSIONS
    bare = _TIME_AFTER.sub("", bare)
    return (bare if len(bare) <= _LONGEST else bare[-_LONGEST:].partition(" ")[2]).strip(" ,"), linked


def _earlier(stretch: str, links: Links) -> str:
    """The last subject of the parts before a figure's own: 'với tỷ lệ tán thành cao, đạt 89%'."""
    subjects = (_subject(part, links)[0] for part in reversed(_SOFT.split(stretch)[:-1]))
    return next((subject for subject in subjects if _names_something(subject)), "")


def _unlinked(words: str, links: Links) -> str:
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
    """Whether a clause has a subject of its own: not 'bằng 93% kế hoạch'; 'tăng trưởng' is one."""
    first, _, rest = part.partition(" ")
    if part.isupper() and len(part) > 2:  # 'FDI', 'GRDP'
        return True
    verb = lower(first) in _PREDICATES and not lower(part).startswith("tăng trưởng")
    return bool(rest) and not verb and not lower(part).startswith(_COMPARED)


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
