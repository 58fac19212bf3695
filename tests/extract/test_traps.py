"""The traps of the genre, each in an invented sentence (`traps.yml`), read as a page of a portal is, from bytes."""

import unicodedata
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from hpgraph import lexicon
from hpgraph.extract import extract
from hpgraph.extract.output import to_json
from hpgraph.models import Article, replace
from hpgraph.read import read

TRAPS: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("traps.yml").read_text("utf-8"))


def facts(trap: dict[str, Any], folder: Path) -> dict[str, Any]:
    """What is found in the text of a trap."""
    page = folder / "page.txt"
    text = f"{trap.get('title', 'Tin trong tỉnh')}\n\n{trap['text']}"
    page.write_text(unicodedata.normalize("NFD", text) if trap.get("nfd") else text, "utf-8")
    article = next(found for found in read(page) if isinstance(found, Article))
    day = str(trap.get("when", "2022-06-15"))
    place = trap.get("where", "thành phố Hải Phòng")
    known = replace(article, published=datetime.fromisoformat(f"{day}T08:00:00+07:00"), jurisdiction=place)
    return to_json(extract(known, lexicon.load()))


def holds(wanted: Any, found: Any) -> bool:
    """Whether `found` says all that `wanted` says: parts of a mapping, members of a list in any order."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(key in found and holds(wanted[key], found[key]) for key in wanted)
    if isinstance(wanted, list):
        return isinstance(found, list) and all(any(holds(one, other) for other in found) for one in wanted)
    return bool(found == (wanted.isoformat() if isinstance(wanted, date) else wanted))


@pytest.mark.parametrize("trap", TRAPS, ids=[trap["trap"] for trap in TRAPS])
def test_trap(trap: dict[str, Any], tmp_path: Path) -> None:
    found = facts(trap, tmp_path)
    for kind, wanted in trap["has"].items():
        exactly = isinstance(wanted, dict)
        expected = wanted["only"] if exactly else wanted
        assert holds(expected, found[kind]), f"{kind}: {found[kind]}"
        if exactly:
            assert len(found[kind]) == len(expected), f"{kind}: {found[kind]}"


def test_every_trap_has_its_own_name() -> None:
    assert len({trap["trap"] for trap in TRAPS}) == len(TRAPS)
