"""Reference data → graph/reference: titles, bodies and their history, places and theirs."""

import csv
from collections.abc import Iterator
from datetime import date as day
from datetime import timedelta

from pyoxigraph import Literal, NamedNode, Quad

from hpgraph import resources
from hpgraph.build.iris import BASE, Iris
from hpgraph.build.offices import english_titles
from hpgraph.build.places import kind_of
from hpgraph.build.writing import Writer, date, term, typed
from hpgraph.models import Place
from hpgraph.resolve import keys
from hpgraph.terms import AGENCY_KINDS, CV, DCT, HP, ORG, PROV, SCHEMA, SKOS

Row = dict[str, str]


def reference_quads(base: str = BASE) -> list[Quad]:
    """What is known without any article, from data/reference and the lexicon of titles."""
    iris = Iris(base)
    out = Writer(iris.graph("reference"))
    _titles(iris, out)
    _agencies(iris, out)
    _places(iris, out)
    return out.quads()


def _rows(name: str) -> Iterator[Row]:
    with resources.path("data", "reference", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _label(out: Writer, node: NamedNode, vietnamese: str, english: str | None = None) -> None:
    out.label(node, vietnamese)
    out.text(node, SKOS.prefLabel, vietnamese)
    out.add(node, SKOS.prefLabel, Literal(english, language="en") if english else None)


def _titles(iris: Iris, out: Writer) -> None:
    for words, english in sorted(english_titles().values()):
        node = iris.words("title", words)
        out.types(node, ORG.Role)
        _label(out, node, words, english)
        out.add(node, SKOS.inScheme, term(HP.titles))


def _agencies(iris: Iris, out: Writer) -> None:
    rows = {row["id"]: row for row in _rows("agencies.csv")}
    nodes = {id_: iris.node("agency", keys.organisation(row["name"]).id) for id_, row in rows.items()}
    for id_, row in rows.items():
        node = nodes[id_]
        kind = AGENCY_KINDS.get(row["kind"], AGENCY_KINDS["other"])
        out.types(node, kind)
        _label(out, node, row["name"], row["en"])
        out.add(node, ORG.classification, term(kind))
        for form in filter(None, row["forms"].split("|")):
            out.text(node, SKOS.hiddenLabel, form)
        out.add(node, ORG.subOrganizationOf, nodes.get(row["parent"]))
        out.add(node, SCHEMA.foundingDate, date(row["valid_from"]))
        out.add(node, SCHEMA.dissolutionDate, date(row["valid_to"]))
        if row["successor"] in nodes:
            _change(iris, out, row, node, nodes[row["successor"]], rows[row["successor"]]["name"])


def _change(iris: Iris, out: Writer, row: Row, before: NamedNode, after: NamedNode, name: str) -> None:
    """A body that went into another; at the start of the day after its last, where that day is known."""
    node = iris.node("change", f"{row['valid_to'] or 'undated'}-{row['id']}")
    out.types(node, ORG.ChangeEvent)
    out.add(node, ORG.originalOrganization, before)
    out.add(node, ORG.resultingOrganization, after)
    out.text(node, DCT.description, f"{row['name']} nhập vào hoặc đổi thành {name}")
    out.label(node, f"{row['name']} → {name}")
    out.add(node, PROV.startedAtTime, _moment(row["valid_to"], later=1))
    out.add(before, ORG.changedBy, node)
    out.add(after, ORG.resultedFrom, node)
    for body in (before, after):
        out.types(body, CV.PublicOrganisation)
    out.add(node, CV.hasFormalFramework, _framework(iris, out, row["source"]))


def _moment(value: str, later: int = 0) -> Literal | None:
    """The first moment of a day in Viet Nam, or of a day some days later; None where no day is told."""
    if len(value) != len("2025-02-28"):
        return None
    start = day.fromisoformat(value) + timedelta(days=later)
    return typed(f"{start.isoformat()}T00:00:00+07:00", "dateTime")


def _framework(iris: Iris, out: Writer, symbol: str) -> NamedNode | None:
    """The legal basis of a change, by its symbol."""
    if not symbol:
        return None
    node = iris.node("framework", symbol)
    out.types(node, CV.ReferenceFramework)
    out.add(node, DCT.identifier, Literal(symbol))
    out.label(node, symbol)
    return node


def _places(iris: Iris, out: Writer) -> None:
    rows = {row["id"]: row for row in _rows("places.csv")}
    names = {id_: f"{row['kind']} {row['name']}" for id_, row in rows.items()}
    nodes = {}
    for id_, row in rows.items():
        fact = Place(name=names[id_], kind=row["kind"], parent=names.get(row["parent"]), evidence=(), rule="")
        nodes[id_] = iris.node("place", keys.place(fact).id)
    for id_, row in rows.items():
        node, kind = nodes[id_], kind_of(row["kind"], row["parent"])
        out.types(node, SCHEMA.AdministrativeArea)
        _label(out, node, names[id_])
        out.add(node, DCT.type, term(kind) if kind else None)
        for form in filter(None, row["forms"].split("|")):
            out.text(node, SKOS.hiddenLabel, form)
        out.add(node, SCHEMA.containedInPlace, nodes.get(row["parent"]))
        out.add(node, SCHEMA.validFrom, date(row["valid_from"]))
        out.add(node, SCHEMA.validThrough, date(row["valid_to"]))
        for successor in row["successor"].split():
            out.add(node, DCT.isReplacedBy, nodes.get(successor))
    for row in _rows("place_changes.csv"):
        _place_change(iris, out, row, nodes)


def _place_change(iris: Iris, out: Writer, row: Row, nodes: dict[str, NamedNode]) -> None:
    node = iris.node("change", row["id"])
    before, after = ([i for i in row[key].split() if i in nodes] for key in ("original", "resulting"))
    out.types(node, PROV.Activity)
    out.label(node, f"{row['date']}: {row['change']} {' '.join(before)} → {' '.join(after)}")
    for place in before:
        out.add(node, PROV.used, nodes[place])
    for place in after:
        out.add(node, PROV.generated, nodes[place])
        for old in before:
            if old not in after:  # a place that goes on after a change is not replaced
                out.add(nodes[old], DCT.isReplacedBy, nodes[place])
    out.add(node, PROV.startedAtTime, _moment(row["date"]))
    out.add(node, CV.hasFormalFramework, _framework(iris, out, row["legal_basis"]))
