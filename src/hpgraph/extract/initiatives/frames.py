"""What makes the words behind a head word the name of an initiative; the frames of data/lexicon/initiatives.yml."""

import re
from collections.abc import Callable, Iterator, Mapping

from hpgraph.extract.initiatives.names import has_proper_name, reach
from hpgraph.extract.initiatives.words import Words
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.lexicon import Entry
from hpgraph.models import Span, value
from hpgraph.text import lower

_QUOTED = re.compile(
    r"(?: (?!(?:là|có|đã|được|gọi|rằng|cho|nói|với|để|thì|mà|của)\b)[^\W\d_]+){0,14}[,:]?"
    r" [“\"‘'](?=\w)[^“”\"\n]{3,200}[”\"’']"
)
_QUOTATION = r"[“\"](?P<name>(?=[A-ZĐÀ-Ỹ\d])[^“”\"\n]{3,140})[”\"]"
_FIRST_QUOTED = re.compile(rf"(?:(?: [^\W\d_]+){{0,3}},?|[^“”\";.]{{1,70}}?(?::| (?:như|gồm|là|gồm có)))\s{_QUOTATION}")
_NEXT_QUOTED = re.compile(
    r"(?:\s\(?(?:giai đoạn|năm|nhiệm kỳ)\s\d{4}(?:\s?[-–]\s?\d{4})?\)?)?(?:,|;|,? và)\s"
    rf"(?:(?:các |những )?(?:phong trào|cuộc vận động|mô hình|chiến dịch)(?: thi đua)?\s)?{_QUOTATION}"
)
_NUMBERED = re.compile(
    r" (?:[A-ZĐ]{2,6}[A-ZĐ\d.-]*/\d\d-\d\d(?!\w)|\d{2,3}/[A-ZĐ]{2,4}(?![\w-])|\d{2,4}[a-z]?)"
    r"(?=[.,;:)]*$|[.,;:)]+\s| (?:về|của|trên|tại|và|đã|được|do|là|với|trong|theo|cho|tỉnh|thành phố"
    r"|gồm|để|nhằm|giai đoạn|sẽ|đang|có|vào|từ|ở|này|thì|như)\b)"
)
PERIOD = re.compile(
    r",?\s\(?(?:(?:(?:trung hạn )?(?:giai đoạn|thời kỳ|nhiệm kỳ)\s|năm\s)?(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d"
    r"|(?:đến\s)?năm\s(?:19|20)\d\d)\)?(?:,?\s(?:định hướng|tầm nhìn)(?:\sđến)?(?:\snăm)?\s20\d\d)?"
)
"""The years of a plan, part of its name: 'giai đoạn 2021-2025', 'thời kỳ 2021-2030, tầm nhìn đến năm 2050'."""
_VIEW = re.compile(r",?\s\(?(?:định hướng|tầm nhìn)(?:\sđến)?(?:\snăm)?\s20\d\d")
_OF_YEARS = re.compile(r"\d{4}\s?[-–]\s?\d{4}\)?$|(?:\S+ ){4,}đến năm \d{4}\)?$|, tầm nhìn (?:đến )?năm \d{4}\)?$")
_GROWN = re.compile(r"xây dựng(?:,| và) (?:trưởng thành|phát triển)\b", re.IGNORECASE)
_IN_A_NAME = re.compile(r"[A-ZĐ][^\W\d_]+ $")  # the 'Cầu' of 'Hoàng Cầu - Voi Phục'
_FOUNDED = re.compile(r"(?:thành lập|lập|hình thành|ra mắt)(?: thêm)? $")
_FOUNDED_AFTER = re.compile(r"(?: (?:đã|được|sẽ|chính thức)){1,3} (?:thành lập|ra mắt|hình thành|đi vào hoạt động)")
_LEAST_OF_A_FUND = 3  # words after 'Quỹ'
_LEAST_OF_AN_ITEM = 3  # words of an item without a proper name: 'Trung tâm y tế huyện'
_LEAST_OF_A_TITLE = 4
_LEAST_OF_A_SYSTEM = 2
_LEAST_OF_A_SCHEME = 3  # words after 'đề án', which is no name yet in 'đề án phù hợp'
_LISTED_AFTER = re.compile(r": ?$")
_REACH_AFTER = 45
_NEXT_ITEM = re.compile(r"(?: \([^)]*\))?(?:[;,] ?(?:và )?(?=[^\W\d_])| và )")
_SECOND_ITEM = re.compile(r" và (?=[A-ZĐ])")
_BODY = re.compile(
    r"(?:[Cc]ông ty|Tập đoàn|Sở|Bộ|UBND|Ủy ban|HĐND|Ban|xã|phường|huyện|tỉnh|thành phố|thị trấn|thị xã|"
    r"Đề nghị|Yêu cầu|Giao|Tiếp tục|Tập trung|Cần|Phải|Đến nay|Hiện|Ngày|Ông|Bà|Đồng chí|Theo|Đối với|Về|Việc|"
    r"ấp|thôn|tổ|số|các|những|đã|được|có|do|"
    r"tổng|chiều|quy mô|kinh phí|vốn|dài|rộng|diện tích|công suất|trị giá)\b"
)


@value
class Place:
    """Where a head word stands."""

    reading: Reading
    sentence: Sentence
    head: Span
    entry: Entry
    verbs: frozenset[int]
    words: Words

    @property
    def before(self) -> str:
        return self.reading.text[max(self.sentence.span.start, self.head.start - 100) : self.head.start]

    def name(self) -> Span:
        text, end = self.reading.text, self.sentence.span.end
        if quoted := _QUOTED.match(text, self.head.end, end):
            return Span(self.head.start, quoted.end())
        if number := self._number:
            return Span(self.head.start, number.end())
        over = reach(text, self.head.end, end, self.verbs, self.words.ends, built=self.entry.get("kind") == "project")
        dated = self.entry.get("kind") in ("scheme", "programme", "policy")
        period = None
        if dated and over > self.head.end:
            period = (_VIEW if text[over - 4 : over].isdigit() else PERIOD).match(text, over, end)
        return Span(self.head.start, period.end() if period else over)

    @property
    def after(self) -> str:
        """What follows the name, as far as it may say that it is built."""
        end = self.name().end
        return self.reading.text[end : min(self.sentence.span.end, end + _REACH_AFTER)]

    @property
    def quoted(self) -> bool:
        """Whether the name stands in quotation marks: 'mô hình “Hũ gạo tiết kiệm”'."""
        return _QUOTED.match(self.reading.text, self.head.end, self.sentence.span.end) is not None

    @property
    def capital(self) -> bool:
        """Whether the head word has a capital that no beginning of a sentence asks for."""
        opens = self.head.start == self.sentence.span.start or self.before.rstrip()[-1:] in (":", ".", "-", "“", '"')
        return self.reading.text[self.head.start].isupper() and not opens

    @property
    def several(self) -> bool:
        """Whether names in a list go on with it: 'các dự án: …', 'mô hình “Đường hoa”, “Đường cây”'."""
        if self.words.plural.search(self.before):
            return True
        text, end = self.reading.text, self.sentence.span.end
        quoted = _QUOTED.match(text, self.head.end, end) if self.entry.get("frame") == "quoted" else None
        return quoted is not None and _NEXT_QUOTED.match(text, quoted.end(), end) is not None

    @property
    def numbered(self) -> bool:
        """Whether a bare number is the name: 'Đề án 06'."""
        return self._number is not None

    @property
    def _number(self) -> re.Match[str] | None:
        named = self.entry.get("kind") in ("scheme", "programme")
        return _NUMBERED.match(self.reading.text, self.head.end, self.sentence.span.end) if named else None

    def rest(self, name: Span) -> str:
        return self.reading.text[self.head.end : name.end]


def items(place: Place) -> Iterator[Span]:
    """The names in a list that are proper names: 'các dự án trọng điểm: cầu Bến Rừng, đường nối cảng Lạch Huyện'."""
    if place.entry.get("frame") == "quoted":
        yield from _quotations(place)
        return
    text, end = place.reading.text, place.sentence.span.end
    opened = place.words.listing.match(text, place.head.start, end)
    position = opened.end() if opened else end
    while position < end:
        over = reach(text, position, end, place.verbs, place.words.ends)
        if second := _SECOND_ITEM.search(text, position, over):
            over = second.start()
        words = text[position:over]
        named = has_proper_name(words) or (words[:1].isupper() and len(words.split()) >= _LEAST_OF_AN_ITEM)
        if named and not _BODY.match(words):
            yield Span(position, over)
        following = _NEXT_ITEM.search(text, over, end)
        if following is None or ":" in text[over : following.start()]:
            return  # another list opens: 'và 5 căn nhà ở các xã: …'
        position = following.end()


def _quotations(place: Place) -> Iterator[Span]:
    """The names in 'các phong trào “Chung sức …”, “Chung tay …” giai đoạn 2021 - 2025 và “Đền ơn …”'."""
    text, end = place.reading.text, place.sentence.span.end
    found = _FIRST_QUOTED.match(text, place.head.end, end)
    while found:
        yield Span(*found.span("name"))
        found = _NEXT_QUOTED.match(text, found.end(), end)


def _follows(place: Place, words: re.Pattern[str]) -> bool:
    """Whether one of the words stands before, and not in a name: 'Cục *Quản lý* môi trường phối hợp với Quỹ …'."""
    found = words.search(place.before)
    if found is None or found.group()[0].islower():
        return found is not None
    return not place.before[: found.start()].rstrip()[-1:].isalnum()


def _named(place: Place, name: Span) -> bool:
    if place.words.plural.search(place.before):
        return False
    least = _LEAST_OF_A_SCHEME if place.entry.id == "scheme" and not place.capital else 2
    return place.quoted or place.numbered or len(place.rest(name).split()) >= least


def _quoted(place: Place, name: Span) -> bool:
    if place.words.plural.search(place.before):
        return False
    if not place.quoted:
        return place.entry.get("proper") is not None and _titled(place.rest(name))
    first = place.rest(name).lstrip(" “\"‘'")[:1]
    return not place.entry.get("spoken") or first.isupper() or first.isdigit()


def _titled(words: str) -> bool:
    """Whether words without quotation marks are a name by their first capital: 'phong trào Toàn dân đoàn kết …'."""
    return len(words.split()) >= _LEAST_OF_A_TITLE and words[1:2].isupper() and words[2:3].islower()


def _capital(place: Place, name: Span) -> bool:
    """A capital that no beginning of a sentence asks for: 'phê duyệt Phương án phòng thủ dân sự'."""
    if place.quoted:
        return True
    return place.capital and len(place.rest(name).split()) >= 2


def _project(place: Place, name: Span) -> bool:
    rest = place.rest(name)
    if place.quoted:
        return not place.words.plural.search(place.before)
    least = 3 if place.entry.id == "work" else 2
    if place.words.plural.search(place.before) or len(rest.split()) < least:
        return False
    return has_proper_name(f"x{rest}") or (len(rest.split()) >= 3 and place.words.work.match(rest) is not None)


def _typed(place: Place, name: Span) -> bool:
    if (place.quoted or place.numbered) and place.entry.get("kind") == "programme":
        return not place.words.plural.search(place.before)
    rest = lower(place.rest(name)).lstrip(" “\"'")
    if place.words.plural.search(place.before) or (place.entry.get("kind") == "programme" and len(rest.split()) < 3):
        return False
    if any(rest.startswith(lower(kind)) for kind in place.entry.get("types", ())):
        return True
    if place.entry.get("kind") != "programme" or any(rest.startswith(word) for word in place.entry.get("general", ())):
        return False
    both = place.capital and place.rest(name).lstrip(" “\"'")[:1].isupper()  # 'Chương trình Phòng, chống …'
    return both or _OF_YEARS.search(rest) is not None


def _system(place: Place, name: Span) -> bool:
    """One of the known types of system that is being made, or has a name; any with a capital that is made."""
    if place.capital and len(place.rest(name).split()) > _LEAST_OF_A_SYSTEM and _follows(place, place.words.making):
        return not place.words.plural.search(place.before)
    if not _typed(place, name) or len(place.rest(name).split()) < _LEAST_OF_A_SYSTEM:
        return False
    return place.capital or has_proper_name(f"x{place.rest(name)}") or _follows(place, place.words.making)


def _goal(place: Place, name: Span) -> bool:
    """The form itself, where it is to be reached: 'xây dựng chính quyền số'."""
    return _follows(place, place.words.making)


def _launched(place: Place, name: Span) -> bool:
    """A name of its own after words of creation: 'nâng cấp ứng dụng Công dân số'."""
    if place.quoted:
        return _quoted(place, name)
    return has_proper_name(f"x{place.rest(name)}") and _follows(place, place.words.making)


def _created(place: Place, name: Span) -> bool:
    if len(place.rest(name).split()) < 2 or place.words.becoming.search(place.before):
        return False
    if _LISTED_AFTER.search(place.before) and place.words.project_list.search(place.before):
        return True
    return _follows(place, place.words.creation)


def _works(place: Place, name: Span) -> bool:
    built = place.words.building.search(place.before) or place.words.built.match(place.after)
    if place.words.plural.search(place.before) or not built or _GROWN.search(place.before):
        return False
    if place.reading.text[place.head.start].isupper() and _IN_A_NAME.search(place.before):
        return False
    types = place.entry.get("types", ())
    rest = place.rest(name)
    least = ("*" in types or place.capital) and len(rest.split()) >= 2
    return has_proper_name(f"x{rest}") or least or _typed(place, name)


def _fund(place: Place, name: Span) -> bool:
    new = _FOUNDED_AFTER.match(place.reading.text, name.end) is not None
    starts = place.rest(name).lstrip(" “\"'")[:1]
    founded = _FOUNDED.search(place.before) is not None and len(place.rest(name).split()) >= _LEAST_OF_A_FUND
    return (
        place.reading.text[place.head.start].isupper()
        and (starts.isupper() or founded)
        and (new or _follows(place, place.words.funding))
    )


def _plan(place: Place, name: Span) -> bool:
    """A plan with its years or a proper name, capitalised in mid-sentence or of a known type: 'quy hoạch chung …'."""
    rest = place.rest(name)
    if place.words.plural.search(place.before) or len(rest.split()) < 3:
        return False
    typed = any(rest.lstrip().startswith(kind) for kind in place.entry.get("types", ()))
    capital = place.reading.text[place.head.start].isupper() and place.head.start > place.sentence.span.start
    told = PERIOD.search(rest) is not None or any(word[0].isupper() for word in rest.split()[1:])
    return told and (typed or capital)


def _proper(place: Place, name: Span) -> bool:
    return place.rest(name).strip()[:1].isupper()


FRAMES: Mapping[str, Callable[[Place, Span], bool]] = {
    "named": _named,
    "project": _project,
    "typed": _typed,
    "created": _created,
    "works": _works,
    "fund": _fund,
    "proper": _proper,
    "quoted": _quoted,
    "capital": _capital,
    "plan": _plan,
    "system": _system,
    "goal": _goal,
    "launched": _launched,
    "fixed": lambda place, name: True,
}
