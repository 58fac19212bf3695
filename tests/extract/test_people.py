"""People and their posts: every order of introduction, lists, ranks, implied bodies, names of all kinds, no people."""

import pytest

from hpgraph.extract import organisations, people
from hpgraph.extract.mentions import People
from hpgraph.models import BlockKind, Confidence
from support.readings import reading

CITY = "thành phố Hải Phòng"
COUNCIL = "Hội đồng nhân dân thành phố Hải Phòng"
COMMITTEE = "Ủy ban nhân dân thành phố Hải Phòng"
PARTY = "Thành ủy Hải Phòng"


def read(text: str, jurisdiction: str | None = CITY, kind: BlockKind = BlockKind.BODY) -> People:
    opened = reading(text, jurisdiction=jurisdiction, kind=kind)
    return people.find(opened, organisations.find(opened))


def posts(text: str, jurisdiction: str | None = CITY, kind: BlockKind = BlockKind.BODY) -> dict[str, list[str]]:
    """Name → 'title | body', with the kind of tenure where it is not just a mention."""
    found = {}
    for person in read(text, jurisdiction, kind).facts:
        found[person.name] = [
            f"{post.title} | {post.organisation}" + (f" | {post.kind}" if post.kind != "mentioned" else "")
            for post in person.posts
        ]
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # post before the name
        (
            "Giám đốc Sở Tài chính Nguyễn Văn Tám dự.",
            {"Nguyễn Văn Tám": ["Giám đốc | Sở Tài chính thành phố Hải Phòng"]},
        ),
        (
            "Phó Bí thư Thành ủy, Chủ tịch UBND thành phố Lê Thị Mến chủ trì.",
            {"Lê Thị Mến": [f"Phó Bí thư | {PARTY}", f"Chủ tịch | {COMMITTEE}"]},
        ),
        # comma before the name
        ("Giám đốc Sở Y tế, Phạm Quang Dực báo cáo.", {"Phạm Quang Dực": ["Giám đốc | Sở Y tế thành phố Hải Phòng"]}),
        # name, comma, posts
        (
            "Đồng chí Trần Thị Bưởi, Phó Bí thư Thành ủy, Chủ tịch HĐND thành phố dự.",
            {"Trần Thị Bưởi": [f"Phó Bí thư | {PARTY}", f"Chủ tịch | {COUNCIL}"]},
        ),
        # dash, missing blanks, no punctuation
        (
            "Vũ Khắc Toản - Chánh Văn phòng UBND thành phố nói.",
            {"Vũ Khắc Toản": [f"Chánh Văn phòng | Văn phòng {COMMITTEE}"]},
        ),
        (
            "Vũ Khắc Toản– Chánh Văn phòng UBND thành phố nói.",
            {"Vũ Khắc Toản": [f"Chánh Văn phòng | Văn phòng {COMMITTEE}"]},
        ),
        ("Lê Văn Cự Phó Chủ tịch UBND thành phố phát biểu.", {"Lê Văn Cự": [f"Phó Chủ tịch | {COMMITTEE}"]}),
        (
            "dự có:Lê Văn Cự, Phó Chủ tịch UBND thành phố ;Bùi Thị Là, Giám đốc Sở Y tế.",
            {"Lê Văn Cự": [f"Phó Chủ tịch | {COMMITTEE}"], "Bùi Thị Là": ["Giám đốc | Sở Y tế thành phố Hải Phòng"]},
        ),
        # semicolons inside the posts of one person
        (
            "Đồng chí Tạ Hữu Lộc, Phó Bí thư Thành ủy; Chủ tịch HĐND thành phố chủ tọa.",
            {"Tạ Hữu Lộc": [f"Phó Bí thư | {PARTY}", f"Chủ tịch | {COUNCIL}"]},
        ),
        # two posts in one body
        (
            "ông Nghê Văn Lực, Chủ tịch kiêm Tổng Giám đốc Công ty Cổ phần Sông Giá dự.",
            {"Nghê Văn Lực": ["Chủ tịch | Công ty Cổ phần Sông Giá", "Tổng Giám đốc | Công ty Cổ phần Sông Giá"]},
        ),
        (
            "Đại tá Lê Công Bằng, Phó Chỉ huy trưởng, Tham mưu trưởng Bộ Chỉ huy Quân sự thành phố",
            {
                "Lê Công Bằng": [
                    "Phó Chỉ huy trưởng | Bộ Chỉ huy Quân sự thành phố Hải Phòng",
                    "Tham mưu trưởng | Bộ Chỉ huy Quân sự thành phố Hải Phòng",
                ]
            },
        ),
        # brackets between
        (
            "Đồng chí Lê Văn Cự (thứ 2 từ trái sang), Phó Chủ tịch UBND thành phố dự.",
            {"Lê Văn Cự": [f"Phó Chủ tịch | {COMMITTEE}"]},
        ),
        ("ông Lê Văn Cự, sinh năm 1970, Giám đốc Sở Y tế", {"Lê Văn Cự": ["Giám đốc | Sở Y tế thành phố Hải Phòng"]}),
    ],
)
def test_every_order_of_name_and_post(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "các Phó Chủ tịch UBND thành phố: Nhữ Đình Tân, La Thế Bân; Giám đốc Sở Nội vụ, Trà Văn Quế; lãnh "
                "đạo các sở"
            ),
            {
                "Nhữ Đình Tân": [f"Phó Chủ tịch | {COMMITTEE}"],
                "La Thế Bân": [f"Phó Chủ tịch | {COMMITTEE}"],
                "Trà Văn Quế": ["Giám đốc | Sở Nội vụ thành phố Hải Phòng"],
            },
        ),
        (
            (
                "các đồng chí Ủy viên Ban Thường vụ Thành ủy: Tăng Văn Độ, Trưởng Ban Tổ chức Thành ủy; Đại tá Mâu "
                "Thế Lân, Giám đốc Công an thành phố"
            ),
            {
                "Tăng Văn Độ": [f"Ủy viên Ban Thường vụ | {PARTY}", f"Trưởng Ban | Ban Tổ chức {PARTY}"],
                "Mâu Thế Lân": [f"Ủy viên Ban Thường vụ | {PARTY}", "Giám đốc | Công an thành phố Hải Phòng"],
            },
        ),
        (
            (
                "các Thứ trưởng: Đinh Trọng Khôi (Bộ Giao thông vận tải), Mai Thế Vũ (Bộ Tài chính); Phó Chủ nhiệm "
                "Văn phòng Chính phủ Tô Như Quế"
            ),
            {
                "Đinh Trọng Khôi": ["Thứ trưởng | Bộ Giao thông vận tải"],
                "Mai Thế Vũ": ["Thứ trưởng | Bộ Tài chính"],
                "Tô Như Quế": ["Phó Chủ nhiệm | Văn phòng Chính phủ"],
            },
        ),
        (
            (
                "Các đại biểu Quốc hội tiếp xúc cử tri gồm các đồng chí: Lại Thị Hường, Bí thư Thành ủy; Thiếu tướng "
                "Đinh Viết Trọng, Phó Tư lệnh Quân khu 3."
            ),
            {
                "Lại Thị Hường": ["Đại biểu | Quốc hội", f"Bí thư | {PARTY}"],
                "Đinh Viết Trọng": ["Đại biểu | Quốc hội", "Phó Tư lệnh | Quân khu 3"],
            },
        ),
        (
            "Chúc mừng các đồng chí: Lê Văn Cự, Phó Bí thư Thành ủy và lãnh đạo các sở, ngành, quận, huyện",
            {"Lê Văn Cự": [f"Phó Bí thư | {PARTY}"]},
        ),
        (
            "Giám đốc Sở Y tế Lê Văn Cự, Giám đốc Sở Tài chính Bùi Thị Là và Chánh Thanh tra thành phố Hà Văn Ngát",
            {
                "Lê Văn Cự": ["Giám đốc | Sở Y tế thành phố Hải Phòng"],
                "Bùi Thị Là": ["Giám đốc | Sở Tài chính thành phố Hải Phòng"],
                "Hà Văn Ngát": ["Chánh Thanh tra | Thanh tra thành phố Hải Phòng"],
            },
        ),
    ],
)
def test_lists_part_people_and_share_titles(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đồng chí Thẩm Văn Kỹ, nguyên Ủy viên Trung ương Đảng, nguyên Bí thư Thành ủy",
            ["Ủy viên | Ban Chấp hành Trung ương Đảng | former", f"Bí thư | {PARTY} | former"],
        ),
        (
            "cố đồng chí Thẩm Văn Kỹ, nguyên Chủ tịch UBND huyện Thủy Nguyên",
            ["Chủ tịch | Ủy ban nhân dân huyện Thủy Nguyên | former"],
        ),
        ("tân Giám đốc Sở Xây dựng Thẩm Văn Kỹ", ["Giám đốc | Sở Xây dựng thành phố Hải Phòng | appointed"]),
        ("ông Thẩm Văn Kỹ, quyền Chủ tịch UBND quận Hải An", ["Chủ tịch | Ủy ban nhân dân quận Hải An | acting"]),
        (
            "Phó Giám đốc phụ trách Sở Y tế Thẩm Văn Kỹ",
            ["Phó Giám đốc phụ trách | Sở Y tế thành phố Hải Phòng | acting"],
        ),
        (
            "ông Thẩm Văn Kỹ, Giám đốc Sở Tài nguyên và Môi trường, đại diện chính quyền",
            ["Giám đốc | Sở Tài nguyên và Môi trường thành phố Hải Phòng"],
        ),
        (
            "ông Thẩm Văn Kỹ, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Thành ủy",
            [f"Ủy viên Ban Thường vụ | {PARTY}", f"Trưởng Ban | Ban Tuyên giáo {PARTY}"],
        ),
        (
            "Bí thư Đảng ủy, Chủ tịch HĐND phường Lê Thanh Nghị Thẩm Văn Kỹ",
            ["Bí thư | Đảng ủy phường Lê Thanh Nghị", "Chủ tịch | Hội đồng nhân dân phường Lê Thanh Nghị"],
        ),
        (
            "Ủy viên Trung ương Đảng, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc, Thẩm Văn Kỹ",
            ["Ủy viên | Ban Chấp hành Trung ương Đảng", "Bộ trưởng, Chủ nhiệm | Ủy ban Dân tộc"],
        ),
        ("ông Thẩm Văn Kỹ, Đại sứ Việt Nam tại Nhật Bản", ["Đại sứ | Đại sứ quán Việt Nam tại Nhật Bản"]),
        (
            "Tổng Giám đốc Công ty Cổ phần Xây dựng Đông Thành Thẩm Văn Kỹ",
            ["Tổng Giám đốc | Công ty Cổ phần Xây dựng Đông Thành"],
        ),
        (
            "Phó Chủ nhiệm Tổng cục Chính trị QĐND Việt Nam Thẩm Văn Kỹ",
            ["Phó Chủ nhiệm | Tổng cục Chính trị Quân đội nhân dân Việt Nam"],
        ),
    ],
)
def test_modifiers_and_bodies_that_words_leave_out(text: str, expected: list[str]) -> None:
    assert posts(text) == {"Thẩm Văn Kỹ": expected}


def test_bylines_and_teasers_hold_nobody() -> None:
    said = "Giám đốc Sở Y tế Lê Văn Cự trả lời bạn đọc"
    assert posts(said, kind=BlockKind.TEASER) == {}
    assert posts(said, kind=BlockKind.BYLINE) == {}


def test_the_imprint_gives_people_with_posts() -> None:
    opened = reading(
        "Cơ quan quản lý: Văn phòng UBND thành phố\nTrưởng Ban biên tập: Chánh Văn phòng Đinh Gia Thụy",
        kind=BlockKind.IMPRINT,
    )
    (person,) = people.find(opened, organisations.find(opened)).facts
    assert person.imprint
    assert [post.title for post in person.posts] == ["Trưởng Ban biên tập", "Chánh Văn phòng"]
    assert person.posts[1].organisation == f"Văn phòng {COMMITTEE}"


def test_a_foreign_office_holder_is_no_member_of_a_body_here() -> None:
    assert posts("Thủ tướng Nhật Bản Kishida Fumio", None) == {"Kishida Fumio": ["Thủ tướng | Chính phủ Nhật Bản"]}
    assert posts("Bộ trưởng Ngoại giao Philippines Teodoro Locsin", None) == {
        "Teodoro Locsin": ["Bộ trưởng | Bộ Ngoại giao Philippines"]
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hội đồng Thi đua - Khen thưởng thành phố họp, bà Lê Thị Mai, Giám đốc Sở Y tế, Phó Chủ tịch Hội đồng dự.",
            [
                "Giám đốc | Sở Y tế thành phố Hải Phòng",
                "Phó Chủ tịch | Hội đồng Thi đua - Khen thưởng thành phố Hải Phòng",
            ],
        ),
        (
            "Bà Lê Thị Mai, Thứ trưởng Bộ Ngoại giao Việt Nam, Giám đốc Sở Y tế dự.",
            ["Thứ trưởng | Bộ Ngoại giao", "Giám đốc | Sở Y tế thành phố Hải Phòng"],
        ),
        (
            "Thừa ủy quyền của Chủ tịch nước Giám đốc Sở Y tế Lê Thị Mai trao Huân chương.",
            ["Giám đốc | Sở Y tế thành phố Hải Phòng"],
        ),
    ],
)
def test_bodies_named_short_at_home_and_posts_of_others(text: str, expected: list[str]) -> None:
    assert posts(text) == {"Lê Thị Mai": expected}


def test_one_person_is_one_fact() -> None:
    text = "Phó Chủ tịch UBND thành phố Lê Văn Cự khẳng định. Ông Lê Văn Cự, Phó Chủ tịch UBND thành phố, nói thêm."
    (person,) = read(text).facts
    assert len(person.posts) == 1
    assert len(person.evidence) == 2
    assert person.honorifics == ("Ông",)
    assert person.confidence is Confidence.CERTAIN
