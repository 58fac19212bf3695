"""Lines of a page → paragraphs: hard-wrapped lines are joined, captions glued to the next sentence are cut off."""

import re
from statistics import median

from hpgraph.models import Span
from hpgraph.read import captions
from hpgraph.read.portals import Portals
from hpgraph.text import LOWER, UPPER

_FINAL = re.compile(r"[.!?:;…][\"”')\]]*$")
_LABEL = re.compile(r"[^\W\d_][\w ,./-]{1,38}:(?!//)|[-+*•–]\s|\(?\d{1,2}[.)]\s|[a-zđ][.)]\s|©")
_GLUE = re.compile(rf"(?<=[{LOWER})0-9])(?=[{UPPER}][{LOWER}])")
_GLUED_STAMP = re.compile(r"(?P<day>date \d{4}-\d{2}-\d{2}) (?=\S)")  # 'date 2025-12-03 Ngày 3-12, …'
_NAME_BEGUN = re.compile(rf"\s[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}]*$")
_NAME_ENDS = re.compile(rf"[{UPPER}][{LOWER}]+(?:,| (?=[{LOWER}]))")
# 'phường Bình | Dân, …' is one name in two lines; 'phường Bình Dân | Tại xã …' is two paragraphs.
# 'Công bố Quy hoạch … | Ngày 07/10/2021, Bộ A tổ chức …': items of a listing.
_DAY_OPENS = re.compile(
    r"(?:(?:Vào )?(?:(?:Sáng|Trưa|Chiều|Tối)(?: ngày)?|Ngày) \d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?"
    r"|(?:Sáng|Chiều|Tối|Hôm) (?:nay|qua) ?\([^()]{3,20}\)),"
)
_OPENER = re.compile(
    r"(?:Tại|Trong|Theo|Ngày|Sáng|Trưa|Chiều|Tối|Trước|Sau|Cùng|Đến|Với|Các|Những|Đây|Phát|Tham|Về|Nhân|Để|Ông|Bà|Qua"
    r"|Tiếp tục|Tiếp theo|Thực hiện|Nhằm|Được|Có|Khi|Hiện nay|Dự|Bên cạnh|Báo cáo|Vừa qua|Thay mặt|Đồng thời|Từ|Do|Như"
    r"|Đi cùng|Cùng đi|Chủ tịch|Phó|Bí thư|Giám đốc|Bộ trưởng|Thứ trưởng|Thủ tướng|Đồng chí|Lãnh đạo|Đoàn|Làm việc"
    r"|Trên|Ngoài|Mới đây|Hàng|Mỗi|Nhiều|Một|Hai|Ba|Nếu|Tuy nhiên|Không|Để|Việc|Cụ thể|Đặc biệt|Liên quan|Kết thúc) "
)
# 'Đồng chí A, Phó Giám đốc Sở | | phát biểu tại Hội nghị': a caption broken over a blank line
_GOES_ON = re.compile(r"(?:phát biểu|chủ trì|trao|tặng|kết luận|trình bày|báo cáo|tham luận|khai mạc)\s")
_WRAP_WIDTH = (40, 130)
_LONGEST_CAPTION = 300


def split(text: str, portals: Portals) -> list[Span]:
    """Working text → the spans of its paragraphs, in order, without surrounding blanks."""
    chunks = _whole(text, _chunks(text))
    lines = [line for chunk in chunks for line in chunk]
    width = _wrap_width(text, lines, len(chunks))
    found: list[Span] = []
    for chunk in chunks:
        start, previous = chunk[0].start, chunk[0]
        for line in chunk[1:]:
            if not _joined(text[previous.start : previous.end], text[line.start : line.end], width, portals):
                found.append(Span(start, previous.end))
                start = line.start
            previous = line
        found.append(Span(start, previous.end))
    return [part for span in found for part in _unglue(text, span, portals)]


def _chunks(text: str) -> list[list[Span]]:
    """Runs of lines between blank lines."""
    chunks: list[list[Span]] = []
    position, fresh = 0, True
    for line in text.split("\n"):
        kept = line.strip()
        if kept:
            start = position + line.index(kept)
            if fresh:
                chunks.append([])
            chunks[-1].append(Span(start, start + len(kept)))
        fresh = not kept
        position += len(line) + 1
    return chunks


def _whole(text: str, chunks: list[list[Span]]) -> list[list[Span]]:
    """The same with captions whose verb stands behind a blank line in one piece."""
    whole: list[list[Span]] = []
    for chunk in chunks:
        before = text[whole[-1][-1].start : whole[-1][-1].end] if whole else "."
        if _GOES_ON.match(text, chunk[0].start) and len(before) <= _WRAP_WIDTH[1] and not _FINAL.search(before):
            whole[-1] += chunk
        else:
            whole.append(chunk)
    return whole


def _wrap_width(text: str, lines: list[Span], chunks: int) -> float:
    """At what length a line counts as full, so that the next one goes on with it. Infinite: lines are paragraphs."""
    sizes = [line.end - line.start for line in lines]
    if not sizes:
        return float("inf")
    if chunks > len(lines) / 2 and len(lines) > 1:  # blank lines part the paragraphs: a bare line feed is a wrap
        return _WRAP_WIDTH[0]
    if max(sizes) > _WRAP_WIDTH[1] or median(sizes) < _WRAP_WIDTH[0]:
        return float("inf")
    return 0.75 * max(sizes)


def _joined(before: str, after: str, width: float, portals: Portals) -> bool:
    """Does a line go on in the next one?"""
    if _FINAL.search(before) or _LABEL.match(after):
        return False
    if _DAY_OPENS.match(after):
        return False
    if after[0].islower() or before.endswith(","):
        return True
    if (opened := _OPENER.match(after)) and after[opened.end() : opened.end() + 1].islower():
        return False  # 'Bộ Tư lệnh Quân khu A làm việc tại tỉnh B | Sau khi nghe báo cáo, …': a headline above its text
    if _NAME_BEGUN.search(before) and _NAME_ENDS.match(after) and not _OPENER.match(after):
        return True
    if not width <= len(before) <= _WRAP_WIDTH[1]:
        return False
    return not captions.looks_like(_GLUE.split(before)[-1], portals)


def _unglue(text: str, span: Span, portals: Portals) -> list[Span]:
    """'Quang cảnh hội nghịTheo báo cáo, ...' → the caption and the sentence."""
    if stamp := _GLUED_STAMP.match(text, span.start, span.end):
        return [Span(span.start, stamp.end("day")), *_unglue(text, Span(stamp.end(), span.end), portals)]
    limit = min(span.end, span.start + _LONGEST_CAPTION)
    for match in _GLUE.finditer(text, span.start + 8, limit):
        if captions.looks_like(text[span.start : match.start()], portals):
            return [Span(span.start, match.start()), Span(match.start(), span.end)]
    cut = captions.glued_with_blank(text[span.start : limit])
    if cut is not None and span.start + cut < span.end:
        after = span.start + cut
        return [Span(span.start, after - 1), Span(after, span.end)]
    return [span]
