"""What a document is about: the words after 'về (việc)', or the verb after the symbol of a decision, up to their natural end."""

import re

from hpgraph.text import UPPER, tidy

_ABOUT = re.compile(r"\s?,?\s?(?:(?:về việc|v/v|về)\s)+", re.IGNORECASE)
_ACT = re.compile(
    r"\s(?=(?:điều động|bổ nhiệm|luân chuyển|giao|phê chuẩn|phê duyệt|quy định|công nhận|thành lập|ban hành|miễn nhiệm|chỉ định|"
    r"phân công|kiện toàn|sửa đổi|bãi bỏ|điều chỉnh|xếp hạng|hướng dẫn|thực hiện|triển khai|thi hành|cho (?:ông|bà|đồng chí))\s)"
)
_ACTING = (
    "decision",
    "resolution",
    "decree",
    "circular",
    "plan",
    "programme",
    "guidance",
    "law",
    "notice",
    "ordinance",
)
_STOP = re.compile(
    rf"""[.](?=\s|$|[{UPPER}])|[;:!?…\n“”()]|\svới\s(?=\d)|\s(?:cũng|đã|nêu\srõ|xác\sđịnh|khẳng\sđịnh|chỉ\srõ|đề\sra|thay\sthế|có\shiệu\slực|
    vừa\sđược|đang|sẽ|được\striển\skhai|được\sban\shành|được\sthực\shiện|tại\shội\snghị|trong\sđó|góp\sphần|gắn\svới|bằng\scác|bằng\sviệc|
    trước\sngày|xong\strước|trong\squý|trong\stháng|thời\shạn)(?!\w)|\s(?:theo|thực\shiện)\s(?=(?:các\s)?(?:Nghị|Quyết|Tờ|Công|Thông|Kế\shoạch|Chỉ\sthị|Kết
    \sluận|Luật))|\s(?:và|cùng)\s(?=(?:các\s)?(?:Nghị\squyết|Quyết\sđịnh|Chỉ\sthị|Kết\sluận|Kế\shoạch|Công\svăn|Luật|Chương\strình|Pháp\slệnh)\s)""",
    re.VERBOSE,
)
_GOES_ON = re.compile(
    r",\s(?:tầm nhìn|định hướng|giai đoạn|nhiệm kỳ|nhất là|hướng tới|lãng phí|chống|phòng|khoáng sản|giải pháp|đến năm|năm \d|"
    r"(?:[^\s,;.:]+\s){1,5}?và\s|(?:[^\s,;.:]+\s?){1,7},\s(?:[^\s,;.:]+\s){1,5}?và\s)"
)
_NARRATIVE = re.compile(
    r",\s(?:rà soát|báo cáo|đồng thời|trong đó|góp phần|nhằm|diễn ra|tạo|phấn đấu|thay|theo đó|đến nay|qua đó|bảo đảm|hoàn thành|xong|"
    r"trình|yêu cầu|đề nghị|giao|tập trung|đẩy mạnh|thực hiện|triển khai|tiếp tục|tăng cường|Sở|UBND|Bộ|các|Chủ tịch|Phó|đồng chí|ông|bà)\s"
)
_PERSON = re.compile(
    rf"(?P<act>.*?(?:ông|bà|đồng chí)\s(?:[{UPPER}][\w']*\s?){{2,5}})(?:,.*?)?\s?(?P<post>(?:giữ chức(?: vụ)?|làm|chỉ định giữ chức)\s.+)"
)
_OBJECT = re.compile(r"(?P<about>.+?)\s(?:đối với|cho)\s(?:ông|bà|đồng chí)\s.*")
_GAP = re.compile(r"\s(?:[^\s,;.:]+\s){1,12}?(?=của\s)")
_WHO = re.compile(r"[^.;:]{0,60}?(?<!\w)(?:ông|bà|đồng chí)\s")
_LONGEST = 45
_SHORT_TAIL = 3


def after(text: str, start: int, end: int, kind: str) -> str | None:
    """The title that begins at `start`; None if nothing there says what the document is about."""
    about = _ABOUT.match(text, start, end)
    act = _ACT.match(text, start, end) if about is None and kind in _ACTING else None
    opening = about or act
    if opening is None:
        return None
    start = opening.end()
    title = tidy(text[start : extent(text, start, end)])
    if _WHO.match(text, start, end) and _ACT.match(text, start - 1, end):
        title = _personnel(text, start, end, title)
    return title if len(title) >= 4 else None


def extent(text: str, start: int, end: int) -> int:
    """Where words that began at `start` end: at a stop, at a comma that opens something new, after 45 words at most."""
    at = start
    while True:
        stop = _STOP.search(text, at, end)
        limit = stop.start() if stop else end
        comma = text.find(",", at, limit)
        if comma < 0:
            words = text[start:limit].split()
            return limit if len(words) <= _LONGEST else start + len(" ".join(words[:_LONGEST]))
        if _NARRATIVE.match(text, comma, limit) or not _continues(text, comma, limit):
            return comma
        at = comma + 1


def _continues(text: str, comma: int, limit: int) -> bool:
    tail = text[comma + 1 : limit]
    if _GOES_ON.match(text, comma, limit) is None and ("," in tail or len(tail.split()) > _SHORT_TAIL):
        return False
    before = text[max(0, comma - 12) : comma].split()
    return not text[comma + 2 : comma + 3].isupper() or (bool(before) and before[-1][0].isupper())


def _personnel(text: str, start: int, end: int, title: str) -> str:
    """'bổ nhiệm ông A, Phó Giám đốc Sở B giữ chức Giám đốc Sở C' → without the post held before."""
    clause = re.split(r"[;.](?:\s|$)|,\s(?:thời hạn|thay|kể từ|từ ngày)|\stừ ngày", text[start:end])[0]
    match = _PERSON.fullmatch(clause)
    if match:
        return tidy(f"{match['act'].strip(' ,')} {re.sub('^chỉ định ', '', match['post'])}")
    about = _OBJECT.fullmatch(clause)
    return tidy(about["about"]) if about else title


def issuer_gap(text: str, start: int, end: int) -> int | None:
    """Where 'của' stands after a few words between symbol and issuer, None if none is near."""
    match = _GAP.match(text, start, end)
    return match.end() if match and not _STOP.search(text, start, match.end()) else None
