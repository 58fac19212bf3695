"""Ways to list people that real pages use: posts in brackets, votes on many, lists under a post, glued captions."""

import pytest

from hpgraph.extract import organisations
from support import holders
from support.readings import reading


def posts(text: str, jurisdiction: str | None = "tỉnh Bến Tre") -> dict[str, list[str]]:
    return holders.posts(text, jurisdiction)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ông Lê Văn Cự (Phó Chủ tịch UBND tỉnh) thay mặt Chủ tịch UBND tỉnh nói lời xin lỗi.",
            {"Lê Văn Cự": ["Phó Chủ tịch | Ủy ban nhân dân tỉnh Bến Tre"]},
        ),
        (
            "bà Bùi Thị Là, nguyên Giám đốc Sở Y tế (hiện nay là Bí thư Huyện ủy Ba Tri) và ông Lê Văn Cự dự.",
            {"Bùi Thị Là": ["Giám đốc | Sở Y tế tỉnh Bến Tre | former", "Bí thư | Huyện ủy Ba Tri"]},
        ),
        (
            "Đoàn gặp bà Bùi Thị Là (SN 1970, Chủ tịch) và ông Lê Văn Cự (Phó Chủ tịch) UBND xã Mỹ Hòa.",
            {"Bùi Thị Là": ["Chủ tịch | None"], "Lê Văn Cự": ["Phó Chủ tịch | Ủy ban nhân dân xã Mỹ Hòa"]},
        ),
    ],
)
def test_posts_in_brackets(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bí thư Tỉnh ủy, ông Lê Văn Cự; Bí thư T.Ư Đoàn, anh Cao Văn Mạnh tới dự.",
            {
                "Lê Văn Cự": ["Bí thư | Tỉnh ủy Bến Tre"],
                "Cao Văn Mạnh": ["Bí thư | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"],
            },
        ),
        (
            "Thay Đại tá Lê Văn Cự làm Giám đốc Công an tỉnh là Đại tá Cao Văn Mạnh.",
            {
                "Lê Văn Cự": [],
                "Cao Văn Mạnh": ["Giám đốc | Công an tỉnh Bến Tre"],
            },
        ),
        (
            "các đồng chí Lê Văn Cự, Bùi Thị Là được bầu giữ chức Chủ tịch HĐND, Chủ tịch UBND huyện Ba Tri.",
            {
                "Lê Văn Cự": ["Chủ tịch | Hội đồng nhân dân huyện Ba Tri | elected"],
                "Bùi Thị Là": ["Chủ tịch | Ủy ban nhân dân huyện Ba Tri | elected"],
            },
        ),
        (
            "Đại tá Lê Văn Cự, Phó Giám đốc phụ trách Công an tỉnh chủ trì.",
            {"Lê Văn Cự": ["Phó Giám đốc phụ trách | Công an tỉnh Bến Tre | acting"]},
        ),
        (
            "ông Lê Văn Cự, Chánh Văn phòng, kiêm Người phát ngôn của UBND tỉnh ký.",
            {
                "Lê Văn Cự": [
                    "Chánh Văn phòng | Văn phòng Ủy ban nhân dân tỉnh Bến Tre",
                    "Người phát ngôn | Ủy ban nhân dân tỉnh Bến Tre",
                ]
            },
        ),
        (
            "Ông Lê Văn Cự, Phó Chánh VP UBND tỉnh dự.",
            {"Lê Văn Cự": ["Phó Chánh Văn phòng | Văn phòng Ủy ban nhân dân tỉnh Bến Tre"]},
        ),
        (
            "đồng chí Lê Văn Cự, Bí thư Đảng đoàn, Chủ tịch Ban Chấp hành Trung ương Hội Nông dân Việt Nam chủ trì",
            {
                "Lê Văn Cự": [
                    "Bí thư | Đảng đoàn Trung ương Hội Nông dân Việt Nam",
                    "Chủ tịch | Ban Chấp hành Trung ương Hội Nông dân Việt Nam",
                ]
            },
        ),
    ],
)
def test_orders_of_name_and_post(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bà Bùi Thị Là - HUV, Chủ tịch Hội LHPN huyện Ba Tri.",
            ["Huyện ủy viên | Huyện ủy Ba Tri", "Chủ tịch | Hội Liên hiệp Phụ nữ huyện Ba Tri"],
        ),
        (
            "bà Bùi Thị Là, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Phú Yên.",
            ["Phó Bí thư | Tỉnh ủy Phú Yên", "Chủ tịch | Hội đồng nhân dân tỉnh Phú Yên"],
        ),
        (
            "bà Bùi Thị Là - UVBTV, Trưởng Ban Dân vận, Chủ tịch UBMTTQ huyện Ba Tri.",
            [
                "Ủy viên Ban Thường vụ | Huyện ủy Ba Tri",
                "Trưởng Ban | Ban Dân vận Huyện ủy Ba Tri",
                "Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam huyện Ba Tri",
            ],
        ),
        (
            "bà Bùi Thị Là, Bí thư Đảng ủy, Chủ tịch UBND tỉnh.",
            ["Bí thư | Đảng ủy Ủy ban nhân dân tỉnh Bến Tre", "Chủ tịch | Ủy ban nhân dân tỉnh Bến Tre"],
        ),
        (
            "bà Bùi Thị Là - Trưởng Ban Tổ chức Kiểm tra, Hội LHPN tỉnh.",
            ["Trưởng Ban | Ban Tổ chức - Kiểm tra, Hội Liên hiệp Phụ nữ tỉnh Bến Tre"],
        ),
    ],
)
def test_bodies_that_other_posts_tell(text: str, expected: list[str]) -> None:
    assert posts(text) == {"Bùi Thị Là": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chủ tịch Quốc hội Campuchia Heng Samrin dự.", {"Heng Samrin": ["Chủ tịch | Quốc hội Campuchia"]}),
        (
            "ngài Park Won Soon, Đặc phái viên Tổng thống Hàn Quốc, Thị trưởng thành phố Seoul.",
            {"Park Won Soon": ["Đặc phái viên Tổng thống | Hàn Quốc", "Thị trưởng | thành phố Seoul"]},
        ),
        (
            "Thay mặt Chính phủ, Thủ tướng Chính phủ, Bộ trưởng Bộ Y tế Lê Văn Cự cảm ơn. Bộ trưởng Lê Văn Cự nói.",
            {"Lê Văn Cự": ["Bộ trưởng | Bộ Y tế"]},
        ),
    ],
)
def test_heads_of_states_and_for_whom_one_speaks(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dự có nguyên Thủ tướng Lê Văn Cự.", {"Lê Văn Cự": ["Thủ tướng | Chính phủ | former"]}),
        (
            "Đại tá Lê Văn Cự - Chỉ huy trưởng Bộ BĐBP tỉnh, Phó Bí thư ĐUQS tỉnh.",
            {
                "Lê Văn Cự": [
                    "Chỉ huy trưởng | Bộ Chỉ huy Bộ đội Biên phòng tỉnh Bến Tre",
                    "Phó Bí thư | Đảng ủy Quân sự tỉnh Bến Tre",
                ]
            },
        ),
        (
            "Lễ bàn giao ở Hải đoàn Biên phòng 28. Thiếu tướng Cao Văn Mạnh, Phó Tư lệnh BĐBP dự. Đại tá Lê Văn Cự, "
            "Chính ủy Hải đoàn chủ trì.",
            {
                "Cao Văn Mạnh": ["Phó Tư lệnh | Bộ đội Biên phòng"],
                "Lê Văn Cự": ["Chính ủy | Hải đoàn Biên phòng 28"],
            },
        ),
        (
            "Đảng ủy Hải đoàn Biên phòng 28 họp. Trung tá Lê Văn Cự, Ủy viên Ban Thường vụ, chủ trì.",
            {"Lê Văn Cự": ["Ủy viên Ban Thường vụ | Đảng ủy Hải đoàn Biên phòng 28"]},
        ),
    ],
)
def test_the_army_and_the_border_guard(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


def test_posts_of_a_time_gone_by() -> None:
    found = posts(
        "Bí thư Tỉnh ủy Lê Văn Cự dự. Bà Bùi Thị Là, Giám đốc Sở Y tế, vắng. "
        "Trong thời gian giữ các cương vị Tỉnh ủy viên, GĐ Sở Công thương, Bí thư Huyện ủy Ba Tri, bà Là có sai phạm. "
        "Ông Cự là Ủy viên Trung ương Đảng, Đại biểu Quốc hội khóa XIV."
    )
    assert found["Lê Văn Cự"][1:] == ["Ủy viên | Ban Chấp hành Trung ương Đảng", "Đại biểu | Quốc hội"]
    assert found["Bùi Thị Là"][1:] == [
        "Tỉnh ủy viên | Tỉnh ủy Bến Tre | former",
        "Giám đốc | Sở Công Thương tỉnh Bến Tre | former",
        "Bí thư | Huyện ủy Ba Tri | former",
    ]


def test_a_post_alone_is_the_one_already_told() -> None:
    found = posts("Bí thư Thành ủy Huế Lê Văn Cự thăm Thành đoàn Huế. Tân Bí thư Lê Văn Cự phát biểu.")
    assert found["Lê Văn Cự"] == ["Bí thư | Thành ủy Huế | appointed"]


def test_a_foreign_general_secretary_is_in_no_vietnamese_party() -> None:
    opened = reading("Tổng Bí thư, Chủ tịch TQ Tập Cận Bình và Tổng Bí thư Đảng Nhân dân Cách mạng Lào Bounnhang dự.")
    names = [fact.name for fact in organisations.find(opened).facts]
    assert "Ban Chấp hành Trung ương Đảng" not in names
    assert "Đảng Nhân dân Cách mạng Lào" in names


def test_many_are_voted_out_and_in() -> None:
    found = posts(
        "Các đại biểu HĐND tỉnh biểu quyết miễn nhiệm chức danh ủy viên UBND tỉnh nhiệm kỳ 2021 - 2026 đối với các "
        "ông: Lê Văn Cự - nguyên Giám đốc Sở Y tế, đã nghỉ hưu từ ngày 1/3/2025; Cao Văn Mạnh - nguyên Giám đốc Sở Du "
        "lịch, đã chuyển công tác khác từ ngày 1/3/2025; ông Đinh Văn Lưu - nguyên Trưởng ban Ban Dân tộc, lý do đã "
        "chuyển công tác. Đồng thời bầu bổ sung ủy viên UBND tỉnh đối với bà: Bùi Thị Là - Giám đốc Sở Tư pháp."
    )
    left = "Ủy viên | Ủy ban nhân dân tỉnh Bến Tre | dismissed"
    assert found["Lê Văn Cự"] == [left, "Giám đốc | Sở Y tế tỉnh Bến Tre | former"]
    assert found["Cao Văn Mạnh"] == [left, "Giám đốc | Sở Du lịch tỉnh Bến Tre | former"]
    assert found["Đinh Văn Lưu"] == [left, "Trưởng Ban | Ban Dân tộc tỉnh Bến Tre | former"]


def test_a_post_heads_a_list() -> None:
    found = posts(
        "Ủy ban Kiểm tra LĐLĐ tỉnh có 15 ủy viên, trong đó đồng chí Lê Văn Cự là Chủ nhiệm Ủy ban Kiểm tra; "
        "Phó Chủ nhiệm Ủy ban Kiểm tra gồm các đồng chí: Bùi Thị Là, Cao Văn Mạnh."
    )
    body = "Ủy ban Kiểm tra Liên đoàn Lao động tỉnh Bến Tre"
    assert found == {
        "Lê Văn Cự": [f"Chủ nhiệm | {body}"],
        "Bùi Thị Là": [f"Phó Chủ nhiệm | {body}"],
        "Cao Văn Mạnh": [f"Phó Chủ nhiệm | {body}"],
    }


def test_the_standing_committee_of_an_association() -> None:
    found = posts(
        "Chủ tịch LĐLĐ tỉnh Lê Văn Cự dự.\n\nỦy viên Ban Thường vụ gồm các đồng chí: Bùi Thị Là, Cao Văn Mạnh."
    )
    assert found["Bùi Thị Là"] == ["Ủy viên Ban Thường vụ | Liên đoàn Lao động tỉnh Bến Tre"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bà Bùi Thị Là, Bí thư Huyện ủy Ba Tri Sáng 8/2, Huyện ủy họp.", ["Bùi Thị Là"]),
        ("Chủ tịch UBND tỉnh Lê Văn Cự Tại hội nghị, các ngành báo cáo.", ["Lê Văn Cự"]),
        ("Trao hoa cho Chủ tịch UBND tỉnh Bến Tre Ông Lê Văn Cự sinh năm 1970.", ["Lê Văn Cự"]),
        ("Bí thư Tỉnh ủy Lê Đình Sơn Hà Tĩnh cũng đã họp.", ["Lê Đình Sơn"]),
        ("Ảnh: VGP/Quang Hiếu Thủ tướng yêu cầu vào cuộc.", []),
        ("Ông sinh tại quê An Giang, thạc sĩ kinh tế; là đại biểu Hà Nội; trao đổi với phóng viên Dân Việt.", []),
        ("Phó Chủ tịch xã Phù Việt Nguyễn Đăng Thuần cho hay.", ["Nguyễn Đăng Thuần"]),
        ("Phó Chủ tịch UBND huyện Phúc Kiến cho biết.", []),
        ("Chủ tịch Quốc hội Việt Nam Nguyễn Thị Kim Ngà tiếp khách.", ["Nguyễn Thị Kim Ngà"]),
        ("Đoàn Chủ tọa điều hành; bầu Ủy viên UBND tỉnh.", []),
        ("Lễ dâng hương Chủ tịch Hồ Chí Minh và Tổng Bí thư Trường Chinh.", []),
    ],
)
def test_captions_are_glued_and_namesakes_are_none(text: str, names: list[str]) -> None:
    assert list(posts(text)) == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Các Phó Chủ tịch Hội Nông dân tỉnh gồm các bà Lê Thị Mai, ông Đỗ Minh Tuấn.",
            {
                "Lê Thị Mai": ["Phó Chủ tịch | Hội Nông dân tỉnh Bến Tre"],
                "Đỗ Minh Tuấn": ["Phó Chủ tịch | Hội Nông dân tỉnh Bến Tre"],
            },
        ),
        (
            "Dự có 3 Thứ trưởng Bộ Tư pháp, bao gồm bà Lê Thị Mai và các ông Đỗ Minh Tuấn, Vũ Văn Khải.",
            {name: ["Thứ trưởng | Bộ Tư pháp"] for name in ("Lê Thị Mai", "Đỗ Minh Tuấn", "Vũ Văn Khải")},
        ),
        (
            "Giám đốc Sở Y tế Lê Thị Mai, Chánh Thanh tra tỉnh, Bí thư Huyện ủy Ba Tri Đỗ Minh Tuấn chủ trì.",
            {
                "Lê Thị Mai": ["Giám đốc | Sở Y tế tỉnh Bến Tre"],
                "Đỗ Minh Tuấn": ["Chánh Thanh tra | Thanh tra tỉnh Bến Tre", "Bí thư | Huyện ủy Ba Tri"],
            },
        ),
        (
            "Ông Đỗ Minh Tuấn - Giám đốc, Công an tỉnh; bà Lê Thị Mai, Phó Chủ nhiệm, phụ trách UBKT Tỉnh ủy.",
            {
                "Đỗ Minh Tuấn": ["Giám đốc | Công an tỉnh Bến Tre"],
                "Lê Thị Mai": ["Phó Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Bến Tre"],
            },
        ),
        (
            "Ông Đỗ Minh Tuấn, Ủy viên Ban Thường vụ Đảng ủy, Trưởng Ban Xây dựng Đảng xã Phong Nẫm dự.",
            {
                "Đỗ Minh Tuấn": [
                    "Ủy viên Ban Thường vụ | Đảng ủy xã Phong Nẫm",
                    "Trưởng Ban | Ban Xây dựng Đảng Đảng ủy xã Phong Nẫm",
                ]
            },
        ),
    ],
)
def test_titles_shared_and_parted_from_their_bodies(text: str, expected: dict[str, list[str]]) -> None:
    assert posts(text) == expected


def test_a_name_behind_a_country_is_a_persons() -> None:
    text = (
        "Dự lễ có Phó Trưởng Ban Tuyên giáo Trung ương Lại Xuân Môn, Tổng Giám đốc Đài Truyền hình Việt Nam "
        "Lê Ngọc Quang, Bí thư Tỉnh ủy Lạng Sơn Nguyễn Quốc Đoàn."
    )
    assert list(posts(text)) == ["Lại Xuân Môn", "Lê Ngọc Quang", "Nguyễn Quốc Đoàn"]
