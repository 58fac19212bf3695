"""Figures with units, in the manners of several portals; invented sentences."""

import pytest

from hpgraph import lexicon
from hpgraph.extract import indicators, numbers, organisations
from hpgraph.extract.reading import open_reading
from hpgraph.models import Article, Block, BlockKind, Indicator, Span
from support.readings import reading


def found(text: str) -> list[Indicator]:
    return list(indicators.find(reading(text), ()))


@pytest.mark.parametrize(
    ("numeral", "whole", "expected"),
    [
        ("05", False, 5.0),
        ("1.450", False, 1450.0),
        ("12.563,4", False, 12563.4),
        ("8,92", False, 8.92),
        ("30.4", False, 30.4),
        ("1,234,567", False, 1234567.0),
        ("1.234.567", False, 1234567.0),
        ("2,100", True, 2100.0),
        ("2,100", False, 2.1),
        ("0.125", False, 0.125),
        ("0,5", False, 0.5),
    ],
)
def test_numerals(numeral: str, whole: bool, expected: float) -> None:
    assert numbers.value(numeral, whole) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu ngân sách đạt 7.318 tỷ đồng, bằng 51,6% dự toán.", [(7318, "tỷ đồng"), (51.6, "%")]),
        ("Công an xử lý 31 vụ/45 đối tượng buôn lậu.", [(31, "vụ"), (45, "đối tượng")]),
        ("Tỉnh có 6,4 bác sĩ/1 vạn dân.", [(6.4, "bác sĩ")]),
        ("Xã làm công trình thắp sáng 51km đường quê.", [(51, "km")]),
        ("Luật gồm 9 chương, 78 điều.", [(9, "chương"), (78, "điều")]),
        (
            "Hội thi nhận giải pháp: công nghệ 16 giải pháp; nông nghiệp 16 giải pháp.",
            [(16, "giải pháp"), (16, "giải pháp")],
        ),
        ("Kim ngạch xuất khẩu đạt gần 3,4 tỷ USD.", [(3.4, "tỷ USD")]),
        ("Quỹ chi gần 2 tỷ 350 triệu đồng mua sách.", [(2.35, "tỷ đồng")]),
        ("Xã thu 1.204 tỷ 50 triệu đồng, chi 3 tỉ 5 triệu đồng.", [(1204.05, "tỷ đồng"), (3.005, "tỷ đồng")]),
        ("Hội nghị được trực tuyến đến 06 điểm cầu.", [(6, "điểm cầu")]),
        ("Nghị quyết được thông qua với 51/53 phiếu tán thành.", [(51, "phiếu tán thành")]),
        ("Lượng mưa phổ biến từ 80 đến 120 mm.", [(80, "mm"), (120, "mm")]),
        ("Tốc độ tăng trưởng bình quân 7 - 7,5%/năm.", [(7, "%"), (7.5, "%")]),
        ("Sản lượng qua cảng ước 31,2 triệu tấn.", [(31.2, "triệu tấn")]),
        ("Quy mô dân số hơn 3,153 triệu người.", [(3.153, "triệu người")]),
        ("Toàn tỉnh hiện có 2.045 bộ cồng chiêng.", [(2045, "bộ cồng chiêng")]),
        ("Thời gian thi công 18 tháng.", [(18, "tháng")]),
        ("Thời gian thi công là 540 ngày.", [(540, "ngày")]),
        ("Dự lễ có 12 nữ sinh.", [(12, "nữ sinh")]),
        ("Ban Chỉ đạo 389 tỉnh họp; thành phố có 2 tân Phó Chủ tịch; HĐND khóa 7 bầu thư ký.", []),
        ("Tuyến đường dài 4,2 km, mặt đường rộng 12m.", [(4.2, "km"), (12, "m")]),
        ("Trong tổng số 36 dự án mới, có 25 dự án công nghiệp.", [(36, "dự án"), (25, "dự án")]),
        ("Tỉnh cung cấp 58 dịch vụ công trực tuyến mức độ 3.", [(58, "dịch vụ công trực tuyến mức độ 3")]),
        ("Quỹ đã vận động được hơn 200 tỷ.", [(200, "tỷ đồng")]),
        ("Giá bán 55.000 đồng/kg và giữ trong tuần.", [(55000, "đồng/kg")]),
        ("Giá trị sản xuất gấp 2,5 lần năm 2015.", [(2.5, "lần")]),
        ("Gieo trồng ngô được 12/20 ha.", [(12, "ha")]),
        ("Giải ngân đạt 1.205/3.410 tỷ đồng.", [(1205, "tỷ đồng")]),
        ("Quy mô dân số 2.664.124 người.", [(2664124, "người")]),
        ("Đoàn Chủ tịch gồm 7 đồng chí.", [(7, "đồng chí")]),
        ("Qua bỏ phiếu, 33 anh, chị trúng cử.", [(33, "anh, chị")]),
        ("Lớp học có 28 em đạt loại giỏi.", [(28, "em")]),
        # Nouns that no list of units has.
        ("Công ty tặng 40.000 chai nước sát khuẩn, 10 máy thở.", [(40000, "chai nước sát khuẩn"), (10, "máy thở")]),
        (
            "Hai bên ký 5 thỏa thuận hợp tác và 2 biên bản ghi nhớ.",
            [(5, "thỏa thuận hợp tác"), (2, "biên bản ghi nhớ")],
        ),
        ("Dự kiến đào tạo 500-800 kỹ thuật viên.", [(500, "kỹ thuật viên"), (800, "kỹ thuật viên")]),
        ("Cuộc thi thu hút 1,2 triệu bài dự thi.", [(1.2, "triệu bài dự thi")]),
        ("Trong đợt này có 14 tập thể tiêu biểu.", [(14, "tập thể tiêu biểu")]),
        ("Hộ đạt danh hiệu tăng dần, đến nay có trên 8.200 hộ nông dân.", [(8200, "hộ")]),
        ("Tỉnh có 5 Phó Chủ tịch và gần 10 Giám đốc sở.", [(5, "Phó Chủ tịch"), (10, "Giám đốc")]),
        ("Hội trao 16 “Mái ấm tình thương”.", [(16, "“Mái ấm tình thương”")]),
        ("Thời hạn thanh tra là 45 ngày, cầu có tuổi thọ 100 năm.", [(45, "ngày"), (100, "năm")]),
        ("Có 170 bạn sinh viên nhận quà.", [(170, "bạn sinh viên")]),
        ("Đề tài nêu 05 nhóm giải pháp thuộc 3 lĩnh vực.", [(5, "nhóm giải pháp"), (3, "lĩnh vực")]),
        ("Trường nhận 25 đồng hồ nước.", [(25, "đồng hồ nước")]),
    ],
)
def test_figures(text: str, expected: list[tuple[float, str]]) -> None:
    assert [i.value for i in found(text)] == pytest.approx([value for value, _ in expected])
    assert [i.unit for i in found(text)] == [unit for _, unit in expected]


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 24/12, tại số 18 Hoàng Diệu, Sở tổ chức hội nghị.",
        "Chi cục trưởng Chi cục khu vực 1 giữ chức vụ Phó Cục trưởng.",
        "Xã sửa hương lộ 2 đoạn giao với đường liên thôn.",
        "Đội thi công hứa rút ngắn 1/3 thời gian làm mặt đường.",
        "Quyết định số 2204/QĐ-UBND ngày 17/7/2023 có hiệu lực.",
        "Hội nghị lần thứ 32, khóa XX, nhiệm kỳ 2020 - 2025 tổ chức trọng thể.",
        "Ông được bổ nhiệm với thời hạn 5 năm kể từ ngày 01/5/2018.",
        "Công dân từ 18 tuổi trở lên được tiêm vắc xin.",
        "Hoàn thành trước 20 giờ ngày 12/9.",
        "Tổng kết 5 năm thực hiện nghị quyết, kỷ niệm 70 năm ngày truyền thống.",
        "Đoạn qua quốc lộ 5 và quốc lộ 10 xuống cấp.",
        "Chủ tịch tặng Bằng khen cho 08 doanh nghiệp.",
        "Có 12 tập thể và 08 cá nhân được khen thưởng.",
        "Hội nghị xác định 5 nhiệm vụ trọng tâm.",
        "Trao Huy hiệu 60 năm tuổi Đảng tặng đảng viên.",
        "Bão số 5 và dịch COVID-19 gây thiệt hại.",
        "Trong đợt dịch COVID-19 xã Bình Kiến đã chủ động.",
        "Chủ nhiệm Chương trình KC.09/16-20 chúc mừng đề tài.",
        "Năm nay Licogi 14 tổ chức lễ kỷ niệm.",
        "Hội đồng bầu 2 ông Lò Văn An và Hà Văn Mai.",
        "Đường cấp 3 đồng bằng chạy qua xã.",
        "Điện thoại: 0225.3821.055.",
    ],
)
def test_numbers_that_are_no_figures(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "qualifier", "comparison", "period"),
    [
        ("Quý I/2025, chỉ số sản xuất tăng 8,1% so với cùng kỳ.", None, "rise-on-year", "Quý I/2025"),
        ("Năm 2021, lượng khách giảm gần 20%.", "nearly", "fall", "Năm 2021"),
        ("Trong 6 tháng đầu năm 2020, giải ngân đạt 61% kế hoạch.", None, "plan", "Trong 6 tháng đầu năm 2020"),
        ("Khu vực tư nhân chiếm hơn 40% GRDP.", "over", "share", None),
        ("Số thu chỉ bằng 41% cùng kỳ.", None, "year-before", None),
        ("Kinh phí khoảng 30 tỷ đồng trong giai đoạn 2022 - 2027.", "about", None, "giai đoạn 2022 - 2027"),
        ("Bố trí ít nhất 3 tỷ đồng.", "at least", None, None),
    ],
)
def test_surroundings(text: str, qualifier: str | None, comparison: str | None, period: str | None) -> None:
    (one,) = found(text)
    assert (one.qualifier, one.comparison, one.period) == (qualifier, comparison, period)


@pytest.mark.parametrize(
    ("text", "abouts"),
    [
        ("Thu nội địa đạt 900 tỷ đồng, bằng 46% dự toán.", ["Thu nội địa", "Thu nội địa, dự toán"]),
        ("Toàn tỉnh có 56 xã đạt chuẩn nông thôn mới; tỷ lệ hộ nghèo giảm còn 3,8%.",
         ["xã đạt chuẩn nông thôn mới", "tỷ lệ hộ nghèo"]),
        ("Dự án có tổng mức đầu tư 14,8 tỷ đồng.", ["Dự án có tổng mức đầu tư"]),
        ("Đến hết tháng 10/2012, 100% sở, ngành đã có trang thông tin.", ["sở, ngành đã có trang thông tin"]),
        ("Báo cáo cho thấy 92% chỉ tiêu của năm đạt kế hoạch.", ["chỉ tiêu của năm đạt kế hoạch"]),
        ("9 tháng năm 2025, tăng trưởng khu vực I ước đạt 4,63%.", ["tăng trưởng khu vực I"]),
        ("Tổng vốn đầu tư thu hút trong năm 2025 đạt 27,5 triệu USD.", ["Tổng vốn đầu tư thu hút"]),
        ("Giá trị xây lắp ước đạt 415 tỷ đồng, lũy kế 2 tháng đạt 1.260 tỷ đồng, tăng 14%.", ["Giá trị xây lắp"] * 3),
        ("Thành phố đã chi trả hơn 318 tỷ đồng hỗ trợ người lao động.", ["hỗ trợ người lao động"]),
        ("Sản lượng ô tô đạt 14.320 chiếc,xe máy đạt 712.000 chiếc.", ["chiếc, Sản lượng ô tô", "chiếc, xe máy"]),
        ("Công nghiệp, dịch vụ, thủy sản tăng lần lượt 21,4%, 18,7% và 4,3%.", ["Công nghiệp", "dịch vụ", "thủy sản"]),
        ("Nhánh chính dài 367 m, rộng 7,5 m.", ["Nhánh chính dài", "Nhánh chính rộng"]),
        ("Hội nghị có tỷ lệ tán thành cao, đạt 89,21%.", ["Hội nghị có tỷ lệ tán thành cao"]),
        ("Sản lượng đạt 90 tấn, bằng 93% KH, tăng 3% so cùng kỳ.", ["Sản lượng", "Sản lượng, KH", "Sản lượng"]),
    ],
)  # fmt: skip
def test_what_a_figure_is_of(text: str, abouts: list[str]) -> None:
    assert [i.about for i in found(text)] == abouts


def test_a_repeated_figure_is_one_fact_with_two_spans() -> None:
    (one,) = found("Tỉnh có 56 xã đạt chuẩn nông thôn mới.\nNhư vậy, 56 xã đạt chuẩn nông thôn mới đã được công nhận.")
    assert len(one.evidence) == 2


def test_a_large_figure_of_the_title_takes_the_unit_of_the_body() -> None:
    title = "27.235 nông dân giỏi"
    text = f"{title}\nNăm nay có 27.235 hộ đạt danh hiệu."
    blocks = (Block(Span(0, len(title)), BlockKind.TITLE), Block(Span(len(title) + 1, len(text)), BlockKind.BODY))
    article = Article(id="test", text=text, blocks=blocks)
    (one,) = indicators.find(open_reading(article, lexicon.load()), ())
    assert (one.value, one.unit, len(one.evidence)) == (27235, "hộ", 2)


def test_chrome_holds_no_figures() -> None:
    text = "Số người truy cập: 1.204 lượt"
    assert indicators.find(reading(text, kind=BlockKind.CHROME), ()) == ()
    assert [i.value for i in indicators.find(reading(text), ())] == [1204]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Đảng bộ xã Bình Khê hiện có 1.039 đảng viên.", "Đảng bộ xã Bình Khê"),
        ("Số thu của Cục Thuế thành phố Hải Phòng đạt 512 tỷ đồng.", "Cục Thuế thành phố Hải Phòng"),
        ("Sở Y tế thành phố Hải Phòng trao quà; dịp này có 40 suất quà.", None),
        ("Toàn tỉnh có 40 xã.", None),
    ],
)
def test_whose_figure_it_is(text: str, whom: str | None) -> None:
    page = reading(text)
    assert [one.whom for one in indicators.find(page, (), organisations.find(page))] == [whom]


def test_a_long_figure_told_twice_is_one_fact() -> None:
    (one,) = found("Tỉnh đăng ký 161.000 ha lúa. Bộ trưởng đề nghị hoàn thành 161.000 ha trước năm 2030.")
    assert len(one.evidence) == 2


def test_figures_that_are_compared_with() -> None:
    one, other, share = found(
        "Tốc độ tăng trưởng tổng sản phẩm (GRDP) dự kiến tăng 7,51% (cùng kỳ quý I/2024 tăng 6,26%). "
        "Khu vực nông, lâm nghiệp và thủy sản tăng 3,99% so với cùng kỳ năm 2023."
    )
    assert (one.about, one.period) == ("Tốc độ tăng trưởng tổng sản phẩm (GRDP)", None)
    assert (other.about, other.period) == (one.about, "quý I/2024")
    assert (share.about, share.period) == ("Khu vực nông, lâm nghiệp và thủy sản", None)


def test_whose_share_and_growth_it_is() -> None:
    figures = found(
        "6 tháng đầu năm có 500 doanh nghiệp thành lập mới, tăng 7,6% so với cùng kỳ. Khu vực công nghiệp, xây dựng "
        "tăng 0,4%, đóng góp 0,1 điểm phần trăm. Chỉ số giá (CPI) tháng 6 tăng 0,5% so với tháng trước, tăng 3,5% "
        "so với cùng kỳ. Thu nội địa 152 tỷ đồng, đạt 50% và thu xuất nhập khẩu là 24 tỷ đồng, đạt 59%. "
        "FDI đạt 31,6 tỷ USD."
    )
    assert [figure.about for figure in figures] == [
        "doanh nghiệp thành lập mới",
        "doanh nghiệp thành lập mới",
        "Khu vực công nghiệp, xây dựng",
        "Khu vực công nghiệp, xây dựng",
        "Chỉ số giá (CPI)",
        "Chỉ số giá (CPI)",
        "Thu nội địa",
        "Thu nội địa",
        "thu xuất nhập khẩu",
        "thu xuất nhập khẩu",
        "FDI",
    ]


def test_numbers_in_words_from_ten_on() -> None:
    figures = found(
        "Toàn huyện có mười hai xã đạt chuẩn và hỗ trợ ba trăm triệu đồng cho một trăm linh năm hộ nghèo. "
        "Tháng mười hai, hàng trăm người dự lễ lần thứ mười một."
    )
    assert [(figure.value, figure.unit) for figure in figures] == [
        (12, "xã"),
        (300, "triệu đồng"),
        (105, "hộ nghèo"),
    ]
    assert figures[0].about.startswith("xã đạt chuẩn")
