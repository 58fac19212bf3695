"""Quotations share their text; what is unpacked is what went in."""

import random

import pytest

from hpgraph.render.packed import Table, merged
from hpgraph.render.pictures import Quote

TEXT = "Sáng 24/12, Sở Khoa học và Công nghệ tổ chức hội nghị. 😀 Đồng chí Trần Văn Tùng phát biểu tại hội nghị."


def quote(start: int, end: int, article: int = 0) -> Quote:
    return Quote(article, start, TEXT[start:end])


def utf16(text: str, start: int, end: int) -> str:
    """What JavaScript's slice gives."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_overlapping_quotations_become_one_passage() -> None:
    passages, places = merged([quote(12, 36), quote(30, 53), quote(12, 20)])
    assert passages == {"article": [0], "text": [TEXT[12:53]]}
    assert places["passage"] == [0, 0, 0]


def test_quotations_far_apart_stay_apart() -> None:
    passages, places = merged([quote(0, 4), quote(80, 90), quote(0, 4, article=1)])
    assert passages["article"] == [0, 0, 1]
    assert places["passage"] == [0, 1, 2]


@pytest.mark.parametrize("seed", range(20))
def test_every_quotation_comes_back_word_for_word(seed: int) -> None:
    chance = random.Random(seed)
    quotes = []
    for _ in range(30):
        start = chance.randrange(len(TEXT) - 1)
        end = chance.randrange(start + 1, len(TEXT) + 1)
        quotes.append(quote(start, end, chance.randrange(3)))
    passages, places = merged(quotes)
    for index, one in enumerate(quotes):
        text = passages["text"][places["passage"][index]]
        assert utf16(text, places["start"][index], places["end"][index]) == one.exact
        assert passages["article"][places["passage"][index]] == one.article


def test_texts_that_disagree_are_not_merged() -> None:
    passages, places = merged([Quote(0, 10, "một hai ba"), Quote(0, 14, "bốn năm")])
    assert passages["text"] == ["một hai ba", "bốn năm"]
    assert places["start"] == [0, 0]


def test_words_are_kept_once() -> None:
    table = Table()
    numbers = [table.number(word) for word in ("sở", "", ("bộ", "ministry"), "sở", ("sở", "sở"), ("", ""))]
    assert numbers == [1, 0, 2, 1, 1, 0]
    assert table.words == ["sở", ("bộ", "ministry")]
