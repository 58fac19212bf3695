"""Dataclasses for what extraction makes by the thousand."""

from dataclasses import dataclass, fields
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, dataclass_transform


@dataclass_transform(frozen_default=True)
def value(cls: type[Any]) -> Any:
    """A slotted dataclass for what extraction makes by the thousand: hashable and, by type check, frozen.

    Frozen at run time too, it would take three times as long to make.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)


@dataclass_transform(frozen_default=True, order_default=True)
def ordered(cls: type[Any]) -> Any:
    """As `value`, sorted by its fields."""
    return dataclass(slots=True, unsafe_hash=True, order=True)(cls)


@dataclass_transform(frozen_default=True, kw_only_default=True)
def fact(cls: type[Any]) -> Any:
    """As `value`, with fields by keyword only."""
    return dataclass(slots=True, unsafe_hash=True, kw_only=True)(cls)


if TYPE_CHECKING:
    from dataclasses import replace as replace
else:

    def replace(one, /, **changes):
        """As `dataclasses.replace`, in a third of its time: a twelfth of extraction was spent there."""
        names, read = _fields(type(one))
        return type(one)(**dict(zip(names, read(one), strict=True), **changes))

    @cache
    def _fields(kind):
        names = tuple(field.name for field in fields(kind))
        return names, attrgetter(*names)
