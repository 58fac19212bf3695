"""Finds the bodies of an article in its text: where names begin, lists that share an area, bodies that titles imply."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from hpgraph.extract import names
from hpgraph.extract.organisations.bodies import Body, Found, Site
from hpgraph.extract.organisations.grammar import Grammar
from hpgraph.extract.organisations.lists import inherit, plural
from hpgraph.extract.organisations.series import series
from hpgraph.extract.phrases import Line
from hpgraph.extract.reading import FACTUAL, Reading
from hpgraph.lexicon import Entry, Hit
from hpgraph.models import Block, BlockKind, Span, replace
from hpgraph.text import UPPER

READ = (*FACTUAL, BlockKind.IMPRINT)
_TACIT = ("party-committee", "peoples-committee", "peoples-council", "party", "national-assembly", "government")
_SYMBOL = re.compile(r"\d[\w./]*[-/][\w/-]*$|(?<!ủy)(?<!(?:UBND|HĐND|MTTQ))(?<!\))[-/]$")
_GROUP_AFTER = re.compile(r",? (?:các|cấp|hai|ba|hai cấp|một số|nhiều|\d{1,3}) ")
_LEVELS_AFTER = re.compile(
    r"(?:, | và | hoặc |/)(?:quận|huyện|thị xã|thành phố|tỉnh|phường|xã|thị trấn|đặc khu|thành|thị)(?! [A-ZĐ])(?!\w)"
)
_NO_BODY = re.compile(
    r"chính phủ (?:điện tử|số|kiến tạo|liêm chính)(?!\w)|quốc hội (?:hai|các) nước|ban nha(?!\w)"
    r"|trường (?:sơn|sa)(?!\w)|cơ quan (?:thường trực|chủ trì|chủ quản)(?!\w)"
    r"|đh (?:đoàn|đảng|đại biểu|công đoàn|hội|phụ nữ|nông dân|cổ đông)(?!\w)|đảng trung ương(?!\w)"
)
# 'Ảnh: BTC' names a photographer, the organisers or an agency; no body of the article's story.
_CREDIT = re.compile(r"(?:[Ảả]nh|Nguồn(?: ảnh)?): ?$")
_ZONE = re.compile(r"(?<!\w)(?:khu công nghiệp|kcn|cụm công nghiệp|khu đô thị)(?: [^\W\d_]+)? $")
_IN_MANY = ("police", "army", "board", "steering-committee")
_OF_MANY = re.compile(r" (?:các|cấp) (?:đơn vị|địa phương|cấp|tỉnh|thành phố|quận|huyện|thị xã|xã|phường)(?!\w)")
_GROUP_BEFORE = re.compile(r"(?:các|một số|những) $")
_PLURAL_NAMED = re.compile(rf" (?:các|cả|hai|ba|bốn|năm|\d{{1,3}}) [^\W\d_]+(?: [^\W\d_]+)? [{UPPER}\d]")
_CAPITAL_PAIR = re.compile(rf"([{UPPER}][^\W\d_]* )?(?<!\w)([{UPPER}][^\W\d_]*) $")
_SURNAME = re.compile(rf"[^\W\d_]+ (Thị|Văn) [{UPPER}][^\W\d_]")
_SEGMENT = re.compile(r"[;:.(\n]|(?<!\w)(?:đồng chí|ông|bà|đ/c)(?!\w)", re.IGNORECASE)
_CAPITALS = re.compile(rf"[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*)+")


def scan(reading: Reading, line: Line, grammar: Grammar) -> list[Found]:
    """All bodies named in factual blocks and the imprint, in text order."""
    found: list[Found] = []
    titles = reading.hits.get("title", ())
    starts = _starts(reading, line, titles)
    index = 0
    for block in reading.blocks:
        inside: list[Site] = []
        while index < len(starts) and starts[index].start < block.span.end:
            if starts[index].start >= block.span.start:
                inside.append(starts[index])
            index += 1
        if inside and block.kind in READ:
            found += _in_block(line, grammar, block, inside)
    return inherit(line, found, {hit.span.start: hit for hit in titles}, grammar)


def _starts(reading: Reading, line: Line, titles: Sequence[Hit]) -> list[Site]:
    """Where names may begin. Heads inside a title are part of it, but for its last word ('Trưởng phòng …')."""
    ends = {hit.span.end for hit in titles}
    begins = [hit.span.start for hit in titles]
    swallowed: dict[int, int] = {}
    found: dict[int, dict[str, tuple[int, Entry]]] = {}
    for category in ("organisation_head", "agency"):
        for span, entry in reading.hits.get(category, ()):
            index = bisect_right(begins, span.start) - 1
            title = titles[index] if index >= 0 else None
            if title is None or title.span.end < span.end or title.entry.get("local"):
                found.setdefault(span.start, {})[category] = (span.end, entry)
            else:
                swallowed[span.start] = title.span.end
    for start in found.keys() & swallowed.keys():
        found.setdefault(swallowed[start] + 1, {})  # 'Phó Chủ tịch Hội đồng Trị sự' + 'GHPGVN'
    last_words: set[int] = set()
    for hit in titles:
        word = body_word(line.plain, hit)
        if word:
            again = line.plain.startswith(f" {word} ", hit.span.end)  # 'Trưởng ban' + 'Ban Dân tộc'
            again = again and not line.plain.startswith(" khoa học", hit.span.end)
            if not (again and line.text[hit.span.end + 1].isupper()):
                last_words.add(hit.span.end - len(word))
    sites = []
    for start in sorted((found.keys() - swallowed.keys()) | last_words):
        hits = found.get(start, {})
        titled = start in last_words or start - 1 in ends
        sites.append(Site(start, titled, hits.get("organisation_head"), hits.get("agency")))
    return sites


def body_word(plain: str, hit: Hit) -> str | None:
    """The first word of a body's name that ends a title: 'Chánh' + 'Văn phòng UBND', in short 'Chánh VP UBND'."""
    word = hit.entry.get("body_word")
    forms = (str(word).lower(), "vp") if word == "Văn phòng" else (str(word).lower(),)
    return next((form for form in forms if word and plain.endswith(form, hit.span.start, hit.span.end)), None)


def _in_block(line: Line, grammar: Grammar, block: Block, sites: Iterable[Site]) -> list[Found]:
    found: list[Found] = []
    done = block.span.start
    for site in sites:
        if site.start >= done and (listed := series(line, grammar, site, block.span.end)):
            found += listed
            done = listed[-1].span.end
            continue
        body = _body(line, grammar, site, max(done, block.span.start), block.span.end) if site.start >= done else None
        if body is None or _is_group(line, body, site.start):
            continue
        more = plural(line, grammar, body, block.span.end)
        found += more or [Found(Span(body.start, body.end), body, site.titled)]
        done = found[-1].span.end
        for inner in (body.parent, body.owner):
            if inner and inner.kind not in _TACIT:
                found.append(Found(Span(inner.start, inner.end), inner))
    return found


def _body(line: Line, grammar: Grammar, site: Site, least: int, end: int) -> Body | None:
    """The body that begins at a site, without a person's name at its end."""
    start, titled = site.start, site.titled
    if line.text.startswith("TT ", start) and (
        grammar.extents.places.area(line, start, end) or grammar.extents.stops(line, start + 3, end)
    ):
        return None  # 'TT Lai Uyên': a town, 'TT MTTQ xã': the standing committee; no centre
    whole = site.named is not None and line.text[start : site.named[0]].count(" ") > 2
    if _in_symbol(line.text, start, least) or (not whole and _in_name(line, grammar, start, titled)):
        return None  # 'Tổng Giám đốc A Đài Tiếng nói Việt Nam' names the whole of a body
    body = grammar.body(line, start, end, titled) if site.head is None and titled else grammar.grow(line, site, end)
    if body and _repeats(line, body):
        return None
    if body and titled and body.person is None:
        body = _untied(line, grammar, body)
    # A name behind a country is a person's, whoever came before: 'A, Tổng Giám đốc Đài Truyền hình Việt Nam Lê B'
    ends = body is not None and body.person is not None and line.plain.endswith("việt nam ", start, body.person)
    if body and titled and body.person and (ends or not _person_before(line, grammar, start, least)):
        body = grammar.body(line, start, body.person - 1, titled) or body
    others = line.plain.find(" và các ", start, body.end) if body else -1
    if body and others >= 0:  # 'Bộ Tư lệnh và các cơ quan, đơn vị'
        body = grammar.body(line, start, others, titled) or body
    return body


def _repeats(line: Line, body: Body) -> bool:
    """'Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam': a short form in brackets behind the name; 'ĐBP - ': of the paper."""
    text, start, end = line.text, body.start, body.end
    if text.startswith(" - ", end) and text[start:end].isupper() and (start == 0 or text[start - 1] == "\n"):
        return True
    in_brackets = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
    return in_brackets and line.plain.endswith(f"{body.entry.form.lower()} (", 0, start)


def _untied(line: Line, grammar: Grammar, body: Body) -> Body:
    """'Phó Chánh Văn phòng Hoa Đức Thiệp': three or four capitals after the first word are a person's name."""
    head = grammar.heads.at(line.plain, body.start, body.end)
    run = (
        names.run_at(line.text, head[0] + 1, body.end)
        if head and body.kind in ("office", "board", "division", "police")
        else None
    )
    if run is None or run.end != body.end or not 3 <= len(run.words) <= 4:
        return body
    if grammar.extents.places.area(line, run.start, body.end):
        return body  # 'Giám đốc Công an TP Hà Nội', 'Công an Tỉnh Quảng Ninh'
    known = grammar.extents.words.at(line.plain, run.start, run.end)
    namesake = body.kind != "police" and grammar.extents.places.namesakes.get(line.plain[run.start : run.end])
    return body if known and not namesake else replace(body, person=run.start)


def _in_symbol(text: str, start: int, least: int) -> bool:
    """Is it part of a document's symbol, as in '812/QĐ-UBND'? Not 'Lữ đoàn 132/Binh chủng Thông tin liên lạc'."""
    if text[start - 1 : start] == "/" and not text[start : start + 2].isupper():
        return text.startswith("Báo ", start)  # 'Trung Hiếu/Báo Tin tức' signs the article
    return text[start - 1 : start] in ("-", "/") and _SYMBOL.search(text, max(least, start - 24), start) is not None


def _in_name(line: Line, grammar: Grammar, start: int, titled: bool) -> bool:
    """Is the word the end or the beginning of another name: 'Hải Phòng', 'Giáp Minh Trường', 'Đoàn Quang Sự'?"""
    if line.text[start].isupper() and grammar.extents.places.namesakes.at(line.plain, start, start + 24):
        return True  # 'Trường Chinh'
    if titled:
        return False
    if line.plain.startswith("hội ", start) and line.plain.endswith((" xã ", " chi "), 0, start):
        return True  # 'KINH TẾ - XÃ HỘI TẠI …', 'CHI HỘI KHÔNG MA TÚY'
    if _NO_BODY.match(line.plain, start):
        return True
    if line.text.startswith("BTC", start) and "ban tổ chức" in line.plain and "bộ tài chính" not in line.plain:
        return True
    if line.text[start : start + 2].isupper() and _ZONE.search(line.plain, max(0, start - 30), start):
        return True  # 'Khu công nghiệp VSIP': a place
    if line.text[start : start + 2].isupper() and _CREDIT.search(line.text, max(0, start - 12), start):
        return True
    word = line.text[line.text.rfind(" ", 0, max(0, start - 1)) + 1 : start]
    before = None if word.islower() else _CAPITAL_PAIR.search(line.text, max(0, start - 24), start)
    if before:
        end = start + len(line.plain[start : start + 16].split(" ", 1)[0].rstrip(".,;:"))
        if before.group(1) or line.plain[before.start(2) : end] in grammar.extents.places.levels:
            return True
        if _is_syllable(line, grammar, before.start(2), start):
            return True
    if _begins_name(line, grammar, start):
        return True
    if not line.text.startswith(("Đoàn ", "Hội ", "Báo "), start):
        return False
    run = names.run_at(line.text, start, start + 40)
    words = [line.text[a:b] for a, b in run.words] if run else []
    return len(words) > 2 and grammar.extents.places.shapes.likelihood(words) >= len(words) - 1


def _is_syllable(line: Line, grammar: Grammar, before: int, start: int) -> bool:
    """Heads that are syllables of a name whose surname begins at `before`: 'Đậu Trường Lưu', 'Kiều Quốc Hội'."""
    run = names.run_at(line.text, before, start + 24)
    words = [line.text[a:b] for a, b in run.words] if run else []
    shapes = grammar.extents.places.shapes
    if run is None or not 3 <= len(words) <= 4 or not shapes.is_name(words) or shapes.is_weak(words[0]):
        return False  # a weak surname: 'Giao Bộ Tài chính …' gives an order
    head = grammar.heads.at(line.plain, start, len(line.plain))
    return head is None or head[0] <= run.end


def _begins_name(line: Line, grammar: Grammar, start: int) -> bool:
    """'Ban Thị Út', 'Sở Văn Tài': heads that are surnames here; not 'Sở Văn Hóa'."""
    name = _SURNAME.match(line.text, start)
    if name is None:
        return False
    return name.group(1) == "Thị" or not (
        grammar.extents.words.at(line.plain, name.start(1), len(line.plain))
        or grammar.spelling.sectors.at(line.plain, name.start(1), len(line.plain))
        or grammar.heads.at(line.plain, name.start(1), len(line.plain))
    )


# 'Ông A tặng hoa cho Cục trưởng Cục B': the post is of somebody who is named behind it.
# 'Vụ trưởng Vụ A Lê Thị B và Phó Chánh Văn phòng Vũ Văn C'; not '… và Bí thư Tỉnh ủy Savannakhet D'
_AND_ANOTHER = re.compile(r"\s(?:và|cùng)\s(?![^,;]{0,24}(?:Bí thư|Chủ tịch)\s)[^,;]{2,30}")
_OF_ANOTHER = re.compile(
    r"\b(?:cho|tặng|tặng hoa|chúc mừng|gặp|tiếp|cùng|với) (?:nguyên |tân )?[A-ZĐ][^\W\d_]* (?:[^\W\d_]+ ){0,4}$"
)


def _person_before(line: Line, grammar: Grammar, start: int, least: int) -> bool:
    """Has the person who holds the post been named before it ('ông Lê Văn A, Giám đốc Công ty …')?"""
    low = max(least, start - 160)
    if _OF_ANOTHER.search(line.text, low, start):
        return False
    cuts = [match.end() for match in _SEGMENT.finditer(line.text, low, start)]
    if cuts and line.text[cuts[-1] - 1] not in ";:.(\n":
        return True
    for run in _CAPITALS.finditer(line.text, cuts[-1] if cuts else low, start):
        words = run.group().split()
        is_title = grammar.extents.titles.at(line.plain, run.start(), start) is not None
        if len(words) >= 3 and not is_title and grammar.extents.places.shapes.is_name(words):
            return _AND_ANOTHER.fullmatch(line.text, run.end(), start) is None
    return False


def _is_group(line: Line, body: Body, start: int) -> bool:
    """'các Ban HĐND tỉnh', 'UBND các huyện, thành phố', 'UBND cấp xã'."""
    bare = body.bare or (body.owner is not None and body.owner.bare)
    if bare and _GROUP_AFTER.match(line.plain, body.end) and not _PLURAL_NAMED.match(line.text, body.end):
        return True
    area = body.area or (body.owner.area if body.owner else None)
    if area and not area.name and _LEVELS_AFTER.match(line.text, area.end):
        return True
    is_nameless = body.base.removesuffix(" của") == body.entry.form
    is_kind = is_nameless and not (body.entry.get("tail") is None and body.entry.form.count(" ") > 1)
    if is_kind and (body.parent or body.owner) and line.plain.startswith(" thuộc ", start + len(body.base)):
        return True  # not 'Ban Dân nguyện thuộc …', a name; 'các Tổng cục, Cục thuộc Bộ Công an'
    if body.kind in _IN_MANY and not (body.area or body.owner) and _OF_MANY.match(line.plain, body.end):
        return not _PLURAL_NAMED.match(line.text, body.end)  # 'Ban Chỉ huy Công an các đơn vị'
    is_sort = is_nameless and not body.area
    if (
        not is_sort and body.base.startswith(body.entry.form) and (not area or not area.name)
    ):  # 'các Ban QLDA chuyên ngành tỉnh'
        is_sort = body.base[len(body.entry.form) :].islower() and body.kind in ("board", "project-board", "school")
    return is_sort and _GROUP_BEFORE.search(line.plain, max(0, start - 9), start) is not None
