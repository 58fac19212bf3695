"""Pages of portals and papers that are in no list: mastheads, links, counters, notes, by-lines; invented sentences."""

import pytest

from hpgraph.models import Article, BlockKind
from hpgraph.read import plain

BODY = (
    "Sáng 5/11, tại trung tâm hội nghị, lãnh đạo tỉnh Cà Mau tổ chức gặp mặt các đoàn thể nhân dịp kỷ niệm ngày truyền "
    "thống, ghi nhận những đóng góp trong nhiều năm qua."
)
TITLE = "Lãnh đạo tỉnh gặp mặt các đoàn thể nhân ngày truyền thống"


def read(*paragraphs: str) -> Article:
    article, _ = plain.article("\n\n".join(paragraphs))
    assert article is not None
    return article


def kind(article: Article, text: str) -> BlockKind:
    return next(block.kind for block in article.blocks if article.text[block.span.start : block.span.end] == text)


@pytest.mark.parametrize(
    ("masthead", "url", "publisher"),
    [
        ("Gió Biển", "", "Gió Biển"),
        ("Thanh Niên", "URL: https://thanhnien.vn/a-1.html", "Báo Thanh Niên"),
        ("Thời sự", "", None),
        (
            "TRANG THÔNG TIN ĐIỆN TỬ XÃ DI LINH - TỈNH LÂM ĐỒNG",
            "",
            "Trang thông tin điện tử xã Di Linh - tỉnh Lâm Đồng",
        ),
        ("BÁO NÔNG NGHIỆP", "", "Báo Nông nghiệp"),
    ],
)
def test_mastheads(masthead: str, url: str, publisher: str | None) -> None:
    assert read(masthead, "05/11/2022", TITLE, BODY, *([url] if url else [])).publisher == publisher


def test_a_section_below_the_masthead_is_no_place() -> None:
    assert read("BÁO CÀ MAU ĐIỆN TỬ", "Xã hội", TITLE, "17:45, 19/10/2015", BODY).publisher == "Báo Cà Mau điện tử"


def test_a_national_paper_tells_of_the_province_it_names() -> None:
    article = read("Thanh Niên", "05/11/2022", TITLE, BODY, "URL: https://thanhnien.vn/a-1.html")
    assert article.jurisdiction == "tỉnh Cà Mau"


@pytest.mark.parametrize("note", ["Bài viết lại theo nguồn, không nguyên văn.", "Hôm nay : 1128"])
def test_notes_and_counters_below_the_author(note: str) -> None:
    article = read("Báo Cà Mau", "05/11/2022", TITLE, BODY, "Trọng Vy", note)
    assert (article.author, kind(article, note)) == ("Trọng Vy", BlockKind.CHROME)


def test_links_to_other_articles_are_teasers() -> None:
    link = ">> Bình Phước: Đại hội Đoàn tỉnh"
    article = read("Thanh Niên", "05/11/2022", TITLE, BODY, "Hoàng Phan", link, "URL: https://thanhnien.vn/a-1.html")
    assert (article.author, kind(article, link), article.jurisdiction) == (
        "Hoàng Phan",
        BlockKind.TEASER,
        "tỉnh Cà Mau",
    )


@pytest.mark.parametrize(
    "caption",
    [
        "Tư lệnh Quân khu và đoàn công tác tại Ban Chỉ huy",
        "Đoàn công tác xem khu tăng gia",
        "Thăm hỏi đồng chí Bùi Văn An",
    ],
)
def test_captions_between_paragraphs(caption: str) -> None:
    assert kind(read("Báo Cà Mau", "05/11/2022", TITLE, BODY, caption, BODY), caption) is BlockKind.CAPTION
