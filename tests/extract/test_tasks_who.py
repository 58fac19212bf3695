"""Who tells whom, in the manners of several portals; invented sentences, invented people."""

import pytest

from hpgraph.models import Strength
from support.told import found

LEAD = "Đồng chí Lê Văn Sang, Phó Chủ tịch UBND thành phố chủ trì cuộc họp.\n"


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


def test_a_company_that_directs_its_builders_reports() -> None:
    text = "Công ty Cổ phần Xây dựng Phú An chỉ đạo các nhà thầu tích cực triển khai thi công."
    assert found(text) == []


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


def test_departments_of_several_provinces_are_no_one_body() -> None:
    (task,) = found("Bộ Y tế đề nghị Sở Y tế các tỉnh, thành phố trực thuộc Trung ương khẩn trương giám sát dịch.")
    assert task.assignees == ("Sở Y tế các tỉnh, thành phố trực thuộc Trung ương",)


def test_a_place_tells_for_itself() -> None:
    (task,) = found("Đến nay, thành phố giao Sở Xây dựng rà soát các chung cư cũ.")
    assert (task.assigner, task.text) == ("thành phố Hải Phòng", "rà soát các chung cư cũ")
