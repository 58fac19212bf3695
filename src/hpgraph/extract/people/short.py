"""Later, shorter mentions: the full name again, 'đồng chí Tú', a post alone, 'Đồng chí'; resolved in the article.

A post alone means the person last introduced who holds it; a word of respect alone, the subject of the sentence before.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hpgraph.extract.mentions import PersonMention
from hpgraph.extract.names import CAPITAL
from hpgraph.extract.people.gaps import Item, Piece
from hpgraph.extract.phrases import Line
from hpgraph.extract.posts import Post
from hpgraph.extract.reading import Reading
from hpgraph.models import Span, Tenure, TenureKind

_GIVEN = re.compile(rf" ({CAPITAL}(?:-[^\W\d_]+)?(?: {CAPITAL})?)(?! [^\W\d_a-z]?[A-ZĐ])(?![\w'-])")
_PRONOUN_AFTER = re.compile(
    r" (?!(?:con|lãnh đạo|đảng viên|cán bộ|bí thư|ủy viên|lão thành|thành viên|đại biểu|đã từng)(?!\w))[^\W\d_]"
)
_ATTENDANCE = re.compile(
    r"(?!(?:\w+ ){1,3}và (?:phát biểu|chỉ đạo|chủ trì|trao|tặng))"
    r"(?:tới|đến|cùng|tham|về|tham gia|các đại biểu)? ?(?:dự|đi|phía|gia|tham dự|tham gia|có mặt)(?!\w)"
)
_COUNTED = re.compile(r"(?:các|những|một|mỗi|từng|nhiều|của|cho|với|bởi|là|\d{1,3}) $")
_NEW_POST = re.compile(
    r"(?:chức|chức vụ|chức danh|chức danh:|vị trí|cương vị|ghế|bầu|bổ nhiệm|kiện toàn|làm|nguyên|thay) $"
)


@dataclass(slots=True)
class _State:
    """Who has been named so far, and where."""

    known: Mapping[str, Sequence[Tenure]]
    seen: list[str] = field(default_factory=list)  # last named last
    subjects: list[tuple[int, str]] = field(default_factory=list)  # sentence number, its first mention

    def name(self, sentence: int, name: str, is_list: bool) -> None:
        if name in self.seen:
            self.seen.remove(name)
        self.seen.append(name)
        if (not self.subjects or self.subjects[-1][0] != sentence) and not (is_list and self.subjects):
            self.subjects.append((sentence, name))

    def focus(self) -> str | None:
        return self.subjects[-1][1] if self.subjects else None


def complete(
    reading: Reading,
    line: Line,
    pieces: Sequence[Sequence[Item]],
    known: Mapping[str, Sequence[Tenure]],
    mentions: Sequence[PersonMention],
) -> list[PersonMention]:
    """All mentions, the introductions among them, in text order. `known`: everybody's posts, by name."""
    return _Resolver(reading, line, known).run(pieces, sorted(mentions, key=lambda mention: mention.span))


class _Resolver:
    def __init__(self, reading: Reading, line: Line, known: Mapping[str, Sequence[Tenure]]) -> None:
        self.reading, self.line = reading, line
        self.state = _State(known)
        self.known = known

    def run(self, pieces: Sequence[Sequence[Item]], introduced: Sequence[PersonMention]) -> list[PersonMention]:
        found: list[PersonMention] = []
        queue = list(introduced)
        for block in pieces:
            for index, item in enumerate(block):
                while queue and queue[0].span.start <= item.span.start:
                    self._keep(found, queue.pop(0))
                if found and item.span.start < found[-1].span.end:
                    continue
                mention = self._short(block, index)
                if mention and not (queue and queue[0].span.start < mention.span.end):
                    self._keep(found, mention)
        for mention in queue:
            self._keep(found, mention)
        return found

    def _keep(self, found: list[PersonMention], mention: PersonMention) -> None:
        sentence = self.reading.sentence_at(mention.span.start)
        is_list = sentence is not None and _ATTENDANCE.match(self.line.plain, sentence.span.start) is not None
        self.state.name(sentence.index if sentence else -1, mention.name, is_list)
        found.append(mention)

    def _short(self, block: Sequence[Item], index: int) -> PersonMention | None:
        item = block[index]
        before = block[index - 1] if index else None
        if before and before.piece is Piece.CUE and before.span.end + 1 == item.span.start and item.piece is Piece.POST:
            return None
        following = block[index + 1] if index + 1 < len(block) else None
        adjacent = following if following and following.span.start == item.span.end + 1 else None
        if item.piece is Piece.NAME:
            return self._by_name(item.span, item.span)
        if item.piece is Piece.POST:
            return self._by_post(item.post, item.span, adjacent)
        if item.piece is not Piece.HONORIFIC or item.entry is None or item.entry.get("plural"):
            return None
        if adjacent and adjacent.piece is Piece.POST:
            after = block[index + 2] if index + 2 < len(block) else None
            return self._by_post(adjacent.post, Span(item.span.start, adjacent.span.end), after)
        if adjacent and adjacent.piece is Piece.NAME:
            return self._by_name(adjacent.span, Span(item.span.start, adjacent.span.end))
        return self._by_given(item.span) or self._by_pronoun(item.span)

    def _by_name(self, name: Span, span: Span) -> PersonMention | None:
        """The whole name, or its last syllables ('ông Minh Cường')."""
        text = self.line.text[name.start : name.end]
        full = text if text in self.known else self._holder(text)
        return PersonMention(span, full, name) if full else None

    def _by_given(self, honorific: Span) -> PersonMention | None:
        match = _GIVEN.match(self.line.text, honorific.end)
        full = self._holder(match.group(1)) if match else None
        if match is None or full is None:
            return None
        return PersonMention(Span(honorific.start, match.end(1)), full, Span(match.start(1), match.end(1)))

    def _holder(self, part: str) -> str | None:
        """The person last named whose name ends with these syllables, or has them where the name is foreign."""
        order = [*reversed(self.state.seen), *(name for name in self.known if name not in self.state.seen)]
        for name in order:
            if name.endswith(" " + part):
                return name
        return next((name for name in order if name.startswith(part + " ") and len(part) > 4), None)

    def _by_pronoun(self, honorific: Span) -> PersonMention | None:
        text, plain = self.line.text, self.line.plain
        word = plain[honorific.start : honorific.end]
        begins = text[honorific.start].isupper() or text[max(0, honorific.start - 2) : honorific.start] == ", "
        if word == "đồng chí" and not begins:
            begins = not _COUNTED.search(plain, max(0, honorific.start - 8), honorific.start)
        if not begins or word not in ("đồng chí", "ông", "bà") or not _PRONOUN_AFTER.match(text, honorific.end):
            return None
        if text[honorific.end + 1].isupper():
            return None
        focus = self.state.focus()
        if focus and text[honorific.start].islower() and not plain.endswith(", ", 0, honorific.start):
            focus = self._other(honorific.start) or focus
        return PersonMention(honorific, focus, None) if focus else None

    def _other(self, position: int) -> str | None:
        """'Ông A chúc bà B mạnh khỏe, mong muốn đồng chí …': who was named behind the subject of the sentence."""
        sentence = self.reading.sentence_at(position)
        number, subject = self.state.subjects[-1]
        is_same = sentence is not None and sentence.index == number
        return self.state.seen[-1] if is_same and self.state.seen[-1] != subject else None

    def _by_post(self, post: Post | None, span: Span, following: Item | None) -> PersonMention | None:
        if post is None or post.plural or post.kind is TenureKind.FORMER:
            return None
        if following and following.piece is Piece.NAME and following.span.start <= span.end + 2:
            return None
        if not self.line.text[span.start].isupper() and span.start == post.span.start:
            return None
        if _NEW_POST.search(self.line.plain, max(0, span.start - 12), span.start):
            return None
        holder = self._in_post(post)
        return PersonMention(span, holder, None) if holder else None

    def _in_post(self, post: Post) -> str | None:
        """Who holds it: the one last named, or the only one who is named later."""
        before = [name for name in reversed(self.state.seen) if self._fit(post, name)]
        exact = [name for name in before if self._fit(post, name) == 2]
        if before:
            return exact[0] if exact else before[0]
        later = [name for name in self.known if self._fit(post, name) == 2]
        return later[0] if len(later) == 1 and post.body else None

    def _fit(self, post: Post, name: str) -> int:
        """2: this very title; 1: the title's shorter form ('Đại sứ' of 'Đại sứ Đặc mệnh toàn quyền'); 0: no."""
        best = 0
        for tenure in self.known[name]:
            if tenure.kind in (TenureKind.FORMER, TenureKind.DISMISSED) or not _compatible(post, tenure):
                continue
            if tenure.title == post.title:
                return 2
            if tenure.title.startswith(post.title + " "):
                best = 1
        return best


def _compatible(post: Post, tenure: Tenure) -> bool:
    if post.organisation is None or tenure.organisation is None:
        return True
    body, known = post.organisation, tenure.organisation
    return body == known or known.startswith((body + " ", body + ","))
