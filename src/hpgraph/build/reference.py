"""Reference data → graph/reference: titles, bodies and their history, places."""

from pyoxigraph import Quad

from hpgraph.build.iris import BASE


def reference_quads(base: str = BASE) -> list[Quad]:
    """What is known without any article."""
    return []
