"""Bodies in the manners of ministries, forces, councils and schools; and what is none."""

import pytest

from hpgraph.extract.organisations import find
from support.readings import reading

_HOME = "tỉnh Đồng Tháp"


def names(text: str) -> set[str]:
    return {fact.name for fact in find(reading(text, jurisdiction=_HOME)).facts}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đại biểu Lữ đoàn Thông tin 132/Binh chủng Thông tin liên lạc",
         ["Lữ đoàn Thông tin 132", "Binh chủng Thông tin liên lạc"]),
        ("Bộ Nội vụ họp. Dự có lãnh đạo Văn phòng Bộ, Thanh tra Bộ.",
         ["Bộ Nội vụ", "Văn phòng Bộ Nội vụ", "Thanh tra Bộ Nội vụ"]),
        ("Cục An toàn thực phẩm Bộ Y tế cho biết. Cục An toàn thực phẩm đề nghị",
         ["Cục An toàn thực phẩm Bộ Y tế", "Bộ Y tế"]),
        ("Phòng GDĐT huyện Lấp Vò họp; Phòng GDĐT Lấp Vò đề nghị", ["Phòng Giáo dục và Đào tạo huyện Lấp Vò"]),
        ("UBND tỉnh Thái Bình và UBND thành phố Thái Bình",
         ["Ủy ban nhân dân tỉnh Thái Bình", "Ủy ban nhân dân thành phố Thái Bình"]),
        ("Học viện Chính trị CAND và Học viện Chính trị Công an nhân dân", ["Học viện Chính trị Công an nhân dân"]),
        ("Thường trực HĐND tỉnh, Ban Văn hóa - Xã hội, Ban Dân tộc và Ban Pháp chế",
         [f"Thường trực Hội đồng nhân dân {_HOME}", f"Ban Văn hóa - Xã hội Hội đồng nhân dân {_HOME}",
          f"Ban Dân tộc Hội đồng nhân dân {_HOME}", f"Ban Pháp chế Hội đồng nhân dân {_HOME}"]),
        ("Viettel Đồng Tháp, Agribank chi nhánh tỉnh Đồng Tháp",
         ["Viettel Đồng Tháp", "Agribank chi nhánh tỉnh Đồng Tháp"]),
        ("Tòa án nhân dân khu vực 3 - Hồng Ngự xét xử", ["Tòa án nhân dân khu vực 3 - Hồng Ngự"]),
        ("Ban Chỉ huy Phòng thủ khu vực 4 - Hồng Ngự", ["Ban Chỉ huy Phòng thủ khu vực 4 - Hồng Ngự"]),
        ("Ban Chỉ đạo tăng cường điều hành ngân sách Nhà nước tỉnh họp",
         [f"Ban Chỉ đạo tăng cường điều hành ngân sách Nhà nước {_HOME}"]),
        ("và thành lập Ban Chỉ đạo triển khai mô hình. Tới dự có", ["Ban Chỉ đạo triển khai mô hình"]),
        ("Hội đồng nghiệm thu cấp Nhà nước đã họp", ["Hội đồng nghiệm thu cấp Nhà nước"]),
        ("Đảng ủy, Bộ Chỉ huy Bộ đội Biên phòng tỉnh tổ chức",
         [f"Đảng ủy Bộ đội Biên phòng {_HOME}", f"Bộ Chỉ huy Bộ đội Biên phòng {_HOME}"]),
        ("được Trung ương Hội và Hội LHPN tỉnh khen thưởng",
         ["Trung ương Hội Liên hiệp Phụ nữ Việt Nam", f"Hội Liên hiệp Phụ nữ {_HOME}"]),
        ("Phó Bí thư Đảng ủy; ông Nguyễn Đăng Quân, Chủ tịch Hội Nông dân xã Đức Thọ",
         ["Đảng ủy xã Đức Thọ", "Hội Nông dân xã Đức Thọ"]),
        ("Trưởng Ban Tiếp công dân tỉnh, Sở Tài nguyên và Môi trường",
         [f"Ban Tiếp công dân {_HOME}", f"Sở Tài nguyên và Môi trường {_HOME}"]),
        ("Hội đồng bình chọn cấp T.Ư phối hợp Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam",
         ["Hội đồng bình chọn cấp Trung ương", "Tổng Liên đoàn Lao động Việt Nam"]),
        ("Trung đoàn Bộ binh 320 và Trung tâm VH-TT&TT huyện Lấp Vò",
         ["Trung đoàn Bộ binh 320", "Trung tâm VH-TT&TT huyện Lấp Vò"]),
        ("Tổng lãnh sự Hàn Quốc tại Thành phố Hồ Chí Minh", ["Tổng Lãnh sự quán Hàn Quốc tại Thành phố Hồ Chí Minh"]),
        ("Chủ tịch Quốc hội Lào Pany Yathotou dự", ["Quốc hội Lào"]),
        ("thăm trường mầm non Sơn Dương và trường TH&THCS Đồng Sơn",
         ["Trường Mầm non Sơn Dương", "Trường TH&THCS Đồng Sơn"]),
        ("báo cáo Thủ tướng vụ tàu vỏ thép hỏng; ông sống ở Tổ 42 phường 1", ["Chính phủ"]),
        ("làm việc với Ban tổ chức lễ hội chọi trâu Đồ Sơn 2017 về việc khắc phục",
         ["Ban Tổ chức lễ hội chọi trâu Đồ Sơn 2017"]),
        ("Các trường THPT Hai Bà Trưng, Nguyễn Huệ và Đặng Huy Trứ. Tại trường THPT Nguyễn Du, Hải Phòng",
         ["Trường THPT Hai Bà Trưng", "Trường THPT Nguyễn Huệ", "Trường THPT Đặng Huy Trứ", "Trường THPT Nguyễn Du"]),
        ("(PLO)-Bộ Y tế vừa có văn bản gửi Sở Y tế Tây ninh", ["Bộ Y tế", "Sở Y tế tỉnh Tây Ninh"]),
    ],
)  # fmt: skip
def test_bodies(text: str, expected: list[str]) -> None:
    assert names(text) == set(expected)


@pytest.mark.parametrize(
    "text",
    [
        "tập huấn đánh giá ngoài trường Mầm non và cơ sở giáo dục phổ thông",
        "Bí thư chi bộ, Trưởng Công an một số quận, phường",
        "các Ban QLDA chuyên ngành tỉnh khẩn trương thực hiện",
        "Ban Chỉ đạo thực hiện tốt các nhiệm vụ được giao.",
        "dự án trong Khu công nghiệp VSIP Đồng Tháp",
        "Hoàng Trang/Báo Tin tức",
        "ĐBP - Chiều nay trời mưa",
        "Khai mạc ĐH Đoàn toàn quốc lần thứ X",
        "yêu cầu các chủ hồ (Công ty thủy điện) thực hiện",
    ],
)
def test_no_bodies(text: str) -> None:
    assert names(text) == set()
