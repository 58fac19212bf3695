"""Topics from keywords; invented sentences."""

import pytest

from hpgraph import lexicon
from hpgraph.extract import topics
from hpgraph.models import BlockKind
from support.readings import reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Quận tổ chức hội nghị về phòng cháy, chữa cháy.\nHai vụ cháy xảy ra; lực lượng PCCC đã dập tắt.",
            {"fire-safety"},
        ),
        (
            "Sở tổ chức hội nghị chuyển đổi số.\nHạ tầng số và kinh tế số phát triển, dịch vụ công trực tuyến mở rộng.",
            {"digital-transformation"},
        ),
        ("Đoàn dự lễ. Thời tiết đẹp. Đại biểu ra về.", set()),
    ],
)
def test_topics_of_a_text(text: str, expected: set[str]) -> None:
    assert {topic.id for topic in topics.find(reading(text))} == expected


def test_a_title_weighs_more_than_a_passing_word() -> None:
    title = reading("Sơ kết công tác giảm nghèo", kind=BlockKind.TITLE)
    passing = reading(
        "Buổi gặp mặt đầu xuân diễn ra ấm áp.\nÔng cũng nhắc tới công tác giảm nghèo. Mọi người chia tay."
    )
    assert [topic.id for topic in topics.find(title)] == ["poverty-reduction"]
    assert [topic.id for topic in topics.find(passing)] == []


def test_every_topic_has_labels_and_a_known_parent() -> None:
    entries = lexicon.load().by_category["topic"]
    ids = {entry.id for entry in entries}
    assert len(ids) == len(entries) >= 45
    assert [entry.id for entry in entries if not entry.get("label_en")] == []
    assert [entry.id for entry in entries if entry.get("broader") and entry.get("broader") not in ids] == []


def test_no_keyword_speaks_for_two_topics() -> None:
    entries = [entry for entry in lexicon.load().by_category["topic"] if entry.get("scan", True)]
    words = [form.lower() for entry in entries for form in (entry.form, *entry.variants)]
    assert sorted(word for word in set(words) if words.count(word) > 1) == []
