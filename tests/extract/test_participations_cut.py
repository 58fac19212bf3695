"""Roles in pages whose lead or headline is missing, and in manners that leave words out."""

import pytest

from hpgraph.extract import extract
from hpgraph.read import plain

FAR = "\nBà con trong vùng đã nhận được nhiều sự quan tâm của các cấp, các ngành trong những năm gần đây.\n"


def told(text: str) -> tuple[list[str], set[tuple[str, str]]]:
    """(kinds of events, the pairs of last syllable and role)."""
    article, _ = plain.article(text, "page.txt")
    assert article is not None
    found = extract(article).events
    return [event.kind for event in found], {(p.name.split()[-1], p.role.value) for e in found for p in e.participants}


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "Dự lễ có đồng chí Lò Văn An, Phó Chủ tịch UBND huyện; đồng chí Hà Thị Bình, Trưởng phòng Nội vụ.",
            "ceremony",
            {("An", "attendee"), ("Bình", "attendee")},
        ),
        (
            "Phát biểu tại buổi lễ, đồng chí Lò Văn An, Bí thư Huyện ủy đề nghị các xã giữ gìn ngôi trường mới xây.",
            "ceremony",
            {("An", "speaker")},
        ),
        (
            "Nhân dịp Lễ Giáng sinh năm 2023, chiều 18/12, đoàn lãnh đạo tỉnh Sơn La do ông Lò Văn An, Bí thư Tỉnh ủy "
            "làm trưởng đoàn đã đến thăm, chúc mừng các chức sắc tại Tòa Giám mục.",
            "visit",
            {("An", "chair")},
        ),
        (
            "Ngày 18/10/2025, Đoàn xã Mường Bú tổ chức Đại hội đại biểu lần thứ I.\n\nDự Đại hội đồng chí Lò Văn An - "
            "Bí thư Đảng ủy xã; Hà Thị Bình - Phó Bí thư Đảng ủy xã.",
            "congress",
            {("An", "attendee"), ("Bình", "attendee")},
        ),
        (
            "Cuối tuần qua, tại xã Mường Bú, Chủ tịch UBND tỉnh Lò Văn An đã phát lệnh khởi công cầu treo.",
            "ceremony",
            {("An", "attendee")},
        ),
        (
            "Ngày 3/3/2021, Tổng lãnh sự Lào ông Vũ Ca đến chào xã giao lãnh đạo UBND tỉnh Sơn La.\n\nTiếp Tổng lãnh "
            "sự có ông Lò Văn An, Chủ tịch UBND tỉnh; bà Hà Thị Bình, Giám đốc Sở Ngoại vụ.",
            "reception",
            {("Ca", "attendee"), ("An", "chair"), ("Bình", "attendee")},
        ),
        (
            "Sáng 1/2/2023, Phó Chủ tịch UBND tỉnh Lò Văn An có buổi làm việc trực tuyến với các huyện.\n\nĐồng chí Hà "
            "Thị Bình, TVTU, Trưởng Ban chấm thi của hội nghị dự và chỉ đạo buổi làm việc.",
            "working session",
            {("An", "chair"), ("Bình", "attendee")},
        ),
        (
            "Ngày 18/6/2023, Sở Y tế tổ chức gặp mặt nhân kỷ niệm Ngày Báo chí Việt Nam. Dự buổi gặp mặt có Giám đốc "
            "Sở Y tế Lò Văn An. Đây là đơn vị làm hội nghị điểm.",
            "gathering",
            {("An", "attendee")},
        ),
        (
            "Ngày 17/10/2019, Sở Y tế tổ chức Hội nghị tập huấn công tác dân số năm 2019.\n\nĐồng chí Lò Văn An, Phó "
            "Giám đốc Sở Y tế\n\nphát biểu khai mạc Hội nghị",
            "training",
            {("An", "speaker")},
        ),
        (
            "Ngày 17/3/2024, Tỉnh đoàn Sơn La tổ chức lễ dâng hương tưởng niệm các anh hùng liệt sĩ.\n\nĐồng chí Lò "
            "Văn An, Bí thư Tỉnh đoàn dâng hương, dâng hoa, bày tỏ lòng thành kính tri ân các liệt sĩ.",
            "ceremony",
            {("An", "attendee")},
        ),
        (
            "Ngày 30/6/2021, HĐND xã Mường Bú tổ chức kỳ họp thứ nhất. Kỳ họp bầu ông Lò Văn An - Chỉ huy trưởng Quân "
            "sự xã và ông Hà Văn Bình - Trưởng Công an xã làm Ủy viên UBND xã.",
            "session",
            {("An", "appointed"), ("Bình", "appointed")},
        ),
    ],
)
def test_events_that_are_not_announced(text: str, kind: str, expected: set[tuple[str, str]]) -> None:
    kinds, roles = told(text + "\n" + FAR)
    assert kinds == [kind]
    assert roles == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tổng thống An có thể thăm chính thức Việt Nam\n\nBộ trưởng Lò Văn An cho biết hai nước đang bàn việc đó.",
        "Theo quy định mới, ông Lò Văn An, Giám đốc Sở Y tế cho biết người dân cần mang theo giấy tờ khi đi khám bệnh.",
    ],
)
def test_talk_without_an_event(text: str) -> None:
    assert told(text + "\n" + FAR) == ([], set())
