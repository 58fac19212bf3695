"""What follows from the articles together, for the graph of inferences: who held a post when,
and what became of bodies."""

from collections.abc import Iterable

from pyoxigraph import NamedNode, Quad, Store

from hpgraph.build import holdings
from hpgraph.build.iris import BASE, Iris
from hpgraph.build.successions import Successions
from hpgraph.build.writing import Writer


def derived_quads(store: Store, entities: Iterable[NamedNode], base: str = BASE) -> tuple[list[NamedNode], list[Quad]]:
    """(nodes to describe anew, all that is now to be said of them) in graph/inferred, after these entities changed.

    The cost is that of the posts and bodies touched. Nothing remains of what no article names any more.
    """
    iris = Iris(base)
    out, graph = Writer(iris.graph("inferred")), iris.graph("inferred")
    touched = list(entities)
    posts = [entity for entity in touched if iris.kind_of(entity.value) == "post"]
    changes = Successions(store, (entity for entity in touched if iris.kind_of(entity.value) == "agency"), iris)
    before = [*(node for post in posts for node in holdings.known(store, post, graph)), *changes.nodes()]
    holdings.describe(store, posts, out, iris)
    changes.describe(out)
    quads = out.quads()
    after = [quad.subject for quad in quads if isinstance(quad.subject, NamedNode)]
    return list(dict.fromkeys([*before, *after])), quads
