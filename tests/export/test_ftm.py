"""FollowTheMoney's own library reads the export: known schemata and properties, valid values, no loose ends."""

import json
from pathlib import Path
from typing import Any

import followthemoney
import pytest

from hpgraph import export
from hpgraph.models import TenureKind
from support.corpus import gold_store
from support.posts import posts_store

Entities = dict[str, dict[str, Any]]


def written(path: Path, store: Any) -> Entities:
    export.write(store, path)
    lines = path.read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    assert len({entity["id"] for entity in found}) == len(found)
    return {entity["id"]: entity for entity in found}


@pytest.fixture(scope="module")
def entities(tmp_path_factory: pytest.TempPathFactory) -> Entities:
    return written(tmp_path_factory.mktemp("ftm") / "graph.ftm.json", gold_store())


def test_every_entity_is_valid(entities: Entities) -> None:
    for said in entities.values():
        proxy = followthemoney.model.get_proxy(said, cleaned=False)
        assert proxy.to_dict() == followthemoney.model.get_proxy(said).to_dict(), "values change when cleaned"
        assert proxy.schema.name == said["schema"]
        assert set(proxy.properties) == set(said["properties"]), "unknown properties are dropped"
        for name in proxy.schema.required:
            assert said["properties"].get(name), f"{said['id']} has no {name}"
        for prop, value in proxy.itervalues():
            assert prop.type.validate(value) or prop.type.name in ("entity", "name", "text", "string"), (prop, value)


def test_references_lead_to_entities_of_the_right_kind(entities: Entities) -> None:
    model = followthemoney.model
    for said in entities.values():
        schema = model.get(said["schema"])
        assert schema is not None
        for name, values in said["properties"].items():
            prop = schema.properties[name]
            if prop.range is not None:
                for value in values:
                    target = model.get(entities[value]["schema"])
                    assert target is not None and target.is_a(prop.range), (said["id"], name, value)


def test_all_that_is_promised_is_there(entities: Entities) -> None:
    kinds = {entity["schema"] for entity in entities.values()}
    assert kinds >= {"Person", "PublicBody", "Organization", "Position", "Occupancy", "Event", "Article", "Mention"}


def test_a_tenure_with_its_dates_and_articles(tmp_path: Path) -> None:
    store = posts_store(("Lê A", TenureKind.APPOINTED, "2015-07-02", "2015-07-01", "2018-06"))
    found = written(tmp_path / "graph.ftm", store)
    (occupancy,) = (entity for entity in found.values() if entity["schema"] == "Occupancy")
    said = occupancy["properties"]
    assert (said["startDate"], said["endDate"], said["status"]) == (["2015-07-01"], ["2018-06"], ["appointed"])
    assert found[said["holder"][0]]["properties"]["name"] == ["Lê A"]
    assert found[said["post"][0]]["properties"]["name"] == ["Giám đốc Sở Y tế thành phố Hải Phòng"]
    assert [found[article]["schema"] for article in said["proof"]] == ["Article"]


def test_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.ftm", "b.ftm.json"):
        export.write(gold_store(), tmp_path / name)
    assert (tmp_path / "a.ftm").read_bytes() == (tmp_path / "b.ftm.json").read_bytes()
