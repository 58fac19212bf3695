"""Officials who stand between bodies: Gould-Fernandez brokerage and Burt's structural holes.

Every open triad a - v - b of the shared-events network (a and b never met) makes v a broker. The bodies of the
three say of which kind (Gould & Fernandez 1989, undirected, so gatekeeper and representative are one):
coordinator (all one body), itinerant (a and b of one body, v of another), gatekeeper (v of a's or b's body only)
and liaison (three bodies). `constraint` is Burt's (1992): low where contacts do not know each other.
"""

from collections import Counter
from itertools import combinations

import networkx as nx

from hpgraph.analyse import networks
from hpgraph.analyse.measures import constraints
from hpgraph.analyse.results import Cell, Measure, Plot, Result, Sheet, Source
from hpgraph.analyse.rows import labels

KINDS = ("coordinator", "itinerant", "gatekeeper", "liaison")
LARGEST = 400
"""Contacts beyond so many are not paired (their triads are counted on the first ones, by IRI)."""


def main_bodies(affiliation: "nx.Graph[str]") -> dict[str, str]:
    """Official → the body named with them most often (ties: the larger body, then the IRI)."""
    return {
        who: max(
            affiliation.neighbors(who),
            key=lambda body: (affiliation.edges[who, body]["weight"], affiliation.degree(body), body),
        )
        for who in networks.on_side(affiliation, 0)
    }


def kind(left: str, broker: str, right: str) -> str:
    """The kind of brokerage, from the bodies of the three; an unknown body ('') equals no other."""
    if left and left == right:
        return "coordinator" if broker == left else "itinerant"
    return "gatekeeper" if broker and broker in (left, right) else "liaison"


def brokerage(graph: "nx.Graph[str]", body: dict[str, str]) -> dict[str, Counter[str]]:
    """Official → number of open triads of each kind."""
    found = {}
    for who in graph:
        counts: Counter[str] = Counter()
        for left, right in combinations(sorted(graph.neighbors(who))[:LARGEST], 2):
            if not graph.has_edge(left, right):
                counts[kind(body.get(left, ""), body.get(who, ""), body.get(right, ""))] += 1
        found[who] = counts
    return found


def analyse(source: Source) -> Result:
    """Officials by the open triads they hold together across bodies (all kinds but coordinator)."""
    names = labels(source)
    graph = networks.officials(source)
    body = main_bodies(networks.affiliation(source))
    counts = brokerage(graph, body)
    constraint = constraints(graph)
    linked = list(constraint)
    between = {who: sum(counts[who].values()) - counts[who]["coordinator"] for who in linked}
    order = sorted(linked, key=lambda who: (-between[who], constraint[who], names.get(who, who), who))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (names.get(who, who), names.get(body.get(who, ""), ""), between[who],
         *(counts[who][name] for name in KINDS), constraint[who], who)
        for who in order
    )  # fmt: skip
    sheet = Sheet(
        name="brokers",
        title=("Cầu nối giữa các cơ quan", "Brokers between bodies"),
        columns=("name", "body", "brokerage", *KINDS, "constraint", "iri"),
        titles=(
            ("Tên", "Cơ quan", "Cầu nối", "Điều phối", "Lưu động", "Giữ cửa", "Liên lạc", "Ràng buộc", "IRI"),
            ("Name", "Body", "Brokerage", "Coordinator", "Itinerant", "Gatekeeper", "Liaison", "Constraint", "IRI"),
        ),
        rows=rows,
        note=(
            "Gould-Fernandez: số cặp người chưa từng cùng dự sự kiện, thuộc cơ quan khác nhau, được nối qua người này.",
            "Gould-Fernandez: pairs who never shared an event, across bodies, that this official connects.",
        ),
    )
    measures = [Measure(who, "brokers", "brokerage", between[who]) for who in order]
    measures += [Measure(who, "brokers", "constraint", constraint[who]) for who in order]
    return Result(
        name="brokers",
        sheets=(sheet,),
        measures=tuple(measures),
        plots=(
            Plot(kind="bars", sheet="brokers", label="name", values=("brokerage",), title=(
                "Cán bộ làm cầu nối giữa các cơ quan", "Officials who connect bodies")),
        ),
    )  # fmt: skip
