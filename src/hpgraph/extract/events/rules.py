"""Which events the nouns and verbs of one sentence tell of."""

import re
from collections.abc import Iterator

from hpgraph.extract.event_view import Candidate, Scene
from hpgraph.extract.events import words
from hpgraph.lexicon import Hit
from hpgraph.models import BlockKind, Span, replace

_LINK = re.compile(
    r"\s(?:(?:một|trọng thể|long trọng|thành công|trực tuyến|trang trọng|và chủ trì|và chỉ đạo|ra|các"
    r"|0?[1-4]|hai|ba)\s)*$"
)
_MANY = re.compile(
    r"(?:\d|nhiều|những|mỗi|từng|hàng loạt|hàng trăm|hàng nghìn|loạt|trên|hơn|gần|mọi|một số|các)\s*$", re.IGNORECASE
)
_FEW = re.compile(r"\b(?:tổ chức|mở|khai giảng|khai mạc)\s(?:0?[1-4]|hai|ba)\s$")
_SOME = "some-session"  # the entry for 'buổi' alone
_DAYTIME = re.compile(r"buổi\s(?:sáng|trưa|chiều|tối|đầu|học|nhậu|ăn)\b", re.IGNORECASE)
_DAY_ITEM = re.compile(r"^(?:[*•+-]\s*)?\d{1,2}/\d{1,2}(?:/\d{4})?\s?:\s")  # '02/3: Làm việc với …' of a diary
_SUBJECT = re.compile(
    r"\b(?:đoàn|lãnh đạo|các đồng chí|phái đoàn|tổ công tác|thường trực|tổ đại biểu|ban"
    r"|hội đồng|ủy ban|UBND|HĐND|sở|công ty)\b",
    re.IGNORECASE,
)
_SITTING = re.compile(r" (?:kỳ|phiên) (?:họp )?thứ ")
_NOT_HELD = re.compile(r"(?:không|dừng|hoãn|hủy)(?: việc)? $", re.IGNORECASE)
_NOT_VERB = re.compile(
    r"(?:việc|(?<!đoàn )công tác|sau khi|trước khi|khi|để|được|bị|nhằm|các|của|nội dung|cuộc|buổi|chuyến|và|qua"
    r"|[Kk]ết quả|(?<![Tt]rưởng )(?<!hai )(?<!các )đoàn|hoạt động|lời|sự|những|đợt|chương trình|quan hệ|mục đích"
    r"|đang|thông qua|kết luận|cần|phải|nên|yêu cầu|đề nghị"
    r"|tình hình|quy chế|quy định|vấn đề|trường hợp|khả năng|thói quen|hình thức|nhiệm vụ|báo cáo|trong|về)\s$"
)
_INVITED = re.compile(r"(?<!lời )\bmời\s[^,;]{0,120}$")
_PROVINCE = re.compile(
    r"\b(?i:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường)\.?(?:\s(?:[A-ZĐ]\w*|\d+))+\s"
    r"(?:(?:đã|vừa|cũng|trọng thể|long trọng)\s)*$"
)
_GUESTS = re.compile(
    r"\s(?:đoàn|các đoàn|đại diện|ông|bà|ngài|đồng chí|đại sứ|lãnh đạo|các|phái đoàn|công dân"
    r"|tổng|bộ trưởng|chủ tịch)\s",
    re.IGNORECASE,
)
_CALLS_ON = re.compile(r"\bchào xã giao\b", re.IGNORECASE)
_NEAR = 25
_QUOTED = re.compile(r"\s[“\"‘'](?=\w)")
_ORDERED = re.compile(r",?\s(?:làm rõ|xử lý|xác minh|rà soát|báo cáo|đôn đốc|kết luận)\b")
_GO = re.compile(r"(?:(?:đã|có|đến|tới|về|đi|trực tiếp|tiến hành|vào|tổ chức|đoàn)\s)+")
_AFTER = re.compile(r"(?:tại|của|sau|trước|về|kết thúc|bế mạc)\s$", re.IGNORECASE)
_WITHIN = re.compile(
    r"(?:Trong khuôn khổ|(?:Nhân )?[Dd]ịp này|(?:Cũng )?[Tt]ại (?:buổi|hội|lễ|đại|chương)|Kết thúc)", re.IGNORECASE
)
# 'Sáng 29/9, Đại hội …', 'Sáng nay (29/9), tại Hà Nội, Hội nghị …': the meeting is what the sentence is about.
_AFTER_DAY = re.compile(r"(?:\d\)?|\b(?:nay|qua))(?:\s\([^)]{3,20}\))?,\s(?:[Tt]ại\s[^,]{2,80}(?:,\s[^,]{2,40})?,\s)?$")
_AT_MEETING = re.compile(r"\b(?:[Tt]ại|[Tt]rong)\s$")
_GROUPS = re.compile(r"(?:[-+*•]\s)?(?:Các|Nhiều|Hầu hết|Mỗi|Toàn|Từng|100\s?%)\s")
_GOES = re.compile(r"(?:đến|tới|đi|về|sang|có)\s")
_BY_JURY = re.compile(r"\b[Bb]an [Tt]ổ chức\s(?:(?:đã|cũng)\s)*$")
_ADVERBS = re.compile(r",?\s(?:(?:đã|vừa|mới|cũng|chính thức|long trọng|trọng thể|lần lượt|được|sẽ)\s)*")
_PLACED = re.compile(r"\stại\s[^.;]{2,80}\s")  # 'Lễ giao nhận quân tại 13 huyện, thành phố được tổ chức …'
_BY_SOMEBODY = re.compile(
    r",?\s(?:(?:đã|vừa|mới)\s)?(?:(?:được|do)\s[^,.;]{2,90}?|(?:được|do)\s(?=[A-ZĐ])[^.;]{2,220}?)\stổ chức\b"
)


def from_nouns(scene: Scene) -> Iterator[Candidate]:
    acts = [hit.span for hit in scene.cues if hit.entry.get("use") == "act"]
    cited = words.load(scene.reading.lexicon).cited
    for noun in scene.nouns:
        before = scene.before(noun.span.start)
        if any(act.covers(noun.span) and act != noun.span for act in acts) or cited.search(before):
            continue
        if _other_word(scene, noun):
            continue
        if (_MANY.search(before) and not _a_few(scene, before)) or (noun.entry.id == _SOME and not _some(scene, noun)):
            continue
        cue = _cue_before(scene, noun.span.start)
        kind = noun.entry.get("kind", noun.entry.id)
        if noun.entry.get("quoted") and (cue is None or not _QUOTED.match(scene.reading.text, noun.span.end)):
            continue
        if cue is not None and cue.entry.get("use") == "organise" and _NOT_VERB.search(scene.before(cue.span.start)):
            continue  # 'thành tích trong tổ chức ngày hội'
        if cue is not None and cue.entry.get("use") == "organise" and _NOT_HELD.search(scene.before(cue.span.start)):
            continue  # 'thành phố không tổ chức lễ hội'
        if cue is not None and cue.entry.get("use") == "organise":
            yield scene.candidate(kind, noun.span, noun.span.start, cue.span, "organised")
        elif cue is not None and cue.entry.get("use") == "happen" and cue.span.start > scene.start:
            yield scene.candidate(kind, noun.span, noun.span.start, cue.span, "took-place")
        elif cue is not None and cue.entry.get("use") == "goto" and (_has_subject(scene, cue) or _leads(scene, cue)):
            yield scene.candidate(kind, noun.span, noun.span.start, cue.span, "attended")
        else:
            found = scene.candidate(kind, noun.span, noun.span.start, noun.span, "mentioned")
            happens = None if _AFTER.search(before) else _happens(scene, found)
            if happens is not None:
                yield replace(found, cue=happens, rule="took-place")
            elif _is_subject(scene, found):
                yield _subject(scene, found)
            elif (
                not noun.entry.get("loose") and not scene.reading.text[noun.span.end + 1 : noun.span.end + 2].isdigit()
            ):
                yield found


def _other_word(scene: Scene, hit: Hit) -> bool:
    """'giao Ban Quản lý dự án' is no 'giao ban'."""
    return bool(hit.entry.get("small")) and not scene.reading.cut(hit.span)[1:].islower()


def _is_subject(scene: Scene, found: Candidate) -> bool:
    """Does a named meeting stand right after the day? Not 'hội nghị xem xét, cho ý kiến về …': what it did."""
    acts = any(cue.entry.get("use") == "act" and cue.span.start == found.head.end + 1 for cue in scene.cues)
    after = _AFTER_DAY.search(scene.before(found.head.start, 150))
    return scene.opens_with_day and not found.bare and not acts and after is not None


def _subject(scene: Scene, found: Candidate) -> Candidate:
    """'Sáng 29/9, Đại hội Đảng bộ tỉnh A công bố quyết định …': the meeting, named up to what it did."""
    verbs = {cue.span.start for cue in scene.cues}
    ends = [body.span.end for body in scene.organisations if body.span.end > found.head.end]
    finish = min((end for end in ends if end + 1 in verbs and end < found.span.end), default=found.span.end)
    return replace(found, span=Span(found.span.start, finish), rule="took-place")


def _some(scene: Scene, noun: Hit) -> bool:
    """'buổi hiến máu': an event of no kind of its own, where no other is named."""
    alone = all(other.entry.id == _SOME for other in scene.nouns)
    return alone and _DAYTIME.match(scene.reading.text, noun.span.start) is None


def _a_few(scene: Scene, before: str) -> bool:
    """'Ngày 5/3, Hội Nông dân tổ chức 02 lớp tập huấn': news, no sum of a year."""
    return scene.first and (scene.dated or "vừa" in before) and _FEW.search(before) is not None


def _happens(scene: Scene, found: Candidate) -> Span | None:
    """The verb after an event's name that says it takes place: 'vừa được tổ chức', 'được Tỉnh đoàn tổ chức'."""
    end = found.span.end
    adverbs = _ADVERBS.match(scene.reading.text, end, scene.end)
    for cue in scene.cues:
        happens = "happen" in (cue.entry.get("use"), cue.entry.get("after"))
        if happens and cue.span.start > end and _PLACED.fullmatch(scene.reading.text, end, cue.span.start):
            return cue.span
        if adverbs and end < cue.span.start <= adverbs.end() < cue.span.end:
            return cue.span if happens else None
    by = _BY_SOMEBODY.match(scene.reading.text, end, scene.end)
    return Span(*by.span()) if by else None


def _cue_before(scene: Scene, position: int) -> Hit | None:
    for cue in reversed(scene.cues):
        if cue.span.end <= position and not any(noun.span.covers(cue.span) for noun in scene.nouns):
            linked = _LINK.match(scene.reading.text, cue.span.end, position)
            return cue if linked and linked.end() == position else None
    return None


def from_acts(scene: Scene) -> Iterator[Candidate]:
    for cue in scene.cues:
        use, kind = cue.entry.get("use"), cue.entry.get("kind")
        if _other_word(scene, cue):
            continue
        if any(body.span.covers(cue.span) and not body.generic for body in scene.organisations):
            continue  # 'Cục Quản lý, giám sát bảo hiểm' supervises nothing here
        if use == "act" and _receives(scene, cue):
            goes = (
                scene.first and not scene.also and _GOES.match(scene.reading.text, cue.span.start)
            )  # '… đã đến thăm Đồn Biên phòng A'
            told = scene.dated or _in_title(scene)
            told = told or bool((_person_before(scene, cue) or goes) and not cue.entry.get("day"))
            told = told and not (cue.entry.get("day") and _meeting_before(scene, cue))
            if told and _acted(scene, cue):
                yield _act(scene, cue, kind)
        elif cue.entry.get("opens"):
            organised = _cue_before(scene, cue.span.start)
            if organised is not None or ((scene.dated or _in_title(scene)) and _acted(scene, cue)):
                yield scene.candidate(cue.entry.get("opens"), cue.span, cue.span.start, cue.span, "purpose")
        elif use == "purpose" and not _inner(scene, cue):
            organised = _cue_before(scene, cue.span.start)
            if organised is not None and organised.entry.get("use") == "organise" and _by_somebody(scene, organised):
                yield scene.candidate(kind, cue.span, cue.span.start, organised.span, "purpose")
            elif cue.entry.get("alone") and (scene.dated or _in_title(scene)) and _acted(scene, cue):
                yield scene.candidate(kind, cue.span, cue.span.start, cue.span, "purpose")


def _inner(scene: Scene, cue: Hit) -> bool:
    """'Tại hội nghị, … tổ chức trao giấy khen', 'Ban Tổ chức đã trao giải': part of the event told before."""
    text = scene.reading.text
    within = cue.entry.get("inner") and _WITHIN.match(text, scene.start, scene.end)
    named_at = any(noun.span.start == cue.span.end + len(" tại ") for noun in scene.nouns)  # 'ra mắt tại đại hội'
    if (named_at and text.startswith(" tại ", cue.span.end)) or _at_meeting(scene, cue):
        return True
    return bool(within) or _BY_JURY.search(text, scene.start, cue.span.start) is not None


def _at_meeting(scene: Scene, cue: Hit) -> bool:
    """'Chiều 28/2, tại phiên họp thường kỳ …, ông A đã trao quyết định': the meeting is the event."""
    for noun in scene.nouns:
        if noun.span.end <= cue.span.start and _AT_MEETING.search(scene.before(noun.span.start)):
            kind = noun.entry.get("kind", noun.entry.id)
            if not scene.candidate(kind, noun.span, noun.span.start, noun.span, "mentioned").bare:
                return True
    return False


def _by_somebody(scene: Scene, organised: Hit) -> bool:
    """'Tổ chức tuyên truyền …' at the head of a point says what is to be done, 'Các đơn vị đã tổ chức …' what was."""
    if scene.dated or _in_title(scene):
        return True
    return organised.span.start > scene.start and not _GROUPS.match(scene.reading.text, scene.start)


def _receives(scene: Scene, cue: Hit) -> bool:
    """'tiếp' alone is as often an adverb ('đi tiếp'): as a reception it has a guest right after it."""
    if cue.entry.get("kind") != "reception" or cue.span.end - cue.span.start > len("tiếp"):
        return True
    named = any(0 <= span.start - cue.span.end < _NEAR for span in scene.named)
    return named or _GUESTS.match(scene.reading.text, cue.span.end) is not None


def _leads(scene: Scene, cue: Hit) -> bool:
    """'Tới dự lễ trao giải có các vị: …' opens an article whose headline named the event."""
    return scene.first and cue.span.start == scene.start


def _in_title(scene: Scene) -> bool:
    return scene.sentence.block.kind is BlockKind.TITLE


def _act(scene: Scene, cue: Hit, kind: str) -> Candidate:
    start = cue.span.start
    if (noun := re.search(r"\b(?:buổi|cuộc|chuyến)\s", scene.reading.cut(cue.span))) is not None:
        start += noun.start()
    elif (go := _GO.match(scene.reading.text, start, cue.span.end)) is not None:
        start = go.end() if go.end() < cue.span.end else start
    if kind == "visit" and _CALLS_ON.search(scene.reading.text, start, start + _NEAR * 2):
        kind = "reception"  # 'đến chào xã giao lãnh đạo tỉnh': who is called on receives
    if kind == "meeting" and _SITTING.match(scene.reading.text, cue.span.end):
        kind = "session"  # 'Ủy ban Kiểm tra đã họp kỳ thứ 15'
    rule = "met" if kind == "meeting" or cue.entry.get("weak") else "act"
    return scene.candidate(kind, cue.span, start, cue.span, rule)


def _meeting_before(scene: Scene, cue: Hit) -> bool:
    """'Hội nghị nghe và cho ý kiến …': the meeting is the event, not what it does."""
    meetings = [noun for noun in scene.nouns if noun.entry.id != _SOME and not noun.entry.get("quoted")]
    return any(noun.span.end <= cue.span.start for noun in meetings)


def _person_before(scene: Scene, cue: Hit) -> bool:
    named = any(person.span.end <= cue.span.start for person in scene.people)
    return named or (scene.first and _post_before(scene, cue))


def _post_before(scene: Scene, cue: Hit) -> bool:
    """'Từ rạng sáng, Bộ trưởng đi kiểm tra …': somebody who is called by the post alone."""
    text = scene.reading.text
    for title in scene.reading.hits_in("title", Span(scene.start, cue.span.start)):
        opened = scene.start, text.find(", ", scene.start, title.span.start) + len(", ")
        return title.span.start in opened and "," not in text[title.span.end : cue.span.start]
    return False


def _acted(scene: Scene, cue: Hit) -> bool:
    """Somebody stands before the verb, and the verb is not part of a noun phrase or a clause of purpose."""
    ordered = cue.entry.get("kind") == "inspection" and _ORDERED.match(scene.reading.text, cue.span.end)
    before = scene.before(cue.span.start, 130)
    if ordered or _INVITED.search(before):
        return False
    if _NOT_VERB.search(before) and not (_said_while(scene, cue, before) or _joins(scene, cue, before)):
        return False
    opens = _DAY_ITEM.sub("", scene.reading.text[scene.start : cue.span.start]) == ""
    return _has_subject(scene, cue) or (opens and (_in_title(scene) or cue.span.start > scene.start))


def _joins(scene: Scene, cue: Hit, before: str) -> bool:
    """'dự và trao Huy hiệu …', 'thành lập đoàn đến thăm …': a verb all the same."""
    return before.endswith("dự và ") or (
        before.endswith("đoàn ") and _GOES.match(scene.reading.text, cue.span.start) is not None
    )


def _said_while(scene: Scene, cue: Hit, before: str) -> bool:
    """'… là yêu cầu của Bộ trưởng A khi đi kiểm tra … sáng 29/1': an article opens with what was said there."""
    return before.endswith("khi ") and scene.first and scene.dated and _person_before(scene, cue)


def _has_subject(scene: Scene, cue: Hit) -> bool:
    before = scene.reading.text[scene.start : cue.span.start]
    named = any(span.end <= cue.span.start for span in scene.named)
    named = named or _post_before(scene, cue)
    return named or _SUBJECT.search(before) is not None or _PROVINCE.search(before) is not None
