"""What the name of a body tells: what stands above it on a day, of which place and kind it is."""

import pytest

from hpgraph.resolve import hierarchy, keys
from hpgraph.resolve.units import unit_of

HP = "thành phố Hải Phòng"
ABOVE = [
    ("Phòng Quản lý ngân sách, Sở Tài chính thành phố Hải Phòng", "2018-05-02", "Sở Tài chính thành phố Hải Phòng"),
    ("Chi cục Thủy lợi Sở Nông nghiệp và Môi trường tỉnh Gia Lai", None, "Sở Nông nghiệp và Môi trường tỉnh Gia Lai"),
    ("Cục Viễn thông, Bộ Khoa học và Công nghệ", None, "Bộ Khoa học và Công nghệ"),
    ("Sở Xây dựng thành phố Hải Phòng", None, "Ủy ban nhân dân thành phố Hải Phòng"),
    ("Thanh tra tỉnh Lào Cai", None, "Ủy ban nhân dân tỉnh Lào Cai"),
    ("Văn phòng Ủy ban nhân dân tỉnh Lào Cai", None, "Ủy ban nhân dân tỉnh Lào Cai"),
    ("Ban Dân tộc Hội đồng nhân dân tỉnh Đắk Lắk", None, "Hội đồng nhân dân tỉnh Đắk Lắk"),
    ("Ban Tổ chức Thành ủy Hải Phòng", None, "Thành ủy Hải Phòng"),
    ("Ủy ban Kiểm tra Tỉnh ủy Bắc Ninh", None, "Tỉnh ủy Bắc Ninh"),
    ("Ban Tuyên giáo Huyện ủy Kiến Thụy", "2020-01-01", "Huyện ủy Kiến Thụy"),
    ("Đảng ủy Ủy ban nhân dân tỉnh Bắc Ninh", None, "Tỉnh ủy Bắc Ninh"),
    ("Ủy ban nhân dân quận Hải An", "2018-05-02", "Ủy ban nhân dân thành phố Hải Phòng"),
    ("Huyện ủy Gia Bình", "2025-03-21", "Tỉnh ủy Bắc Ninh"),
    ("Ủy ban nhân dân xã An Thái", "2020-01-01", "Ủy ban nhân dân huyện An Lão"),
    ("Đảng ủy phường Đông Hải 1", "2020-01-01", "Quận ủy Hải An"),
    ("Ủy ban nhân dân xã An Hưng", "2025-07-01", "Ủy ban nhân dân thành phố Hải Phòng"),
    ("Đảng ủy phường Đông Hải", "2025-10-01", "Thành ủy Hải Phòng"),
    ("Phòng Nội vụ huyện An Lão", "2020-01-01", "Ủy ban nhân dân huyện An Lão"),
    ("Công an huyện An Lão", "2014-10-15", "Công an thành phố Hải Phòng"),
    ("Công an tỉnh Bắc Ninh", None, "Bộ Công an"),
    ("Hội Nông dân tỉnh Lào Cai", None, "Trung ương Hội Nông dân Việt Nam"),
    ("Ủy ban nhân dân xã Không Có", "2020-01-01", None),
    ("Công an thành phố Nam Ninh", None, None),
    ("Bộ Y tế", None, None),
    ("Thành ủy Hải Phòng", None, None),
    ("Trường THPT chuyên Nguyễn Trãi", None, None),
    ("Hợp tác xã Nông nghiệp Tú Sơn", None, None),
]


@pytest.mark.parametrize(("name", "day", "expected"), ABOVE, ids=[name for name, *_ in ABOVE])
def test_what_stands_above(name: str, day: str | None, expected: str | None) -> None:
    assert hierarchy.above(name, HP, day) == expected


@pytest.mark.parametrize(
    ("name", "place", "kind"),
    [
        ("Sở Y tế tỉnh Lào Cai", ("tỉnh Lào Cai", None), "department"),
        ("Ủy ban nhân dân quận Hải An", ("quận Hải An", HP), "peoples-committee"),
        ("Huyện ủy Gia Bình", ("huyện Gia Bình", "tỉnh Bắc Ninh"), "party-committee"),
        ("Bộ Y tế", None, "ministry"),
        ("Quỹ đầu tư Mangrove Ventures", None, None),
    ],
)
def test_place_and_kind(name: str, place: tuple[str, str | None] | None, kind: str | None) -> None:
    assert hierarchy.place(name, HP) == place
    assert hierarchy.kind(name) == kind


@pytest.mark.parametrize(
    ("name", "jurisdiction", "province"),
    [
        ("Ủy ban nhân dân quận Hải An", None, HP),
        ("Ủy ban nhân dân huyện Gia Bình", HP, "tỉnh Bắc Ninh"),
        ("Ủy ban nhân dân huyện Châu Thành", "tỉnh An Giang", "tỉnh An Giang"),
        ("Ủy ban nhân dân huyện Châu Thành", None, None),
        ("Ủy ban nhân dân xã Chưa Biết", "tỉnh Lào Cai", "tỉnh Lào Cai"),
    ],
)
def test_the_province_of_a_unit(name: str, jurisdiction: str | None, province: str | None) -> None:
    unit = unit_of(name, jurisdiction)
    assert unit and unit.province == province


def test_districts_of_one_name_in_two_provinces_are_two_bodies() -> None:
    name = "Ủy ban nhân dân huyện Châu Thành"
    ids = [keys.organisation(name, where) for where in ("tỉnh An Giang", "tỉnh Tiền Giang", None)]
    assert len(set(ids)) == 3
    assert keys.organisation("Ủy ban nhân dân quận Hải An", HP) == keys.organisation("Ủy ban nhân dân quận Hải An")
    assert keys.organisation("Bộ Y tế", HP) == keys.organisation("Bộ Y tế")
