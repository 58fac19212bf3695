"""What the page shows of the sample corpus is what its gold facts say."""

from collections.abc import Iterable
from functools import cache

import pytest

from hpgraph.analyse.rows import Once
from hpgraph.render.collect import local, picture
from hpgraph.render.kinds import KINDS
from hpgraph.render.pictures import Picture
from hpgraph.render.relations import GROUPS, RELATIONS
from hpgraph.store import GraphStore
from hpgraph.text import fold
from support.corpus import gold_extractions, gold_store
from support.reports import MAIN_NAMES


@cache
def sample() -> Picture:
    return picture(Once(gold_store()))


def related(relation: str) -> set[tuple[str, str, str]]:
    """(label of source, label of target, detail) of all facts of a relation."""
    names = {node.id: node.label for node in sample().nodes}
    return {
        (names[fact.source], names[fact.target] if fact.target else "", fact.detail[0])
        for fact in sample().facts
        if fact.relation == relation
    }


def alike(pairs: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Names as compared: labels of events are shortened, and two articles may spell one event in two ways."""
    return {(fold(who), fold(event)[:60]) for who, event in pairs}


def test_every_person_with_a_post_is_there() -> None:
    posts = {tuple(map(fold, post)) for post in related("post") | related("former-post")}
    for extraction in gold_extractions():
        for person in extraction.people:
            for post in person.posts:
                assert (fold(person.name), fold(post.organisation or ""), fold(post.title)) in posts


@pytest.mark.parametrize("role", ["chair", "speaker", "attendee", "signatory", "appointed", "awarded"])
def test_roles_in_events(role: str) -> None:
    told = {
        (participant.name, MAIN_NAMES.get(event.name, event.name))
        for extraction in gold_extractions()
        for event in extraction.events
        for participant in event.participants
        if participant.role == role
    }
    assert alike((who, event) for who, event, _ in related(f"role-{role}")) >= alike(told)


def test_facts_have_quotations_of_their_articles() -> None:
    texts = {extraction.article.title: extraction.article.text for extraction in gold_extractions()}
    shown = sample()
    proven = [fact for fact in shown.facts if fact.quotes]
    assert len(proven) > 0.95 * len(shown.facts)
    for quote in shown.quotes:
        text = texts[shown.articles[quote.article].title]
        assert text[quote.start : quote.start + len(quote.exact)] == quote.exact


def test_every_end_of_a_fact_is_a_node() -> None:
    ids = {node.id for node in sample().nodes}
    assert len(ids) == len(sample().nodes)
    assert {fact.source for fact in sample().facts} <= ids
    assert {fact.target for fact in sample().facts if fact.target} <= ids


def test_reference_data_without_news_is_left_out() -> None:
    assert len(sample().nodes) < 100 * len(gold_extractions())
    linked = {end for fact in sample().facts for end in (fact.source, fact.target)}
    assert {node.id for node in sample().nodes if node.kind == "place"} <= linked


def test_concepts_are_shown_in_both_languages() -> None:
    events = [node for node in sample().nodes if node.kind == "event"]
    kinds = {value for node in events for name, value in node.attributes if name == "type"}
    assert ("hội nghị", "conference") in kinds


def test_an_empty_graph_is_an_empty_picture() -> None:
    assert picture(GraphStore.open()) == Picture()


def test_ids_are_below_the_base_or_short_terms() -> None:
    assert local("https://w3id.org/hpgraph/id/eli/a/b") == "eli/a/b"
    assert local("https://w3id.org/hpgraph/ontology#topic/tax") == "hp:topic/tax"
    assert local("https://example.org/x") == "https://example.org/x"


def test_registries_are_sound() -> None:
    groups = {name for name, _ in GROUPS}
    assert len({relation.id for relation in RELATIONS}) == len(RELATIONS)
    assert {relation.group for relation in RELATIONS} == groups
    assert len({kind.id for kind in KINDS}) == len(KINDS)
    for relation in RELATIONS:
        assert all(relation.forward)
