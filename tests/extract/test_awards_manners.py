"""Awards as real pages tell them: bare orders, titles counted, givers and recipients that stand elsewhere."""

import pytest

from hpgraph.extract import awards
from support.marked import marked

AN = "<p Lò Văn An>ông *Lò Văn An*</p>"
MAI = "<p Hà Thị Mai>bà *Hà Thị Mai*</p>"
UBND = "<o Ủy ban nhân dân tỉnh Sơn La>UBND tỉnh</o>"
PREMIER = "<o Thủ tướng Chính phủ>Thủ tướng Chính phủ</o>"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            f"{UBND} trao Huân chương cho {AN} và {MAI}.",
            [("Huân chương", "Chủ tịch nước", ["Lò Văn An", "Hà Thị Mai"])],
        ),
        (f"{UBND} trao cho {AN} Bằng khen.", [("Bằng khen", "Ủy ban nhân dân tỉnh Sơn La", ["Lò Văn An"])]),
        (
            f"{PREMIER} tặng Bằng khen cho {AN}.",
            [("Bằng khen của Thủ tướng Chính phủ", "Thủ tướng Chính phủ", ["Lò Văn An"])],
        ),
        (
            f"{UBND} tặng Cờ thi đua cho 2 tập thể, tặng Bằng khen cho {AN}.",
            [
                ("Cờ thi đua", "Ủy ban nhân dân tỉnh Sơn La", [2]),
                ("Bằng khen", "Ủy ban nhân dân tỉnh Sơn La", ["Lò Văn An"]),
            ],
        ),
        ("Năm qua, tỉnh tặng 66 Chiến sĩ thi đua cấp tỉnh.", [("Chiến sĩ thi đua cấp tỉnh", None, [])]),
        (
            f"{UBND} trao 20 giải cá nhân. Không có giải nhất, có 03 giải nhì, 04 giải ba.",
            [("Giải Nhì", None, [3]), ("Giải Ba", None, [4])],
        ),
        ("Hội thi mở ra từ lâu. Mỗi bảng có 03 giải nhì, 04 giải ba.", []),
        (f"{UBND} trao Huân chương các loại.", []),
        (
            f"{UBND} trao Kỷ niệm chương 'Vì thế hệ trẻ'. {UBND} tặng Kỷ niệm chương “Vì thế hệ trẻ” cho {AN}.",
            [("Kỷ niệm chương “Vì thế hệ trẻ”", "Ủy ban nhân dân tỉnh Sơn La", ["Lò Văn An"])],
        ),
        (
            f"{PREMIER} ban hành Quyết định số 231/QĐ-TTg, ngày 14/3/2023 về việc tặng Bằng khen cho {AN}.",
            [("Bằng khen của Thủ tướng Chính phủ", "Thủ tướng Chính phủ", ["Lò Văn An"])],
        ),
        (
            f"{UBND} trao Huân chương Lao động cho 2 cá nhân. Trong đó, {AN} được tặng Huân chương Lao động hạng Ba.",
            [("Huân chương Lao động hạng Ba", "Chủ tịch nước", ["Lò Văn An"])],
        ),
        (
            "Xã trao Huy hiệu 50 năm tuổi Đảng cho 11 đồng chí; 45 tuổi Đảng cho 9 đồng chí và 30 năm cho 7 người.",
            [
                ("Huy hiệu 50 năm tuổi Đảng", None, [11]),
                ("Huy hiệu 45 năm tuổi Đảng", None, [9]),
                ("Huy hiệu 30 năm tuổi Đảng", None, [7]),
            ],
        ),
        (
            "1 đồng chí được nhận Huy hiệu 60 năm tuổi Đảng, 2 đồng chí 45 năm, 5 đồng chí 40 năm.",
            [
                ("Huy hiệu 60 năm tuổi Đảng", None, [1]),
                ("Huy hiệu 45 năm tuổi Đảng", None, [2]),
                ("Huy hiệu 40 năm tuổi Đảng", None, [5]),
            ],
        ),
        (f"{AN} nhận Giải thưởng Hạt gạo Mường Lò năm 2022.", [("Giải thưởng Hạt gạo Mường Lò", None, ["Lò Văn An"])]),
        (f"{UBND} công bố Giải thưởng Hạt gạo Mường Lò.", []),
        (
            f"{AN} đã được tặng Huân chương Lao động hạng Nhì năm 1998.",
            [("Huân chương Lao động hạng Nhì", "Chủ tịch nước", ["Lò Văn An"])],
        ),
        (
            f"Theo đề nghị của Sở Nội vụ, {UBND} tặng Bằng khen cho {AN}.",
            [("Bằng khen", "Ủy ban nhân dân tỉnh Sơn La", ["Lò Văn An"])],
        ),
        (
            f"{AN} được tặng Huân chương Lao động hạng 3, 2 Bằng khen.",
            [("Huân chương Lao động hạng 3", "Chủ tịch nước", ["Lò Văn An"]), ("Bằng khen", None, ["Lò Văn An"])],
        ),
        (f"{AN} nhận danh hiệu: Tập thể lao động tốt.", [("danh hiệu Tập thể lao động tốt", None, ["Lò Văn An"])]),
        (
            f"{UBND} tặng {AN} Kỷ niệm chương Dân vận.",
            [("Kỷ niệm chương Dân vận", "Ủy ban nhân dân tỉnh Sơn La", ["Lò Văn An"])],
        ),
        (f"Chủ tịch nước quyết định hủy bỏ việc tặng Huân chương Lao động hạng Ba cho {AN}.", []),
        ("Xã có 12 hộ đạt danh hiệu “Nông dân giỏi” các cấp.", [("danh hiệu “Nông dân giỏi”", None, [12])]),
        (f"Bao năm qua, {AN} đã nhận bằng khen, giấy khen các cấp.", []),
        (f"{AN} là Chiến sĩ thi đua cấp tỉnh, được tặng quà.", []),
        (
            "Xã tặng Huy hiệu Đảng. Trong đó, có 3 đồng chí Huy hiệu 80 năm, 6 đồng chí Huy hiệu 60 năm tuổi Đảng.",
            [("Huy hiệu 80 năm tuổi Đảng", None, [3]), ("Huy hiệu 60 năm tuổi Đảng", None, [6])],
        ),
        (
            f"{UBND} tặng Bằng khen cho 5 cá nhân. Tính đến nay, toàn tỉnh có 650 gia đình được tặng Bằng khen.",
            [("Bằng khen", "Ủy ban nhân dân tỉnh Sơn La", [5])],
        ),
        (
            f"Huyện truy tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” cho 01 mẹ. Theo đó, Chủ tịch nước"
            f" truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng” cho {MAI}.",
            [("danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” (truy tặng)", "Chủ tịch nước", [1, "Hà Thị Mai"])],
        ),
        (
            f"{UBND} trao Bằng khen đến {AN}. {UBND} trao Bằng khen cho 7 cá nhân.",
            [("Bằng khen", "Ủy ban nhân dân tỉnh Sơn La", ["Lò Văn An", 7])],
        ),
        (
            f"{UBND} trao “Giải thưởng 28.7” cho 26 cá nhân.",
            [("Giải thưởng 28.7", "Ủy ban nhân dân tỉnh Sơn La", [26])],
        ),
        (
            "Đồng chí Vũ Thị Liên (SN 1927), sinh hoạt tại chi bộ khối Trung vinh dự được tặng Huy hiệu 75 tuổi Đảng.",
            [("Huy hiệu 75 năm tuổi Đảng", None, ["Vũ Thị Liên"])],
        ),
        (
            f"{UBND} trao giải thưởng Chi hội tiêu biểu. Giải thưởng lần này được trao cho 10 chi hội.",
            [("Giải thưởng Chi hội tiêu biểu", None, [10])],
        ),
        (
            f"{UBND} tặng Bằng khen của T.Ư Đoàn cho {AN}.",
            [("Bằng khen của T.Ư Đoàn", "T.Ư Đoàn", ["Lò Văn An"])],
        ),
        (
            "Xã trao Huy hiệu Đảng 30, 40 năm tuổi Đảng cho 9 đảng viên.",
            [("Huy hiệu 30 năm tuổi Đảng", None, []), ("Huy hiệu 40 năm tuổi Đảng", None, [])],
        ),
        (
            f"{UBND} tặng Bằng khen cho 1.355 học sinh đoạt giải Nhất. Hà Tĩnh có 76 học sinh được nhận bằng khen.",
            [("Bằng khen", "Ủy ban nhân dân tỉnh Sơn La", [1355])],
        ),
        ("Tại Kỳ thi chọn học sinh giỏi, 32 em đạt giải. Trong đó, có 9 giải Nhì.", []),
        ("Kết quả, 32 em đạt giải. Trong đó, có 9 giải Nhì.", [("Giải Nhì", None, [9])]),
        (f"{AN} là một trong 4 cá nhân được tặng Bằng khen.", [("Bằng khen", None, ["Lò Văn An"])]),
        (
            f"{UBND} trao bằng khen cho các tập thể, cá nhân bắt giữ đối tượng sát hại 3 người.",
            [("Bằng khen", "Ủy ban nhân dân tỉnh Sơn La", [])],
        ),
        (
            "Hội đồng lựa chọn và đề nghị trao giải cho 90 tác phẩm, trong đó có 5 giải A, 14 giải B.",
            [("Giải A", None, [5]), ("Giải B", None, [14])],
        ),
    ],
)
def test_manners_of_giving(source: str, expected: list[tuple[str, str | None, list[str | int]]]) -> None:
    found = awards.find(*marked(source).arguments())
    told = [(award.kind, award.by, [one.name or one.count for one in award.recipients]) for award in found]
    assert told == expected
