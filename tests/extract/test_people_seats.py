"""Seats that words tell of without a title, and people who bear the names of places and bodies."""

import pytest

from hpgraph.extract import organisations, people
from hpgraph.models import Person
from support import holders
from support.readings import reading

PROVINCE = "tỉnh Bến Tre"
ELECTED = "Ủy viên Ban Thường vụ | Tỉnh ủy Bến Tre | elected"


def read(text: str, jurisdiction: str | None = PROVINCE) -> tuple[Person, ...]:
    opened = reading(text, jurisdiction=jurisdiction)
    return people.find(opened, organisations.find(opened)).facts


def posts(text: str, jurisdiction: str | None = PROVINCE) -> dict[str, list[str]]:
    return holders.posts(text, jurisdiction)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hội nghị bầu bổ sung 2 đồng chí vào Ban Thường vụ Tỉnh ủy gồm: Lê Văn Cự - Bí thư Huyện ủy Ba Tri và "
            "Bùi Thị Là - Chủ tịch Hội Nông dân tỉnh.",
            {
                "Lê Văn Cự": [ELECTED, "Bí thư | Huyện ủy Ba Tri"],
                "Bùi Thị Là": [ELECTED, "Chủ tịch | Hội Nông dân tỉnh Bến Tre"],
            },
        ),
        (
            "Hội nghị bầu bổ sung đồng chí Lê Văn Cự, Bí thư Huyện ủy Ba Tri vào Ban Thường vụ Tỉnh ủy khóa XI.",
            {"Lê Văn Cự": ["Bí thư | Huyện ủy Ba Tri", ELECTED]},
        ),
        (
            "Ban Bí thư chỉ định ông Lê Văn Cự tham gia Ban Chấp hành Đảng bộ tỉnh.",
            {"Lê Văn Cự": ["Ủy viên | Ban Chấp hành Đảng bộ tỉnh Bến Tre | appointed"]},
        ),
        (
            "Ban Bí thư chỉ định ông Lê Văn Cự tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Tỉnh ủy.",
            {"Lê Văn Cự": ["Bí thư | Tỉnh ủy Bến Tre | appointed"]},
        ),
        (
            "ông Lê Văn Cự, Ủy viên Ban Chấp hành Đảng bộ tỉnh, Giám đốc Sở Y tế trình bày.",
            {"Lê Văn Cự": ["Ủy viên | Ban Chấp hành Đảng bộ tỉnh Bến Tre", "Giám đốc | Sở Y tế tỉnh Bến Tre"]},
        ),
    ],
)
def test_seats_on_committees(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tại Kỳ họp thứ 7 HĐND tỉnh, đại biểu Rơ Mah Thiêm, Trưởng Ban Dân tộc HĐND tỉnh chất vấn.",
            {
                "Rơ Mah Thiêm": [
                    "Đại biểu | Hội đồng nhân dân tỉnh Bến Tre",
                    "Trưởng Ban | Ban Dân tộc Hội đồng nhân dân tỉnh Bến Tre",
                ]
            },
        ),
        (
            "Tổ đại biểu số 9 HĐND tỉnh gồm các đại biểu Lê Văn Cự, Giám đốc Sở Y tế và đại biểu Bùi Thị Là tiếp xúc "
            "cử tri.",
            {
                "Lê Văn Cự": ["Đại biểu | Hội đồng nhân dân tỉnh Bến Tre", "Giám đốc | Sở Y tế tỉnh Bến Tre"],
                "Bùi Thị Là": ["Đại biểu | Hội đồng nhân dân tỉnh Bến Tre"],
            },
        ),
        (
            "Tại kỳ họp thứ 9, Quốc hội khóa XV, đại biểu Lê Văn Cự (Hải Dương) góp ý.",
            {"Lê Văn Cự": ["Đại biểu | Quốc hội"]},
        ),
        ("Dự hội thảo, đại biểu Lê Văn Cự trao đổi.", {}),
    ],
)
def test_deputies_at_a_session(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đảng ủy xã Di Linh họp. Chủ tịch UBND xã Nguyễn Lương Sơn nói.",
            {"Nguyễn Lương Sơn": ["Chủ tịch | Ủy ban nhân dân xã Di Linh"]},
        ),
        (
            "Đảng ủy xã Di Linh họp. Bí thư Đảng ủy xã K’Brêm Phong kết luận.",
            {"K'Brêm Phong": ["Bí thư | Đảng ủy xã Di Linh"]},
        ),
        (
            "Huyện Ba Tri tổng kết. Chủ tịch Hội LHPN huyện Chẳng Thị Sín nói.",
            {"Chẳng Thị Sín": ["Chủ tịch | Hội Liên hiệp Phụ nữ huyện Ba Tri"]},
        ),
        (
            "Phó Chủ tịch UBND tỉnh Cao Bằng Giang phát biểu.",
            {"Cao Bằng Giang": ["Phó Chủ tịch | Ủy ban nhân dân tỉnh Bến Tre"]},
        ),
        (
            "nguyên Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Ngô Quyền Lực dự.",
            {"Ngô Quyền Lực": ["Chủ tịch | Hội Hữu nghị Việt Nam - Lào tỉnh Bến Tre | former"]},
        ),
        ("Trung tá Đậu Trường Lưu, Giám đốc Sở Y tế dự.", {"Đậu Trường Lưu": ["Giám đốc | Sở Y tế tỉnh Bến Tre"]}),
        ("ông Kiều Quốc Hội, Giám đốc Sở Y tế dự.", {"Kiều Quốc Hội": ["Giám đốc | Sở Y tế tỉnh Bến Tre"]}),
        ("Giám đốc Sở Y tế Ban Thị Út dự.", {"Ban Thị Út": ["Giám đốc | Sở Y tế tỉnh Bến Tre"]}),
        ("các đồng chí: Ngô Quyền, Giám đốc Sở Y tế; lãnh đạo", {"Ngô Quyền": ["Giám đốc | Sở Y tế tỉnh Bến Tre"]}),
        (
            "ông Lê Văn Cự, Chủ tịch UBND phường Trần Hưng Đạo dự.",
            {"Lê Văn Cự": ["Chủ tịch | Ủy ban nhân dân phường Trần Hưng Đạo"]},
        ),
    ],
)
def test_people_who_bear_the_names_of_places_and_bodies(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "các Ủy viên Ban Thường vụ Tỉnh ủy: Lê Văn Cự - Trưởng ban Tuyên giáo; Bùi Thị Là - Trưởng ban Nội chính.",
            {
                "Lê Văn Cự": ["Ủy viên Ban Thường vụ | Tỉnh ủy Bến Tre", "Trưởng Ban | Ban Tuyên giáo Tỉnh ủy Bến Tre"],
                "Bùi Thị Là": ["Ủy viên Ban Thường vụ | Tỉnh ủy Bến Tre", "Trưởng Ban | Ban Nội chính Tỉnh ủy Bến Tre"],
            },
        ),
        (
            "giao ông Lê Văn Cự, Phó Trưởng phòng làm quyền Trưởng phòng Văn hóa - Xã hội.",
            {
                "Lê Văn Cự": [
                    "Phó Trưởng phòng | Phòng Văn hóa - Xã hội",
                    "Trưởng phòng | Phòng Văn hóa - Xã hội | acting",
                ]
            },
        ),
        (
            "Bộ Y tế tổng kết.\nDự có các Thứ trưởng: Lê Văn Cự, Bùi Thị Là.",
            {"Lê Văn Cự": ["Thứ trưởng | Bộ Y tế"], "Bùi Thị Là": ["Thứ trưởng | Bộ Y tế"]},
        ),
        (
            "Đoàn Quân khu 4 do ông Lê Văn Cự, Ủy viên Ban Thường vụ Đảng ủy Quân khu, Phó Tư lệnh Quân khu dẫn đầu.",
            {"Lê Văn Cự": ["Ủy viên Ban Thường vụ | Đảng ủy Quân khu 4", "Phó Tư lệnh | Quân khu 4"]},
        ),
        (
            "đồng chí Bun-thoong Phôm-mạ-chăn, Ủy viên Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào, Bí thư "
            "Tỉnh ủy, Tỉnh trưởng tỉnh Savannakhet",
            {
                "Bun-thoong Phôm-mạ-chăn": [
                    "Ủy viên | Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào",
                    "Bí thư | Tỉnh ủy Savannakhet",
                    "Tỉnh trưởng | tỉnh Savannakhet",
                ]
            },
        ),
        (
            "thừa ủy quyền của Tư lệnh Quân khu 4, Thiếu tướng Lê Văn Cự, Giám đốc Sở Y tế trao",
            {"Lê Văn Cự": ["Giám đốc | Sở Y tế tỉnh Bến Tre"]},
        ),
        (
            "ông Lê Văn Cự thôi giữ chức Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam.",
            {"Lê Văn Cự": ["Phó Chủ tịch - Tổng Thư ký | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | dismissed"]},
        ),
    ],
)
def test_bodies_that_the_rest_of_the_article_tells(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đảng bộ Công an tỉnh Bến Tre họp. Ông Lê Văn Cự, Phó Bí thư Đảng ủy dự.",
            ["Phó Bí thư | Đảng ủy Công an tỉnh Bến Tre"],
        ),
        (
            "Phó Trưởng ban Tổ chức Tỉnh ủy Lê Văn Cự dự.",
            ["Phó Trưởng Ban | Ban Tổ chức Tỉnh ủy Bến Tre"],
        ),
        (
            "Phó Chủ nhiệm Ủy ban Kiểm tra huyện Ba Tri Lê Văn Cự dự.",
            ["Phó Chủ nhiệm | Ủy ban Kiểm tra Huyện ủy Ba Tri"],
        ),
        (
            "Đại tá Lê Văn Cự, Đảng ủy viên, Phó Chỉ huy trưởng BĐBP tỉnh dự.",
            [
                "Đảng ủy viên | Đảng ủy Bộ đội Biên phòng tỉnh Bến Tre",
                "Phó Chỉ huy trưởng | Bộ đội Biên phòng tỉnh Bến Tre",
            ],
        ),
        (
            "Phần chất vấn Bộ trưởng Bộ Y tế, Phó Thủ tướng Chính phủ Lê Văn Cự trả lời.",
            ["Phó Thủ tướng | Chính phủ"],
        ),
        (
            "Kỷ luật Lê Văn Cự (Đảng viên, Trưởng trạm Y tế xã Phong Nẫm).",
            ["Trạm trưởng | Trạm Y tế xã Phong Nẫm"],
        ),
        (
            "Trình HĐND tỉnh Tờ trình về việc ông Lê Văn Cự, Giám đốc Sở Y tế.",
            ["Giám đốc | Sở Y tế tỉnh Bến Tre"],
        ),
        (
            "Dự có Đảng ủy xã Phong Nẫm; ông Lê Văn Cự, Trưởng Ban Xây dựng Đảng.",
            ["Trưởng Ban | Ban Xây dựng Đảng Đảng ủy xã Phong Nẫm"],
        ),
        (
            "Hội Cựu chiến binh tỉnh Tham gia đoàn có ông Lê Văn Cự, Giám đốc Sở Y tế.",
            ["Giám đốc | Sở Y tế tỉnh Bến Tre"],
        ),
        (
            "Tặng hoa cho Giám đốc Sở Y tế Lê Văn Cự Đài Tiếng nói Việt Nam cảm ơn.",
            ["Giám đốc | Sở Y tế tỉnh Bến Tre"],
        ),
    ],
)
def test_bodies_told_by_what_stands_around(text: str, expected: list[str]) -> None:
    assert posts(text) == {"Lê Văn Cự": expected}
