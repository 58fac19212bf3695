"""Orders as real pages tell them: items in parts, reported orders, opinions of officials; and what is none."""

import pytest

from hpgraph.models import Task
from support import told

LEAD = "Phó Chủ tịch UBND tỉnh Lê Văn Sang chủ trì cuộc họp.\n"


def found(text: str) -> list[Task]:
    return list(told.found(LEAD + text, jurisdiction="tỉnh Bến Tre"))


def test_parts_of_an_item_go_on() -> None:
    tasks = found(
        "Ông Lê Văn Sang yêu cầu huyện Ba Tri chỉ đạo các lực lượng tập trung làm tốt 3 nhiệm vụ.\n"
        "Một là, làm tốt công tác tuyên truyền; kịp thời biểu dương người có công; từng bước nâng cao đời sống."
    )
    assert [(task.assigner, task.assignees) for task in tasks] == [("Lê Văn Sang", ("huyện Ba Tri",))] * 4
    assert [task.text for task in tasks] == [
        "chỉ đạo các lực lượng tập trung làm tốt 3 nhiệm vụ",
        "làm tốt công tác tuyên truyền",
        "kịp thời biểu dương người có công",
        "từng bước nâng cao đời sống",
    ]


@pytest.mark.parametrize(
    ("text", "assigner", "assignees", "order"),
    [
        (
            "Ông Lê Văn Sang yêu cầu Sở Y tế phải xây dựng bằng được phòng mổ mới.",
            "Lê Văn Sang",
            ("Sở Y tế tỉnh Bến Tre",),
            "xây dựng bằng được phòng mổ mới",
        ),
        (
            "Ông Lê Văn Sang đề nghị các cấp ủy Đảng, chính quyền, nhân dân coi đây là việc làm thường xuyên.",
            "Lê Văn Sang",
            ("các cấp ủy Đảng, chính quyền, nhân dân",),
            "coi đây là việc làm thường xuyên",
        ),
        (
            "Ông Lê Văn Sang cho biết đang yêu cầu huyện Ba Tri rà soát quy hoạch.",
            "Lê Văn Sang",
            ("huyện Ba Tri",),
            "rà soát quy hoạch",
        ),
        (
            "Ông Lê Văn Sang tiếp thu các ý kiến. Theo đó, Sở Y tế cần sớm khắc phục tồn tại trong đấu thầu.",
            "Lê Văn Sang",
            ("Sở Y tế tỉnh Bến Tre",),
            "sớm khắc phục tồn tại trong đấu thầu",
        ),
        (
            "Ông Lê Văn Sang đề nghị Ban đại diện mô hình phát huy vai trò nòng cốt.",
            "Lê Văn Sang",
            ("Ban đại diện mô hình",),
            "phát huy vai trò nòng cốt",
        ),
        (
            "Chủ tịch UBND huyện Ba Tri Bùi Thị Là đã giao Phòng Nội vụ huyện rà soát quy trình tuyển dụng.",
            "Bùi Thị Là",
            ("Phòng Nội vụ huyện Ba Tri",),
            "rà soát quy trình tuyển dụng",
        ),
        (
            "Ông Lê Văn Sang yêu cầu Bộ trưởng Bộ Kế hoạch và Đầu tư tổ chức kiểm điểm trách nhiệm các cá nhân.",
            "Lê Văn Sang",
            ("Bộ trưởng Bộ Kế hoạch và Đầu tư",),
            "tổ chức kiểm điểm trách nhiệm các cá nhân",
        ),
        (
            "Ông Lê Văn Sang yêu cầu Giám đốc Công an TP. Huế, UBND huyện Ba Tri kiểm tra thông tin đã nêu.",
            "Lê Văn Sang",
            ("Giám đốc Công an TP. Huế", "Ủy ban nhân dân huyện Ba Tri"),
            "kiểm tra thông tin đã nêu",
        ),
        (
            "Chủ tịch UBND tỉnh Cao Văn Mạnh tiếp thu ý kiến của Phó Chủ tịch và giao Sở Y tế xây dựng kế hoạch.",
            "Cao Văn Mạnh",
            ("Sở Y tế tỉnh Bến Tre",),
            "xây dựng kế hoạch",
        ),
        (
            "Theo Giám đốc Sở Y tế Bùi Thị Là, các bệnh viện cần chủ động thuốc men và giường bệnh.",
            "Bùi Thị Là",
            ("các bệnh viện",),
            "chủ động thuốc men và giường bệnh",
        ),
        (
            "Ông Lê Văn Sang đề nghị các đồng chí được bổ nhiệm tiếp tục nêu cao trách nhiệm./.",
            "Lê Văn Sang",
            ("các đồng chí",),
            "tiếp tục nêu cao trách nhiệm",
        ),
    ],
)
def test_manners_of_telling(text: str, assigner: str, assignees: tuple[str, ...], order: str) -> None:
    assert [(task.assigner, task.assignees, task.text) for task in found(text)] == [(assigner, assignees, order)]


def test_who_attends_and_speaks_is_the_one_meant_next() -> None:
    (task,) = found(
        "Dự và phát biểu chỉ đạo đại hội, đồng chí Bùi Thị Là, Bí thư Huyện ủy Ba Tri chúc mừng. "
        "Đồng chí yêu cầu nhiệm kỳ tới, phường Long Phước tập trung xây dựng Đảng bộ vững mạnh."
    )
    assert (task.assigner, task.assignees) == ("Bùi Thị Là", ("phường Long Phước",))


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Chính trị phân công ông Cao Văn Mạnh làm Bí thư Tỉnh ủy nhiệm kỳ 2020 - 2025.",
        "Bộ Chính trị phân công ông Cao Văn Mạnh tham gia Đảng bộ tỉnh, giữ chức Bí thư Tỉnh ủy.",
        "Ông Lê Văn Sang nhấn mạnh. Đặc biệt là chỉ đạo của đồng chí Cao Văn Mạnh tại hội nghị tháng trước.",
        "Nhiệm vụ trọng tâm về công tác đảng được bàn giao cho Đại tá Cao Văn Mạnh, Phó Bí thư Đảng ủy.",
        "Phát biểu giao nhiệm vụ, đồng chí Cao Văn Mạnh thay mặt Tỉnh ủy chúc mừng tân Giám đốc.",
        "Ông Lê Văn Sang giao ông Bùi Văn Là, Phó Giám đốc Sở Y tế phụ trách, điều hành Sở Y tế đến hết năm.",
        "Ông Lê Văn Sang cho biết Sở Y tế được giao xây dựng phòng mổ. Theo đó, phòng mổ rộng 20 m2.",
    ],
)
def test_what_is_no_order(text: str) -> None:
    assert found(text) == []


def test_the_one_spoken_to_is_told_and_not_the_speaker() -> None:
    (task,) = found(
        "Ông Lê Văn Sang chúc đồng chí Bùi Thị Là mạnh khỏe, mong muốn đồng chí tiếp tục đóng góp cho ngành."
    )
    assert (task.assigner, task.assignees) == ("Lê Văn Sang", ("Bùi Thị Là",))
