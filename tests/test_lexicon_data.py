"""What the shipped lexicon knows: titles, surnames, bodies and places, with their periods."""

from collections import Counter

import pytest

from hpgraph import lexicon
from hpgraph.lexicon import Entry


def entries(category: str) -> list[Entry]:
    return lexicon.load().by_category[category]


def valid(entry: Entry, day: str) -> bool:
    """Whether the entry's period holds the day; reduced dates count from their first to their last day."""
    start, end = str(entry.get("from", "")), str(entry.get("to", "9"))
    return start <= day and day <= end + "~"


@pytest.mark.parametrize(
    ("category", "least"),
    [("title", 400), ("surname", 300), ("given", 400), ("agency", 600), ("place", 1000), ("namesake", 200)],
)
def test_the_lexicon_is_large_enough(category: str, least: int) -> None:
    assert len(entries(category)) >= least


@pytest.mark.parametrize(
    ("text", "form", "title", "implies"),
    [
        ("Ủy viên Bộ Chính trị, Thủ tướng Chính phủ", "Ủy viên Bộ Chính trị", "Ủy viên", "Bộ Chính trị"),
        ("Phó Thủ tướng Thường trực Chính phủ", "Phó Thủ tướng Thường trực", "Phó Thủ tướng Thường trực", "Chính phủ"),
        ("Ủy viên dự khuyết BCH Trung ương Đảng", "Ủy viên dự khuyết Trung ương Đảng", "Ủy viên dự khuyết", None),
        ("Thành ủy viên, Giám đốc Sở", "Thành ủy viên", None, "Thành ủy"),
        ("Phó Trưởng ban Thường trực Ban Tổ chức", "Phó Trưởng Ban Thường trực", None, None),
        ("Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc", "Bộ trưởng, Chủ nhiệm", None, None),
        ("Trưởng Công an huyện An Lão", "Trưởng Công an", None, None),
        ("Phó phòng Quản lý đô thị", "Phó Trưởng phòng", None, None),
        ("Đại sứ đặc mệnh toàn quyền Nhật Bản", "Đại sứ Đặc mệnh toàn quyền", None, None),
    ],
)
def test_titles_are_split_from_bodies(text: str, form: str, title: str | None, implies: str | None) -> None:
    first = lexicon.load().scan(text)["title"][0].entry
    assert first.form == form
    assert first.get("title") == title or title is None
    assert implies is None or first.get("implies") == implies


@pytest.mark.parametrize("higher", ["Tổng Bí thư", "Bộ trưởng", "Chủ tịch", "Giám đốc", "Trưởng phòng"])
def test_deputies_rank_below(higher: str) -> None:
    ranks = {entry.form: entry.get("rank") for entry in entries("title")}
    deputies = [ranks[form] for form in (f"Phó {higher}", f"Phó {higher} Thường trực") if form in ranks]
    assert all(ranks[higher] < rank for rank in deputies)
    assert ranks["Tổng Bí thư"] < ranks["Ủy viên Bộ Chính trị"] < ranks["Bộ trưởng"] < ranks["Giám đốc"]


@pytest.mark.parametrize(
    ("text", "identity"),
    [
        ("Bộ KH&CN", "bo-khoa-hoc-va-cong-nghe"),
        ("bộ Khoa học và Công nghệ", "bo-khoa-hoc-va-cong-nghe"),
        ("UBTVQH", "uy-ban-thuong-vu-quoc-hoi"),
        ("Sở LĐ-TB&XH", "so-lao-dong-thuong-binh-va-xa-hoi"),
        ("Ban Tuyên giáo và Dân vận Thành ủy", "ban-tuyen-giao-va-dan-van-thanh-uy"),
        ("Ủy ban Pháp luật và Tư pháp của Quốc hội", "uy-ban-phap-luat-va-tu-phap-cua-quoc-hoi"),
        ("Hội Liên hiệp Phụ nữ", "hoi-lien-hiep-phu-nu"),
        ("BHXH Việt Nam", "bao-hiem-xa-hoi-viet-nam"),
        ("Tập đoàn Điện lực Việt Nam", "tap-doan-dien-luc-viet-nam"),
    ],
)
def test_bodies_are_found(text: str, identity: str) -> None:
    hit = lexicon.load().scan(text)["agency"][0]
    assert (hit.entry.id, hit.span.start, hit.span.end) == (identity, 0, len(text))


@pytest.mark.parametrize(
    ("day", "ministries"), [("2003-01-01", 20), ("2010-01-01", 18), ("2025-02-28", 18), ("2025-03-01", 14)]
)
def test_ministries_of_a_day(day: str, ministries: int) -> None:
    assert sum(valid(entry, day) for entry in entries("agency") if entry.get("kind") == "ministry") == ministries


@pytest.mark.parametrize(
    ("day", "count"),
    [("2003-06-01", 61), ("2004-06-01", 64), ("2008-08-01", 63), ("2025-06-30", 63), ("2025-07-01", 34)],
)
def test_provinces_of_a_day(day: str, count: int) -> None:
    assert sum(valid(entry, day) for entry in entries("place") if not entry.get("parent")) == count


@pytest.mark.parametrize(("day", "count"), [("2024-06-30", 705), ("2025-03-01", 696), ("2025-07-01", 0)])
def test_districts_of_a_day(day: str, count: int) -> None:
    kinds = ("thành phố", "quận", "huyện", "thị xã")
    districts = [entry for entry in entries("place") if entry.get("parent") and entry.get("kind") in kinds]
    assert sum(valid(entry, day) for entry in districts) == count


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-06-30", {"phường": 66, "xã": 141, "thị trấn": 10}),
        ("2025-03-01", {"phường": 79, "xã": 81, "thị trấn": 7}),
        ("2025-07-01", {"phường": 45, "xã": 67, "đặc khu": 2}),
    ],
)
def test_wards_and_communes_of_hai_phong(day: str, expected: dict[str, int]) -> None:
    small = ("phường", "xã", "thị trấn", "đặc khu")
    found = [e for e in entries("place") if e.get("kind") in small and e.id.endswith("-hai-phong") and valid(e, day)]
    assert Counter(entry.get("kind") for entry in found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tỉnh Bắc Ninh", ["tinh-bac-ninh"]),
        ("TP. Hải Phòng và Hải Dương", ["thanh-pho-hai-phong", "tinh-hai-duong"]),
        ("quận Ngô Quyền", ["quan-ngo-quyen-hai-phong"]),
        ("phường Lê Thanh Nghị", ["phuong-le-thanh-nghi-hai-phong"]),
        ("đặc khu Bạch Long Vĩ", ["dac-khu-bach-long-vi-hai-phong"]),
        ("vì hòa bình và hữu nghị", []),
        ("đồng chí Vinh", []),
    ],
)
def test_places_are_found(text: str, expected: list[str]) -> None:
    assert [hit.entry.id for hit in lexicon.load().scan(text).get("place", ())] == expected


def test_the_same_name_in_many_provinces_is_told_apart_by_the_parent() -> None:
    found = lexicon.load().lookup("place", "huyện Châu Thành")
    assert len({entry.get("parent") for entry in found}) == len(found) == 10


@pytest.mark.parametrize(
    ("name", "people"),
    [("Ksor", "gia-rai"), ("Niê", "ê-đê"), ("Giàng", "hmông"), ("Thạch", "khmer"), ("Quàng", "thái")],
)
def test_surnames_of_other_peoples(name: str, people: str) -> None:
    assert people in lexicon.load().lookup("surname", name)[0].get("ethnic")
