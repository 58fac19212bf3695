"""Bodies in lists under one word or one area, bare words, and short forms in brackets."""

import pytest

from hpgraph.extract import organisations
from support.readings import reading


def names(text: str, jurisdiction: str | None = "tỉnh Bến Tre") -> list[str]:
    return [fact.name for fact in organisations.find(reading(text, jurisdiction=jurisdiction)).facts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Huyện ủy Bình Đại, Ba Tri, Thạnh Phú: tháo gỡ vướng mắc",
            ["Huyện ủy Bình Đại", "Huyện ủy Ba Tri", "Huyện ủy Thạnh Phú"],
        ),
        ("bổ nhiệm giữ chức Giám đốc Công an TP Hà Nội.", ["Công an thành phố Hà Nội"]),
        ("Ông Lê Ba Tri tặng hoa Cục trưởng Cục Thuế Hà Nội Lê Văn Tám.", ["Cục Thuế Hà Nội"]),
        (
            "việc Tỉnh ủy-HĐND-UBND tỉnh giao",
            ["Tỉnh ủy Bến Tre", "Hội đồng nhân dân tỉnh Bến Tre", "Ủy ban nhân dân tỉnh Bến Tre"],
        ),
        ("Quyết định 12/QĐ-UBND, Nghị quyết 05/NQ-HĐND", []),
        ("Dự án của Tập đoàn Sun Group hoàn toàn phù hợp.", ["Tập đoàn Sun Group"]),
        ("Ban tổ chức lễ hội trả lời. Ông hỏi BTC lễ hội.", []),
        ("Bộ Tài chính (BTC) trả lời. Ông hỏi BTC.", ["Bộ Tài chính"]),
        ("Ban Công tác Mặt trận và các tổ chức đoàn thể dự", ["Ban Công tác Mặt trận"]),
        ("UBND huyện Ba Tri, Trần Văn Tám và", ["Ủy ban nhân dân huyện Ba Tri"]),
        (
            "tập thể Đảng ủy, Ban Giám đốc Công an tỉnh thực hiện",
            ["Đảng ủy Công an tỉnh Bến Tre", "Ban Giám đốc Công an tỉnh Bến Tre", "Công an tỉnh Bến Tre"],
        ),
        (
            "Ban Thường vụ Đảng ủy xã Mỹ Hòa họp. Văn phòng báo cáo Ban Thường vụ Đảng ủy.",
            ["Ban Thường vụ Đảng ủy xã Mỹ Hòa"],
        ),
        ("Thường trực HĐND các huyện, thành phố dự", []),
        ("Chủ tịch Liên đoàn Lao động huyện, thành, thị dự", []),
        ("Bí thư Đoàn xã Mỹ Hòa dự", ["Đoàn xã Mỹ Hòa"]),
        (
            "lãnh đạo các sở: Tài chính, Nội vụ và Văn hóa, Thể thao và Du lịch",
            [
                "Sở Tài chính tỉnh Bến Tre",
                "Sở Nội vụ tỉnh Bến Tre",
                "Sở Văn hóa, Thể thao và Du lịch tỉnh Bến Tre",
            ],
        ),
        ("các Bộ Tài chính, Công Thương trình", ["Bộ Tài chính", "Bộ Công Thương"]),
        (
            "các ban Tổ chức, Dân vận Tỉnh ủy dự",
            ["Ban Tổ chức Tỉnh ủy Bến Tre", "Ban Dân vận Tỉnh ủy Bến Tre", "Tỉnh ủy Bến Tre"],
        ),
        (
            "các ban Kinh tế-Ngân sách, Văn hoá-Xã hội HĐND tỉnh",
            [
                "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Bến Tre",
                "Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh Bến Tre",
                "Hội đồng nhân dân tỉnh Bến Tre",
            ],
        ),
        (
            "Ủy ban Mặt trận Tổ quốc và các đoàn thể huyện Ba Tri",
            ["Ủy ban Mặt trận Tổ quốc Việt Nam huyện Ba Tri"],
        ),
        (
            "Đảng ủy, HĐND, UBND TT Lai Uyên",
            [
                "Đảng ủy thị trấn Lai Uyên",
                "Hội đồng nhân dân thị trấn Lai Uyên",
                "Ủy ban nhân dân thị trấn Lai Uyên",
            ],
        ),
        ("Phòng Y tế huyện Ba Tri họp; Phòng Y tế và Hội cơ sở dự", ["Phòng Y tế huyện Ba Tri"]),
        ("giao Cục Y tế dự phòng hỗ trợ tỉnh phân bổ", ["Cục Y tế dự phòng"]),
        (
            "Bệnh viện Đa khoa tỉnh và CDC tỉnh",
            ["Bệnh viện Đa khoa tỉnh Bến Tre", "Trung tâm Kiểm soát bệnh tật tỉnh Bến Tre"],
        ),
        ("Cục Chống tham nhũng kết luận", ["Cục Chống tham nhũng"]),
        ("xây dựng Chính phủ điện tử, Tây Ban Nha nhân dịp này", []),
        ("Hội đồng Liên bang Nga Valentina Matvienko", ["Hội đồng Liên bang Nga"]),
        ("lãnh đạo các Tổng cục, Cục thuộc Bộ Y tế", ["Bộ Y tế"]),
        ("Đoàn đại biểu Quốc hội Vương quốc Campuchia", ["Đoàn đại biểu Quốc hội Vương quốc Campuchia"]),
        ("website của HĐND TP. Cũng theo ông", ["Hội đồng nhân dân thành phố"]),
        ("PHÁT TRIỂN KINH TẾ XÃ HỘI TẠI XÃ MỸ HÒA", []),
        ("THƯỜNG TRỰC HUYỆN ỦY KIỂM TRA TÌNH HÌNH", ["Thường trực Huyện ủy"]),
    ],
)
def test_lists_and_bare_words(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Công ty TNHH MTV Khai thác công trình thủy lợi (KTCTTL) Hà Nam bơm nước",
            ["Công ty TNHH MTV Khai thác công trình thủy lợi Hà Nam"],
        ),
        ("Công đoàn (CĐ) tỉnh Lạng Sơn khai mạc", ["Công đoàn tỉnh Lạng Sơn"]),
        ("Công đoàn Giao thông vận tải (GTVT) tổ chức", ["Công đoàn Giao thông vận tải"]),
        ("vốn của Ngân hàng CSXH huyện Ba Tri", ["Ngân hàng Chính sách xã hội huyện Ba Tri"]),
        ("Tổng Lãnh sự Việt Nam tại Savannakhet dự", ["Tổng Lãnh sự quán Việt Nam tại Savannakhet"]),
        (
            "Sở Công thương phối hợp với Chi cục Quản lý thị trường kiểm tra giá phân bón",
            ["Sở Công Thương tỉnh Bến Tre", "Chi cục Quản lý thị trường tỉnh Bến Tre"],
        ),
    ],
)
def test_short_forms_and_ends_of_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_provinces_of_other_countries_are_not_meant_by_the_bare_word() -> None:
    assert names("Bảo vệ tỉnh Bô-ly-khăm-xay (Lào). Bộ CHQS tỉnh diễn tập.") == ["Bộ Chỉ huy Quân sự tỉnh Bến Tre"]
