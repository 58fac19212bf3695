"""One function per kind of fact: annotation and `Finder` → facts with evidence."""

import re
from typing import Any

from hpgraph.models import (
    Award,
    Confidence,
    Document,
    Event,
    Indicator,
    Initiative,
    Organisation,
    Participation,
    Person,
    Place,
    Quotation,
    Recipient,
    Role,
    Span,
    Statement,
    Strength,
    Task,
    Tenure,
    TenureKind,
    Topic,
)
from support.finder import Finder

_KINDS = (
    ("Bộ Chỉ huy", "army"),
    ("Bộ Chính trị", "party-committee"),
    ("Ban Bí thư", "party-committee"),
    ("Bộ ", "ministry"),
    ("Sở ", "department"),
    ("Ủy ban nhân dân", "peoples-committee"),
    ("Hội đồng nhân dân", "peoples-council"),
    ("Văn phòng", "office"),
    ("Công an", "police"),
    ("Công ty", "company"),
    ("Tập đoàn", "company"),
    ("Phòng ", "division"),
    ("Quốc hội", "national-assembly"),
    ("Đoàn đại biểu Quốc hội", "delegation"),
    ("Ủy ban Mặt trận", "front"),
    ("Ủy ban Kiểm tra", "party-commission"),
    ("Ban Thường vụ", "party-committee"),
    ("Ban Chấp hành", "party-committee"),
    ("Ban ", "party-commission"),
    ("Hội ", "association"),
    ("Liên hiệp", "union"),
    ("Cổng", "press"),
    ("Báo ", "press"),
    ("Trường ", "school"),
    ("Đại học", "university"),
)
_PARTY = re.compile(r"(Thành ủy|Tỉnh ủy|Huyện ủy|Quận ủy|Đảng|Trung ương)")
_TOPICS = (
    ("chuyển đổi số", "digital-transformation"),
    ("khoa học và công nghệ", "science-technology"),
    ("cải cách hành chính", "administrative-reform"),
)
_STATUS = {
    "new": TenureKind.APPOINTED,
    "former": TenureKind.FORMER,
    "acting": TenureKind.ACTING,
    "dismissed": TenureKind.DISMISSED,
}


def _kind(name: str) -> str:
    """The id of organisation_kinds.yml that the beginning of a name suggests; good enough for tests."""
    kind = next((kind for start, kind in _KINDS if name.startswith(start)), None)
    if kind is None or (kind == "party-commission" and not _PARTY.search(name)):
        return "party-committee" if _PARTY.search(name) else "other"
    return kind


def people(gold: dict[str, Any], find: Finder) -> tuple[Person, ...]:
    found = []
    for person in gold["people"]:
        spans = find.all(person["name"]) or (find.first(person["name"]),)
        posts = tuple(
            Tenure(
                title=post["title"],
                organisation=post["organisation"],
                kind=_STATUS.get(post.get("status"), TenureKind.MENTIONED),
                evidence=(find.first(post["title"], spans[0].start), spans[0]),
                rule="gold.post",
            )
            for post in person["posts"]
        )
        found.append(Person(name=person["name"], posts=posts, evidence=spans, rule="gold.person"))
    return tuple(found)


def organisations(gold: dict[str, Any], find: Finder) -> tuple[Organisation, ...]:
    found = []
    for item in gold["organisations"]:
        name = item if isinstance(item, str) else item["name"]
        span = find.first(name)
        where = re.search(r"(?:thành phố|tỉnh|quận|huyện) [^,]+$", name)
        found.append(
            Organisation(
                name=name,
                kind=_kind(name),
                spellings=(find.text[span.start : span.end],) if span != find.fallback else (),
                jurisdiction=where.group(0) if where else None,
                parent=name.partition(", ")[2] if name.startswith("Phòng ") and ", " in name else None,
                generic=name.startswith("các "),
                evidence=(span,),
                rule="gold.organisation",
            )
        )
    return tuple(found)


def documents(gold: dict[str, Any], find: Finder) -> tuple[Document, ...]:
    return tuple(
        Document(
            kind=item["kind"],
            number=item["number"],
            date=item["date"],
            issuer=item["issuer"],
            title=item["title"],
            candidates=("45-NQ/TW",) if item["number"] == "45" else (),
            evidence=(find.first(item["number"] or item["title"]),),
            rule="gold.document",
        )
        for item in gold["documents"]
    )


def events(gold: dict[str, Any], find: Finder) -> tuple[Event, ...]:
    return tuple(
        Event(
            kind=item["kind"],
            name=item["name"],
            date=item["date"],
            part_of_day=item.get("part_of_day"),
            place=item.get("place"),
            organiser=item.get("organiser"),
            participants=tuple(
                Participation(
                    name=who["name"], role=Role(who["role"]), evidence=(find.first(who["name"]),), rule="gold.role"
                )
                for who in item.get("participants", ())
            ),
            evidence=(find.first(item["name"]),),
            rule="gold.event",
        )
        for item in gold["events"]
    )


def _event_of(person: str | None, events: tuple[Event, ...]) -> int | None:
    return next((i for i, e in enumerate(events) if any(p.name == person for p in e.participants)), None)


def tasks(gold: dict[str, Any], find: Finder, events: tuple[Event, ...]) -> tuple[Task, ...]:
    return tuple(
        Task(
            text=item["text"],
            assigner=item["assigner"],
            assignees=tuple(item["assignees"]),
            coordinators=tuple(item.get("coordinators", ())),
            due=item.get("due"),
            based_on=(item["based_on"],) if item.get("based_on") else (),
            strength=Strength.REQUEST if item["assigner"] else Strength.PLAN,
            event=_event_of(item["assigner"], events),
            initiatives=tuple(i["name"] for i in _required(gold, "initiatives") if i["name"] in item["text"]),
            topics=tuple(topic for words, topic in _TOPICS if words in item["text"]),
            evidence=(find.first(item["text"]),),
            rule="gold.task",
            confidence=Confidence.CERTAIN,
        )
        for item in _required(gold, "tasks")
    )


def awards(gold: dict[str, Any], find: Finder) -> tuple[Award, ...]:
    return tuple(
        Award(
            kind=item["kind"],
            by=item["by"],
            recipients=tuple(Recipient(r.get("name"), r.get("count"), r.get("unit")) for r in item["recipients"]),
            reason=item.get("for"),
            date=gold["article"]["published"][:10],
            evidence=(find.first(item["kind"]),),
            rule="gold.award",
        )
        for item in _required(gold, "awards")
    )


def indicators(gold: dict[str, Any], find: Finder) -> tuple[Indicator, ...]:
    return tuple(
        Indicator(
            value=float(item["value"]),
            unit=item["unit"],
            about=item["about"],
            period=item.get("period"),
            evidence=(find.number(item["value"]),),
            rule="gold.indicator",
        )
        for item in _required(gold, "indicators")
    )


def initiatives(gold: dict[str, Any], find: Finder) -> tuple[Initiative, ...]:
    return tuple(
        Initiative(
            kind=item["kind"],
            name=item["name"],
            status=item.get("status"),
            responsible=item.get("responsible"),
            evidence=(find.first(item["name"]),),
            rule="gold.initiative",
        )
        for item in _required(gold, "initiatives")
    )


def statements(find: Finder, people: tuple[Person, ...], events: tuple[Event, ...]) -> tuple[Statement, ...]:
    """What follows 'nhấn mạnh' and its like, said by the last person named before in the same line."""
    found = []
    for match in re.finditer(r"(?:nhấn mạnh|cho biết|khẳng định|nêu rõ)[,:]? ([^.\n]{15,}\.)", find.text):
        line = find.text.rfind("\n", 0, match.start()) + 1
        before = find.text[line : match.start()]
        name = max((p.name for p in people if p.name in before), key=before.rfind, default=None)
        if name:
            found.append(
                Statement(
                    speaker=name,
                    text=match.group(1),
                    event=_event_of(name, events),
                    evidence=(Span(*match.span()),),
                    rule="gold.statement",
                )
            )
    return tuple(found)


def quotations(find: Finder, documents: tuple[Document, ...]) -> tuple[Quotation, ...]:
    found = []
    for match in re.finditer(r"“([^”]{10,})”", find.text):
        keys = [d.number or d.title or "" for d in documents]
        before = find.text[: match.start()]
        of = max((k for k in keys if k and k in before), key=before.rfind, default=None)
        if of:
            found.append(Quotation(of=of, text=match.group(1), evidence=(Span(*match.span(1)),), rule="gold.quotation"))
    return tuple(found)


def topics(find: Finder) -> tuple[Topic, ...]:
    hits = ((topic, find.all(words)) for words, topic in _TOPICS)
    return tuple(Topic(id=topic, evidence=spans, rule="gold.topic") for topic, spans in hits if spans)


def places(find: Finder, jurisdiction: str | None) -> tuple[Place, ...]:
    upper = "A-ZĐÀÁẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÈÉẺẼẸÊẾỀỂỄỆÌÍỈĨỊÒÓỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÙÚỦŨỤƯỨỪỬỮỰỲÝỶỸỴ"
    spans: dict[tuple[str, str], list[Span]] = {}
    for match in re.finditer(rf"\b(tỉnh|quận|huyện|xã|phường) ([{upper}]\w+(?: [{upper}]\w+)*)", find.text):
        spans.setdefault((match.group(1), match.group(2)), []).append(Span(*match.span()))
    return tuple(
        Place(
            name=f"{kind} {name}",
            kind=kind,
            parent=None if kind == "tỉnh" else jurisdiction,
            evidence=tuple(where),
            rule="gold.place",
        )
        for (kind, name), where in spans.items()
    )


def _required(gold: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [item for item in gold[kind] if not item.get("optional")]
