"""Those who are told to direct others, sent papers, and put in charge; bodies told by common nouns that tell."""

import pytest

from support.told import found

WHO = "Ông Lê Văn Sang, Chủ tịch UBND thành phố"


def test_who_is_told_to_direct_is_told_so_on() -> None:
    tasks = found(
        "Bộ Y tế đề nghị Đồng chí Chủ tịch UBND các tỉnh, thành phố chỉ đạo tăng cường phòng bệnh.\n"
        "Chỉ đạo Sở Y tế giám sát chặt chẽ tình hình dịch.\n"
        "Về kinh phí, chỉ đạo Sở Tài chính cân đối ngân sách."
    )
    assert [task.text.split()[2] for task in tasks] == ["tăng", "Sở", "Sở"]
    assert {task.assignees for task in tasks} == {("Chủ tịch UBND các tỉnh, thành phố",)}


@pytest.mark.parametrize("joint", [". Ông", ".\nÔng", "; ông"])
def test_people_who_are_told_to_direct_one_after_another(joint: str) -> None:
    tasks = found(
        "UBND thành phố phân công ông Vương Văn Thành, Phó Chủ tịch UBND thành phố chỉ đạo triển khai dự án cầu An Hải"
        f"{joint} Lê Trọng Quảng, Phó Chủ tịch UBND thành phố chỉ đạo triển khai dự án cầu An Dương."
    )
    assert [task.assignees for task in tasks] == [("Vương Văn Thành",), ("Lê Trọng Quảng",)]
    assert {task.assigner for task in tasks} == {"Ủy ban nhân dân thành phố Hải Phòng"}


@pytest.mark.parametrize(
    ("text", "told", "order"),
    [
        (
            "Bộ Y tế đề nghị Chủ tịch UBND thành phố chỉ đạo các sở: Giáo dục và Đào tạo, Nội vụ rà soát nhân lực.",
            ("Chủ tịch UBND thành phố",),
            "chỉ đạo các sở: Giáo dục và Đào tạo, Nội vụ rà soát nhân lực",
        ),
        (
            "UBND thành phố ban hành công văn yêu cầu các sở, ngành về việc tăng cường phòng, chống cháy nổ.",
            ("các sở, ngành",),
            "tăng cường phòng, chống cháy nổ",
        ),
        (
            "UBND thành phố vừa có văn bản gửi các cơ quan, địa phương yêu cầu chấm dứt hợp đồng trái quy định.",
            ("các cơ quan, địa phương",),
            "chấm dứt hợp đồng trái quy định",
        ),
        (
            f"{WHO} đề nghị ông Đỗ Hồng Thái với tinh thần trách nhiệm cao tập hợp tốt các cộng sự.",
            ("Đỗ Hồng Thái",),
            "với tinh thần trách nhiệm cao tập hợp tốt các cộng sự",
        ),
        (
            f"{WHO} yêu cầu Sở Nội vụ trong thời gian tới tập trung rà soát biên chế.",
            ("Sở Nội vụ thành phố Hải Phòng",),
            "tập trung rà soát biên chế",
        ),
        (
            f"{WHO} yêu cầu đơn vị thi công dừng dự án để kiểm tra.",
            ("đơn vị thi công",),
            "dừng dự án để kiểm tra",
        ),
    ],
)
def test_who_is_told_what(text: str, told: tuple[str, ...], order: str) -> None:
    (one,) = found(text)
    assert (one.assignees, one.text) == (told, order)


@pytest.mark.parametrize(
    ("text", "assigner"),
    [
        ("Hội đồng yêu cầu Ban Chủ nhiệm đề tài tiếp thu, chỉnh sửa các góp ý.", "Hội đồng"),
        (
            "Chủ tịch Hội đồng đã kết luận yêu cầu Ban Chủ nhiệm đề tài tiếp thu, chỉnh sửa các góp ý.",
            "Chủ tịch Hội đồng",
        ),
    ],
)
def test_common_nouns_tell(text: str, assigner: str) -> None:
    (one,) = found(text)
    assert (one.assigner, one.assignees) == (assigner, ("Ban Chủ nhiệm đề tài",))


@pytest.mark.parametrize(
    "text",
    [
        f"{WHO} trao quyết định giao ông Đỗ Hồng Thái phụ trách Sở Nội vụ.",
        "Công tác lãnh đạo, chỉ đạo, chỉ huy của thủ trưởng các cấp đáp ứng yêu cầu, nhiệm vụ trong tình hình mới.",
    ],
)
def test_no_orders(text: str) -> None:
    assert not found(text)


def test_a_list_of_things_is_no_list_of_orders() -> None:
    (one,) = found(
        f"{WHO} đề nghị Sở Ngoại vụ ban hành kế hoạch tọa đàm, tập trung vào một số lĩnh vực sau: "
        "hợp tác bảo đảm an ninh; đào tạo nguồn nhân lực."
    )
    assert one.text.startswith("ban hành kế hoạch")


def test_one_order_to_two_people_is_two() -> None:
    words = "rà soát toàn bộ các dự án chậm tiến độ trên địa bàn, báo cáo kết quả trong tháng"
    tasks = found(f"{WHO} yêu cầu Sở Xây dựng {words}. Giao Sở Tài chính {words}. Giao Sở Xây dựng {words}.")
    assert [task.assignees[0].split()[1] for task in tasks] == ["Xây", "Tài"]


def test_offices_in_the_next_paragraphs_are_told_too() -> None:
    tasks = found(
        f"{WHO} yêu cầu Sở Xây dựng rà soát các công trình.\n"
        "UBND các xã, phường rà soát phương án sơ tán dân.\n"
        "Thanh tra thành phố tiếp tục phối hợp với Sở Nội vụ kiểm tra công vụ."
    )
    assert [task.text.split()[0] for task in tasks] == ["rà", "rà", "kiểm"]


def test_lettered_items_under_headings() -> None:
    tasks = found(
        f"{WHO} yêu cầu Chủ tịch UBND các huyện; Giám đốc các sở tập trung thực hiện những nội dung sau: "
        "1. UBND các huyện a) Đối với các huyện có dịch, cần tập trung nguồn lực dập dịch. "
        "b) Giao trách nhiệm cụ thể cho từng phòng, ban xuống cơ sở đôn đốc; nghiêm cấm việc giấu dịch. "
        "2. Sở Y tế: Lưu giữ mẫu bệnh phẩm theo quy định."
    )
    assert [(task.assignees, " ".join(task.text.split()[:2])) for task in tasks] == [
        (("UBND các huyện",), "tập trung"),
        (("UBND các huyện",), "Giao trách"),
        (("UBND các huyện",), "nghiêm cấm"),
        (("Sở Y tế thành phố Hải Phòng",), "Lưu giữ"),
    ]


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("Thành phố nên xem xét dự án nào cấp bách hơn.", ["xem xét dự án nào cấp bách hơn"]),
        ("Khi sản xuất đã ổn định, thành phố cần chuyển sang chế biến sâu.", ["chuyển sang chế biến sâu"]),
        ("Tuy nhiên, để có vốn, thành phố cần rà soát các nguồn thu.", ["rà soát các nguồn thu"]),
        ("Tuy nhiên, các chuyên gia cảnh báo, giá đất còn tăng.", []),
        ("Có 11 lĩnh vực quan trọng cần ưu tiên bảo đảm an toàn.", []),
    ],
)
def test_a_speech_goes_on(text: str, orders: list[str]) -> None:
    first, *rest = found(f"{WHO} đề nghị thành phố rà soát quy hoạch đất ở. {text}")
    assert first.text == "rà soát quy hoạch đất ở"
    assert [task.text for task in rest] == orders


def test_urged_in_time_to_come() -> None:
    (one,) = found(
        "Thứ trưởng Bộ Công an Lê Văn Sang ghi nhận thành tích của đơn vị. "
        "Thời gian tới, Công an thành phố cần tiếp tục nắm chắc tình hình."
    )
    assert (one.assigner, one.text) == ("Lê Văn Sang", "tiếp tục nắm chắc tình hình")


@pytest.mark.parametrize(
    "text",
    [
        "Công an thành phố đã bắt 5 đối tượng; đề nghị Viện kiểm sát truy tố 48 vụ án.",
        "Tuy nhiên, sau khi Thủ tướng Chính phủ chỉ đạo các cơ quan vào cuộc kiểm tra, sai phạm mới rõ.",
    ],
)
def test_reports_are_no_orders(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "assigner", "told"),
    [
        ("Bộ Tài chính đã đề nghị UBND thành phố Huế rà soát các khoản chi.", "Bộ Tài chính", "UBND thành phố Huế"),
        ("Nhiều công nhân đề nghị thành phố Huế sớm xây dựng nhà ở.", "Nhiều công nhân", "thành phố Huế"),
        ("Từ thực tế đó, công nhân mong muốn thành phố Huế sớm xây nhà ở.", "công nhân", "thành phố Huế"),
        ("Bộ Tài chính yêu cầu HTKT phối hợp chặt chẽ, mở rộng vay vốn.", "Bộ Tài chính", "HTKT"),
        (
            "Đối với các tổ chức tín dụng, ông Lê Văn Sang, Chủ tịch UBND thành phố yêu cầu tiếp tục cho vay bình ổn.",
            "Lê Văn Sang",
            "các tổ chức tín dụng",
        ),
    ],
)
def test_who_tells_whom(text: str, assigner: str, told: str) -> None:
    (one,) = found(text)
    assert one.assigner == assigner
    assert one.assignees in ((told,), ("Ủy ban nhân dân thành phố Huế",))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Thành ủy giao Ban Cán sự đảng UBND thành phố chỉ đạo rà soát các lễ hội. Ban Thường vụ Thành ủy yêu cầu "
            "đơn vị liên quan thực hiện nghiêm quy định.\nThành ủy Hải Phòng giao Công an thành phố chỉ đạo công an "
            "các địa phương kiểm soát chặt chẽ.",
            ("Thành ủy Hải Phòng", "Công an thành phố Hải Phòng"),
        ),
        (
            "Chủ tịch UBND thành phố yêu cầu Sở Y tế tăng cường giám sát.\nCông an thành phố chỉ đạo công an các địa "
            "phương tăng cường kiểm tra.",
            ("Chủ tịch UBND thành phố", "Công an thành phố Hải Phòng"),
        ),
        (
            "Bí thư Thành ủy Lê Văn Cự nhấn mạnh: Trong thời gian tới, Sở Y tế cần đẩy mạnh hợp tác với các viện.",
            ("Lê Văn Cự", "Sở Y tế thành phố Hải Phòng"),
        ),
        (
            "Bí thư Thành ủy Lê Văn Cự cho rằng, lãnh đạo Sở Y tế phải rà soát quy hoạch.",
            ("Lê Văn Cự", "lãnh đạo Sở Y tế"),
        ),
    ],
)
def test_who_tells_whom_among_orders(text: str, told: tuple[str, str]) -> None:
    last = found(text)[-1]
    assert (last.assigner, *last.assignees) == told
