"""Bodies in running text: which there are, where their names end, whose 'tỉnh' is meant, and what is no body."""

import pytest

from hpgraph.extract.mentions import Organisations
from hpgraph.extract.organisations import find
from hpgraph.models import BlockKind
from support.readings import reading

CITY = "thành phố Hải Phòng"
PROVINCE = "tỉnh Bắc Ninh"


def bodies(text: str, jurisdiction: str | None = CITY, kind: BlockKind = BlockKind.BODY) -> Organisations:
    return find(reading(text, jurisdiction=jurisdiction, kind=kind))


def names(text: str, jurisdiction: str | None = CITY) -> list[str]:
    return [fact.name for fact in bodies(text, jurisdiction).facts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sở Xây dựng chủ trì, phối hợp với Công an thành phố.",
            ["Sở Xây dựng thành phố Hải Phòng", "Công an thành phố Hải Phòng"],
        ),
        (
            "Thay mặt Thành ủy, HĐND, UBND thành phố",
            ["Thành ủy Hải Phòng", "Hội đồng nhân dân thành phố Hải Phòng", "Ủy ban nhân dân thành phố Hải Phòng"],
        ),
        ("Quận ủy, UBND quận Đồ Sơn chuẩn bị", ["Quận ủy Đồ Sơn", "Ủy ban nhân dân quận Đồ Sơn"]),
        (
            "UBND các quận Hồng Bàng, Lê Chân và Ngô Quyền nạo vét cống",
            ["Ủy ban nhân dân quận Hồng Bàng", "Ủy ban nhân dân quận Lê Chân", "Ủy ban nhân dân quận Ngô Quyền"],
        ),
        (
            "Ban Kinh tế - Ngân sách HĐND thành phố giám sát",
            ["Ban Kinh tế - Ngân sách Hội đồng nhân dân thành phố Hải Phòng"],
        ),
        (
            "Văn phòng Đoàn ĐBQH và HĐND thành phố tổng hợp",
            ["Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố Hải Phòng"],
        ),
        (
            "Cục Chuyển giao công nghệ, Bộ KH&CN cử chuyên gia",
            ["Cục Chuyển giao công nghệ, Bộ Khoa học và Công nghệ", "Bộ Khoa học và Công nghệ"],
        ),
        ("Ủy ban Kiểm tra (UBKT) Thành ủy họp", ["Ủy ban Kiểm tra Thành ủy Hải Phòng"]),
        ("Bộ Chỉ huy Quân sự (CHQS) thành phố huấn luyện", ["Bộ Chỉ huy Quân sự thành phố Hải Phòng"]),
        ("mới đây, quốc hội đã thông qua nghị quyết", ["Quốc hội"]),
        ("Hội Liên hiệp Phụ nữ huyện Vĩnh Bảo trao quà", ["Hội Liên hiệp Phụ nữ huyện Vĩnh Bảo"]),
        ("Thành đoàn và Hội Nông dân thành phố ký kết", ["Thành đoàn Hải Phòng", "Hội Nông dân thành phố Hải Phòng"]),
        ("Tòa án nhân dân quận Hải An xét xử", ["Tòa án nhân dân quận Hải An"]),
        (
            "Bộ Tư lệnh Quân khu 3 và Quân chủng Hải quân diễn tập",
            ["Bộ Tư lệnh Quân khu 3", "Quân khu 3", "Quân chủng Hải quân"],
        ),
    ],
)
def test_public_bodies_get_their_full_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Công ty Cổ phần Xây lắp Đại Phát thi công", ["Công ty Cổ phần Xây lắp Đại Phát"]),
        ("Công ty TNHH MTV Cấp nước Sông Giá chủ động bơm", ["Công ty TNHH MTV Cấp nước Sông Giá"]),
        ("Công ty TNHH Sunrise Electronics Việt Nam sớm hoàn tất hồ sơ", ["Công ty TNHH Sunrise Electronics Việt Nam"]),
        ("Tập đoàn Hạ tầng Biển Xanh đầu tư", ["Tập đoàn Hạ tầng Biển Xanh"]),
        ("Trường THPT Lý Thường Kiệt được khen", ["Trường THPT Lý Thường Kiệt"]),
        ("Bệnh viện Đa khoa Bình Minh khám cho", ["Bệnh viện Đa khoa Bình Minh"]),
        ("Trung tâm Điều dưỡng người có công Hải Phòng cho biết", ["Trung tâm Điều dưỡng người có công Hải Phòng"]),
        ("Trung tâm Phục vụ hành chính công xã Nam Sách tiếp dân", ["Trung tâm Phục vụ hành chính công xã Nam Sách"]),
        (
            "Ban Quản lý dự án Phát triển hạ tầng đô thị đẩy nhanh tiến độ",
            ["Ban Quản lý dự án Phát triển hạ tầng đô thị"],
        ),
        (
            "Ban Bảo vệ, chăm sóc sức khỏe cán bộ thành phố khám",
            ["Ban Bảo vệ, chăm sóc sức khỏe cán bộ thành phố Hải Phòng"],
        ),
        ("Ban Chỉ đạo diễn tập thành phố họp", ["Ban Chỉ đạo diễn tập thành phố Hải Phòng"]),
        ("Quỹ Ánh sáng trẻ sẵn sàng tài trợ", ["Quỹ Ánh sáng trẻ"]),
        ("Hiệp hội Doanh nghiệp Hàn Quốc tại Hải Phòng kiến nghị", ["Hiệp hội Doanh nghiệp Hàn Quốc tại Hải Phòng"]),
        ("Đại sứ quán Vương quốc Bỉ tại Việt Nam mời", ["Đại sứ quán Vương quốc Bỉ tại Việt Nam"]),
        (
            "Báo Hải Phòng và Đài Phát thanh và Truyền hình Hải Phòng đưa tin",
            ["Báo Hải Phòng", "Đài Phát thanh và Truyền hình Hải Phòng"],
        ),
        ("Cảng vụ Hàng hải Hải Phòng kiểm đếm", ["Cảng vụ Hàng hải Hải Phòng"]),
    ],
)
def test_open_names_end_where_the_sentence_goes_on(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "jurisdiction", "expected"),
    [
        ("UBND tỉnh họp. Sở Y tế báo cáo.", PROVINCE, ["Ủy ban nhân dân tỉnh Bắc Ninh", "Sở Y tế tỉnh Bắc Ninh"]),
        (
            "UBND tỉnh Đắk Lắk tổ chức hội thảo. Dự có Giám đốc Sở Nội vụ tỉnh Kon Tum. UBND tỉnh giao Sở Y tế.",
            CITY,
            ["Ủy ban nhân dân tỉnh Đắk Lắk", "Sở Nội vụ tỉnh Kon Tum", "Sở Y tế tỉnh Đắk Lắk"],
        ),
        ("Về phía tỉnh Hải Dương có đồng chí A, Bí thư Tỉnh ủy.", CITY, ["Tỉnh ủy Hải Dương"]),
        ("Tại quận Lê Chân, Chủ tịch UBND quận tiếp dân.", CITY, ["Ủy ban nhân dân quận Lê Chân"]),
        (
            "Đồng chí A, nguyên Phó Chủ tịch UBND tỉnh Hải Dương, Giám đốc Sở Y tế dự.",
            CITY,
            ["Ủy ban nhân dân tỉnh Hải Dương", "Sở Y tế thành phố Hải Phòng"],
        ),
        (
            "Chủ tịch UBND tỉnh Nghệ An kiểm tra. UBND tỉnh yêu cầu Sở Công Thương vào cuộc.",
            None,
            ["Ủy ban nhân dân tỉnh Nghệ An", "Sở Công Thương tỉnh Nghệ An"],
        ),
        (
            "ông A, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh Đồng Nai",
            None,
            ["Tỉnh ủy Đồng Nai", "Ủy ban nhân dân tỉnh Đồng Nai"],
        ),
    ],
)
def test_a_bare_level_means_the_area_in_question(text: str, jurisdiction: str | None, expected: list[str]) -> None:
    assert names(text, jurisdiction) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trưởng Ban Tổ chức Thành ủy Lê Văn Tám", ["Ban Tổ chức Thành ủy Hải Phòng"]),
        ("Phó Chánh Văn phòng UBND thành phố", ["Văn phòng Ủy ban nhân dân thành phố Hải Phòng"]),
        (
            "bà A, Trưởng phòng Quản lý ngân sách Sở Tài chính",
            ["Phòng Quản lý ngân sách, Sở Tài chính thành phố Hải Phòng", "Sở Tài chính thành phố Hải Phòng"],
        ),
        (
            "TS A, Trưởng khoa Cơ khí, Học viện Kỹ thuật Bình Minh",
            ["Khoa Cơ khí, Học viện Kỹ thuật Bình Minh", "Học viện Kỹ thuật Bình Minh"],
        ),
        ("Chánh Thanh tra thành phố", ["Thanh tra thành phố Hải Phòng"]),
        ("ông A, Ủy viên Trung ương Đảng", ["Ban Chấp hành Trung ương Đảng"]),
        ("Thành ủy viên", ["Thành ủy Hải Phòng"]),
        ("Phó Thủ tướng", ["Chính phủ"]),
        ("Đại sứ Nhật Bản tại Việt Nam", ["Đại sứ quán Nhật Bản tại Việt Nam"]),
        ("Bộ trưởng Tài chính", ["Bộ Tài chính"]),
        (
            "ông A, Bí thư Đảng ủy, Giám đốc Sở KH-CN",
            ["Đảng ủy Sở Khoa học và Công nghệ thành phố Hải Phòng", "Sở Khoa học và Công nghệ thành phố Hải Phòng"],
        ),
        ("nguyên Bí thư Phú Thọ", ["Tỉnh ủy Phú Thọ"]),
        ("Bí thư chi bộ thôn Nà Sản, Bí thư Chi bộ khu phố 3", ["Chi bộ thôn Nà Sản", "Chi bộ khu phố 3"]),
        ("Giám đốc Khu quản lý đường thủy số 2", ["Khu Quản lý đường thủy số 2"]),
        (
            "Phó Trưởng Ban Dân nguyện thuộc Ủy ban Thường vụ Quốc hội",
            ["Ban Dân nguyện Ủy ban Thường vụ Quốc hội", "Ủy ban Thường vụ Quốc hội"],
        ),
    ],
)
def test_titles_imply_bodies(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị bàn về thị trường Nhật Bản và môi trường Việt Nam.",
        "Ban Tổ chức trao 10 giải.",
        "theo Quyết định số 812/QĐ-UBND và Công văn số 45/UBND-VX",
        "thăm phố Lê Lợi, Hải Phòng",
        "Báo cáo của đoàn công tác",
        "Cơ quan quản lý",
        "khu quản lý của nông trường, chi bộ khu vực phía tây",
        "cầu vượt Trường Sơn, quần đảo Trường Sa",
        "Quang cảnh hội nghị. Ảnh: BTC",
        "các cán bộ của bộ phận một cửa, cơ sở vật chất",
        "Thủ tướng Nhật Bản",
        "Ngày hội văn hóa khai mạc tại sân vận động",
    ],
)
def test_what_is_no_body(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("yêu cầu các sở, ban, ngành thực hiện", "các sở, ban, ngành"),
        ("UBND các quận, huyện hoàn thành", "UBND các quận, huyện"),
        ("các cấp ủy quán triệt", "các cấp ủy"),
    ],
)
def test_groups_are_mentions_and_no_facts(text: str, said: str) -> None:
    opened = reading(text)
    found = find(opened)
    assert [opened.cut(mention.span) for mention in found.mentions if mention.generic] == [said]
    assert not found.facts


def test_a_body_is_one_fact_with_every_spelling() -> None:
    (fact,) = bodies("Sở KH&CN họp. Sở Khoa học và Công nghệ báo cáo. Sở KH-CN thành phố tiếp thu.").facts
    assert fact.spellings == ("Sở KH&CN", "Sở Khoa học và Công nghệ", "Sở KH-CN thành phố")
    assert fact.kind == "department"
    assert len(fact.evidence) == 3


def test_nothing_is_read_outside_the_article() -> None:
    assert not bodies("Sở Y tế mở phòng khám", kind=BlockKind.TEASER).facts
    assert not bodies("Sở Y tế mở phòng khám", kind=BlockKind.CHROME).facts
    assert bodies("Cơ quan quản lý: Văn phòng UBND thành phố", kind=BlockKind.IMPRINT).facts
