"""English names are put together from known parts, or not given at all."""

import pytest

from hpgraph.build import english


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("thành phố Hải Phòng", "Hải Phòng City"),
        ("tỉnh Bắc Ninh", "Bắc Ninh Province"),
        ("đặc khu Cát Hải", "Cát Hải Special Zone"),
        ("phường Lê Thanh Nghị", "Lê Thanh Nghị Ward"),
        ("trụ sở UBND thành phố", None),
        ("", None),
    ],
)
def test_places(name: str, expected: str | None) -> None:
    assert english.place(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Sở Tài chính thành phố Hải Phòng", "Department of Finance of Hải Phòng City"),
        ("Ủy ban nhân dân quận Ngô Quyền", "People's Committee of Ngô Quyền Urban District"),
        ("Bộ Chính trị", "Politburo"),
        ("Phòng Quản lý ngân sách, Sở Tài chính thành phố Hải Phòng", None),
        ("các sở, ngành", None),
    ],
)
def test_bodies(name: str, expected: str | None) -> None:
    assert english.body(name) == expected


def test_posts() -> None:
    assert english.post("Giám đốc", "Sở Y tế tỉnh Lào Cai") == "Director, Department of Health of Lào Cai Province"
    assert english.post("Giám đốc", "Công ty A") is None
    assert english.post("Người lạ", "Bộ Y tế") is None
