"""Names that begin with a title stand for a post."""

import pytest

from hpgraph.build.offices import Office, name, parse

BODIES = (
    "Sở Khoa học và Công nghệ thành phố Hải Phòng",
    "Sở Y tế thành phố Hải Phòng",
    "Bộ Y tế",
    "Sở Y tế tỉnh Bắc Ninh",
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Giám đốc Sở Khoa học và Công nghệ", Office("Giám đốc", "Sở Khoa học và Công nghệ thành phố Hải Phòng")),
        ("Bộ trưởng Bộ Y tế", Office("Bộ trưởng", "Bộ Y tế")),
        ("Thủ tướng Chính phủ", Office("Thủ tướng", "Chính phủ")),
        ("Phó Giám đốc Thường trực Sở Tài chính", Office("Phó Giám đốc Thường trực", "Sở Tài chính")),
        ("Chủ tịch Ủy ban nhân dân tỉnh Lào Cai", Office("Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai")),
        ("Sở Y tế", None),
        ("các sở, ngành", None),
        ("Chủ tịch", None),
    ],
)
def test_an_office_is_a_title_and_a_body(words: str, expected: Office | None) -> None:
    assert parse(words, BODIES) == expected


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("Giám đốc", "Sở Y tế", "Giám đốc Sở Y tế"),
        ("Trưởng Ban", "Ban Tổ chức Thành ủy", "Trưởng Ban Tổ chức Thành ủy"),
        ("Chánh Văn phòng", "Văn phòng Ủy ban nhân dân", "Chánh Văn phòng Ủy ban nhân dân"),
        ("Trưởng phòng", "Phòng Quản lý ngân sách", "Trưởng phòng Quản lý ngân sách"),
    ],
)
def test_what_title_and_body_share_is_said_once(title: str, body: str, expected: str) -> None:
    assert name(title, body) == expected
