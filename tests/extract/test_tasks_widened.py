"""Orders told as done, by bare words, with verbs that no list has, and goals of a time to come; invented sentences."""

import pytest

from support import told
from support.told import found

WHO = "Bí thư Thành ủy Lê Văn Sang"
SANG, CITY, HEALTH = "Lê Văn Sang", "Ủy ban nhân dân thành phố Hải Phòng", "Sở Y tế thành phố Hải Phòng"


@pytest.mark.parametrize(
    ("text", "assigner", "assignees", "order"),
    [
        pytest.param(
            "UBND thành phố đã chỉ đạo Sở Y tế khẩn trương rà soát các ca nghi nhiễm.",
            CITY,
            (HEALTH,),
            "khẩn trương rà soát các ca nghi nhiễm",
            id="told as done",
        ),
        pytest.param(
            "Đoàn kiểm tra đã yêu cầu chủ đầu tư dừng thi công phần sai phép.",
            "Đoàn kiểm tra",
            ("chủ đầu tư",),
            "dừng thi công phần sai phép",
            id="by a delegation",
        ),
        pytest.param(
            "Công văn 301/UBND-VX chỉ đạo Sở Y tế rà soát các ca nghi nhiễm.",
            CITY,
            (HEALTH,),
            "rà soát các ca nghi nhiễm",
            id="by a paper without 'số'",
        ),
        pytest.param(
            "UBND thành phố vừa ra văn bản chỉ đạo Sở Y tế rà soát các ca nghi nhiễm.",
            CITY,
            (HEALTH,),
            "rà soát các ca nghi nhiễm",
            id="'ra văn bản'",
        ),
        pytest.param(
            "Kính đề nghị Sở Y tế sớm bố trí thêm giường bệnh.",
            None,
            (HEALTH,),
            "sớm bố trí thêm giường bệnh",
            id="humbly",
        ),
        pytest.param(
            "Sở Y tế họp ngày 12/6. Sở yêu cầu các bệnh viện rà soát kho thuốc.",
            HEALTH,
            ("các bệnh viện",),
            "rà soát kho thuốc",
            id="the department named last",
        ),
        pytest.param(
            f"{WHO} yêu cầu Sở này rà soát kho thuốc.",
            SANG,
            ("Sở",),
            "rà soát kho thuốc",
            id="this department, not named before",
        ),
        pytest.param(
            f"{WHO} đề nghị Anphatech tiếp tục mở rộng nhà máy tại thành phố.",
            SANG,
            ("Anphatech",),
            "tiếp tục mở rộng nhà máy tại thành phố",
            id="a name that no list has",
        ),
        pytest.param(
            f"{WHO} yêu cầu tạm khóa cửa phía đông của chợ trong mùa mưa.",
            SANG,
            (),
            "tạm khóa cửa phía đông của chợ trong mùa mưa",
            id="a verb that no list has",
        ),
        pytest.param(
            f"{WHO} chỉ đạo bồi dưỡng kỹ năng số cho cán bộ phường.",
            SANG,
            (),
            "bồi dưỡng kỹ năng số cho cán bộ phường",
            id="directs, and nobody is told",
        ),
        pytest.param(
            "Theo chỉ đạo tại cuộc họp, các bệnh viện cần rà soát quy trình cấp cứu.",
            None,
            ("các bệnh viện",),
            "rà soát quy trình cấp cứu",
            id="directed at a meeting",
        ),
        pytest.param(
            f"{WHO} nhấn mạnh, các địa phương tập trung giải phóng mặt bằng đường vành đai.",
            SANG,
            ("các địa phương",),
            "tập trung giải phóng mặt bằng đường vành đai",
            id="stressed, with an urging verb",
        ),
        pytest.param(
            f"{WHO} giao cơ quan tham mưu hoàn chỉnh dự thảo trong tháng 6.",
            SANG,
            ("cơ quan tham mưu",),
            "hoàn chỉnh dự thảo trong tháng 6",
            id="a noun with a verb in it",
        ),
        pytest.param(
            f"{WHO} yêu cầu 3 đơn vị nêu trên báo cáo kết quả xử lý trước ngày 25/6.",
            SANG,
            ("3 đơn vị nêu trên",),
            "báo cáo kết quả xử lý trước ngày 25/6",
            id="so many bodies",
        ),
        pytest.param(
            f"{WHO} cho rằng đây là dự án lớn. Các bộ, ngành cần thẩm định sớm quy hoạch cảng biển.",
            SANG,
            ("Các bộ, ngành",),
            "thẩm định sớm quy hoạch cảng biển",
            id="in the paragraph of who speaks",
        ),
        pytest.param(
            "Tại buổi đối thoại chiều 12/5, đại diện các doanh nghiệp kiến nghị thành phố tiếp tục mở rộng cảng.",
            "đại diện các doanh nghiệp",
            ("thành phố Hải Phòng",),
            "tiếp tục mở rộng cảng",
            id="a group behind a comma asks",
        ),
        pytest.param(
            "UBND thành phố ban hành Công văn số 423/UBND-TKBT chỉ đạo điều tra, làm rõ thông tin báo nêu.",
            CITY,
            (),
            "điều tra, làm rõ thông tin báo nêu",
            id="a paper directs, and nobody is told",
        ),
        pytest.param(
            "Nhiệm vụ trọng tâm trong tháng là tổ chức thành công đại hội.",
            None,
            (),
            "tổ chức thành công đại hội",
            id="a goal behind 'là'",
        ),
    ],
)
def test_an_order(text: str, assigner: str | None, assignees: tuple[str, ...], order: str) -> None:
    (one,) = found(text)
    assert (one.assigner, one.assignees, one.text) == (assigner, assignees, order)


def test_what_is_told_as_done_is_unsure() -> None:
    (one,) = found("UBND thành phố đã chỉ đạo Sở Y tế khẩn trương rà soát các ca nghi nhiễm.")
    assert one.confidence.value == "unsure"


def test_others_who_direct_are_told_too() -> None:
    first, second = found(
        f"{WHO} yêu cầu Sở Y tế rà soát kho thuốc trong tháng 7/2022 và Chủ tịch UBND các quận "
        "chỉ đạo các phường kiểm tra bếp ăn."
    )
    assert (first.assignees, first.text) == ((HEALTH,), "rà soát kho thuốc trong tháng 7/2022")
    assert (second.assignees, second.text) == (("Chủ tịch UBND các quận",), "chỉ đạo các phường kiểm tra bếp ăn")


def test_districts_behind_a_colon_are_told() -> None:
    (one,) = found(f"{WHO} yêu cầu Chủ tịch UBND các huyện: Vĩnh Bảo, Tiên Lãng báo cáo kết quả tiêm phòng.")
    assert one.assignees == ("Chủ tịch UBND các huyện", "huyện Vĩnh Bảo", "huyện Tiên Lãng")


def test_who_helps_in_a_list_parted_by_semicolons() -> None:
    (one,) = found(
        f"{WHO} giao Sở Y tế chủ trì, phối hợp với Sở Công Thương; Công an thành phố; UBND các quận "
        "tiếp tục kiểm tra chợ."
    )
    assert (one.assignees, one.text) == ((HEALTH,), "tiếp tục kiểm tra chợ")
    assert one.coordinators == (
        "Sở Công Thương thành phố Hải Phòng",
        "Công an thành phố Hải Phòng",
        "UBND các quận",
    )


def test_goals_of_a_time_to_come_go_on_behind_also() -> None:
    tasks = told.found(
        "Sở Y tế đã mở 12 lớp tập huấn. Thời gian tới, Sở Y tế tập trung rà soát kho thuốc; bổ sung xe cứu thương. "
        "Đồng thời, ngành tăng cường kiểm tra bếp ăn.\nSở Y tế tiếp 20 đoàn khách."
    )
    assert [(task.assigner, task.text) for task in tasks] == [
        (None, "tập trung rà soát kho thuốc"),
        (None, "bổ sung xe cứu thương"),
        (None, "tăng cường kiểm tra bếp ăn"),
    ]
    assert {task.strength.value for task in tasks} == {"plan"}


def test_promises_are_no_goals() -> None:
    assert not found("Sắp tới, Sở Y tế sẽ tiếp tục mở thêm ba lớp tập huấn.")


@pytest.mark.parametrize(
    "text",
    [
        "Tại sao lại phải ra văn bản gấp gáp như thế?",
        "Nguồn cung sẽ phải dịch chuyển về ngoại ô.",
        "Công ty Xử lý chất thải rắn Việt Nam chôn lấp 5.500 tấn mỗi ngày.",
    ],
)
def test_what_no_speech_goes_on_with(text: str) -> None:
    (one,) = found(f"{WHO} yêu cầu Sở Y tế rà soát kho thuốc. {text}")
    assert one.text == "rà soát kho thuốc"


def test_a_speaker_stresses_tasks_that_follow() -> None:
    tasks = told.found(
        f"{WHO} nhấn mạnh một số nhiệm vụ trọng tâm. Một là, hoàn thiện quy chế làm việc. "
        "Hai là, sắp xếp lại cán bộ phường."
    )
    assert [(task.assigner, task.text) for task in tasks] == [
        (SANG, "hoàn thiện quy chế làm việc"),
        (SANG, "sắp xếp lại cán bộ phường"),
    ]


def test_what_a_plan_tells_departments_a_sentence_later() -> None:
    tasks = told.found(
        "UBND thành phố ban hành Kế hoạch số 120/KH-UBND về phát triển du lịch. Kế hoạch nhằm đón 8 triệu lượt khách. "
        "Sở Y tế chủ trì, phối hợp với Sở Du lịch hướng dẫn các khách sạn. Các sở, ngành xây dựng kế hoạch cụ thể."
    )
    assert [(task.assigner, task.text) for task in tasks] == [
        (CITY, "hướng dẫn các khách sạn"),
        (CITY, "xây dựng kế hoạch cụ thể"),
    ]
