"""Documents known by name: laws, congresses, plenums, agreements, treaties."""

import pytest

from hpgraph.extract.dates import find as find_dates
from hpgraph.extract.documents import find
from hpgraph.models import Document
from support.readings import reading

CITY = "thành phố Hải Phòng"


def documents(text: str) -> tuple[Document, ...]:
    opened = reading(text, jurisdiction=CITY)
    return find(opened, find_dates(opened)).facts


@pytest.mark.parametrize(
    ("text", "kind", "title", "issuer"),
    [
        ("theo Luật Ngân sách nhà nước và quy định khác", "law", "Luật Ngân sách nhà nước", "Quốc hội"),
        ("Luật Đất đai năm 2013 còn bất cập", "law", "Luật Đất đai năm 2013", "Quốc hội"),
        ("Luật Đất đai 2024 có hiệu lực", "law", "Luật Đất đai 2024", "Quốc hội"),
        ("góp ý Luật Thủ đô (sửa đổi) tại", "law", "Luật Thủ đô (sửa đổi)", "Quốc hội"),
        ("và Luật Khoa học, công nghệ và đổi mới sáng tạo bằng", "law",
         "Luật Khoa học, công nghệ và đổi mới sáng tạo", "Quốc hội"),
        ("dự thảo Luật Kinh tế tuần hoàn được trình", "law", "Luật Kinh tế tuần hoàn", "Quốc hội"),
        ("Bộ luật Lao động quy định", "law", "Bộ luật Lao động", "Quốc hội"),
        ("Pháp lệnh Ưu đãi người có công với cách mạng; hoàn thành", "ordinance",
         "Pháp lệnh Ưu đãi người có công với cách mạng", "Ủy ban Thường vụ Quốc hội"),
        ("tinh thần Văn kiện Đại hội XIII của Đảng; yêu cầu", "congress document", "Văn kiện Đại hội XIII của Đảng",
         "Đại hội XIII của Đảng"),
        ("Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XVI, trong 7 tháng", "resolution",
         "Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XVI", f"Đại hội đại biểu Đảng bộ {CITY} lần thứ XVI"),
        ("thực hiện Nghị quyết Trung ương 4 khóa XII", "resolution", "Nghị quyết Trung ương 4 khóa XII",
         "Ban Chấp hành Trung ương Đảng"),
        ("Bản ghi nhớ hợp tác giữa thành phố Hải Phòng và tỉnh Niigata (Nhật Bản) ký ngày 21/11/2013", "agreement",
         "Bản ghi nhớ hợp tác giữa thành phố Hải Phòng và tỉnh Niigata (Nhật Bản)", None),
        ("Hội nghị ký quy chế phối hợp công tác giữa UBND tỉnh và Hội Nông dân tỉnh diễn ra sáng nay.", "agreement",
         "quy chế phối hợp công tác giữa UBND tỉnh và Hội Nông dân tỉnh", None),
        ("Sáng nay, hai bên ký kết thỏa thuận hợp tác chiến lược về đào tạo nghề giai đoạn 2022 - 2025, định hướng đến "
         "năm 2030 với ba trường.", "agreement",
         "thỏa thuận hợp tác chiến lược về đào tạo nghề giai đoạn 2022 - 2025, định hướng đến năm 2030", None),
        ("45 năm Ngày ký Hiệp ước Hữu nghị, hợp tác Việt Nam–Mông Cổ, nhân dân hai nước vui mừng.", "agreement",
         "Hiệp ước Hữu nghị, hợp tác Việt Nam - Mông Cổ", None),
        ("Theo Hiệp định Thương mại tự do Việt Nam - Israel (VIFTA), thuế sẽ giảm.", "agreement",
         "Hiệp định Thương mại tự do Việt Nam - Israel (VIFTA)", None),
        ("phổ biến Nghị quyết Hội nghị cán bộ, công chức, viên chức năm 2026 đến các phòng", "resolution",
         "Nghị quyết Hội nghị cán bộ, công chức, viên chức năm 2026",
         "Hội nghị cán bộ, công chức, viên chức năm 2026"),
        ("học tập Nghị quyết Đại hội đại biểu toàn quốc Hội Nông dân Việt Nam lần thứ VIII trong tháng", "resolution",
         "Nghị quyết Đại hội đại biểu toàn quốc Hội Nông dân Việt Nam lần thứ VIII",
         "Đại hội đại biểu toàn quốc Hội Nông dân Việt Nam lần thứ VIII"),
        ("đáp ứng Nghị quyết Đại hội đại biểu phụ nữ huyện Vĩnh Bảo lần thứ 16 đề ra", "resolution",
         "Nghị quyết Đại hội đại biểu phụ nữ huyện Vĩnh Bảo lần thứ 16",
         "Đại hội đại biểu phụ nữ huyện Vĩnh Bảo lần thứ 16"),
        ("triển khai Nghị quyết Đại hội đại biểu phụ nữ tỉnh và kế hoạch năm", "resolution",
         "Nghị quyết Đại hội đại biểu phụ nữ tỉnh", "Đại hội đại biểu phụ nữ tỉnh"),
        ("theo Nghị quyết Đại hội lần thứ XIII của Đảng", "resolution", "Nghị quyết Đại hội lần thứ XIII của Đảng",
         "Đại hội lần thứ XIII của Đảng"),
        ("Nghị quyết Đại hội đại biểu Đảng bộ Khối các cơ quan tỉnh lần thứ V đã rõ", "resolution",
         "Nghị quyết Đại hội đại biểu Đảng bộ Khối các cơ quan tỉnh lần thứ V",
         "Đại hội đại biểu Đảng bộ Khối các cơ quan tỉnh lần thứ V"),
        ("việc thực hiện Nghị quyết Trung ương 4 của mỗi đồng chí", "resolution", "Nghị quyết Trung ương 4",
         "Ban Chấp hành Trung ương Đảng"),
        ("hai bên thông qua chương trình phối hợp công tác giữa Hội Cựu chiến binh tỉnh và Sở Nội vụ.", "agreement",
         "chương trình phối hợp công tác giữa Hội Cựu chiến binh tỉnh và Sở Nội vụ", None),
        ("Hai bên đã ký nghị định thư về yêu cầu kiểm dịch thực vật đối với quả chuối tươi.", "agreement",
         "nghị định thư về yêu cầu kiểm dịch thực vật đối với quả chuối tươi", None),
        ("Hai bên ký chương trình phối hợp công tác dân vận năm 2022.", "agreement",
         "chương trình phối hợp công tác dân vận năm 2022", None),
        ("Hai bên ký kết Chương trình phối hợp giai đoạn 2022 – 2025.", "agreement",
         "Chương trình phối hợp giai đoạn 2022 - 2025", None),
        ("Doanh nghiệp tận dụng Hiệp định CPTPP để xuất khẩu.", "agreement", "Hiệp định CPTPP", None),
        ("Nghị quyết của Bộ Chính trị về phát triển thành phố Hải Phòng", "resolution",
         "Nghị quyết của Bộ Chính trị về phát triển thành phố Hải Phòng", "Bộ Chính trị"),
    ],
)  # fmt: skip
def test_documents_without_a_number(text: str, kind: str, title: str, issuer: str | None) -> None:
    (found,) = documents(text)
    assert (found.kind, found.number, found.title, found.issuer) == (kind, None, title, issuer)


@pytest.mark.parametrize(
    "text",
    [
        "triển khai Nghị quyết Đại hội Đảng các cấp và nghị quyết của cấp trên",
        "Với chương trình phối hợp giữa 2 bên, đơn vị sẽ tiếp tục",
        "sơ kết các quy chế phối hợp công tác giữa Ban Nội chính Trung ương với các cơ quan",
        "Chủ tịch UBND thành phố ký Chương trình hành động về bình đẳng giới.",
        "Việc này do Luật quy định từng thời kỳ, Chính phủ báo cáo Quốc hội.",
    ],
)
def test_no_document_of_its_own(text: str) -> None:
    assert documents(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết Đại hội Đảng bộ quận lần thứ XX đề ra. Thực hiện Nghị quyết Đại hội Đảng bộ quận, kinh tế tăng.",
        "Nghị quyết Đại hội XIII của Đảng; Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
        "Nghị quyết Trung ương 4 khóa XII nêu. Thực hiện Nghị quyết Trung ương 4, Đảng bộ đã làm.",
        "Chiều nay, ký kết chương trình phối hợp giai đoạn 2022-2025. Hai bên ký kết Chương trình phối hợp giai đoạn "
        "2022 – 2025.",
    ],
)
def test_told_twice(text: str) -> None:
    (found,) = documents(text)
    assert len(found.evidence) == 2


def test_a_law_and_the_decree_behind_its_comma_are_two() -> None:
    law, decree = documents("theo Luật Thanh tra, Nghị định số 86/2011/NĐ-CP ngày 22/9/2011 của Chính phủ")
    assert (law.title, law.number) == ("Luật Thanh tra", None)
    assert (decree.kind, decree.number, decree.date) == ("decree", "86/2011/NĐ-CP", "2011-09-22")


def test_the_day_of_one_document_is_of_no_other() -> None:
    _, decision = documents(
        "Căn cứ Nghị định 08/2022/NĐ-CP ngày 10/01/2022, UBND thành phố ban hành Quyết định 15/2022/QĐ-UBND."
    )
    assert (decision.number, decision.date) == ("15/2022/QĐ-UBND", None)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Hai nước đã ký nghị định thư về yêu cầu kiểm dịch thực vật đối với quả na, qua đó tạo điều kiện bán ra.",
            "nghị định thư về yêu cầu kiểm dịch thực vật đối với quả na",
        ),
        (
            "Chiều nay, hai cơ quan ký kết Chương trình phối hợp thực hiện công tác dân vận ở vùng biển.",
            "Chương trình phối hợp thực hiện công tác dân vận ở vùng biển",
        ),
    ],
)
def test_what_is_signed_ends_where_the_sentence_goes_on(text: str, title: str) -> None:
    (found,) = documents(text)
    assert (found.kind, found.title) == ("agreement", title)


def test_a_standard_without_a_blank() -> None:
    (found,) = documents("biển báo theo Quy chuẩn QC41:2016/BGTVT đã cũ")
    assert (found.kind, found.number) == ("standard", "QC41:2016/BGTVT")
