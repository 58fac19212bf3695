"""Events: which are told, under what name, when, where and by whom organised."""

import pytest

from hpgraph.extract import events
from hpgraph.models import Event, Tenure
from support.marked import marked


def find(source: str) -> tuple[Event, ...]:
    return events.find(*marked(source).arguments())


@pytest.mark.parametrize(
    ("source", "kind", "name"),
    [
        (
            "<d 2024-03-05 morning>Sáng 05/3</d>, <o Sở Nội vụ tỉnh Bắc Giang>Sở Nội vụ</o> tổ chức hội nghị sơ "
            "kết công tác quý I; "
            "triển khai nhiệm vụ quý II.",
            "conference",
            "hội nghị sơ kết công tác quý I; triển khai nhiệm vụ quý II",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <o Ủy ban nhân dân huyện Mai Sơn>UBND huyện Mai Sơn</o> tổ chức Hội "
            "nghị trực tuyến đánh giá "
            "phong trào thi đua, kết nối tới 22 điểm cầu cấp xã.",
            "conference",
            "Hội nghị trực tuyến đánh giá phong trào thi đua",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <o Tỉnh đoàn Nghệ An>Tỉnh đoàn</o> tổ chức tổng kết 10 năm phong trào "
            "“Mùa hè xanh”.",
            "conference",
            "tổng kết 10 năm phong trào “Mùa hè xanh”",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn Minh>đồng chí *Lò Văn Minh*, Chủ tịch UBND tỉnh</p> đã đi "
            "kiểm tra tiến độ xây dựng hồ "
            "chứa Nậm Pàn.",
            "inspection",
            "kiểm tra tiến độ xây dựng hồ chứa Nậm Pàn",
        ),
        (
            "<d 2024-03-05 afternoon>Chiều 5/3</d>, <p Lò Văn Minh>Chủ tịch UBND tỉnh *Lò Văn Minh*</p> đã có "
            "buổi làm việc với "
            "<o Hiệp hội Chè Việt Nam>Hiệp hội Chè Việt Nam</o> về vùng nguyên liệu nhân chuyến công tác tại Sơn La.",
            "working session",
            "buổi làm việc với Hiệp hội Chè Việt Nam về vùng nguyên liệu",
        ),
        (
            "<d 2024-03-05 morning>Sáng 5/3</d>, tại Hà Nội, <p Lò Văn Minh>Thứ trưởng *Lò Văn Minh*</p> dự lễ "
            "kỷ niệm 50 năm Ngày thành "
            "lập Trường Đại học Lâm Sơn.",
            "anniversary",
            "lễ kỷ niệm 50 năm Ngày thành lập Trường Đại học Lâm Sơn",
        ),
        (
            "<d 2024-03-05 morning>Sáng 5/3</d>, Hội nghị bàn về phát triển sâm Ngọc Linh đã diễn ra tại Kon Tum.",
            "conference",
            "Hội nghị bàn về phát triển sâm Ngọc Linh",
        ),
        (
            "<d 2024-03-05 morning>Sáng 5/3</d>, <o Ủy ban nhân dân tỉnh Kon Tum>UBND tỉnh</o> họp phiên thường "
            "kỳ tháng 3.",
            "meeting",
            "họp phiên thường kỳ tháng 3",
        ),
        (
            "<d 2024-03-05 morning>Sáng 5/3</d>, <o Đoàn đại biểu Quốc hội tỉnh Kon Tum>Đoàn ĐBQH tỉnh</o> tổ "
            "chức hội nghị trực tuyến "
            "tiếp xúc cử tri huyện Sa Thầy.",
            "voters' meeting",
            "hội nghị trực tuyến tiếp xúc cử tri huyện Sa Thầy",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <o Ủy ban nhân dân tỉnh Kon Tum>UBND tỉnh</o> tổ chức hội nghị triển "
            "khai Nghị định số "
            "64/2019/NĐ-CP ngày 15/7/2019 của Chính phủ về khuyến công.",
            "conference",
            "hội nghị triển khai Nghị định số 64/2019/NĐ-CP về khuyến công",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <o Hội đồng nhân dân tỉnh Kon Tum>HĐND tỉnh</o> khóa XII, nhiệm kỳ "
            "2021 - 2026 khai mạc Kỳ họp "
            "thứ 9.",
            "session",
            "Kỳ họp thứ 9, HĐND tỉnh khóa XII, nhiệm kỳ 2021 - 2026",
        ),
    ],
)
def test_kind_and_name(source: str, kind: str, name: str) -> None:
    (found,) = find(source)
    assert (found.kind, found.name) == (kind, name)


@pytest.mark.parametrize(
    ("source", "day", "part", "place", "organiser"),
    [
        (
            "(Sonla.gov.vn) - <d 2024-03-05 morning>Sáng 05/3</d>, tại xã Chiềng Ban, huyện Mai Sơn, <o Ủy ban "
            "nhân dân tỉnh Sơn La>UBND "
            "tỉnh</o> phối hợp với <o Bộ Công Thương>Bộ Công Thương</o> tổ chức Lễ khởi công Khu công nghiệp Mai Sơn.",
            "2024-03-05",
            "morning",
            "xã Chiềng Ban, huyện Mai Sơn",
            "Ủy ban nhân dân tỉnh Sơn La",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <o Sở Y tế tỉnh Sơn La>Sở Y tế</o> tổ chức hội nghị tổng kết công tác "
            "dân số tại Nhà văn hóa "
            "trung tâm.",
            "2024-03-05",
            None,
            "Nhà văn hóa trung tâm",
            "Sở Y tế tỉnh Sơn La",
        ),
        (
            "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn Minh>đồng chí *Lò Văn Minh*, Bí thư Tỉnh ủy</p> kiểm tra "
            "công tác trồng rừng tại huyện "
            "Mộc Châu.",
            "2024-03-05",
            None,
            "huyện Mộc Châu",
            None,
        ),
    ],
)
def test_when_where_by_whom(source: str, day: str, part: str | None, place: str | None, organiser: str | None) -> None:
    (found,) = find(source)
    assert (found.date, found.part_of_day, found.place, found.organiser) == (day, part, place, organiser)


@pytest.mark.parametrize(
    "source",
    [
        "Tại hội nghị, các đại biểu đã thảo luận sôi nổi.",
        "Năm 2023, <o Sở Y tế tỉnh Sơn La>Sở Y tế</o> đã tổ chức 15 hội nghị, hội thảo về dân số.",
        "<p Lò Văn Minh>Đồng chí *Lò Văn Minh*</p> đề nghị các xã tổ chức hội nghị tuyên truyền phòng cháy.",
        "Theo kế hoạch, tỉnh sẽ tổ chức lễ hội hoa ban.",
        "Thực hiện Nghị quyết Đại hội XIII của Đảng, tỉnh đã đạt nhiều kết quả.",
    ],
)
def test_mentioned_in_passing_is_no_event(source: str) -> None:
    lead = (
        "<d 2024-03-05>Ngày 5/3</d>, <o Ủy ban nhân dân tỉnh Sơn La>UBND tỉnh</o> tổ chức lễ phát động trồng cây.\n"
        "Nhân dân trong tỉnh hưởng ứng.\n"
    )
    assert [event.kind for event in find(lead + source)] == ["ceremony"]


def test_same_event_told_twice_is_one() -> None:
    found = find(
        "Hội nghị công bố quy hoạch tỉnh vừa diễn ra thành công.\n"
        "<d 2024-03-05 morning>Sáng 5/3</d>, tại Sơn La, <o Ủy ban nhân dân tỉnh Sơn La>UBND tỉnh</o> tổ chức "
        "Hội nghị công bố quy hoạch "
        "tỉnh thời kỳ 2021 - 2030.\n! Quang cảnh hội nghị công bố quy hoạch tỉnh"
    )
    assert [(event.date, event.organiser) for event in found] == [("2024-03-05", "Ủy ban nhân dân tỉnh Sơn La")]


def test_several_events_of_one_day() -> None:
    found = find(
        "<d 2024-03-05 morning>Sáng 5/3</d>, <p Lò Văn Minh>Chủ tịch UBND tỉnh *Lò Văn Minh*</p> tiếp đoàn công "
        "tác tỉnh Hủa Phăn.\n"
        "<d 2024-03-05 afternoon>Chiều cùng ngày</d>, <p Lò Văn Minh>đồng chí *Lò Văn Minh*</p> chủ trì cuộc "
        "họp về chống hạn.\n"
        "Trước đó, <d 2024-03-04 afternoon>chiều 4/3</d>, <p Hà Thị Mai>Phó Chủ tịch UBND tỉnh *Hà Thị Mai*</p> "
        "thăm, tặng quà trường Nội trú."
    )
    assert [(event.kind, event.date) for event in found] == [
        ("reception", "2024-03-05"),
        ("meeting", "2024-03-05"),
        ("visit", "2024-03-04"),
    ]


def test_headline_names_an_event_the_text_does_not() -> None:
    (found,) = find(
        "= Bàn giải pháp thu hút khách du lịch\n"
        "<p Lò Văn Minh>Đồng chí *Lò Văn Minh*, Chủ tịch UBND tỉnh</p> chủ trì hội nghị.\nHội nghị có 50 đại biểu."
    )
    assert found.name == "hội nghị bàn giải pháp thu hút khách du lịch"


def test_what_is_done_at_a_meeting_is_no_second_event() -> None:
    found = find(
        "<d 2024-03-05>Ngày 5/3</d>, <o Ban Thường vụ Tỉnh ủy>Ban Thường vụ Tỉnh ủy</o> tổ chức hội nghị thường kỳ "
        "tháng 3.\n<d 2024-03-05>Ngày 5/3</d>, <o Ban Thường vụ Tỉnh ủy>Ban Thường vụ Tỉnh ủy</o> nghe và cho ý kiến "
        "về hai dự án.\n"
        "<d 2024-03-05>Ngày 5/3</d>, hội nghị xem xét, cho ý kiến về công tác cán bộ."
    )
    assert [event.name for event in found] == ["hội nghị thường kỳ tháng 3"]


def test_far_days_are_history_not_news() -> None:
    found = find(
        "<d 2024-03-05>Ngày 5/3</d>, <o Ủy ban nhân dân tỉnh Sơn La>UBND tỉnh</o> tổ chức lễ phát động trồng cây.\n"
        "Nhân dân trong tỉnh hưởng ứng.\n"
        "<d 1959-11-28>Ngày 28/11/1959</d>, <o Hội Nông dân>Hội Nông dân</o> tổ chức Tết trồng cây lần thứ nhất "
        "và lễ phát động đầu tiên."
    )
    assert len(found) == 1


@pytest.mark.parametrize(
    "source",
    [
        "<d 2024-03-05>Ngày 5/3</d>, <o Ủy ban nhân dân tỉnh Sơn La>UBND tỉnh</o> có văn bản giao Sở Y tế kiểm "
        "tra, làm rõ vụ việc.",
        "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn An>Chủ tịch *Lò Văn An*</p> mời ngài Đại sứ thăm tỉnh.",
        "<d 2024-03-05>Ngày 5/3</d>, <o Ủy ban nhân dân tỉnh Sơn La>UBND tỉnh</o> sửa Trụ sở tiếp công dân.",
        "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn An>ông *Lò Văn An*</p> đi tiếp xe khách về Sơn La.",
        "<d 2024-03-05>Ngày 5/3</d>, <o Sở Nội vụ>Sở Nội vụ</o> tổ chức hoạt động phục vụ nhân dân.",
        "<d 2024-03-05>Ngày 5/3</d>, <o Sở Nội vụ>Sở Nội vụ</o> báo cáo tình hình tặng quà Tết không đúng quy định.",
        "<d 2024-03-05>Ngày 5/3</d>, người dân cả nước được nghỉ lễ 30/4.",
        "<d 2024-03-05>Ngày 5/3</d>, tỉnh quyết định không tổ chức lễ hội hoa ban năm 2024.",
        "<d 2024-03-05>Ngày 5/3</d>, tỉnh khởi sắc sau Nghị quyết Đại hội Đảng bộ tỉnh.",
        "<d 2024-03-05>Ngày 5/3</d>, <o Ủy ban nhân dân tỉnh Sơn La>UBND tỉnh</o> ban hành kế hoạch chuyển đổi số.",
    ],
)
def test_news_without_an_event(source: str) -> None:
    assert find(source) == ()


def test_a_ceremony_of_the_day_told_after_what_was_said_there() -> None:
    (event,) = find(
        "Hạ tầng của thị xã còn yếu.\nNhiều xe đi qua đây.\nĐường hẹp.\n"
        "Sáng nay (5-3), tại lễ khởi công cầu Nậm La, <p Lò Văn An>ông *Lò Văn An*</p> yêu cầu làm nhanh."
    )
    assert (event.kind, event.name) == ("ceremony", "lễ khởi công cầu Nậm La")
    assert [(p.name, p.role.value) for p in event.participants] == [("Lò Văn An", "speaker")]


def test_a_second_leader_elsewhere_makes_a_second_event() -> None:
    found = find(
        "<d 2024-03-05 morning>Sáng 5/3</d>, <p Lò Văn Minh>Bí thư Tỉnh ủy *Lò Văn Minh*</p> dự lễ khai giảng "
        "năm học mới tại huyện Mộc "
        "Châu.\n"
        "Cũng trong sáng 5/3, <p Hà Thị Mai>Phó Bí thư Tỉnh ủy *Hà Thị Mai*</p> dự lễ khai giảng năm học mới "
        "của Trường THPT Tô Hiệu."
    )
    assert [[p.name for p in event.participants] for event in found] == [["Lò Văn Minh"], ["Hà Thị Mai"]]


def test_the_host_of_guests_speaks_for_a_body() -> None:
    source = (
        "<d 2024-03-05>Ngày 5/3</d>, <p Lò Văn Minh>Chủ tịch UBND tỉnh *Lò Văn Minh*</p> tiếp đoàn công tác "
        "tỉnh Hủa Phăn."
    )
    mention = marked(source).people.mentions[0]
    post = Tenure(title="Chủ tịch", organisation="Ủy ban nhân dân tỉnh Sơn La", evidence=(mention.span,), rule="test")
    (event,) = events.find(*marked(source, {"Lò Văn Minh": (post,)}).arguments())
    assert event.organiser == "Ủy ban nhân dân tỉnh Sơn La"


def test_a_digest_keeps_its_items_apart() -> None:
    found = find(
        "# Bắc Hà: trồng rừng\n<d 2024-03-05>Ngày 5/3</d>, <o Huyện ủy Bắc Hà>Huyện ủy Bắc Hà</o> tổ chức hội "
        "nghị bàn về trồng rừng. "
        "<p Lò Văn Minh>Đồng chí *Lò Văn Minh*</p> chủ trì.\n"
        "# Thời tiết\n<d 2024-03-05>Ngày 5/3</d>, trời rét. <p Vũ Ca>Ông *Vũ Ca*</p> cho biết rét còn kéo dài.\n"
        "# Mộc Châu: thăm nông dân\n<d 2024-03-04>Ngày 4/3</d>, <p Hà Thị Mai>Bí thư Huyện ủy *Hà Thị Mai*</p> "
        "thăm hợp tác xã trồng "
        "mận."
    )
    assert [[(p.name, p.role.value) for p in event.participants] for event in found] == [
        [("Lò Văn Minh", "chair")],
        [("Hà Thị Mai", "chair")],
    ]
