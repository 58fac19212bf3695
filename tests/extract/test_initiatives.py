"""Named initiatives and what is only talk of projects; invented sentences."""

import pytest

from hpgraph.extract.initiatives import find
from hpgraph.extract.mentions import OrganisationMention, Organisations
from hpgraph.models import Initiative, Span
from support.readings import reading

NOBODY = Organisations((), ())


def found(text: str) -> list[Initiative]:
    return list(find(reading(text), NOBODY))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thẩm định vốn dự án cải tạo sông Lạch Giá, báo cáo tỉnh.", [("project", "dự án cải tạo sông Lạch Giá")]),
        ("Đẩy nhanh tiến độ thi công trạm bơm Vực Sậy.", [("project", "trạm bơm Vực Sậy")]),
        ("Sở xây dựng và triển khai đề án chuyển đổi số, đi đầu cả nước.", [("scheme", "đề án chuyển đổi số")]),
        ("Phát triển hệ sinh thái khởi nghiệp sáng tạo.", [("ecosystem", "hệ sinh thái khởi nghiệp sáng tạo")]),
        ("Tỉnh chưa có trung tâm đổi mới sáng tạo.", [("centre", "trung tâm đổi mới sáng tạo")]),
        ("Vận động ủng hộ Quỹ Vì biển đảo quê hương.", [("fund", "Quỹ Vì biển đảo quê hương")]),
        ("Phát triển thị trường khoa học và công nghệ.", [("market", "thị trường khoa học và công nghệ")]),
        ("Xây dựng hệ thống quan trắc độ mặn tự động.", [("system", "hệ thống quan trắc độ mặn tự động")]),
        ("Mở rộng phòng họp không giấy tới cấp xã.", [("system", "phòng họp không giấy")]),
        ("Công ty đầu tư nhà máy pin lưu trữ tại khu công nghiệp.", [("project", "nhà máy pin lưu trữ")]),
        ("Lồng ghép các chương trình mục tiêu quốc gia.", [("programme", "chương trình mục tiêu quốc gia")]),
        ("Triển khai Đề án phát triển nguồn nhân lực số giai đoạn 2022 - 2025.",
         [("scheme", "Đề án phát triển nguồn nhân lực số giai đoạn 2022 - 2025")]),
        ("Tỉnh thực hiện Kế hoạch cơ cấu lại ngành trồng trọt giai đoạn 2021-2025.",
         [("scheme", "Kế hoạch cơ cấu lại ngành trồng trọt giai đoạn 2021-2025")]),
        ("Sở lập quy hoạch chung đô thị Mộc Châu trong năm nay.", [("scheme", "quy hoạch chung đô thị Mộc Châu")]),
        ("Bộ công bố Quy hoạch vùng chè Tân Cương đến năm 2030, tầm nhìn đến năm 2045.",
         [("scheme", "Quy hoạch vùng chè Tân Cương đến năm 2030, tầm nhìn đến năm 2045")]),
        ("Luật quy định thành lập Quỹ hỗ trợ phát triển nghề cá.", [("fund", "Quỹ hỗ trợ phát triển nghề cá")]),
        ("Dự án cầu Bến Mới chính thức được khởi công.", [("project", "Dự án cầu Bến Mới")]),
        ("Tám dự án gồm: cầu Bến Mới; đường Hoa Sen.", [("project", "cầu Bến Mới"), ("project", "đường Hoa Sen")]),
        ("Khởi công xây dựng cầu Bến Mới.\nDự án đầu tư xây dựng cầu Bến Mới và đường dẫn dài 3 km.",
         [("project", "Dự án đầu tư xây dựng cầu Bến Mới và đường dẫn")]),
        ("Nâng cấp tuyến đường từ cầu Sắt đến ĐT 629 với kinh phí lớn.",
         [("project", "tuyến đường từ cầu Sắt đến ĐT 629")]),
        ("Hội nhân rộng mô hình “Ống heo đất”.", [("programme", "mô hình “Ống heo đất”")]),
        ("Hội phát động Cuộc vận động “Xây nhà 3 tốt”.", [("programme", "Cuộc vận động “Xây nhà 3 tốt”")]),
        ("Tỉnh phê duyệt Phương án phòng thủ dân sự mùa lũ.", [("scheme", "Phương án phòng thủ dân sự mùa lũ")]),
        ("Hội giữ các phong trào “Sạch nhà, đẹp ngõ”, “Tiếp bước em đến trường” giai đoạn 2021 – 2025 và “Vườn xanh”.",
         [("programme", "Sạch nhà, đẹp ngõ"), ("programme", "Tiếp bước em đến trường"), ("programme", "Vườn xanh")]),
        ("Tỉnh có hai phong trào do Thủ tướng phát động: “Chung sức dựng làng”; phong trào “Góp gạo nuôi quân”.",
         [("programme", "Chung sức dựng làng"), ("programme", "Góp gạo nuôi quân")]),
        ("Các xã thuộc Chương trình 30a được cấp giống.", [("programme", "Chương trình 30a")]),
        ("Công an đẩy mạnh Đề án 06.", [("scheme", "Đề án 06")]),
        ("Chủ đầu tư giải phóng mặt bằng đường ven biển Bến Sú - Cửa Nam.",
         [("project", "đường ven biển Bến Sú - Cửa Nam")]),
        ("Cao tốc Bến Sú - Đèo Cả dự kiến được thông xe năm tới.", [("project", "Cao tốc Bến Sú - Đèo Cả")]),
        ("Đơn vị khánh thành nhà điều trị Khoa Nhi.", [("project", "nhà điều trị Khoa Nhi")]),
        ("Tỉnh có dự án ODA của Hàn Quốc: Vườn ươm công nghệ Việt Nam - Hàn Quốc.",
         [("centre", "Vườn ươm công nghệ Việt Nam - Hàn Quốc")]),
        ("Tỉnh đẩy nhanh các dự án trọng điểm: cầu Bến Sú 2, đường nối cảng Cửa Nam; Bệnh viện Nhi Đèo Cả.",
         [("project", "cầu Bến Sú 2"), ("project", "đường nối cảng Cửa Nam"), ("project", "Bệnh viện Nhi Đèo Cả")]),
        ("Khởi công xây dựng Trường Trung học cơ sở Bến Sú.\nTrường THCS Bến Sú được xây dựng trên khu đất mới.",
         [("project", "Trường Trung học cơ sở Bến Sú")]),
        ("Thanh tra dự án Cảng cá và dịch vụ hậu cần nghề cá Bến Sú.",
         [("project", "dự án Cảng cá và dịch vụ hậu cần nghề cá Bến Sú")]),
        ("Chủ đầu tư mở rộng sân bay Bến Sú Bộ trưởng khẳng định quyết tâm.", [("project", "sân bay Bến Sú")]),
        ("Hai bên ký chương trình phối hợp hoạt động khuyến học giai đoạn 2024 - 2026.",
         [("programme", "chương trình phối hợp hoạt động khuyến học giai đoạn 2024 - 2026")]),
        ("Tỉnh triển khai ứng dụng “Công dân Bến Sú”.", [("system", "ứng dụng “Công dân Bến Sú”")]),
        ("Sở xây dựng nền tảng số quản lý ruộng đất.", [("system", "nền tảng số quản lý ruộng đất")]),
        ("Nâng cấp quốc lộ 37 đoạn qua huyện.", [("project", "quốc lộ 37")]),
        ("Hồ chứa nước Bản Sú chậm tiến độ.", [("project", "Hồ chứa nước Bản Sú")]),
        ("Khởi công 2 dự án: Cải tạo chợ Sú và Nâng cấp đường Cửa Nam.",
         [("project", "Cải tạo chợ Sú"), ("project", "Nâng cấp đường Cửa Nam")]),
        ("Gỡ vướng dự án khu dân cư mới thôn Đông.", [("project", "dự án khu dân cư mới thôn Đông")]),
        ("Sở đưa đề án nhà ở xã hội trình UBND tỉnh.", [("scheme", "đề án nhà ở xã hội")]),
        ("Thi công công trình cầu Bến Sú bắc qua sông.", [("project", "công trình cầu Bến Sú")]),
        ("Bàn tiến độ dự án đường sắt Sú - Cửa Nam Ngày 4/2 họp.", [("project", "dự án đường sắt Sú - Cửa Nam")]),
        ("Thẩm định Dự án khu dân cư dịch vụ Sú, huyện Bến Sú.",
         [("project", "Dự án khu dân cư dịch vụ Sú, huyện Bến Sú")]),
        ("Tỉnh trình dự án nâng cấp, mở rộng Hương lộ 11, khánh thành và bàn giao sớm.",
         [("project", "dự án nâng cấp, mở rộng Hương lộ 11")]),
        ("UBND tỉnh duyệt Đề án phát triển thương mại, dịch vụ và du lịch giai đoạn 2021 - 2025.",
         [("scheme", "Đề án phát triển thương mại, dịch vụ và du lịch giai đoạn 2021 - 2025")]),
        ("Khởi công 2 dự án tại đặc khu, gồm: Cảng Bến Sú, tổng mức đầu tư 22 tỷ đồng; Đại lộ Sú, tổng mức 2 tỷ đồng.",
         [("project", "Cảng Bến Sú"), ("project", "Đại lộ Sú")]),
        ("Tỉnh trình dự án cầu Bến Sú 3 và dự án nâng cấp quốc lộ 7.",
         [("project", "dự án cầu Bến Sú 3"), ("project", "dự án nâng cấp quốc lộ 7")]),
        ("Hội đồng nghiệm thu đề tài khoa học cấp tỉnh: “Nghiên cứu trồng sâm Bến Sú”.",
         [("project", "đề tài khoa học cấp tỉnh: “Nghiên cứu trồng sâm Bến Sú”")]),
        ("Ban đề tài cấp bộ “Sâm Bến Sú” họp.\nĐề tài “Sâm Bến Sú” xong.", [("project", "đề tài cấp bộ “Sâm Bến Sú”")]),
        ("Xã ra mắt mô hình “Xã, phường sạch”.\nMô hình “Xã/phường sạch” tốt.",
         [("programme", "mô hình “Xã, phường sạch”")]),
        ("Nhiệm vụ thuộc Chương trình KC.05/21-25 của Bộ.", [("programme", "Chương trình KC.05/21-25")]),
        ("Hai bên ký Chương trình phối hợp giai đoạn 2022 – 2025.",
         [("programme", "Chương trình phối hợp giai đoạn 2022 - 2025")]),
        ("Số hóa trên Hệ thống thông tin một cửa điện tử của tỉnh.",
         [("system", "Hệ thống thông tin một cửa điện tử của tỉnh")]),
        ("Tỉnh thực hiện Chương trình Phòng, chống mua bán người năm 2017.",
         [("programme", "Chương trình Phòng, chống mua bán người năm 2017")]),
        ("Xây trường theo Đề án 125 gồm ba khối nhà.", [("scheme", "Đề án 125")]),
        ("Sở trình Đề án triển khai lắp camera an ninh.", [("scheme", "Đề án triển khai lắp camera an ninh")]),
        ("Nâng cấp ứng dụng Công dân số BENSU-S, mở rộng hệ thống cảnh báo lũ.",
         [("system", "ứng dụng Công dân số BENSU-S"), ("system", "hệ thống cảnh báo lũ")]),
        ("Khánh thành Bệnh viện Nhi Bến Sú giai đoạn 2.", [("project", "Bệnh viện Nhi Bến Sú giai đoạn 2")]),
        ("Ra quân Chiến dịch Mùa hè xanh năm nay.", [("programme", "Chiến dịch Mùa hè xanh")]),
        ("Hội mở mô hình “Đường hoa”, “Đường cây”.", [("programme", "Đường hoa"), ("programme", "Đường cây")]),
        ("Các công trình được khánh thành gồm: cầu Bến Sú, xã Đông (dài 21 m, rộng 3 m); cầu Cửa Nam, ấp Tây.",
         [("project", "cầu Bến Sú, xã Đông"), ("project", "cầu Cửa Nam")]),
        ("Ký Chương trình phối hợp thực hiện công tác dân vận giai đoạn 2016-2021.",
         [("programme", "Chương trình phối hợp thực hiện công tác dân vận giai đoạn 2016-2021")]),
        ("Ký chương trình phối hợp giữa hai bên về “Giữ yên bản làng”.",
         [("programme", "chương trình phối hợp giữa hai bên về “Giữ yên bản làng”")]),
        ("Khánh thành các công trình: Trung tâm y tế xã; đường Bến Sú cải tạo.\nDự án cải tạo, nâng cấp đường Bến Sú.",
         [("project", "Trung tâm y tế xã"), ("project", "Dự án cải tạo, nâng cấp đường Bến Sú")]),
        ("Xây dựng Khu công nghiệp Bến Sú.\nKhu công nghiệp (KCN) Bến Sú được khởi công.",
         [("project", "Khu công nghiệp (KCN) Bến Sú")]),
        ("Đầu tư giai đoạn 2 Trường tiểu học Bến Sú.", [("project", "Trường tiểu học Bến Sú")]),
        ("Thanh tra dự án cầu Bến SúTập đoàn Tây Đô.", [("project", "dự án cầu Bến Sú")]),
        ("Xã giữ phong trào Toàn dân đoàn kết xây dựng bản làng.",
         [("programme", "phong trào Toàn dân đoàn kết xây dựng bản làng")]),
        ("Đẩy nhanh tiến độ làm đường vào bản Bến Sú.", [("project", "đường vào bản Bến Sú")]),
        ("Kết nối thành công Hệ thống phần mềm quản lý thi của Bộ với các tỉnh.",
         [("system", "Hệ thống phần mềm quản lý thi của Bộ")]),
        ("Tàu đóng theo Chương trình 67/CP đã ra khơi.", [("programme", "Chương trình 67/CP")]),
        ("Đầu tư theo hình thức xã hội hóa Bảo tàng lúa nước.", [("project", "Bảo tàng lúa nước")]),
        ("Các trạm y tế đã hoàn thành hồ sơ bệnh án điện tử.", [("system", "hồ sơ bệnh án điện tử")]),
        ("Đưa nông sản lên sàn thương mại điện tử Bensu.vn.", [("system", "sàn thương mại điện tử Bensu.vn")]),
        ("Sơ kết Đề án phát triển dữ liệu dân cư giai đoạn 2022-2025 (Đề án 06).",
         [("scheme", "Đề án phát triển dữ liệu dân cư giai đoạn 2022-2025")]),
        ("Bàn dự án xây dựng sàn giao dịch.\nViệc thực hiện sàn giao dịch công nghệ là cần.",
         [("market", "sàn giao dịch công nghệ")]),
        ("Dự án đường Vành đai 3 TP. Bến Sú đạt tiến độ.", [("project", "Dự án đường Vành đai 3 TP. Bến Sú")]),
        ("Xã đưa vào sử dụng Hệ thống tư vấn khám bệnh từ xa.", [("system", "Hệ thống tư vấn khám bệnh từ xa")]),
        ("Hướng đến một hệ sinh thái dữ liệu mở.", [("ecosystem", "hệ sinh thái dữ liệu mở")]),
        ("Thành phố trình đề án đổi mới hệ thống chính trị cơ sở.",
         [("scheme", "đề án đổi mới hệ thống chính trị cơ sở")]),
    ],
)  # fmt: skip
def test_named_initiatives(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.kind, one.name) for one in found(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rà soát các dự án chậm tiến độ.",
        "Tai nạn xảy ra trên quốc lộ 37.",
        "Chủ tịch yêu cầu Sở Xây dựng hoàn thành việc này.",
        "Các dự án trọng điểm: Công ty Bến Sú, Sở Xây dựng chậm báo cáo.",
        "Các sở trình bày báo cáo, đề án trình kỳ họp.",
        "Nhật Bản có 102 dự án còn hiệu lực.",
        "Ban Quản lý dự án Đường tránh Nam tập trung xử lý nền đất yếu.",
        "Cả hệ thống chính trị vào cuộc.",
        "Hội nghị diễn ra tại Trung tâm Hội nghị tỉnh.",
        "Giám đốc điều hành Quỹ Sông Xanh phát biểu.",
        "Bảo vệ hệ sinh thái rừng ngập mặn.",
        "Đưa tỉnh trở thành trung tâm khoa học của cả nước.",
        "Điểm cầu trung ương kết nối tốt.",
        "Chương trình làm việc gồm hai phần.",
        "Dự án này đã hoàn thành.",
        "Các phong trào thi đua được đẩy mạnh, như lời Bác dạy “Thi đua là yêu nước”.",
        "Tỉnh ban hành chương trình hành động giai đoạn 2021 - 2025.",
        "Đoàn dự chương trình cầu truyền hình “Khúc hát quê hương”.",
        "Ở đâu cũng có hệ thống truyền thanh cơ sở.",
        "Cục Quản lý môi trường phối hợp với Quỹ Sông Xanh mở lớp.",
        "Phong trào Đoàn thanh niên xã phát triển mạnh.",
        "Nuôi lợn theo mô hình HTX kiểu mới của huyện.",
        "Bàn về chính quyền số là cần thiết.",
        "Đẩy mạnh ứng dụng CNTT trong quản lý.",
        "Đó là cầu nối Việt Nam với bạn bè, đã được hoàn thành.",
        "Quỹ Sông Xanh đã tích cực ủng hộ, đóng góp cho xã.",
        "Công trình giúp đoàn viên và du khách tìm hiểu Đền Hùng.",
        "Trải qua 25 năm xây dựng và trưởng thành, Trường THPT Lê Lai có nhiều thầy giỏi.",
        "Sở Kế hoạch và Đầu tư triển khai Kế hoạch công tác năm 2024.",
        "Viện Quy hoạch xây dựng Miền Trung khảo sát đoạn Hoàng Cầu - Voi Phục.",
    ],
)
def test_what_is_no_named_initiative(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Tỉnh chưa có trung tâm đổi mới sáng tạo.", "missing"),
        ("Khánh thành cầu Bến Mới.", "done"),
        ("Đẩy nhanh tiến độ thi công trạm bơm Vực Sậy.", "ongoing"),
        ("Kiến nghị tỉnh bố trí vốn dự án cải tạo sông Lạch Giá.", "proposed"),
        ("Sẽ thành lập trung tâm đổi mới sáng tạo.", "planned"),
    ],
)
def test_status(text: str, status: str) -> None:
    assert [one.status for one in found(text)] == [status]


def test_no_initiative_in_the_name_of_a_body() -> None:
    text = "Đại diện Viện Chiến lược Hải dương và Cục C05 nêu Chiến lược nghề cá bền vững."
    body = OrganisationMention(Span(9, 33), "Viện Chiến lược Hải dương", "institute")
    assert [one.name for one in find(reading(text), Organisations((), (body,)))] == ["Chiến lược nghề cá bền vững"]


def test_the_body_told_before_it_is_responsible() -> None:
    text = "Sở Y tế phải xây dựng hệ thống quản lý hồ sơ sức khỏe điện tử."
    body = OrganisationMention(Span(0, 7), "Sở Y tế thành phố Hải Phòng", "department")
    (one,) = find(reading(text), Organisations((), (body,)))
    assert one.responsible == "Sở Y tế thành phố Hải Phòng"
    assert text[one.evidence[0].start : one.evidence[0].end] == "hệ thống quản lý hồ sơ sức khỏe điện tử"
