"""Packages that only some forms of input need, imported when such input comes."""

from importlib import import_module
from typing import Any

from hpgraph.errors import MissingExtraError


def load(module: str, extra: str) -> Any:
    """The module. Raises MissingExtraError that says what to install."""
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(f"this form needs an extra package: pip install 'hpgraph[{extra}]'") from error
