"""Which body a post is in: mass organisations' centres, boards that somebody is said to lead, councils, offices."""

import pytest

from support import holders

_DOAN = "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"


def posts(text: str, jurisdiction: str | None = "tỉnh Lào Cai") -> dict[str, list[str]]:
    return holders.posts(text, jurisdiction)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ủy viên BCH Trung ương Hội Cựu chiến binh Việt Nam",
         "Ủy viên | Ban Chấp hành Trung ương Hội Cựu chiến binh Việt Nam"),
        ("Ủy viên Trung ương Hội Nông dân Việt Nam", "Ủy viên | Trung ương Hội Nông dân Việt Nam"),
        ("Ủy viên Ban Chấp hành Trung ương Đoàn", "Ủy viên | Ban Chấp hành Trung ương Đoàn"),
        ("Chánh Văn phòng Trung ương Hội Nông dân Việt Nam",
         "Chánh Văn phòng | Văn phòng Trung ương Hội Nông dân Việt Nam"),
        ("Ủy viên Ban Chấp hành Trung ương Đảng", "Ủy viên | Ban Chấp hành Trung ương Đảng"),
        ("Phó Trưởng Ban Thanh niên Trường học Trung ương Đoàn",
         f"Phó Trưởng Ban | Ban Thanh niên Trường học {_DOAN}"),
        ("Phó Trưởng ban Ban Tổ chức Tỉnh đoàn Lào Cai", "Phó Trưởng Ban | Ban Tổ chức Tỉnh đoàn Lào Cai"),
        ("Phó Giám đốc Công an Tỉnh Lào Cai", "Phó Giám đốc | Công an tỉnh Lào Cai"),
        ("nguyên Vụ trưởng, Ban Tổ chức Trung ương", "Vụ trưởng | Ban Tổ chức Trung ương | former"),
        ("Phó Tổng Tham mưu trưởng", "Phó Tổng Tham mưu trưởng | Bộ Tổng Tham mưu"),
        ("Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam",
         "Phó Tổng Tham mưu trưởng | Quân đội nhân dân Việt Nam"),
        ("Trưởng ban Pháp chế HĐND tỉnh Lào Cai", "Trưởng Ban | Ban Pháp chế Hội đồng nhân dân tỉnh Lào Cai"),
        ("Bí thư Chi đoàn Trung tâm Y tế huyện Sa Pa", "Bí thư | Chi đoàn Trung tâm Y tế huyện Sa Pa"),
        ("Giám đốc Sở Y tế Bà Rịa – Vũng Tàu", "Giám đốc | Sở Y tế tỉnh Bà Rịa - Vũng Tàu"),
        ("Phó Chủ tịch Hội người Việt Nam ở Nhật Bản", "Phó Chủ tịch | Hội người Việt Nam ở Nhật Bản"),
        ("Trưởng Ban tổ chức giải", "Trưởng Ban | Ban Tổ chức giải"),
        ("Chủ tịch Hiệp hội Bệnh viện tư nhân Việt Nam", "Chủ tịch | Hiệp hội Bệnh viện tư nhân Việt Nam"),
        ("Phó Chủ tịch Hội đồng Trị sự GHPGVN", "Phó Chủ tịch Hội đồng Trị sự | Giáo hội Phật giáo Việt Nam"),
        ("Giám đốc Viettel Post Hải Phòng", "Giám đốc | Viettel Post Hải Phòng"),
        ("nguyên Chủ tịch HĐQT PVTEX", "Chủ tịch Hội đồng quản trị | PVTEX | former"),
        ("Phó Tổng Giám đốc Him Lam Land", "Phó Tổng Giám đốc | Him Lam Land"),
        ("Cục trưởng Cục chống tham nhũng", "Cục trưởng | Cục chống tham nhũng"),
        ("Phó Chi cục trưởng Chi cục bảo vệ môi trường", "Phó Chi cục trưởng | Chi cục bảo vệ môi trường tỉnh Lào Cai"),
        ("Trưởng phòng tham mưu Công an tỉnh Lào Cai", "Trưởng phòng | Phòng tham mưu, Công an tỉnh Lào Cai"),
        ("Phó trưởng ban bồi thường giải phóng mặt bằng huyện Sa Pa",
         "Phó Trưởng Ban | Ban bồi thường giải phóng mặt bằng huyện Sa Pa"),
        ("Chủ nhiệm khoa Công nghệ thông tin, Học viện Quân y",
         "Chủ nhiệm khoa | Khoa Công nghệ thông tin, Học viện Quân y"),
        ("Trưởng khoa Khoa học xã hội", "Trưởng khoa | Khoa Khoa học xã hội"),
        ("Tổ trưởng Tổ Đăng kiểm số 3", "Tổ trưởng | Tổ Đăng kiểm số 3"),
        ("Bí thư Tỉnh ủy Lào cai", "Bí thư | Tỉnh ủy Lào Cai"),
        ("Phó Tổng cục trưởng Tổng cục Đường bộ Việt Nam", "Phó Tổng cục trưởng | Tổng cục Đường bộ Việt Nam"),
    ],
)  # fmt: skip
def test_posts_say_their_body(words: str, expected: str) -> None:
    assert posts(f"Đồng chí Lê Văn Cự, {words} phát biểu.") == {"Lê Văn Cự": [expected]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ông Vàng Văn Hoa, 48 tuổi, quê Mường Khương, hiện là Phó Giám đốc Sở Y tế, nhận nhiệm vụ mới.",
            {"Vàng Văn Hoa": ["Phó Giám đốc | Sở Y tế tỉnh Lào Cai"]},
        ),
        (
            "Bà Lê Thị Thu, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Hội Nông dân tỉnh Lào Cai phát biểu.",
            {
                "Lê Thị Thu": [
                    "Ủy viên Ban Thường vụ | Hội Nông dân tỉnh Lào Cai",
                    "Trưởng Ban | Ban Tuyên giáo Hội Nông dân tỉnh Lào Cai",
                ]
            },
        ),
        (
            "Chủ trì có ông Lê Văn Lợi - Ủy viên Ban Thường vụ, Phó Giám đốc Học viện Hành chính quốc gia.",
            {
                "Lê Văn Lợi": [
                    "Ủy viên Ban Thường vụ | Đảng ủy Học viện Hành chính Quốc gia",
                    "Phó Giám đốc | Học viện Hành chính Quốc gia",
                ]
            },
        ),
        ("Bộ Tư lệnh Quân khu 2 Nguyễn Văn An cử đoàn đến thăm.", {}),
        (
            "Ban Chỉ đạo chuyển đổi số tỉnh do đồng chí Lê Văn Cự, Chủ tịch UBND tỉnh làm Trưởng ban; "
            "bà Bùi Thị Là, Giám đốc Sở Nội vụ làm Phó Trưởng ban Thường trực.",
            {
                "Lê Văn Cự": [
                    "Chủ tịch | Ủy ban nhân dân tỉnh Lào Cai",
                    "Trưởng Ban | Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai",
                ],
                "Bùi Thị Là": [
                    "Giám đốc | Sở Nội vụ tỉnh Lào Cai",
                    "Phó Trưởng Ban Thường trực | Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai",
                ],
            },
        ),
        (
            "Đề tài do ông Lê Văn Cự, Phó Giám đốc Học viện An ninh nhân dân làm Chủ nhiệm.",
            {"Lê Văn Cự": ["Phó Giám đốc | Học viện An ninh nhân dân"]},
        ),
        (
            "Ông Lê Văn Cự, Phó Giám đốc Học viện An ninh nhân dân, Chủ nhiệm đề tài trình bày.",
            {"Lê Văn Cự": ["Phó Giám đốc | Học viện An ninh nhân dân"]},
        ),
        (
            "GS.TS Lê Văn Cự, Chủ tịch Hội đồng, Giám đốc Đại học Quốc gia Hà Nội dự.",
            {
                "Lê Văn Cự": [
                    "Chủ tịch | Hội đồng Đại học Quốc gia Hà Nội",
                    "Giám đốc | Đại học Quốc gia Hà Nội",
                ]
            },
        ),
        (
            "Bộ Y tế bổ nhiệm lại Phó Vụ trưởng Vụ Bảo hiểm y tế Bùi Thị Là và Phó Chánh Văn phòng Nguyễn Văn Cừ.",
            {
                "Bùi Thị Là": ["Phó Vụ trưởng | Vụ Bảo hiểm y tế"],
                "Nguyễn Văn Cừ": ["Phó Chánh Văn phòng | Văn phòng Bộ Y tế"],
            },
        ),
        (
            "Thay mặt Quân ủy Trung ương, thủ trưởng Bộ Quốc phòng, Đại tướng Lê Văn Cự chúc Tết.",
            {"Lê Văn Cự": []},
        ),
        (
            "Thứ trưởng Bộ Y tế Lê Văn Cự tiếp Thống đốc Bang Nam Australia, bà Frances Adamson.",
            {"Lê Văn Cự": ["Thứ trưởng | Bộ Y tế"], "Frances Adamson": ["Thống đốc | Bang Nam Australia"]},
        ),
    ],
)
def test_the_body_is_told_by_what_stands_around(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bộ trưởng giao ông Lê Văn Cự phụ trách Cục Trồng trọt từ ngày 1/3/2024.",
            {"Lê Văn Cự": ["Phụ trách | Cục Trồng trọt | acting"]},
        ),
        (
            "Bộ trưởng giao ông Lê Văn Cự phụ trách Cục Trồng trọt. Ông Lê Văn Cự, Phó Cục trưởng Cục Trồng trọt dự.",
            {"Lê Văn Cự": ["Phó Cục trưởng | Cục Trồng trọt | acting"]},
        ),
        (
            "HĐND miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh và cho thôi làm nhiệm vụ đại biểu HĐND tỉnh "
            "đối với ông Lê Văn Cự.",
            {
                "Lê Văn Cự": [
                    "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lào Cai | dismissed",
                    "Đại biểu | Hội đồng nhân dân tỉnh Lào Cai | dismissed",
                ]
            },
        ),
        (
            "Ông Lê Văn Cự được miễn nhiệm chức vụ Giám đốc Sở Y tế và thôi tham gia Ủy viên Ban Thường vụ Tỉnh ủy.",
            {
                "Lê Văn Cự": [
                    "Giám đốc | Sở Y tế tỉnh Lào Cai | dismissed",
                    "Ủy viên Ban Thường vụ | Tỉnh ủy Lào Cai | dismissed",
                ]
            },
        ),
    ],
)
def test_charges_given_and_posts_left(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Chiều 24/5, tại Phủ Chủ tịch, ông Lê Văn Cự tiếp đoàn.",
        "Chủ tịch Chính hiệp Trung Quốc Vương Gia Thụy khẳng định.",
        "Tổng Giám đốc Suleiman Jasir Al-Herbish cảm ơn.",
    ],
)
def test_words_that_are_no_post_or_body_beside_one(text: str) -> None:
    held = [post for found in posts(text).values() for post in found]
    assert not any(post.startswith(("Chủ tịch |", "Quốc vương")) or "Jasir" in post for post in held)


def test_a_head_is_of_the_one_body_of_its_kind_that_the_article_names() -> None:
    text = "Đoàn đến thăm Trường THPT Sa Pa.\n\nÔng Lê Văn Cự, Hiệu trưởng nhà trường, phát biểu."
    assert posts(text) == {"Lê Văn Cự": ["Hiệu trưởng | Trường THPT Sa Pa"]}
    two = text.replace("Trường THPT Sa Pa.", "Trường THPT Sa Pa và Trường THPT Bát Xát.")
    assert posts(two) == {"Lê Văn Cự": ["Hiệu trưởng | None"]}


def test_monks_in_short() -> None:
    assert set(posts("Dự có ĐĐ. Thích Minh Quang, Trưởng Ban Trị sự GHPGVN tỉnh.")) == {"Thích Minh Quang"}


def test_hamlets_are_no_people() -> None:
    assert set(posts("Ông Nguyễn Văn Cự, Trưởng thôn Đồng Cốc. Trưởng thôn Lê Thị Khoa nói.")) == {
        "Nguyễn Văn Cự",
        "Lê Thị Khoa",
    }
