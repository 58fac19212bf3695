"""Who takes part in an event, and in which role."""

import pytest

from hpgraph.extract import events
from hpgraph.models import Role, Tenure, TenureKind
from support.conference import AN, BA, CA, LEAD, SHORT, roles
from support.marked import marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{AN} chủ trì hội nghị.", [("An", "chair")]),
        (f"Chủ trì hội nghị có {AN}.", [("An", "chair")]),
        (f"{AN} dự và điều hành hội nghị.", [("An", "attendee"), ("An", "chair")]),
        (
            f"{AN}; các Phó Giám đốc Sở Y tế: {CA}, {BA} chủ trì hội nghị.",
            [("An", "chair"), ("Ca", "chair"), ("Ba", "chair")],
        ),
        (f"Tại điểm cầu huyện: {CA}, cán bộ, nhân viên của phòng y tế dự hội nghị.", [("Ca", "attendee")]),
        (f"Các đồng chí: {BA}; {AN} đồng chủ trì hội nghị.", [("Ba", "chair"), ("An", "chair")]),
        (f"Hội nghị diễn ra dưới sự chủ trì của {AN}.", [("An", "chair")]),
        (f"Hội nghị do {AN} chủ trì.", [("An", "chair")]),
        (f"Tới dự có các đồng chí: {BA}; {CA}; lãnh đạo các sở, ngành.", [("Ba", "attendee"), ("Ca", "attendee")]),
        (f"Về phía tỉnh Sơn La có {AN} và {CA}.", [("An", "attendee"), ("Ca", "attendee")]),
        (f"Tham dự hội nghị có:\n- {AN};\n- {CA}.", [("An", "attendee"), ("Ca", "attendee")]),
        (f"Cùng dự buổi làm việc với đoàn có {CA}.", [("Ca", "attendee")]),
        (f"{AN} dự và phát biểu chỉ đạo hội nghị.", [("An", "speaker")]),
        (f"Phát biểu tại hội nghị, {AN} nhấn mạnh vai trò của cơ sở.", [("An", "speaker")]),
        (f"{SHORT} yêu cầu Sở Y tế báo cáo kết quả.", [("An", "speaker")]),
        (f"Theo {AN}, dân số của tỉnh còn trẻ.", [("An", "speaker")]),
        (f"Báo cáo do {AN} trình bày cho thấy kết quả tốt.", [("An", "speaker")]),
        (f"! {AN} phát biểu tại hội nghị", [("An", "speaker")]),
        (f"{AN} trao quyết định và tặng hoa chúc mừng.", [("An", "attendee")]),
        (f"{AN} và {CA} ký Thỏa thuận hợp tác về dân số.", [("An", "signatory"), ("Ca", "signatory")]),
        (f"Chủ trì hội nghị, {AN} yêu cầu Sở Y tế báo cáo.", [("An", "chair"), ("An", "speaker")]),
        (f"Tham gia hội nghị, {CA} ngồi hàng ghế đầu.", [("Ca", "attendee")]),
        (f"Tham gia cùng đoàn có {CA}.", [("Ca", "attendee")]),
        (
            f"{AN} chủ trì tại điểm cầu tỉnh; tại điểm cầu huyện có {CA}.",
            [("An", "chair"), ("Ca", "attendee")],
        ),
        (f"Cụ thể, {CA} giữ chức Giám đốc Sở Y tế.", [("Ca", "appointed")]),
        (f"{CA} nhận quyết định từ {AN}.", [("An", "attendee"), ("Ca", "appointed")]),
        (f"Sở Y tế nhận lời chúc mừng từ {AN}.", []),
        (f"UBND tỉnh giao {CA} phụ trách, điều hành Sở Y tế.", [("Ca", "appointed")]),
        (f"{AN} tin rằng Sở Y tế sẽ tiến bộ.", [("An", "speaker")]),
        (f"Phát biểu tại hội nghị, {AN} và {CA} đã ghi nhận kết quả.", [("An", "speaker"), ("Ca", "speaker")]),
        (
            f"{AN} chủ trì hội nghị, cùng các Phó Chủ tịch UBND tỉnh: {CA}, {BA}.",
            [("An", "chair"), ("Ca", "chair"), ("Ba", "chair")],
        ),
        (f"{AN} chủ trì hội nghị, cùng {CA} dự.", [("An", "chair"), ("Ca", "attendee")]),
        (
            "Đến tham dự hội nghị nhằm chào mừng kỷ niệm 134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024)"
            f" và 55 năm Ngày truyền thống của ngành dân số tỉnh nhà có các đồng chí: {BA}; {CA}.",
            [("Ba", "attendee"), ("Ca", "attendee")],
        ),
        (f"Hội nghị nghe báo cáo kết quả năm 2023: thu đạt kế hoạch; {CA} được bầu giữ chức Phó Giám đốc.", []),
        (f"{AN} và các đơn vị trực thuộc đã ký cam kết thi đua.", []),
        (f"{AN} và {CA} ký giao ước thi đua.", [("An", "signatory"), ("Ca", "signatory")]),
        (f"Tỉnh giao {AN} trực tiếp chỉ đạo việc này.", []),
        (f"Kết quả này có công của {AN}.", []),
        (f"{AN} đã ký Quyết định số 12/QĐ-UBND.", []),
        (f"Công bố quyết định bổ nhiệm {CA} giữ chức Phó Giám đốc Sở Y tế thay {AN} nghỉ hưu.", [("Ca", "appointed")]),
        (f"Đại hội đã bầu ban chấp hành; {CA} tái đắc cử Chủ tịch.", [("Ca", "appointed")]),
        (f"Hội nghị tặng Giấy khen cho {CA} vì có nhiều đóng góp.", [("Ca", "awarded")]),
        (f"Thông báo nêu kết luận của {AN} tại hội nghị.", [("An", "chair")]),
        (
            f"{BA}; {AN}; các Ủy viên Ban Thường vụ cùng đại diện lãnh đạo các sở đã đến dự hội nghị.",
            [("Ba", "attendee"), ("An", "attendee")],
        ),
        (f"{CA}, được Chủ tịch tỉnh điều động, bổ nhiệm giữ chức Phó Giám đốc.", [("Ca", "appointed")]),
        (
            f"{AN} công bố quyết định: {CA}, thôi giữ chức Trưởng phòng; được điều động giữ chức Phó Giám đốc.",
            [("An", "attendee"), ("Ca", "appointed")],
        ),
        (f"Ông Y được chỉ định làm Bí thư; {CA} giữ chức Phó Bí thư.", [("Ca", "appointed")]),
        (f"{CA} từng giữ chức Giám đốc Sở Công Thương.", []),
        (f"Sau khi nghe {CA} báo cáo, hội nghị đã thảo luận.", [("Ca", "speaker")]),
        ("Báo cáo với <p Vũ Ca>Bộ trưởng, Giám đốc Sở *Vũ Ca*</p> cho biết kết quả.", [("Ca", "speaker")]),
        (
            f"{AN} chủ trì hội nghị; cùng dự có các đồng chí: {BA}; {CA}.",
            [("An", "chair"), ("Ba", "attendee"), ("Ca", "attendee")],
        ),
        (f"Tham gia ý kiến tại hội nghị, {AN} cho rằng ngành cần có {CA}.", [("An", "speaker")]),
        (f"Hội nghị biểu dương {CA} vì tinh thần tận tụy.", []),
        (f"Hội nghị đã nghe {AN} và {CA} trình bày tham luận.", [("Ca", "speaker")]),
        (f"{CA} tham gia góp vốn vào công ty của gia đình.", []),
        (f"{CA} tham gia đoàn giám sát của tỉnh.", [("Ca", "attendee")]),
        (f"{CA} điều hành doanh nghiệp từ nhiều năm.", []),
        (f"{CA} điều hành phần thảo luận.", [("Ca", "chair")]),
        (f"(Ảnh: Hà Anh) Tới dự có {AN}; {CA}.", [("An", "attendee"), ("Ca", "attendee")]),
        (
            f"{AN}, {CA} đã được Hội đồng nhân dân bầu giữ chức Phó Chủ tịch.",
            [("An", "appointed"), ("Ca", "appointed")],
        ),
        (f"{AN} với các đại biểu tham dự phiên khai mạc.", [("An", "attendee")]),
        (f"{AN} chào đón các vị khách quý.", [("An", "speaker")]),
        (
            f"{AN}; {CA}, Tổng Thư ký; bà Khăm Chăn, Phó Chủ tịch nước bạn, đồng chủ trì hội nghị.",
            [("An", "chair"), ("Ca", "chair")],
        ),
        (f"{CA} đăng ký tham gia dự án.", []),
        (f"Thay ông Y làm Giám đốc là {CA}.", [("Ca", "appointed")]),
        (f"{AN} đã trao phần thưởng cho các em, trong đó có {CA}.", [("An", "attendee")]),
        (f"{AN} gửi lẵng hoa chúc mừng.", []),
        (f"{AN} và các Phó Giám đốc Sở Y tế {CA} chủ trì hội nghị.", [("An", "chair"), ("Ca", "chair")]),
        (
            f"Hội nghị bầu bổ sung chức danh ủy viên đối với các ông: {AN}; {CA}.",
            [("An", "appointed"), ("Ca", "appointed")],
        ),
        (f"Hội nghị miễn nhiệm chức danh ủy viên đối với các ông: {AN}; {CA}.", []),
        (f"{AN}, thay mặt lãnh đạo tỉnh - Trưởng Đoàn kiểm tra đã chủ trì hội nghị.", [("An", "chair")]),
        (f"{AN} (giữa) và các đại biểu cắt băng khai trương.", [("An", "attendee")]),
        (
            f"Đến dự phiên khai mạc có {BA}, nguyên Phó Giám đốc Sở: Lê Bốn, Lê Năm; {AN}.",
            [("Ba", "attendee"), ("An", "attendee")],
        ),
        (f"Tháp tùng lãnh đạo tỉnh có {BA}; {CA}.", [("Ba", "attendee"), ("Ca", "attendee")]),
        (f"{BA} (<o Bộ Y tế>Bộ Y tế</o>) cho biết hội nghị có ích.", [("Ba", "speaker")]),
        (f"{AN} (thứ hai từ trái sang) chủ trì hội nghị.", [("An", "chair")]),
        (
            f"Hai đảng viên được trao tặng Huy hiệu 60 năm tuổi Đảng là {CA} ở xã A và {AN}.",
            [("Ca", "awarded"), ("An", "awarded")],
        ),
        (f"Sự đồng hành của tỉnh là khẳng định của {AN} tại hội nghị.", [("An", "speaker")]),
    ],
)
def test_roles_in_a_conference(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(roles(text)) == sorted(expected)


def test_strongest_first_host_guests_and_leader_of_guests() -> None:
    (event,) = events.find(
        *marked(f"<d 2024-03-05>Ngày 5/3</d>, {AN} tiếp đoàn doanh nghiệp Nhật Bản do {CA} dẫn đầu.").arguments()
    )
    assert {(p.name, p.role) for p in event.participants} == {("Lò Văn An", Role.CHAIR), ("Vũ Ca", Role.ATTENDEE)}


@pytest.mark.parametrize(
    ("verb", "role"),
    [
        ("ký kết Kế hoạch phối hợp giữa hai ngành", Role.SIGNATORY),
        ("có buổi tiếp xúc với cử tri huyện Mộc Châu", Role.ATTENDEE),
        ("tiếp xúc cử tri huyện Mộc Châu", Role.ATTENDEE),
        ("đi kiểm tra đê điều huyện Mộc Châu", Role.CHAIR),
    ],
)
def test_what_the_subjects_of_an_event_are_there(verb: str, role: Role) -> None:
    (event,) = events.find(*marked(f"<d 2024-03-05>Ngày 5/3</d>, {AN} và {CA} {verb}.").arguments())
    assert {(p.name, p.role) for p in event.participants} == {("Lò Văn An", role), ("Vũ Ca", role)}


def test_who_goes_along_with_the_leader_of_an_inspection() -> None:
    (event,) = events.find(*marked(f"<d 2024-03-05>Ngày 5/3</d>, {AN} cùng {CA} đi kiểm tra đê điều.").arguments())
    assert {(p.name, p.role) for p in event.participants} == {("Lò Văn An", Role.CHAIR), ("Vũ Ca", Role.ATTENDEE)}


def test_deputies_attend_the_meetings_with_voters_told_after_the_first() -> None:
    found = events.find(
        *marked(
            "<d 2024-03-05>Ngày 5/3</d>, <o Hội đồng nhân dân huyện Mộc Châu>HĐND huyện</o> tổ chức hội nghị tiếp xúc "
            "cử tri sau kỳ họp thứ 5.\n"
            f"Tại tổ bầu cử số 2, {AN}; {CA} cùng các đại biểu HĐND huyện đã có buổi tiếp xúc với cử tri ba xã.\n"
            f"Tại xã Tân Lập, {BA} và các đại biểu đã tiếp xúc với cử tri."
        ).arguments()
    )
    taking_part = {(p.name.split()[-1], p.role.value) for event in found for p in event.participants}
    assert taking_part == {("An", "attendee"), ("Ca", "attendee"), ("Ba", "attendee")}


def test_the_host_is_not_also_the_guest() -> None:
    text = (
        "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn An>Chủ tịch *Lò Văn An*</p> đã hội kiến với Ủy viên trưởng "
        "(<p Lò Văn An>Chủ tịch</p> Quốc hội) nước bạn."
    )
    (event,) = events.find(*marked(text).arguments())
    assert [(p.name, p.role) for p in event.participants] == [("Lò Văn An", Role.CHAIR)]


def test_leader_of_an_inspection_chairs_it() -> None:
    (event,) = events.find(
        *marked(
            f"<d 2024-03-05>Ngày 5/3</d>, đoàn công tác do {AN} dẫn đầu đã kiểm tra đê điều. Cùng đi có {CA}."
        ).arguments()
    )
    assert {(p.name, p.role) for p in event.participants} == {("Lò Văn An", Role.CHAIR), ("Vũ Ca", Role.ATTENDEE)}


def test_participants_go_to_the_event_of_their_paragraph() -> None:
    found = events.find(
        *marked(
            f"{LEAD}{AN} chủ trì hội nghị.\n"
            f"<d 2024-03-05 afternoon>Chiều cùng ngày</d>, {CA} kiểm tra Trạm Y tế xã. Cùng đi có {BA}."
        ).arguments()
    )
    assert [[(p.name, p.role.value) for p in event.participants] for event in found] == [
        [("Lò Văn An", "chair")],
        [("Hà Thị Ba", "attendee"), ("Vũ Ca", "chair")],
    ] or [{p.name for p in event.participants} for event in found] == [{"Lò Văn An"}, {"Hà Thị Ba", "Vũ Ca"}]


def test_new_posts_make_their_holders_appointed() -> None:
    text = f"{LEAD}Hội nghị công bố quyết định điều động {CA} về công tác tại Sở Tài chính."
    source = marked(text)
    (mention,) = (m for m in source.people.mentions if m.name == "Vũ Ca")
    post = Tenure(
        title="Giám đốc", organisation="Sở Tài chính", kind=TenureKind.APPOINTED, evidence=(mention.span,), rule="test"
    )
    (event,) = events.find(*marked(text, {"Vũ Ca": (post,)}).arguments())
    assert [(p.name, p.role) for p in event.participants] == [("Vũ Ca", Role.APPOINTED)]


def test_evidence_names_the_person_and_the_cue() -> None:
    source = marked(f"{LEAD}{AN} chủ trì hội nghị.")
    (event,) = events.find(*source.arguments())
    (participation,) = event.participants
    assert source.reading.cut(participation.evidence[0]) == "đồng chí Lò Văn An, Phó Chủ tịch UBND tỉnh chủ trì"
