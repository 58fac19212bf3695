"""Orders, requests, wishes and plans in the manners of several portals; invented sentences, invented people."""

import pytest

from hpgraph.extract import dates, documents, organisations, people
from hpgraph.extract.tasks import Context, find
from hpgraph.models import Strength, Task
from support.readings import reading


def found(text: str, *, published: str = "2022-06-15T08:00:00+07:00") -> list[Task]:
    page = reading(text, published=published)
    days = dates.find(page)
    bodies = organisations.find(page)
    context = Context(
        dates=days,
        documents=documents.find(page, days, bodies),
        organisations=bodies,
        people=people.find(page, bodies),
        events=(),
        initiatives=(),
    )
    return list(find(page, context))


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
        "UBND quận đã chỉ đạo các phường rà soát hộ nghèo.",
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


def test_who_tells_whom() -> None:
    (one,) = found(
        LEAD + "Phó Chủ tịch UBND thành phố Lê Văn Sang giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, "
        "Sở Tư pháp xây dựng quy chế, trình UBND thành phố trước ngày 31/7/2022."
    )
    assert one.assigner == "Lê Văn Sang"
    assert one.assignees == ("Sở Nội vụ thành phố Hải Phòng",)
    assert one.coordinators == ("Sở Tài chính thành phố Hải Phòng", "Sở Tư pháp thành phố Hải Phòng")
    assert one.strength is Strength.ORDER
    assert (one.due, one.due_text) == ("2022-07-31", "trước ngày 31/7/2022")


@pytest.mark.parametrize(
    ("text", "assignees"),
    [
        ("Ông Lê Văn Sang yêu cầu các sở, ngành, địa phương tăng cường kiểm tra.", ("các sở, ngành, địa phương",)),
        ("Ông Lê Văn Sang đề nghị các cơ quan quản lý nhà nước đẩy mạnh thanh tra.", ("các cơ quan quản lý nhà nước",)),
        ("Ông Lê Văn Sang đề nghị ngành khoa học và công nghệ tập trung hỗ trợ doanh nghiệp.",
         ("ngành khoa học và công nghệ",)),
        ("Ông Lê Văn Sang yêu cầu phải tiết kiệm chi, công khai ngân sách.", ()),
        ("Bộ Y tế đề nghị Hải Phòng sớm tổ chức tiêm chủng.", ("thành phố Hải Phòng",)),
        ("Bộ Y tế đề nghị thành phố sớm tổ chức tiêm chủng.", ("thành phố Hải Phòng",)),
        ("Ông Lê Văn Sang yêu cầu các tiểu ban giúp việc khẩn trương hoàn thiện báo cáo.", ("các tiểu ban giúp việc",)),
        ("Ông Lê Văn Sang kêu gọi người dân không đốt rơm rạ ngoài đồng.", ("người dân",)),
        ("Ông Lê Văn Sang thăm Trung tâm Bảo trợ xã hội Hải Phòng. Ông yêu cầu Trung tâm nâng cao chất lượng.",
         ("Trung tâm Bảo trợ xã hội Hải Phòng",)),
    ],
)  # fmt: skip
def test_assignees(text: str, assignees: tuple[str, ...]) -> None:
    assert [task.assignees for task in found(LEAD + text)] == [assignees]


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


def test_goals_of_a_plan_have_no_assigner() -> None:
    tasks = found("Một số nhiệm vụ, giải pháp trọng tâm năm 2023: Tăng cường quản lý đất đai. Đổi mới công tác cán bộ.")
    assert [(task.assigner, task.strength) for task in tasks] == [(None, Strength.PLAN)] * 2


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


def test_a_plan_belongs_to_whom_its_heading_names() -> None:
    tasks = found("Một số nhiệm vụ trọng tâm của thành phố: Tăng cường quản lý đất đai. Đổi mới công tác cán bộ.")
    assert [task.assignees for task in tasks] == [("thành phố Hải Phòng",)] * 2


def test_items_of_a_list_go_to_those_the_list_was_opened_for() -> None:
    tasks = found(
        LEAD + "Ông Lê Văn Sang yêu cầu các cấp ủy thực hiện một số nhiệm vụ sau:\n"
        "Một là, chuẩn bị chu đáo đại hội. Giao Ban Tổ chức Thành ủy tham mưu kế hoạch kiểm tra.\n"
        "Hai là, tăng cường công tác tuyên truyền."
    )
    assert [task.assignees for task in tasks] == [
        ("các cấp ủy",),
        ("Ban Tổ chức Thành ủy Hải Phòng",),
        ("các cấp ủy",),
    ]


def test_a_company_that_directs_its_builders_reports() -> None:
    text = "Công ty Cổ phần Xây dựng Phú An chỉ đạo các nhà thầu tích cực triển khai thi công."
    assert found(text) == []


def test_a_quoted_standard_does_not_part_an_order() -> None:
    (one,) = found(
        LEAD + "Ông Lê Văn Sang yêu cầu Sở Du lịch áp dụng tiêu chuẩn TCVN ISO 9001: 2015 tại các khách sạn."
    )
    assert one.text == "áp dụng tiêu chuẩn TCVN ISO 9001: 2015 tại các khách sạn"


def test_an_order_told_twice_counts_once() -> None:
    line = "Ông Lê Văn Sang yêu cầu Sở Xây dựng khẩn trương nạo vét toàn bộ hệ thống mương trên địa bàn trước mùa mưa."
    assert len(found(f"{LEAD}{line}\n{line}")) == 1


def test_evidence_holds_the_order() -> None:
    text = LEAD + "Ông Lê Văn Sang yêu cầu Sở Xây dựng nạo vét mương thoát nước."
    (one,) = found(text)
    (span,) = one.evidence
    assert one.text in text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "assigner", "assignees", "order"),
    [
        (
            "Thiếu tướng Lê Văn Sang - Thứ trưởng Bộ Công an - yêu cầu Đại tá Bùi Quốc Khải nhanh chóng nắm địa bàn.",
            "Lê Văn Sang",
            ("Bùi Quốc Khải",),
            "nhanh chóng nắm địa bàn",
        ),
        (
            "UBND tỉnh yêu cầu các cơ quan, đơn vị, địa phương tuân theo Văn bản số 345/UBND-NL ngày 3/5/2022.",
            "Ủy ban nhân dân tỉnh",
            ("các cơ quan, đơn vị, địa phương",),
            "tuân theo Văn bản số 345/UBND-NL ngày 3/5/2022",
        ),
        (
            "Chính phủ yêu cầu bộ, ngành liên quan trình phương án bổ sung vốn.",
            "Chính phủ",
            ("bộ, ngành liên quan",),
            "trình phương án bổ sung vốn",
        ),
        (
            "UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành tỉnh, Chủ tịch UBND các huyện rà soát quy hoạch.",
            "Ủy ban nhân dân tỉnh",
            ("Thủ trưởng các sở, ban, ngành tỉnh, Chủ tịch UBND các huyện",),
            "rà soát quy hoạch",
        ),
        (
            "Chủ tịch UBND tỉnh yêu cầu làm rõ trách nhiệm của chủ đầu tư.",
            "Chủ tịch UBND tỉnh",
            (),
            "làm rõ trách nhiệm của chủ đầu tư",
        ),
        (
            "Bí thư Tỉnh ủy đề nghị Ban Chấp hành Đảng bộ xã khóa mới sớm ban hành quy chế làm việc.",
            "Bí thư Tỉnh ủy",
            ("Ban Chấp hành Đảng bộ xã",),
            "sớm ban hành quy chế làm việc",
        ),
        (
            "Thủ tướng yêu cầu Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương rà soát khu vực nguy hiểm.",
            "Thủ tướng",
            ("Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương",),
            "rà soát khu vực nguy hiểm",
        ),
    ],
)
def test_who_tells_whom_in_many_manners(text: str, assigner: str, assignees: tuple[str, ...], order: str) -> None:
    (task,) = found(text)
    assert (task.assigner, task.assignees, task.text) == (assigner, assignees, order)


@pytest.mark.parametrize(
    ("text", "assigner", "assignees", "order"),
    [
        (
            "Sở Y tế được giao chủ trì, phối hợp với các địa phương rà soát nhu cầu vắc xin.",
            None,
            ("Sở Y tế thành phố Hải Phòng",),
            "rà soát nhu cầu vắc xin",
        ),
        ("Công an xã được yêu cầu tăng cường tuần tra.", None, ("Công an xã",), "tăng cường tuần tra"),
        (
            "Các bộ, ngành được Thủ tướng giao hoàn thành việc sửa đổi nghị định.",
            "Thủ tướng",
            ("Các bộ, ngành",),
            "hoàn thành việc sửa đổi nghị định",
        ),
        (
            "Bộ Công an nghiên cứu mở rộng diện miễn thị thực, Thủ tướng chỉ đạo.",
            "Thủ tướng",
            ("Bộ Công an",),
            "nghiên cứu mở rộng diện miễn thị thực",
        ),
    ],
)
def test_orders_in_the_passive_or_before_who_tells(
    text: str, assigner: str | None, assignees: tuple[str, ...], order: str
) -> None:
    (task,) = found(text)
    assert (task.assigner, task.assignees, task.text, task.rule) == (assigner, assignees, order, "task-turned")


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn Sang được giao phụ trách Sở Nội vụ.",
        "Các đơn vị hoàn thành nhiệm vụ được giao.",
        "Kế hoạch được giao năm nay là 500 tỷ đồng.",
    ],
)
def test_what_is_given_and_no_task(text: str) -> None:
    assert found(text) == []


def test_orders_go_on_in_the_next_paragraph() -> None:
    text = (
        "Ông Lê Văn Sang yêu cầu các sở, ngành tập trung giải ngân vốn.\n"
        "Sở Y tế khắc phục ngay tình trạng thiếu thuốc. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập kế hoạch."
    )
    assert [task.assignees for task in found(text)] == [
        ("các sở, ngành",),
        ("Sở Y tế thành phố Hải Phòng",),
        ("Sở Xây dựng thành phố Hải Phòng",),
    ]
    done = (
        "Ông Lê Văn Sang yêu cầu các sở, ngành tập trung giải ngân vốn.\nSở Y tế đã khắc phục tình trạng thiếu thuốc."
    )
    assert len(found(done)) == 1


def test_more_who_are_told_before_a_modal() -> None:
    text = (
        "Ông Lê Văn Sang yêu cầu Sở Y tế chuẩn bị thuốc. "
        "Sở Công Thương cùng lãnh đạo chủ chốt, ban quản lý các chợ phải bảo đảm nguồn hàng."
    )
    assert [task.text for task in found(text)] == ["chuẩn bị thuốc", "bảo đảm nguồn hàng"]


def test_a_rank_and_a_last_name_mean_a_person_told_before() -> None:
    text = (
        "Đại tá Bùi Quốc Khải, Giám đốc Công an tỉnh dự buổi lễ.\n"
        "Ông Lê Văn Sang mong muốn Đại tá Khải sớm cùng tập thể đơn vị ổn định tình hình."
    )
    assert [task.assignees for task in found(text)] == [("Bùi Quốc Khải",)]


def test_who_was_told_directs_others() -> None:
    text = "Ông Lê Văn Sang đề nghị UBND quận Hải An ban hành kế hoạch; chỉ đạo Phòng Kinh tế bố trí vốn."
    assert [task.text for task in found(text)] == ["ban hành kế hoạch", "chỉ đạo Phòng Kinh tế bố trí vốn"]


@pytest.mark.parametrize("paper", ["Công điện", "Công điện này", "Văn bản"])
def test_a_paper_tells_for_who_issued_it(paper: str) -> None:
    text = (
        "Thủ tướng vừa ký Công điện số 12/CĐ-TTg ngày 3/6/2022 về phòng, chống bão.\n"
        f"{paper} yêu cầu các địa phương rà soát khu vực nguy hiểm."
    )
    assert [(task.assigner, task.assignees) for task in found(text)] == [("Thủ tướng Chính phủ", ("các địa phương",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chủ tịch UBND tỉnh vừa có chỉ đạo về phòng cháy. Trong đó, Công an tỉnh chủ trì kiểm tra các cơ sở; "
            "UBND các xã, phường rà soát nguồn nước.",
            [("Chủ tịch UBND tỉnh", "kiểm tra các cơ sở"), ("Chủ tịch UBND tỉnh", "rà soát nguồn nước")],
        ),
        (
            "Theo chỉ đạo của Chủ tịch UBND tỉnh, Sở Nội vụ có trách nhiệm hướng dẫn các xã bố trí cán bộ.",
            [("Chủ tịch UBND tỉnh", "hướng dẫn các xã bố trí cán bộ")],
        ),
        (
            "Phó Chủ tịch UBND tỉnh chỉ đạo: Sở Xây dựng khẩn trương hoàn thiện quy hoạch; "
            "các địa phương góp ý quy hoạch sớm.",
            [
                ("Phó Chủ tịch UBND tỉnh", "khẩn trương hoàn thiện quy hoạch"),
                ("Phó Chủ tịch UBND tỉnh", "góp ý quy hoạch sớm"),
            ],
        ),
        ("Đồng chí Lê Văn Sang dự họp.\nGiao Bộ Tài chính rà soát vốn.", [(None, "rà soát vốn")]),
    ],
)
def test_orders_through_papers_and_orders_named_before(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(task.assigner, task.text) for task in found(text)] == expected


def test_departments_of_several_provinces_are_no_one_body() -> None:
    (task,) = found("Bộ Y tế đề nghị Sở Y tế các tỉnh, thành phố trực thuộc Trung ương khẩn trương giám sát dịch.")
    assert task.assignees == ("Sở Y tế các tỉnh, thành phố trực thuộc Trung ương",)


def test_a_whole_date_is_a_deadline_on_an_undated_page() -> None:
    page = reading("Ông Lê Văn Sang yêu cầu Sở Y tế báo cáo kết quả trước ngày 20/11/2013.", published=None)
    bodies = organisations.find(page)
    context = Context(
        dates=(),
        documents=documents.find(page, (), bodies),
        organisations=bodies,
        people=people.find(page, bodies),
        events=(),
        initiatives=(),
    )
    assert [task.due for task in find(page, context)] == ["2013-11-20"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # items of a list that lost its bullets
            "Sở Tư pháp được giao chủ trì tổ chức phổ biến luật; Tổ chức rà soát các văn bản cũ; Ban hành mẫu đơn mới.",
            [
                (("Sở Tư pháp thành phố Hải Phòng",), "tổ chức phổ biến luật"),
                (("Sở Tư pháp thành phố Hải Phòng",), "Tổ chức rà soát các văn bản cũ"),
                (("Sở Tư pháp thành phố Hải Phòng",), "Ban hành mẫu đơn mới"),
            ],
        ),
        (
            "Ông Lê Văn Sang yêu cầu các đơn vị tổ chức phổ biến nghị quyết; trên cơ sở đó cụ thể hóa các chỉ tiêu.",
            [
                (("các đơn vị",), "tổ chức phổ biến nghị quyết"),
                (("các đơn vị",), "cụ thể hóa các chỉ tiêu"),
            ],
        ),
        (
            "Ông Lê Văn Sang yêu cầu Sở Y tế mở thêm điểm tiêm. Sở Tài chính chủ trì việc cấp kinh phí. "
            "Ngoài ra, cùng Sở Nội vụ rà soát biên chế ngành y.",
            [
                (("Sở Y tế thành phố Hải Phòng",), "mở thêm điểm tiêm"),
                (("Sở Tài chính thành phố Hải Phòng",), "cấp kinh phí"),
                (("Sở Tài chính thành phố Hải Phòng",), "rà soát biên chế ngành y"),
            ],
        ),
        (
            "Theo ông Lê Văn Sang, Phó Chủ tịch UBND thành phố, thành phố sẽ giao Sở Y tế là cơ quan chủ trì xây dựng "
            "đề án. Sở Công Thương sẽ xây dựng kế hoạch mở chợ. UBND thành phố sẽ xây dựng trụ sở mới.",
            [
                (("Sở Y tế thành phố Hải Phòng",), "xây dựng đề án"),
                (("Sở Công Thương thành phố Hải Phòng",), "xây dựng kế hoạch mở chợ"),
            ],
        ),
        (
            "Ông Lê Văn Sang giao Sở Nội vụ là đơn vị đầu mối, phối hợp với Sở Tài chính xây dựng quy chế thưởng.",
            [(("Sở Nội vụ thành phố Hải Phòng",), "xây dựng quy chế thưởng")],
        ),
        (
            "Ông Lê Văn Sang yêu cầu Công an thành phố giữ trật tự.\nĐồng thời, tập thể Đảng ủy, Ban Giám đốc Công an "
            "thành phố và lãnh đạo chủ chốt các phòng phải đoàn kết, xử lý nghiêm vi phạm.",
            [
                (("Công an thành phố Hải Phòng",), "giữ trật tự"),
                (
                    ("tập thể Đảng ủy, Ban Giám đốc Công an thành phố và lãnh đạo chủ chốt các phòng",),
                    "đoàn kết, xử lý nghiêm vi phạm",
                ),
            ],
        ),
        ("UBND thành phố sẽ đề nghị Bộ Tài chính bổ sung vốn cho dự án.", []),  # what it means to do
    ],
)
def test_orders_that_go_on(text: str, expected: list[tuple[tuple[str, ...], str]]) -> None:
    assert [(task.assignees, task.text) for task in found(text)] == expected


def test_a_place_tells_for_itself() -> None:
    (task,) = found("Đến nay, thành phố giao Sở Xây dựng rà soát các chung cư cũ.")
    assert (task.assigner, task.text) == ("thành phố Hải Phòng", "rà soát các chung cư cũ")
