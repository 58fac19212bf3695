"""What an award is for: read off the words beside its name."""

import re

from hpgraph.extract.events.names import clean

_REASON = re.compile(
    r"(?:\b(?:vì|do(?!\s[^,;.\n]{2,90}?\s(?:trao|tặng|phong))|bởi)\s(?:đã\s)?(?P<why>[^,;.\n]{6,200})"
    r"|\bvề\s(?P<about>(?:những\s)?thành tích[^,;.\n]{3,200})"
    r"|\b(?:đã\s)?(?:có|đạt)\s(?P<merit>(?:nhiều\s|những\s)?(?:thành tích|đóng góp|công lao|cống hiến"
    r"|cách làm)[^;.,\n]{0,200})"
    r"|\b(?P<done>hoàn thành (?:xuất sắc|tốt)[^,;.\n]{0,150})"
    r"|\bvới\s(?P<work>(?:công trình|tác phẩm|đề tài|giải pháp|sản phẩm|mô hình|ý tưởng|dự án)[^,;.\n]{3,150}))"
)
_FOR = re.compile(r"[.(]|\s(?:vì|đã|do|có|với|trong|nhân|về|trị giá)\s")
_REASON_END = re.compile(r"\s(?:được|vinh dự|đã được|trao|tặng)\s.*$", re.DOTALL)


def before_reason(text: str) -> str:
    """The words that say who receives, not those on what for: '… và 3 cá nhân | đã giúp đỡ 5 hộ gia đình'."""
    return _FOR.split(text, maxsplit=1)[0]


def reason(text: str) -> str | None:
    """What an award is for, as the words beside it say."""
    match = _REASON.search(text)
    if match is None:
        return None
    return clean(_REASON_END.sub("", next(filter(None, match.groups())))) or None
