"""General rules on the bodies of provinces and districts, told of one body."""

import pytest

from hpgraph.resolve.successions import Succession, around, of_district


def told(name: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """The changes of which the body itself is a part."""
    return [(c.date, c.original, c.resulting) for c in around([name]) if name in (*c.original, *c.resulting)]


CASES = [
    (
        "Sở Nội vụ tỉnh Hà Tĩnh",
        [
            (
                "2025-03",
                ("Sở Lao động - Thương binh và Xã hội tỉnh Hà Tĩnh", "Sở Nội vụ tỉnh Hà Tĩnh"),
                ("Sở Nội vụ tỉnh Hà Tĩnh",),
            )
        ],
    ),
    (
        "Sở Y tế tỉnh Hải Dương",
        [
            (
                "2025-07-01",
                ("Sở Y tế thành phố Hải Phòng", "Sở Y tế tỉnh Hải Dương"),
                ("Sở Y tế thành phố Hải Phòng",),
            )
        ],
    ),
    (
        "Ban Tổ chức Tỉnh ủy Bình Dương",
        [
            (
                "2025-07-01",
                (
                    "Ban Tổ chức Thành ủy Thành phố Hồ Chí Minh",
                    "Ban Tổ chức Tỉnh ủy Bà Rịa - Vũng Tàu",
                    "Ban Tổ chức Tỉnh ủy Bình Dương",
                ),
                ("Ban Tổ chức Thành ủy Thành phố Hồ Chí Minh",),
            )
        ],
    ),
    (
        "Ủy ban nhân dân tỉnh Thừa Thiên Huế",
        [("2025-01-01", ("Ủy ban nhân dân tỉnh Thừa Thiên Huế",), ("Ủy ban nhân dân thành phố Huế",))],
    ),
    (
        "Sở Bưu chính, Viễn thông tỉnh Lào Cai",
        [
            (
                "2008",
                ("Sở Bưu chính, Viễn thông tỉnh Lào Cai",),
                ("Sở Thông tin và Truyền thông tỉnh Lào Cai",),
            )
        ],
    ),
    (
        "Đảng ủy xã Đoàn Xá",
        [
            ("2025-07-01", ("Đảng ủy xã Tú Sơn", "Đảng ủy xã Đoàn Xá"), ("Đảng ủy xã Kiến Hải",)),
            ("2025-07-01", ("Đảng ủy xã Kiến Hưng", "Đảng ủy xã Đoàn Xá"), ("Đảng ủy xã Kiến Hưng",)),
        ],
    ),
    (
        "Ủy ban nhân dân phường Lê Ích Mộc",
        [
            (
                "2025-07-01",
                ("Ủy ban nhân dân phường Quảng Thanh", "Ủy ban nhân dân phường Lê Hồng Phong"),
                ("Ủy ban nhân dân phường Lê Ích Mộc",),
            )
        ],
    ),
    ("Hội đồng nhân dân xã Minh Tân", []),  # of several districts: the name does not tell which
    ("Công ty Cổ phần xã Tú Sơn", []),
    ("Sở Tư pháp tỉnh Lạng Sơn", []),
    ("Bộ Y tế", []),
    ("Phòng Tổ chức, Sở Y tế tỉnh Hải Dương", []),
    ("Công ty Cổ phần Cảng Hải Phòng", []),
]  # fmt: skip


@pytest.mark.parametrize(("name", "expected"), CASES, ids=[name for name, _ in CASES])
def test_what_became_of_a_body(name: str, expected: list[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> None:
    assert told(name) == expected


def test_a_department_that_had_ended_is_not_merged_with_its_province() -> None:
    july = [change for change in around(["Sở Giao thông vận tải tỉnh Hải Dương"]) if change.date == "2025-07-01"]
    assert [change.resulting for change in july] == [("Sở Xây dựng thành phố Hải Phòng",)]


def test_each_change_has_date_basis_and_an_id_of_its_own() -> None:
    found = around(["Sở Tài chính thành phố Hải Phòng", "Tỉnh ủy Yên Bái", "Đảng ủy xã Kiến Thụy"])
    assert found == tuple(sorted(found)) and len({change.id for change in found}) == len(found) == 7
    assert all(isinstance(change, Succession) and change.date and change.basis for change in found)


@pytest.mark.parametrize(
    ("name", "ended"),
    [
        ("Ủy ban nhân dân huyện Cát Hải", True),
        ("Quận ủy Hồng Bàng", True),
        ("Hội đồng nhân dân thị xã Kinh Môn", True),
        ("Ủy ban nhân dân phường Hồng Bàng", False),
        ("Hội Nông dân huyện Vĩnh Bảo", False),
    ],
)
def test_what_ended_with_the_districts(name: str, ended: bool) -> None:
    assert of_district(name) is ended
