"""People with their posts, and every place where one of them is named or meant."""

from collections.abc import Iterable, Sequence

from hpgraph.extract import names, phrases, posts
from hpgraph.extract.mentions import Located, Organisations, People, PersonMention
from hpgraph.extract.organisations.extent import extents
from hpgraph.extract.organisations.seats import Home
from hpgraph.extract.people import careers, short
from hpgraph.extract.people.bodies import Bodies
from hpgraph.extract.people.drafts import Draft, as_person, misspelt
from hpgraph.extract.people.gaps import Item, Piece
from hpgraph.extract.people.groups import introductions
from hpgraph.extract.people.held import Held, Introduction, distributed
from hpgraph.extract.people.items import governor, items
from hpgraph.extract.people.tenures import Reader
from hpgraph.extract.phrases import Line
from hpgraph.extract.posts import implied
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Entry
from hpgraph.models import BlockKind, Span, Tenure, TenureKind, published_day, replace
from hpgraph.text import tidy

_AREAS = ("tỉnh", "thành", "quận", "huyện", "thị", "phường", "xã", "bang", "vùng", "khu", "thôn", "bản")
_OF_HISTORY = 29
"""The last rank, as titles have them, of those after whom places are named: no 'Phó Chánh Văn phòng' is among them."""


def find(reading: Reading, organisations: Organisations) -> People:
    """People of the article in order of first mention; mentions in text order."""
    line = reading.line
    finder = _Finder(reading, line, organisations)
    drafts, mentions = finder.run()
    kept = {name: draft for name, draft in drafts.items() if draft.tenures or draft.official}
    mentions = [mention for mention in mentions if mention.name in kept]
    return People(tuple(as_person(draft) for draft in kept.values()), Located(mentions))


class _Finder:
    def __init__(self, reading: Reading, line: Line, organisations: Organisations) -> None:
        self.reading, self.line, self.organisations = reading, line, organisations
        self.shapes = names.shapes(reading.lexicon)
        self.known = extents(reading.lexicon)
        self.places = self.known.places
        self.namesakes = phrases.of(reading.lexicon, "namesake")
        named = [mention for mention in organisations.mentions if not mention.generic]
        blocks = [block.span for block in reading.blocks]
        self.bodies = Bodies(named, blocks, Home.of(reading.article.jurisdiction))
        day = published_day(reading.article)
        self.reader = Reader(line, day.year if day else None)
        self.governor = governor(reading.lexicon)
        self.drafts: dict[str, Draft] = {}
        self.used: set[int] = set()  # where words of appointment stand that introductions have read
        self.changes: list[tuple[int, Tenure]] = []  # new posts, by where they are told
        self.replaced: list[tuple[Span, Draft]] = []

    def run(self) -> tuple[dict[str, Draft], list[PersonMention]]:
        found_posts = posts.scan(self.reading, self.line, self.organisations)
        found_posts = implied.complete(self.reading, self.line, self.organisations, found_posts)
        pieces = items(self.reading, self.line, self.organisations, found_posts)
        mentions: list[PersonMention] = []
        for block in pieces:
            mentions += self._block(block)
        mentions = short.complete(self.reading, self.line, pieces, self.drafts_by_name(), mentions)
        for block in pieces:
            self._careers(block, mentions)
        self._replace()
        self._ministers()
        for mention in mentions:
            draft = self.drafts.get(mention.name)
            if draft and mention.name_span:
                draft.spellings.setdefault(tidy(self.reading.cut(mention.name_span)))
        return self.drafts, mentions

    def drafts_by_name(self) -> dict[str, Sequence[Tenure]]:
        return {name: draft.tenures for name, draft in self.drafts.items()}

    def _block(self, pieces: Sequence[Item]) -> Iterable[PersonMention]:
        found = distributed(introductions(self.line, pieces, self.governor))
        found = [one for one in found if self._is_person(one)]
        imprint = bool(found) and self._is_imprint(found[0].name)
        waiting: list[Draft] = []
        for one in found:
            self.used.update(held.cue.span.start for held in one.held if held.cue)
            draft, tenures = self._introduce(one, imprint)
            changes = [t for t in tenures if t.rule == "post.appointment"]
            self._note(one.span, changes)
            if one.replaces:
                self.replaced.append((one.span, draft))
            if changes and one.joined and self._shares(one):
                for other in waiting:
                    other.add(changes[-1])
            waiting = [] if changes else [*(waiting if one.joined else []), draft]
            yield PersonMention(one.span, draft.name, one.name)

    def _note(self, span: Span, changes: Sequence[Tenure]) -> None:
        self.changes += [(span.end, change) for change in changes if change.kind is not TenureKind.DISMISSED]

    def _careers(self, pieces: Sequence[Item], mentions: Sequence[PersonMention]) -> None:
        """Posts told of people named earlier in the sentence."""
        for told in careers.told(self.reading, self.line, pieces, mentions, frozenset(self.used)):
            draft = self.drafts[told.mention.name]
            named = self.bodies.complete([held.post for held in told.introduction.held], told.mention.span.start, False)
            tenures = self.reader.tenures(told.introduction, named)
            changes = [tenure for tenure in tenures if tenure.rule == "post.appointment"]
            if changes:
                draft.tenures[:] = self.reader.ended(draft.tenures, changes[-1], told.introduction.span)
                self._note(told.introduction.held[-1].post.span, changes)
            for tenure in tenures:
                draft.add(tenure)

    def _replace(self) -> None:
        """'thay ông B': who held the post until now."""
        for span, draft in self.replaced:
            sentence = self.reading.sentence_at(span.start)
            least = sentence.span.start if sentence else 0
            before = [change for end, change in sorted(self.changes, key=lambda c: c[0]) if least <= end <= span.start]
            if before:
                new = before[-1]
                draft.add(replace(new, kind=TenureKind.FORMER, evidence=(span,), rule="post.replaced", start=None,
                                  end=new.start, term=None, document=None))  # fmt: skip

    def _ministers(self) -> None:
        for draft in self.drafts.values():
            for index, tenure in enumerate(draft.tenures):
                if tenure.organisation is None and tenure.title in (
                    "Bộ trưởng",
                    "Thứ trưởng",
                    "Thứ trưởng Thường trực",
                ):
                    draft.tenures[index] = replace(tenure, organisation=self.bodies.ministry())

    def _shares(self, one: Introduction) -> bool:
        """'bà A, Giám đốc Sở Y tế và ông B, Chánh Thanh tra giữ chức …': one new post for all who are joined."""
        last = one.held[-1]
        return last.cue is not None and last.place == "after" and (one.governed or one.listed or self._is_and(one))

    def _is_and(self, one: Introduction) -> bool:
        return self.line.plain.endswith(" và ", 0, one.span.start)

    def _is_imprint(self, span: Span) -> bool:
        sentence = self.reading.sentence_at(span.start)
        return sentence is not None and sentence.block.kind is BlockKind.IMPRINT

    def _is_person(self, one: Introduction) -> bool:
        """A name needs the shape of one, or an honorific or post that vouches for it; private people are left out."""
        text = self.reading.cut(one.name)
        words = text.split()
        respect = [item for item in one.honorifics if item.piece is Piece.HONORIFIC and item.entry]
        if any(item.entry.get("private") for item in respect if item.entry) and not one.held:
            return False
        vouched = (
            bool(one.honorifics) or one.listed or any(held.place in ("before", "shared", "label") for held in one.held)
        ) or (one.governed and one.joined)
        namesake = self.namesakes.get(text.lower())
        if namesake and not any(self._is_of_today(held, namesake) for held in one.held):
            return False  # 'Chủ tịch Hồ Chí Minh', 'đồng chí Nguyễn Đức Cảnh': of history, not of the day
        if words[0].lower() in _AREAS and not self.shapes.is_surname(words[0]):
            return False  # 'Công an Tỉnh Quảng Ninh', 'Thống đốc Bang Nam Australia'
        if text.lower() in self.places.provinces and not self._is_addressed(one):
            return False  # 'đại biểu Hà Nội', 'quê An Giang, thạc sĩ kinh tế'
        if not self.shapes.is_name(words):
            strong = bool(one.honorifics) or any(h.place in ("before", "shared") for h in one.held)
            strong = strong or (one.listed and bool(one.held))
            return strong and not self._is_place(text) and (self._has_middle(words) or not self._is_body(one.name))
        is_given = bool(one.honorifics) or (one.listed and bool(one.held)) or self._adjacent_post(one)
        if self._is_place(text) and not is_given:
            return False
        return vouched or bool(one.held) or " ".join(words) in self.drafts

    def _is_of_today(self, held: Held, namesake: Entry) -> bool:
        is_person = namesake.get("of") not in ("press", "calendar")
        return held.post.body is not None or (is_person and int(held.post.entry.get("rank", 0)) > _OF_HISTORY)

    def _is_addressed(self, one: Introduction) -> bool:
        """Does a word of respect stand directly before the name?"""
        return any(item.span.end + 1 == one.name.start for item in one.honorifics)

    def _has_middle(self, words: Sequence[str]) -> bool:
        return len(words) > 2 and words[1] in ("Thị", "Văn")

    def _is_body(self, span: Span) -> bool:
        return self.known.stops(self.line, span.start, span.end)

    def _adjacent_post(self, one: Introduction) -> bool:
        return any(held.post.span.end + 1 == one.name.start for held in one.held)

    def _is_place(self, text: str) -> bool:
        return text.lower() in self.places.levels

    def _introduce(self, one: Introduction, imprint: bool) -> tuple[Draft, list[Tenure]]:
        name = self._full(_written(self.reading.cut(one.name)))
        if name not in self.drafts:
            said = [(held.post.title, held.post.organisation) for held in one.held]
            told = [(title, body) for title, body in said if body]
            name = misspelt(name, told, self.drafts.values()) or name
        draft = self.drafts.setdefault(name, Draft(name))
        draft.spans.append(one.span)
        draft.imprint = draft.imprint and imprint
        for item in one.honorifics:
            draft.honorifics.setdefault(tidy(self.reading.cut(item.span)))
            is_respect = item.piece is Piece.RANK or (item.entry is not None and not item.entry.get("civil"))
            draft.official = draft.official or is_respect
        named = self.bodies.complete([held.post for held in one.held], one.name.start, imprint)
        named = [_held_before(draft, held, body) for held, body in zip(one.held, named, strict=True)]
        named = [self._aside(one, held, body) for held, body in zip(one.held, named, strict=True)]
        if imprint:
            named = [
                self.reading.article.publisher
                if held.place == "label" or "press" in held.post.entry.get("of", ())
                else body
                for held, body in zip(one.held, named, strict=True)
            ]
        tenures = self.reader.tenures(one, named)
        for tenure in tenures:
            draft.add(tenure)
        return draft, tenures

    def _full(self, name: str) -> str:
        """'Ngọc Tú' of somebody introduced as 'Lê Ngọc Tú'."""
        if name in self.drafts or name.count(" ") > 1:
            return name
        return next((known for known in reversed(self.drafts) if known.endswith(" " + name)), name)

    def _aside(self, one: Introduction, held: Held, body: str | None) -> str | None:
        """'các Thứ trưởng: A (Bộ Giao thông vận tải)'."""
        if one.aside is None or held.post.body is not None or (body and body.startswith("Đảng ủy")):
            return body
        inside = [m for m in self.organisations.mentions if one.aside.covers(m.span) and not m.generic]
        return inside[0].name if inside else body


def _held_before(draft: Draft, held: Held, body: str | None) -> str | None:
    """'tân Bí thư A' of somebody told to be the secretary of a committee: that committee, none named since."""
    if held.post.organisation is not None:
        return body
    ended = (TenureKind.FORMER, TenureKind.DISMISSED)
    same = (t.organisation for t in draft.tenures if t.title == held.post.title and t.kind not in ended)
    return next((name for name in same if name), body)


def _written(text: str) -> str:
    """Names in capitals get capitals only at the beginning of syllables; a last syllable without one gets it."""
    plain = tidy(text)
    head, _, last = plain.rpartition(" ")
    plain = f"{head} {last.capitalize()}" if head and last.islower() else plain
    return " ".join(word.capitalize() for word in plain.split()) if plain.isupper() and len(plain) > 4 else plain
