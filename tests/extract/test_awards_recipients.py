"""Who receives awards: badges counted by years, numbers and names in turn, people who are named only as recipients."""

import pytest

from hpgraph.extract import awards
from hpgraph.extract.awards import honoured
from support.awarded import UBND, count, find
from support.marked import marked


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "Các Huy hiệu 50, 40, 30 năm tuổi Đảng tặng lần lượt 21, 36 và 1.045 đồng chí.",
            [("50", 21), ("40", 36), ("30", 1045)],
        ),
        (
            "Đợt này, 24 đồng chí nhận Huy hiệu 75 năm tuổi Đảng; 5 đồng chí nhận Huy hiệu 70 năm tuổi Đảng và "
            "9 đồng chí nhận Huy hiệu "
            "65 năm tuổi Đảng.",
            [("75", 24), ("70", 5), ("65", 9)],
        ),
        (
            "Tỉnh trao Huy hiệu 70 năm tuổi Đảng cho 5 đảng viên, huy hiệu 65 năm cho 4 đảng viên.",
            [("70", 5), ("65", 4)],
        ),
        (
            "56 đảng viên được trao Huy hiệu 30 năm tuổi đảng (trong đó 01 đồng chí được truy tặng sớm); 104 "
            "đảng viên được trao Huy hiệu "
            "40 năm tuổi đảng.",
            [("30", 56), ("40", 104)],
        ),
        ("Huyện trao 3 Huy hiệu 70 năm tuổi Đảng, 1 Huy hiệu 60 năm tuổi Đảng.", [("70", 3), ("60", 1)]),
        (
            "Đợt này có 3 đảng viên được tặng Huy hiệu Đảng, trong đó 1 đảng viên 70 năm tuổi Đảng, 2 đảng viên "
            "65 năm tuổi Đảng.",
            [("70", 1), ("65", 2)],
        ),
    ],
)
def test_party_badges_counted_by_years(source: str, expected: list[tuple[str, int]]) -> None:
    found = [a for a in find(source) if "tuổi Đảng" in a.kind]
    assert [(a.kind, [r.count for r in a.recipients]) for a in found] == [
        (f"Huy hiệu {years} năm tuổi Đảng", [number]) for years, number in expected
    ]


def test_numbers_go_to_the_award_they_stand_beside() -> None:
    found = find("5 cá nhân được nhận Bằng khen của Thủ tướng Chính phủ và 11 cá nhân được nhận Bằng khen của Bộ Y tế.")
    assert [(award.kind, award.recipients) for award in found] == [
        ("Bằng khen của Thủ tướng Chính phủ", (count(5, "cá nhân"),)),
        ("Bằng khen của Bộ Y tế", (count(11, "cá nhân"),)),
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "Tỉnh trao Huân chương Chiến công hạng Nhất cho <p Lò An>ông *Lò An*, Phó Giám đốc</p>; "
            "<p Hà Ba>Đại tá *Hà Ba*, Trưởng phòng</p>.",
            [("hạng Nhất", ["Lò An", "Hà Ba"])],
        ),
        (
            "<p Lò An>Ông *Lò An*, Phó Giám đốc</p>; <p Hà Ba>bà *Hà Ba*</p> đón nhận Huân chương Chiến công hạng Nhì.",
            [("hạng Nhì", ["Lò An", "Hà Ba"])],
        ),
        (
            "<p Lò An>Ông *Lò An*</p> trao Huân chương Chiến công hạng Nhì cho <o Trường A>Trường A</o>; "
            "<p Hà Ba>bà *Hà Ba*</p> trao quà cho các em.",
            [("hạng Nhì", ["Trường A"])],
        ),
        (
            "Tỉnh trao Huân chương Chiến công hạng Nhất, hạng Nhì cho <p Lò An>ông *Lò An*</p> và "
            "<p Hà Ba>bà *Hà Ba*</p>.",
            [("hạng Nhất", ["Lò An"]), ("hạng Nhì", ["Hà Ba"])],
        ),
    ],
)
def test_recipients_parted_by_semicolons_and_in_turn(source: str, expected: list[tuple[str, list[str]]]) -> None:
    found = find(source)
    assert [(a.kind.removeprefix("Huân chương Chiến công "), [r.name for r in a.recipients]) for a in found] == expected


@pytest.mark.parametrize(
    ("source", "names"),
    [
        (f"{UBND} tặng Bằng khen cho anh Vì Văn Tú và chị Hà Thị Mai.", ["Vì Văn Tú", "Hà Thị Mai"]),
        ("Ban Tổ chức trao giải Nhất cho thí sinh Hà Thị Mai (xã Chiềng Lề).", ["Hà Thị Mai"]),
        (f"Bà Hà Thị Mai, hội viên chi hội 3, được {UBND} tặng Bằng khen.", ["Hà Thị Mai"]),
        (f"{UBND} tặng Bằng khen cho tập thể Trường Chiềng Lề.", []),
        (f"{UBND} tặng Bằng khen cho đoàn viên Vì Văn Tú và Hà Thị Mai vì cứu người.", ["Vì Văn Tú", "Hà Thị Mai"]),
        (
            f"{UBND} trao Bằng khen cho anh Vì Văn Tú, thôn Cò Mạ, xã Co Mạ và anh Lò Văn Chung, thôn Nà Lo.",
            ["Vì Văn Tú", "Lò Văn Chung"],
        ),
        (f"{UBND} trao Huy hiệu Tuổi trẻ dũng cảm cho Trương Tuấn Kiệt (17 tuổi).", ["Trương Tuấn Kiệt"]),
    ],
)
def test_who_is_honoured_is_a_person_of_the_article(source: str, names: list[str]) -> None:
    reading, dates, bodies, people = marked(source).arguments()
    given = awards.find(reading, dates, bodies, people)
    found = honoured.people(reading, bodies, people, given)
    assert [person.name for person in found.facts] == names
    assert [reading.cut(mention.span) for mention in found.mentions] == names
