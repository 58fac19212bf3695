"""What follows from the articles together, for the graph of inferences: who held a post when,
and what became of bodies."""

from collections.abc import Iterable

from pyoxigraph import NamedNode, Quad, Store

from hpgraph.build import holdings
from hpgraph.build.heard import Articles, Hear
from hpgraph.build.iris import BASE, Iris
from hpgraph.build.known import Known
from hpgraph.build.successions import Successions
from hpgraph.build.writing import Writer, iri, named, node


def derived_quads(
    store: Store, entities: Iterable[str], base: str = BASE, *, hear: Hear | None = None
) -> tuple[list[str], list[Quad]]:
    """(IRIs to describe anew, all that is now to be said of them) in graph/inferred, after these entities changed.

    The cost is that of the posts and bodies touched. Nothing remains of what no article names any more.
    """
    iris = Iris(base)
    out, graph = Writer(iris.graph("inferred")), named(iri(iris.graph("inferred")))
    touched = list(entities)
    posts = [NamedNode(entity) for entity in touched if iris.kind_of(entity) == "post"]
    known = Known(store, iris)
    changes = Successions(store, known, (node(entity) for entity in touched if iris.kind_of(entity) == "agency"), iris)
    before = [
        *(found.value for post in posts for found in holdings.present(store, post, graph)),
        *map(iri, changes.nodes()),
    ]
    holdings.describe(holdings.Look(store, known, hear or Articles(store, base)), posts, out, iris)
    changes.describe(out)
    after = [iri(subject) for subject, _, _ in out.said]
    return list(dict.fromkeys([*before, *after])), out.quads()
