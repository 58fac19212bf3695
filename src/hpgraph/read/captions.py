"""Tells captions of photographs from sentences and headings: a short paragraph that says who is seen doing what."""

import re

from hpgraph.text import UPPER

_PHOTO = (
    "quang cảnh", "toàn cảnh", "khung cảnh", "một góc", "cảnh ", "ảnh:", "ảnh ", "hình ảnh", "một số hình ảnh", "các đại biểu",
    "đại biểu", "đông đảo", "phối cảnh", "chụp ảnh", "ảnh minh họa", "các đồng chí chủ trì", "các đồng chí lãnh đạo", "chủ tọa",
    "đoàn chủ tịch", "đoàn chủ tọa", "(ảnh",
)  # fmt: skip
_WHO = (
    "đồng chí", "các đồng chí", "đ/c", "các đ/c", "ông ", "bà ", "ngài ", "các ông", "cụ ", "chủ tịch", "phó chủ tịch", "bí thư",
    "phó bí thư", "tổng bí thư", "giám đốc", "phó giám đốc", "tổng giám đốc", "thứ trưởng", "bộ trưởng", "thủ tướng",
    "phó thủ tướng", "trưởng ", "phó trưởng", "chánh ", "phó chánh", "thường trực", "lãnh đạo", "đại diện", "đoàn ", "các đơn vị",
    "các bên", "hai bên", "hai đơn vị", "các tập thể", "các cá nhân", "các em", "các cháu", "người dân", "nhân dân", "cử tri",
    "cán bộ", "chiến sĩ", "lực lượng", "ban tổ chức", "ban chỉ đạo", "ts ", "ts.", "pgs", "gs", "thạc sĩ", "tiến sĩ", "đại tướng",
    "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "viện trưởng", "hiệu trưởng", "cục trưởng", "chi cục trưởng",
    "chủ nhiệm", "phó chủ nhiệm", "đại sứ", "tổng lãnh sự", "tân ", "nguyên ", "các phó", "các thành viên", "thành viên", "tập thể",
    "học sinh", "sinh viên", "doanh nghiệp", "các doanh nghiệp", "hội nghị", "đại tướng", "thủ trưởng", "ủy viên", "mẹ việt nam",
)  # fmt: skip
_DOING = re.compile(
    r"(?<!\w)(?:phát biểu|trao|tặng|thăm|kiểm tra|chủ trì|chủ tọa|điều hành|khai mạc|bế mạc|kết luận|cắt băng|dâng hương|dâng hoa|"
    r"tham quan|ký|ký kết|chúc mừng|trình bày|báo cáo|bắt tay|tiếp|đón|thực hiện|biểu quyết|trò chuyện|chụp ảnh|dự|tham dự|chứng kiến|"
    r"tại|giới thiệu|thảo luận|động viên|bỏ phiếu|nhấn nút|bấm nút|công bố|tuyên thệ|ra mắt|khởi công|khánh thành|thông tin|tham luận|"
    r"nhận|đối thoại|làm việc|khảo sát|trả lời|giải trình|quán triệt|tham gia|diễu hành|biểu diễn|trồng cây|viếng|chia sẻ|chỉ đạo|"
    r"hướng dẫn|trưng bày|thắp hương|ủng hộ|hỏi thăm|thăm hỏi)(?!\w)"
)
_BARE = re.compile(
    r"(?:trao|tặng|dâng hương|dâng hoa|cắt băng|nhấn nút|bấm nút|biểu quyết|bỏ phiếu|lễ ký|nghi thức|ký kết|chụp ảnh)\s"
)
_SENTENCE_END = re.compile(rf"[.!?…](?=\s+[{UPPER}\"“])")
_SAYING = re.compile(r"(?<!\w)(?:cho biết|nhấn mạnh|khẳng định|yêu cầu|đề nghị|nêu rõ|cho rằng)(?!\w)")
_BLANK_GLUE = re.compile(
    r"(?:quang cảnh|toàn cảnh)(?: [\w-]+){1,7}? (?=(?:Theo|Phát biểu|Tại|Báo cáo|Trong|Trước|Sau|Kết luận|Đồng chí|Dự|Tham dự|Tới dự|"
    r"Trình bày|Thay mặt|Hội nghị|Qua|Về|Đến)\s[\w])",
    re.IGNORECASE,
)
_LONGEST = 260
_PHOTO_CREDIT = re.compile(r"\(?ảnh\s?:", re.IGNORECASE)


def starts_with_photo_words(text: str) -> bool:
    return text.lower().startswith(_PHOTO)


def looks_like(text: str) -> bool:
    """Could this paragraph of working text be a caption? Says nothing of headings that look the same (see pages)."""
    if not 8 <= len(text) <= _LONGEST or text[-1] in ":;,":
        return False
    plain = text.lower()
    if _PHOTO_CREDIT.search(text) and len(text) <= 200:
        return True
    if _SENTENCE_END.search(text.replace("Đ/c.", "Đ/c")):
        return False
    if plain.startswith(_PHOTO):
        return len(text) <= 160 or text[-1] not in ".!?…"
    if text[-1] in '.!?…”"' or _SAYING.search(plain):
        return False
    if plain.startswith(_WHO):
        return _DOING.search(plain) is not None
    return _BARE.match(plain) is not None


def glued_with_blank(text: str) -> int | None:
    """Where the sentence begins in 'Quang cảnh hội nghị Theo báo cáo, ...'; None if nothing is glued."""
    match = _BLANK_GLUE.match(text)
    if match is None or any(c in text[: match.end()] for c in ".,;:"):
        return None
    return match.end() if text[match.end()].isupper() else None
