"""Orders that clauses, sentences and paragraphs carry on, and those who are told in lists over several clauses."""

import pytest

from hpgraph.models import Confidence
from support.told import found

WHO = "Ông Lê Văn Sang, Chủ tịch UBND thành phố"


@pytest.mark.parametrize(
    ("text", "told", "orders"),
    [
        (
            "yêu cầu Giám đốc các sở; Chủ tịch UBND các huyện và các đơn vị liên quan triển khai ngay phương án; "
            "tăng cường kiểm tra đê điều.",
            ("Giám đốc các sở", "Chủ tịch UBND các huyện và các đơn vị liên quan"),
            ["triển khai ngay phương án", "tăng cường kiểm tra đê điều"],
        ),
        (
            "yêu cầu lãnh đạo, chỉ huy các đơn vị thường xuyên làm tốt công tác quán triệt.",
            ("lãnh đạo, chỉ huy các đơn vị",),
            ["thường xuyên làm tốt công tác quán triệt"],
        ),
        (
            "giao Sở Nội vụ duy trì đường dây nóng và phân công cán bộ tiếp nhận phản ánh.",
            ("Sở Nội vụ thành phố Hải Phòng",),
            ["duy trì đường dây nóng và phân công cán bộ tiếp nhận phản ánh"],
        ),
        (
            "giao Sở Nội vụ kiểm tra, đôn đốc, chỉ đạo các huyện thực hiện nghiêm quy chế.",
            ("Sở Nội vụ thành phố Hải Phòng",),
            ["kiểm tra, đôn đốc, chỉ đạo các huyện thực hiện nghiêm quy chế"],
        ),
    ],
)
def test_one_order_and_all_who_are_told(text: str, told: tuple[str, ...], orders: list[str]) -> None:
    tasks = found(f"{WHO} {text}")
    assert [task.text for task in tasks] == orders
    assert {task.assignees for task in tasks} == {told}


def test_a_body_among_orders_is_told_to_direct() -> None:
    tasks = found(
        f"{WHO} yêu cầu các sở, ngành chủ động ứng phó với bão.\n"
        "Cụ thể, Bộ Chỉ huy Quân sự thành phố chỉ đạo các ban chỉ huy quân sự theo dõi chặt chẽ mực nước.\n"
        "Chủ tịch UBND các huyện chỉ đạo các xã sơ tán người dân vùng trũng."
    )
    assert [(task.assigner, task.text.split()[0]) for task in tasks] == [
        ("Lê Văn Sang", "chủ"),
        ("Lê Văn Sang", "chỉ"),
        ("Lê Văn Sang", "chỉ"),
    ]
    assert [task.assignees[0] for task in tasks[1:]] == [
        "Bộ Chỉ huy Quân sự thành phố Hải Phòng",
        "Chủ tịch UBND các huyện",
    ]


def test_the_next_paragraph_goes_on_with_the_order() -> None:
    tasks = found(
        f"{WHO} yêu cầu các đơn vị duy trì nghiêm chế độ trực.\n"
        "Phối hợp với cấp ủy địa phương nắm chắc tình hình địa bàn.\n"
        "Phối hợp với các trường, huyện đã tổ chức 12 lớp học."
    )
    assert [task.text for task in tasks] == ["duy trì nghiêm chế độ trực", "nắm chắc tình hình địa bàn"]
    assert tasks[1].assignees == ("các đơn vị",)


def test_whose_words_they_were_behind_a_quotation() -> None:
    (one,) = found(
        "“Phải giữ vững đoàn kết nội bộ, chăm lo đời sống nhân dân” - đó là yêu cầu của ông Lê Văn Sang, Bí thư."
    )
    assert (one.assigner, one.text) == ("Lê Văn Sang", "giữ vững đoàn kết nội bộ, chăm lo đời sống nhân dân")


def test_theo_do_with_a_modal_after_somebody_who_answers() -> None:
    (one,) = found(
        "Thứ trưởng Bộ Y tế Lê Văn Sang tiếp thu ý kiến. Theo đó, Cục Quản lý Dược cần sớm khắc phục tồn tại."
    )
    assert (one.assigner, one.text) == ("Lê Văn Sang", "sớm khắc phục tồn tại")


def test_an_order_with_a_verb_that_no_list_has_is_kept_whole_and_unsure() -> None:
    (one,) = found(f"{WHO} yêu cầu các sở, ngành sau khi thanh tra hãy niêm yết ngay kết luận để dân biết.")
    assert one.confidence is Confidence.UNSURE
    assert "niêm yết ngay kết luận" in one.text


@pytest.mark.parametrize(
    "text",
    [
        f"{WHO} yêu cầu các xã tiêm phòng đủ. Địa phương nào không tiêm phòng đủ phải chịu trách nhiệm.",
        f"{WHO} dự giao ban lãnh đạo các sở cho thấy rõ nhiều tồn tại. {WHO} yêu cầu các xã tiêm phòng đủ.",
        f"{WHO} yêu cầu các xã tiêm phòng đủ; phân công Phó Chủ tịch UBND huyện Lê Văn Tám làm tổ trưởng.",
    ],
)
def test_rules_meetings_and_appointments_are_no_orders(text: str) -> None:
    assert [task.text for task in found(text)] == ["tiêm phòng đủ"]


@pytest.mark.parametrize(
    ("text", "told", "order"),
    [
        (
            "yêu cầu các phương tiện thông tin đại chúng cần tập trung tuyên truyền phòng dịch.",
            "các phương tiện thông tin đại chúng",
            "tập trung tuyên truyền phòng dịch",
        ),
        (
            "yêu cầu cơ quan xây dựng báo cáo tiếp thu các ý kiến tại hội nghị.",
            "cơ quan xây dựng báo cáo",
            "tiếp thu các ý kiến tại hội nghị",
        ),
        (
            "giao Ban Quản lý các dự án trọng điểm phát triển đô thị khẩn trương hoàn chỉnh hồ sơ.",
            "Ban Quản lý các dự án",
            "khẩn trương hoàn chỉnh hồ sơ",
        ),
        (
            "giao Sở Du lịch cùng UBND các quận có tuyến đường đi qua, trước ngày 15/9, phải xử lý dứt điểm vi phạm.",
            "Sở Du lịch thành phố Hải Phòng",
            "trước ngày 15/9, phải xử lý dứt điểm vi phạm",
        ),
        (
            "có ý kiến như sau:\nSở Y tế chủ trì giải đáp rõ nội dung trên.",
            "Sở Y tế thành phố Hải Phòng",
            "giải đáp rõ nội dung trên",
        ),
    ],
)
def test_where_the_naming_ends_and_the_order_begins(text: str, told: str, order: str) -> None:
    (one,) = found(f"{WHO} {text}")
    assert (one.assignees[0], one.text) == (told, order)


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        (f"{WHO} đã yêu cầu sở Giáo dục và Đào tạo kiểm tra, làm rõ vụ việc.", ["kiểm tra, làm rõ vụ việc"]),
        ("Để xử lý tồn tại, tổ công tác yêu cầu Sở Du lịch rà soát hồ sơ.", ["rà soát hồ sơ"]),
        (f"{WHO} chỉ đạo cần có biện pháp làm tốt việc này.", ["có biện pháp làm tốt việc này"]),
        (
            f"{WHO} yêu cầu các ngành góp ý vào đề án mà Chính phủ giao Bộ Y tế xây dựng.",
            ["góp ý vào đề án mà Chính phủ giao Bộ Y tế xây dựng"],
        ),
        (
            f"Như Bác Hồ mong muốn, {WHO} đề nghị các xã tiêm phòng đủ.",
            ["tiêm phòng đủ"],
        ),
        (
            f"{WHO} yêu cầu các xã tiêm phòng đủ. Qua đó nhằm bảo vệ an toàn cho du khách; khôi phục hình ảnh.",
            ["tiêm phòng đủ"],
        ),
        (
            f"{WHO} đề nghị Sở Du lịch tích cực phối hợp với Sở Y tế, Khu bảo tồn biển số 1, khởi công dự án.",
            ["tích cực phối hợp với Sở Y tế, Khu bảo tồn biển số 1, khởi công dự án"],
        ),
        (
            f"{WHO} dự họp. Chủ tịch Sang cũng yêu cầu các xã phải tiêm phòng đủ; rà soát hồ sơ.",
            ["tiêm phòng đủ", "rà soát hồ sơ"],
        ),
    ],
)
def test_which_words_tell_and_which_only_look_so(text: str, orders: list[str]) -> None:
    assert [task.text for task in found(text)] == orders


@pytest.mark.parametrize(
    ("text", "told", "orders"),
    [
        (
            f"{WHO} yêu cầu các tập đoàn, tổng công ty tiến hành rà soát nợ. Đặc biệt, cần ưu tiên vốn là vốn vay.",
            "các tập đoàn, tổng công ty",
            ["tiến hành rà soát nợ", "ưu tiên vốn là vốn vay"],
        ),
        (f"{WHO} yêu cầu trường thực hiện đúng quy chế thi.", "trường", ["thực hiện đúng quy chế thi"]),
        (
            f"{WHO} yêu cầu lãnh đạo các huyện, thành, thị tăng cường rà soát quỹ đất.",
            "lãnh đạo các huyện, thành, thị",
            ["tăng cường rà soát quỹ đất"],
        ),
        (
            f"{WHO} yêu cầu Công an các đơn vị trong tổ chức sơ kết phải đánh giá đúng thực trạng.",
            "Công an các đơn vị",
            ["đánh giá đúng thực trạng"],
        ),
    ],
)
def test_schools_and_companies_are_told(text: str, told: str, orders: list[str]) -> None:
    tasks = found(text)
    assert [task.text for task in tasks] == orders
    assert tasks[0].assignees == (told,)


def test_a_stress_on_whoever_a_circumstance_parts_from_it() -> None:
    (one,) = found(f"{WHO} nhấn mạnh trong đợt trấn áp tội phạm, mỗi cán bộ, chiến sỹ cần phát huy tối đa năng lực.")
    assert (one.assignees, one.text) == (("mỗi cán bộ, chiến sỹ",), "phát huy tối đa năng lực")


def test_theo_do_goes_on_though_its_last_part_holds_a_cue() -> None:
    tasks = found(
        "Thứ trưởng Bộ Y tế Lê Văn Sang tiếp thu ý kiến. Theo đó, Cục Quản lý Dược cần sớm khắc phục tồn tại; "
        "xây dựng kế hoạch làm các việc do Chính phủ giao."
    )
    assert [(task.assigner, task.text[:8]) for task in tasks] == [
        ("Lê Văn Sang", "sớm khắc"),
        ("Lê Văn Sang", "xây dựng"),
    ]
