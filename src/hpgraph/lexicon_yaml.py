"""Reads the YAML of a lexicon file. Apart, since a start that finds the lexicon in the cache needs no YAML."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from hpgraph.errors import LexiconError

if TYPE_CHECKING:
    _Base = yaml.SafeLoader
else:
    _Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_STRING = "tag:yaml.org,2002:str"


def parse(path: Path) -> dict[str, Any]:
    """The content of a lexicon file. Raises LexiconError where it is not YAML or lacks category or entries."""
    try:
        raw = _load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path.name}: cannot be read as YAML in UTF-8: {error}") from error
    if not isinstance(raw, dict) or not {"category", "entries"} <= raw.keys():
        raise LexiconError(f"{path.name}: needs the keys category and entries")
    return raw


class _Loader(_Base):
    """Takes plain scalars for strings without further ado where no number, date, boolean or null begins so."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
        if kind is ScalarNode and implicit[0] and value and value[0] not in "0123456789+-.~tfnyoTFNYO=<":
            return _STRING
        return super().resolve(kind, value, implicit)  # type: ignore[no-untyped-call]  # PyYAML's stubs leave it out


def _load(text: str) -> Any:
    """As yaml.load, in three quarters of its time: half of a first start of hpgraph is reading YAML."""
    loader = _Loader(text)
    try:
        return _plain(loader, loader.get_single_node())
    finally:
        loader.dispose()


def _plain(loader: _Loader, node: Any) -> Any:
    if isinstance(node, MappingNode):
        return {_plain(loader, key): _plain(loader, value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [item.value if item.tag == _STRING else _plain(loader, item) for item in node.value]
    return node.value if node is None or node.tag == _STRING else loader.construct_object(node)
