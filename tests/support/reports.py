"""A conference that two portals report, each in its own way and with other figures; facts made up."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from hpgraph.models import (
    Document,
    Event,
    Extraction,
    Indicator,
    Organisation,
    Participation,
    Person,
    Place,
    Role,
    Tenure,
)
from hpgraph.resolve import Key, documents, events, identify
from hpgraph.resolve.records import Decider, Decision, Judgements, Record
from support.facts import SAID, article

COUNCIL = "Ủy ban nhân dân tỉnh Cà Mau"
CHAIR, OTHER = "Tăng Vĩnh Lộc", "Lều Thị Ánh"
PLAN = "phê duyệt chương trình chuyển đổi số ngành thủy sản"


def _report(number: int, name: str, place: str, chairs: tuple[str, ...], figure: float, day: str) -> Extraction:
    people = (
        Person(name=CHAIR, posts=(Tenure(title="Phó Chủ tịch", organisation=COUNCIL, **SAID),), **SAID),
        Person(name=OTHER, posts=(Tenure(title="Chánh Văn phòng", organisation=COUNCIL, **SAID),), **SAID),
    )
    taking_part = tuple(
        Participation(name=person, role=Role.CHAIR if person in chairs else Role.ATTENDEE, **SAID)
        for person in (CHAIR, OTHER)
    )
    said: dict[str, Any] = {"kind": "conference", "date": "2022-06-10", "organiser": COUNCIL, "place": place, **SAID}
    return Extraction(
        article=article(
            id=f"report-{number}",
            title=f"Hội nghị chuyển đổi số ({number})",
            published=datetime.fromisoformat("2022-06-10T17:00:00+07:00"),
            jurisdiction="tỉnh Cà Mau" if number == 1 else None,
        ),
        people=people,
        organisations=(Organisation(name=COUNCIL, kind="peoples-committee", **SAID),),
        places=(Place(name=place, kind="venue", **SAID),),
        events=(Event(name=name, participants=taking_part, part_of_day="morning" if number == 1 else None, **said),),
        documents=(Document(kind="decision", number="1745/QĐ-UBND", date=day, issuer=COUNCIL, title=PLAN, **SAID),),
        indicators=(Indicator(value=figure, unit="hồ sơ", about="hồ sơ trực tuyến toàn ngành", **SAID),),
    )


REPORTS = (
    _report(
        1, "hội nghị sơ kết 6 tháng chuyển đổi số ngành thủy sản", "Nhà văn hóa Lao động", (CHAIR,), 2150, "2022-05-27"
    ),
    _report(2, "Hội nghị sơ kết chuyển đổi số ngành thủy sản", "Cung Thiếu nhi", (CHAIR, OTHER), 2210, "2022-05-25"),
)


MAIN_NAMES = {REPORTS[0].events[0].name: REPORTS[1].events[0].name}
"""The name that the event has in the graph, for the other one."""


def identities(extractions: Iterable[Extraction]) -> list[Mapping[Key, str]]:
    """Ids of the entities of each article, documents and events decided across them."""
    told = list(extractions)
    cited = [documents.record(document, e.article) for e in told for document in e.documents]
    happened = [events.record(event, index, e.article) for e in told for index, event in enumerate(e.events)]
    decisions = (*_decided(cited, documents.decide), *_decided(happened, events.decide))
    entities = {decision.record: decision.entity or "" for decision in decisions}
    chosen: dict[tuple[str, str, str], str] = {(r.article, r.kind, r.name): entities[r.id] for r in (*cited, *happened)}
    return [{key: chosen.get((e.article.id, *key), value) for key, value in identify(e).items()} for e in told]


def _decided(records: list[Record], decide: Decider) -> list[Decision]:
    blocks = sorted({record.block for record in records})
    return [d for block in blocks for d in decide([r for r in records if r.block == block], Judgements())]
