"""Officials and the bodies they belong to, and bodies linked by officials they share."""

from hpgraph.analyse import networks
from hpgraph.analyse.results import Plot, Result, Sheet, Source, Tie
from hpgraph.analyse.rows import labels
from hpgraph.analyse.standings import standings

TITLE = ("Cơ quan liên kết qua cán bộ chung", "Bodies linked by officials they share")


def analyse(source: Source) -> Result:
    """Bodies by number of officials, and their projection."""
    names = labels(source)
    affiliation = networks.affiliation(source)
    graph = networks.bodies(affiliation)
    sheet, measures, communities = standings("bodies", graph, names, TITLE)
    sizes = sorted(((affiliation.degree(b), names.get(b, b), b) for b in graph), key=lambda row: (-row[0], *row[1:]))
    staff = Sheet(
        name="affiliation",
        title=("Cơ quan và số cán bộ được nêu", "Bodies and the officials named with them"),
        columns=("name", "officials", "members", "iri"),
        titles=(("Cơ quan", "Số cán bộ", "Cán bộ", "IRI"), ("Body", "Officials", "Who", "IRI")),
        rows=tuple(
            (name, count, ", ".join(sorted(names.get(p, p) for p in affiliation.neighbors(body))), body)
            for count, name, body in sizes
        ),
    )
    ties = tuple(Tie(a, b, "bodies", "shared-officials", graph.edges[a, b]["weight"]) for a, b in graph.edges)
    return Result(
        name="bodies",
        sheets=(staff, sheet),
        measures=measures,
        ties=ties,
        communities=communities,
        plots=(
            Plot(kind="bars", sheet="affiliation", label="name", values=("officials",), title=(
                "Cơ quan có nhiều cán bộ được nêu nhất", "Bodies with most officials named")),
        ),
    )  # fmt: skip
