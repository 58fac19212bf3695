"""What is a task and what is none, with deadline, basis and strength; invented sentences, invented people."""

import pytest

from hpgraph.models import Strength
from support.told import found

LEAD = "Đồng chí Lê Văn Sang, Phó Chủ tịch UBND thành phố chủ trì cuộc họp.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Phó Chủ tịch UBND thành phố Lê Văn Sang yêu cầu Sở Xây dựng rà soát các công trình xuống cấp.",
            ["rà soát các công trình xuống cấp"],
        ),
        (
            "Đồng chí Lê Văn Sang giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng quy chế chi tiêu.",
            ["xây dựng quy chế chi tiêu"],
        ),
        (
            "Ông Lê Văn Sang yêu cầu Sở Y tế mở thêm điểm tiêm; Sở Giáo dục và Đào tạo thông báo lịch học; "
            "đề nghị Thành đoàn huy động tình nguyện viên.",
            ["mở thêm điểm tiêm", "thông báo lịch học", "huy động tình nguyện viên"],
        ),
        (
            "Ông Lê Văn Sang đề nghị UBND quận Hải An bố trí kinh phí; hoàn thành bàn giao mặt bằng trước ngày 30/7.",
            ["bố trí kinh phí", "hoàn thành bàn giao mặt bằng trước ngày 30/7"],
        ),
        (
            "Ông Lê Văn Sang yêu cầu các sở, ngành thực hiện một số nhiệm vụ sau:\n"
            "Thứ nhất, quán triệt chủ trương mới. Sở Tài chính phải cân đối nguồn vốn.\n"
            "Thứ hai, đẩy nhanh tiến độ giải ngân.\n"
            "Nhân dịp này, UBND thành phố tặng Bằng khen cho 5 tập thể.",
            ["quán triệt chủ trương mới", "cân đối nguồn vốn", "đẩy nhanh tiến độ giải ngân"],
        ),
        (
            "Ông Lê Văn Sang kết luận, yêu cầu các đơn vị thực hiện các nội dung sau:\n"
            "1. Sở Công Thương bảo đảm nguồn hàng.\n"
            "2. Giao Công an thành phố tuần tra ban đêm.\n"
            "3. UBND các quận: kiểm tra các chợ; xử phạt vi phạm.",
            ["bảo đảm nguồn hàng", "tuần tra ban đêm", "kiểm tra các chợ", "xử phạt vi phạm"],
        ),
        (
            "Ông Lê Văn Sang yêu cầu UBND các quận nạo vét cống. Sở Giao thông vận tải tạm dừng các bến phà. "
            "Đồng thời, tăng cường trực ban.",
            ["nạo vét cống", "tạm dừng các bến phà", "tăng cường trực ban"],
        ),
        (
            "Một số nhiệm vụ trọng tâm năm 2023: Đẩy mạnh cải cách hành chính. Phát triển kinh tế số.",
            ["Đẩy mạnh cải cách hành chính", "Phát triển kinh tế số"],
        ),
        (
            "Nhiệm vụ trọng tâm thời gian tới tiếp tục chỉ đạo sản xuất vụ mùa; chuẩn bị giống cho vụ đông.",
            ["tiếp tục chỉ đạo sản xuất vụ mùa", "chuẩn bị giống cho vụ đông"],
        ),
        (
            "Đồng chí Lê Văn Sang nhấn mạnh, thời gian tới, các cấp ủy cần tập trung lãnh đạo công tác cán bộ.",
            ["tập trung lãnh đạo công tác cán bộ"],
        ),
        (
            "UBND thành phố vừa ban hành công văn yêu cầu các sở, ban, ngành quyết liệt phòng, chống dịch.",
            ["quyết liệt phòng, chống dịch"],
        ),
        (
            "Ban Thường vụ Thành ủy ban hành công điện, phân công các đồng chí Thành ủy viên trực tiếp xuống cơ sở.",
            ["trực tiếp xuống cơ sở"],
        ),
        (
            "Ông Lê Văn Sang chỉ ra những hạn chế cần khắc phục và yêu cầu các phòng hoàn thiện báo cáo.",
            ["hoàn thiện báo cáo"],
        ),
        (
            "Đối với kiến nghị về bến bãi, giao Sở Giao thông vận tải nghiên cứu, trả lời bằng văn bản.",
            ["nghiên cứu, trả lời bằng văn bản"],
        ),
    ],
)
def test_what_is_to_be_done(text: str, expected: list[str]) -> None:
    assert [task.text for task in found(LEAD + text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Đoàn tổ chức chuyển giao kỹ thuật và giao lưu văn nghệ; hạ tầng giao thông được đầu tư.",
        "Hội đồng hoàn thiện hồ sơ đề nghị tặng thưởng Huân chương cho hai cá nhân.",
        "Thay mặt cán bộ, ông Trần Văn Bảy hứa hoàn thành tốt nhiệm vụ được giao.",
        "Ông Trần Văn Bảy cam kết giữ gìn đoàn kết, đẩy mạnh cải cách hành chính.",
        "Thời gian qua, UBND quận đã chỉ đạo các phường rà soát hộ nghèo.",
        "Ông Lê Văn Sang khẳng định, thành phố tiếp tục đồng hành với doanh nghiệp.",
        "Phát biểu tại hội nghị, ông Lê Văn Sang chỉ đạo tại buổi giao ban sáng 12/6.",
        "Công tác này đáp ứng yêu cầu phát triển trong tình hình mới.",
        "Thành ủy tập trung lãnh đạo, chỉ đạo các mặt công tác, đạt nhiều kết quả.",
        "Giao thông trên tuyến thông suốt, các đơn vị bàn giao mặt bằng đúng hạn.",
        "Chủ tịch ký Quyết định giao ông Trần Văn Bảy làm quyền Giám đốc Sở Du lịch.",
        "Văn kiện Đại hội yêu cầu: “phát triển mạnh mẽ khoa học và công nghệ”.",
        "Sở Y tế cho biết các bệnh viện hoạt động ổn định. Sở Tài chính trình bày báo cáo.",
    ],
)
def test_what_is_no_task(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("verb", "strength"),
    [
        ("giao", Strength.ORDER),
        ("yêu cầu", Strength.ORDER),
        ("đề nghị", Strength.REQUEST),
        ("mong muốn", Strength.WISH),
    ],
)
def test_strength(verb: str, strength: Strength) -> None:
    (one,) = found(LEAD + f"Ông Lê Văn Sang {verb} Sở Du lịch quảng bá các lễ hội truyền thống.")
    assert one.strength is strength


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("xong trước ngày 30/9", "2022-09-30"),
        ("hoàn thành trong tháng 8/2022", "2022-08-31"),
        ("xong trong quý IV năm 2022", "2022-12-31"),
        ("trước 20 giờ ngày 20/6", "2022-06-20"),
        ("theo đúng quy định", None),
    ],
)
def test_deadlines(words: str, due: str | None) -> None:
    (one,) = found(LEAD + f"Ông Lê Văn Sang yêu cầu Sở Xây dựng nạo vét mương, {words}.")
    assert one.due == due


def test_the_basis_is_the_document_inside_the_order() -> None:
    (one,) = found(LEAD + "Ông Lê Văn Sang yêu cầu Sở Du lịch thực hiện nghiêm Chỉ thị số 17-CT/TU ngày 11/8/2021.")
    assert one.based_on == ("17-CT/TU",)


def test_a_quoted_standard_does_not_part_an_order() -> None:
    (one,) = found(
        LEAD + "Ông Lê Văn Sang yêu cầu Sở Du lịch áp dụng tiêu chuẩn TCVN ISO 9001: 2015 tại các khách sạn."
    )
    assert one.text == "áp dụng tiêu chuẩn TCVN ISO 9001: 2015 tại các khách sạn"


def test_this_paper_is_the_last_of_its_kind_that_was_cited() -> None:
    (one,) = found(
        "Văn phòng Tỉnh ủy ban hành Thông báo số 55-TB/TU và Kế hoạch số 9-KH/TU. "
        "Ông Lê Văn Sang yêu cầu Sở Nội vụ thực hiện nghiêm Thông báo này."
    )
    assert one.based_on == ("55-TB/TU",)


def test_an_order_told_twice_counts_once() -> None:
    line = "Ông Lê Văn Sang yêu cầu Sở Xây dựng khẩn trương nạo vét toàn bộ hệ thống mương trên địa bàn trước mùa mưa."
    assert len(found(f"{LEAD}{line}\n{line}")) == 1


def test_evidence_holds_the_order() -> None:
    text = LEAD + "Ông Lê Văn Sang yêu cầu Sở Xây dựng nạo vét mương thoát nước."
    (one,) = found(text)
    (span,) = one.evidence
    assert one.text in text[span.start : span.end]


def test_a_whole_date_is_a_deadline_on_an_undated_page() -> None:
    tasks = found("Ông Lê Văn Sang yêu cầu Sở Y tế báo cáo kết quả trước ngày 20/11/2013.", published=None)
    assert [task.due for task in tasks] == ["2013-11-20"]
