"""Matches of people, bodies, posts and places with other authorities, such as Wikidata, from a table that people made.

    entity,name,match,decision,score,source,date
    person/tran-van-tung-ab12cd,Trần Văn Tùng,Q123,matched,92,https://wikidata.reconci.link/vi/api,2025-03-01

Only `entity` and `match` are needed. `decision`: matched (or empty), or one of new, none, unsure, of which nothing is
written. The graph's own graph of matches says exactly what the table says: a line taken out is a match withdrawn.
"""

import csv
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from pyoxigraph import Literal, NamedNode, Quad

from hpgraph import __version__
from hpgraph.errors import InputError
from hpgraph.models import Problem
from hpgraph.pipeline.run import lexicon_version
from hpgraph.store import Change, GraphStore, Run
from hpgraph.store.changes import lines
from hpgraph.terms import DCT, HP, PROV, RDF, SCHEMA, SKOS

NEEDED = ("entity", "match")
DECISIONS = ("matched", "new", "none", "unsure")
KINDS: Mapping[str, str] = {HP.Official: "official", HP.Agency: "agency", HP.Post: "post", SCHEMA.Place: "place"}
_WIKIDATA = "http://www.wikidata.org/entity/"
_ITEM = re.compile(r"(?:(?:wd:)|https?://(?:www\.)?wikidata\.org/(?:wiki|entity)/)?(?P<item>[QPL]\d+)")
_IRI = re.compile(r"https?://[^\s<>\"{}|\\^`/]+/[^\s<>\"{}|\\^`]*")
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_EXACT, _DERIVED = NamedNode(SKOS.exactMatch), NamedNode(PROV.wasDerivedFrom)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """What taking in a table did. `problems`: lines that were left out, and what looks wrong."""

    matches: int
    change: Change
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    entity: str
    match: str


def match(path: Path, graph: Path | str) -> Matched:
    """Make the graph in a folder say the matches of a CSV file, and no others; twice changes nothing.

    An entity that was merged passes its match on to the one that replaces it. Raises InputError where the file cannot
    be read or lacks a column, StoreError where the graph cannot be opened.
    """
    data, rows = _read(path)
    with GraphStore.open(graph) as store:
        problems: list[Problem] = []
        found = dict(_matches(store, path, rows, problems))
        name = f"{store.base}graph/matches"
        quads = {Quad(NamedNode(one), _EXACT, NamedNode(other), NamedNode(name)) for one, other in found}
        run = Run.now(software=__version__, lexicon=lexicon_version())
        if quads or store.has(name):
            with store.writer(run) as writer:
                change = writer.replace(name, lines(sorted(quads, key=str))) if quads else writer.withdraw(name)
            _note_source(store, name, path, data if quads else None)
        else:
            change = Change(name)
    return Matched(matches=len(quads), change=change, problems=tuple(problems))


def _read(path: Path) -> tuple[bytes, list[tuple[int, dict[str, str]]]]:
    try:
        data = path.read_bytes()
        reader = csv.DictReader(data.decode("utf-8-sig").splitlines(keepends=True))
        rows = [(reader.line_num, {k: (v or "").strip() for k, v in row.items() if k}) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: cannot be read: {error}") from error
    missing = [column for column in NEEDED if column not in (reader.fieldnames or ())]
    if missing:
        raise InputError(f"{path}: the column {missing[0]} is missing; needed: {', '.join(NEEDED)}")
    return data, rows


def _matches(
    store: GraphStore, path: Path, rows: list[tuple[int, dict[str, str]]], problems: list[Problem]
) -> Iterator[tuple[tuple[str, str], None]]:
    """(entity, match) of the good lines; each bad one becomes a problem."""
    by_entity: dict[tuple[str, str], _Line] = {}
    by_match: dict[str, _Line] = {}
    for number, row in rows:

        def complain(what: str, number: int = number) -> None:
            problems.append(Problem(f"{path}, line {number}", "match", what))

        try:
            line = _line(store, number, row)
        except InputError as error:
            complain(str(error))
            continue
        if line is None:
            continue
        known = by_entity.setdefault((line.entity, urlsplit(line.match).netloc), line)
        if known.match != line.match:
            complain(f"{row['entity']} is already matched with {known.match} in line {known.number}")
            continue
        same = by_match.setdefault(line.match, line)
        if same.entity != line.entity:
            local = same.entity.removeprefix(store.base)
            complain(f"{line.match} is also the match of {local} in line {same.number}: are the two one?")
        yield (line.entity, line.match), None


def _line(store: GraphStore, number: int, row: dict[str, str]) -> _Line | None:
    """A line that is a match; None where it says there is none. Raises InputError with what is wrong."""
    decision = row.get("decision", "").lower()
    if decision and decision not in DECISIONS:
        raise InputError(f"the decision {row['decision']!r} is none of {', '.join(DECISIONS)}")
    if decision not in ("", "matched") or not row["match"]:
        if decision == "matched":
            raise InputError("matched, but the match is empty")
        return None
    if row.get("date") and not _DAY.fullmatch(row["date"]):
        raise InputError(f"{row['date']!r} is no date such as 2025-03-01")
    if row.get("score") and not re.fullmatch(r"\d+(?:\.\d+)?", row["score"]):
        raise InputError(f"{row['score']!r} is no score such as 92.5")
    return _Line(number, _entity(store, row["entity"]), _authority(row["match"]))


def _authority(said: str) -> str:
    item = _ITEM.fullmatch(said)
    if item:
        return f"{_WIKIDATA}{item['item']}"
    if not _IRI.fullmatch(said):
        raise InputError(f"{said!r} is neither an item of Wikidata such as Q1858 nor an IRI")
    return said


def _entity(store: GraphStore, said: str) -> str:
    """The IRI of a thing in the graph, by its IRI or local id; of a merged one that which replaces it."""
    iri = said if said.startswith(("http://", "https://")) else f"{store.base}{said}"
    if not said or not _IRI.fullmatch(iri):
        raise InputError(f"{said!r} is no id of the graph such as person/tran-van-tung-ab12cd")
    seen: set[str] = set()
    node = NamedNode(iri)
    while node.value not in seen:
        seen.add(node.value)
        types = store.inner.quads_for_pattern(node, NamedNode(RDF.type), None, None)
        kinds = {quad.object.value for quad in types if isinstance(quad.object, NamedNode)}
        if kinds & set(KINDS):
            return node.value
        if kinds:
            raise InputError(f"{said} is no official, body, post or place")
        after = {q.object for q in store.inner.quads_for_pattern(node, NamedNode(DCT.isReplacedBy), None, None)}
        if len(after) > 1:
            raise InputError(f"{said} was parted into {', '.join(sorted(map(str, after)))}: which one is meant?")
        node = next((one for one in after if isinstance(one, NamedNode)), node)
    raise InputError(f"the graph has no {said}")


def _note_source(store: GraphStore, graph: str, path: Path, data: bytes | None) -> None:
    """Provenance: the file that the graph of matches was made from, by name and digest."""
    name, provenance = NamedNode(graph), store.provenance
    known = list(store.inner.quads_for_pattern(name, _DERIVED, None, provenance))
    files = [link.object for link in known if isinstance(link.object, NamedNode)]
    old = {quad for file in files for quad in store.inner.quads_for_pattern(file, None, None, provenance)}
    new: set[Quad] = set()
    if data is not None:
        digest = hashlib.sha256(data).hexdigest()
        file = NamedNode(f"{store.base}file/{digest[:16]}")
        new = {
            Quad(name, _DERIVED, file, provenance),
            Quad(file, NamedNode(RDF.type), NamedNode(PROV.Entity), provenance),
            Quad(file, NamedNode(SCHEMA.name), Literal(path.name), provenance),
            Quad(file, NamedNode(SCHEMA.sha256), Literal(digest), provenance),
        }
    old |= set(known)
    store.change(provenance.value, added=new - old, removed=old - new)
