"""Orders that go on past a sentence, a paragraph or a quotation; invented sentences, invented people."""

import pytest

from support import told

LEAD = "Phó Chủ tịch UBND thành phố Lê Văn Sang chủ trì cuộc họp.\n"


def found(text: str) -> list[tuple[str | None, tuple[str, ...], str]]:
    return [
        (task.assigner, task.assignees, task.text) for task in told.found(LEAD + text, jurisdiction="thành phố Cần Thơ")
    ]


SANG, XD, NV, CITY = "Lê Văn Sang", "Sở Xây dựng thành phố Cần Thơ", "Sở Nội vụ thành phố Cần Thơ", "thành phố Cần Thơ"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Nhiệm vụ trọng tâm quý II, thành phố tiếp tục chỉnh trang các tuyến hẻm; chuẩn bị tốt ngày hội sách.",
            [
                (None, (CITY,), "tiếp tục chỉnh trang các tuyến hẻm"),
                (None, (CITY,), "chuẩn bị tốt ngày hội sách"),
            ],
            id="whose plan it is, behind a comma",
        ),
        pytest.param(
            "Ông Lê Văn Sang đề nghị, trên tinh thần đoàn kết, các đồng chí sẽ tiếp tục chăm lo đời sống công nhân.",
            [(SANG, ("các đồng chí",), "tiếp tục chăm lo đời sống công nhân")],
            id="what they shall do",
        ),
        pytest.param(
            "Ông Lê Văn Sang giao Sở Xây dựng rà soát các chung cư cũ;\nhướng dẫn người dân kê khai chỗ ở.",
            [(SANG, (XD,), "rà soát các chung cư cũ"), (SANG, (XD,), "hướng dẫn người dân kê khai chỗ ở")],
            id="a paragraph broken behind a semicolon",
        ),
        pytest.param(
            "Ông Lê Văn Sang giao Sở Xây dựng rà soát các chung cư cũ.\nSở Nội vụ thực hiện kịp thời chế độ trực hè.",
            [(SANG, (XD,), "rà soát các chung cư cũ"), (SANG, (NV,), "thực hiện kịp thời chế độ trực hè")],
            id="a paragraph for each department",
        ),
        pytest.param(
            "Ông Lê Văn Sang yêu cầu Sở Xây dựng chỉ đạo các đơn vị thi công che chắn vật liệu. "
            "Đồng thời chỉ đạo các phòng chuyên môn kiểm tra giàn giáo.",
            [
                (SANG, (XD,), "chỉ đạo các đơn vị thi công che chắn vật liệu"),
                (SANG, (XD,), "chỉ đạo các phòng chuyên môn kiểm tra giàn giáo"),
            ],
            id="who is told to direct directs again",
        ),
        pytest.param(
            "“Các sở, ngành tăng cường kiểm tra bếp ăn; bố trí đủ xe đưa đón học sinh” - TP yêu cầu.",
            [
                (CITY, ("Các sở, ngành",), "tăng cường kiểm tra bếp ăn"),
                (CITY, ("Các sở, ngành",), "bố trí đủ xe đưa đón học sinh"),
            ],
            id="a quotation with the one who tells behind it",
        ),
        pytest.param(
            "“Các phường khẩn trương nạo vét kênh rạch; lắp đặt đèn đường trong các hẻm…” - TP yêu cầu.",
            [
                (CITY, ("Các phường",), "khẩn trương nạo vét kênh rạch"),
                (CITY, ("Các phường",), "lắp đặt đèn đường trong các hẻm"),
            ],
            id="a quotation that trails off",
        ),
        pytest.param(
            "“Sở Xây dựng khẩn trương kiểm tra cần cẩu; báo cáo trước thứ sáu”, ông Lê Văn Sang yêu cầu.",
            [
                (SANG, (XD,), "khẩn trương kiểm tra cần cẩu"),
                (SANG, (XD,), "báo cáo trước thứ sáu"),
            ],
            id="a quotation, a comma and a person",
        ),
        pytest.param(
            "“Đã làm cầu, tôi yêu cầu Sở Xây dựng và các đơn vị thi công cần rút ngắn tiến độ nút giao”. "
            "Sáng nay, tại lễ khởi công, ông Lê Văn Sang đã yêu cầu như trên.",
            [(SANG, (XD, "các đơn vị thi công"), "rút ngắn tiến độ nút giao")],
            id="'I', whom the next sentence names",
        ),
        pytest.param(
            "“Tôi đề nghị Sở Xây dựng khẩn trương sửa lan can cầu”, ông Lê Văn Sang nói.",
            [(SANG, (XD,), "khẩn trương sửa lan can cầu")],
            id="an order ends with the quotation",
        ),
        pytest.param(
            "Ông Lê Văn Sang giao Sở Xây dựng rà soát các chung cư cũ; luôn đề phòng, kiểm tra các nguy cơ cháy nổ.",
            [(SANG, (XD,), "rà soát các chung cư cũ"), (SANG, (XD,), "luôn đề phòng, kiểm tra các nguy cơ cháy nổ")],
            id="what shall always be done",
        ),
    ],
)
def test_goes_on(text: str, expected: list[tuple[str | None, tuple[str, ...], str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn Sang giao Sở Xây dựng rà soát các chung cư cũ.\nSở Nội vụ đã thực hiện chế độ trực hè từ tháng 5.",
        "Ông Lê Văn Sang giao Sở Xây dựng rà soát các chung cư cũ.\nSở Nội vụ hiện nay thực hiện chế độ trực hè.",
    ],
)
def test_a_report_behind_an_order_is_none(text: str) -> None:
    assert [order for _, _, order in found(text)] == ["rà soát các chung cư cũ"]


@pytest.mark.parametrize(
    "text",
    [
        "“Các hộ trong hẻm chăm sóc cây; dọn rác mỗi sáng” - bà Trần Thị Mây kể.",
        "Nhiệm vụ trọng tâm quý I, thành phố đã chỉnh trang các tuyến hẻm.",
        "“Tôi mong các hộ trong hẻm cây xanh tốt”, bà Trần Thị Mây nói.",
    ],
)
def test_no_order(text: str) -> None:
    assert found(text) == []
