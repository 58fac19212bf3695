"""Orders told by papers, lists and plans, and those that go on past a sentence; invented sentences."""

import pytest

from hpgraph.models import Strength
from support.told import found

LEAD = "Đồng chí Lê Văn Sang, Phó Chủ tịch UBND thành phố chủ trì cuộc họp.\n"


def test_goals_of_a_plan_have_no_assigner() -> None:
    tasks = found("Một số nhiệm vụ, giải pháp trọng tâm năm 2023: Tăng cường quản lý đất đai. Đổi mới công tác cán bộ.")
    assert [(task.assigner, task.strength) for task in tasks] == [(None, Strength.PLAN)] * 2


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
