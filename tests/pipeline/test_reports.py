"""One conference in two portals, from their pages to the answers of queries; words our own, facts made up."""

from pathlib import Path

import pytest

import hpgraph
from hpgraph.pipeline import withdraw_article
from hpgraph.store import Table
from hpgraph.store.values import to_text

CITY = """Cổng thông tin điện tử

Thành phố Hải Phòng

Thời gian: 10/06/2022 16:20

Sơ kết 6 tháng thực hiện chuyển đổi số thành phố

(Haiphong.gov.vn) – Sáng 10/6, tại Trung tâm Hội nghị thành phố, UBND thành phố tổ chức hội nghị sơ kết 6 tháng thực \
hiện chương trình chuyển đổi số theo Quyết định số 1745/QĐ-UBND ngày 27/5/2022 của UBND thành phố. Đồng chí Tăng Vĩnh \
Lộc, Phó Chủ tịch UBND thành phố chủ trì hội nghị. Dự hội nghị có các đồng chí: Lều Thị Ánh, Giám đốc Sở Thông tin và \
Truyền thông; Khuất Duy Tiến, Giám đốc Sở Nội vụ.

Kết luận hội nghị, Phó Chủ tịch UBND thành phố Tăng Vĩnh Lộc yêu cầu Sở Thông tin và Truyền thông hoàn thành kho dữ \
liệu dùng chung trước ngày 30/9/2022.
"""
PAPER = """Báo Nhân Dân

Thứ Sáu, ngày 10/06/2022 19:05

Hải Phòng đẩy nhanh chuyển đổi số

Ngày 10/6, tại Cung Văn hóa thiếu nhi Hải Phòng, Ủy ban nhân dân thành phố Hải Phòng tổ chức Hội nghị sơ kết 6 tháng \
thực hiện chuyển đổi số. Ông Tăng Vĩnh Lộc, Phó Chủ tịch UBND thành phố Hải Phòng và bà Lều Thị Ánh, Giám đốc Sở Thông \
tin và Truyền thông thành phố chủ trì hội nghị.

Hội nghị đánh giá kết quả thực hiện Quyết định số 1745/QĐ-UBND của UBND thành phố Hải Phòng.
"""
_PREFIXES = "PREFIX hp: <https://w3id.org/hpgraph/ontology#> PREFIX schema: <https://schema.org/> "
EVENTS = f"{_PREFIXES} SELECT DISTINCT ?event WHERE {{ ?event a hp:Event }}"
DECISIONS = f"{_PREFIXES} SELECT DISTINCT ?document WHERE {{ ?document a hp:Document }}"
REPORTED = f"{_PREFIXES} SELECT DISTINCT ?article WHERE {{ ?event a hp:Event . ?article schema:mentions ?event }}"


@pytest.fixture
def sources(tmp_path: Path) -> list[Path]:
    for name, text in (("city", CITY), ("paper", PAPER)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return [tmp_path / "city.txt", tmp_path / "paper.txt"]


def column(table: Table, name: str) -> list[str]:
    return sorted({to_text(value) for value in table.column(name)})


@pytest.mark.parametrize("order", [1, -1])
def test_they_are_one_event_and_one_document(sources: list[Path], tmp_path: Path, order: int) -> None:
    for source in sources[::order]:
        hpgraph.build_graph([source], tmp_path / "graph")
    with hpgraph.open_graph(tmp_path / "graph") as graph:
        assert len(graph.sparql(EVENTS)) == 1
        assert len(graph.sparql(REPORTED)) == 2
        (document,) = column(graph.sparql(DECISIONS), "document")
        assert document.endswith("/1745-qd-ubnd/2022-05-27")
        differ = graph.query("event-disagreements")
        assert column(differ, "about") == ["chair", "name", "place"]
        people = graph.query("participants-of-event", event=column(graph.sparql(EVENTS), "event")[0])
        assert {"Tăng Vĩnh Lộc", "Lều Thị Ánh", "Khuất Duy Tiến"} <= set(column(people, "name"))


def test_what_only_one_report_says_goes_with_it(sources: list[Path], tmp_path: Path) -> None:
    hpgraph.build_graph(sources, tmp_path / "both")
    hpgraph.build_graph(sources[:1], tmp_path / "one")
    with hpgraph.open_graph(tmp_path / "both") as both:
        assert len(both.query("event-disagreements")) > 0
        (paper,) = [article.iri.rsplit("/", 1)[-1] for article in both.articles() if "day-nhanh" in article.iri]
    withdraw_article(tmp_path / "both", paper)
    with hpgraph.open_graph(tmp_path / "both") as both, hpgraph.open_graph(tmp_path / "one") as one:
        assert len(both.query("event-disagreements")) == 0
        assert column(both.sparql(EVENTS), "event") == column(one.sparql(EVENTS), "event") != []
