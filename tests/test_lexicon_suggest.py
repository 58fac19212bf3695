"""Finding unknown titles, bodies and abbreviations in texts."""

import pytest
import yaml

from hpgraph.lexicon_suggest import suggest, to_yaml

TITLE = "Dự lễ có đồng chí Nguyễn Văn An, Thủ thư Thư viện tỉnh; Trần Thị Bình, Giám đốc Sở Y tế."
BODY = "Sáng 3/4, Giám đốc Khu bảo tồn Vân Long phát biểu."
SHORT = "Kế hoạch của Mái ấm tình xứ Đông (MATXĐ) do MATXĐ tổ chức theo Kế hoạch số 12/KH-ZZZ."


def forms(kind: str, *texts: str) -> list[tuple[str, int, str]]:
    return [(one.form, one.count, one.meaning) for one in getattr(suggest(texts), kind)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TITLE, [("Thủ thư", 1, "")]),
        ("Đồng chí Lê Văn Cường, Bí thư Thành ủy", []),
        ("đường Lê Văn Lương, Nguyễn Trãi, Trần Phú", []),
        ("Ông Phạm Văn Dũng, Hà Nội cho biết", []),
        ("Bà Trần Thị Em, Chị nuôi đã nấu ăn", []),
    ],
)
def test_titles(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert forms("titles", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BODY, [("Khu bảo tồn Vân Long", 1, "")]),
        ("Giám đốc Sở Công Thương phát biểu", []),
        ("Thủ tướng Lý Hiển Long và phu nhân thăm Hà Nội", []),
        ("Ngoại trưởng Nhật Bản thăm Hà Nội", []),
        ("Trưởng phòng Kế hoạch và Đầu tư Lê Văn An", []),
        (SHORT, [("Mái ấm tình xứ Đông", 1, "")]),
    ],
)
def test_bodies(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert forms("bodies", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SHORT, [("MATXĐ", 2, "Mái ấm tình xứ Đông")]),
        ("UBND, HĐND, Sở KH&CN, khóa XIV, 12/QĐ-XYZ", []),
        ("HỘI NGHỊ TỔNG KẾT QWE NĂM 2020", []),
        ("CƠ QUAN NHÀ NƯỚC QWE (haiphong.gov.vn)", []),
        ("ngân sách nhà nước theo WQX và W-QX", [("WQX", 1, "")]),
    ],
)
def test_abbreviations(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert forms("abbreviations", text) == expected


def test_the_most_frequent_come_first_and_top_cuts_the_rest() -> None:
    texts = ["WQX họp. ", "WQX và WQY", "WQY, WQX"]
    assert forms("abbreviations", *texts) == [("WQX", 3, ""), ("WQY", 2, "")]
    assert [one.form for one in suggest(texts, top=1).abbreviations] == ["WQX"]
    assert suggest(texts).abbreviations[0].examples == ("WQX họp.", "WQX và WQY")


def test_the_output_is_yaml_to_paste() -> None:
    printed = to_yaml(suggest([TITLE, BODY, SHORT]))
    assert "# 1×: … Dự lễ có đồng chí Nguyễn Văn An, Thủ thư Thư viện tỉnh" in printed
    assert {"form": "Thủ thư"} in yaml.safe_load(printed)
    assert {"form": "Mái ấm tình xứ Đông", "variants": ["MATXĐ"]} in yaml.safe_load(printed)
