"""Posts named in a text: modifier + title + body ('nguyên Phó Giám đốc Sở Y tế'), whoever holds them."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from hpgraph.extract import names
from hpgraph.extract.mentions import OrganisationMention, Organisations
from hpgraph.extract.organisations.extent import Extents, extents
from hpgraph.extract.organisations.scan import READ, body_word
from hpgraph.extract.phrases import Line
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Entry, Hit
from hpgraph.models import Span, TenureKind, replace, value

_TO_BODY = re.compile(
    r"\)? (?:của |tại |thuộc |nước |- |"
    r"(?:được |được tạm )?(?:giao |phân công )?(?:phụ trách|điều hành) (?:hoạt động )?)?"
)
_TO_PARTED = re.compile(r", (?:(?:được (?:giao |phân công )?)?(?:phụ trách|điều hành) )?")
_HOMELAND = re.compile(r"(?: nước)?(?: cộng hòa xã hội chủ nghĩa| chxhcn)? (?:việt nam|vn)(?!\w)")
_TO_COUNTRY = re.compile(r" (?:của |nước )*")
_STATE = re.compile(r"(?:tiểu bang|bang|vùng|khu tự trị|thủ đô) ")
_PLURAL = re.compile(r"(?:các|hai|ba|bốn|năm|những|mọi|\d{1,2}) $")
_NOT_A_MODIFIER = re.compile(
    r"(?<!\w)(?:(?:chính|thẩm|phân|có|bản|nhân|ủy) quyền|(?:tài|cao|lâm|trung|thái|tây) nguyên)$"
)
_LISTED = re.compile(r" (?:gồm|gồm có|lần lượt là|là) (?:các|hai|ba|bốn|năm|\d{1,2}) (?:đồng chí|đ/c|ông|bà|vị)(?!\w)")
_MANY_BODIES = re.compile(r" (?:của )?(?:các|một số|những|\w+ các|đầu tiên) ")


@value
class Post:
    """`span` runs from the modifier to the end of the body.

    `body` is None where not named; `seat` then may be a country or place abroad ('Tổng thống' + 'Hoa Kỳ').
    """

    span: Span
    title: str
    entry: Entry
    body: OrganisationMention | None
    kind: TenureKind = TenureKind.MENTIONED
    plural: bool = False
    seat: str | None = None
    words: str = ""  # what kind of body follows where it is not told which: 'Đảng đoàn'

    @property
    def organisation(self) -> str | None:
        """The name of what the post is in, if its words say so."""
        return self.body.name if self.body else self.seat


def scan(reading: Reading, line: Line, organisations: Organisations) -> list[Post]:
    """All posts of factual blocks and the imprint, in text order, not overlapping."""
    bodies = [mention for mention in organisations.mentions if not mention.generic]
    starts = [mention.span.start for mention in bodies]
    known = extents(reading.lexicon)
    modifiers = {hit.span.end: hit for hit in reading.hits.get("modifier", ())}
    spans = [block.span for block in reading.blocks if block.kind in READ]
    verbs = {verb.span.start: verb.span.end for verb in reading.hits.get("speech_verb", ())}
    found: list[Post] = []
    done = 0
    for hit in reading.hits.get("title", ()):
        if hit.span.start < done or not _inside(spans, hit.span):
            continue
        abroad = _abroad(line, known, hit)
        body = None if abroad else _body(line, hit, bodies, starts)
        if _in_body(bodies, starts, hit, body is None) or _in_compound(line, hit):
            continue
        end = max(hit.span.end, body.span.end) if body else abroad[0] if abroad else hit.span.end
        words = ""
        implied = end == hit.span.end and hit.entry.get("implies")
        if (body or implied) and (homeland := _HOMELAND.match(line.plain, end)):
            end = homeland.end()  # 'Thứ trưởng Bộ Ngoại giao Việt Nam'
        if end == hit.span.end:
            end, words = _past_words(line, known, hit, bodies, starts)
            if verbs.get(hit.span.end + 1, 0) > end:
                end, words = hit.span.end, ""  # 'ĐBQH báo cáo': no newspaper ('báo')
        post = _post(line, hit, body, modifiers, end)
        if abroad or words:
            post = replace(post, seat=abroad[1] if abroad else None, words=words)
        if found and _is_behalf(line, found[-1], post):
            found.pop()
        found.append(post)
        done = post.span.end
    return found


def _is_behalf(line: Line, before: Post, post: Post) -> bool:
    """'Thừa ủy quyền của Chủ tịch nước Thứ trưởng Bộ A …': whoever empowers holds the first post."""
    joined = before.span.end + 1 == post.span.start
    return joined and line.plain.endswith("ủy quyền của ", 0, before.span.start)


def _abroad(line: Line, known: Extents, hit: Hit) -> tuple[int, str] | None:
    """'Tổng thống Hoa Kỳ', 'Bộ trưởng Ngoại giao Philippines', 'Thị trưởng thành phố Fukuoka': its end, its seat."""
    gap = _TO_COUNTRY.match(line.plain, hit.span.end)
    if gap is None or "embassy" in hit.entry.get("of", ()):
        return None
    at, end, ministry = gap.end(), len(line.plain), ""
    if hit.entry.get("body_word") == "Bộ" and (sector := known.sectors.at(line.plain, at, end)):
        ministry, at = f"Bộ {sector[1].form} ", sector[0] + 1
    if (word := body_word(line.plain, hit)) and (head := known.heads.at(line.plain, hit.span.end - len(word), end)):
        at = end if head[0] > hit.span.end else at  # 'Trưởng Ban' + 'Pháp chế'
    country = known.countries.at(line.plain, at, end) if line.text[at : at + 1].isupper() else None
    if country and country[1].form != "Việt Nam":
        implied = hit.entry.get("implies")
        of = f"{implied} " if implied in ("Chính phủ", "Quốc hội") else ministry
        said = line.text[at : country[0]]
        return country[0], f"{of}{country[1].form if said.isupper() else said}"
    if ministry or "foreign-government" not in hit.entry.get("of", ()):
        return None
    area = known.places.area(line, at, end)
    if area and area.name:
        return area.end, area.full
    state = _STATE.match(line.plain, at)  # 'Thống đốc Bang Nam Australia'
    run = names.run_at(line.text, state.end(), end) if state else None
    return (run.end, line.text[at : run.end]) if run else None


def _in_compound(line: Line, hit: Hit) -> bool:
    """'Ban Chỉ đạo diễn tập' names no 'đạo diễn', 'Chủ nhiệm đề tài' no post."""
    others, rest = hit.entry.get("not_after", ()), hit.entry.get("not_before", ())
    if others and line.plain[: hit.span.start - 1].rsplit(" ", 1)[-1] in others:
        return True
    return bool(rest) and line.plain.startswith(tuple(f" {word}" for word in rest), hit.span.end)


def _inside(spans: Sequence[Span], span: Span) -> bool:
    index = bisect_left(spans, span.start, key=lambda block: block.end)
    return index < len(spans) and spans[index].covers(span)


def _body(
    line: Line, hit: Hit, bodies: Sequence[OrganisationMention], starts: Sequence[int]
) -> OrganisationMention | None:
    """The body directly after the title, or the one whose first word the title swallowed."""
    gap = _TO_BODY.match(line.plain, hit.span.end)
    if hit.entry.get("implies") and not hit.entry.get("local"):
        gap = None
    if gap and gap.group()[0] == ")" and line.plain[hit.span.start - 1 : hit.span.start] != "(":
        gap = None  # but 'ông A (Chủ tịch) và ông B (Phó Chủ tịch) UBND xã'
    places = [hit.span.start] if hit.entry.get("local") or hit.entry.get("implies") else []
    if word := body_word(line.plain, hit):
        places.append(hit.span.end - len(word))
    if hit.entry.get("implies") and line.plain.endswith("đảng", hit.span.start, hit.span.end):
        places.append(hit.span.end - len("đảng"))
    if hit.entry.get("local"):
        places += range(hit.span.start + 1, hit.span.end)
    if gap:
        places.append(gap.end())
    best: OrganisationMention | None = None
    for at in places:
        index = bisect_left(starts, at)
        while index < len(bodies) and bodies[index].span.start == at:
            if best is None or bodies[index].span.end > best.span.end:
                best = bodies[index]
            index += 1
    return best or _parted(line, hit, bodies, starts)


def _parted(
    line: Line, hit: Hit, bodies: Sequence[OrganisationMention], starts: Sequence[int]
) -> OrganisationMention | None:
    """'Giám đốc, Sở Y tế'; 'Phó Chủ nhiệm Thường trực, phụ trách Ủy ban Kiểm tra': a body of the title's kind."""
    gap = _TO_PARTED.match(line.plain, hit.span.end)
    if gap is None or hit.entry.get("implies") or hit.entry.get("local"):
        return None
    index = bisect_left(starts, gap.end())
    if index >= len(bodies) or bodies[index].span.start != gap.end() or line.text[gap.end()].islower():
        return None
    return bodies[index] if bodies[index].kind in hit.entry.get("of", ()) else None


def _in_body(bodies: Sequence[OrganisationMention], starts: Sequence[int], hit: Hit, alone: bool) -> bool:
    """Is the title part of a body's name ('Đại sứ' in 'Đại sứ quán', 'Tư lệnh' in 'Bộ Tư lệnh Quân khu 5')?

    `alone`: no body follows the title; then it may begin the name too.
    """
    index = bisect_left(starts, hit.span.end)
    holders = (mention.span for mention in bodies[max(0, index - 4) : index] if mention.span.covers(hit.span))
    return any(alone or span.start < hit.span.start for span in holders)


def _past_words(
    line: Line, known: Extents, hit: Hit, bodies: Sequence[OrganisationMention], starts: Sequence[int]
) -> tuple[int, str]:
    """Where a post ends whose body is implied or cannot be told: words for a body that follow belong to it."""
    end = hit.span.end
    if word := body_word(line.plain, hit):  # 'Trưởng Ban' + 'Dân vận'
        head = known.heads.at(line.plain, end - len(word), len(line.plain))
        if head and head[0] > end:
            return head[0], head[1].form
    if line.plain[end : end + 1] != " ":
        return end, ""
    index = bisect_left(starts, end + 1)
    if index < len(bodies) and starts[index] == end + 1:
        return bodies[index].span.end, ""
    head = known.heads.at(line.plain, end + 1, len(line.plain))
    return (head[0], head[1].form) if head else (end, "")


def _post(line: Line, hit: Hit, body: OrganisationMention | None, modifiers: dict[int, Hit], end: int) -> Post:
    start, kind = hit.span.start, TenureKind.MENTIONED
    modifier = modifiers.get(start - 1) if line.plain[start - 1 : start] == " " else None
    if modifier and not _NOT_A_MODIFIER.search(line.plain, max(0, modifier.span.start - 8), modifier.span.end):
        start, kind = modifier.span.start, TenureKind(str(modifier.entry.get("kind")))
    elif hit.entry.get("acting"):
        kind = TenureKind.ACTING
    plural = bool(
        _PLURAL.search(line.plain, max(0, start - 12), start)
        or _MANY_BODIES.match(line.plain, hit.span.end)
        or _LISTED.match(line.plain, end)
    )
    title = str(hit.entry.get("title") or hit.entry.form)
    if body and hit.entry.get("within") and body.name.startswith("Ban Chấp hành "):
        title = str(hit.entry.get("within"))  # 'Ủy viên' + 'Ban Chấp hành Đảng bộ tỉnh'
    return Post(Span(start, end), title, hit.entry, body, kind, plural)
