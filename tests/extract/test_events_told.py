"""Events of whole pages: several in one, named by a verb or by 'buổi …', and those that only a caption names."""

import pytest

from hpgraph.extract import extract
from hpgraph.models import Event
from hpgraph.read import plain

TITLE = "Tin hoạt động trong tỉnh\n\n06/3/2024 08:00\n\n"


def told(text: str, title: str = TITLE) -> tuple[Event, ...]:
    article, _ = plain.article(title + text, "page.txt")
    assert article is not None
    return extract(article).events


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ngày 5/3, UBND tỉnh Sơn La tổ chức khởi công nhiều dự án. Tại huyện Mai Sơn, tỉnh tổ chức lễ khởi công "
            "Trường THPT Cò Nòi, quy mô 30 lớp, tổng mức đầu tư 1.500 tỷ đồng; lễ động thổ Khu công nghiệp Nà Sản. Tại "
            "huyện Mộc Châu, tỉnh tổ chức thông xe kỹ thuật đường tỉnh 104.",
            [
                "khởi công nhiều dự án",
                "lễ khởi công Trường THPT Cò Nòi",
                "lễ động thổ Khu công nghiệp Nà Sản",
                "thông xe kỹ thuật đường tỉnh 104",
            ],
        ),
        (
            "Sáng 5/3, ông Lò Văn An, Bí thư Tỉnh ủy dự lễ giao nhận quân tại huyện Mai Sơn.\n\nSáng cùng ngày, bà Hà "
            "Thị Bình, Chủ tịch UBND tỉnh cũng trao quyết định cho ông Cầm Văn Sơn giữ chức Giám đốc Sở Y tế.",
            ["lễ giao nhận quân", "trao quyết định cho ông Cầm Văn Sơn giữ chức Giám đốc Sở Y tế"],
        ),
        (
            "Ngày 5/3, tại Viện Chè đã diễn ra buổi nghiệm thu kết quả đề tài “Chè Shan trên núi cao”.",
            ["buổi nghiệm thu kết quả đề tài “Chè Shan trên núi cao”"],
        ),
        (
            "Chiều 5/3, đồng chí Lò Văn An, Bí thư Tỉnh ủy dự buổi sinh hoạt Chi bộ bản Nà Hạ, xã Mường Bon.",
            ["buổi sinh hoạt Chi bộ bản Nà Hạ, xã Mường Bon"],
        ),
        (
            "Ngày 5/3, Phường Chiềng Lề 3 ra mắt mô hình “Camera an ninh”.",
            ["ra mắt mô hình “Camera an ninh”"],
        ),
        (
            "Sáng 5/3, Hội Nông dân huyện Mai Sơn tổ chức Chung kết Hội thi “Nhà nông đua tài” năm 2024.",
            ["Chung kết Hội thi “Nhà nông đua tài” năm 2024"],
        ),
        (
            "Ngày 5/3, Đoàn kiểm tra của Bộ Chính trị do đồng chí Lò Văn An làm Trưởng đoàn đã làm việc với Ban Thường "
            "vụ Tỉnh ủy Sơn La.",
            ["làm việc với Ban Thường vụ Tỉnh ủy Sơn La"],
        ),
        (
            "Lễ hội Hoa ban huyện Mai Sơn lần thứ IV sẽ diễn ra trong 2 ngày 9 và 10/3/2024 với nhiều hoạt động.",
            ["Lễ hội Hoa ban huyện Mai Sơn lần thứ IV"],
        ),
        (
            "Ngày 5/3, Sở Xây dựng tỉnh Sơn La tổ chức nghiệm thu kỹ thuật cầu Nậm La do Công ty Hưng Thịnh thi công.",
            ["nghiệm thu kỹ thuật cầu Nậm La"],
        ),
        (
            "Vào cuối tuần này sẽ diễn ra Hội nghị Gặp mặt giữa Tỉnh ủy và Bí thư các xã.",
            ["Hội nghị Gặp mặt giữa Tỉnh ủy và Bí thư các xã"],
        ),
        (
            "Ngày 5/3, UBND tỉnh Sơn La họp phiên thường kỳ tháng 3, bàn việc phòng dịch, đồng chí Lò Văn An, Chủ tịch "
            "UBND tỉnh chủ trì phiên họp.",
            ["họp phiên thường kỳ tháng 3, bàn việc phòng dịch"],
        ),
        (
            "• Hội Chữ thập đỏ huyện Mai Sơn tổ chức trao 400 suất quà cho người nghèo, ngày 5/3.\n"
            "• Hội Chữ thập đỏ huyện Yên Châu tổ chức trao 100 suất quà cho người mù, ngày 5/3.",
            ["trao 400 suất quà cho người nghèo", "trao 100 suất quà cho người mù"],
        ),
        (
            "Với phương châm tương thân tương ái, buổi hiến máu tình nguyện đã thu hút hơn 200 đoàn viên Công an tỉnh.",
            ["buổi hiến máu tình nguyện"],
        ),
        (
            "Ngày 5/3, Hội Nông dân huyện Mai Sơn tổ chức 02 lớp tập huấn kỹ thuật trồng nhãn.",
            ["lớp tập huấn kỹ thuật trồng nhãn"],
        ),
        (
            "Theo chương trình đầu tuần, sáng nay, Thường trực Tỉnh ủy đã nghe báo cáo tiến độ dự án.",
            ["nghe báo cáo tiến độ dự án"],
        ),
        (
            "Ngày 5/3, đoàn do Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Sơn La Lò Văn An làm trưởng đoàn đã khảo sát "
            "các điểm sạt lở ở huyện Mai Sơn và có buổi làm việc với lãnh đạo hai địa phương này.",
            ["khảo sát các điểm sạt lở ở huyện Mai Sơn"],
        ),
        (
            "Ngày 5/3, Trường Chính trị tỉnh Sơn La tổ chức Lễ Bế giảng lớp Cao cấp lý luận chính trị tại chức khóa 5.",
            ["Lễ Bế giảng lớp Cao cấp lý luận chính trị tại chức khóa 5"],
        ),
        (
            "01/3: Thường vụ Tỉnh ủy kiểm tra tình hình cơ sở. 02/3: Làm việc với Ban Thường vụ Tỉnh đoàn. 05/3: Họp "
            "Thường vụ Tỉnh ủy.",
            ["kiểm tra tình hình cơ sở", "Làm việc với Ban Thường vụ Tỉnh đoàn", "Họp Thường vụ Tỉnh ủy"],
        ),
        (
            "- 7 giờ 30, Phó Chủ tịch Lò Văn An dự Đại hội Hội Nông dân xã Mường Bon. Điểm tại hội trường xã.\n"
            "- 14 giờ, Chủ tịch Hà Thị Bình họp Ban Chấp hành Đảng bộ tỉnh. Điểm tại Hội trường A.",
            ["Đại hội Hội Nông dân xã Mường Bon", "họp Ban Chấp hành Đảng bộ tỉnh"],
        ),
        (
            "Từ ngày 3 - 24/2/2024, Ủy ban MTTQ Việt Nam tỉnh Sơn La tổ chức đoàn kiểm tra việc sử dụng quỹ cứu trợ.",
            ["kiểm tra việc sử dụng quỹ cứu trợ"],
        ),
        (
            "Lễ giao nhận quân tại 12 huyện, thành phố trên địa bàn tỉnh được tổ chức đồng loạt, trang trọng.",
            ["Lễ giao nhận quân"],
        ),
        (
            "Phó Bí thư Tỉnh ủy Lò Văn An đã nhấn mạnh như trên tại buổi Họp mặt Kỷ niệm 90 năm ngành Tuyên giáo.",
            ["buổi Họp mặt Kỷ niệm 90 năm ngành Tuyên giáo"],
        ),
        (
            "Bảo đảm đủ điện là yêu cầu của Bộ trưởng Lò Văn An khi đi kiểm tra việc cung ứng điện sáng 5/3/2024.",
            ["kiểm tra việc cung ứng điện"],
        ),
        (
            "Ngày 5/3, Thường trực HĐND huyện Mai Sơn tổ chức phiên họp để chuẩn bị kỳ họp thứ nhất HĐND huyện.",
            ["phiên họp để chuẩn bị kỳ họp thứ nhất HĐND huyện"],
        ),
        (
            "Được sự ủy quyền của Chính phủ, từ ngày 4 - 6/3/2024, Bộ trưởng Lò Văn An đã sang Lào dự Kỳ họp lần thứ 2 "
            "Ủy ban liên Chính phủ Việt Nam - Lào.",
            ["Kỳ họp lần thứ 2 Ủy ban liên Chính phủ Việt Nam - Lào"],
        ),
    ],
)
def test_events_of_an_article(text: str, names: list[str]) -> None:
    assert [event.name for event in told(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        # Points of what is to be done, and what was done at the event told before.
        "Sáng 5/3, Sở Y tế gửi công văn về phòng dịch.\n\nTổ chức tuyên truyền, giáo dục nhân dân về phòng dịch.",
        "Sáng 5/3, ông Lò Văn An phát động thi đua chào mừng Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI.",
        "Ngày 5/3, Ủy ban Kiểm tra Tỉnh ủy đã xem xét, kết luận kiểm tra đối với Đảng ủy Bệnh viện tỉnh.",
        "Những năm qua, Hội Nông dân huyện Mai Sơn đã tổ chức 27 lớp tập huấn cho nông dân.",
        "Hằng ngày, bà con chỉ ra đồng vào buổi sáng và nghỉ ngơi vào buổi chiều.",
        "Ban Tổ chức đã trao giải nhất cho đội xã Mường Bon vào tối 5/3.",
    ],
)
def test_no_event(text: str) -> None:
    assert told(text) == ()


def test_days_without_a_year_tell_events_apart() -> None:
    events = told(
        "Ngày 1/4, Ủy ban MTTQ tỉnh Sơn La tổ chức hội nghị cho ý kiến về Báo cáo chính trị Đại hội MTTQ tỉnh. Ông "
        "Lò Văn An chủ trì hội nghị.\n\nNgày 19/3, Ủy ban MTTQ tỉnh Sơn La tổ chức hội nghị lấy ý kiến góp ý dự thảo "
        "Báo cáo chính trị Đại hội MTTQ tỉnh.",
        "Mặt trận Tổ quốc tỉnh\n\n",
    )
    assert len(events) == 2


def test_a_day_right_before_what_took_place() -> None:
    (event,) = told(
        "Tại trụ sở Huyện đoàn Mai Sơn, tỉnh Sơn La ngày 4/3/2023 đã diễn ra Lễ kết nghĩa giữa hai đơn vị.",
        "Tuổi trẻ Mai Sơn\n\n",
    )
    assert (event.date, event.place) == ("2023-03-04", "trụ sở Huyện đoàn Mai Sơn")


def test_giving_at_an_event_is_part_of_it() -> None:
    lead = "Ngày 5/3, Bưu điện tỉnh Sơn La tổ chức Hội nghị Người lao động năm 2024.\n\nTrong khuôn khổ Hội nghị, "
    assert len(told(lead + "Bưu điện tỉnh tổ chức trao giấy khen cho 12 cá nhân.")) == 1


def test_a_bare_noun_takes_the_name_of_headline_or_caption() -> None:
    title = "Viện Chè tổ chức khảo sát, tọa đàm tại các trang trại trên địa bàn Sơn La\n\n"
    (event,) = told("Ngày 5/3/2024, Viện Chè tổ chức tọa đàm, trao đổi sau khi khảo sát nhiều nơi trong tỉnh.", title)
    assert event.name == "tọa đàm tại các trang trại trên địa bàn Sơn La"
    (event,) = told(
        "Ngày 5/3, Hiệp hội Chè Việt Nam đã chính thức ra mắt, đánh dấu một bước tiến mới của nghề trồng chè.\n\n"
        "Bộ trưởng Lò Văn An dự Đại hội Đại biểu toàn quốc lần thứ nhất của Hiệp hội Chè. Ảnh: Hà Minh"
    )
    assert event.name == "Đại hội Đại biểu toàn quốc lần thứ nhất của Hiệp hội Chè"


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        (
            "Lãnh đạo tỉnh thăm, tặng quà Tết tại Mai Sơn",
            "Tại huyện Mai Sơn sáng 30/1, Đoàn công tác do Trưởng Ban Tổ chức Tỉnh ủy Lò Văn An dẫn đầu có nhiều "
            "hoạt động chăm lo Tết.",
            "thăm, tặng quà Tết tại Mai Sơn",
        ),
        (
            "Ngày hội đoàn kết toàn dân tộc phường Chiềng Lề",
            "Các tổ dân phố đã sôi nổi tổ chức nhiều hoạt động vui tươi. Tại ngày hội đã khen thưởng 210 gia đình.",
            "Ngày hội đoàn kết toàn dân tộc phường Chiềng Lề",
        ),
        (
            "Kỳ họp thứ 23 HĐND huyện Mai Sơn khóa XI",
            "Kỳ họp đã thông qua nghị quyết về bầu bổ sung chức vụ Phó Chủ tịch Ủy ban nhân dân huyện.",
            "Kỳ họp thứ 23 HĐND huyện Mai Sơn khóa XI",
        ),
        (
            "Bế giảng các lớp cao cấp lý luận chính trị",
            "Các học viên đã được trang bị nhiều kiến thức mới. Tại buổi lễ, nhà trường đã trao bằng cho 124 học viên.",
            "Bế giảng các lớp cao cấp lý luận chính trị",
        ),
    ],
)
def test_what_only_the_headline_names(title: str, text: str, name: str) -> None:
    (event,) = told(text, title + "\n\n09/12/2022\n\n")
    assert event.name == name


@pytest.mark.parametrize(
    "text", ["Sở Công Thương cần giám sát hoạt động của doanh nghiệp\n\n09/12/2022\n\nCục đã nhắc."]
)
def test_what_a_headline_demands_is_no_event(text: str) -> None:
    assert told("", text) == ()


def test_a_lead_without_a_full_stop_is_read() -> None:
    events = told(
        "Lãnh đạo Bộ tặng hoa chúc mừng ông Lò Văn An\nLãnh đạo Bộ tặng hoa chúc mừng ông Lò Văn An\n\n"
        "Trước đó, Thủ tướng đã ký quyết định bổ nhiệm ông Lò Văn An giữ chức Thứ trưởng Bộ Công Thương.",
        "Ngày 10/9/2024, Bộ Công Thương đã công bố một số quyết định về công tác nhân sự. Trong đó có Thứ trưởng\n\n",
    )
    assert [event.name for event in events] == ["công bố một số quyết định về công tác nhân sự"]
