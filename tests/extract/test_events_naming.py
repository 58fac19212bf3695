"""Where the names of events end in untidy text, and which events are told only in passing."""

import pytest

from hpgraph import lexicon
from hpgraph.extract import events, events_names
from hpgraph.extract.reading import open_reading
from hpgraph.models import Event, replace
from support.marked import marked
from support.readings import reading


def find(source: str) -> tuple[Event, ...]:
    return events.find(*marked(source).arguments())


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (
            "<d 2024-03-05>Ngày 5/3</d>, <o Sở Y tế>Sở Y tế</o> tổ chức lễ ra mắt đội cấp cứu, về phía tỉnh có Phó Chủ "
            "tịch UBND tỉnh.",
            "lễ ra mắt đội cấp cứu",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <o Sở Y tế>Sở Y tế</o> tổ chức hội nghị tổng kết công tác dược Các đại biểu "
            "dự hội nghị.",
            "hội nghị tổng kết công tác dược",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <o Sở Y tế>Sở Y tế</o> tổ chức cuộc họp về phòng dịch Theo báo cáo, dịch đã "
            "lui.",
            "cuộc họp về phòng dịch",
        ),
        (
            "<p Lò Văn An>Ông *Lò Văn An*</p> dự cuộc họp về giá thuốc trưa <d 2024-03-05>5/3</d>.",
            "cuộc họp về giá thuốc",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn An>Chủ tịch UBND tỉnh *Lò Văn An*</p> kiểm tra một số trạm bơm trên "
            "địa bàn tỉnh./.",
            "kiểm tra một số trạm bơm trên địa bàn tỉnh",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn An>Chủ tịch UBND tỉnh *Lò Văn An*</p> thăm , tặng quà hộ nghèo.",
            "thăm, tặng quà hộ nghèo",
        ),
        (
            "Buổi gặp mặt, chúc mừng cán bộ nữ được <o Đảng ủy phường Tô Hiệu>Đảng ủy</o>, <o Ủy ban nhân dân phường "
            "Tô Hiệu>UBND phường</o> tổ chức <d 2024-03-05 morning>sáng 5/3</d>.",
            "Buổi gặp mặt, chúc mừng cán bộ nữ",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, cử tri phường Tô Hiệu đã có buổi tiếp xúc với <o Tổ đại biểu Hội đồng nhân "
            "dân tỉnh>Tổ đại biểu HĐND tỉnh</o>.",
            "buổi tiếp xúc cử tri phường Tô Hiệu với Tổ đại biểu HĐND tỉnh",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn An>ông *Lò Văn An*</p> nhận quyết định bổ nhiệm Giám đốc Sở do "
            "<p Hà Thị Mai>Chủ tịch UBND tỉnh *Hà Thị Mai*</p> trao.",
            "nhận quyết định bổ nhiệm Giám đốc Sở",
        ),
        (
            "Dự lễ có <p Lò Văn An>ông *Lò Văn An*</p>.\nPhát biểu tại lễ khánh thành cầu Nậm La, <p Lò Văn An>ông "
            "*Lò Văn An*</p> chúc mừng nhân dân.",
            "lễ khánh thành cầu Nậm La",
        ),
        (
            "Phường có nhiều đường mới.\nTại buổi làm việc với Sở Xây dựng mới đây, <p Lò Văn An>ông *Lò Văn An*</p> "
            "khẳng định sẽ làm thêm đường.",
            "buổi làm việc với Sở Xây dựng",
        ),
    ],
)
def test_names_in_untidy_text(source: str, name: str) -> None:
    assert [event.name for event in find(source)] == [name]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Nâng cao chất lượng khám bệnh", "Nâng cao chất lượng khám bệnh"),
        ("date 2024-03-05 Nâng cao chất lượng khám bệnh", None),
        ("Các đại biểu dự lễ", None),
    ],
)
def test_headlines_that_name_no_event(title: str, expected: str | None) -> None:
    article = replace(reading("Hôm nay trời nắng.").article, title=title)
    assert events_names.headline(open_reading(article, lexicon.load())) == expected


def test_the_place_goes_on_after_an_abbreviation() -> None:
    (event,) = find("<d 2024-03-05>Ngày 5/3</d>, tại TP. Sơn La, <o Sở Y tế>Sở Y tế</o> tổ chức hội nghị dược.")
    assert event.place == "TP. Sơn La"


def test_the_day_before_is_a_day_of_news() -> None:
    (event,) = find(
        "Hôm trước, <d 2024-03-05 afternoon>chiều 5/3</d>, <p Lò Văn An>Chủ tịch UBND tỉnh *Lò Văn An*</p> trao quyết "
        "định bổ nhiệm cán bộ."
    )
    assert (event.date, event.name) == ("2024-03-05", "trao quyết định bổ nhiệm cán bộ")
