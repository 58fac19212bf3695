"""The committed constants are what the ontology says."""

from pathlib import Path

import pytest

from hpgraph import terms
from hpgraph.generate_terms import modules

FOLDER = Path(terms.__file__).parent


@pytest.mark.parametrize("name", sorted(modules()))
def test_the_generated_modules_are_up_to_date(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == modules()[name], "run: make terms"


def test_there_is_nothing_else_in_the_package() -> None:
    assert sorted(path.name for path in FOLDER.glob("*.py")) == sorted(modules())


def test_constants_are_iris() -> None:
    assert terms.HP.Tenure == "https://w3id.org/hpgraph/ontology#Tenure"
    assert terms.ORG.member == "http://www.w3.org/ns/org#member"
    assert terms.ROLE["chair"] == "https://w3id.org/hpgraph/ontology#role/chair"
    assert terms.LABELS[terms.ROLE["chair"]] == ("chủ trì", "chair")
    assert terms.EVENT_KINDS["voters' meeting"] == "https://w3id.org/hpgraph/ontology#VotersMeeting"
