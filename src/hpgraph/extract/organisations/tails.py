"""What stands behind the first word of a body's name, by kind of name: field, number, country, words of its own."""

import re

from hpgraph.extract import names
from hpgraph.extract.organisations import branches as branches
from hpgraph.extract.organisations.bodies import is_part
from hpgraph.extract.organisations.extent import Extents, Tail
from hpgraph.extract.organisations.spelling import Spelling
from hpgraph.extract.phrases import Line
from hpgraph.lexicon import Entry
from hpgraph.models import value

CENTRE = re.compile(r" (?:trung ương|t\.ư|tư|t\.w|tw)(?!\w)(?! (?:hội|đoàn|mttq|mặt trận)(?!\w))( đảng(?! bộ))?")
_NUMBER = re.compile(r" (?:số )?(?:\d{1,3}[A-Z]?|[IVX]{1,4})(?!\w)")
_SHORT_FORM = re.compile(r" \([^()a-z ]{2,12}\)(?= )")
_IN_SHORT = re.compile(r" \([^()a-z ]{2,12}\)")
_STATED = ("Đảng", "Hội đồng", "Mặt trận")  # a country's name ends theirs
_WITH_PURPOSE = ("Ban Chỉ đạo", "Hội đồng")
_HEADS_IT = re.compile(r"(?:cục trưởng|vụ trưởng|đội trưởng|viện trưởng) $")
_LEADS = re.compile(r"(?:trưởng|phó|chánh|đốc) $")
_SMALL_WORD = re.compile(r" ([^\W\d_]+)(?![\w'])")
_NO_NAME = re.compile(
    r"(?:đã|sẽ|đang|vừa|cần|phải|họp|tổ chức|gồm|cho|được|tiếp tục|cũng|về|tại|ngày|sáng|chiều|tối|do|và|các|nhằm|để|"
    r"trong|theo|từ|của|thuộc|làm|giữ|thay|kiêm|hoặc|nơi|kể|đối với|đến|trước|sau|khi|là|có|ông|bà|"
    r"đồng chí|khoảng|phía(?! (?:nam|bắc))|công ty|tập đoàn|trường|bệnh viện)(?!\w)"
)
_MOST_SMALL = 8  # words
_OCCASION_WORD = re.compile(r" ([^\W_]+)(?![\w'])")
_LONGEST_OCCASION = 10  # words


@value
class Tails:
    """Reads tails; `stop` is where the first words, the lexicon's `entry`, end."""

    spelling: Spelling
    extents: Extents

    def tail(self, line: Line, stop: int, end: int, entry: Entry) -> Tail | None:
        """The rest of the name; None where what must follow does not."""
        kind = entry.get("tail")
        if kind in ("sector", "open", "name") and line.plain[stop : stop + 1] == " ":
            sector = self.spelling.sectors.at(line.plain, stop + 1, end)
            if sector and line.text[stop + 1].isupper():
                return self.extents.tail(line, sector[0], end, True) if kind != "sector" else Tail(sector[0])
        if kind == "sector" and self._is_person(line, stop + 1, end):
            return Tail(stop)
        if kind == "sector":
            is_capital = line.text[stop : stop + 1] == " " and line.text[stop + 1 : stop + 2].isupper()
            tail = self.extents.tail(line, stop, end, True) if is_capital and entry.form == "Sở" else None
            return tail if tail and tail.end > stop else None
        if kind == "number":
            return self._numbered(line, stop, end) or (Tail(stop) if entry.get("recall") else None)
        if kind == "country":
            return self._country(line, stop, end)
        if kind == "occasion":
            return self._occasion(line, stop, end)
        if kind in ("open", "name"):
            if self._begins_with_owner(line, stop, end, entry):
                return Tail(stop)
            lists = is_part(entry) or entry.form in _WITH_PURPOSE
            tail = self.extents.tail(line, stop, end, lists)
            if entry.form in _WITH_PURPOSE and not tail.area:
                tail = self.extents.purpose(line, stop, end) or tail
            tail = self.extents.to_country(line, stop, tail) if entry.form in _STATED else tail
            return branches.with_seat(line, stop, tail, end)
        return Tail(branches.region(line, stop, end)) if kind is None else Tail(stop)

    def _occasion(self, line: Line, stop: int, end: int) -> Tail:
        """'Ban Tổ chức' + 'lễ hội chọi trâu Đồ Sơn 2017': the words of the occasion up to a mark or a verb."""
        at = stop
        for _ in range(_LONGEST_OCCASION):
            word = _OCCASION_WORD.match(line.text, at, end)
            first = word.start(1) if word else end
            closes = self.extents.closes(line, first, end) or self.extents.stops(line, first, end)
            if word is None or closes or _NO_NAME.match(line.plain, first):
                break
            at = word.end()
        return Tail(at)

    def in_small(self, line: Line, start: int, stop: int, end: int, entry: Entry) -> Tail | None:
        """'Cục trưởng Cục' + 'bồi thường nhà nước': beside its head's title a name goes on in any small words."""
        if entry.get("tail") not in ("open", "name") or (line.text[start].islower() and not is_part(entry)):
            return None
        if line.text[start].islower() and not _LEADS.search(line.plain, max(0, start - 8), start):
            return None  # 'báo cáo Thủ tướng' + 'vụ tàu vỏ thép'
        at, count = stop, 0
        certain = _HEADS_IT.search(line.plain, max(0, start - 14), start) is not None
        while count < _MOST_SMALL and (word := _SMALL_WORD.match(line.text, at, end)):
            first = word.start(1)
            known = self.extents.words.at(line.plain, first, end)
            if line.text[first].isupper() and (not count or known is None or self.extents.stops(line, first, end)):
                break
            if known and known[0] > word.end():
                at, count = known[0], count + 1 + line.plain.count(" ", first, known[0])
                continue
            closes = self.extents.closes(line, first, end) and (count or not certain)
            if closes or _NO_NAME.match(line.plain, first) or self.extents.places.area(line, first, end):
                break
            at, count = word.end(), count + 1
        return Tail(at) if 2 <= count < _MOST_SMALL else None

    def _is_person(self, line: Line, at: int, end: int) -> bool:
        """'Giám đốc Sở' + 'Nguyễn Văn A': the department was named before."""
        run = names.run_at(line.text, at, end)
        words = [line.text[a:b] for a, b in run.words] if run else []
        return len(words) > 2 and self.extents.places.shapes.is_name(words)

    def _begins_with_owner(self, line: Line, stop: int, end: int, entry: Entry) -> bool:
        """'Văn phòng' + 'UBND thành phố': another body follows at once."""
        is_next = line.plain[stop : stop + 1] == " "
        return is_next and bool(entry.get("owner")) and self.extents.stops(line, stop + 1, end)

    def _numbered(self, line: Line, stop: int, end: int) -> Tail | None:
        number = _NUMBER.match(line.text, stop, end)
        if number:
            return Tail(number.end())
        tail = self.extents.tail(line, stop, end)
        return tail if tail.end > stop else None

    def _country(self, line: Line, stop: int, end: int) -> Tail | None:
        for at in (stop + 1, stop + 6) if line.plain.startswith(" nước ", stop) else (stop + 1,):
            country = self.extents.countries.at(line.plain, at, end)
            if country:
                return Tail(country[0])
        tail = self.extents.tail(line, stop, end)
        return tail if tail.end > stop else None

    def base(self, line: Line, entry: Entry, stop: int, tail: Tail) -> str:
        upto = tail.area.start if tail.area else tail.end
        sector = (
            self.spelling.sectors.at(line.plain, stop + 1, tail.end)
            if entry.get("tail") == "sector" and tail.end > stop
            else None
        )
        if sector:
            return f"{entry.form} {sector[1].form}{self.spelling.expand(line.text[sector[0] : upto].rstrip())}"
        rest = self.spelling.expand(_IN_SHORT.sub("", line.text[stop:upto].rstrip()))
        return f"{entry.form}{rest}" if rest else entry.form

    def past_short_form(self, line: Line, tail: Tail, end: int) -> Tail:
        """'Ủy ban Kiểm tra (UBKT) Tỉnh ủy': the short form in brackets may stand before the owner or area."""
        short = _SHORT_FORM.match(line.text, tail.end, end)
        if short is None or tail.area:
            return tail
        at = short.end() + 1
        places = self.extents.places
        follows = (
            CENTRE.match(line.plain, short.end(), end)
            or places.area(line, at, end)
            or self.extents.places.province(line, at)
        )
        return Tail(short.end()) if follows or (at < end and self.extents.stops(line, at, end)) else tail
