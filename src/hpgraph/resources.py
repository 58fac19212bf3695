"""Where the data files are: packaged in a wheel, or beside `src/` in a checkout."""

from functools import cache
from pathlib import Path

from hpgraph.errors import InputError

_PACKAGED = Path(__file__).parent / "_resources"
_CHECKOUT = Path(__file__).parents[2]


@cache
def root() -> Path:
    """The folder that holds `ontology/`, `data/` and `queries/`."""
    return _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT


def path(*parts: str) -> Path:
    """The path of a shipped file or folder, for example `path("data", "lexicon")`.

    Raises InputError if this installation lacks it.
    """
    found = root().joinpath(*parts)
    if not found.exists():
        raise InputError(f"this installation of hpgraph lacks {'/'.join(parts)}; reinstall it")
    return found
