"""Events of pages without a day of publication, of listings, and of those told by a verb or a post alone."""

import pytest

from hpgraph.extract import extract
from hpgraph.models import Event
from hpgraph.read import plain


def told(text: str) -> tuple[Event, ...]:
    article, _ = plain.article(text, "page.txt")
    assert article is not None
    return extract(article).events


LISTING = """Tin hoạt động

Quân đoàn 9 làm tốt công tác hậu cần
Ngày 4-8, Đảng ủy Quân đoàn 9 tổ chức Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 623 của Đảng ủy Quân đoàn.

Quân khu 8 triển khai chặt chẽ công tác tài chính
Chiều 4-8, Đảng ủy Quân khu 8 tổ chức hội nghị tổng kết 10 năm thực hiện Nghị quyết số 513 của Đảng ủy Quân khu.

Công bố Quy hoạch tổng thể hệ thống cảng cá của tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
Ngày 07/10/2021, Sở Xây dựng tổ chức Hội nghị công bố Quy hoạch cảng cá.

Thiếu tướng Lò Văn An kiểm tra tập huấn
Ngày 5-4, Thiếu tướng Lò Văn An, Tư lệnh Quân khu 8 đã đến kiểm tra tập huấn tại Trung tâm Huấn luyện Mường La.
"""


def test_each_item_of_a_listing_opens_with_its_own_day() -> None:
    events = told(LISTING)
    assert [(event.name.split(" tại ")[0], event.date) for event in events] == [
        ("Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 623 của Đảng ủy Quân đoàn", "2021-08-04"),
        ("hội nghị tổng kết 10 năm thực hiện Nghị quyết số 513 của Đảng ủy Quân khu", "2021-08-04"),
        ("Hội nghị công bố Quy hoạch cảng cá", "2021-10-07"),
        ("kiểm tra tập huấn", "2021-04-05"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Theo dự kiến, chiều nay (17/4), Cục Quản lý, giám sát bảo hiểm sẽ có cuộc họp với các công ty.\n\n"
            "Ngày 12/4, Thứ trưởng Bộ Tài chính Lò Văn An cũng đã có cuộc họp với Hiệp hội Bảo hiểm.",
            ["cuộc họp với các công ty", "cuộc họp với Hiệp hội Bảo hiểm"],
        ),
        (
            "Rau sạch còn ít\n\nTừ rạng sáng, Bộ trưởng đi kiểm tra tại chợ đầu mối Hóc Môn và các chợ.",
            ["kiểm tra tại chợ đầu mối Hóc Môn và các chợ"],
        ),
        (
            "Yêu cầu rút kinh nghiệm sâu sắc\n\nTừ ngày 27 - 30/6, Ủy ban Kiểm tra Tỉnh ủy Sơn La đã họp kỳ thứ 15. "
            "Đồng chí Lò Văn An chủ trì kỳ họp.",
            ["kỳ họp thứ 15, Ủy ban Kiểm tra Tỉnh ủy Sơn La"],
        ),
        (
            "Thanh tra dự án Cảng cá Sông Đà\n\nChủ tịch UBND tỉnh Sơn La đã ký Quyết định số 12/QĐ-UBND về thanh tra "
            "việc chấp hành pháp luật của dự án.",
            ["Thanh tra dự án Cảng cá Sông Đà"],
        ),
        (
            "Tại buổi lễ, đại diện Sở Nội vụ đã công bố Quyết định số 12/QĐ-UBND về việc bổ nhiệm ông Lò Văn An giữ "
            "chức Phó Giám đốc Sở Y tế. Ông Lò Văn An hứa sẽ cố gắng.",
            ["buổi lễ công bố Quyết định số 12/QĐ-UBND về việc bổ nhiệm ông Lò Văn An giữ chức Phó Giám đốc Sở Y tế"],
        ),
        (
            "Hội nghị người trẻ toàn tỉnh\n\nSáng 18/8/2025, Hội nghị người trẻ toàn tỉnh đã diễn ra.\n\nSáng "
            "18/8/2025, Hội nghị “Người trẻ với rừng” do Tỉnh đoàn Sơn La phối hợp với Sở Y tế tổ chức đã diễn ra.",
            ["Hội nghị “Người trẻ với rừng”"],
        ),
        (
            "Sáng 13-7-2017, Sở Công Thương tổ chức Hội nghị kết nối cung cầu nông sản.",
            ["Hội nghị kết nối cung cầu nông sản"],
        ),
        (
            "Thêm hai Phó Chủ tịch\n\nHai người đã được bầu.\n\nHội trường vỗ tay.\n\nSáng 13-7, trong ngày làm việc "
            "thứ 3, kỳ họp thứ 5, HĐND tỉnh Sơn La khóa XV, các đại biểu đã thông qua nghị quyết.",
            ["kỳ họp thứ 5, HĐND tỉnh Sơn La khóa XV"],
        ),
        (
            "Sáng 29/9, Đại hội Đảng bộ tỉnh Sơn La công bố quyết định điều động ông Lò Văn An làm Bí thư Tỉnh ủy.",
            ["Đại hội Đảng bộ tỉnh Sơn La"],
        ),
        (
            "Chiều 28/2, tại phiên họp thường kỳ tháng 2, ông Lò Văn An, Bí thư Tỉnh ủy Sơn La đã trao quyết "
            "định cho ông Cầm Văn Sơn.",
            ["phiên họp thường kỳ tháng 2"],
        ),
        (
            "Chiều 3/1, tại Kỳ họp thứ 26, HĐND tỉnh Sơn La khóa XV đã bầu ông Lò Văn An làm Chủ tịch HĐND "
            "tỉnh.\n\nTrước đó vào sáng 2/1, HĐND tỉnh Lai Châu khóa XV họp kỳ thứ 23.",
            ["Kỳ họp thứ 26, HĐND tỉnh Sơn La khóa XV", "kỳ họp thứ 23, HĐND tỉnh Lai Châu khóa XV"],
        ),
        (
            "Thăm bộ đội\n\nNhân kỷ niệm ngày truyền thống, Hội Nông dân tỉnh Sơn La đã thành lập đoàn đến thăm, "
            "chúc mừng Đồn Biên phòng Chiềng Sơn.",
            ["thăm, chúc mừng Đồn Biên phòng Chiềng Sơn"],
        ),
        (
            "Nhân dịp tham dự Hội nghị Cấp cao ASEAN lần thứ 47, ngày 26/10, Bộ trưởng Bộ Công Thương Lò Văn An "
            "đã có buổi tiếp và làm việc với ông Jacob Helberg.",
            ["buổi tiếp và làm việc với ông Jacob Helberg"],
        ),
        (
            "Ngày 17/10/2019, Sở Y tế tỉnh Sơn La tổ chức Hội nghị trực tuyến tập huấn.\n\nTham dự Hội nghị từ "
            "điểm cầu Sở Y tế có bà Lò Thị Bình, Phó Giám đốc.",
            ["Hội nghị trực tuyến tập huấn"],
        ),
        (
            "Tại buổi lễ, Phó Chủ tịch UBND tỉnh Sơn La Lò Văn An đã trao tặng Huân chương Độc lập cho 20 gia đình.",
            ["buổi lễ trao tặng Huân chương Độc lập cho 20 gia đình"],
        ),
        (
            "Giao ban quý I\n\nCác đơn vị trong toàn quân đã tổ chức ra quân huấn luyện đúng kế hoạch.\n\nChiều "
            "5/4, Sư đoàn 10 giao ban trực tuyến nhiệm vụ quý I.",
            ["giao ban trực tuyến nhiệm vụ quý I"],
        ),
        (
            "Binh chủng Thông tin và Tập đoàn Viễn thông hôm nay ký kết Quy chế phối hợp bảo đảm liên lạc.",
            ["ký kết Quy chế phối hợp bảo đảm liên lạc"],
        ),
        (
            "Rà soát mặt bằng\n\nThực hiện chỉ đạo của Chính phủ, ngày 1/6, đoàn công tác của UBND tỉnh Sơn La "
            "đã kiểm tra tiến độ giải phóng mặt bằng.",
            ["kiểm tra tiến độ giải phóng mặt bằng"],
        ),
        (
            "Hội Phụ nữ tỉnh Sơn La tọa đàm về xây dựng Đảng\n\nTại buổi tọa đàm, các đại biểu tích cực đóng góp "
            "ý kiến.",
            ["tọa đàm về xây dựng Đảng"],
        ),
        (
            "Bảo đảm tiến độ\n\nNgày 14/9/2021, Bí thư Thành ủy giao Ban Quản lý dự án xác định thời gian hoàn thành.",
            [],
        ),
        (
            "Bộ Tư lệnh Quân khu 5 làm việc với Bộ CHQS các tỉnh Tây Nguyên\nSau khi nghe báo cáo, Tư lệnh Quân "
            "khu 5 yêu cầu các đơn vị làm tốt công tác giáo dục.",
            ["làm việc với Bộ CHQS các tỉnh Tây Nguyên"],
        ),
    ],
)
def test_events_of_undated_pages(text: str, names: list[str]) -> None:
    assert [event.name for event in told(text)] == names


def test_the_day_in_brackets_says_which_day_this_afternoon_was() -> None:
    text = "Chiều nay (ngày 03/11), Sở Y tế tổ chức Hội nghị sơ kết. Quyết định ngày 07/10/2021 đã nêu rõ."
    assert [event.date for event in told(text)] == ["2021-11-03"]
