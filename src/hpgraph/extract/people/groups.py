"""Who holds which post in a row of names and posts.

Writers put posts before a name ('Giám đốc Sở Tài chính Nguyễn Văn A'), after it (', Phó Bí thư Thành ủy'), or share
one title among a list ('các Phó Chủ tịch UBND thành phố: A, B, C'). `;` parts people, but only where a name follows.
"""

import re
from collections.abc import Iterator, Sequence

from hpgraph.extract.people.behalf import addressed, is_led, outranked, speaks_for
from hpgraph.extract.people.gaps import Gap, Item, Piece, gap
from hpgraph.extract.people.held import Held, Introduction, with_grant
from hpgraph.extract.people.plural import announced, goes_on, is_plural
from hpgraph.extract.phrases import Line
from hpgraph.models import Span

_ASIDE = re.compile(r" ?\(([^()\n]{2,80})\)")
LINKS = (Gap.ASIDE, Gap.BLANK, Gap.COMMA, Gap.SEMICOLON, Gap.DASH, Gap.AND, Gap.ALSO, Gap.IS, Gap.OPEN)


def introductions(line: Line, pieces: Sequence[Item], governor: re.Pattern[str]) -> Iterator[Introduction]:
    """All named people of one block, in text order. `governor`: see `people_items.governor`."""
    for row in _rows(line, pieces, governor):
        yield from row.read()


def _rows(line: Line, pieces: Sequence[Item], governor: re.Pattern[str]) -> Iterator["_Row"]:
    """Pieces cut where other words stand between them."""
    items: list[Item] = []
    gaps: list[Gap] = []
    for index, piece in enumerate(pieces):
        between = gap(line, pieces[index - 1], piece) if index else Gap.BREAK
        if between is Gap.BREAK and announced(line, items, piece):
            gaps.append(Gap.BLANK)
        elif (
            between is Gap.BREAK
            or (between is Gap.COLON and items[-1].piece is Piece.NAME)
            or (
                is_plural(piece)
                and between in (Gap.SEMICOLON, Gap.COMMA, Gap.AND)
                and not goes_on(items, pieces[index : index + 2])
            )
        ):
            if items:
                yield _Row(line, items, gaps, governor)
            items, gaps = [], []
        else:
            gaps.append(between)
        items.append(piece)
    if items:
        yield _Row(line, items, gaps, governor)


class _Row:
    """A row of pieces; `gaps[i]` stands between pieces i and i + 1."""

    def __init__(self, line: Line, items: list[Item], gaps: list[Gap], governor: re.Pattern[str]) -> None:
        self.line, self.items, self.gaps, self.governor = line, items, gaps, governor
        self.names = [index for index, item in enumerate(items) if item.piece is Piece.NAME]

    def read(self) -> Iterator[Introduction]:
        if not self.names:
            return
        first, shared, listed, label = self._header()
        granted: Held | None = None
        bounds = [
            first,
            *(self._split(a, b) for a, b in zip(self.names, self.names[1:], strict=False)),
            len(self.items),
        ]
        for number, at in enumerate(self.names):
            before = self.items[bounds[number] : at]
            if number and self._ends_list(bounds[number], before, shared):
                shared, listed = [], False
            one = self._introduction(
                at, bounds[number], bounds[number + 1], shared, listed, label if not number else []
            )
            granted = self._granted(at, bounds[number]) or (granted if one.joined else None)
            yield with_grant(one, granted)

    def _granted(self, at: int, low: int) -> Held | None:
        """What is voted on for a person and those named after: 'miễn nhiệm Ủy viên UBND tỉnh đối với ông A; bà B'."""
        index = next((i for i in range(at - 1, low - 1, -1) if self.gaps[i] is Gap.FOR), None)
        post = self.items[index].post if index is not None else None
        cue = self._cue(index) if index is not None and post else None
        return Held(post, "shared", cue) if post and cue else None

    def _header(self) -> tuple[int, list[Held], bool, list[Held]]:
        """Where the people begin, the titles they share, whether it is a list, posts that label the first name."""
        name = self.names[0]
        colons = [index for index in range(name) if self.gaps[index] is Gap.COLON]
        plural = [index for index in range(name) if self._opens(index)]
        if colons:
            head = self.items[: colons[-1] + 1]
            posts = [item.post for item in head if item.post]
            if plural:
                voted = max((i for i in range(len(head)) if self._takes(i) == "person"), default=-1)
                known = range(voted + 1, len(head))  # not the deputies who 'biểu quyết miễn nhiệm …'
                shared = [Held(post, "shared", self._cue(i)) for i in known if (post := head[i].post)]
                return colons[-1] + 1, shared, True, []
            return colons[-1] + 1, [], False, [Held(post, "label") for post in posts]
        while len(plural) > 1 and self.items[plural[-1]].piece is Piece.HONORIFIC and self.items[plural[-1] - 1].post:
            plural.pop()  # 'các Phó Chủ tịch gồm' + 'các bà'
        if plural and self.items[plural[-1]].post:
            voted = max((i for i in range(plural[-1]) if self._takes(i) == "person"), default=-1)
            known = range(max(plural[0], voted + 1), plural[-1] + 1)  # not the deputies who 'bầu bổ sung 4 Ủy viên …'
            shared = [Held(post, "shared", self._cue(i)) for i in known if (post := self.items[i].post)]
            return plural[-1] + 1, shared, True, []
        return 0, [], bool(plural), []

    def _opens(self, index: int) -> bool:
        """Does a list of people begin with this piece? Not '27 ủy viên; bà A'."""
        is_title = self.items[index].piece is Piece.POST
        return is_plural(self.items[index]) and (not is_title or self.gaps[index] in (Gap.BLANK, Gap.COLON, Gap.IS))

    def _ends_list(self, low: int, before: Sequence[Item], shared: Sequence[Held]) -> bool:
        """A shared title ends where, after a semicolon, somebody is introduced in another way; one voted on goes on."""
        ends = (Piece.POST,) if any(held.cue for held in shared) else (Piece.POST, Piece.HONORIFIC)
        return self.gaps[low - 1] is Gap.SEMICOLON and any(item.piece in ends for item in before)

    def _split(self, a: int, b: int) -> int:
        """Between names a and b: the first piece that belongs to b."""
        granted = next((i for i in range(a, b) if self.gaps[i] is Gap.FOR and self.items[i].post), None)
        if granted is not None and self._cue(granted):
            return next(i for i in range(granted, a, -1) if self.items[i - 1].piece is not Piece.CUE)
        held = next((i for i in range(a + 1, b) if self.gaps[i] is Gap.IS and self.items[i].post), None)
        if held is not None:
            return held
        honorific = next((i for i in range(a + 1, b) if self.items[i].piece is Piece.HONORIFIC), None)
        if honorific is not None:
            return a + 1 if self._titled_before(a, honorific) else honorific
        inner = range(a, b)
        semicolons = [i for i in inner if self.gaps[i] is Gap.SEMICOLON]
        if semicolons:
            return semicolons[-1] + 1
        ands = [i for i in inner if self.gaps[i] is Gap.AND]
        adjacent = self.gaps[b - 1] is Gap.BLANK
        if ands and (adjacent or ands[-1] == b - 1):
            return ands[-1] + 1
        if not adjacent or b - a < 2:
            return b
        if self._titled(a) and all(self.gaps[i] is Gap.COMMA or self.items[i + 1].piece is Piece.NAME for i in inner):
            return a + 1  # 'Thủ tướng A, Chủ tịch Ủy ban Mặt trận, Bí thư Thành ủy B': all titles stand before names
        start = b - 1
        while start - 1 > a and self._continues(start - 1):
            start -= 1
        return start

    def _titled(self, a: int) -> bool:
        """Does a post stand directly before this name?"""
        return a > 0 and self.items[a - 1].piece is Piece.POST and self.gaps[a - 1] is Gap.BLANK

    def _titled_before(self, a: int, honorific: int) -> bool:
        """'Bí thư Tỉnh ủy, ông A; Chủ tịch UBND tỉnh, ông B': posts after the semicolon are the next person's."""
        between = self.items[a + 1 : honorific]
        before = any(item.piece is Piece.POST for item in self.items[max(0, a - 3) : a])
        return before and self.gaps[a] is Gap.SEMICOLON and all(item.piece is Piece.POST for item in between)

    def _continues(self, index: int) -> bool:
        """Does the piece belong to the post after it: 'Trung tướng - Giám đốc Công an …'?"""
        is_rank = self.items[index].piece is Piece.RANK
        return self.gaps[index] in (Gap.BLANK, Gap.ALSO) or (is_rank and self.gaps[index] is Gap.DASH)

    def _introduction(
        self, at: int, low: int, high: int, shared: list[Held], listed: bool, label: list[Held]
    ) -> Introduction:
        before = self._before(at, low)
        after, leaves = self._after(at, high)
        edge = before[0] if before else at
        held = [*shared, *label, *(Held(p, "before", self._cue(i)) for i in before if (p := self.items[i].post))]
        held += [Held(post, "after", cue) for i, cue in after if (post := self.items[i].post)]
        honorifics = tuple(self.items[i] for i in before if self.items[i].piece in (Piece.HONORIFIC, Piece.RANK))
        honorifics += tuple(self.items[i] for i, _ in after if self.items[i].piece is Piece.RANK)
        edge = next((i for i in range(edge, at + 1) if self.items[i].piece is not Piece.CUE), at)
        replaces = any(self._takes(i) == "replaced" for i in range(max(0, edge - 1), at))
        span = Span(self.items[edge].span.start, self._mention_end(after, at))
        governed = any(self._takes(i) == "person" for i in range(at))
        joined = low > 0 and self.gaps[low - 1] in (Gap.AND, Gap.COMMA, Gap.SEMICOLON)
        name = self.items[at].span
        return Introduction(
            name, span, honorifics, tuple(held), listed, replaces, leaves, governed, joined, self._aside(name.end)
        )

    def _aside(self, end: int) -> Span | None:
        match = _ASIDE.match(self.line.text, end)
        return Span(match.start(1), match.end(1)) if match else None

    def _mention_end(self, after: list[tuple[int, Item | None]], at: int) -> int:
        """New posts ('giữ chức …') are not part of the words that name the person."""
        plain = [index for index, cue in after if cue is None]
        return self.items[plain[-1] if plain else at].span.end

    def _takes(self, index: int) -> str | None:
        item = self.items[index]
        return str(item.entry.get("takes")) if item.piece is Piece.CUE and item.entry else None

    def _cue(self, index: int) -> Item | None:
        """The word of appointment directly before a post that stands before the name."""
        if index and self.items[index - 1].piece is Piece.CUE and self.gaps[index - 1] is Gap.BLANK:
            return self.items[index - 1]
        return None

    def _before(self, at: int, low: int) -> list[int]:
        """Pieces before the name that belong to it, from left to right."""
        kept: list[int] = []
        for index in range(at - 1, low - 1, -1):
            between, item = self.gaps[index], self.items[index]
            if kept and self._also_ends(index, low):
                continue
            if item.piece in (Piece.NAME, Piece.CUE) or (item.post and item.post.plural):
                break
            if item.post and between is Gap.COMMA and addressed(self.line, item):
                break  # 'Báo cáo với Bộ trưởng, Giám đốc Sở Y tế A'
            if between is Gap.COMMA and outranked(item, self.items[index + 1]):
                break  # 'chất vấn của Bộ trưởng Bộ Y tế, Phó Thủ tướng A trả lời'
            if item.piece is Piece.POST and between is Gap.COMMA and speaks_for(self.line, item, self.items[index + 1]):
                break  # 'thừa ủy quyền của Chủ tịch nước, đồng chí A'
            if between is Gap.FOR and not (item.piece is Piece.POST and self._cue(index)):
                break
            is_holder = between is Gap.IS and item.piece is Piece.POST  # 'Giám đốc Sở Y tế là bà A'
            is_holder = is_holder or (between is Gap.AND and bool(kept) and self._also_ends(index + 1, low))
            if between not in (Gap.BLANK, Gap.COMMA, Gap.DASH, Gap.ALSO, Gap.COLON, Gap.FOR) and not is_holder:
                break
            kept.append(index)
        return kept[::-1]

    def _also_ends(self, index: int, low: int) -> bool:
        """'miễn nhiệm chức vụ X và cho thôi làm Y đối với ông A': does he leave the post before this word too?"""
        if index - 1 <= low or self.items[index].piece is not Piece.CUE or self.items[index - 1].post is None:
            return False
        cues = (self.items[index], self._cue(index - 1))
        is_end = all(cue and cue.entry and cue.entry.get("kind") == "dismissed" for cue in cues)
        return is_end and self.gaps[index - 1] in (Gap.AND, Gap.COMMA)

    def _after(self, at: int, high: int) -> tuple[list[tuple[int, Item | None]], bool]:
        """Pieces after the name that belong to it, each with its word of appointment; and whether the person leaves."""
        kept: list[tuple[int, Item | None]] = []
        cue: Item | None = None
        leaves = False
        for index in range(at + 1, high):
            between, item = self.gaps[index - 1], self.items[index]
            if item.piece is Piece.CUE:
                takes = self._takes(index)
                if takes == "person" and not self._is_passive(index) and not self._was(index, between):
                    break
                if item.entry and item.entry.get("needs") == "governor" and not self._is_governed(index):
                    if is_led(self.line, self.items[0].span.start, self.items[index]):
                        continue
                    break
                leaves = leaves or takes == "leaves"
                cue = item if takes in ("post", "person") else cue
                if takes == "replaced":
                    break
                continue
            if (between not in LINKS and between is not Gap.COLON) or (item.post and item.post.plural):
                break
            if between is Gap.AND and not self._same_holder(index, kept):
                break
            if between is Gap.SEMICOLON and not kept:
                break
            if item.piece is Piece.HONORIFIC:
                break
            if (
                item.post
                and item.entry
                and item.entry.get("body_word") == "Đoàn"
                and item.post.body is None
                and cue is None
            ):
                break  # 'làm trưởng đoàn': who leads a delegation holds no post
            kept.append((index, cue))
        return kept, leaves

    def _was(self, index: int, between: Gap) -> bool:
        """'được HĐND tỉnh bầu', not 'đã ký quyết định phân công': who signs is given nothing."""
        words = self.line.plain[self.items[index - 1].span.end : self.items[index].span.start]
        return between is Gap.PASSIVE and "được " in words

    def _is_passive(self, index: int) -> bool:
        return self.line.plain.startswith("được ", self.items[index].span.start)

    def _is_governed(self, index: int) -> bool:
        """Has another word of appointment come before in the clause?"""
        others = (self.items[i].entry for i in range(index) if self._takes(i) in ("person", "post"))
        if any(entry and entry.get("needs") != "governor" for entry in others) or self._is_passive(index):
            return True
        start = self.items[0].span.start
        return self.governor.search(self.line.plain, max(0, start - 40), self.items[index].span.end) is not None

    def _same_holder(self, index: int, kept: list[tuple[int, Item | None]]) -> bool:
        """'Chủ tịch Hội đồng quản trị và Tổng Giám đốc Công ty X': two posts in one body."""
        post = self.items[index].post
        last = self.items[kept[-1][0]].post if kept else None
        if post is None or last is None:
            return False
        return last.body is None or post.body is None or last.body.name == post.body.name
