"""Who is a person: names of all kinds, and what only looks like one."""

import pytest

from hpgraph.extract import organisations, people
from support.readings import reading


def named(text: str) -> list[str]:
    """The names of the people found."""
    opened = reading(text, jurisdiction="thành phố Hải Phòng")
    return [person.name for person in people.find(opened, organisations.find(opened)).facts]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("bà H'Yim Byă, Phó Chủ tịch UBND thành phố", ["H'Yim Byă"]),
        ("ông Y Bhiêng Niê Kdăm, Giám đốc Sở Y tế", ["Y Bhiêng Niê Kdăm"]),
        ("ông A Lơm, Giám đốc Sở Y tế; bà Y Sương, nguyên Phó Chủ nhiệm Ủy ban Dân tộc", ["A Lơm", "Y Sương"]),
        ("các đồng chí: Sùng A Dế, Bí thư Tỉnh ủy; Rah Lan Chung, Chủ tịch UBND tỉnh", ["Sùng A Dế", "Rah Lan Chung"]),
        ("ngài Kimura Shinichiro, Đại sứ Nhật Bản tại Việt Nam", ["Kimura Shinichiro"]),
        ("ông Park Dong-hwan, Tổng Giám đốc Công ty TNHH Hanbit Việt Nam", ["Park Dong-hwan"]),
        (
            "ông Jonas van der Meer, Tham tán Khoa học Đại sứ quán Vương quốc Hà Lan tại Việt Nam",
            ["Jonas van der Meer"],
        ),
        ("GS.TS Markus Feldhoff, Viện trưởng Viện Nghiên cứu Hàng hải Ostmark", ["Markus Feldhoff"]),
        ("Tổng thống Hoa Kỳ Adam J. Carver", ["Adam J. Carver"]),
        ("Đồng chí Ông Thị Bảo Châu, Giám đốc Sở Y tế", ["Ông Thị Bảo Châu"]),
        ("Trưởng Ban Tổ chức Thành ủy Ông Thị Bảo Châu", ["Ông Thị Bảo Châu"]),
        (
            "ông Trịnh Tài Nguyên, Giám đốc Sở Y tế; ông Ngô Chí Quyền, Giám đốc Sở Nội vụ",
            ["Trịnh Tài Nguyên", "Ngô Chí Quyền"],
        ),
        ("Giám đốc Sở Giao thông vận tải Hà Thái Bình", ["Hà Thái Bình"]),
        ("Phó Chủ tịch UBND thành phố Sái Thế Anh", ["Sái Thế Anh"]),
        ("ông Đỗ Công An, Chánh Thanh tra thành phố", ["Đỗ Công An"]),
        ("CHỦ TỊCH UBND THÀNH PHỐ NGUYỄN VĂN TÁM KIỂM TRA", ["Nguyễn Văn Tám"]),
        ("Bí thư Tỉnh ủy Hưng Yên Đỗ Tiến Sỹ cho biết", ["Đỗ Tiến Sỹ"]),
        ("Ông Tiến Sĩ Trần Văn Hào, Giám đốc Sở Y tế", ["Trần Văn Hào"]),
        ("Chủ tịch Hội Nông dân thành phố khóa IX Trần Văn Vĩnh", ["Trần Văn Vĩnh"]),
        ("PGS, TS Phó Đức Trung, Hiệu trưởng Trường Đại học Duyên hải", ["Phó Đức Trung"]),
    ],
)
def test_names_of_all_kinds(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "tại trụ sở UBND thành phố (số 18 Hoàng Diệu)",
        "trên phố Lê Lợi, Trần Phú, xong trước ngày 30/11",
        "trường THPT Trần Phú nhận Bằng khen; Chủ tịch UBND phường Trần Hưng Đạo",
        "học tập và làm theo tấm gương đạo đức Hồ Chí Minh; Chủ tịch Hồ Chí Minh",
        "quận Dương Kinh, huyện Kiến Thụy, Thái Nguyên, Hà Tĩnh, Lý Sơn",
        "thăm gia đình ông Giàng Seo Lử ở thôn Cốc Sâm",
        "Các cử tri Hoàng Văn Sử (phường Tràng Cát), Nguyễn Thị Dịu (phường Hải Sơn) phản ánh",
        "Mẹ Việt Nam anh hùng Phạm Thị Vượn và cụ Lê Thị Tần, vợ liệt sĩ",
        "các đồng chí Thành ủy viên và lãnh đạo các sở, ngành",
        "do ông làm trưởng đoàn; Ban Chấp hành gồm 27 ủy viên",
        "Công ty Cổ phần Trần Anh khai trương",
        "Văn kiện Đại hội XIII của Đảng",
    ],
)
def test_what_is_no_person(text: str) -> None:
    assert named(text) == []


def test_a_last_syllable_that_lost_its_capital() -> None:
    text = "Đồng chí Lê Thị giang, Giám đốc Sở Y tế chủ trì. Đồng chí Lê Thị Giang nêu khó khăn."
    assert named(text) == ["Lê Thị Giang"]
    assert named("Đồng chí Lê Thị Mai nói, Sở Y tế dự.") == ["Lê Thị Mai"]


def test_a_president_of_history_named_in_part_is_nobody() -> None:
    assert named("Tại Đền thờ Chủ tịch Hồ Chí (xã Long Đức), tỉnh tổ chức lễ dâng hương.") == []
