"""How alike two descriptions are, a document's subject or an event's name: by the words that carry it."""

import re
from collections.abc import Set
from functools import lru_cache

from hpgraph.resolve.words import words

_WEAK = frozenset(
    re.findall(
        r"\w+",
        "về việc của các cho một số đến từ tại trong trên với theo do được là có để nhằm ở đối ra vào này đó những khi"
        " năm tháng ngày quý giai đoạn tầm nhìn định hướng phần tiếp tục đẩy mạnh tăng cường thực hiện triển khai",
    )
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ENOUGH, _ALIKE, _UNLIKE = 3, 0.6, 0.25


@lru_cache(maxsize=1 << 14)
def content(text: str | None) -> frozenset[str]:
    """The words that carry a description, diacritics kept."""
    return frozenset(word for word in words(text or "") if word not in _WEAK)


@lru_cache(maxsize=1 << 14)
def years(text: str | None) -> frozenset[str]:
    """The years a description names."""
    return frozenset(_YEAR.findall(text or ""))


def share(one: Set[str], other: Set[str]) -> float:
    """How much of the shorter description is in the other; 0 where either is empty."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def alike(one: str | None, other: str | None) -> bool:
    """Whether two descriptions are surely of one thing: most words are shared, at least three, and the years."""
    left, right = content(one), content(other)
    if years(one) and years(other) and not years(one) & years(other):
        return False
    return len(left & right) >= _ENOUGH and share(left, right) >= _ALIKE


def unlike(one: str | None, other: str | None) -> bool:
    """Whether two descriptions are surely not of one thing."""
    left, right = content(one), content(other)
    return min(len(left), len(right)) >= _ENOUGH and share(left, right) < _UNLIKE
