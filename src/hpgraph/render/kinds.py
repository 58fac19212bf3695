"""The kinds of node that a page draws, and what the panel says of each beside its facts."""

from dataclasses import dataclass

Words = tuple[str, str]
"""Vietnamese, English."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A line of the panel: `path` is the SPARQL property path from the node to a literal or a concept."""

    id: str
    words: Words
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """`types`: classes below hp: whose members are of this kind. `shown`: drawn before anyone asks for it."""

    id: str
    words: Words
    types: tuple[str, ...]
    shown: bool = True
    attributes: tuple[Attribute, ...] = ()
    date: str = ""  # property path to its own day


_WHEN: Words = ("Ngày", "Date")
_KIND: Words = ("Loại", "Kind")

KINDS = (
    Kind(
        id="official",
        words=("Cán bộ", "Officials"),
        types=("hp:Official",),
        attributes=(Attribute("honorific", ("Xưng hô, học hàm", "Styled"), "schema:honorificPrefix"),),
    ),
    Kind(
        id="agency",
        words=("Cơ quan", "Agencies"),
        types=("hp:Agency",),
        attributes=(Attribute("class", _KIND, "org:classification"),),
    ),
    Kind(
        id="event",
        words=("Sự kiện", "Events"),
        types=("hp:Event",),
        date="schema:startDate",
        attributes=(
            Attribute("name", ("Tên đầy đủ", "Full name"), "schema:name"),
            Attribute("type", _KIND, "dct:type"),
            Attribute("start", _WHEN, "schema:startDate"),
            Attribute("end", ("Đến ngày", "Until"), "schema:endDate"),
            Attribute("part", ("Buổi", "Time of day"), "hp:partOfDay"),
        ),
    ),
    Kind(
        id="task",
        words=("Nhiệm vụ", "Tasks"),
        types=("hp:Task",),
        date="dct:date",
        attributes=(
            Attribute("text", ("Nội dung", "What"), "schema:text"),
            Attribute("due", ("Thời hạn", "Due"), "hp:due"),
            Attribute("due-text", ("Thời hạn (nguyên văn)", "Due, in words"), "hp:dueText"),
            Attribute("strength", ("Mức độ", "Strength"), "hp:strength"),
        ),
    ),
    Kind(
        id="document",
        words=("Văn bản", "Documents"),
        types=("hp:Document",),
        date="eli:date_document",
        attributes=(
            Attribute("symbol", ("Số, ký hiệu", "Symbol"), "eli:id_local"),
            Attribute("title", ("Trích yếu", "Title"), "eli:title"),
            Attribute("date", ("Ngày ban hành", "Date"), "eli:date_document"),
            Attribute("type", _KIND, "eli:type_document"),
        ),
    ),
    Kind(
        id="initiative",
        words=("Đề án, chương trình", "Initiatives"),
        types=("hp:Initiative",),
        attributes=(
            Attribute("kind", _KIND, "hp:initiativeKind"),
            Attribute("status", ("Tình trạng", "Status"), "hp:initiativeStatus"),
        ),
    ),
    Kind(
        id="award",
        words=("Khen thưởng", "Awards"),
        types=("hp:Award",),
        date="dct:date",
        attributes=(
            Attribute("kind", _KIND, "hp:awardKind"),
            Attribute("for", ("Thành tích", "For"), "schema:description"),
            Attribute("date", _WHEN, "dct:date"),
        ),
    ),
    Kind(id="post", words=("Chức danh", "Posts"), types=("hp:Post",), shown=False),
    Kind(id="group", words=("Nhóm cơ quan", "Groups of bodies"), types=("hp:BodyGroup",), shown=False),
    Kind(id="topic", words=("Chủ đề", "Topics"), types=(), shown=False),
    Kind(
        id="place",
        words=("Địa danh", "Places"),
        types=("schema:Place",),
        shown=False,
        attributes=(Attribute("type", _KIND, "dct:type"),),
    ),
    Kind(
        id="article",
        words=("Bài báo", "Articles"),
        types=("hp:Article",),
        shown=False,
        date="schema:datePublished",
        attributes=(
            Attribute("published", ("Ngày đăng", "Published"), "schema:datePublished"),
            Attribute("publisher", ("Cơ quan đăng", "Publisher"), "schema:publisher"),
            Attribute("author", ("Tác giả", "Author"), "schema:author"),
            Attribute("url", ("Địa chỉ", "Address"), "schema:url"),
        ),
    ),
)
