"""The lexicon's entries in the user's cache folder."""

from datetime import date
from pathlib import Path

import pytest

from hpgraph import lexicon_cache
from hpgraph.kept import folder
from hpgraph.lexicon import Entry

ENTRIES = [
    Entry("title", "chair", "Chủ tịch", ("CT",), {"rank": 30, "of": ["board"], "local": True, "level": None}),
    Entry("issuer_code", "BTC", "BTC", (), {"valid_from": date(2007, 8, 2)}),
]


class Reader:
    """Counts how often the files are really read."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> list[Entry]:
        self.times += 1
        return ENTRIES


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "titles.yml").write_text("category: title", encoding="utf-8")
    return [tmp_path / "titles.yml"]


def test_unchanged_files_are_read_once(files: list[Path]) -> None:
    reader = Reader()
    assert lexicon_cache.entries(files, reader) == lexicon_cache.entries(files, reader) == ENTRIES
    assert reader.times == 1
    assert [path.name for path in folder().iterdir()] == ["lexicon.json"]


def test_a_changed_file_is_read_again(files: list[Path]) -> None:
    reader = Reader()
    lexicon_cache.entries(files, reader)
    files[0].write_text("category: titles", encoding="utf-8")
    lexicon_cache.entries(files, reader)
    assert reader.times == 2


@pytest.mark.parametrize("damage", ["", "no such digest\n[]", "half"])
def test_a_damaged_cache_is_written_anew(files: list[Path], damage: str) -> None:
    reader = Reader()
    lexicon_cache.entries(files, reader)
    kept = folder() / "lexicon.json"
    whole = kept.read_text(encoding="utf-8")
    kept.write_text(whole[:-9] if damage == "half" else damage, encoding="utf-8")
    assert lexicon_cache.entries(files, reader) == ENTRIES
    assert kept.read_text(encoding="utf-8") == whole


def test_without_a_place_to_write_the_files_are_read(files: list[Path], tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    reader = Reader()
    assert lexicon_cache.entries(files, reader) == ENTRIES
    assert lexicon_cache.entries(files, reader) == ENTRIES
    assert reader.times == 2
