"""Who signed an article: the short last lines before the teasers ('Nguyễn Hải', 'Tin, ảnh: ...')."""

import re

from hpgraph.read.portals import Portals
from hpgraph.text import UPPER, tidy

_LONGEST = 90
_WORD = rf"(?:[{UPPER}][\w']*|[A-ZĐ]\.)"
_NAME = re.compile(rf"{_WORD}(?:(?:\s|\s?[-,&+/]\s?|\s?và\s){_WORD}){{0,7}}")
_TAIL = re.compile(
    r"\s*[(\[](?:tổng hợp|t/h|th|lược ghi|thực hiện|ghi|sưu tầm|theo [^)]*|nguồn[^)]*)[)\]]\s*$", re.IGNORECASE
)
_BARE_LABELS = ("theo", "pv", "ctv", "nguồn tin")
_SECOND_LABEL = re.compile(r"[\s;,.-]*(?:ảnh|bài|đồ họa|video|clip)\s?:.*$", re.IGNORECASE)
_INITIALS = re.compile(r"[A-ZĐ]{1,4}(?:\.[A-ZĐ]{1,2})*\.?|[A-ZĐ]\.\s?[\w]+")


def parse(text: str, portals: Portals) -> str | None:
    """A paragraph of working text → the author it names, None if it is no by-line."""
    if not text or len(text) > _LONGEST:
        return None
    inner = text[1:-1].strip() if text[0] in "([" and text[-1] in ")]" else text
    return _labelled(inner, portals) or _signed(inner, portals)


def _labelled(text: str, portals: Portals) -> str | None:
    label = portals.starts("bylines", text)
    if label is None:
        return None
    rest = text[len(label) :].lstrip()
    if not rest.startswith(":"):
        if label not in _BARE_LABELS or not rest or not rest[0].isupper() or text.endswith("."):
            return None
        return tidy(rest) if len(rest.split()) <= 8 else None
    rest = _SECOND_LABEL.sub("", rest.lstrip(": ")) or rest.lstrip(": ").split(":")[-1]
    return tidy(_TAIL.sub("", rest)) or None


def _signed(text: str, portals: Portals) -> str | None:
    name = tidy(_TAIL.sub("", text))
    words = name.split()
    if not words or any(c.isdigit() for c in name) or text[-1] in ":;,?!":
        return None
    if _INITIALS.fullmatch(text):
        return text
    if text.endswith("."):
        return None
    if portals.starts("byline_units", name) and len(words) <= 9:
        return name
    return name if _NAME.fullmatch(name) and len(words) <= 9 and len(name) >= 4 else None
