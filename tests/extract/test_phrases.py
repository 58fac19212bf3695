"""Look-up of phrases at a known place."""

import pytest

from hpgraph.extract.phrases import Line, Phrases
from hpgraph.lexicon import Entry

PHRASES = Phrases(
    [
        Entry("x", "kh", "Khoa học", ("KH&CN",)),
        Entry("x", "khcn", "Khoa học và Công nghệ"),
        Entry("x", "vh", "Văn hóa, Thể thao và Du lịch"),
    ]
)


@pytest.mark.parametrize(
    ("text", "start", "found"),
    [
        ("sở Khoa học và Công nghệ họp", 3, "Khoa học và Công nghệ"),
        ("sở khoa học họp", 3, "khoa học"),
        ("sở KH&CN", 3, "KH&CN"),
        ("Văn hóa, Thể thao và Du lịch", 0, "Văn hóa, Thể thao và Du lịch"),
        ("Khoa họcx", 0, None),
        ("khoa", 0, None),
        ("", 0, None),
    ],
)
def test_the_longest_phrase_that_begins_here(text: str, start: int, found: str | None) -> None:
    hit = PHRASES.at(Line.of(text).plain, start, len(text))
    assert (text[start : hit[0]] if hit else None) == found


def test_nothing_is_found_beyond_the_end() -> None:
    hit = PHRASES.at("khoa học và công nghệ", 0, 10)
    assert hit is not None
    assert hit[0] == 8


def test_exact_forms() -> None:
    entry = PHRASES.get("kh&cn")
    assert entry is not None
    assert entry.form == "Khoa học"
    assert PHRASES.get("kh") is None
