"""Tells captions of photographs from sentences and headings: a short paragraph that says who is seen doing what.

Word lists are in data/portals/generic.yml.
"""

import re

from hpgraph.read.portals import Portals
from hpgraph.text import UPPER

_SENTENCE_END = re.compile(rf"[.!?…](?=\s+[{UPPER}\"“])")
_SAYING = re.compile(r"(?<!\w)(?:cho biết|nhấn mạnh|khẳng định|yêu cầu|đề nghị|nêu rõ|cho rằng)(?!\w)")
_BLANK_GLUE = re.compile(
    r"(?:quang cảnh|toàn cảnh)(?: [\w-]+){1,7}? (?=(?:theo|phát biểu|tại|báo cáo|trong|trước|sau|kết luận|đồng chí|dự|"
    r"tham dự|tới dự|trình bày|thay mặt|hội nghị|qua|về|đến)\s\w)",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"\(?ảnh\s?:", re.IGNORECASE)
_CREDIT_ONLY = re.compile(r"\(?ảnh\s?:[^:]{2,40}$", re.IGNORECASE)
# 'Ảnh minh họa. Nguồn: Internet.'
_SOURCED = re.compile(r"\(?(?:ảnh|hình ảnh|hình|đồ họa)\b[^.]{0,60}\. ?\(?nguồn(?: ảnh)?\s?:[^:]{2,40}", re.IGNORECASE)
_LONGEST_SOURCED = 120
_SHORTEST, _LONGEST = 8, 260
_LONGEST_CREDITED = 200
_LONGEST_SENTENCE = 160


def looks_like(text: str, portals: Portals) -> bool:
    """Could this paragraph of working text be a caption? Says nothing of headings that look the same (see pages)."""
    if not _SHORTEST <= len(text) <= _LONGEST or text[-1] in ":;,":
        return False
    if _CREDIT.search(text) and len(text) <= _LONGEST_CREDITED:
        return _CREDIT_ONLY.match(text) is None and portals.starts("bylines", text) is None
    if _SENTENCE_END.search(text):
        return len(text) <= _LONGEST_SOURCED and _SOURCED.fullmatch(text) is not None
    if portals.starts("photo_words", text):
        return len(text) <= _LONGEST_SENTENCE or text[-1] not in ".!?…"
    if text[-1] in '.!?…”"' or _SAYING.search(text):
        return False
    if portals.starts("caption_actors", text):
        return portals.has("caption_actions", text)
    return portals.starts("caption_ceremonies", text) is not None


def is_credit(text: str) -> bool:
    """'Ảnh: Duy Lân' on a line of its own."""
    return _CREDIT_ONLY.match(text) is not None


def glued_with_blank(text: str) -> int | None:
    """Where the sentence begins in 'Quang cảnh hội nghị Theo báo cáo, ...'; None if nothing is glued."""
    match = _BLANK_GLUE.match(text)
    if match is None or not text[match.end()].isupper() or any(c in match.group(0) for c in ".,;:"):
        return None
    return match.end()
