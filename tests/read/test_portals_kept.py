"""Portals read from their files and from the user's cache folder are the same."""

from pathlib import Path

import pytest

from hpgraph.kept import folder
from hpgraph.read import portals


def test_portals_from_the_cache_are_those_of_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    read = portals.load.__wrapped__()
    assert (folder() / "portals.json").is_file()
    monkeypatch.setattr(portals, "_raw", lambda path: pytest.fail(f"{path.name} is read again"))
    assert portals.load.__wrapped__() == read
