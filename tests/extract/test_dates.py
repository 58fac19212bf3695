"""Dates: every written form, the year of days that have none, and what is not a date."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hpgraph.extract.dates import deadline, find
from support.readings import reading

PUBLISHED = "2014-10-15T09:20:00+07:00"


def found(text: str, published: str = PUBLISHED) -> list[tuple[str, str | None, str | None]]:
    return [(m.value, m.end, m.part_of_day) for m in find(reading(text, published=published))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng 24/12, Sở Tài chính họp.", ("2013-12-24", None, "morning")),
        ("Chiều 13-10, tỉnh họp.", ("2014-10-13", None, "afternoon")),
        ("Rạng sáng 03/10, cháy lớn.", ("2014-10-03", None, "morning")),
        ("Chiều 7 và sáng 8/10, tỉnh họp.", ("2014-10-07", "2014-10-08", "afternoon")),
        ("Tối ngày 9/10, lễ khai mạc.", ("2014-10-09", None, "evening")),
        ("Sáng qua (14/10), công an họp.", ("2014-10-14", None, "morning")),
        ("Sáng nay (15/10), công an họp.", ("2014-10-15", None, "morning")),
        ("Hôm qua, công an họp.", ("2014-10-14", None, None)),
        ("Chiều qua, công an họp.", ("2014-10-14", None, "afternoon")),
        ("Ngày 09 tháng 4 năm 2014, tỉnh họp.", ("2014-04-09", None, None)),
        ("Ngày 09 tháng 4, tỉnh họp.", ("2014-04-09", None, None)),
        ("Thứ Năm, ngày 09/10/2014, tỉnh họp.", ("2014-10-09", None, None)),
        ("Ngày 30.4, tỉnh họp.", ("2014-04-30", None, None)),
        ("văn bản ngày 15.10.2012 của Bộ", ("2012-10-15", None, None)),
        ("văn bản ngày 09-8-2012 của Bộ", ("2012-08-09", None, None)),
        ("kế hoạch ký 5/9/2011 của Bộ", ("2011-09-05", None, None)),
        ("ngày 5/9/11 của Bộ", ("2011-09-05", None, None)),
        ("Từ ngày 21 đến 24/9, hội chợ mở cửa.", ("2014-09-21", "2014-09-24", None)),
        ("Từ ngày 21/9 đến ngày 24/9/2013, hội chợ mở cửa.", ("2013-09-21", "2013-09-24", None)),
        ("Từ ngày 28/12/2013 đến hết ngày 02/01/2014, hội chợ mở cửa.", ("2013-12-28", "2014-01-02", None)),
        ("Từ ngày 12 đến ngày 15 tháng 10 năm 2014, đại hội họp.", ("2014-10-12", "2014-10-15", None)),
        ("Trong 2 ngày 13 và 14/10, đại hội họp.", ("2014-10-13", "2014-10-14", None)),
        ("Trong hai ngày (13, 14-10), đại hội họp.", ("2014-10-13", "2014-10-14", None)),
        ("Trong các ngày 10-12/10, đại hội họp.", ("2014-10-10", "2014-10-12", None)),
        ("xong trong tháng 9/2013", ("2013-09", None, None)),
        ("trong tháng 9 năm nay", ("2014-09", None, None)),
        ("đến hết tháng 8, thành phố giải ngân", ("2014-08", None, None)),
        ("hồi tháng 11, thành phố giải ngân", ("2013-11", None, None)),
        ("trong quý IV/2014", ("2014-10", "2014-12", None)),
        ("trong quý III năm nay", ("2014-07", "2014-09", None)),
        ("Quý 1 năm 2013, thu ngân sách", ("2013-01", "2013-03", None)),
        ("6 tháng đầu năm, thu ngân sách", ("2014-01", "2014-06", None)),
        ("nhiệm vụ 6 tháng cuối năm 2013", ("2013-07", "2013-12", None)),
        ("9 tháng đầu năm 2013, thu ngân sách", ("2013-01", "2013-09", None)),
        ("so với năm 2012, thu ngân sách", ("2012", None, None)),
        ("nhiệm kỳ 2016 – 2021", ("2016", "2021", None)),
        ("năm học 2013-2014", ("2013", "2014", None)),
        ("từ năm 2010 đến năm 2013", ("2010", "2013", None)),
        ("dự kiến khai mạc ngày 20/10, xem xét", ("2014-10-20", None, None)),
        ("sẽ họp vào ngày 5/12 để xem xét", ("2014-12-05", None, None)),
        ("nhân đợt 2-9 tới", ("2015-09-02", None, None)),
        ("xong trước ngày 30/11.", ("2014-11-30", None, None)),
        ("sơ tán trước 20 giờ ngày 12/10.", ("2014-10-12", None, None)),
        ("mở cửa đến hết ngày 18/10 với 135 gian hàng", ("2014-10-18", None, None)),
    ],
)
def test_forms(text: str, expected: tuple[str, str | None, str | None]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "bầu với 61/62 phiếu tán thành",
        "đạt 10/12 phiếu",
        "tăng 30,4% và 8.92 % so với cùng kỳ",
        "Quyết định số 29/2020/NQ-HĐND và 1178/BTTTT-ƯDCNTT",
        "Nghị quyết 35/2021/QH15",
        "Điện thoại: 0225.3821.055",
        "số nhà 12/5 phố Lê Lợi",
        "thu 2.307 bộ và 12.563,4 tỷ đồng",
        "chiếm 8/10 xã, 5/7 chỉ tiêu",
        "cảng thông qua 1.10 triệu tấn",
        "trong 5 năm, 3 tháng qua đã có 20 ngày",
        "Quý vị đại biểu, ngày hội lớn",
        "tuyến đường dài 12/10 km",
        "ngày 32/10 và ngày 30/2",
    ],
)
def test_numbers_that_are_no_dates(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng 25/7, tỉnh họp.\nTheo Kế hoạch số 136/KH-UBND ngày 15/5/2014.\nCùng ngày, huyện họp.", "2014-07-25"),
        ("Ngày 14/8, tỉnh họp. Xong trước ngày 30/10/2014.\nChiều cùng ngày, huyện họp.", "2014-08-14"),
        ("Chiều cùng ngày, huyện họp.", "2014-10-15"),
    ],
)
def test_the_same_day_is_that_of_the_story(text: str, expected: str) -> None:
    assert found(text)[-1][0] == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("xong trước ngày 30/11", "2014-11-30"),
        ("xong trước ngày 10/3", "2015-03-10"),
        ("trước 9 giờ ngày 13/10", "2014-10-13"),
        ("trong quý IV/2014", "2014-12-31"),
        ("trong quý I", "2015-03-31"),
        ("hoàn thành trong tháng 9/2013", "2013-09-30"),
        ("hoàn thành trong tháng 11", "2014-11-30"),
        ("hoàn thành trong tháng 02/2016", "2016-02-29"),
        ("trong năm 2015", "2015-12-31"),
        ("trong 6 tháng đầu năm 2015", "2015-06-30"),
        ("từ ngày 1/11 đến ngày 5/11", "2014-11-05"),
        ("xong trong đêm 12/10", "2014-10-12"),
        ("trong quý III năm nay", "2014-09-30"),
        ("định kỳ hằng tháng", None),
    ],
)
def test_deadlines_lie_ahead(phrase: str, expected: str | None) -> None:
    assert deadline(phrase, date(2014, 10, 15)) == expected


def test_without_publication_the_latest_full_date_stands_in() -> None:
    undated = reading("Sáng 24/12, sở họp. Theo Quyết định ngày 30/12/2013.", published=None)
    assert [mention.value for mention in find(undated)] == ["2013-12-24", "2013-12-30"]


def test_days_of_undated_news_stay_open_where_a_later_year_is_told() -> None:
    undated = reading("Sáng 4/8, sở công bố điểm chuẩn năm 2022. Theo Quyết định ngày 30/12/2021.", published=None)
    assert [mention.value for mention in find(undated)] == ["2022", "2021-12-30"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngày 3/6, tỉnh họp theo Quyết định ngày 7/4/2017.", "2017-06-03"),
        ("Ngày 3/3, tỉnh họp theo Quyết định ngày 7/4/2017.", "2017-03-03"),
        ("Ngày 1/7, tỉnh kỷ niệm ngày thành lập (3/7/1957-3/7/2017).", "2017-07-01"),
    ],
)
def test_undated_news_lies_near_the_latest_full_date(text: str, expected: str) -> None:
    assert find(reading(text, published=None))[0].value == expected


def test_spans_hold_the_words_of_the_date() -> None:
    text = reading("Kết luận, sáng ngày 14/8, tỉnh họp từ ngày 21 đến 24/9.")
    assert [text.cut(m.span) for m in find(text)] == ["sáng ngày 14/8", "ngày 21 đến 24/9"]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="0123456789/-. ,ngày tháng năm quýIV sáng cùngđến%", max_size=80))
def test_never_fails(text: str) -> None:
    for mention in find(reading(text)):
        assert mention.value <= (mention.end or mention.value)
