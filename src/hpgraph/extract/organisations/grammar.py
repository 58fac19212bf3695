"""The grammar of names of bodies: first word, rest of the name, the body it belongs to, the area it serves."""

import re
from collections.abc import Mapping
from functools import lru_cache

from hpgraph.extract import phrases
from hpgraph.extract.organisations import branches as branches
from hpgraph.extract.organisations.bodies import PARTY_WORD, Body, Site, as_head, committee_of, may_be_bare
from hpgraph.extract.organisations.extent import Extents, extents
from hpgraph.extract.organisations.places import Area, clean
from hpgraph.extract.organisations.spelling import Spelling, spelling
from hpgraph.extract.organisations.tails import CENTRE, Tails
from hpgraph.extract.phrases import Line, Phrases
from hpgraph.lexicon import Entry, Lexicon
from hpgraph.models import replace, value
from hpgraph.text import UPPER, lower

_ASSOCIATION = re.compile(r" (?:hội|đoàn thanh niên|đoàn tncs)(?!\w)")
_BOARD = re.compile(r"(?:ban chấp hành|bch)(?= t)")
_OF = re.compile(r" (?:của|thuộc) ")
_PARENT = re.compile(r"(?:, ?| thuộc | của | )")
_VIETNAM = re.compile(r" (?:việt nam|vn)(?!\w)")
_IN_SMALL = re.compile(rf"[^{UPPER}\d]+")
_ONE_WORD = (
    "Hội",
    "Trường",
    "Viện",
    "Quỹ",
    "Trạm",
    "Đoàn",
    "Công ty",
    "Xí nghiệp",
    "Nhà máy",
    "Hợp tác xã",
    "Bệnh viện",
)
# In small letters they name no body: 'Hội cơ sở', 'công ty thủy điện'.
_TERM = re.compile(r" khóa [ivxl\d]+(?:,? nhiệm kỳ \d{4} ?- ?\d{4})?,?(?: đơn vị)? (?=tỉnh|thành phố|t\.?p)")


@value
class Grammar:
    """What is known of names of bodies. `agencies`: bodies by whole name, as `organisations_bodies.as_head` puts them;
    `whole`: the same by id."""

    heads: Phrases
    agencies: Phrases
    whole: Mapping[str, Entry]
    spelling: Spelling
    extents: Extents
    tails: Tails

    def body(self, line: Line, start: int, end: int, titled: bool = False) -> Body | None:
        """The body whose name begins at `start`. `titled`: a title stands before it: 'Trưởng' + 'phòng Quản lý …'."""
        head = self.heads.at(line.plain, start, end)
        named = self.agencies.at(line.plain, start, end)
        return self.grow(line, Site(start, titled, head, named), end) if head or named else None

    def grow(self, line: Line, site: Site, end: int) -> Body | None:
        """The body that begins at a site: by its first word and the grammar or by the lexicon, the longer one."""
        own = self._own(line, site, end) if site.head else None
        if site.named is None or not line.text[site.start].isupper():
            return own
        stop, entry = site.named[0], self.whole.get(site.named[1].id, site.named[1])
        if own and own.end == stop and not entry.form.startswith(own.entry.form):
            return own  # 'Binh chủng Công binh', of which we know the 'Bộ Tư lệnh': the article's name is one, too
        if found := branches.branch(self.extents.places, line, site, entry, end):
            return found
        body = self._owner(line, Body(site.start, stop, entry, entry.form), stop, end)
        if own and own.end > stop and self.extents.acts(line, stop + 1, end):
            own = None  # 'Cục Y tế dự phòng' | 'hỗ trợ tỉnh'
        if own and (own.end > stop or (own.end == stop and (own.owner or own.parent or entry.get("local")))):
            return body if body.owner and body.end == own.end and not own.owner else own
        return self._parent(line, self._place(line, body, end), end, site.titled)

    def _own(self, line: Line, site: Site, end: int) -> Body | None:
        """By the grammar, without knowing the whole name."""
        if site.head is None or not self._may_begin(line, site):
            return None
        stop, entry = site.head
        board = self.heads.get("ban chấp hành") if _ASSOCIATION.match(line.plain, stop) else None
        begins = _BOARD.match(line.plain, site.start, stop)  # 'Ban Chấp hành Trung ương' + 'Hội Nông dân Việt Nam'
        if board and begins:
            stop, entry = begins.end(), board
        if not site.titled and " " not in entry.form:
            word = self.extents.words.at(line.plain, site.start, end)
            if word and word[0] > stop:  # 'Hội nghị' is no 'Hội'
                return None
        return self.rest(line, site, stop, entry, end)

    def rest(self, line: Line, site: Site, stop: int, entry: Entry, end: int) -> Body | None:
        """The body whose first words, the lexicon's `entry`, end at `stop`."""
        tail = self.tails.tail(line, stop, end, entry)
        if tail is None or (entry.get("weak") == "title" and not site.titled):
            return None  # 'Tổ 42' is where people live
        if entry.get("tail") == "occasion" and tail.end == stop and not site.titled:
            return None  # 'Ban tổ chức lễ hội trả lời'
        if site.titled and tail.area is None and line.text[stop + 1 : stop + 2].islower():
            small = self.tails.in_small(line, site.start, stop, end, entry)
            tail = small if small and small.end > tail.end else tail
        base = self.tails.base(line, entry, stop, tail)
        tail = self.tails.past_short_form(line, tail, end)
        person = self.extents.places.person(tail.area, True) if tail.area else tail.person
        body = Body(site.start, tail.end, entry, base, tail.area, person=person)
        body = self._place(line, self._owner(line, body, stop, end), end)
        is_small = body.end - stop < 3 or (
            body.area is None and _IN_SMALL.fullmatch(line.text, stop, body.end) is not None
        )
        if is_small and (entry.get("weak") or entry.form in _ONE_WORD) and not site.titled and body.owner is None:
            return None  # 'Ban', 'Ban chuyên môn'
        if body.owner is None and body.area is None and body.end == stop and self._needs_more(entry, site.titled):
            return replace(body, bare=True)
        return self._parent(line, body, end, site.titled)

    def _may_begin(self, line: Line, site: Site) -> bool:
        """Small letters begin a name only beside a title, or where the entry allows it and a capital follows."""
        if site.head is None:
            return False
        stop, entry = site.head
        is_proper = line.text[stop : stop + 1] == " " and line.text[stop + 1 : stop + 2].isupper()
        if not is_proper and line.text[site.start].islower() and not line.text[site.start : stop].islower():
            is_proper = (
                self.extents.words.at(line.plain, stop + 1, len(line.plain)) is not None
            )  # 'trường Cao đẳng nghề'
        if line.text[site.start].isupper() or site.titled or entry.get("lower") == "always":
            return is_proper or not entry.get("strict")
        before = line.plain[max(0, site.start - 12) : site.start].split(" ")[-2:-1]
        return bool(entry.get("lower")) and is_proper and (not before or before[0] not in entry.get("not_after", ()))

    def _needs_more(self, entry: Entry, titled: bool) -> bool:
        return (
            "must" in (entry.get("owner"), entry.get("place"))
            or entry.get("place") == "party"
            or entry.get("recall")
            or entry.get("tail") in ("open", "name", "country", "sector")
            or (titled and bool(entry.get("weak")))
        )

    def _owner(self, line: Line, body: Body, stop: int, end: int) -> Body:
        """'Ban Tổ chức' + 'Trung ương' or 'Tỉnh ủy'; 'Ủy ban Xã hội' + 'của Quốc hội'."""
        if not body.entry.get("owner") or body.area:
            return body
        centre = CENTRE.match(line.plain, body.end, end)
        if centre and body.kind in ("party-commission", "office", "party-committee", "council", "association", "board"):
            name = " Trung ương Đảng" if centre.group(1) else " Trung ương"
            return replace(body, end=centre.end(), base=body.base + name, bare=False)
        of = _OF.match(line.plain, body.end, end)
        at = of.end() if of else body.end + 1
        if committee := self._committee(line, body, at, end):
            return replace(body, end=committee.end, owner=committee, person=committee.person)
        is_proper = at < end and (line.text[at].isupper() or PARTY_WORD.match(line.plain, at))
        if not is_proper or (not of and line.plain[body.end : at] != " "):
            return body
        owner = self.body(line, at, end)
        if owner is None or (owner.bare and not may_be_bare(owner.entry)):
            return body
        glue = " của" if of and of.group().startswith(" của") and owner.kind == "national-assembly" else ""
        return replace(body, end=owner.end, owner=owner, base=body.base + glue, person=owner.person)

    def _committee(self, line: Line, body: Body, at: int, end: int) -> Body | None:
        """'Ủy ban Kiểm tra huyện Gia Viễn', 'Ban Xây dựng Đảng xã A': of the area's Party committee."""
        if body.kind != "party-commission" or line.plain[body.end : body.end + 1] != " ":
            return None
        if PARTY_WORD.match(line.plain, at, end) or self.heads.at(line.plain, at, end):
            return None  # 'Ban Tổ chức' + 'Tỉnh ủy Bắc Ninh', 'Tỉnh đoàn Lào Cai'
        area = self.extents.places.area(line, at, end)
        entry = self.heads.get(committee_of(area.level)) if area else None
        return self._serving(Body(at, at, entry, entry.form), area) if area and entry else None

    def _place(self, line: Line, body: Body, end: int) -> Body:
        entry, place = body.entry, body.entry.get("place")
        if body.owner or body.area or not place:
            return branches.abroad(self.extents, self.spelling, line, body, end)
        at = body.end + 1
        if line.plain[body.end : at] != " ":
            return body
        if place == "party":
            said = self.extents.places.area(line, at, end)
            if said and said.name and said.level == entry.get("level"):
                return self._serving(body, said)
            stop = self.extents.places.name(line, at, end, str(entry.get("level")))
            if stop is None or not line.text[at].isupper():
                return body
            return self._serving(body, Area(at, stop, str(entry.get("level")), clean(line.text[at:stop])))
        if entry.get("country") and (vietnam := _VIETNAM.match(line.plain, body.end, end)):
            body = replace(body, end=vietnam.end(), base=body.base + " Việt Nam")
            at = body.end + 1
        term = _TERM.match(line.plain, body.end, end)
        area = self.extents.places.area(line, term.end() if term else at, end)
        if area:
            return self._serving(body, area)
        province = self.extents.places.province(line, at)  # 'Sở KH-CN Hải Phòng', without the word
        if province:
            return replace(body, end=province.end, area=province)
        return branches.abroad(self.extents, self.spelling, line, body, end)

    def _serving(self, body: Body, area: Area) -> Body:
        return replace(body, end=area.end, area=area, person=self.extents.places.person(area, True) or body.person)

    def _parent(self, line: Line, body: Body, end: int, titled: bool) -> Body:
        """'Cục X, Bộ Y': the larger body after a comma; beside a title also 'Phòng X Sở Y'."""
        gap = _PARENT.match(line.plain, body.end, end) if body.may_be_part and not body.owner else None
        if gap is None or gap.end() >= end or not line.text[gap.end()].isupper():
            return body
        if gap.group().startswith(",") and body.area:
            return body  # 'Trưởng Ban Tiếp công dân tỉnh, Sở Tài nguyên và Môi trường': a list
        parent = self.body(line, gap.end(), end)
        if parent is None or parent.bare or not parent.may_have_parts or parent.kind == body.kind:
            return body
        if gap.group().startswith(",") and not titled and (body.kind != "bureau" or parent.kind != "ministry"):
            return body
        return replace(body, end=parent.end, parent=parent, person=parent.person)


@lru_cache(maxsize=8)
def grammar(lexicon: Lexicon) -> Grammar:
    titles = phrases.of(lexicon, "title")
    agencies = (entry for entry in lexicon.by_category.get("agency", ()) if not titles.get(lower(entry.form)))
    heads = phrases.of(lexicon, "organisation_head")
    whole = {entry.id: as_head(entry) for entry in agencies}
    known, spelled = extents(lexicon), spelling(lexicon)
    return Grammar(heads, Phrases(whole.values()), whole, spelled, known, Tails(spelled, known))
