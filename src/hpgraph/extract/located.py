"""What is sorted by where it stands in the text. Apart from `mentions`, for a tuple's subclass cannot be compiled."""

from functools import cached_property
from typing import Protocol, TypeVar

from hpgraph.models import Span


class Spanned(Protocol):
    @property
    def span(self) -> Span: ...


S = TypeVar("S", bound=Spanned)


class Located(tuple[S, ...]):
    """Mentions or hits sorted by start, and their starts: looked up by span again and again."""

    @cached_property
    def starts(self) -> list[int]:
        return [one.span.start for one in self]
