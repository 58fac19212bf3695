"""Raw names, bodies and posts of tables in comparable form."""

import pytest

from hpgraph.resolve import bodies, places, rarity
from hpgraph.resolve.posts import offices
from hpgraph.resolve.words import name_key


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ("Đ/c  NGUYỄN VĂN HOÀ, Giám đốc", "nguyễn văn hòa"),
        ("PGS.TS Lê Thị Uỷ", "lê thị ủy"),
        ("Đại tá, TS Trần Bình", "trần bình"),
        ("ông Ông Văn Bình", "ông văn bình"),
        ("Ng. Văn An", "nguyễn văn an"),
        ("Bá Thị Lan", "bá thị lan"),
        ("Nguye\u0302\u0303n Va\u0306n An", "nguyễn văn an"),
    ],
)
def test_names(raw: str, key: str) -> None:
    assert name_key(raw) == key


HP = "thanh-pho-hai-phong"


@pytest.mark.parametrize(
    ("raw", "site", "core", "scope", "unit"),
    [
        ("Sở KH&CN", HP, "sở khoa học công nghệ", HP, None),
        ("Sở KH-CN TP. Hải Phòng", None, "sở khoa học công nghệ", HP, None),
        ("UBND TP.HCM", HP, "ủy ban nhân dân", "thanh-pho-ho-chi-minh", None),
        ("UBND huyện An Lão, Hải Phòng", None, "ủy ban nhân dân", HP, "huyện an lão"),
        ("Huyện ủy An Lão", HP, "huyện ủy", HP, "huyện an lão"),
        ("Thành ủy Hải Phòng", None, "tỉnh ủy", HP, None),
        ("Sở LĐ-TB&XH tỉnh Bà Rịa - Vũng Tàu", HP, "sở lao động thương binh xã hội", "tinh-ba-ria-vung-tau", None),
        ("Sở Tư pháp", HP, "sở tư pháp", HP, None),
        ("Văn phòng TƯ Đảng", HP, "văn phòng trung ương đảng", places.CENTRE, None),
        ("Bộ TT&TT", HP, "bộ thông tin truyền thông", places.CENTRE, None),
        ("Ban Tổ chức Trung ương", HP, "ban tổ chức trung ương", places.CENTRE, None),
        ("Đoàn ĐBQH tỉnh Lào Cai", HP, "đoàn đại biểu quốc hội", "tinh-lao-cai", None),
        ("Cục Thuế tỉnh", "tinh-nam-dinh", "cục thuế", "tinh-nam-dinh", None),
    ],
)
def test_bodies(raw: str, site: str | None, core: str, scope: str, unit: str | None) -> None:
    found = bodies.parse(raw, site)
    assert found is not None
    assert (found.core, found.scope, found.unit) == (core, scope, unit)


@pytest.mark.parametrize(
    ("old", "new", "true"),
    [
        ("sở kế hoạch đầu tư", "sở tài chính", True),
        ("ban dân vận tỉnh ủy", "ban tuyên giáo dân vận tỉnh ủy", True),
        ("sở bưu chính viễn thông", "sở khoa học công nghệ", True),
        ("sở tài chính", "sở kế hoạch đầu tư", False),
        ("sở y tế", "sở tài chính", False),
    ],
)
def test_what_became_of_bodies(old: str, new: str, true: bool) -> None:
    assert bodies.becomes(old, new) is true


@pytest.mark.parametrize(
    "raw", ["Hải Phòng", "TP Hải Phòng", "thành phố Hải Phòng", "hai-phong", "thanh-pho-hai-phong"]
)
def test_provinces_by_any_spelling(raw: str) -> None:
    assert places.province(raw) == HP


@pytest.mark.parametrize("raw", ["", "Trung ương"])
def test_the_centre_is_no_province(raw: str) -> None:
    assert places.province(raw) is None


@pytest.mark.parametrize(
    ("post", "agency", "found"),
    [
        (
            "Phó Bí thư Tỉnh ủy, Chủ tịch",
            "UBND tỉnh",
            [("phó bí thư", "tỉnh ủy", False), ("chủ tịch", "ủy ban nhân dân", False)],
        ),
        ("nguyên Giám đốc Sở Y tế", "", [("giám đốc", "sở y tế", True)]),
        ("Trưởng Ban Tổ chức Tỉnh ủy", "", [("trưởng ban", "ban tổ chức tỉnh ủy", False)]),
        ("Giám đốc Sở Văn hóa, Thể thao và Du lịch", "", [("giám đốc", "sở văn hóa thể thao du lịch", False)]),
        (
            "điều động Phó Giám đốc Sở Y tế giữ chức Giám đốc Sở Nội vụ",
            "",
            [("phó giám đốc", "sở y tế", True), ("giám đốc", "sở nội vụ", False)],
        ),
        ("Giám đốc Sở", "Sở Y tế", [("giám đốc", "sở y tế", False)]),
        ("Tỉnh ủy viên, Giám đốc", "Sở Y tế", [("tỉnh ủy viên", "tỉnh ủy", False), ("giám đốc", "sở y tế", False)]),
        ("", "Sở Y tế", [(None, "sở y tế", False)]),
        ("", "", []),
    ],
)
def test_offices(post: str, agency: str, found: list[tuple[str | None, str, bool]]) -> None:
    read = [(o.title, o.body.core if o.body else None, o.former) for o in offices(post, agency, "Hà Nam")]
    assert read == found


def test_rarity_follows_the_parts_of_a_name() -> None:
    common, rare = rarity.share("nguyễn văn hùng"), rarity.share("khuất duy thạch")
    assert 0.0005 < common < 0.005
    assert rare < common / 500
    assert rarity.population(["nguyễn văn hùng"]) == 1
