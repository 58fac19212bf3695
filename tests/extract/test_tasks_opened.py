"""Lists that are opened without a colon, by those who are told, and speeches that go on with them."""

import pytest

from support.told import found

WHO = "Ông Lê Văn Sang, Chủ tịch UBND thành phố"


def test_a_list_opened_by_a_full_stop() -> None:
    tasks = found(
        f"{WHO} nhấn mạnh, thời gian tới, các hội cần tập trung thực hiện tốt một số nội dung.\n"
        "Cụ thể, các hội tăng cường tuyên truyền chính sách; nâng cao nhận thức cho hội viên.\n"
        "Các hội bảo đảm sự lãnh đạo của Đảng.\n"
        "Ông Lê Văn Sang nêu rõ, các hội tiếp tục hợp tác nhằm phát huy thế mạnh."
    )
    assert [" ".join(task.text.split()[:2]) for task in tasks] == ["tăng cường", "nâng cao", "bảo đảm", "tiếp tục"]


def test_those_who_are_told_open_a_list() -> None:
    (one,) = found(
        "Chủ tịch UBND thành phố chỉ thị:\n"
        "Thủ trưởng các sở, Chủ tịch UBND các huyện thực hiện một số công việc sau:\n"
        "- Khẩn trương hoàn thành tổng kết công tác năm 2021 trước ngày 20/7/2022."
    )
    assert one.text.startswith("Khẩn trương hoàn thành")
    assert (one.assignees, one.due) == (("Thủ trưởng các sở, Chủ tịch UBND các huyện",), "2022-07-20")


@pytest.mark.parametrize(
    ("text", "told", "order"),
    [
        (
            "các cơ quan soạn thảo tiếp thu các ý kiến của đại biểu.",
            "các cơ quan soạn thảo",
            "tiếp thu các ý kiến của đại biểu",
        ),
        (
            "các phòng chuyên môn trên cơ sở chức năng được giao chủ động xây dựng kế hoạch.",
            "các phòng chuyên môn",
            "trên cơ sở chức năng được giao chủ động xây dựng kế hoạch",
        ),
    ],
)
def test_where_those_who_are_told_end(text: str, told: str, order: str) -> None:
    (one,) = found(f"{WHO} yêu cầu {text}")
    assert (one.assignees, one.text) == ((told,), order)


def test_a_deputy_without_a_name_is_told_whole() -> None:
    (one,) = found("Đồng chí Phó Chủ tịch Thường trực HĐND thành phố đề nghị các huyện rà soát quy hoạch đất ở.")
    assert one.assigner == "Phó Chủ tịch Thường trực HĐND thành phố"


def test_proposed_solutions_are_told_nothing() -> None:
    assert not found("Các đại biểu thảo luận; đồng thời đề xuất những giải pháp khắc phục khó khăn tại các thôn.")


@pytest.mark.parametrize(
    ("text", "order"),
    [
        (
            "Việc thanh tra, kiểm tra doanh nghiệp phải công khai trước.",
            "Việc thanh tra, kiểm tra doanh nghiệp phải công khai trước",
        ),
        ("Ngành thi hành án cũng phải nhận diện kỹ tồn tại.", "nhận diện kỹ tồn tại"),
        ("Dựa trên mức lạm phát, Sở Tài chính nghiên cứu điều chỉnh giá nước.", "nghiên cứu điều chỉnh giá nước"),
    ],
)
def test_the_subject_of_what_must_be(text: str, order: str) -> None:
    _first, one = found(f"{WHO} yêu cầu các sở rà soát quy hoạch đất ở. {text}")
    assert one.text == order


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("báo cáo UBND thành phố trước ngày 30/9/2022 để tổng hợp", ("trước ngày 30/9/2022", "2022-09-30")),
        ("báo cáo giá dịch vụ của các trạm đã quyết toán trong năm 2022 theo hướng giảm", (None, None)),
    ],
)
def test_the_words_of_a_deadline(text: str, due: tuple[str | None, str | None]) -> None:
    (one,) = found(f"{WHO} yêu cầu Sở Tài chính {text}.")
    assert (one.due_text, one.due) == due


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        (
            "nhắc nhở một số tồn tại trong hoạt động báo chí và đề nghị các báo sớm khắc phục tồn tại.",
            ["sớm khắc phục tồn tại"],
        ),
        (
            "yêu cầu các đơn vị báo cáo khó khăn hiện nay; và khẩn trương chấn chỉnh sai phạm.",
            ["báo cáo khó khăn hiện nay", "khẩn trương chấn chỉnh sai phạm"],
        ),
        (
            "đề nghị Sở Nội vụ có nhiều giải pháp thu hút nhân tài.",
            ["có nhiều giải pháp thu hút nhân tài"],
        ),
        (
            "đề nghị ngành Y tế tập trung vào nhiệm vụ trọng tâm: Tiếp tục đổi mới công tác cán bộ.",
            ["Tiếp tục đổi mới công tác cán bộ"],
        ),
        (
            "yêu cầu các sở rà soát quy trình nội bộ. Thủ trưởng để xảy ra chồng chéo thì phải bị xử lý nghiêm.",
            ["rà soát quy trình nội bộ"],
        ),
        ("yêu cầu các sở tiếp thu ý kiến. Ông Lê Văn Sang yêu cầu các sở tiếp thu ý kiến của cử tri.", None),
    ],
)
def test_orders_and_what_is_none(text: str, orders: list[str] | None) -> None:
    tasks = [task.text for task in found(f"{WHO} {text}")]
    assert tasks == orders if orders is not None else len(tasks) == 1
