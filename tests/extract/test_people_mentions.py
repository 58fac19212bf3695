"""Every place where somebody is named or meant, from the first word of respect or post to the last."""

import pytest

from hpgraph.extract import organisations, people
from support.readings import reading

LEAD = (
    "Đồng chí Lê Ngọc Tú, Phó Chủ tịch UBND thành phố chủ trì. "
    "Dự có bà Bùi Thị Là, Giám đốc Sở Y tế; ngài Kimura Shinichiro, Đại sứ Nhật Bản tại Việt Nam.\n"
)


def mentions(text: str) -> list[tuple[str, str]]:
    """(name, words) of the mentions after the lead."""
    opened = reading(LEAD + text)
    found = people.find(opened, organisations.find(opened)).mentions
    return [(mention.name, opened.cut(mention.span)) for mention in found if mention.span.start >= len(LEAD)]


def test_an_introduction_reaches_from_the_word_of_respect_to_the_last_post() -> None:
    opened = reading(LEAD)
    found = people.find(opened, organisations.find(opened)).mentions
    assert [opened.cut(mention.span) for mention in found] == [
        "Đồng chí Lê Ngọc Tú, Phó Chủ tịch UBND thành phố",
        "bà Bùi Thị Là, Giám đốc Sở Y tế",
        "ngài Kimura Shinichiro, Đại sứ Nhật Bản tại Việt Nam",
    ]
    assert [opened.cut(mention.name_span) for mention in found if mention.name_span] == [
        "Lê Ngọc Tú",
        "Bùi Thị Là",
        "Kimura Shinichiro",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đồng chí Lê Ngọc Tú nhấn mạnh.", [("Lê Ngọc Tú", "Đồng chí Lê Ngọc Tú")]),
        ("Lê Ngọc Tú trao quà.", [("Lê Ngọc Tú", "Lê Ngọc Tú")]),
        ("đồng chí Tú kết luận.", [("Lê Ngọc Tú", "đồng chí Tú")]),
        ("ông Ngọc Tú kết luận.", [("Lê Ngọc Tú", "ông Ngọc Tú")]),
        ("bà Là báo cáo.", [("Bùi Thị Là", "bà Là")]),
        ("ông Kimura cảm ơn.", [("Kimura Shinichiro", "ông Kimura")]),
        ("Phó Chủ tịch UBND thành phố yêu cầu.", [("Lê Ngọc Tú", "Phó Chủ tịch UBND thành phố")]),
        ("Phó Chủ tịch yêu cầu.", [("Lê Ngọc Tú", "Phó Chủ tịch")]),
        ("Theo Giám đốc Sở Y tế, dịch đã lui.", [("Bùi Thị Là", "Giám đốc Sở Y tế")]),
        ("đồng chí Giám đốc Sở Y tế cho biết.", [("Bùi Thị Là", "đồng chí Giám đốc Sở Y tế")]),
        ("Phó Chủ tịch UBND thành phố Lê Ngọc Tú nói.", [("Lê Ngọc Tú", "Phó Chủ tịch UBND thành phố Lê Ngọc Tú")]),
        ("Phó Chủ tịch Lê Ngọc Tú nói.", [("Lê Ngọc Tú", "Phó Chủ tịch Lê Ngọc Tú")]),
        ("Bà Là hứa. Đồng chí cũng lưu ý.", [("Bùi Thị Là", "Bà Là"), ("Bùi Thị Là", "Đồng chí")]),
        ("Thay mặt thành phố, đồng chí cảm ơn.", [("Lê Ngọc Tú", "đồng chí")]),
        # not meant: other bodies' posts, posts to be filled, counted comrades, unknown people
        ("Giám đốc Sở Nội vụ báo cáo.", []),
        ("kiện toàn chức danh Phó Chủ tịch UBND thành phố", []),
        ("bầu các Phó Chủ tịch UBND thành phố", []),
        ("trao Huy hiệu cho 04 đồng chí", []),
        ("các đồng chí lãnh đạo", []),
        ("ông Khải hỏi.", []),
    ],
)
def test_short_mentions_mean_the_person_last_introduced_who_fits(text: str, expected: list[tuple[str, str]]) -> None:
    assert mentions(text) == expected


def test_a_new_post_is_not_part_of_the_words_that_name_the_person() -> None:
    opened = reading("bổ nhiệm ông Lê Văn Cự, Phó Giám đốc Sở Y tế giữ chức Giám đốc Sở Y tế")
    (mention,) = people.find(opened, organisations.find(opened)).mentions
    assert opened.cut(mention.span) == "ông Lê Văn Cự, Phó Giám đốc Sở Y tế"


def test_an_office_named_before_its_holder_is_resolved_when_only_one_fits() -> None:
    opened = reading("Chủ tịch UBND thành phố kiểm tra\nĐồng chí Lê Ngọc Tú, Chủ tịch UBND thành phố đi cùng.")
    first = people.find(opened, organisations.find(opened)).mentions[0]
    assert (first.name, first.name_span) == ("Lê Ngọc Tú", None)
