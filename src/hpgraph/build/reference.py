"""Reference data → graph/reference: titles, bodies and their history, places and theirs."""

import csv
from collections import Counter
from collections.abc import Iterator

from pyoxigraph import Quad

from hpgraph import resources
from hpgraph.build import changes, english
from hpgraph.build.iris import BASE, Iris
from hpgraph.build.offices import english_titles
from hpgraph.build.places import kind_of
from hpgraph.build.writing import Node, Writer, date, en, term
from hpgraph.models import Place
from hpgraph.resolve import keys, successions
from hpgraph.terms import AGENCY_KINDS, CV, DCT, HP, ORG, SCHEMA, SKOS

Row = dict[str, str]


def reference_graph(base: str = BASE) -> Writer:
    """What is known without any article, from data/reference and the lexicon of titles."""
    iris = Iris(base)
    out = Writer(iris.graph("reference"))
    _titles(iris, out)
    _agencies(iris, out)
    _places(iris, out)
    return out


def reference_quads(base: str = BASE) -> list[Quad]:
    """The same as quads."""
    return reference_graph(base).quads()


def _rows(name: str) -> Iterator[Row]:
    with resources.path("data", "reference", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _label(out: Writer, node: Node, vietnamese: str, translated: str | None) -> None:
    out.label(node, vietnamese)
    out.text(node, SKOS.prefLabel, vietnamese)
    out.add(node, SKOS.prefLabel, en(translated) if translated else None)


def _titles(iris: Iris, out: Writer) -> None:
    for words, translated in sorted(english_titles().values()):
        node = iris.words("title", words)
        out.types(node, ORG.Role)
        _label(out, node, words, translated)
        out.add(node, SKOS.inScheme, term(HP.titles))


def _agencies(iris: Iris, out: Writer) -> None:
    rows = {row["id"]: row for row in _rows("agencies.csv")}
    nodes = {id_: iris.node("agency", keys.organisation(row["name"])) for id_, row in rows.items()}
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
    names = {id_: row["name"] for id_, row in rows.items()}
    for row in _rows("agency_changes.csv"):
        changes.framework(iris, out, row["legal_basis"])
        _agency_change(iris, out, row, nodes, names)
    changes.framework(iris, out, successions.END_OF_DISTRICTS[1])


def _sides(row: Row, names: Row) -> tuple[list[str], list[str]]:
    """The ids before and after a change."""
    before, after = ([id_ for id_ in row[key].split() if id_ in names] for key in ("original", "resulting"))
    return before, after


def _told(row: Row, names: Row) -> str:
    """The label of a change: 'A, B → C'."""
    return " → ".join(filter(None, (", ".join(names[id_] for id_ in side) for side in _sides(row, names))))


def _agency_change(iris: Iris, out: Writer, row: Row, nodes: dict[str, Node], names: Row) -> None:
    """A change of central bodies; those that every province has are told of the provinces' bodies (`successions`)."""
    sides = [[nodes[id_] for id_ in side] for side in _sides(row, names)]
    if any(sides):
        told = (_told(row, names), row["date"], row["legal_basis"])
        changes.bodies(out, iris, iris.node("change", row["id"]), sides, told)


def _places(iris: Iris, out: Writer) -> None:
    rows = {row["id"]: row for row in _rows("places.csv")}
    names = {id_: f"{row['kind']} {row['name']}" for id_, row in rows.items()}
    nodes = _place_nodes(iris, rows, names)
    for id_, row in rows.items():
        node, kind = nodes[id_], kind_of(row["kind"], row["parent"])
        out.types(node, SCHEMA.AdministrativeArea)
        _label(out, node, names[id_], english.place(names[id_]))
        out.add(node, DCT.type, term(kind) if kind else None)
        for form in filter(None, row["forms"].split("|")):
            out.text(node, SKOS.hiddenLabel, form)
        out.add(node, SCHEMA.containedInPlace, nodes.get(row["parent"]))
        out.add(node, SCHEMA.validFrom, date(row["valid_from"]))
        out.add(node, SCHEMA.validThrough, date(row["valid_to"]))
        for successor in row["successor"].split():
            out.add(node, DCT.isReplacedBy, nodes.get(successor))
    for row in _rows("place_changes.csv"):
        _place_change(iris, out, row, nodes, names)


def _place_nodes(iris: Iris, rows: dict[str, Row], names: Row) -> dict[str, Node]:
    """Places by id. Articles name a place with its province, so a name that is the only one there is known by that."""
    tops: Row = {}
    for id_, row in rows.items():
        top = row["parent"]
        while top and rows[top]["parent"]:
            top = rows[top]["parent"]
        tops[id_] = top
    shared = Counter((names[id_], tops[id_]) for id_ in rows)
    nodes = {}
    for id_, row in rows.items():
        above = tops[id_] if shared[names[id_], tops[id_]] == 1 else row["parent"]
        fact = Place(name=names[id_], kind=row["kind"], parent=names.get(above), evidence=(), rule="")
        nodes[id_] = iris.node("place", keys.place(fact))
    return nodes


def _place_change(iris: Iris, out: Writer, row: Row, nodes: dict[str, Node], names: Row) -> None:
    before, after = _sides(row, names)
    node = iris.node("change", row["id"])
    out.types(node, HP.PlaceChange)
    out.label(node, _told(row, names))
    out.add(node, CV.hasFormalFramework, changes.framework(iris, out, row["legal_basis"]))
    out.add(node, SCHEMA.startDate, date(row["date"]))
    for id_ in before:
        out.add(node, HP.placeBefore, nodes[id_])
        for new in after if id_ not in after else ():  # a place that goes on after a change is not replaced
            out.add(nodes[id_], DCT.isReplacedBy, nodes[new])
    for id_ in after:
        out.add(node, HP.placeAfter, nodes[id_])
