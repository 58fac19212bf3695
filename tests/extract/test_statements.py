"""Statements and quotations: who said what, and which words in quotation marks are whose."""

import pytest

from hpgraph.extract import events, statements
from hpgraph.extract.mentions import DocumentMention, Documents
from hpgraph.models import Quotation, Span, Statement
from support.marked import marked

AN = "<p Lò Văn An>đồng chí *Lò Văn An*, Bí thư Tỉnh ủy</p>"


def find(source: str, document: str = "") -> tuple[tuple[Statement, ...], tuple[Quotation, ...]]:
    text = marked(source)
    start = text.reading.text.find(document) if document else -1
    cited = (DocumentMention(Span(start, start + len(document)), document),) if document else ()
    told = events.find(*text.arguments())
    return statements.find(text.reading, text.people, text.organisations, Documents((), cited), told)


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        (f"Phát biểu tại hội nghị, {AN} nhấn mạnh: rừng là phên giậu của tỉnh.", ["rừng là phên giậu của tỉnh"]),
        (
            f"{AN} ghi nhận nỗ lực của ngành y tế; đề nghị Sở Y tế tuyển thêm bác sĩ.",
            ["ghi nhận nỗ lực của ngành y tế", "đề nghị Sở Y tế tuyển thêm bác sĩ"],
        ),
        (f"{AN} cho biết, tỉnh đã trồng mới 500 ha rừng.", ["tỉnh đã trồng mới 500 ha rừng"]),
        (
            f"{AN} yêu cầu Sở Y tế tuyển thêm bác sĩ, trả lời cử tri bằng văn bản.",
            ["yêu cầu Sở Y tế tuyển thêm bác sĩ, trả lời cử tri bằng văn bản"],
        ),
        (f"{AN} trân trọng cảm ơn và tiếp thu ý kiến của cử tri.", ["trân trọng cảm ơn và tiếp thu ý kiến của cử tri"]),
        (f"{AN} phát biểu tại hội nghị.", []),
        (f"Kết quả này có công của {AN}.", []),
    ],
)
def test_statements(source: str, texts: list[str]) -> None:
    said, _ = find(source)
    assert [(s.speaker, s.text) for s in said] == [("Lò Văn An", text) for text in texts]


def test_statement_points_to_its_event() -> None:
    said, _ = find(
        "<d 2024-03-05>Ngày 5/3</d>, <o Sở Y tế tỉnh Sơn La>Sở Y tế</o> tổ chức hội nghị tổng kết công tác dân số.\n"
        f"{AN} khẳng định tỉnh luôn đồng hành với ngành."
    )
    assert [s.event for s in said] == [0]


@pytest.mark.parametrize(
    ("source", "document", "expected"),
    [
        (
            "Nghị quyết số 08-NQ/TU cũng khẳng định: “Giữ rừng là nhiệm vụ của toàn dân và của cả hệ thống chính trị”.",
            "Nghị quyết số 08-NQ/TU",
            [("Nghị quyết số 08-NQ/TU", "Giữ rừng là nhiệm vụ của toàn dân và của cả hệ thống chính trị")],
        ),
        (
            f"{AN} nhấn mạnh: “Cán bộ phải đến từng bản, từng nhà để nghe dân nói”.",
            "",
            [("Lò Văn An", "Cán bộ phải đến từng bản, từng nhà để nghe dân nói")],
        ),
        (
            f"“Cán bộ phải đến từng bản, từng nhà để nghe dân nói”, {AN} nhấn mạnh.",
            "",
            [("Lò Văn An", "Cán bộ phải đến từng bản, từng nhà để nghe dân nói")],
        ),
        (f"{AN} phát động phong trào “Toàn dân tích cực tham gia bảo vệ rừng”.", "", []),
        (f"{AN} nhấn mạnh phương châm “4 tại chỗ”.", "", []),
    ],
)
def test_quotations(source: str, document: str, expected: list[tuple[str, str]]) -> None:
    _, quoted = find(source, document)
    assert [(q.of, q.text) for q in quoted] == expected
