"""Documents: bare numbers, names, issuers, dates, titles, relations, and what is none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hpgraph.extract.dates import find as find_dates
from hpgraph.extract.documents import find
from hpgraph.models import Document
from support.readings import reading

CITY = "thành phố Hải Phòng"


def documents(text: str, jurisdiction: str = CITY) -> tuple[Document, ...]:
    opened = reading(text, jurisdiction=jurisdiction)
    return find(opened, find_dates(opened)).facts


def only(text: str, jurisdiction: str = CITY) -> Document:
    (document,) = documents(text, jurisdiction)
    return document


@pytest.mark.parametrize(
    "text",
    [
        "với 251/253 phiếu tán thành, ngày 24/12 - Sở Nội vụ họp",
        "thực hiện kế hoạch 5 năm, quyết định 3 nội dung, thông qua 12 nghị quyết",
        "năm 2020 - UBND thành phố họp",
        "Trường Đại học Luật Hà Nội, Hội Luật gia, Văn phòng Luật sư An Phú, chấp hành pháp luật đất đai",
        "Kết luận hội nghị, Báo cáo tại hội nghị, Thông báo 3 nội dung",
        "Quốc lộ 10/5, điện thoại 0225.3821.055",
        "Nghị quyết 5 năm qua, Chỉ thị 12 nội dung",
        "các nghị quyết của Đảng, quyết định của thành phố về việc này",
        "các Hiệp định Thương mại tự do thế hệ mới mở ra cơ hội",
        "Hai bên ký kết thỏa thuận hợp tác với Hội Nông dân.",
        "triển khai nghị quyết Hội nghị cán bộ, công chức",
    ],
)
def test_what_is_no_document(text: str) -> None:
    assert documents(text) == ()


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Nghị quyết số 19-NQ/TU của Thành ủy", "Thành ủy Hải Phòng"),
        ("Quyết định số 856-QĐ/TU ngày 03-5-2013 của Ban Thường vụ Thành ủy", "Ban Thường vụ Thành ủy Hải Phòng"),
        ("Nghị quyết 08-NQ/TU của Ban Chấp hành Đảng bộ thành phố (khóa XIV)", f"Ban Chấp hành Đảng bộ {CITY}"),
        ("Chỉ thị 24-CT/TU về công tác người có công", "Thành ủy Hải Phòng"),
        ("Quyết định số 812/QĐ-UBND của Chủ tịch UBND thành phố", f"Chủ tịch Ủy ban nhân dân {CITY}"),
        ("Quyết định số 812/QĐ-UBND được ban hành", f"Ủy ban nhân dân {CITY}"),
        ("UBND tỉnh Hải Dương họp, thống nhất Tờ trình số 12/TTr-UBND", "Ủy ban nhân dân tỉnh Hải Dương"),
        ("Thông báo số 446/TB-VP ngày 13/9/2021", f"Văn phòng Ủy ban nhân dân {CITY}"),
        ("Công văn số 5512/SXD-HTKT", f"Sở Xây dựng {CITY}"),
        ("Quyết định số 1666/QĐ-TTg", "Thủ tướng Chính phủ"),
        ("Nghị quyết số 138/NQ-CP", "Chính phủ"),
        ("Nghị quyết số 53/2021/QH15", "Quốc hội"),
        ("Quyết định số 731/QĐ-CTN", "Chủ tịch nước"),
        ("Công văn số 7820/VPCP-CN", "Văn phòng Chính phủ"),
        ("Kết luận số 327-KL/TW của Bộ Chính trị, Ban Bí thư được triển khai", "Bộ Chính trị, Ban Bí thư"),
        ("Nghị quyết 19-NQ/TW của Hội nghị Trung ương 6 khóa XII", "Ban Chấp hành Trung ương Đảng"),
        ("Kết luận số 21-KL/TW được triển khai", None),
        ("Ban Thường vụ Thành ủy đã ban hành nghị quyết 03-NQ/TU", "Ban Thường vụ Thành ủy Hải Phòng"),
        ("Quận ủy Ngô Quyền sơ kết 3 năm thực hiện Nghị quyết số 07-NQ/QU", "Quận ủy Ngô Quyền"),
        ("Hội Nông dân huyện Vĩnh Bảo thông qua Chương trình số 03-CTr/HND", "Hội Nông dân huyện Vĩnh Bảo"),
        ("ký Thỏa thuận hợp tác số 05/TTHT-SKHCN-OMI", None),
    ],
)
def test_issuers(text: str, issuer: str | None) -> None:
    assert only(text).issuer == issuer


def test_a_province_has_its_own_committee() -> None:
    assert only("Kế hoạch số 268-KH/TU", "tỉnh Bắc Ninh").issuer == "Tỉnh ủy Bắc Ninh"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Nghị quyết số 19-NQ/TU về chỉnh trang đô thị, rà soát các dự án", "chỉnh trang đô thị"),
        ("Nghị quyết 45-NQ/TW về về phát triển thành phố đến năm 2030, tầm nhìn đến năm 2045 cũng chỉ rõ",
         "phát triển thành phố đến năm 2030, tầm nhìn đến năm 2045"),
        ("Nghị quyết số 31/NQ-HĐND về đặt tên đường, phố tại các quận Lê Chân, Ngô Quyền và Dương Kinh.",
         "đặt tên đường, phố tại các quận Lê Chân, Ngô Quyền và Dương Kinh"),
        ("Nghị quyết số 28/NQ-HĐND về hỗ trợ học sinh, sinh viên với 61/62 phiếu", "hỗ trợ học sinh, sinh viên"),
        ("Nghị quyết 28-NQ/TU về “Xây dựng, củng cố tổ chức Đảng” được triển khai", "Xây dựng, củng cố tổ chức Đảng"),
        ("Nghị quyết số 29/2020/NQ-HĐND quy định mức hỗ trợ y tế; các nội dung khác", "quy định mức hỗ trợ y tế"),
        ("Quyết định số 813/QĐ-UBND bổ nhiệm bà Hạ Thị Thảo, Trưởng phòng Ngân sách Sở Tài chính giữ chức "
         "Phó Giám đốc Sở Tài chính, thời hạn 5 năm", "bổ nhiệm bà Hạ Thị Thảo giữ chức Phó Giám đốc Sở Tài chính"),
        ("Quyết định số 12/QĐ-UBND có hiệu lực từ ngày 1/1/2022", None),
        ("Kết luận số 100-KL/TW của Ban Bí thư “về việc đổi mới công tác này”, công tác", "đổi mới công tác này"),
        ("Nghị quyết số 629/2019/UBTVQH14 của UBTVQH khóa XIV về hoạt động của HĐND.", "hoạt động của HĐND"),
        ("Chỉ thị số 17-CT/TU về tăng cường lãnh đạo công tác điều tra, nắm bắt, định hướng dư luận xã hội.",
         "tăng cường lãnh đạo công tác điều tra, nắm bắt, định hướng dư luận xã hội"),
        ("Nghị quyết 45-NQ/TW về phát triển TP. Hải Phòng đến năm 2030", "phát triển TP. Hải Phòng đến năm 2030"),
        ("Chỉ thị 05/CT-TTg về phòng, chống dịch COVID-19, Hải Phòng đã họp", "phòng, chống dịch COVID-19"),
    ],
)  # fmt: skip
def test_titles(text: str, title: str | None) -> None:
    assert only(text).title == title


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Chỉ thị số 21-CT/TU ngày 08/6/2011 của Ban Thường vụ Thành ủy", "2011-06-08"),
        ("Chỉ thị số 17-CT/TU, ngày 11/8/2021", "2021-08-11"),
        ("Nghị quyết số 19/NQ-CP (ngày 28/4/2016)", "2016-04-28"),
        ("Ngày 26/4, Chủ tịch UBND thành phố ký Quyết định số 813/QĐ-UBND", "2022-04-26"),
        ("Chiều 14/6, HĐND thành phố họp. HĐND thành phố thông qua Nghị quyết số 28/NQ-HĐND", "2022-06-14"),
        ("Chiều 14/6, UBND thành phố họp. Mới đây, Quốc hội đã thông qua Nghị quyết số 35/2021/QH15", None),
        ("xong trước ngày 30/6/2022 theo Quyết định số 812/QĐ-UBND", None),
    ],
)
def test_dates(text: str, date: str | None) -> None:
    assert only(text).date == date


@pytest.mark.parametrize(
    ("text", "number", "candidates"),
    [
        ("Nghị quyết 45 của Bộ Chính trị về phát triển thành phố", "45", ("45-NQ/TW ngày 24/01/2019",)),
        ("tổng kết 15 năm thực hiện Nghị quyết (NQ) 32 của Bộ Chính trị", "32", ("32-NQ/TW ngày 05/08/2003",)),
        (
            "Phó Trưởng ban về thực hiện NQ 28 chủ trì hội nghị",
            "28",
            ("28-NQ/TW ngày 23/05/2018", "28-NQ/TU", "28/NQ-CP"),
        ),
        ("Nghị quyết số 8, ngày 16/5/2013 của Thành ủy", "08", ("08-NQ/TU",)),
        ("theo Nghị định 100 về xử phạt", "100", ()),
    ],
)
def test_bare_numbers_keep_their_candidates(text: str, number: str, candidates: tuple[str, ...]) -> None:
    found = only(text)
    assert (found.number, found.candidates) == (number, candidates)


def test_a_symbol_given_to_several_documents_keeps_them_all() -> None:
    text = "thực hiện Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương"
    assert only(text).candidates == ()  # published on 15/6/2022: there was only one
    later = reading(text, published="2024-06-15T08:00:00+07:00")
    (found,) = find(later, find_dates(later)).facts
    assert found.candidates == ("18-NQ/TW ngày 25/10/2017", "18-NQ/TW ngày 16/06/2022")
    assert only("Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương").candidates == ()


def test_a_bare_number_is_the_symbol_the_article_gives() -> None:
    found = only("Nghị quyết số 45-NQ/TW của Bộ Chính trị. Nghị quyết 45 của Bộ Chính trị nêu rõ.")
    assert (found.number, len(found.evidence)) == ("45-NQ/TW", 2)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("các Chỉ thị 15, 16, 19 của Thủ tướng Chính phủ", ["15", "16", "19"]),
        ("các quyết định: số 12/QĐ-UBND, số 13/QĐ-UBND và số 14/QĐ-UBND", ["12/QĐ-UBND", "13/QĐ-UBND", "14/QĐ-UBND"]),
        ("Nghị quyết số Nghị quyết 35/2021/QH15 về thí điểm", ["35/2021/QH15"]),
        ("Quyết định 217, 218-QĐ/TW của Bộ Chính trị", ["217-QĐ/TW", "218-QĐ/TW"]),
        ("theo Nghị định 24/2014 của Chính phủ và Nghị quyết 19-2017", ["24/2014", "19/2017"]),
        ("theo Nghị định 24/2014/NĐ-CP; Nghị định 24/2014 còn vướng", ["24/2014/NĐ-CP"]),
        ("Nghị quyết 57NQ/TW của Bộ Chính trị", ["57-NQ/TW"]),
    ],
)
def test_lists(text: str, numbers: list[str]) -> None:
    assert [document.number for document in documents(text)] == numbers


def test_a_list_shares_issuer_and_title() -> None:
    one, other = documents(
        "Chỉ thị số 41-CT/TU và Kế hoạch số 268-KH/TU của Ban Thường vụ Tỉnh ủy về sắp xếp đơn vị hành chính",
        "tỉnh Bắc Ninh",
    )
    assert one.issuer == other.issuer == "Ban Thường vụ Tỉnh ủy Bắc Ninh"
    assert one.title == other.title == "sắp xếp đơn vị hành chính"


def test_a_law_named_again_is_the_edition_named_first() -> None:
    found = only("bất cập của Luật Đất đai năm 2013. Về Luật Đất đai, Đoàn sẽ kiến nghị.")
    assert (found.title, len(found.evidence)) == ("Luật Đất đai năm 2013", 2)


def test_a_law_in_other_capitals_is_the_same() -> None:
    law = only("Vi phạm Luật phòng chống tham nhũng, trái Luật Phòng chống tham nhũng.")
    assert len(law.evidence) == 2


def test_a_year_is_no_number() -> None:
    assert only("Thực hiện Chương trình công tác 2023 của Hội và Nghị quyết 98 của Quốc hội.").number == "98"


def test_a_law_with_its_number_is_one_document() -> None:
    found = only("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;")
    assert (found.kind, found.number, found.title) == ("law", "72/2025/QH15", "Luật Tổ chức chính quyền địa phương")


def test_what_a_list_says_of_itself_is_not_shared() -> None:
    one, other = documents(
        "Báo cáo số 71/BC-HĐND của Ban Dân tộc HĐND thành phố; "
        "Báo cáo 85/BC-HĐND của Ban Pháp chế HĐND thành phố về tiếp thu"
    )
    assert (one.title, other.title) == (None, "tiếp thu")


def test_the_subject_that_issued_it_may_tell_its_term() -> None:
    found = only("Ngày 14-11-2021, Ban Chấp hành Đảng bộ thành phố khóa XIII đã ban hành Nghị quyết số 10-NQ/TU")
    assert (found.issuer, found.date) == (f"Ban Chấp hành Đảng bộ {CITY}", "2021-11-14")


def test_a_law_dated_by_its_day() -> None:
    assert only("Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013").date == "2013-11-29"


@pytest.mark.parametrize("written", ["TCVN ISO 9001: 2015", "TCVN ISO 9001:2015"])
def test_standards(written: str) -> None:
    found = only(f"theo tiêu chuẩn quốc gia {written} trong hệ thống")
    assert (found.kind, found.number) == ("standard", "TCVN ISO 9001:2015")


def test_the_kind_said_beats_an_ambiguous_code() -> None:
    assert only("Quy định số 37-QĐ/TW của Ban Chấp hành Trung ương").kind == "regulation"
    assert only("Thông tri số 36-TT/TU của Ban Thường vụ Thành ủy").kind == "notice"
    assert only("Luật số 31/2024/QH15").kind == "law"


def test_evidence_holds_symbol_date_and_issuer() -> None:
    text = "Thực hiện Quyết định số 812/QĐ-UBND ngày 26/4/2018 của Chủ tịch UBND thành phố về việc bổ nhiệm."
    opened = reading(text)
    (found,) = find(opened, find_dates(opened)).facts
    assert [opened.cut(span) for span in found.evidence] == [
        "Quyết định số 812/QĐ-UBND ngày 26/4/2018 của Chủ tịch UBND thành phố"
    ]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="0123456789/-– QĐUBNDTWNQCPsốNghịquyếtLuậtcủangày().,", max_size=90))
def test_never_fails(text: str) -> None:
    opened = reading(text)
    for document in find(opened, find_dates(opened)).facts:
        assert document.number or document.title
