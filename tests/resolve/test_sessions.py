"""Counted meetings, by the names that reports give them."""

import pytest

from hpgraph.resolve.sessions import Session, number, parse

CITY = "thanh-pho-hai-phong"
COUNCIL, PARTY, CENTRE, ASSEMBLY = "hội đồng nhân dân", "cấp ủy", "tw", "quốc hội"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Kỳ họp thứ 14, HĐND thành phố khóa XV, nhiệm kỳ 2016 - 2021", Session("kỳ họp", COUNCIL, CITY, 14, "xv")),
        ("Kỳ họp thứ 14 (kỳ họp giữa năm) của HĐND thành phố", Session("kỳ họp", COUNCIL, CITY, 14, "")),
        ("kỳ họp chuyên đề lần thứ ba HĐND tỉnh Kon Tum", Session("kỳ họp chuyên đề", COUNCIL, "tinh-kon-tum", 3, "")),
        (
            "Hội nghị lần thứ 32 Ban Chấp hành Đảng bộ tỉnh Bắc Ninh khóa XX đánh giá kết quả quý I",
            Session("hội nghị", PARTY, "tinh-bac-ninh", 32, "xx"),
        ),
        ("Hội nghị Tỉnh ủy Bắc Ninh lần thứ 32", Session("hội nghị", PARTY, "tinh-bac-ninh", 32, "")),
        ("Hội nghị lần thứ 8 BCH Trung ương Đảng khóa XIII", Session("hội nghị", CENTRE, "trung-uong", 8, "xiii")),
        ("Kỳ họp thứ tám, Quốc hội khóa XV", Session("kỳ họp", ASSEMBLY, "trung-uong", 8, "xv")),
        (
            "Đại hội đại biểu lần thứ I Đảng bộ thành phố Hải Phòng, nhiệm kỳ 2025 - 2030",
            Session("đại hội", PARTY, CITY, 1, "2025"),
        ),
        ("Đại hội Đảng bộ thành phố Hải Phòng lần thứ I", Session("đại hội", PARTY, CITY, 1, "")),
        ("hội nghị tiếp xúc cử tri trước Kỳ họp thứ 2, Quốc hội khóa XV", None),
        ("hội nghị quán triệt Nghị quyết Hội nghị lần thứ 8 BCH Trung ương Đảng khóa XIII", None),
        ("hội nghị tổng kết cuộc thi lần thứ 5 của Tỉnh ủy", None),
        ("Đại hội đại biểu lần thứ IX Hội Nông dân huyện Vĩnh Bảo", None),  # whose members' bodies are not listed here
        ("kỳ họp thứ 8", None),
        ("hội nghị công bố quyết định", None),
    ],
)
def test_parse(name: str, found: Session | None) -> None:
    assert parse(name, "thành phố Hải Phòng") == found


@pytest.mark.parametrize(
    ("said", "value"), [("i", 1), ("iv", 4), ("ix", 9), ("xiv", 14), ("xl", 40), ("tám", 8), ("mười", 10), ("32", 32)]
)
def test_number(said: str, value: int) -> None:
    assert number(said) == value
