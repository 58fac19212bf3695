"""Administrative units: with and without their level, lists, homonyms, names that are no places."""

import pytest

from hpgraph.extract.places import find
from support.readings import reading

CITY = "thành phố Hải Phòng"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "tại huyện An Lão và quận Đồ Sơn",
            [("huyện An Lão", CITY), ("quận Đồ Sơn", CITY)],
        ),
        (
            "các quận Hải An, Lê Chân và Dương Kinh",
            [(f"quận {n}", CITY) for n in ("Hải An", "Lê Chân", "Dương Kinh")],
        ),
        ("phường Vạn Hương có nguy cơ sạt lở", [("phường Vạn Hương", CITY)]),
        ("UBND TP. Hải Phòng họp", [(CITY, None)]),
        ("UBND tỉnh Hải Dương họp", [("tỉnh Hải Dương", None)]),
        ("nối Hải Phòng với Hải Dương", [(CITY, None), ("tỉnh Hải Dương", None)]),
        (
            "kè sông tại thành phố Lào Cai, tỉnh Lào Cai",
            [("thành phố Lào Cai", "tỉnh Lào Cai"), ("tỉnh Lào Cai", None)],
        ),
        ("tỉnh Bà Rịa - Vũng Tàu", [("tỉnh Bà Rịa - Vũng Tàu", None)]),
        ("đặc khu Bạch Long Vĩ", [("đặc khu Bạch Long Vĩ", CITY)]),
        ("ông Hà Thái Bình, bà Lê Thị Chân, đồng chí Dương Kinh Luân", []),
        ("trên đường Trần Phú, phố Ngô Quyền", []),
        ("Thái Bình Dương là đại dương", []),
    ],
)
def test_places(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(place.name, place.parent) for place in find(reading(text))] == expected


def test_one_fact_with_all_its_mentions() -> None:
    text = reading("UBND quận Hải An họp. Lãnh đạo quận Hải An kết luận.")
    (place,) = find(text)
    assert [text.cut(span) for span in place.evidence] == ["quận Hải An", "quận Hải An"]
    assert place.kind == "quận"
