import pytest

from hpgraph.models import Article
from hpgraph.read import plain
from hpgraph.read.districts import province


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Cổng Thông Tin Điện Tử Huyện Bàu Bàng", "tỉnh Bình Dương"),
        ("lãnh đạo huyện Bạch Thông và thành phố Bắc Kạn dự", "tỉnh Bắc Kạn"),
        ("đoàn đi thăm huyện Bàu Bàng và huyện Bạch Thông", None),  # two provinces
        ("Chủ tịch UBND huyện Châu Thành nói", None),  # several provinces have one
        ("huyện nhà đổi mới", None),
        ("thành phố Hải Phòng", None),  # a province, which others look for
        ("", None),
    ],
)
def test_province_of_districts(text: str, told: str | None) -> None:
    assert province(text) == told


def test_a_page_of_a_district_belongs_to_its_province() -> None:
    text = "Cổng thông tin điện tử huyện Bạch Thông\n\nHọp giao ban\n\n26/02/2019 08:00\n\nChủ tịch UBND tỉnh dự họp."
    article, _ = plain.article(text, "x.txt")
    assert isinstance(article, Article)
    assert article.jurisdiction == "tỉnh Bắc Kạn"
