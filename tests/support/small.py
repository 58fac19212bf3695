"""A graph that can be counted by hand: four officials, three events, three bodies, two tasks, three citations."""

from functools import cache

from pyoxigraph import RdfFormat, parse

from hpgraph.store import GraphStore

ID = "https://w3id.org/hpgraph/id/"
_TURTLE = """
@prefix : <https://w3id.org/hpgraph/id/> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix eli: <http://data.europa.eu/eli/ontology#> .
@prefix hp: <https://w3id.org/hpgraph/ontology#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

:an a hp:Official ; rdfs:label "Nguyễn Văn An"@vi .
:binh a hp:Official ; rdfs:label "Trần Bình"@vi .
:chi a hp:Official ; rdfs:label "Lê <b>Chi</b>"@vi .
:dung a hp:Official ; rdfs:label "Phạm Dung"@vi .
:so-y-te a hp:Agency ; rdfs:label "Sở Y tế"@vi .
:thanh-uy a hp:Agency ; rdfs:label "Thành ủy"@vi .
:ubnd a hp:Agency ; rdfs:label "Ủy ban nhân dân"@vi .

:hop a hp:Event ; rdfs:label "hội nghị"@vi ; schema:startDate "2022-10-05"^^xsd:date ;
  cv:hasParticipation :p1, :p2, :p3 .
:lam-viec a hp:Event ; rdfs:label "buổi làm việc"@vi ; schema:startDate "2022-11"^^xsd:gYearMonth ;
  cv:hasParticipation :p4, :p5 .
:tiep a hp:Event ; rdfs:label "buổi tiếp"@vi ; cv:hasParticipation :p6 .
:p1 cv:hasParticipant :an . :p2 cv:hasParticipant :binh . :p3 cv:hasParticipant :chi .
:p4 cv:hasParticipant :an . :p5 cv:hasParticipant :binh . :p6 cv:hasParticipant :dung .

:t1 a hp:Tenure ; org:member :an ; org:organization :so-y-te .
:t2 a hp:Tenure ; org:member :an ; org:organization :so-y-te .
:t3 a hp:Tenure ; org:member :an ; org:organization :thanh-uy .
:t4 a hp:Tenure ; org:member :binh ; org:organization :ubnd .

:viec-1 a hp:Task ; hp:assigner :an ; hp:assignee :so-y-te ; hp:coordinator :ubnd ; hp:statedAt :hop ;
  hp:strength <https://w3id.org/hpgraph/ontology#strength/order> ; hp:due "2022-12-15"^^xsd:date .
:viec-2 a hp:Task ; hp:assigner :an ; hp:assignee :so-y-te ; dct:date "2022-11-02"^^xsd:date ;
  hp:strength <https://w3id.org/hpgraph/ontology#strength/request> .

:nq-08 a hp:Document ; rdfs:label "Nghị quyết 08-NQ/TU"@vi ; eli:date_document "2013-05-16"^^xsd:date .
:qd-12 a hp:Document ; rdfs:label "Quyết định 12/QĐ-UBND"@vi ; eli:based_on :nq-08 .
:bai-1 a hp:Article ; schema:headline "Bài một"@vi ; schema:citation :nq-08 ;
  schema:datePublished "2022-10-05T10:00:00+07:00"^^xsd:dateTime .
:bai-2 a hp:Article ; schema:headline "Bài hai"@vi ; schema:citation :nq-08 ;
  schema:datePublished "2022-11-03T10:00:00+07:00"^^xsd:dateTime .
"""


@cache
def small_store() -> GraphStore:
    """The graph in memory; tests only read it."""
    store = GraphStore.open()
    store.inner.extend(parse(_TURTLE, format=RdfFormat.TURTLE))
    return store
