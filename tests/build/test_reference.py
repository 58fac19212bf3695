"""Titles, bodies with their history, and places, known without any article."""

import csv

from pyoxigraph import QuerySolutions, Store

from hpgraph import resources
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


def rows(name: str) -> list[dict[str, str]]:
    with resources.path("data", "reference", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_body_with_a_successor_has_its_change() -> None:
    sides = [(row["original"].split(), row["resulting"].split()) for row in rows("agency_changes.csv")]
    told = {(old, new) for before, after in sides for old in before for new in after}
    following = [(row["id"], row["successor"]) for row in rows("agencies.csv") if row["successor"]]
    assert [pair for pair in following if pair not in told] == []


def test_every_new_unit_of_hai_phong_has_its_predecessors() -> None:
    """114 units of 375; each old one went into at least one new one, and is its successor's where it is one alone."""
    places = {row["id"]: row for row in rows("places.csv")}
    new = {i for i, p in places.items() if p["parent"] == "thanh-pho-hai-phong" and p["valid_from"] == "2025-07-01"}
    changes = [row for row in rows("place_changes.csv") if row["resulting"] in new]
    assert len(new) == len(changes) == 114
    into: dict[str, list[str]] = {}
    for row in changes:
        for old in row["original"].split():
            into.setdefault(old, []).append(row["resulting"])
    assert {places[old]["valid_to"] for old in into} == {"2025-06-30"}
    for old, after in into.items():
        if places[old]["kind"] != "huyện":
            assert places[old]["successor"] == (after[0] if len(after) == 1 else "")
    parted = {old for row in changes for old in row["note"].removeprefix("in part: ").split() if row["note"]}
    assert parted == {old for old, after in into.items() if len(after) > 1}


def test_titles_have_both_languages() -> None:
    assert len(ask("?t", "?t skos:inScheme hp:titles ; skos:prefLabel ?en FILTER(LANG(?en) = 'en')")) >= 400


def test_reference_data_conform() -> None:
    report = validate([*reference_quads(), *ontology_quads()])
    assert report.conforms, str(report)
