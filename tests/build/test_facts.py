"""Each kind of fact as the graph says it."""

from hpgraph.build import article_quads
from hpgraph.models import (
    Award,
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
    Statement,
    Strength,
    Task,
    Tenure,
    TenureKind,
    Topic,
)
from support.facts import SAID, extraction, says, select

SO_Y_TE = Organisation(
    name="Sở Y tế thành phố Hải Phòng",
    kind="department",
    spellings=("Sở Y tế",),
    jurisdiction="thành phố Hải Phòng",
    **SAID,
)
A = Person(
    name="Trần Văn A",
    spellings=("Trần Văn A", "đồng chí A"),
    honorifics=("đồng chí",),
    posts=(
        Tenure(
            title="Giám đốc",
            organisation=SO_Y_TE.name,
            kind=TenureKind.APPOINTED,
            start="2021-12-01",
            end="2026",
            term="thời hạn 5 năm",
            document="1/QĐ-UBND",
            event=0,
            **SAID,
        ),
    ),
    **SAID,
)
DECISION = Document(
    kind="decision", number="1/QĐ-UBND", date="2021-11", issuer="Chủ tịch Ủy ban nhân dân thành phố Hải Phòng", **SAID
)
LAW = Document(kind="law", number=None, title="Luật Khám bệnh, chữa bệnh", based_on=("1/QĐ-UBND",), **SAID)
MEETING = Event(
    kind="conference",
    name="hội nghị",
    date="2021-12-24",
    end_date="2021-12-25",
    part_of_day="morning",
    place="trụ sở",
    organiser=SO_Y_TE.name,
    participants=(Participation(name="Trần Văn A", role=Role.SPEAKER, **SAID),),
    **SAID,
)


def test_a_tenure_has_person_post_kind_and_known_dates() -> None:
    facts = extraction(people=(A,), organisations=(SO_Y_TE,), documents=(DECISION,), events=(MEETING,))
    found = select(
        facts,
        """?t a org:Membership ; org:member/rdfs:label ?who ; org:organization/rdfs:label ?body ;
           org:role/rdfs:label ?role ; og:post/rdfs:label ?post ; hp:tenureKind tenure-kind:appointed ;
           hp:term ?term ; hp:basedOn/eli:id_local ?by ; hp:statedAt/rdfs:label ?at ;
           org:memberDuring ?i . ?i time:hasBeginning/time:inXSDDate ?b ; time:hasEnd/time:inXSDgYear ?e""",
    )
    assert len(found) == 1
    values = set(found[0])
    assert {"Trần Văn A", SO_Y_TE.name, "Giám đốc", f"Giám đốc {SO_Y_TE.name}", "thời hạn 5 năm", "1/QĐ-UBND"} < values
    assert {"hội nghị", "2021-12-01", "2026"} < values


def test_a_post_that_is_only_mentioned_has_no_interval() -> None:
    person = Person(name="Lê B", posts=(Tenure(title="Thứ trưởng", organisation=None, **SAID),), **SAID)
    facts = extraction(people=(person,))
    assert says(facts, "?t hp:tenureKind ?k . ?t org:member ?p")
    assert not says(facts, "?t org:memberDuring|org:organization|og:post|hp:firstSeen ?i")


def test_the_same_tenure_in_two_articles_is_one_node() -> None:
    first = article_quads(extraction(people=(A,), organisations=(SO_Y_TE,)))
    second = article_quads(extraction({"id": "bai-2"}, people=(A,), organisations=(SO_Y_TE,)))
    tenures = [{q.subject for q in quads if "/tenure/" in str(q.subject)} for quads in (first, second)]
    assert tenures[0] == tenures[1]
    assert len(tenures[0]) == 1


def test_a_document_has_symbol_issuer_date_and_a_citation() -> None:
    facts = extraction(documents=(DECISION, LAW))
    assert (
        select(facts, "?d eli:id_local ?n ; eli:date_document ?day ; eli:passed_by/rdfs:label ?by ; rdfs:label ?l")[0][
            1:
        ]
        != ()
    )
    assert says(facts, "?d a hp:Law ; eli:title ?t ; eli:based_on/eli:id_local ?n ; eli:type_document hp:Law")
    assert len(select(facts, "?c hp:citing ?a ; hp:cited ?d . ?a schema:citation ?d")) == 2
    assert all("/eli/" in str(row) for row in select(facts, "?d a hp:Decision"))


def test_an_ambiguous_citation_keeps_its_candidates() -> None:
    cited = Document(kind="resolution", number="45", candidates=("45-NQ/TW năm 2019", "45-NQ/TW năm 2023"), **SAID)
    assert [row[1] for row in select(extraction(documents=(cited,)), "?c hp:candidate ?w")] == list(cited.candidates)


def test_an_event_has_day_place_organiser_and_roles() -> None:
    facts = extraction(people=(A,), organisations=(SO_Y_TE,), events=(MEETING,))
    found = select(
        facts,
        """?e a hp:Conference ; schema:startDate ?s ; schema:endDate ?z ;
           hp:partOfDay part-of-day:morning ; dct:type hp:Conference ; schema:location/rdfs:label ?where ;
           schema:organizer/rdfs:label ?who ; cv:hasParticipation ?p . ?p cv:role role:speaker ;
           cv:hasParticipant ?person ; hp:inEvent ?e . ?e schema:attendee ?person ;
           schema:performer ?person""",
    )
    assert len(found) == 1
    assert {"2021-12-24", "2021-12-25", "trụ sở", SO_Y_TE.name} < set(found[0])


def test_a_task_has_who_whom_what_until_when_and_why() -> None:
    task = Task(
        text="báo cáo kết quả",
        assigner="Trần Văn A",
        assignees=("Giám đốc Sở Y tế", "các phòng, ban"),
        coordinators=(SO_Y_TE.name,),
        due="2021-12-31",
        due_text="trước ngày 31/12",
        based_on=("1/QĐ-UBND",),
        strength=Strength.ORDER,
        event=0,
        initiatives=("đề án bệnh viện số",),
        topics=("health",),
        **SAID,
    )
    initiative = Initiative(
        kind="scheme", name="đề án bệnh viện số", status="planned", responsible=SO_Y_TE.name, **SAID
    )
    facts = extraction(
        people=(A,),
        organisations=(SO_Y_TE,),
        documents=(DECISION,),
        events=(MEETING,),
        initiatives=(initiative,),
        tasks=(task,),
    )
    found = select(
        facts,
        """?t a odrl:Duty, ical:Vtodo ; schema:text ?text ; odrl:assigner/rdfs:label ?from ;
           odrl:assignee ?to ; hp:assignee ?to ; hp:coordinator/rdfs:label ?with ; ical:due ?due ;
           hp:due ?due ; hp:dueText ?words ; hp:basedOn/eli:id_local ?law ; hp:strength strength:order ;
           hp:statedAt/rdfs:label ?at ; hp:concerns topic:health, ?initiative . ?to rdfs:label ?name .
           ?initiative hp:initiativeStatus initiative-status:planned ;
           adms:status initiative-status:planned ; hp:initiativeKind initiative-kind:scheme ;
           hp:responsible/rdfs:label ?body""",
    )
    assert {f"Giám đốc {SO_Y_TE.name}", "các phòng, ban"} < {value for row in found for value in row}
    assert {"báo cáo kết quả", "Trần Văn A", "2021-12-31", "trước ngày 31/12", "1/QĐ-UBND", "hội nghị"} < set(found[0])
    assert says(facts, "?g a hp:BodyGroup ; rdfs:label 'các phòng, ban'@vi")


def test_an_award_has_kind_giver_and_recipients() -> None:
    award = Award(
        kind="Giấy khen",
        by="Giám đốc Sở Y tế",
        recipients=(Recipient(name="Trần Văn A"), Recipient(count=12, unit="tập thể")),
        reason="thành tích",
        date="2021-12-24",
        **SAID,
    )
    facts = extraction(people=(A,), organisations=(SO_Y_TE,), awards=(award,))
    found = select(
        facts,
        """?a a vivo:AwardReceipt ; dct:type/rdfs:label ?kind ; hp:awardedBy/rdfs:label ?by ;
           hp:recipient/rdfs:label ?who ; hp:recipientGroup ?g ; schema:description ?why ; dct:date ?day .
           ?g schema:value ?n ; schema:unitText ?unit""",
    )
    assert {"Giấy khen", f"Giám đốc {SO_Y_TE.name}", "Trần Văn A", "thành tích", "12", "tập thể"} < set(found[0])


def test_an_indicator_has_value_unit_and_when() -> None:
    dated = Indicator(
        value=30.4, unit="%", about="tỷ lệ", period="2021", comparison="rise", qualifier="at least", **SAID
    )
    worded = Indicator(value=5, unit="điểm cầu", about="trực tuyến", period="quý I", **SAID)
    facts = extraction(indicators=(dated, worded))
    found = select(facts, "?i a qb:Observation ; schema:value ?v ; schema:unitText ?u ; schema:observationDate ?d")
    values = {value for row in found for value in row}
    assert {"30.4", "%", "2021", "5", "điểm cầu", "2021-12-24"} < values
    assert says(facts, "?i hp:comparison comparison:rise ; hp:qualifier qualifier:at-least")
    assert says(facts, "?i hp:period 'quý I'@vi ; schema:observationAbout/rdfs:label 'thành phố Hải Phòng'@vi")


def test_words_are_of_a_person_or_of_a_document() -> None:
    facts = extraction(
        people=(A,),
        documents=(DECISION,),
        events=(MEETING,),
        statements=(Statement(speaker="Trần Văn A", text="cần làm ngay", event=0, **SAID),),
        quotations=(
            Quotation(of="1/QĐ-UBND", text="điều một", **SAID),
            Quotation(of="Trần Văn A", text="tôi nói", **SAID),
        ),
    )
    assert (
        select(facts, "?s a og:Speech ; schema:creator/rdfs:label 'Trần Văn A'@vi ; dct:date ?d ; schema:isPartOf ?e")
        != []
    )
    assert (
        select(facts, "?q a schema:Quotation ; schema:text 'điều một'@vi ; schema:isPartOf/eli:id_local '1/QĐ-UBND'")
        != []
    )
    assert (
        select(facts, "?q a schema:Quotation ; schema:text 'tôi nói'@vi ; schema:creator/rdfs:label 'Trần Văn A'@vi")
        != []
    )


def test_topics_and_places() -> None:
    place = Place(name="quận Ngô Quyền", kind="quận", parent="thành phố Hải Phòng", **SAID)
    facts = extraction(topics=(Topic(id="health", **SAID),), places=(place,))
    assert (
        select(facts, "?a dct:subject topic:health . ?n oa:hasBody topic:health ; oa:hasTarget/oa:hasSource ?a") != []
    )
    assert (
        select(
            facts, "?p dct:type place-kind:urban-district ; schema:containedInPlace/rdfs:label 'thành phố Hải Phòng'@vi"
        )
        != []
    )


def test_a_body_ends_with_the_name_of_the_body_above() -> None:
    above = Organisation(name="Thành ủy Hải Phòng", kind="party-committee", **SAID)
    below = Organisation(name="Văn phòng Thành ủy Hải Phòng", kind="office", **SAID)
    facts = extraction(organisations=(below, above))
    assert says(facts, "?a org:subOrganizationOf ?b . ?b rdfs:label 'Thành ủy Hải Phòng'@vi")
    assert not says(facts, "?a rdfs:label 'Thành ủy Hải Phòng'@vi ; org:subOrganizationOf ?b")


def test_the_article_says_where_it_is_from() -> None:
    facts = extraction(
        {
            "url": "https://example.org/1?a=b c",
            "publisher": "Cổng thông tin",
            "author": "Hải",
            "captions": ("Quang cảnh",),
        }
    )
    found = select(
        facts,
        """?a a schema:NewsArticle ; schema:headline ?h ; schema:datePublished ?d ; schema:url ?u ;
           schema:author ?w ; schema:publisher/rdfs:label ?p ; schema:image/schema:caption ?c ;
           schema:inLanguage "vi" ; dct:spatial/rdfs:label ?where""",
    )
    assert {
        "Hội nghị",
        "2021-12-24T12:39:00+07:00",
        "https://example.org/1?a=b c",
        "Hải",
        "Cổng thông tin",
        "Quang cảnh",
    } < set(found[0])
