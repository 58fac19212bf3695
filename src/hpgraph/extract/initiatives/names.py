"""How far the name of an initiative reaches."""

import re

from hpgraph.text import lower

_PART = re.compile(
    r"""\ ?(?:\([A-ZĐ&]{2,8}\) | T[Pp]\.(?=\ ?[A-ZĐ]) | [“"'](?P<quoted>[^“”"'\n]{2,200})[”"']
        | (?P<word>[^\W_]+(?:[-/.&][^\W_]+)*))
    | (?P<dash>\ -\ )(?=[^\W\d_]) | (?:-\ |\ -)(?=[A-ZĐ])
    | ,\ (?=chống\ )
    | (?P<comma>,\ )(?=(?:huyện|quận|thị\ xã|thành\ phố|tỉnh|xã|phường|TP)\ [A-ZĐ]
        | (?P<more>(?:mở\ rộng|nâng\ cấp|cải\ tạo|sửa\ chữa|chỉnh\ trang|tu\ bổ|tôn\ tạo|phục\ hồi)[ ])
        | (?:[^\W\d_A-ZĐ]+\ ){1,3}và\ [^\W\d_A-ZĐ])""",
    re.VERBOSE,
)
"""A comma goes on with a name before the area it lies in, a second kind of work, and in 'thương mại, dịch vụ và …'."""
_LINKS = {
    "với": ("kết nối", "nối", "song song"),
    "đến": ("từ", "nối"),
    "tới": ("từ", "nối"),
    "từ": ("đường", "tuyến"),
    "theo": (),
}
# They end a name, but not where they are the second syllable of a word.
_SECOND_SYLLABLES = {
    "trị": ("chính", "quản", "điều"),
    "đoạn": ("giai",),
    "hiện": ("thực", "phát", "thể", "xuất", "tái"),
    "không": ("hàng", "phòng", "trên"),
    "cần": ("hậu",),
    "thay": ("đổi",),
    "rộng": ("mở", "nới"),
    "trình": ("chương", "công", "lộ", "quy", "quá", "tiến", "hành"),
    "chỉ": ("địa", "chứng", "tín"),
    "ở": ("nhà",),
}
_NEXT_CLAUSE = (
    "khởi công",
    "triển khai",
    "dự kiến",
    "kết hợp",
    "góp phần",
    "đóng góp",
    "giúp ",
    "nhân dịp",
    "tổng chiều",
    "tổng mức",
    "tổng vốn",
    "đầu năm",
    "làm đồng",
    "chính thức",
    "bắt đầu",
    "chiều dài",
    "về phía",
    "bắc qua",
    "sử dụng vốn",
    "thi công",
    "trực thuộc",
    "đảm bảo",
)
_BUILT = (
    "khánh thành",
    "hoàn thành",
    "đưa ",
    "bàn giao",
    "thông xe",
    "nghiệm thu",
    "thi công",
    "giải phóng",
    "phê duyệt",
)
_NEW = ("đổi ", "dân cư ", "đô thị ", "nông thôn ")
_NUMBERED = (
    "số",
    "quốc lộ",
    "tỉnh lộ",
    "đường",
    "vành đai",
    "ql",
    "đt",
    "đường tỉnh",
    "đường huyện",
    "hương lộ",
    "cấp",
    "khu",
    "nhóm",
    "iso",
    "thôn",
    "bến",
    "giai đoạn",
)
# A capital in mid-sentence that begins something else: a post, the next caption.
_ELSE = frozenset(
    {
        "Bộ trưởng",
        "Thứ trưởng",
        "Chủ tịch",
        "Phó Chủ",
        "Phó Bí",
        "Bí thư",
        "Giám đốc",
        "Thủ tướng",
        "Dự án",
        "Công trình",
        "Đồng chí",
        "Tổng Bí",
        "Phó Thủ",
        "Phó Giám",
        "Tại buổi",
        "Tại hội",
        "Phát biểu",
        "Theo đó",
        "Ngày",
        "Một số",
        "UBND",
        "Thành ủy",
        "Tỉnh ủy",
        "Ủy ban",
        "Ông",
        "Bà",
        "Ảnh",
    }
)
_ORDINAL = re.compile(r"\d{1,2}(?=[,.;:)]|$| (?:và|được|đã|đang|tại|với|chậm|có|của|qua|do|là)\b)")
_PLURALS = ("các ", "những ", "một ")
_HEADS = (
    "Trung tâm ",
    "Đề án ",
    "Chương trình ",
    "Dự án ",
    "Quỹ ",
    "Hệ thống ",
    "Tổng công ty ",
    "Công ty ",
    "UBND ",
    "Sở ",
    "Bộ ",
    "Ban ",
    "dự án ",
    "công trình ",
    "đề án ",
    "tiểu dự án ",
    "chương trình ",
    "khu đô thị ",
    "tuyến đường ",
    "cao tốc ",
)
_STAGE = re.compile(r"giai đoạn (?:\d|I{1,3})(?![\w/-]|\.\d)")
_OF_NOW = ("nay", "tới", "trước", "sau", "ngoái")
_GLUED = re.compile(r"[a-zà-ỹđ][A-ZĐ][a-zà-ỹ]")  # 'văn bảnTập đoàn': the next caption
_HEAD = 12  # characters of a head word that holds a link itself: 'đường nối'
_STANDARD = "theo tiêu chuẩn"
_MOST_WORDS = 24
_SHORT = 25  # a name is not over before a verb that stands this near to its beginning: 'dự án hoàn thiện …'


def reach(text: str, start: int, end: int, verbs: frozenset[int], ends: frozenset[str], built: bool = True) -> int:
    """Where the noun phrase that goes on at `start` ends.

    `built`: whether it is something that is built, so that a second work goes on: 'nâng cấp, mở rộng …'.
    `verbs`: where verbs begin that start a new clause; `ends`: words no name goes on with.
    """
    position = start
    for _ in range(_MOST_WORDS):
        match = _PART.match(text, position, end)
        if match is None or (match.group("more") and not built):
            break
        if match.group("comma") and (match.end() in verbs or text.startswith((*_NEXT_CLAUSE, *_BUILT), match.end())):
            break
        if word := match.group("word"):
            begins = match.start("word")
            if begins > start + 1 and word[0].isupper() and (word in _ELSE or _pair(text, begins, end) in _ELSE):
                break
            special = _is_over(text, start, begins, word, verbs)
            if special or (special is None and (word in ends or (begins in verbs and begins > start + _SHORT))):
                break
            if glued := _GLUED.search(word, 1):
                return begins + glued.start() + 1
        position = match.end()
    return position


def _pair(text: str, begins: int, end: int) -> str:
    """The word at `begins` and the next one."""
    return " ".join(text[begins : min(end, begins + 16)].split(" ", 2)[:2])


def _is_over(text: str, start: int, begins: int, word: str, verbs: frozenset[int]) -> bool | None:
    """Whether the name is over before a word that goes on with some names only; None for all other words."""
    if word == "và":
        return begins + 3 in verbs or text.startswith((*_PLURALS, *_HEADS), begins + 3)
    if text.startswith("từ xa", begins):
        return False
    if word in _LINKS:
        before = lower(text[max(0, start - _HEAD) : begins])
        return not text.startswith(_STANDARD, begins) and not any(link in before for link in _LINKS[word])
    if text.startswith(_NEXT_CLAUSE, begins):
        return begins > start + 1
    if word in _SECOND_SYLLABLES:
        before = lower(text[max(0, begins - 12) : begins]).rstrip()
        if before.endswith(_SECOND_SYLLABLES[word]):
            return False
    if word == "hiện":
        return not text.startswith(("hiện đại", "hiện hữu", "hiện thực"), begins)
    if word == "giai":  # 'Bệnh viện Nhi giai đoạn 2'
        return _STAGE.match(text, begins) is None
    if word == "bảo":  # not 'bảo hiểm', 'bảo tồn'
        return text.startswith("bảo đảm", begins)
    if word == "mới":
        return not text.endswith(_NEW, 0, begins)
    if word == "năm":
        return text[begins + 4 : begins + 5].isdigit() or text.startswith(_OF_NOW, begins + 4)
    if word.isdigit():
        if _ORDINAL.match(text, begins) and text[text.rfind(" ", start, begins - 1) + 1].isupper():
            return False  # 'cầu Rào 2'
        return not lower(text[max(0, begins - 12) : begins]).rstrip().endswith(_NUMBERED)
    return None


def has_proper_name(words: str) -> bool:
    """Whether a word other than the first is capitalised, or a number names it ('quốc lộ 4D')."""
    return any(part[0].isupper() or part[0].isdigit() for word in words.split()[1:] if (part := word.lstrip("“\"'(")))
