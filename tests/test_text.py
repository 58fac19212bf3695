"""Text: normal forms, tones, folding, slugs, and the way from the working text back to the NFC text."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hpgraph import text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Uỷ ban, hoà giải, thuý", "Ủy ban, hòa giải, thúy"),
        ("khoẻ, loà xoà, tuỳ", "khỏe, lòa xòa, tùy"),
        ("UỶ BAN", "ỦY BAN"),
        ("quý, quỳ, quà, toàn, hoàn, thuyền", "quý, quỳ, quà, toàn, hoàn, thuyền"),
        ("Hòa, Ủy, thúy", "Hòa, Ủy, thúy"),
    ],
)
def test_tones_move_to_their_new_place(old: str, new: str) -> None:
    assert text.unify_tones(old) == new


@pytest.mark.parametrize(
    ("raw", "working"),
    [
        ("UBND  thành   phố", "UBND thành phố"),
        ("UBND\u00a0thành\tphố", "UBND thành phố"),
        ("dòng một  \n  dòng hai", "dòng một\ndòng hai"),
        ("  đầu dòng\n\n\n cuối", "đầu dòng\n\n\ncuối"),
        ("Ðồng chí – Đ/c — “từ”", "Đồng chí - Đ/c - “từ”"),
        ("Hải\u200b Phòng\ufeff, \u00adcảng", "Hải Phòng, cảng"),
        ("a \u200b b\u200c\n", "a b\n"),
        ("H’Yim", "H'Yim"),
        ("", ""),
        (" ", ""),
        ("\n \n", "\n\n"),
    ],
)
def test_working_text(raw: str, working: str) -> None:
    assert text.normalise(raw).text == working


@settings(max_examples=200)
@given(st.text(alphabet="aàốĐÐ \n\t\u00a0\u200b–hoàUỷ.", max_size=40))
def test_every_working_character_leads_back(raw: str) -> None:
    found = text.normalise(text.nfc(raw))
    source = text.nfc(raw)
    assert len(found.origin) == len(found.text)
    assert list(found.origin) == sorted(set(found.origin))
    assert "  " not in found.text
    assert " \n" not in found.text
    for position, index in enumerate(found.origin):
        one = text.normalise(f"x{source[index]}x").text[1:-1]
        assert one == found.text[position] or found.text[position] in "oòuủyỷ" + "OÒUỦYỶaàAÀ"


def test_spans_go_both_ways() -> None:
    source = "Sở  KH&CN \u200bthành phố"
    found = text.normalise(source)
    start = found.text.index("thành")
    assert source[slice(*found.to_origin(start, start + 5))] == "thành"
    assert found.from_origin(source.index("thành"), len(source)) == (start, len(found.text))


def test_nfc_has_line_feeds_only_and_no_mark() -> None:
    assert text.nfc("\ufeff" + unicodedata.normalize("NFD", "Hải\r\nPhòng\r")) == "Hải\nPhòng\n"


@pytest.mark.parametrize(
    ("raw", "folded", "slug"),
    [
        ("Đỗ Thị Hoà", "do thi hoa", "do-thi-hoa"),
        ("Sở Khoa học và Công nghệ", "so khoa hoc va cong nghe", "so-khoa-hoc-va-cong-nghe"),
        ("  35/2021/QH15 ", "  35/2021/qh15 ", "35-2021-qh15"),
        ("日本", "日本", ""),
    ],
)
def test_folding_and_slugs(raw: str, folded: str, slug: str) -> None:
    assert (text.fold(raw), text.slug(raw)) == (folded, slug)


def test_slugs_are_cut_at_a_word() -> None:
    assert text.slug("tổng kết hoạt động khoa học", 17) == "tong-ket-hoat"


def test_lower_keeps_the_length() -> None:
    assert text.lower("İSTANBUL Đ") == "İstanbul đ"
    assert len(text.lower("İ" * 5)) == 5


def test_tidy() -> None:
    assert text.tidy(" – Uỷ ban\n nhân  dân, ;") == "Ủy ban nhân dân"


def test_letters_for_character_classes() -> None:
    assert {"A", "Đ", "Ư", "Ỹ"} <= set(text.UPPER)
    assert {"a", "đ", "ư", "ỹ"} <= set(text.LOWER)
    assert not set(text.UPPER) & set(text.LOWER)
