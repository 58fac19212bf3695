"""The entries of the lexicon as they were read, from the user's cache folder."""

from collections.abc import Callable, Iterable
from pathlib import Path

from hpgraph import lexicon_files, text
from hpgraph.kept import kept
from hpgraph.lexicon_files import Entry

# Entries depend on how they are read, too.
_READERS = (
    Path(lexicon_files.__file__),
    Path(lexicon_files.__file__).with_name("lexicon_yaml.py"),
    Path(text.__file__),
)


def entries(files: Iterable[Path], read: Callable[[], list[Entry]]) -> list[Entry]:
    """What `read` makes of the files, from the cache where it was made of the same bytes."""
    rows = kept("lexicon", (*files, *_READERS), lambda: [_row(entry) for entry in read()])
    return [
        Entry(category, key, form, tuple(variants), attributes) for category, key, form, variants, attributes in rows
    ]


def _row(entry: Entry) -> tuple[object, ...]:
    return entry.category, entry.id, entry.form, entry.variants, entry.attributes
