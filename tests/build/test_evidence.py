"""Each fact points at its words."""

from hpgraph.models import Confidence, Event, Person, Span
from support.facts import TEXT, extraction, select


def test_evidence_points_at_the_words() -> None:
    person = Person(
        name="Trần Văn A", evidence=(Span(29, 39),), rule="people.post-before", confidence=Confidence.CERTAIN
    )
    found = select(
        extraction(people=(person,)),
        """?n a oa:Annotation ; oa:hasBody ?who ; hp:rule ?rule ; hp:confidence confidence:certain ;
           oa:hasTarget ?t . ?t oa:hasSource ?article ; oa:hasSelector ?w .
           ?w a oa:TextPositionSelector, oa:TextQuoteSelector ; oa:start ?s ; oa:end ?e ; oa:exact ?x""",
    )
    assert len(found) == 1
    values = set(found[0])
    assert {"people.post-before", "29", "39", TEXT[29:39]} < values


def test_an_entity_named_often_keeps_its_first_place_and_a_fact_its_first_three() -> None:
    often = tuple(Span(n, n + 1) for n in range(9))
    person, event = Person(name="A", evidence=often, rule="r"), Event(kind="visit", name="b", evidence=often, rule="r")
    assert len(select(extraction(people=(person,)), "?n oa:hasTarget ?t")) == 1
    assert len(select(extraction(events=(event,)), "?n oa:hasTarget ?t")) == 3
