"""Which documents the news and other documents cite."""

from hpgraph.analyse import networks
from hpgraph.analyse.results import Plot, Result, Sheet, Source
from hpgraph.analyse.rows import labels
from hpgraph.analyse.standings import standings

TITLE = ("Vị trí trong mạng viện dẫn", "Positions in the citation network")


def analyse(source: Source) -> Result:
    """Documents by number of citing articles and documents, and every citation."""
    names = labels(source)
    graph = networks.citations(source)
    sheet, measures, communities = standings("citations", graph, names, TITLE)
    counted = sorted(
        ((names.get(d, d), count, d) for d, count in graph.in_degree() if count),
        key=lambda row: (-row[1], row[0], row[2]),
    )
    cited = Sheet(
        name="cited",
        title=("Văn bản được viện dẫn", "Documents cited"),
        columns=("name", "citations", "iri"),
        titles=(("Văn bản", "Số lần viện dẫn", "IRI"), ("Document", "Citations", "IRI")),
        rows=tuple(counted),
    )
    arcs = Sheet(
        name="citing",
        title=("Viện dẫn", "Citations"),
        columns=("citing", "how", "cited"),
        titles=(("Nguồn", "Quan hệ", "Văn bản"), ("Citing", "How", "Cited")),
        rows=tuple((names.get(a, a), graph.edges[a, b]["how"], names.get(b, b)) for a, b in graph.edges),
    )
    return Result(
        name="citations",
        sheets=(cited, arcs, sheet),
        measures=measures,
        communities=communities,
        plots=(
            Plot(kind="bars", sheet="cited", label="name", values=("citations",), title=(
                "Văn bản được viện dẫn nhiều nhất", "Documents cited most")),
        ),
    )  # fmt: skip
