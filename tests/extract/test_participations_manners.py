"""Roles in manners of telling met in real articles."""

import pytest

from support.conference import AN, BA, CA, roles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{AN} trao quyết định và chúc mừng các ông Y, Z.", [("An", "attendee")]),
        (f"Thừa ủy quyền của Giám đốc Sở, {CA}, chuyên gia của ngành đã chủ trì hội nghị.", [("Ca", "chair")]),
        (f"Tới dự và phát biểu khai mạc hội nghị có {BA}; các đại biểu.", [("Ba", "attendee"), ("Ba", "speaker")]),
        (f"{BA} phát biểu, điều hành hội nghị.", [("Ba", "speaker"), ("Ba", "chair")]),
        (
            f"Hội nghị bầu bổ sung ủy viên đối với {CA} (số phiếu 55/60) và {BA} (số phiếu 56/60).",
            [("Ca", "appointed"), ("Ba", "appointed")],
        ),
        (f"Hội nghị bầu bổ sung 3 ủy viên và cho thôi làm nhiệm vụ đối với {CA}.", []),
        (
            f"2 Phó Chủ tịch UBND tỉnh nhiệm kỳ 2021 - 2026 gồm {CA}; {BA}.",
            [("Ca", "appointed"), ("Ba", "appointed")],
        ),
        (
            f"Sở công bố quyết định bổ nhiệm lại <p Vũ Ca>Phó Giám đốc Sở *Vũ Ca*</p> và {BA}.",
            [("Ca", "appointed"), ("Ba", "appointed")],
        ),
        (f"Hội đồng gồm chín thành viên do {CA} làm Chủ tịch.", [("Ca", "chair")]),
        (
            f"Các ứng cử viên gồm {CA}; {BA} dự hội nghị. Từng ứng cử viên trình bày chương trình hành động.",
            [("Ca", "attendee"), ("Ba", "attendee"), ("Ca", "speaker"), ("Ba", "speaker")],
        ),
        (
            f"Đơn vị có hai ứng cử viên gồm: {CA}; {BA}. Tại hội nghị, các ứng cử viên hứa làm tròn trách nhiệm.",
            [("Ca", "speaker"), ("Ba", "speaker")],
        ),
        (f"Sau khi nghe {CA}, chuyên gia của ngành báo cáo, đại biểu đã hỏi thêm.", [("Ca", "speaker")]),
        (f"Phát biểu tại hội nghị, {CA} “Chúng tôi sẽ cố gắng”.", [("Ca", "speaker")]),
        (f"Hội nghị có hai diễn giả từ tỉnh bạn. Đó là {CA} và {BA}.", [("Ca", "speaker"), ("Ba", "speaker")]),
        (f"Hội nghị đã hiệp thương cử {CA} giữ chức Chủ tịch Hội.", [("Ca", "appointed")]),
        (
            f"Hội nghị bầu 2 Phó Chủ tịch Hội nhiệm kỳ 2024 - 2029, gồm: {CA}; {BA}.",
            [("Ca", "appointed"), ("Ba", "appointed")],
        ),
        (f"Hội nghị tặng Giấy khen cho các đảng viên, cùng đi có {CA}.", [("Ca", "attendee")]),
        (f"Sau Cách mạng tháng Tám năm 1945, {CA} được bầu giữ chức Chủ tịch huyện.", []),
        (f"Năm 2024, {CA} được bầu giữ chức Chủ tịch Hội.", [("Ca", "appointed")]),
        (f"{CA} đã tới dự phát biểu và trao quyết định.", [("Ca", "attendee"), ("Ca", "speaker")]),
        (f"Hội nghị kiến nghị các ứng cử viên gồm {CA} nếu trúng cử đề xuất việc này.", []),
        (f"{CA} tiếp tục được giữ chức Chủ tịch Hội.", [("Ca", "appointed")]),
        (f"Tổ đại biểu số 2 gồm {CA}; {BA}.", [("Ca", "attendee"), ("Ba", "attendee")]),
        (f"= {CA} tái đắc cử Chủ tịch Hội", [("Ca", "appointed")]),
        (f"Hội có 2 hội viên được nhận giải thưởng này là {CA} và {BA}.", [("Ca", "awarded"), ("Ba", "awarded")]),
        (f"Tỉnh vinh dự có hai cán bộ được tuyên dương, gồm: {CA}; {BA}.", [("Ca", "awarded"), ("Ba", "awarded")]),
        (f"{CA} chỉ đạo kiểm tra việc quảng bá và ký kết hợp đồng của công ty.", [("Ca", "speaker")]),
        (f"{BA} và đại diện gia đình cố {AN} mong muốn ngành phát triển.", [("Ba", "speaker")]),
        (f"Dự và phát biểu tại hội nghị có {BA}.", [("Ba", "attendee"), ("Ba", "speaker")]),
        (
            f"Ảnh hội nghị Tham gia cùng Đoàn công tác có các đồng chí: {BA}; {CA}.",
            [("Ba", "attendee"), ("Ca", "attendee")],
        ),
        (f"Các Phó Chủ tịch Hội gồm {BA}, {CA}.", [("Ba", "appointed"), ("Ca", "appointed")]),
        (f"{CA} giữ chức Chủ tịch Hội nhiệm kỳ mới.", [("Ca", "appointed")]),
        (f"{AN} có mặt ở nơi từng che chở {CA} và gia đình; tặng quà cho các em.", [("An", "attendee")]),
        (f"- {CA}: Tiền chất rất quan trọng trong khám chữa bệnh.", [("Ca", "speaker")]),
        (f"{AN} trao Quyết định bổ nhiệm cho {CA}.", [("An", "attendee"), ("Ca", "appointed")]),
        (f"{AN} trao quyết định nghỉ hưu cho {CA}.", [("An", "attendee")]),
        (f"{AN} khen tập thể cán bộ của tỉnh đã nỗ lực hoàn thành tốt nhiệm vụ được giao.", []),
        (f"{AN} trao đổi với các doanh nghiệp về cơ hội sau khi hiệp định được phê chuẩn.", [("An", "speaker")]),
        (f"Dưới sự điều hành của {AN}, hội nghị đã nghe {CA} trình bày.", [("An", "chair"), ("Ca", "speaker")]),
        (f"{CA} từ chối ký biên bản làm việc.", []),
        (f"= {CA} bấm nút khởi công trạm y tế", [("Ca", "attendee")]),
        (f"= {CA} chỉ đạo làm rõ vụ việc", []),
        (f"{CA}, Giám đốc Sở Khoa học (KH&CN) của tỉnh cho biết hội nghị có ích.", [("Ca", "speaker")]),
        (f"Báo chí hỏi về kết quả thanh tra việc bổ nhiệm {CA} làm Giám đốc Sở.", []),
        (f"{AN} trao quyết định và nhiệm vụ tới {CA}.", [("An", "attendee"), ("Ca", "appointed")]),
        (f"Một tờ báo đưa tin, {CA} cho biết việc đó.", []),
        (f"{CA} không thể tham dự hội nghị.", []),
        (f"{AN} tặng hoa chúc mừng các đồng chí được điều động, bổ nhiệm.", [("An", "attendee")]),
        (f"Đoàn tỉnh bạn do {CA}, người của ngành, đại biểu, làm trưởng đoàn.", [("Ca", "attendee")]),
        (f"{AN} tham dự, chủ trì và có bài phát biểu.", [("An", "attendee"), ("An", "chair"), ("An", "speaker")]),
        (f"{AN} đặt tràng hoa trước tượng đài.", [("An", "attendee")]),
        (f"Đoàn tỉnh bạn do {CA} dẫn đầu đã dự hội nghị.", [("Ca", "attendee")]),
        (f"Hội nghị đã nghe {CA} hướng dẫn cách soạn thảo văn kiện.", [("Ca", "speaker")]),
        (f"{CA} hướng dẫn người dân trồng lúa.", []),
        (f"Năm Phó Chủ tịch Hội gồm các ông, bà: {BA}, {CA}.", [("Ba", "appointed"), ("Ca", "appointed")]),
        (
            f"Hội nghị bầu {BA} giữ chức Chủ tịch Hội thay {CA} vừa được Tỉnh ủy chỉ định vào chức vụ khác.",
            [("Ba", "appointed")],
        ),
        (f"Phát biểu giao nhiệm vụ, {BA} đánh giá, {CA} đã nhiều năm giữ chức vụ lãnh đạo.", [("Ba", "speaker")]),
        (f"Thừa ủy quyền của Tổng Bí thư, {CA}, {BA} trao quyết định.", [("Ba", "attendee")]),
        (f"Hội nghị ghi nhận phát biểu chỉ đạo của {CA}.", [("Ca", "speaker")]),
        (f"{CA} triển khai Chỉ thị số 35 của Bộ Chính trị.", [("Ca", "speaker")]),
        (f"Bộ Chính trị quyết định chuẩn y Bí thư Tỉnh ủy đối với {CA}.", [("Ca", "appointed")]),
        (f"Hội nghị tuyên dương các gương tốt của tỉnh: {CA}; {BA}.", [("Ca", "awarded"), ("Ba", "awarded")]),
    ],
)
def test_manners_of_telling_a_role(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(roles(text)) == sorted(expected)
