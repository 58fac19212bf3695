from datetime import datetime

import pytest

from hpgraph.models import Article, Document, Event, Extraction, Person, Span, Tenure
from hpgraph.resolve import identify
from hpgraph.resolve.scopes import CENTRAL, scope_of_body

HERE = (Span(0, 1),)


def article(name: str, jurisdiction: str | None = "thành phố Hải Phòng", year: int = 2021) -> Article:
    return Article(id=name, text="x", blocks=(), jurisdiction=jurisdiction, published=datetime(year, 5, 1))


def person(name: str, *bodies: str) -> Person:
    posts = tuple(Tenure(title="Giám đốc", organisation=body, evidence=HERE, rule="t") for body in bodies)
    return Person(name=name, posts=posts, evidence=HERE, rule="t")


def id_of(found: Person | Document | Event, where: Article) -> str:
    extraction = Extraction(
        article=where,
        people=(found,) if isinstance(found, Person) else (),
        documents=(found,) if isinstance(found, Document) else (),
        events=(found,) if isinstance(found, Event) else (),
    )
    (chosen,) = identify(extraction).values()
    return chosen


@pytest.mark.parametrize(
    ("name", "jurisdiction", "scope"),
    [
        ("Sở Tài chính thành phố Hải Phòng", None, "hải phòng"),
        ("Ban Thường vụ Tỉnh ủy Bắc Ninh", "thành phố Hải Phòng", "bắc ninh"),
        ("Ủy ban nhân dân huyện An Lão", "thành phố Hải Phòng", "hải phòng"),
        ("Bộ Khoa học và Công nghệ", "thành phố Hải Phòng", CENTRAL),
        ("Ban Tổ chức Trung ương", None, CENTRAL),
        ("Công ty Cổ phần Kiến Quốc", "thành phố Hải Phòng", "công ty cổ phần kiến quốc"),
    ],
)
def test_scope_of_body(name: str, jurisdiction: str | None, scope: str) -> None:
    assert scope_of_body(name, jurisdiction) == scope


def test_same_name_in_the_same_province_is_one_person_even_in_another_post() -> None:
    first = id_of(person("Lê Văn An", "Sở Tài chính thành phố Hải Phòng"), article("a"))
    second = id_of(person("Lê Văn An", "Ủy ban nhân dân thành phố Hải Phòng"), article("b"))
    assert first == second


def test_same_name_in_another_province_is_another_person() -> None:
    first = id_of(person("Lê Văn An", "Sở Tài chính thành phố Hải Phòng"), article("a"))
    second = id_of(person("Lê Văn An", "Sở Tài chính tỉnh Bắc Ninh"), article("b", "tỉnh Bắc Ninh"))
    assert first != second


def test_a_name_alone_never_merges() -> None:
    assert id_of(person("Lê Văn An"), article("a")) != id_of(person("Lê Văn An"), article("b"))


def test_names_that_differ_only_in_diacritics_stay_apart() -> None:
    body = "Sở Tài chính thành phố Hải Phòng"
    assert id_of(person("Lê Văn Hòa", body), article("a")) != id_of(person("Lê Văn Hóa", body), article("a"))


def document(number: str | None, date: str | None = None, issuer: str = "Bộ Chính trị") -> Document:
    return Document(kind="resolution", number=number, date=date, issuer=issuer, evidence=HERE, rule="t")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (document("45-NQ/TW", "2019-01-24"), document("45-NQ/TW", "2023-11-24"), False),
        (document("45-NQ/TW", "2019-01-24"), document("45-NQ/TW", "2019-01-24"), True),
        (document("35/2021/QH15"), document("35/2021/QH15", "2021-11-13"), True),
        (document("08-NQ/TU", None, "Thành ủy Hải Phòng"), document("08-NQ/TU", None, "Tỉnh ủy Bắc Ninh"), False),
    ],
)
def test_documents(one: Document, other: Document, same: bool) -> None:
    assert (id_of(one, article("a")) == id_of(other, article("b"))) is same


def test_undated_citations_of_different_years_stay_apart() -> None:
    assert id_of(document("45"), article("a", year=2019)) != id_of(document("45"), article("b", year=2023))


def event(name: str, date: str | None) -> Event:
    return Event(kind="conference", name=name, date=date, organiser="Thành ủy Hải Phòng", evidence=HERE, rule="t")


def test_the_same_conference_in_two_reports_is_one_event() -> None:
    found = event("hội nghị tổng kết", "2021-12-24")
    assert id_of(found, article("a")) == id_of(found, article("b"))


def test_undated_events_stay_with_their_article() -> None:
    found = event("hội nghị tổng kết", None)
    assert id_of(found, article("a")) != id_of(found, article("b"))
