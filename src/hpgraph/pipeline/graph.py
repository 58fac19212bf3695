"""The Python face of a graph: what the README shows."""

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from hpgraph.store import GraphStore, Info, StoredArticle, Table

if TYPE_CHECKING:
    from datetime import date

    from hpgraph.query.explain import Explanation
    from hpgraph.query.running import Argument


class Graph:
    """A graph on disk, opened for reading.

    >>> graph = Graph.open("out/graph")                                  # doctest: +SKIP
    >>> graph.query("overdue-tasks", day="2024-01-01").to_pandas()       # doctest: +SKIP
    """

    def __init__(self, store: GraphStore) -> None:
        self.store = store

    @classmethod
    def open(cls, path: Path | str) -> Self:
        """Open the graph in a folder. Raises StoreError where there is none."""
        return cls(GraphStore.open(path, read_only=True))

    def close(self) -> None:
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def query(self, name: str, **arguments: "Argument") -> Table:
        """The answer to a saved query; parameters by name. Raises QueryError."""
        from hpgraph import query as queries

        return queries.run(queries.get(name), self.store, arguments)

    def holders(self, body: str, day: "date | str", *, title: str | None = None, lineage: bool = False) -> Table:
        """Who held which post (or that of `title`) in a body on a day: certain, likely or unknown, with the evidence.

        `body`, `title`: names or IRIs. `lineage`: in the bodies it came from or became, too. Raises QueryError.
        """
        return self.query("holders-on-day", body=body, day=day, title=title, lineage=lineage)

    def sparql(self, text: str) -> Table:
        """The answer to any SPARQL query that reads. Raises QueryError."""
        from hpgraph import query as queries

        return queries.run_text(text, self.store)

    def explain(self, thing: str, *, language: str = "vi") -> "Explanation":
        """What the graph says of a thing (its IRI or name), each fact with its quotations. Raises QueryError."""
        from hpgraph.query.explain import explain

        return explain(self.store, thing, language=language)

    def articles(self) -> tuple[StoredArticle, ...]:
        return self.store.articles()

    def info(self) -> Info:
        return self.store.info()

    def export(self, path: Path | str, format: str | None = None) -> None:
        """Write the graph to a file; the format follows from its ending."""
        from hpgraph import export

        export.write(self.store, Path(path), format)

    def render(self, path: Path | str, *, language: str = "vi") -> None:
        """Write one self-contained HTML page to explore the graph."""
        from hpgraph import render

        render.page(self.store, Path(path), lang=language)


def open_graph(path: Path | str) -> Graph:
    """Open a graph for reading; use it with `with`, or close it."""
    return Graph.open(path)
