"""People where the words around a name, or a tone mark in it, mislead."""

import pytest

from hpgraph.extract import organisations, people
from support.readings import reading


def told(text: str) -> dict[str, list[tuple[str, str | None]]]:
    """Title and body of every post, by the name of who holds it."""
    opened = reading(text, jurisdiction="thành phố Hải Phòng")
    facts = people.find(opened, organisations.find(opened)).facts
    return {person.name: [(post.title, post.organisation) for post in person.posts] for person in facts}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Phó Trưởng Ban Tuyên giáo Trung ương Huỳnh Thành Đạt dự. "
         "Phó Trưởng Ban Tuyên giáo Trung ương Huỳnh Thanh Đạt phát biểu.", ["Huỳnh Thành Đạt"]),
        ("Giám đốc Sở Y tế Huỳnh Thành Đạt dự. Giám đốc Sở Tài chính Huỳnh Thanh Đạt phát biểu.",
         ["Huỳnh Thành Đạt", "Huỳnh Thanh Đạt"]),
        ("Giám đốc Sở Y tế Lê Văn Hân dự. Giám đốc Sở Y tế Lê Văn Hoan phát biểu.", ["Lê Văn Hân", "Lê Văn Hoan"]),
    ],
)  # fmt: skip
def test_one_tone_apart_with_the_same_post_is_the_same_person(text: str, names: list[str]) -> None:
    assert list(told(text)) == names


def test_a_verb_of_speech_is_no_newspaper() -> None:
    opened = reading("Ông Lê Văn An, ĐBQH báo cáo kết quả.", jurisdiction="thành phố Hải Phòng")
    (person,) = people.find(opened, organisations.find(opened)).facts
    assert [opened.text[span.start : span.end] for span in person.evidence] == ["Ông Lê Văn An, ĐBQH"]


def test_what_is_left_of_a_company_is_not_in_a_name() -> None:
    assert not any("Post" in name for name in told("Giám đốc Viettel Post Hải Phòng Nguyễn Thái Hoàng phát biểu."))


def test_alternate_member_in_short() -> None:
    assert told("Đồng chí Huỳnh Thành Đạt, Ủy viên DKTW Đảng phát biểu.") == {
        "Huỳnh Thành Đạt": [("Ủy viên dự khuyết", "Ban Chấp hành Trung ương Đảng")]
    }
