"""A post as somebody holds it, and a place where a person is introduced."""

from collections.abc import Iterable

from hpgraph.extract.people.gaps import Item
from hpgraph.extract.posts import Post
from hpgraph.models import Span, replace, value


@value
class Held:
    """A post given to a person: `place` says where it stood; `cue` is the word of appointment before it."""

    post: Post
    place: str  # before, after, shared, label
    cue: Item | None = None


@value
class Introduction:
    """One place where a person is named, with what stands around the name."""

    name: Span
    span: Span
    honorifics: tuple[Item, ...]
    held: tuple[Held, ...]
    listed: bool = False
    replaces: bool = False  # stands after 'thay'
    leaves: bool = False  # followed by 'nghỉ hưu'
    governed: bool = False  # a word of appointment stands before: 'bổ nhiệm ông A …'
    joined: bool = False  # 'và' or a comma ties it to the person before
    aside: Span | None = None  # words in brackets after the name


def with_grant(one: Introduction, granted: Held | None) -> Introduction:
    """One who follows somebody for whom a post is voted on, and to whom no other is given."""
    if granted is None or any(held.cue for held in one.held):
        return one
    return replace(one, held=(granted, *one.held))


def distributed(introductions: Iterable[Introduction]) -> list[Introduction]:
    """'các đồng chí A, B, C được bầu làm X, Y, Z': as many new posts as people in a row, so one for each."""
    found = tuple(introductions)
    result = list(found)
    for index, one in enumerate(found):
        new = [held for held in one.held if held.cue and held.place == "after"]
        first = index + 1 - len(new)
        row = found[max(0, first) : index]
        if len(new) < 2 or first < 0 or len(new) != len(one.held) or not one.joined:
            continue
        alone = all(not other.held for other in row) and all(other.joined for other in row[1:])
        longer = row[0].joined and first > 0 and not found[first - 1].held
        if alone and not longer:
            result[first : index + 1] = [
                replace(other, held=(held,)) for other, held in zip((*row, one), new, strict=True)
            ]
    return result
