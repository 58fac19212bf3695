"""Pages as plain text: what is title, date, publisher, author, caption; what is cut off."""

from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hpgraph.models import Article
from hpgraph.read import plain

LEAD = (
    "(Haiphong.gov.vn) – Sáng 24/12, Sở Nội vụ thành phố tổ chức hội nghị tổng kết công tác năm 2021 và triển khai "
    "nhiệm vụ năm 2022. Đồng chí Lê Văn Cẩn, Giám đốc Sở Nội vụ chủ trì hội nghị."
)
BODY = (
    "Theo báo cáo, năm 2021 ngành nội vụ thành phố hoàn thành toàn bộ chỉ tiêu được giao, trong đó công tác cải cách "
    "hành chính có nhiều chuyển biến; các sở, ngành phối hợp chặt chẽ trong giải quyết thủ tục."
)
HEADER = "Cổng thông tin điện tử\n\nThành phố Hải Phòng\n\nThời gian: 24/12/2021 12:39\n\n"
TITLE = "Ngành nội vụ tổng kết công tác năm 2021"


def read(text: str) -> Article:
    found, _ = plain.article(text, "x.txt")
    assert found is not None
    return found


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, article.text[block.span.start : block.span.end]) for block in article.blocks]


def page(*paragraphs: str, header: str = HEADER, title: str = TITLE) -> str:
    return header + "\n\n".join([title, LEAD, *paragraphs])


def test_header_title_date_publisher() -> None:
    article = read(page(BODY))
    assert article.title == TITLE
    assert article.published == datetime.fromisoformat("2021-12-24T12:39:00+07:00")
    assert article.publisher == "Cổng thông tin điện tử thành phố Hải Phòng"
    assert (article.portal, article.jurisdiction) == ("haiphong", "thành phố Hải Phòng")
    assert article.id.startswith("20211224-nganh-noi-vu-tong-ket-cong-tac-nam-2021-")


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("Thời gian: 24/12/2021 12:39", "2021-12-24T12:39:00+07:00"),
        ("21/03/2025 14:20", "2025-03-21T14:20:00+07:00"),
        ("Thứ Bảy, 26/01/2019 19:26", "2019-01-26T19:26:00+07:00"),
        ("Print Thứ Tư, 15/01/2020 08:22 Gốc", "2020-01-15T08:22:00+07:00"),
        ("Ngày 09 tháng 4 năm 2022", "2022-04-09T00:00:00+07:00"),
        ("Thứ hai, ngày 5 tháng 3 năm 2018 - 10:20", "2018-03-05T10:20:00+07:00"),
        ("Cập nhật lúc: 10:30 - 12/05/2016", "2016-05-12T10:30:00+07:00"),
        ("Ngày đăng: 12-05-2016 | Lượt xem: 123", "2016-05-12T00:00:00+07:00"),
        ("14:20 | 12/05/2016 (GMT+7)", "2016-05-12T14:20:00+07:00"),
        ("Thứ Năm, 15/10/2020, 16:21 (GMT+7)", "2020-10-15T16:21:00+07:00"),
        ("12/05/2016 02:20:35 PM", "2016-05-12T14:20:00+07:00"),
        ("24.12.2021, 14h30", "2021-12-24T14:30:00+07:00"),
        ("2021-12-24T12:39:00", "2021-12-24T12:39:00+07:00"),
        ("Đăng lúc 8 giờ 05 ngày 2/3/2013", "2013-03-02T08:05:00+07:00"),
    ],
)
def test_date_stamps(stamp: str, expected: str) -> None:
    for text in (f"{stamp}\n\n{TITLE}\n\n{LEAD}\n\n{BODY}", f"{TITLE}\n\n{stamp}\n\n{LEAD}\n\n{BODY}"):
        article = read(text)
        assert article.published == datetime.fromisoformat(expected)
        assert article.title == TITLE


@pytest.mark.parametrize(
    ("header", "publisher", "jurisdiction"),
    [
        ("Cổng Thông tin điện tử\n\nTỉnh Bắc Ninh\n\n", "Cổng Thông tin điện tử tỉnh Bắc Ninh", "tỉnh Bắc Ninh"),
        ("CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LÀO CAI\n\n", "Cổng thông tin điện tử tỉnh Lào Cai", "tỉnh Lào Cai"),
        ("Sở Khoa học và Công nghệ\n\nThành phố Hải Phòng\n\n", "Sở Khoa học và Công nghệ thành phố Hải Phòng",
         "thành phố Hải Phòng"),
        ("Báo Quảng Ninh\n\n", "Báo Quảng Ninh", "tỉnh Quảng Ninh"),
        ("Trang chủ\n\nTin tức - Sự kiện\n\n", None, None),
    ],
)  # fmt: skip
def test_publishers(header: str, publisher: str | None, jurisdiction: str | None) -> None:
    lead = LEAD.removeprefix("(Haiphong.gov.vn) – ")
    article = read(f"{header}21/03/2025 14:20\n\n{TITLE}\n\n{lead}\n\n{BODY}")
    assert (article.publisher, article.jurisdiction, article.title) == (publisher, jurisdiction, TITLE)


@pytest.mark.parametrize(
    ("mark", "portal", "jurisdiction"),
    [
        ("(sokhcn.haiphong.gov.vn) – ", "sokhcn-haiphong", "thành phố Hải Phòng"),
        ("(stttt.bacninh.gov.vn) - ", "stttt.bacninh.gov.vn", "tỉnh Bắc Ninh"),
        ("Baothanhhoa.vn - ", "baothanhhoa.vn", "tỉnh Thanh Hóa"),
        ("(Chinhphu.vn) - ", "chinhphu", None),
    ],
)
def test_portals_by_the_mark_of_the_lead(mark: str, portal: str, jurisdiction: str | None) -> None:
    article = read(f"21/03/2025 14:20\n\n{TITLE}\n\n{LEAD.replace('(Haiphong.gov.vn) – ', mark)}\n\n{BODY}")
    assert (article.portal, article.jurisdiction) == (portal, jurisdiction)


@pytest.mark.parametrize(
    "caption",
    [
        "Ảnh minh họa. Nguồn: Internet.",
        "Quang cảnh hội nghị",
        "Toàn cảnh buổi làm việc.",
        "Các đồng chí chủ trì hội nghị",
        "Đ/c Trần Văn Tùng, Thứ trưởng Bộ Khoa học và Công nghệ phát biểu chỉ đạo tại hội nghị",
        "Giám đốc Sở KH&CN trao Giấy khen cho các tập thể",
        "Trao Bằng khen cho các tập thể",
        "Lãnh đạo thành phố tặng hoa chúc mừng các đồng chí được bầu bổ sung",
        "Cầu Rào nhìn từ trên cao. Ảnh: Duy Lân",
    ],
)
def test_captions(caption: str) -> None:
    article = read(page(caption, BODY, "Nguyễn Hải"))
    assert article.captions == (caption,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Đồng chí Lê Văn Cẩn phát biểu tại hội nghị. Đồng chí yêu cầu các đơn vị thực hiện tốt nhiệm vụ.",
        "Phó Chủ tịch UBND thành phố yêu cầu các sở, ngành thực hiện một số nhiệm vụ sau:",
        "Một số nhiệm vụ trọng tâm",
    ],
)
def test_what_is_no_caption(sentence: str) -> None:
    assert read(page(sentence, BODY)).captions == ()


@pytest.mark.parametrize(
    ("glued", "caption"),
    [
        ("Quang cảnh hội nghịTheo báo cáo, ngành nội vụ thành phố hoàn thành toàn bộ chỉ tiêu.", "Quang cảnh hội nghị"),
        ("Quang cảnh hội nghị Theo báo cáo, ngành nội vụ hoàn thành toàn bộ chỉ tiêu.", "Quang cảnh hội nghị"),
        ("Ông Lê Văn Cẩn phát biểu tại hội nghịPhát biểu tại hội nghị, ông đề nghị các sở phối hợp.",
         "Ông Lê Văn Cẩn phát biểu tại hội nghị"),
    ],
)  # fmt: skip
def test_glued_captions(glued: str, caption: str) -> None:
    assert read(page(glued, BODY)).captions == (caption,)


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("Nguyễn Hải", "Nguyễn Hải"),
        ("Ban Biên tập (tổng hợp)", "Ban Biên tập"),
        ("Phòng Quản lý Khoa học", "Phòng Quản lý Khoa học"),
        ("Văn phòng", "Văn phòng"),
        ("Tin, ảnh: Nguyễn Hải", "Nguyễn Hải"),
        ("Bài: Lê Minh - Ảnh: Thu Hà", "Lê Minh"),
        ("Theo Báo Hải Phòng", "Báo Hải Phòng"),
        ("Nguyễn Hải - Thu Hà", "Nguyễn Hải - Thu Hà"),
        ("N.H", "N.H"),
    ],
)
def test_bylines(byline: str, author: str) -> None:
    article = read(page(BODY, byline, "Các tin cũ hơn", "Quận Lê Chân tiếp công dân định kỳ (21/07/2020)"))
    assert article.author == author
    assert kinds(article)[-3:] == [
        ("byline", byline),
        ("teaser", "Các tin cũ hơn"),
        ("teaser", "Quận Lê Chân tiếp công dân định kỳ (21/07/2020)"),
    ]


def test_imprint_is_kept_apart() -> None:
    imprint = [
        "Cổng thông tin điện tử thành phố Hải Phòng",
        "Cơ quan quản lý: Văn phòng UBND thành phố",
        "Điện thoại: 0225",
    ]
    article = read(page(BODY, "Nguyễn Hải", "Tin liên quan", "Khai trương phố đi bộ", *imprint, "Sơ đồ cổng - RSS"))
    assert [text for kind, text in kinds(article) if kind == "imprint"] == imprint
    assert kinds(article)[-1] == ("chrome", "Sơ đồ cổng - RSS")


def test_a_box_of_links_inside_the_article_does_not_end_it() -> None:
    article = read(page(BODY, "Xem thêm:", "Khai trương phố đi bộ Thế Lữ", BODY, BODY, "Nguyễn Hải"))
    assert [kind for kind, _ in kinds(article)][-6:] == ["body", "teaser", "teaser", "body", "body", "byline"]


def test_press_digest_headings() -> None:
    item = "Ngày 14/10, Quận ủy Ngô Quyền tổ chức hội nghị sơ kết công tác; Bí thư Quận ủy chủ trì và phát biểu."
    text = "\n\n".join(
        ["Báo Hải Phòng", "Lãnh đạo quận tiếp công dân tại trụ sở", item, "Báo Đắk Lắk", "Hội thảo bảo tồn", item]
    )
    article = read(f"{HEADER}Điểm tin báo chí ngày 15/10/2014\n\n{text}")
    assert article.title == "Điểm tin báo chí ngày 15/10/2014"
    assert [kind for kind, _ in kinds(article)][-6:] == ["heading", "heading", "body", "heading", "heading", "body"]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    wrapped = LEAD.replace("tổ chức ", "tổ\nchức ").replace("Lê Văn Cẩn", "Lê Văn\nCẩn")
    article = read(f"{HEADER}{TITLE}\n\n{wrapped}\n\n{BODY}")
    assert [kind for kind, _ in kinds(article)][-2:] == ["body", "body"]


def test_lines_without_blank_lines_between_are_paragraphs() -> None:
    article = read("\n".join(["Thời gian: 24/12/2021 12:39", TITLE, LEAD, "Quang cảnh hội nghị", BODY, "Nguyễn Hải"]))
    assert [kind for kind, _ in kinds(article)] == ["dateline", "title", "body", "caption", "body", "byline"]


def test_a_paragraph_may_end_in_a_name_without_a_full_stop() -> None:
    body = BODY.rstrip(".") + " tại các phường Lê Chân và Bình Dân\nTại điểm cầu thành phố, ông Lê Văn Cẩn phát biểu."
    article = read(f"{HEADER}{TITLE}\n\n{LEAD}\n{BODY}\n{body}")
    assert article.text[article.blocks[-1].span.start :].startswith("Tại điểm cầu")


def test_a_title_may_end_in_a_name() -> None:
    lead = "Tiếp tục chuyến công tác, sáng 7-2, ông Lê Văn Cẩn đến thăm và làm việc với Công an huyện An Lão."
    article = read(f"Ông Lê Văn Cẩn làm việc tại Công an An Lão\n{lead}\n{BODY}")
    assert article.title == "Ông Lê Văn Cẩn làm việc tại Công an An Lão"


def test_address_of_the_page() -> None:
    article = read(page(BODY, "Nguyễn Hải", "Nguồn: https://haiphong.gov.vn/tin/1.html"))
    assert (article.url, article.author) == ("https://haiphong.gov.vn/tin/1.html", "Nguyễn Hải")


def test_spans_count_in_the_nfc_text() -> None:
    article = read(page(BODY.replace(" ", "  ", 3)).replace("ố", "ố"))
    assert article.text[article.blocks[3].span.start : article.blocks[3].span.end] == TITLE


def test_no_date_is_a_problem_but_not_the_end() -> None:
    article, (problem,) = plain.article(f"{TITLE}\n\n{LEAD}\n\n{BODY}", "x.txt")
    assert article is not None
    assert article.id.startswith("undated-")
    assert problem.stage == "read"
    assert "x.txt: no publication date" in problem.message


def test_no_text() -> None:
    article, (problem,) = plain.article(" \n\n\t", "x.txt")
    assert article is None
    assert "x.txt: no text" in problem.message


PIECES = [TITLE, LEAD, BODY, "Nguyễn Hải", "Các tin cũ hơn", "24/12/2021", "", "\n", ":", "Ảnh:"]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12), st.text(max_size=30))
def test_never_fails_and_parts_the_text(paragraphs: list[str], noise: str) -> None:
    article, _ = plain.article("\n\n".join([*paragraphs, noise]), "x.txt")
    if article is not None:
        spans = [block.span for block in article.blocks]
        assert all(one.end <= other.start for one, other in pairwise(spans))
        assert all(article.text[span.start : span.end].strip() for span in spans)


def test_a_headline_said_twice_is_told_once() -> None:
    article = read(f"{TITLE}\n\n{TITLE}\n\n21/03/2025 14:20\n\n{LEAD}\n\n{BODY}")
    assert [kind for kind, _ in kinds(article)] == ["chrome", "title", "dateline", "body", "body"]


def test_a_caption_between_lines_of_a_paragraph_stands_alone() -> None:
    article = read(
        page(f"{BODY}\nĐại diện lãnh đạo Sở ký giao ước thi đua với công đoàn cơ sở Sở KH&CN\nHội nghị nghe báo cáo.")
    )
    assert article.captions == ("Đại diện lãnh đạo Sở ký giao ước thi đua với công đoàn cơ sở Sở KH&CN",)


@pytest.mark.parametrize(
    ("said", "jurisdiction"),
    [
        ("Tại Lào Cai, hội nghị bàn về Lào Cai và Yên Bái.", "tỉnh Lào Cai"),
        ("Tại Lào Cai, hội nghị bàn nhiều việc.", "tỉnh Lào Cai"),
        ("Hội nghị bàn về Lào Cai và Yên Bái.", None),
        ("Hội nghị vì hòa bình bàn nhiều việc.", None),
    ],
)
def test_the_province_of_an_unknown_site(said: str, jurisdiction: str | None) -> None:
    lead = LEAD.removeprefix("(Haiphong.gov.vn) – ")
    assert read(f"21/03/2025 14:20\n\n{TITLE}\n\n{lead}\n\n{said}").jurisdiction == jurisdiction


def test_the_header_says_whose_page_it_is_even_where_a_source_is_named() -> None:
    article = read(
        page(BODY, "Nhóm biên soạn", "Nguồn: https://nhandan.vn/bai-1.html", "Bài do nhóm biên soạn viết lại.")
    )
    assert (article.portal, article.jurisdiction, article.author) == (
        "haiphong",
        "thành phố Hải Phòng",
        "Nhóm biên soạn",
    )
    assert article.url == "https://nhandan.vn/bai-1.html"


def test_a_stamp_glued_to_the_lead_dates_the_page() -> None:
    article, _ = plain.article("date 2025-12-03 Ngày 3-12, Sở Y tế tỉnh Sơn La tổ chức hội nghị tổng kết.", "page.txt")
    assert article is not None
    assert article.published is not None and article.published.date().isoformat() == "2025-12-03"
