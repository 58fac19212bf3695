"""Where the names of events end in untidy text, and which events are told only in passing."""

import pytest

from hpgraph import lexicon
from hpgraph.extract import events
from hpgraph.extract.events import names
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
            "<d 2024-03-05>Sáng 5/3</d>, tại kỳ họp thứ 5, HĐND tỉnh khóa XV, 100% đại biểu tán thành.",
            "kỳ họp thứ 5, HĐND tỉnh khóa XV",
        ),
        (
            "Thăm các tỉnh vùng ĐBSCL, <d 2024-03-05>sáng 5/3</d>, <p Lò Văn An>ông *Lò Văn An*</p> đến thăm và làm "
            "việc với Sở Y tế.",
            "thăm và làm việc với Sở Y tế",
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
        ("“Không ai bị bỏ lại phía sau”", None),
    ],
)
def test_headlines_that_name_no_event(title: str, expected: str | None) -> None:
    article = replace(reading("Hôm nay trời nắng.").article, title=title)
    assert names.headline(open_reading(article, lexicon.load()), ()) == expected


def test_the_place_goes_on_after_an_abbreviation() -> None:
    (event,) = find("<d 2024-03-05>Ngày 5/3</d>, tại TP. Sơn La, <o Sở Y tế>Sở Y tế</o> tổ chức hội nghị dược.")
    assert event.place == "TP. Sơn La"


def test_the_day_before_is_a_day_of_news() -> None:
    (event,) = find(
        "Hôm trước, <d 2024-03-05 afternoon>chiều 5/3</d>, <p Lò Văn An>Chủ tịch UBND tỉnh *Lò Văn An*</p> trao quyết "
        "định bổ nhiệm cán bộ."
    )
    assert (event.date, event.name) == ("2024-03-05", "trao quyết định bổ nhiệm cán bộ")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (
            "<d 2024-03-05>Ngày 5/3</d>, <o Ban Chấp hành Tỉnh đoàn>Ban Chấp hành Tỉnh đoàn</o> khóa XV tổ chức "
            "hội nghị lần thứ 7 tổng "
            "kết công tác năm.",
            "hội nghị lần thứ 7 Ban Chấp hành Tỉnh đoàn khóa XV tổng kết công tác năm",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn Minh>Bí thư Tỉnh ủy *Lò Văn Minh*</p> dự buổi tọa đàm về "
            "chuyển đổi số do Trường Đại "
            "học Sơn La tổ chức.",
            "buổi tọa đàm về chuyển đổi số",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn Minh>Chủ tịch UBND tỉnh *Lò Văn Minh*</p> tiếp đoàn Đại sứ "
            "quán Lào do ông Trưởng đại "
            "diện dẫn đầu.",
            "tiếp đoàn Đại sứ quán Lào",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, Hội đồng thẩm định đã họp để xem xét hồ sơ quy hoạch phân khu.",
            "họp để xem xét hồ sơ quy hoạch phân khu",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, dưới sự chủ trì của <p Lò Văn Minh>đồng chí *Lò Văn Minh*, Chủ tịch "
            "UBND tỉnh</p>, Tổ công tác "
            "số 7 họp nghe báo cáo tiến độ giải ngân.",
            "họp nghe báo cáo tiến độ giải ngân",
        ),
        (
            "Tại hội nghị giao ban tháng 9, <o Bộ Tư lệnh Quân khu 2>Bộ Tư lệnh</o> đã biểu dương các đơn vị.",
            "hội nghị giao ban tháng 9",
        ),
        (
            "<p Lò Văn An>Bộ trưởng *Lò Văn An*</p> chia sẻ như vậy tại buổi họp báo công bố kết quả quý I, "
            "<d 2024-03-05 afternoon>chiều 5/3</d>.",
            "buổi họp báo công bố kết quả quý I",
        ),
        (
            "<d 2024-03-05 afternoon>Chiều 5/3</d>, <o Quốc hội>Quốc hội</o> tiến hành chất vấn và trả lời chất vấn "
            "đối với <p Lò Văn An>Bộ trưởng *Lò Văn An*</p>.",
            "chất vấn và trả lời chất vấn đối với Bộ trưởng Lò Văn An",
        ),
        (
            "<d 2024-03-05 morning>Sáng 5/3</d>, tỉnh Yên Bái công bố quyết định của Ban Bí thư về công tác cán bộ.",
            "công bố quyết định về công tác cán bộ",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <o Ban Thường vụ Tỉnh ủy>Ban Thường vụ Tỉnh ủy</o> nghe và cho ý kiến về hai "
            "dự án.",
            "nghe và cho ý kiến về hai dự án",
        ),
        (
            "<d 2024-03-05 morning>Sáng 5/3</d>, kỳ họp thứ 4 <o Hội đồng nhân dân tỉnh Sơn La>HĐND tỉnh</o> khai mạc "
            "tại hội trường tỉnh.",
            "kỳ họp thứ 4 HĐND tỉnh",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn An>Chủ tịch *Lò Văn An*</p> và các ngành đã ký Nghị quyết liên tịch "
            "về giám sát.",
            "ký Nghị quyết liên tịch về giám sát",
        ),
        (
            "<p Lò Văn An>Chủ tịch *Lò Văn An*</p> giao nhiệm vụ cho các sở <d 2024-03-05 morning>Sáng 5/3</d>, "
            "<p Lò Văn An>Chủ tịch *Lò Văn An*</p> chủ trì hội nghị giao ban quý I.",
            "hội nghị giao ban quý I",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <o Công an huyện Mai Sơn>Công an huyện</o> tổ chức hoạt động “Xuân ấm áp”.",
            "hoạt động “Xuân ấm áp”",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn An>Chủ tịch *Lò Văn An*</p> tiếp đoàn doanh nghiệp Lào đang thăm "
            "tỉnh.",
            "tiếp đoàn doanh nghiệp Lào",
        ),
        (
            "<d 2024-03-05 evening>Tối 5/3</d>, tại Quảng trường Tây Bắc đã diễn ra Lễ khai mạc Tuần văn hóa "
            "các dân tộc.",
            "Lễ khai mạc Tuần văn hóa các dân tộc",
        ),
    ],
)
def test_names_of_real_manners(source: str, name: str) -> None:
    assert [event.name for event in find(source)] == [name]
