"""The names of awards at a lexicon hit: 'Huân chương Lao động hạng Nhì', 'Huy hiệu 50, 40, 30 năm tuổi Đảng'."""

import re

from hpgraph.extract.events.names import clean
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Hit
from hpgraph.models import Span, replace, value

_ORDER = re.compile(
    r"\s(?:\((?P<p>hạng [^)]+)\)|hạng\s(?P<first>Nhất|Nhì|Ba|I{1,3}|[123](?!\d))(?P<more>(?:\s?(?:,"
    r"|và)\s?(?:hạng\s)?(?:Nhất|Nhì|Ba|I{1,3})\b)*))",
    re.IGNORECASE,
)
_RANK = re.compile(r"Nhất|Nhì|Ba|I{1,3}|[123](?!\d)", re.IGNORECASE)
_CAPITALS = re.compile(r"(?:\s[A-ZĐÀ-Ỹ]\w*(?:\s\w+){0,4}?(?=\s\(?hạng\s)|(?:\s(?!Hạng\b)[A-ZĐÀ-Ỹ][\w-]*)+)")
_YEARS = re.compile(
    r"(?:\scao quý|\sĐảng|\scác loại|:)?\s(?P<years>\d{2}(?:\snăm)?(?:\s?(?:,|và|;)\s?\d{2}"
    r"(?=\snăm|\stuổi|\s?[,;]|\svà\s\d)(?:\snăm)?)*)(?P<party>\stuổi\s[Đđ]ảng)?(?!\d)"
)
_OF_PARTY = re.compile(r" (?P<years>\d{2}) năm(?! \d)")  # 'Huy hiệu Đảng 75 năm'
_BADGE = re.compile(
    r"(?P<count>\d[\d.]*)\s(?P<unit>đảng viên|đồng chí)\s(?:được\s|nhận\s|có\s|đạt\s|được tặng\s"
    r"|được nhận\s)?(?P<years>\d{2})\s$"
)
# More of them in one list: '45 tuổi Đảng cho 9 đồng chí'; '1 đồng chí 45 năm, 5 đồng chí 40 năm'.
_BADGE_FOR = re.compile(
    r"(?:[,;:.]|\svà)\s(?P<years>\d[05])(?:\snăm)?(?:\stuổi\s[Đđ]ảng)?\s(?:cho|tặng)\s"
    r"(?P<count>\d[\d.]*)\s(?P<unit>đảng viên|đồng chí|người|cá nhân)"
)
_BADGE_OF = re.compile(
    r"(?:[,;:.]|\svà|\scó|\sgồm)\s(?P<count>\d[\d.]*)\s(?P<unit>đảng viên|đồng chí|người|cá nhân)\s"
    r"(?:được\s)?(?:nhận\s|tặng\s|trao\s|trao tặng\s)?(?P<years>\d[05])\snăm(?=[,;.]|\svà\s\d)"
)
_COUNT = re.compile(r"(?<![\d./-])(?P<count>\d{1,4})\s$")  # '3 Huy hiệu 70 năm tuổi Đảng': one for each member
_QUOTED = re.compile(
    r"\s?(?:\s(?:cao quý|vinh dự Nhà nước|cao quý của \w+))?:?\s?(?P<words>[“\"'][^”\"'\n]{3,140}[”\"'])"
)
# 'phong tặng Nhà giáo Ưu tú'; elsewhere the words only say who somebody is: 'tặng quà Mẹ Việt Nam anh hùng A'.
_QUOTES = ("“", '"', "'")
_CLOSED = re.compile(r"(?P<rest>[^”\"'“\n]{2,80})[”\"']")
_TITLED = re.compile(
    r"(?:(?:[;,]|tặng|công nhận)\s(?:cho\s)?\d[\d.]*|phong tặng|truy tặng|phong|tặng danh hiệu|truy phong|công nhận)"
    r"\s(?:là\s|đơn vị\s|các\s)*$"
)
_NAMED = re.compile(r"\s(?P<words>(?!Đảng)[A-ZĐ]\w*(?:\s[A-ZĐ]\w*)+)")  # 'Huy hiệu Bác Hồ'
_BADGES = re.compile(r"\s(?P<words>Tuổi trẻ dũng cảm|Vì [^,;.:()“]{4,60}?)(?=\s(?:cho|tặng|của|do|năm)\s|[,;.:(]|\n|$)")
_UNQUOTED = re.compile(
    r":?\s(?P<words>(?:Vì|vì|Nhà|Anh hùng|Bà mẹ|Mẹ|Thầy|Nghệ|Chiến s[ĩỹ]|Tập thể|Đơn vị|Công dân|Lao động"
    r"|Doanh nhân|Doanh nghiệp|Gia đình|tập thể lao động|tập thể LĐ"
    r"|đơn vị|lao động|chiến s[ĩỹ] thi đua|Sao|Hiệp s[ĩỹ]|Người|Tuổi trẻ|Thanh niên)"
    r"[^,;.:()“]{2,110}?)(?=\s(?:cho|tặng|của|năm \d|đối với|được|vì|trao|và \d|lần)\s|[,;.:(]|\n|$)"
)
_PRIZE_NAME = re.compile(
    r"\s(?P<words>(?:(?!(?:cho|của|do|tại|từ|này|được|là|cao|và|với|lần|đợt|năm|cuộc|hội|có|trị)\b)[^\W\dA-ZĐ_]+\s){0,4}"
    r"[A-ZĐÀ-Ỹ][^,;.:()“\n]{2,70}?)(?=\s(?:cho|tặng|của|do|năm|lần|trong|tại|với|vì|được|trao|thuộc về)\s|[,;.:(]|\n|$)"
)  # 'Giải thưởng văn học nghệ thuật Hoàng Văn Thụ'
_THIS = re.compile(r"\s(?:này|lần này|năm nay|đợt này|nói trên)(?!\w)")
_OF = re.compile(
    r"\s?(?:\((?:cấp )?[^)]{2,30}\)\s)?(?:của\s|(?=(?:Thủ tướng|Chính phủ|Chủ tịch UBND|UBND|Ủy ban|Bộ trưởng"
    r"|Bộ|Ban Thường vụ|Tỉnh ủy|Thành ủy|Huyện ủy|Trung ương|Giám đốc|Tổng [Ll]iên đoàn|Liên đoàn|Hội)\s))"
    r"(?P<words>[A-ZĐÀ-Ỹ]\w*"
    r"(?:[^,;.:()“”\n]|(?<=\bT[Pp])\.|(?<=\bT)\.(?=Ư)){0,110}?)"
    r"(?=\s(?:cho|tặng|vì|về|từ|đối với|trong|năm|trao|do|đã|được|với|nhân"
    r"|gồm|như|và\s(?:\d+|của|được|đã|nhận|trao|tặng|Giấy|Bằng|Huy|Cờ|Kỷ|tiền|nhiều|các|phần)|kèm)\s|[,;:()\n]|(?<!\bT[Pp])\.(?!Ư)|$)"
)

# Who gives 'Giấy khen của Giám đốc Sở X'; what the Prime Minister or a people's committee gives has that name by law.
_OFFICIAL = re.compile(
    r"(?:Giám đốc|Tổng Giám đốc|Bộ trưởng|Thứ trưởng|Tư lệnh|Chính ủy|Cục trưởng|Tổng cục trưởng|Hiệu trưởng"
    r"|Viện trưởng|Chánh án|Thống đốc|Trưởng|Bưu điện|Công ty|Tổng [Cc]ông ty|Tập đoàn|Bệnh viện|Trường"
    r"|Ngân hàng)(?!\w)"
)


@value
class Kinds:
    """What one mention of an award names; `end`: where the words end; `of`: the giver that is part of the name."""

    names: tuple[str, ...]
    start: int
    end: int
    hit: Hit
    of: str | None = None
    counted: tuple[int, str] | None = None  # '2 đảng viên 65 năm tuổi Đảng': the recipients stand in the name


def at(reading: Reading, hit: Hit, limit: int) -> Kinds | None:
    """The awards named at a hit; None where the words name no award ('Huân chương, Huy chương các loại')."""
    tail = hit.entry.get("tail")
    form = reading.cut(hit.span)
    text, end = reading.text, hit.span.end
    if (opened := text[hit.span.start - 1 : hit.span.start]) in _QUOTES and tail in ("named", "quoted", "none"):
        closed = _CLOSED.match(text, end, limit)  # 'trao “Giải thưởng 28.7” cho …'
        if opened and closed:
            return Kinds(
                (clean(reading.cut(Span(hit.span.start, closed.end("rest")))),), hit.span.start, closed.end(), hit
            )
    if tail == "order":
        return _order(reading, hit, limit)
    if tail == "badge":
        badge = _BADGE.search(text, max(0, hit.span.start - 40), hit.span.start)
        names = (f"Huy hiệu {badge['years']} năm tuổi Đảng",) if badge else ()
        counted = (int(badge["count"].replace(".", "")), badge["unit"]) if badge else None
        return Kinds(names, badge.start("years"), end, hit, counted=counted) if badge else None
    if tail == "years":
        return _years(reading, hit, limit)
    if hit.entry.id == "huy-hieu-dang":
        if years := _OF_PARTY.match(text, end, limit):
            return Kinds((f"Huy hiệu {years['years']} năm tuổi Đảng",), hit.span.start, years.end(), hit)
        badges = _years(reading, hit, limit)  # 'Huy hiệu Đảng 30, 40 và 50 năm tuổi Đảng'
        if badges is not None and badges.names[0].endswith("tuổi Đảng"):
            return badges
    if tail == "quoted":
        medal = hit.entry.id == "ky-niem-chuong"
        words = _QUOTED.match(text, end, limit) or _UNQUOTED.match(text, end, limit)
        words = words or (_PRIZE_NAME.match(text, end, limit) if medal else None)
        if words is None:
            return Kinds((_form(hit, form),), hit.span.start, end, hit) if medal else None
        name = f"{_form(hit, form).replace(' cao quý', '')} {words['words']}"
        return Kinds((clean(name),), hit.span.start, words.end(), hit)
    if tail == "by":
        words = _OF.match(text, end, limit)
        if words:
            giver = clean(words["words"])
            if _OFFICIAL.match(giver):
                return Kinds((_form(hit, form),), hit.span.start, words.end(), hit, giver)
            return Kinds((f"{_form(hit, form)} của {giver}",), hit.span.start, words.end(), hit, giver)
    if tail == "title" and not _TITLED.search(text, max(0, hit.span.start - 40), hit.span.start):
        return None
    if tail == "named":
        words = _QUOTED.match(text, end, limit) or _PRIZE_NAME.match(text, end, limit)
        if words is None and (this := _THIS.match(text, end, limit)):
            return _again(reading, hit, this.end())
        return Kinds((clean(f"Giải thưởng {words['words']}"),), hit.span.start, words.end(), hit) if words else None
    if tail == "prize":
        form = _form(hit, form)
        return Kinds((form[:1].upper() + form[1:],), hit.span.start, end, hit)
    return Kinds((_form(hit, form),), hit.span.start, end, hit)


def _again(reading: Reading, hit: Hit, end: int) -> Kinds | None:
    """'Giải thưởng lần này được trao cho 10 chi hội': the prize that was named last."""
    for other in reversed(reading.hits.get("award_kind", ())):
        if other.span.end <= hit.span.start and other.entry.id == hit.entry.id:
            known = at(reading, other, len(reading.text))
            if known is not None and known.hit is other:
                return replace(known, start=hit.span.start, end=end, hit=hit)
    return None


def more_badges(text: str, named: list[Kinds], end: int) -> list[Kinds]:
    """The badges that a list tells in short after 'Huy hiệu 50 năm tuổi Đảng', in the order of the text."""
    first = next((kinds for kinds in named if kinds.names[0].endswith("tuổi Đảng")), None)
    if first is None:
        return named
    found = list(named)
    for pattern in (_BADGE_FOR, _BADGE_OF):
        for match in pattern.finditer(text, first.start, end):
            start, stop = match.start("years"), match.end()
            if not any(kinds.start < stop and start < kinds.end for kinds in found):
                counted = (int(match["count"].replace(".", "")), match["unit"])
                name = f"Huy hiệu {match['years']} năm tuổi Đảng"
                found.append(Kinds((name,), start, stop, first.hit, counted=counted))
    return sorted(found, key=lambda kinds: kinds.start)


def _form(hit: Hit, form: str) -> str:
    """The lexicon's capitals: 'bằng khen' → 'Bằng khen'."""
    known = (hit.entry.form, *hit.entry.variants)
    return next((words for words in known if words.lower() == form.lower()), form)


def _order(reading: Reading, hit: Hit, limit: int) -> Kinds | None:
    form = _form(hit, reading.cut(hit.span))
    bare = " " not in form.removeprefix("Huân chương").removeprefix("Huy chương").strip() and len(form.split()) == 2
    end = hit.span.end
    if bare:
        capitals = _CAPITALS.match(reading.text, end, limit)
        if capitals is None:  # 'trao Huân chương cho ông A': of which kind, it does not say
            given = reading.text.startswith(" cho ", end)
            return Kinds((form,), hit.span.start, end, hit) if given else None
        form, end = form + capitals.group(0), capitals.end()
    order = _ORDER.match(reading.text, end, limit)
    if order is None:
        return Kinds((form,), hit.span.start, end, hit)
    ranks = [rank.group(0) for rank in _RANK.finditer(order.group(0))]
    names = tuple(f"{form} hạng {rank[:1].upper()}{rank[1:]}" for rank in ranks)
    return Kinds(names, hit.span.start, order.end(), hit)


def _years(reading: Reading, hit: Hit, limit: int) -> Kinds | None:
    years = _YEARS.match(reading.text, hit.span.end, limit)
    if years and (years["party"] or "năm" in years["years"]):
        names = tuple(f"Huy hiệu {number} năm tuổi Đảng" for number in re.findall(r"\d{2}", years["years"]))
        many = _COUNT.search(reading.text, max(0, hit.span.start - 8), hit.span.start) if len(names) == 1 else None
        counted = (int(many["count"]), "đảng viên") if many else None
        return Kinds(names, hit.span.start, years.end(), hit, counted=counted)
    patterns = (_QUOTED, _BADGES, _NAMED) if hit.entry.get("tail") == "years" else ()
    words = next((found for one in patterns if (found := one.match(reading.text, hit.span.end, limit))), None)
    return Kinds((clean(f"Huy hiệu {words['words']}"),), hit.span.start, words.end(), hit) if words else None


@value
class Place:
    """One mention of an award. `before` starts after the award told before it, `after` ends at the next one."""

    kinds: Kinds
    verb: Hit | None
    before: Span
    after: Span
