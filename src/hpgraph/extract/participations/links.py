"""Which persons a verb or a list cue belongs to, inside one sentence."""

import re

from hpgraph.extract.mentions import PersonMention, inside
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.lexicon import Hit
from hpgraph.models import Span, value

_ADVERB = (
    r"(?:đã|cũng|vừa|còn|trực tiếp|trân trọng|vinh dự|cùng|đồng thời|tiếp tục|sẽ|nhiệt liệt|chân thành|xúc động"
    r"|ân cần|lần lượt|có"
    r"|tập trung|thẳng thắn|lại|đều|rất|đặc biệt|một lần nữa|thay mặt[^,;:]{2,80}|bày tỏ[^,;:]{2,40}"
    r"|ghi nhận và|tóm tắt|mong muốn và"
    r"|phát biểu|nhanh|kịp thời|cho|đến|tới|về|vui mừng|phấn khởi|chính thức|long trọng|trao đổi và|nghiêm túc"
    r"|thống nhất và|hết sức|liên tục|tha thiết)"
)
_GAP = re.compile(rf"[\s,:–-]*(?:{_ADVERB}[\s,]+)*")
_GROUP = re.compile(
    r"[\s,;]*(?:(?:cùng|và|cùng với|với)\s)?(?:các|đoàn|đại diện|lãnh đạo|toàn thể|nhiều|thành viên|đông đảo|một số"
    r"|phu nhân|đại biểu|cán bộ|công chức|nhân viên|nhân dân|bà con|đảng viên|hội viên"
    r"|tập thể|gia đình|Thường trực|Ban|Sở|Bộ|UBND|HĐND)\s[^.:]{2,190}",
    re.IGNORECASE,
)
_ASIDE = re.compile(rf"\s*,\s(?!thay\s|nguyên\s|được\s|bị\s|do\s)[^.;:]{{3,90}},\s*(?:{_ADVERB}[\s,]+)*")
_DASHED = re.compile(rf"\s?[-–]\s[^.;:]{{3,90}}?\sđã\s(?:{_ADVERB}[\s,]+)*")  # ' - TUV, Bí thư Huyện ủy đã'
_NO_SUBJECT = re.compile(
    r"(?:\b(?:cho|của|với|tặng|thay|thay thế|gửi|đối với|giao|yêu cầu|đề nghị|phân công|mời|bổ nhiệm|bầu|bởi"
    r"|tới|đến|gặp|thăm|cử tri|tên|kính gửi"
    r"|xin|tiếp|đón|lên|điều động|luân chuyển|chỉ định|phê chuẩn|kỷ luật|hỏi|chúc mừng|hỗ trợ|biểu dương|được|bị)"
    r"\s(?:các\s|hai\s)?)$",
    re.IGNORECASE,
)
_EMPOWERS = re.compile(r"(?:ủy|uỷ) quyền\s(?:của\s)?(?:Tổng Bí thư,\s)?$")
_FIRST = 4
_APPOSED = re.compile(r"\s?(?:,|[-–]\s?)[^.;:]{3,250}")  # ', TVTU, Trưởng Ban tổ chức Hội thi '
_OPENED = re.compile(r"(?:Thừa|Thay mặt|Tại|Trong|Sau|Phát biểu|Kết luận|Trao đổi|Qua)\s[^.;:]{0,150},\s")
_SHORT_FORM = re.compile(r"\s?\([^()]{1,20}\)")  # 'Sở Khoa học và Công nghệ (KH&CN)'
_HEARD = re.compile(r"\bnghe\s(?:các\s|hai\s)?$")
_REST = 90  # characters of a post that we do not know
_SHADES = ("none", "lead", "hint", "heard")  # shapes of cues that say of nobody what they do
_CROWD = re.compile(r",\s(?:các|đại diện|lãnh đạo|cùng)\s[^.:]{190,450}")
_OPENING = 25  # characters before the first of the persons with whom a sentence begins
_POINT = re.compile(r"[,;:.()]")
_LISTED = re.compile(r"^[^.:]{0,300};\s*(?:(?:các\s)?đồng chí\s)?$")
_INSTEAD = re.compile(r"\b(?:thay|thay thế|kế nhiệm)\s(?:cho\s)?(?:đồng chí\s|ông\s|bà\s)?$")
_JOIN = re.compile(r"[\s,;]*(?:và|cùng|cùng với|với|;)?\s*(?:các đồng chí|đồng chí)?:?\s*")
_JOIN_TAIL = re.compile(r"\s[^,.;:()]{2,30}\svà\s(?:đồng chí|ông|bà)?\s?")  # the rest of a post we know in part
# "A, Chủ tịch HĐND tỉnh và các Phó Chủ tịch HĐND tỉnh: B, C chủ tọa"
_SHARED_POST = re.compile(
    r"[\s,;]*(?:(?:và|cùng|cùng với)\s)?(?:các|hai|ba|bốn|\d+)\s(?:[^.;:]{2,90}:\s?"
    r"|(?:đồng chí\s)?(?:nguyên\s)?(?:Phó|Chủ tịch|Bí thư|Ủy viên|Thứ trưởng|Giám đốc|Trưởng)\s[^.,;:]{2,60}\s)"
)
_CARRY = re.compile(r".*(?:[,;]|\bvà|đồng thời|sau đó|rồi|cũng như)[\s,]*" + rf"(?:{_ADVERB}[\s,]+)*", re.DOTALL)


@value
class Named:
    """A person mention and where its posts end."""

    mention: PersonMention
    end: int

    @property
    def start(self) -> int:
        return self.mention.span.start

    @property
    def has_posts(self) -> bool:
        """Do posts follow the name?"""
        return self.mention.name_span is not None and self.end > self.mention.name_span.end


@value
class Line:
    """One sentence as the rules of participation look at it."""

    reading: Reading
    sentence: Sentence
    people: tuple[Named, ...]
    roles: tuple[Hit, ...]
    speech: tuple[Hit, ...]

    @property
    def start(self) -> int:
        return self.sentence.span.start

    @property
    def end(self) -> int:
        return self.sentence.span.end

    def between(self, start: int, end: int) -> str:
        return self.reading.text[start:end]

    def subject(self, position: int, near: bool = False) -> int | None:
        """The index of the person who does what the verb at `position` says; None if nobody stands before it.

        `near`: nothing of the person's posts may be left in between.
        """
        index = self._last_before(position)
        if index is None:
            return None
        person = self.people[index]
        gap = _SHORT_FORM.sub("", self.between(person.end, position))
        if gap.rstrip().endswith(";") and len(gap) > _FIRST:
            return None  # '…, nơi che chở ông A và gia đình; tặng quà cho …': the subject is that of the verb before
        reached = self._reaches(gap) or (not near and (self._is_far(index, position) or self._by(index, position)))
        return index if self.stands_free(index) and reached else None

    def heard(self, position: int) -> int | None:
        """'nghe ông A, đại biểu Quốc hội báo cáo': what follows somebody who is listened to is a verb."""
        index = self._last_before(position)
        if index is None:
            return None
        start, end = self.people[index].start, self.people[index].end
        gap = self.between(end, position)
        heard = _HEARD.search(self.between(max(self.start, start - 20), start)) and (
            gap == " " or _APPOSED.fullmatch(gap)
        )
        return index if heard and len(gap) < _REST and self._quiet(end, position) else None

    def stands_free(self, index: int) -> bool:
        """Not the object of a verb or preposition before it."""
        if self._empowers(index):
            return False
        start = self._own_start(index)
        return _NO_SUBJECT.search(self.between(max(self.start, start - 30), start)) is None

    def _empowers(self, index: int) -> bool:
        """'Thừa ủy quyền của Tổng Bí thư, Chủ tịch nước A, …': on whose behalf somebody else does it."""
        start = self.people[index].start
        return _EMPOWERS.search(self.between(max(self.start, start - 40), start)) is not None

    def _own_start(self, index: int) -> int:
        """Where a person's own words begin: in 'với Bộ trưởng, Giám đốc Sở A' the first post is somebody else's."""
        mention = self.people[index].mention
        if mention.name_span is None:
            return mention.span.start
        comma = self.reading.text.rfind(", ", mention.span.start, mention.name_span.start)
        return comma + 1 if comma >= 0 else mention.span.start

    def opened_between(self, start: int, end: int) -> int | None:
        """The last person with whom a new clause opens: after a colon or semicolon."""
        for index in reversed(range(len(self.people))):
            at = self.people[index].start
            if start <= at < end and self.between(at - 2, at) in (": ", "; "):
                return index
        return None

    def alone_before(self, position: int) -> int | None:
        """The last person before a position, if no verb of role or speech and no preposition comes in between."""
        index = self._last_before(position)
        if index is None or not self.stands_free(index) or not self._quiet(self.people[index].end, position):
            return None
        return index

    def first_before(self, position: int) -> int | None:
        """The first person of the sentence, if alone before a position, or if nobody does or says anything between."""
        before = [index for index, person in enumerate(self.people) if person.end <= position]
        if not before or not self.stands_free(before[0]):
            return None
        return before[0] if len(before) == 1 or self._quiet(self.people[0].end, position) else None

    def all_before(self, position: int) -> tuple[int, ...]:
        """All persons of the sentence before a position, where it begins with them and nobody does anything between."""
        before = tuple(index for index, person in enumerate(self.people) if person.end <= position)
        if not before or self.people[0].start - self.start > _OPENING or not self.stands_free(0):
            return ()
        return before if self._quiet(self.people[0].end, position) else ()

    def _last_before(self, position: int) -> int | None:
        return next((i for i in reversed(range(len(self.people))) if self.people[i].end <= position), None)

    def _reaches(self, gap: str) -> bool:
        if len(gap) > 220:
            return False
        if _GAP.fullmatch(gap) or _ASIDE.fullmatch(gap) or _DASHED.fullmatch(gap):
            return True
        return _GROUP.fullmatch(gap) is not None

    def _is_tail(self, start: int, end: int) -> bool:
        """The rest of the last post, where the mention stopped short: 'về thực hiện Nghị quyết 28'."""
        gap = _SHORT_FORM.sub("", self.between(start, end))
        return len(gap) <= _REST and not _POINT.search(gap) and self._quiet(start, end)

    def _is_far(self, index: int, position: int) -> bool:
        """The rest of the last post; posts we do not know, of the one with whom a sentence begins; a crowd beside."""
        person = self.people[index]
        if person.has_posts and self._is_tail(person.end, position):
            return True
        gap = self.between(person.end, position)
        opens = person.start - self.start < _FIRST or _OPENED.fullmatch(self.between(self.start, person.start))
        alone = index == 0 and opens and _APPOSED.fullmatch(gap) is not None
        return (alone or _CROWD.fullmatch(gap) is not None) and self._quiet(person.end, position)

    def _by(self, index: int, position: int) -> bool:
        """'Đoàn do ông A, <posts that we do not know> làm trưởng đoàn': whoever follows 'do' does it."""
        start, end = self.people[index].start, self.people[index].end
        by = self.between(max(self.start, start - len(" do ")), start) == " do "
        gap = self.between(end, position)
        return by and len(gap) < 2 * _REST and ";" not in gap and self._quiet(end, position)

    def _quiet(self, start: int, end: int) -> bool:
        """No verb of role or speech in between."""
        inner = Span(start, end)
        hits = (*inside(self.speech, inner), *inside(self.roles, inner))
        return all(
            hit.entry.get("say") == "none" or hit.entry.get("noun") or hit.entry.get("shape") in _SHADES for hit in hits
        )

    def joined(self, index: int) -> tuple[int, ...]:
        """`index` and the persons before it who share its verb: 'A, B và C'."""
        first = index
        while first > 0 and self._joins(self.people[first - 1], self.people[first]) and not self._empowers(first - 1):
            first -= 1
        return tuple(range(first, index + 1))

    def _joins(self, one: Named, other: Named) -> bool:
        gap = self.between(one.end, other.start)
        if one.has_posts and _JOIN_TAIL.fullmatch(gap) and self._quiet(one.end, other.start):
            return True
        if _JOIN.fullmatch(gap) or (_SHARED_POST.fullmatch(gap) and self._quiet(one.end, other.start)):
            return True
        return one.has_posts and _LISTED.search(gap) is not None and self._quiet(one.end, other.start)

    def following(self, position: int, reach: int = 60) -> tuple[int, ...]:
        """The persons of a list that begins after `position`."""
        found: list[int] = []
        last = position
        for index, person in enumerate(self.people):
            if person.start < position:
                continue
            if person.start - last > reach or (found and not self._quiet(last, person.start)):
                break
            if _INSTEAD.search(self.between(last, person.start)):
                break
            found.append(index)
            last = person.end
        return tuple(found)

    def carries(self, start: int, end: int) -> bool:
        """Does a verb at `end` go on with the subject of the verb that ended at `start`: also 'đã tới dự phát biểu'?"""
        gap = self.between(start, end)
        there = gap == " " and self.reading.text.startswith("phát biểu", end)
        return there or _CARRY.fullmatch(gap) is not None
