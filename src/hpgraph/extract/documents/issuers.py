"""Who issued a document: as the text says ('của Bộ Chính trị', 'UBND tỉnh ban hành …') or as its symbol implies."""

import re

from hpgraph.extract.documents.symbols import Symbol
from hpgraph.extract.mentions import OrganisationMention, inside
from hpgraph.extract.reading import Reading
from hpgraph.models import Span, value
from hpgraph.text import UPPER

_HEADS = re.compile(
    r"(?:Phó )?(?:Chủ tịch|Thủ tướng|Bộ trưởng|Thứ trưởng|Giám đốc|Tổng Giám đốc|Bí thư|Cục trưởng|Chánh án|"
    r"Viện trưởng|Trưởng)\s$"
)
_FIXED = re.compile(
    r"Thủ tướng(?: Chính phủ)?|Chủ tịch nước|Tổng Bí thư|Trung ương Đảng|"
    r"Hội nghị (?:lần thứ \w+,? ?)?(?:của )?(?:(?:Ban Chấp hành|BCH) )?Trung ương(?: Đảng)?(?: lần thứ \w+| \d+)?"
)
_CENTRAL = "Ban Chấp hành Trung ương Đảng"
_OF = re.compile(r"[\s,]*(?:do|của)\s(?:các\s)?(?:đồng chí\s)?", re.IGNORECASE)
# A person's name may stand between the office and what it does: 'Phó Thủ tướng Chính phủ Lê Văn A ký …'.
_ISSUING = re.compile(
    rf"(?:\s[{UPPER}][^\W\d_]*){{0,5}}(?:,?\s\(?(?:khóa|nhiệm kỳ) [IVXLC\d]+(?:\s?-\s?\d{{4}})?\)?)*"
    r"\s(?:(?:đã|vừa|mới|cũng|tiếp tục|kịp thời|thống nhất|biểu quyết|xem xét|thảo luận|,|và)\s){0,4}"
    r"(?:ban hành|ký ban hành|ký|thông qua|quyết nghị thông qua|ra|có|phê duyệt|ký kết)"
    r"(?:\s(?:và ban hành|các|một số|\d+))*\s$"
)
_HAPPENS = re.compile(r"^(?!.*(?:đã|vừa|mới)\s).*(?:thông qua|ký|ký kết)(?:\s|$)")
_PROVINCIAL = re.compile(r"(?:Ủy ban nhân dân|Hội đồng nhân dân) ((?:tỉnh|thành phố) .+)$")
_REACH = 90


@value
class Issuers:
    """Finds issuers in one reading; `bodies` are its organisation mentions, sorted by start."""

    reading: Reading
    bodies: tuple[OrganisationMention, ...]

    def said_after(self, position: int, end: int) -> tuple[str, int] | None:
        """'… của Bộ Chính trị, Ban Bí thư …' at `position` → ('Bộ Chính trị, Ban Bí thư', where it ends)."""
        text = self.reading.text
        of = _OF.match(text, position, end)
        if of is None:
            return None
        found = self._named(of.end(), end)
        if found is None:
            return None
        name, stop = found
        if text.startswith(", ", stop):
            more = self._named(stop + 2, end)
            if (
                more is not None
                and name in ("Bộ Chính trị", "Ban Bí thư")
                and more[0] in ("Bộ Chính trị", "Ban Bí thư")
            ):
                return f"{name}, {more[0]}", more[1]
        return name, stop

    def _named(self, start: int, end: int) -> tuple[str, int] | None:
        """The body, or the head of a body, whose name begins at `start`."""
        text = self.reading.text
        fixed = _FIXED.match(text, start, end)
        if fixed:
            return _full(fixed.group(0)), fixed.end()
        for body in inside(self.bodies, Span(start, min(end, start + _REACH))):
            gap = text[start : body.span.start]
            if not gap:
                return body.name, body.span.end
            if _HEADS.fullmatch(gap):
                return f"{gap}{body.name}", body.span.end
            if body.span.start > start + 25:
                break
        return None

    def said_before(self, start: int, least: int) -> tuple[str, bool] | None:
        """'HĐND thành phố biểu quyết thông qua ' before `start` → the council, and whether it is told as happening."""
        text = self.reading.text
        for body in reversed(tuple(inside(self.bodies, Span(max(least, start - 2 * _REACH), start)))):
            issuing = _ISSUING.fullmatch(text, body.span.end, start)
            if issuing:
                head = _HEADS.search(text, max(least, body.span.start - 20), body.span.start)
                name = f"{head.group(0)}{body.name}" if head else body.name
                if text.startswith("Thủ tướng", body.span.start):
                    name = _full("Thủ tướng")
                return name, _HAPPENS.search(issuing.group(0)) is not None
        fixed = list(_FIXED.finditer(text, max(least, start - 2 * _REACH), start))
        issuing = _ISSUING.fullmatch(text, fixed[-1].end(), start) if fixed else None
        if issuing:
            return _full(fixed[-1].group(0)), _HAPPENS.search(issuing.group(0)) is not None
        return None

    def implied(self, symbol: Symbol, block: Span) -> str | None:
        """By the letters of the symbol: 'UBND' is the committee of the paragraph's place, or the portal's."""
        if not symbol.issuers:
            return self._by_initials(symbol, block)
        entry = symbol.issuers[0]
        name, scope = entry.get("issuer"), entry.get("scope")
        if name is None or scope in ("centre", "party-centre"):
            return str(name) if name else None
        if scope == "party-local":
            return self._nearest(str(name), symbol.span, block)
        place = self._place(block)
        if place is None:
            return self._nearest(str(name), symbol.span, block) or str(name)
        if scope == "party-province":
            committee = "Tỉnh ủy" if place.startswith("tỉnh ") else "Thành ủy"
            bare = place.removeprefix("tỉnh ").removeprefix("thành phố ")
            return f"{str(name).replace('Tỉnh ủy', committee)} {bare}"
        return f"{name} {place}"

    def _place(self, block: Span) -> str | None:
        named = [match[1] for body in inside(self.bodies, block) if (match := _PROVINCIAL.match(body.name))]
        own = self.reading.article.jurisdiction
        return own if own in named or not named else named[0]

    def _nearest(self, start: str, near: Span, block: Span) -> str | None:
        """The body of that kind named last before the symbol, in its paragraph or above it."""
        before = [body for body in self.bodies if body.span.start < near.start and body.name.startswith(start)]
        after = [body for body in inside(self.bodies, block) if body.name.startswith(start)]
        found = before[-1:] or after[:1]
        return found[0].name if found else None

    def _by_initials(self, symbol: Symbol, block: Span) -> str | None:
        """'03-CTr/HND' in a paragraph on 'Hội Nông dân …': unknown letters, the initials of a body just named."""
        letters = symbol.codes[1] if symbol.kind and len(symbol.codes) > 1 else ""
        before = [
            b
            for b in inside(self.bodies, Span(block.start, symbol.span.start))
            if _initials(b.name).startswith(letters)
        ]
        return before[-1].name if before and len(letters) >= 3 else None


def _full(said: str) -> str:
    if said.startswith(("Hội nghị", "Trung ương")):
        return _CENTRAL
    return "Thủ tướng Chính phủ" if said == "Thủ tướng" else said


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.replace("-", " ").split() if word not in ("và", "của")).upper()
