"""Events across articles: one conference that two portals report, and two that only look alike."""

from collections.abc import Sequence
from datetime import datetime
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hpgraph.models import Article, Event, Participation, Role, Span
from hpgraph.resolve.events import decide, record
from hpgraph.resolve.records import Decision, Judgements, Record

HERE = (Span(0, 1),)
CITY, BAC_NINH = "thành phố Hải Phòng", "tỉnh Bắc Ninh"
NONE = Judgements()


def report(name: str, people: str = "", where: str | None = CITY, index: int = 0, **said: str | None) -> Record:
    """An event as one article tells it; `people`: '*' before those in the chair. The day is 24 December 2021."""
    article = str(said.pop("article", None) or f"{where}-{name}-{people}-{sorted(said.items())}")
    taking_part = tuple(
        Participation(
            name=person.strip(" *"),
            role=Role.CHAIR if "*" in person else Role.ATTENDEE,
            evidence=HERE,
            rule="t",
        )
        for person in filter(None, people.split(","))
    )
    fields: dict[str, object] = {"kind": "conference", "date": "2021-12-24", **said}
    event = Event(name=name, participants=taking_part, evidence=HERE, rule="t", **fields)  # type: ignore[arg-type]
    published = datetime.fromisoformat("2021-12-24T18:00:00+07:00")
    return record(event, index, Article(id=article, text="x", blocks=(), published=published, jurisdiction=where))


def resolve(records: Sequence[Record], judgements: Judgements = NONE) -> dict[str, Decision]:
    blocks = {one.block for one in records}
    found = [d for block in sorted(blocks) for d in decide([r for r in records if r.block == block], judgements)]
    return {decision.record: decision for decision in found}


SCIENCE = "hội nghị tổng kết hoạt động khoa học, công nghệ và đổi mới sáng tạo năm 2021, triển khai nhiệm vụ năm 2022"
DEPARTMENT = "Sở Khoa học và Công nghệ thành phố Hải Phòng"
ORDERS = "hội nghị công bố các quyết định về công tác cán bộ"

SAME = {
    "other words, one host": (
        report(SCIENCE, "*Trần Quang Tuấn, Trần Văn Tùng", organiser=DEPARTMENT, part_of_day="morning"),
        report(
            "Hội nghị tổng kết công tác KH&CN năm 2021 ngành khoa học và công nghệ",
            "*Trần Quang Tuấn, Hoàng Minh Cường",
            None,
            organiser="Sở Khoa học và Công nghệ Hải Phòng",
            place="Hải Phòng",
        ),
    ),
    "the same words in a press release": (
        report("hội nghị ra mắt trung tâm dữ liệu số", organiser="Ủy ban nhân dân thành phố Hải Phòng"),
        report("hội nghị ra mắt trung tâm dữ liệu số"),
    ),
    "committee and chairman as host": (
        report(ORDERS, "*Giáp Minh Trường", organiser="Ủy ban nhân dân thành phố Hải Phòng"),
        report(
            "Hội nghị công bố quyết định về cán bộ",
            "*Giáp Minh Trường, La Thế Phương",
            organiser="Chủ tịch Ủy ban nhân dân thành phố Hải Phòng",
            place="trụ sở Ủy ban",
        ),
    ),
    "another kind of word for it": (
        report(
            "lễ công bố và trao quyết định của Bộ Chính trị về công tác cán bộ",
            "*Trương Thị Mai, Lê Tiến Châu",
            None,
            kind="ceremony",
        ),
        report(
            "Lễ công bố, trao quyết định của Bộ Chính trị về công tác cán bộ tại Hải Phòng",
            "Trương Thị Mai, Lê Tiến Châu, Đỗ Văn Chiến",
            kind="ceremony",
        ),
    ),
    "an abbreviation": (
        report("hội nghị ứng dụng CNTT trong hoạt động của cơ quan nhà nước", "*Khúc Đình Hòa"),
        report("hội nghị về ứng dụng công nghệ thông tin trong các cơ quan nhà nước", "*Khúc Đình Hòa", None),
    ),
    "a session on two days": (
        report(
            "Kỳ họp thứ 14, HĐND thành phố khóa XV, nhiệm kỳ 2016 - 2021",
            "*Tạ Hữu Phiên",
            kind="session",
            date="2020-07-20",
        ),
        report("Kỳ họp thứ 14 HĐND thành phố Hải Phòng khóa XV", "", None, kind="session", date="2020-07-22"),
    ),
    "a session whose term is told otherwise": (
        report("Kỳ họp thứ 18, HĐND thành phố khóa XV", kind="session", date="2021-12-10"),
        report("Kỳ họp thứ 18 HĐND thành phố, nhiệm kỳ 2016 - 2021", kind="session", date="2021-12-08"),
    ),
    "a session, one report undated": (
        report("Kỳ họp thứ 16, HĐND thành phố khóa XV", kind="session", date="2020-07-20"),
        report("kỳ họp thứ 16 HĐND thành phố khóa XV", kind="session", date=None),
    ),
    "a conference of the centre": (
        report("Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng khóa XIII", kind="conference", date="2023-10-02"),
        report("Hội nghị lần thứ tám BCH Trung ương khóa XIII", "*Nguyễn Phú Trọng", BAC_NINH, date="2023-10-08"),
    ),
}

APART = {
    "one chair, two meetings": (
        report("hội nghị tổng kết công tác y tế năm 2021", "*Hoàng Minh Cường, Lê Văn A"),
        report("hội nghị triển khai kế hoạch chuyển đổi số", "*Hoàng Minh Cường, Lê Văn A"),
    ),
    "one chair and host, two subjects of one field": (
        report(
            "hội nghị về phòng, chống dịch bệnh gia súc",
            "*Đoàn Văn Bảy",
            organiser="Ủy ban nhân dân thành phố Hải Phòng",
        ),
        report(
            "hội nghị về phòng, chống dịch bệnh ở người và tiêm vắc xin",
            "*Đoàn Văn Bảy",
            organiser="Ủy ban nhân dân thành phố Hải Phòng",
        ),
    ),
    "one chair, two sectors": (
        report("hội nghị chuyển đổi số ngành y tế", "*Đoàn Văn Bảy, Bùi Thị Oánh"),
        report("hội nghị chuyển đổi số ngành giáo dục", "*Đoàn Văn Bảy, Bùi Thị Oánh"),
    ),
    "one chair, two economies": (
        report("hội nghị phát triển kinh tế biển", "*Đoàn Văn Bảy"),
        report("hội nghị phát triển kinh tế tư nhân", "*Đoàn Văn Bảy"),
    ),
    "one chair, two halves of the day": (
        report("cuộc họp về tiến độ các dự án chống ngập", "*Từ Quốc Hiệp", kind="meeting", part_of_day="morning"),
        report("cuộc họp về tiến độ các dự án chống ngập", "*Từ Quốc Hiệp", kind="meeting", part_of_day="afternoon"),
    ),
    "one host receives two ambassadors": (
        report("tiếp Đại sứ Nhật Bản tại Việt Nam", "*Mạc Như Tuấn, Sái Thế Anh", kind="reception"),
        report("tiếp Đại sứ Hàn Quốc tại Việt Nam", "*Mạc Như Tuấn, Sái Thế Anh", kind="reception"),
    ),
    "two departments, one subject": (
        report("hội nghị tổng kết công tác phòng, chống dịch bệnh", organiser="Sở Y tế thành phố Hải Phòng"),
        report("hội nghị tổng kết công tác phòng, chống dịch bệnh", organiser="Sở Du lịch thành phố Hải Phòng"),
    ),
    "two provinces, one subject": (
        report("hội nghị trực tuyến về phòng, chống dịch bệnh", "*Lê Văn An", organiser="Ủy ban nhân dân " + CITY),
        report(
            "hội nghị trực tuyến về phòng, chống dịch bệnh",
            "*Lê Văn An",
            BAC_NINH,
            organiser="Ủy ban nhân dân " + BAC_NINH,
        ),
    ),
    "two portals, no more than the words": (
        report("thăm, tặng quà gia đình chính sách tiêu biểu", kind="visit"),
        report("thăm, tặng quà gia đình chính sách tiêu biểu", "", BAC_NINH, kind="visit"),
    ),
    "two wards": (
        report("hội nghị tiếp xúc cử tri phường Lam Sơn trước kỳ họp", "*Cồ Như Phẩm", kind="voters' meeting"),
        report("hội nghị tiếp xúc cử tri phường Hải Tân trước kỳ họp", "*Cồ Như Phẩm", kind="voters' meeting"),
    ),
    "two numbers": (
        report("phiên họp thường kỳ tháng 9", "*Lê Văn An", kind="session", organiser="Ủy ban nhân dân " + CITY),
        report("phiên họp thường kỳ tháng 10", "*Lê Văn An", kind="session", organiser="Ủy ban nhân dân " + CITY),
    ),
    "two days": (report(ORDERS, "*Giáp Minh Trường"), report(ORDERS, "*Giáp Minh Trường", date="2021-12-25")),
    "undated": (
        report(ORDERS, "*Giáp Minh Trường", date=None),
        report(ORDERS, "*Giáp Minh Trường", date=None, article="b"),
    ),
    "a month is no day": (
        report(ORDERS, "*Giáp Minh Trường", date="2021-12"),
        report(ORDERS, "*Giáp Minh Trường", date="2021-12", article="b"),
    ),
    "another kind": (
        report("thăm và làm việc tại khu công nghiệp Đình Vũ", "*Lê Văn An, Bùi Thị Oánh", kind="visit"),
        report("lễ khởi công nhà máy tại khu công nghiệp Đình Vũ", "*Lê Văn An, Bùi Thị Oánh", kind="ceremony"),
    ),
    "sessions of two numbers": (
        report("Kỳ họp thứ 14, HĐND thành phố khóa XV", kind="session"),
        report("Kỳ họp thứ 15, HĐND thành phố khóa XV", kind="session"),
    ),
    "sessions of two terms": (
        report("Kỳ họp thứ 14, HĐND thành phố khóa XV", kind="session", date="2020-07-20"),
        report("Kỳ họp thứ 14, HĐND thành phố khóa XVI", kind="session", date="2023-12-10"),
    ),
    "sessions of two councils": (
        report("Kỳ họp thứ 14, HĐND thành phố khóa XV", kind="session"),
        report("Kỳ họp thứ 14, HĐND tỉnh khóa XV", "", BAC_NINH, kind="session"),
    ),
    "a session without term, years apart": (
        report("Kỳ họp thứ 2, HĐND thành phố", kind="session", date="2016-08-20"),
        report("Kỳ họp thứ 2, HĐND thành phố", kind="session", date="2021-08-12"),
    ),
    "nothing but a bare word and the chair": (
        report("cuộc họp", "*Lê Văn An", kind="meeting"),
        report("cuộc họp giao ban", "*Lê Văn An", kind="meeting"),
    ),
    "two of one article": (report(ORDERS, "*Lê A B", article="one"), report(ORDERS, "*Lê A B", article="one", index=1)),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_one_event(pair: tuple[Record, Record]) -> None:
    one, other = resolve(pair).values()
    assert one.entity == other.entity
    assert one.entity in {record.seed for record in pair}
    assert {one.sureness, other.sureness} <= {"certain", "likely"}


@pytest.mark.parametrize("pair", APART.values(), ids=APART)
def test_two_events(pair: tuple[Record, Record]) -> None:
    one, other = resolve(pair).values()
    assert one.entity != other.entity


def test_a_third_report_does_not_join_what_is_apart() -> None:
    """Both halves of a day are like the report that names none; it goes to one of them, and they stay two."""
    name, people = "cuộc họp về tiến độ các dự án chống ngập", "*Từ Quốc Hiệp, Vi Trọng Đĩnh"
    morning, afternoon = (report(name, people, kind="meeting", part_of_day=part) for part in ("morning", "afternoon"))
    found = resolve([morning, afternoon, report(name, people, None, kind="meeting")])
    assert found[morning.id].entity != found[afternoon.id].entity
    assert len({decision.entity for decision in found.values()}) == 2


def test_people_know_better() -> None:
    one, other = SAME["other words, one host"]
    assert len({d.entity for d in resolve([one, other], Judgements(different=((one.id, other.id),))).values()}) == 2
    one, other = APART["one chair, two meetings"]
    found = resolve([one, other], Judgements(same=((one.id, other.id),)))
    assert len({decision.entity for decision in found.values()}) == 1
    assert {decision.sureness for decision in found.values()} == {"certain"}


SOME = list({one.id: one for pair in (*SAME.values(), *APART.values()) for one in pair}.values())
ALL = resolve(SOME)


@given(st.permutations(SOME))
@settings(max_examples=15, deadline=None)
def test_the_order_of_articles_changes_nothing(records: list[Record]) -> None:
    assert resolve(records) == ALL


def test_none_of_the_pairs_is_joined_by_way_of_others() -> None:
    for left, right in APART.values():
        assert ALL[left.id].entity != ALL[right.id].entity
    for left, right in combinations([pair[0] for pair in SAME.values()], 2):
        assert ALL[left.id].entity != ALL[right.id].entity
