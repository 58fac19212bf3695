"""The JSON of `hpgraph extract`: an Extraction as plain values, described by `extraction.schema.json`."""

from typing import Any

from hpgraph.models import (
    FACT_KINDS,
    Article,
    Award,
    Document,
    Event,
    Extraction,
    Fact,
    Indicator,
    Initiative,
    Organisation,
    Person,
    Place,
    Problem,
    Quotation,
    Statement,
    Task,
    Tenure,
    TenureKind,
    Topic,
)

_STATUS = {
    TenureKind.APPOINTED: "new",
    TenureKind.ELECTED: "new",
    TenureKind.ACTING: "acting",
    TenureKind.FORMER: "former",
    TenureKind.DISMISSED: "dismissed",
}


def to_json(extraction: Extraction) -> dict[str, Any]:
    """One extraction as JSON values; key order is fixed, so equal extractions give equal text."""
    text = extraction.article.text
    found: dict[str, Any] = {"article": _article(extraction.article)}
    for kind in FACT_KINDS:
        found[kind] = [_WRITERS[type(fact)](fact) | _common(fact, text) for fact in getattr(extraction, kind)]
    for person, value in zip(extraction.people, found["people"], strict=True):
        value["posts"] = [_tenure(post) | _common(post, text) for post in person.posts]
    for event, value in zip(extraction.events, found["events"], strict=True):
        value["participants"] = [{"name": p.name, "role": p.role.value} | _common(p, text) for p in event.participants]
    found["problems"] = [problem_json(problem) for problem in extraction.problems]
    return found


def problem_json(problem: Problem) -> dict[str, str]:
    return {"article": problem.article, "stage": problem.stage, "message": problem.message}


def failed_json(problem: Problem) -> dict[str, Any]:
    """The line of an input that gave no article: empty facts and the reason, so lines still match inputs."""
    empty: dict[str, Any] = {"article": {"source": problem.article, "text": ""}}
    return empty | {kind: [] for kind in FACT_KINDS} | {"problems": [problem_json(problem)]}


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "source": article.source,
        "url": article.url,
        "portal": article.portal,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "publisher": article.publisher,
        "jurisdiction": article.jurisdiction,
        "author": article.author,
        "captions": list(article.captions),
        "text": article.text,
    }


def _common(fact: Fact, text: str) -> dict[str, Any]:
    return {
        "evidence": [{"start": s.start, "end": s.end, "quote": text[s.start : s.end]} for s in fact.evidence],
        "rule": fact.rule,
        "confidence": fact.confidence.value,
    }


def _person(fact: Person) -> dict[str, Any]:
    return {
        "name": fact.name,
        "posts": [],
        "spellings": list(fact.spellings),
        "honorifics": list(fact.honorifics),
        "imprint": fact.imprint,
    }


def _tenure(fact: Tenure) -> dict[str, Any]:
    found: dict[str, Any] = {"title": fact.title, "organisation": fact.organisation}
    if fact.kind in _STATUS:
        found["status"] = _STATUS[fact.kind]
    found |= {"kind": fact.kind.value, "start": fact.start, "end": fact.end, "term": fact.term}
    return found | {"document": fact.document, "event": fact.event}


def _organisation(fact: Organisation) -> dict[str, Any]:
    return {
        "name": fact.name,
        "kind": fact.kind,
        "spellings": list(fact.spellings),
        "jurisdiction": fact.jurisdiction,
        "parent": fact.parent,
        "generic": fact.generic,
    }


def _document(fact: Document) -> dict[str, Any]:
    return {
        "kind": fact.kind,
        "number": fact.number,
        "date": fact.date,
        "issuer": fact.issuer,
        "title": fact.title,
        "candidates": list(fact.candidates),
        "based_on": list(fact.based_on),
        "amends": list(fact.amends),
        "replaces": list(fact.replaces),
    }


def _event(fact: Event) -> dict[str, Any]:
    return {
        "kind": fact.kind,
        "name": fact.name,
        "date": fact.date,
        "end_date": fact.end_date,
        "part_of_day": fact.part_of_day,
        "place": fact.place,
        "organiser": fact.organiser,
        "participants": [],
    }


def _task(fact: Task) -> dict[str, Any]:
    return {
        "assigner": fact.assigner,
        "assignees": list(fact.assignees),
        "coordinators": list(fact.coordinators),
        "text": fact.text,
        "due": fact.due,
        "due_text": fact.due_text,
        "based_on": list(fact.based_on),
        "strength": fact.strength.value,
        "event": fact.event,
        "initiatives": list(fact.initiatives),
        "topics": list(fact.topics),
    }


def _award(fact: Award) -> dict[str, Any]:
    recipients = [
        {"name": r.name} if r.name is not None else {"count": r.count, "unit": r.unit} for r in fact.recipients
    ]
    return {"kind": fact.kind, "by": fact.by, "recipients": recipients, "for": fact.reason, "date": fact.date}


def _indicator(fact: Indicator) -> dict[str, Any]:
    value = int(fact.value) if float(fact.value).is_integer() else fact.value
    return {
        "value": value,
        "unit": fact.unit,
        "about": fact.about,
        "period": fact.period,
        "comparison": fact.comparison,
        "qualifier": fact.qualifier,
        "whom": fact.whom,
    }


def _initiative(fact: Initiative) -> dict[str, Any]:
    return {"kind": fact.kind, "name": fact.name, "status": fact.status, "responsible": fact.responsible}


def _statement(fact: Statement) -> dict[str, Any]:
    return {"speaker": fact.speaker, "text": fact.text, "event": fact.event}


def _quotation(fact: Quotation) -> dict[str, Any]:
    return {"of": fact.of, "text": fact.text}


def _topic(fact: Topic) -> dict[str, Any]:
    return {"id": fact.id}


def _place(fact: Place) -> dict[str, Any]:
    return {"name": fact.name, "kind": fact.kind, "parent": fact.parent}


_WRITERS: dict[type[Fact], Any] = {
    Person: _person,
    Organisation: _organisation,
    Document: _document,
    Event: _event,
    Task: _task,
    Award: _award,
    Indicator: _indicator,
    Initiative: _initiative,
    Statement: _statement,
    Quotation: _quotation,
    Topic: _topic,
    Place: _place,
}
