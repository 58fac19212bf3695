"""From a name that people write to the IRI of the thing it names."""

import difflib
import re
from collections.abc import Iterable
from typing import Protocol

from pyoxigraph import Literal, NamedNode

from hpgraph.errors import QueryError
from hpgraph.store import Table
from hpgraph.text import fold, tidy

_MAIN = (
    "http://www.w3.org/2004/02/skos/core#prefLabel",
    "http://xmlns.com/foaf/0.1/name",
    "https://schema.org/name",
    "https://schema.org/headline",
    "http://data.europa.eu/eli/ontology#id_local",
    "http://data.europa.eu/eli/ontology#title",
)
_OTHER = (
    "http://www.w3.org/2004/02/skos/core#altLabel",
    "http://www.w3.org/2004/02/skos/core#hiddenLabel",
)
_REPLACED = "http://purl.org/dc/terms/isReplacedBy"
_MARKED = re.compile(r"(.+)-[0-9a-f]{6}")
_SHOWN = 8
_SCHEME = re.compile(r"(?:https?://|urn:)\S+")


class _Source(Protocol):
    def select(self, sparql: str) -> Table: ...


def is_iri(text: str) -> bool:
    """Whether the text is an IRI rather than a name."""
    return _SCHEME.fullmatch(text) is not None


def find(source: _Source, name: str, kind: str | None = None) -> str:
    """The IRI of the thing with that name: by exact main label, by other spelling, then without diacritics.

    `kind` (a class IRI) narrows the search. Raises QueryError where nothing has the name (with near names) or
    several things do (with all of them).
    """
    wanted = tidy(name)
    for properties in (_MAIN, _OTHER):
        exact = _exact(source, wanted, properties, kind)
        if exact:
            return _only(name, exact)
    labels = _labels(source, kind)
    folded = fold(wanted)
    same = [(iri, label) for iri, label in labels if fold(label) == folded]
    if same:
        return _only(name, same)
    raise QueryError(f"nothing in the graph is named {name!r}{_near(folded, labels)}")


def current(source: _Source, iri: str) -> str:
    """The IRI that answers for `iri` now: itself, or the entity that an id was merged into.

    Raises QueryError where nothing does, or where what the id stood for is now several, with all of them.
    """
    node = NamedNode(iri)
    said = source.select(f"SELECT DISTINCT ?property ?value WHERE {{ {node} ?property ?value }}").rows
    if any(str(name) != _REPLACED for name, _ in said):
        return iri
    after = sorted(str(value) for _, value in said)
    if not after and (marked := _MARKED.fullmatch(iri)):
        return current(source, marked[1])  # the mark of a namesake who is one of the others by now
    if not after:
        raise QueryError(f"the graph says nothing of {iri}")
    if len(after) > 1:
        raise QueryError(f"{iri} stands for several by now; give the one you mean:\n" + "\n".join(after))
    return after[0]


def search(source: _Source, words: str, *, most: int = 50) -> list[tuple[str, str]]:
    """(IRI, label) of things whose label holds all the words; exact spellings first, then by length."""
    wanted = tidy(words)
    folded = fold(wanted).split()
    found: dict[str, str] = {}
    for iri, label in sorted(_labels(source, None), key=lambda pair: _rank(wanted, pair[1])):
        if all(word in fold(label) for word in folded):
            found.setdefault(iri, label)
    return list(found.items())[:most]


def _rank(wanted: str, label: str) -> tuple[int, int, str]:
    closeness = 0 if label == wanted else 1 if fold(label) == fold(wanted) else 2 if wanted in label else 3
    return closeness, len(label), label


def _exact(source: _Source, name: str, properties: Iterable[str], kind: str | None) -> list[tuple[str, str]]:
    forms = " ".join(str(form) for form in (Literal(name), Literal(name, language="vi"), Literal(name, language="en")))
    return _rows(source, f"VALUES ?label {{ {forms} }} {_pattern(properties, kind)}")


def _labels(source: _Source, kind: str | None) -> list[tuple[str, str]]:
    return _rows(source, _pattern((*_MAIN, *_OTHER), kind))


def _pattern(properties: Iterable[str], kind: str | None) -> str:
    names = " ".join(f"<{name}>" for name in properties)
    typed = f"?thing a {NamedNode(kind)} . " if kind else ""
    return f"VALUES ?property {{ {names} }} {typed}?thing ?property ?label ."


def _rows(source: _Source, pattern: str) -> list[tuple[str, str]]:
    found = source.select(f"SELECT DISTINCT ?thing ?label WHERE {{ {pattern} }} ORDER BY STR(?thing) STR(?label)")
    return [(str(thing), str(label)) for thing, label in found.rows]


def _only(name: str, found: list[tuple[str, str]]) -> str:
    things = dict(reversed(found))
    if len(things) == 1:
        return next(iter(things))
    shown = "\n".join(f"  {label}  {iri}" for iri, label in sorted(things.items())[:_SHOWN])
    raise QueryError(f"{len(things)} things are named {name!r}; give the IRI of the one you mean:\n{shown}")


def _near(folded: str, labels: list[tuple[str, str]]) -> str:
    by_fold = {fold(label): label for _, label in reversed(labels)}
    words = folded.split()
    holding = sorted(sorted(label for label in by_fold if all(word in label for word in words)), key=len)
    close = holding[:_SHOWN] or difflib.get_close_matches(folded, by_fold, n=_SHOWN, cutoff=0.6)
    return "; did you mean:\n" + "\n".join(f"  {by_fold[label]}" for label in close) if close else ""
