"""Awards: what is given, by whom, to whom, what for; and what is no award."""

import pytest

from hpgraph.models import Recipient
from support.awarded import AN, UBND, count, find


@pytest.mark.parametrize(
    ("source", "kind", "by", "recipients"),
    [
        (
            f"{UBND} tặng Bằng khen cho 12 tập thể và 08 cá nhân.",
            "Bằng khen",
            "Ủy ban nhân dân tỉnh Sơn La",
            (count(12, "tập thể"), count(8, "cá nhân")),
        ),
        (
            f"Dịp này, 06 tập thể và 11 cá nhân được Chủ tịch {UBND} tặng Bằng khen.",
            "Bằng khen",
            "Chủ tịch Ủy ban nhân dân tỉnh Sơn La",
            (count(6, "tập thể"), count(11, "cá nhân")),
        ),
        (
            f"Lãnh đạo tỉnh trao Huân chương Lao động hạng nhì tặng {AN}.",
            "Huân chương Lao động hạng Nhì",
            "Chủ tịch nước",
            (Recipient(name="Lò Văn An"),),
        ),
        (
            f"Lãnh đạo tỉnh trao Bằng khen của Thủ tướng Chính phủ tặng {AN}.",
            "Bằng khen của Thủ tướng Chính phủ",
            "Thủ tướng Chính phủ",
            (Recipient(name="Lò Văn An"),),
        ),
        (
            "<o Trường Tiểu học Chiềng Lề>Trường Tiểu học Chiềng Lề</o> được <o Bộ Y tế>Bộ Y tế</o> tặng Bằng khen.",
            "Bằng khen",
            "Bộ Y tế",
            (Recipient(name="Trường Tiểu học Chiềng Lề"),),
        ),
        ("Nhiều năm qua, đơn vị được <o Bộ Y tế>Bộ Y tế</o> tặng Bằng khen.", "Bằng khen", "Bộ Y tế", ()),
        (
            f"{UBND} tặng Bằng khen và phần thưởng 20 triệu đồng cho <o Đội Cảnh sát hình sự>Đội Cảnh sát hình sự</o>.",
            "Bằng khen",
            "Ủy ban nhân dân tỉnh Sơn La",
            (Recipient(name="Đội Cảnh sát hình sự"),),
        ),
        (
            f"{UBND} tặng Giấy khen cho bà Quàng Thị Mai vì đã giúp đỡ 5 hộ gia đình.",
            "Giấy khen",
            "Ủy ban nhân dân tỉnh Sơn La",
            (Recipient(name="Quàng Thị Mai"),),
        ),
        (
            f"{UBND} tặng Giấy khen cho các ông Quàng Văn Pâng, Cà Văn Lả và bà Lò Thị Ún.",
            "Giấy khen",
            "Ủy ban nhân dân tỉnh Sơn La",
            (Recipient(name="Quàng Văn Pâng"), Recipient(name="Cà Văn Lả"), Recipient(name="Lò Thị Ún")),
        ),
        (
            "Tỉnh trao Huân chương Lao động hạng Ba cho <o Trường Chu Văn An>Trường Chu Văn An</o> và 3 cá nhân.",
            "Huân chương Lao động hạng Ba",
            "Chủ tịch nước",
            (Recipient(name="Trường Chu Văn An"), count(3, "cá nhân")),
        ),
        (
            "Lãnh đạo tỉnh dự lễ đón nhận Huân chương Lao động hạng Ba của <o Công ty Chè>Công ty Chè</o>.",
            "Huân chương Lao động hạng Ba",
            "Chủ tịch nước",
            (Recipient(name="Công ty Chè"),),
        ),
        (
            "Dịp này, <o Thủ tướng Chính phủ>Thủ tướng Chính phủ</o> tặng Bằng khen cho 3 cá nhân.",
            "Bằng khen của Thủ tướng Chính phủ",
            "Thủ tướng Chính phủ",
            (count(3, "cá nhân"),),
        ),
        (
            "<o Bệnh viện Đa khoa Mai Sơn>Bệnh viện Đa khoa Mai Sơn</o> vinh dự đón nhận Huân chương Độc lập hạng Ba.",
            "Huân chương Độc lập hạng Ba",
            "Chủ tịch nước",
            (Recipient(name="Bệnh viện Đa khoa Mai Sơn"),),
        ),
        (
            f"Bộ trưởng <o Bộ Y tế>Bộ Y tế</o> tặng Kỷ niệm chương “Vì sức khỏe nhân dân” cho {AN}.",
            "Kỷ niệm chương “Vì sức khỏe nhân dân”",
            "Bộ trưởng Bộ Y tế",
            (Recipient(name="Lò Văn An"),),
        ),
        (
            "Ban Tổ chức đã trao 10 giải Khuyến khích cho các thí sinh.",
            "Giải Khuyến khích",
            "Ban Tổ chức",
            (count(10, "giải"),),
        ),
        (
            "Giải Nhất thuộc về nhóm tác giả Trường THPT Tô Hiệu.",
            "Giải Nhất",
            None,
            (Recipient(name="nhóm tác giả Trường THPT Tô Hiệu"),),
        ),
        (
            f"Lễ truy tặng Huân chương Lao động hạng Nhì cho {AN}.",
            "Huân chương Lao động hạng Nhì (truy tặng)",
            "Chủ tịch nước",
            (Recipient(name="Lò Văn An"),),
        ),
    ],
)
def test_one_award(source: str, kind: str, by: str | None, recipients: tuple[Recipient, ...]) -> None:
    (found,) = find(source)
    assert (found.kind, found.by, found.recipients) == (kind, by, recipients)


def test_an_order_is_announced_before_its_rank_is_told() -> None:
    found = find(
        "Tỉnh tổ chức lễ trao tặng Huân chương Chiến công.\nTỉnh trao Huân chương Chiến công hạng Ba cho 3 cá nhân."
    )
    assert [award.kind for award in found] == ["Huân chương Chiến công hạng Ba"]


def test_of_many_those_among_them_who_got_it() -> None:
    (award,) = find("Có 300 cá nhân được khen, trong đó 4 tập thể được tặng Bằng khen.")
    assert award.recipients == (count(4, "tập thể"),)


def test_the_same_award_named_shorter_is_one() -> None:
    found = find(
        f"{UBND} tặng Bằng khen cho 3 cá nhân.\n{UBND} trao Bằng khen của UBND tỉnh cho 3 cá nhân.".replace(
            "của UBND tỉnh", f"của {UBND}"
        )
    )
    assert len(found) == 1


def test_recipients_in_a_list_after_a_colon() -> None:
    (found,) = find(f"Dịp này, 2 cá nhân được trao Huân chương Lao động hạng Ba, gồm: {AN}; <p Vũ Ca>ông *Vũ Ca*</p>.")
    assert found.recipients == (Recipient(name="Lò Văn An"), Recipient(name="Vũ Ca"))


def test_announced_first_and_counted_later_is_one() -> None:
    found = find(
        f"Sáng nay, {UBND} trao tặng Huy chương Hữu nghị.\n8 chuyên gia được trao tặng Huy chương Hữu nghị.\n"
        "Theo đó, 8 người được trao Huy chương Hữu nghị."
    )
    assert [award.recipients for award in found] == [(count(8, "người"),)]


def test_a_named_person_gives_for_the_post_before_the_name() -> None:
    (found,) = find(
        f"<p Lò Văn Minh>Chủ tịch {UBND} *Lò Văn Minh*</p> tặng Bằng khen cho 3 tập thể.".replace(UBND, "UBND tỉnh")
    )
    assert found.by == "Chủ tịch UBND tỉnh"


@pytest.mark.parametrize(
    "source",
    [
        "Hội đồng đang hoàn thiện hồ sơ đề nghị tặng thưởng Huân chương Lao động cho 09 cá nhân.",
        f"{UBND} tặng quà cho 15 hộ nghèo và tặng hoa chúc mừng {AN}.",
        "Quy định về tiêu chuẩn tặng Bằng khen được sửa đổi.",
        "Thành phố sẽ tặng Giấy khen cho 5 tập thể vào cuối năm.",
        "Nhiều thầy cô giáo được nhận bằng khen của các cấp, các ngành.",
        "Ban tổ chức trao thưởng cho các vận động viên giành giải nhất, nhì, ba.",
        "Xã phấn đấu đạt danh hiệu “Xã nông thôn mới”.",
    ],
)
def test_no_award(source: str) -> None:
    assert find(source) == ()


def test_captions_repeat_and_add_nothing() -> None:
    found = find(
        f"{UBND} tặng Bằng khen cho 12 tập thể.\n! Trao Bằng khen cho các tập thể\n! Trao Giấy khen cho các cá nhân"
    )
    assert [(a.kind, a.recipients) for a in found] == [("Bằng khen", (count(12, "tập thể"),)), ("Giấy khen", ())]


def test_reason_and_day() -> None:
    (found,) = find(
        f"<d 2024-03-05>Ngày 5/3</d>, {UBND} trao Bằng khen cho 15 đơn vị có thành tích xuất sắc trong phòng, "
        f"chống lụt bão."
    )
    assert (found.reason, found.date) == ("thành tích xuất sắc trong phòng", "2024-03-05")


A, B, C = "<o Sở Y tế>Sở Y tế</o>", "<o Sở Tài chính>Sở Tài chính</o>", "<o UBND xã Mường Bon>UBND xã Mường Bon</o>"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            f"Kết quả, {A} đạt giải Nhất, {B} giải Nhì, {C} giải Ba.",
            [("Giải Nhất", "Sở Y tế"), ("Giải Nhì", "Sở Tài chính"), ("Giải Ba", "UBND xã Mường Bon")],
        ),
        (
            f"Về giải tập thể, {A} giải Nhất, {B} giải Nhì và {C} giải Ba.",
            [
                ("Giải Nhất tập thể", "Sở Y tế"),
                ("Giải Nhì tập thể", "Sở Tài chính"),
                ("Giải Ba tập thể", "UBND xã Mường Bon"),
            ],
        ),
        (f"{A} tập luyện nhiều tháng cho giải Nhất.", []),
    ],
)
def test_prizes_in_turn(source: str, expected: list[tuple[str, str]]) -> None:
    assert [(award.kind, award.recipients[0].name) for award in find(source)] == expected


def test_what_an_official_gives_is_named_without_the_giver() -> None:
    source = (
        f"Hội nghị trao Giấy khen của Giám đốc {A} cho 2 cá nhân. Dịp này, hội nghị trao Bằng khen của {UBND}, "
        "Giấy khen của <o Bưu điện tỉnh Sơn La>Bưu điện tỉnh</o> cho các tập thể."
    )
    assert [(award.kind, award.by) for award in find(source)] == [
        ("Giấy khen", "Giám đốc Sở Y tế"),
        ("Bằng khen của UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn La"),
        ("Giấy khen", "Bưu điện tỉnh Sơn La"),
    ]


def test_who_thanks_for_an_award_need_not_be_who_got_it() -> None:
    source = f"Thay mặt các đồng chí được Nhà nước trao Huân chương Lao động hạng Ba đợt này, {AN} gửi lời cảm ơn."
    assert all(recipient.name != "Lò Văn An" for award in find(source) for recipient in award.recipients)
