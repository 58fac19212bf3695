"""Posts that change hands: appointed, elected, acting, dismissed, replaced; with start, term and decision."""

import pytest

from hpgraph.extract import organisations, people
from hpgraph.models import Tenure
from support.readings import reading

CITY = "thành phố Hải Phòng"
PARTY = "Thành ủy Hải Phòng"
COMMITTEE = "Ủy ban nhân dân thành phố Hải Phòng"


def tenures(text: str, jurisdiction: str | None = CITY) -> dict[str, tuple[Tenure, ...]]:
    opened = reading(text, jurisdiction=jurisdiction)
    return {person.name: person.posts for person in people.find(opened, organisations.find(opened)).facts}


def short(found: dict[str, tuple[Tenure, ...]]) -> dict[str, list[str]]:
    return {name: [f"{t.title} | {t.organisation} | {t.kind}" for t in posts] for name, posts in found.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "bổ nhiệm ông Trịnh Tài Lực, Phó Giám đốc Sở Y tế giữ chức Giám đốc Sở Xây dựng, thay ông Hồng Văn "
                "Bách nghỉ hưu."
            ),
            {
                "Trịnh Tài Lực": [
                    "Phó Giám đốc | Sở Y tế thành phố Hải Phòng | former",
                    "Giám đốc | Sở Xây dựng thành phố Hải Phòng | appointed",
                ],
                "Hồng Văn Bách": ["Giám đốc | Sở Xây dựng thành phố Hải Phòng | former"],
            },
        ),
        (
            "Lãnh đạo thành phố trao cho đồng chí Đổng Quốc An Quyết định bổ nhiệm Giám đốc Sở Y tế.",
            {"Đổng Quốc An": ["Giám đốc | Sở Y tế thành phố Hải Phòng | appointed"]},
        ),
        (
            "Thành phố trao quyết định giao quyền Giám đốc Sở Y tế cho ông Đổng Quốc An.",
            {"Đổng Quốc An": ["Giám đốc | Sở Y tế thành phố Hải Phòng | acting"]},
        ),
        (
            (
                "điều động đồng chí Đổng Quốc An, Thành ủy viên, Bí thư Huyện ủy Kiến Thụy giữ chức Phó Trưởng Ban "
                "Nội chính Thành ủy."
            ),
            {
                "Đổng Quốc An": [
                    f"Thành ủy viên | {PARTY} | mentioned",
                    "Bí thư | Huyện ủy Kiến Thụy | former",
                    f"Phó Trưởng Ban | Ban Nội chính {PARTY} | appointed",
                ]
            },
        ),
        (
            "luân chuyển bà Khổng Thị Vịnh, Phó Chánh Văn phòng Thành ủy, chỉ định giữ chức Bí thư Huyện ủy Kiến Thụy.",
            {
                "Khổng Thị Vịnh": [
                    f"Phó Chánh Văn phòng | Văn phòng {PARTY} | former",
                    "Bí thư | Huyện ủy Kiến Thụy | appointed",
                ]
            },
        ),
        (
            "giao ông Ngô Chí Lâm, Phó Giám đốc Sở Du lịch làm quyền Giám đốc Sở Du lịch",
            {
                "Ngô Chí Lâm": [
                    "Phó Giám đốc | Sở Du lịch thành phố Hải Phòng | mentioned",
                    "Giám đốc | Sở Du lịch thành phố Hải Phòng | acting",
                ]
            },
        ),
        (
            "ông Ngô Chí Lâm, Phó Chủ tịch UBND thành phố được giao quyền Chủ tịch UBND thành phố",
            {"Ngô Chí Lâm": [f"Phó Chủ tịch | {COMMITTEE} | mentioned", f"Chủ tịch | {COMMITTEE} | acting"]},
        ),
        (
            "cho đồng chí Nhan Sỹ Hạp thôi giữ chức Chủ nhiệm Ủy ban Kiểm tra Thành ủy để nghỉ hưu",
            {"Nhan Sỹ Hạp": [f"Chủ nhiệm | Ủy ban Kiểm tra {PARTY} | dismissed"]},
        ),
        (
            (
                "bầu đồng chí Bồ Đức Chính, Phó Chủ nhiệm Ủy ban Kiểm tra Thành ủy giữ chức Chủ nhiệm Ủy ban Kiểm "
                "tra Thành ủy"
            ),
            {
                "Bồ Đức Chính": [
                    f"Phó Chủ nhiệm | Ủy ban Kiểm tra {PARTY} | former",
                    f"Chủ nhiệm | Ủy ban Kiểm tra {PARTY} | elected",
                ]
            },
        ),
        (
            (
                "phê chuẩn kết quả bầu bổ sung Chủ tịch UBND quận Hải An nhiệm kỳ 2016 - 2021 đối với ông Lê Tân "
                "Dân, Phó Bí thư Quận ủy Hải An"
            ),
            {
                "Lê Tân Dân": [
                    "Chủ tịch | Ủy ban nhân dân quận Hải An | elected",
                    "Phó Bí thư | Quận ủy Hải An | mentioned",
                ]
            },
        ),
        (
            "miễn nhiệm chức danh Ủy viên UBND thành phố đối với ông Chử Bá Thịnh, nguyên Giám đốc Sở Y tế, nghỉ hưu",
            {"Chử Bá Thịnh": [f"Ủy viên | {COMMITTEE} | dismissed", "Giám đốc | Sở Y tế thành phố Hải Phòng | former"]},
        ),
        (
            (
                "bầu bổ sung bà Mẫn Thị Tú, Giám đốc Sở Y tế và ông Đỗ Công Ân, Chánh Thanh tra thành phố giữ chức "
                "Ủy viên UBND thành phố"
            ),
            {
                "Mẫn Thị Tú": [
                    "Giám đốc | Sở Y tế thành phố Hải Phòng | mentioned",
                    f"Ủy viên | {COMMITTEE} | elected",
                ],
                "Đỗ Công Ân": [
                    "Chánh Thanh tra | Thanh tra thành phố Hải Phòng | mentioned",
                    f"Ủy viên | {COMMITTEE} | elected",
                ],
            },
        ),
        (
            "bà Lê Thị Chân tái đắc cử Chủ tịch Hội Nông dân thành phố",
            {"Lê Thị Chân": ["Chủ tịch | Hội Nông dân thành phố Hải Phòng | elected"]},
        ),
        (
            "ông Vũ Ngọc Trì, Bí thư Huyện ủy An Lão đã được bầu vào chức danh Phó Chủ tịch UBND thành phố",
            {"Vũ Ngọc Trì": ["Bí thư | Huyện ủy An Lão | mentioned", f"Phó Chủ tịch | {COMMITTEE} | elected"]},
        ),
        (
            (
                "Phó Thủ tướng Trần Văn Sáu phê chuẩn kết quả miễn nhiệm chức vụ Chủ tịch UBND tỉnh Phú Yên đối với "
                "ông Lê Bá Tuấn"
            ),
            {
                "Trần Văn Sáu": ["Phó Thủ tướng | Chính phủ | mentioned"],
                "Lê Bá Tuấn": ["Chủ tịch | Ủy ban nhân dân tỉnh Phú Yên | dismissed"],
            },
        ),
        (
            "miễn nhiệm chức vụ Chủ tịch UBND tỉnh Bắc Kạn của ông Trương Chí Thụ",
            {"Trương Chí Thụ": ["Chủ tịch | Ủy ban nhân dân tỉnh Bắc Kạn | dismissed"]},
        ),
        (
            "Ông Nguyễn Hoàng Thảo từng giữ các chức vụ Trưởng phòng Cảnh sát hình sự, Phó Giám đốc Công an thành phố.",
            {
                "Nguyễn Hoàng Thảo": [
                    "Trưởng phòng | Phòng Cảnh sát hình sự | former",
                    "Phó Giám đốc | Công an thành phố Hải Phòng | former",
                ]
            },
        ),
    ],
)
def test_posts_change_hands(text: str, expected: dict[str, list[str]]) -> None:
    assert short(tenures(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        (
            "Quyết định của Chủ tịch UBND thành phố bổ nhiệm ông Cù Huy Thản, Phó Giám đốc Sở Y tế giữ chức Giám đốc "
            "Sở Y tế"
        ),
        "thừa ủy quyền của Chủ tịch nước, đồng chí Cù Huy Thản, Phó Giám đốc Sở Y tế trao Huân chương",
        (
            "Phó Giám đốc Sở Y tế Cù Huy Thản dự. Trao quà cho đồng chí Cù Huy Thản; Chủ tịch UBND thành phố tặng "
            "Bằng khen"
        ),
    ],
)
def test_the_appointing_or_giving_office_is_not_the_persons(text: str) -> None:
    assert {tenure.organisation for tenure in tenures(text)["Cù Huy Thản"]} == {"Sở Y tế thành phố Hải Phòng"}


def test_start_term_and_decision_are_kept() -> None:
    text = (
        "Quyết định số 812/QĐ-UBND ngày 26/4/2022 bổ nhiệm ông Trịnh Tài Lực, Phó Giám đốc Sở Y tế giữ chức "
        "Giám đốc Sở Xây dựng, thời hạn 5 năm kể từ ngày 01/5/2022."
    )
    old, new = tenures(text)["Trịnh Tài Lực"]
    assert (new.start, new.term, new.document) == ("2022-05-01", "thời hạn 5 năm", "812/QĐ-UBND")
    assert (old.kind, old.end) == ("former", "2022-05-01")


def test_a_day_without_a_year_is_of_the_year_of_publication() -> None:
    found = tenures("bổ nhiệm ông Lê Văn Cự giữ chức Giám đốc Sở Y tế, thời hạn 5 năm kể từ ngày 15-10.")
    assert found["Lê Văn Cự"][0].start == "2022-10-15"


def test_a_term_of_office_is_kept() -> None:
    found = tenures("bà Lê Thị Chân được bầu giữ chức Chủ tịch Hội Nông dân thành phố nhiệm kỳ 2018 - 2023.")
    assert found["Lê Thị Chân"][0].term == "nhiệm kỳ 2018 - 2023"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "HĐND thành phố miễn nhiệm Ủy viên UBND thành phố đối với bà Cao Mỹ Phượng, nguyên Giám đốc Sở Y tế; "
            "ông Trần Văn Khoảnh, nguyên Giám đốc Sở Tài chính.",
            "dismissed",
        ),
        (
            "Các đại biểu HĐND thành phố bầu bổ sung 02 Ủy viên UBND thành phố, nhiệm kỳ 2016 - 2021, bao gồm: "
            "Đồng chí Cao Mỹ Phượng - Giám đốc Sở Y tế; đồng chí Trần Văn Khoảnh - Giám đốc Sở Tài chính.",
            "elected",
        ),
        (
            "Ông Trần Văn Khoảnh, Giám đốc Sở Tài chính và bà Cao Mỹ Phượng, Giám đốc Sở Y tế đã được HĐND thành phố "
            "bầu giữ chức danh Ủy viên UBND thành phố.",
            "elected",
        ),
    ],
)
def test_a_post_voted_on_is_of_all_who_are_named(text: str, kind: str) -> None:
    found = tenures(text)
    for name in ("Cao Mỹ Phượng", "Trần Văn Khoảnh"):
        assert ("Ủy viên", kind) in [(tenure.title, str(tenure.kind)) for tenure in found[name]]


def test_who_signs_a_decision_is_given_no_post() -> None:
    found = tenures("Tổng Bí thư Nguyễn Phú Trọng đã ký quyết định phân công Thường trực Ban Bí thư khóa XII.")
    assert [tenure.title for tenure in found["Nguyễn Phú Trọng"]] == ["Tổng Bí thư"]
