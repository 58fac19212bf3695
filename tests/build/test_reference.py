"""Titles, bodies with their history, and places, known without any article."""

from pyoxigraph import QuerySolutions, Store

from hpgraph.build import PREFIXES, ontology_quads, reference_quads
from hpgraph.models import Organisation, Place
from hpgraph.resolve import identify
from hpgraph.validate import validate
from support.facts import SAID, extraction


def ask(names: str, pattern: str) -> set[tuple[str, ...]]:
    store = Store()
    store.bulk_extend(reference_quads())
    head = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())
    rows = store.query(f"{head} SELECT {names} {{ {pattern} }}", use_default_graph_as_union=True)
    assert isinstance(rows, QuerySolutions)
    return {tuple(str(getattr(value, "value", "")) for value in row) for row in rows}


def test_a_merged_ministry_leads_to_its_successor() -> None:
    found = ask(
        "?after ?when",
        """?c a org:ChangeEvent ; org:originalOrganization/skos:prefLabel "Bộ Thông tin và Truyền thông"@vi ;
           org:resultingOrganization/skos:prefLabel ?after ; prov:startedAtTime ?when FILTER(LANG(?after) = "vi")""",
    )
    assert found == {("Bộ Khoa học và Công nghệ", "2025-03-01T00:00:00+07:00")}


def test_bodies_and_places_have_the_iris_that_articles_give_them() -> None:
    body = Organisation(name="Bộ Khoa học và Công nghệ", kind="ministry", **SAID)
    province = Place(name="tỉnh Bắc Ninh", kind="tỉnh", **SAID)
    ids = identify(extraction(organisations=(body,), places=(province,)))
    subjects = {str(quad.subject).strip("<>") for quad in reference_quads()}
    assert PREFIXES["agency"] + ids["organisation", body.name] in subjects
    assert PREFIXES["place"] + ids["place", province.name] in subjects


def test_a_province_that_ended_names_its_successor() -> None:
    found = ask(
        "?end ?by",
        """?p skos:prefLabel "tỉnh Hải Dương"@vi ; schema:validThrough ?end ; dct:isReplacedBy/rdfs:label ?by""",
    )
    assert found == {("2025-06-30", "thành phố Hải Phòng")}


def test_a_city_that_goes_on_is_not_replaced() -> None:
    assert ask("?by", """?p skos:prefLabel "thành phố Hải Phòng"@vi ; dct:isReplacedBy ?by""") == set()


def test_titles_have_both_languages() -> None:
    assert len(ask("?t", "?t skos:inScheme hp:titles ; skos:prefLabel ?en FILTER(LANG(?en) = 'en')")) >= 400


def test_reference_data_conform() -> None:
    report = validate([*reference_quads(), *ontology_quads()])
    assert report.conforms, str(report)
