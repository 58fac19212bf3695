"""Shapes of personal names: runs of capitals, surnames, and a person after a company."""

import pytest

from hpgraph import lexicon
from hpgraph.extract import names


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("Nguyễn Văn Tám dự", "Nguyễn Văn Tám"),
        ("Jonas van der Meer nói", "Jonas van der Meer"),
        ("Park Dong-hwan và", "Park Dong-hwan"),
        ("H'Yim Byă đề nghị", "H'Yim Byă"),
        ("Y Bhiêng Niê Kdăm,", "Y Bhiêng Niê Kdăm"),
        ("Adam J. Carver đến", "Adam J. Carver"),
        ("NGUYỄN VĂN TÁM", "NGUYỄN VĂN TÁM"),
    ],
)
def test_capitals_in_a_row(text: str, run: str) -> None:
    found = names.run_at(text, 0, len(text))
    assert found is not None
    assert text[found.start : found.end] == run


def test_small_letters_are_no_run() -> None:
    assert names.run_at("đồng chí", 0, 8) is None


@pytest.mark.parametrize(
    ("name", "is_name"),
    [
        ("Nguyễn Văn Tám", True),
        ("Lê Cự", True),
        ("Âu Dương Thị Nhàn", True),
        ("Tôn Nữ Thị Minh Châu", True),
        ("Giàng A Chu", True),
        ("Nguyễn", False),
        ("Khu Kinh Tế", False),
        ("Nguyễn Văn A B C D", False),
    ],
)
def test_what_looks_like_a_name(name: str, is_name: bool) -> None:
    assert names.shapes(lexicon.load()).is_name(name.split()) is is_name


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("Xây dựng Đông Thành Lê Huy Cận", "Lê Huy Cận"),
        ("Đông Thành Lê Huy Cận", "Lê Huy Cận"),
        ("Hải Phòng Lưu Đình Vọng", "Lưu Đình Vọng"),
        ("Minh Phú Trần Thị Hòa", "Trần Thị Hòa"),
        ("Sông Cấm", None),
    ],
)
def test_the_person_at_the_end_of_a_name(words: str, person: str | None) -> None:
    start = max(words.rfind(lower) for lower in ("dựng ",)) if "dựng " in words else 0
    start += len("dựng ") if start else 0
    run = names.run_at(words, start, len(words))
    assert run is not None
    found = names.tail_name(words, run, names.shapes(lexicon.load()), least=1)
    assert (words[found:] if found is not None else None) == person
