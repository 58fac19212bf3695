"""Articles that each tell of one director of one department, as a graph."""

from collections.abc import Sequence
from datetime import datetime

from pyoxigraph import NamedNode, Quad, Store

from hpgraph import build
from hpgraph.models import Extraction, Organisation, Person, Tenure, TenureKind
from hpgraph.store import GraphStore
from support.facts import SAID, article

BODY = "Sở Y tế thành phố Hải Phòng"
Told = tuple[str, TenureKind, str, str | None, str | None]
"""Name, kind, day of publication, start, end."""


def telling(number: int, told: Told, body: str = BODY) -> Extraction:
    """One article."""
    name, kind, day, start, end = told
    post = Tenure(title="Giám đốc", organisation=body, kind=kind, start=start, end=end, **SAID)
    return Extraction(
        article=article(id=f"a{number}", published=datetime.fromisoformat(f"{day}T08:00:00+07:00")),
        people=(Person(name=name, posts=(post,), **SAID),),
        organisations=(Organisation(name=body, kind="department", **SAID),),
    )


def posts_store(*told: Told) -> GraphStore:
    """Articles, entities, inferences and ontology, in memory."""
    store = GraphStore.open()
    store.replace(f"{store.base}graph/ontology", build.ontology_quads())
    touched = {}
    for number, one in enumerate(told):
        quads = build.article_quads(telling(number, one))
        store.replace(f"{store.base}graph/article/a{number}", quads)
        touched.update(dict.fromkeys(build.entities_in(quads)))
    store.replace(f"{store.base}graph/entities", build.entity_quads(store.inner, touched))
    store.replace(f"{store.base}graph/inferred", build.derived_quads(store.inner, touched)[1])
    return store


def derive(store: Store, changed: list[Quad]) -> None:
    """Bring what follows from the articles up to date, after these quads came or went."""
    touched = build.entities_in(changed)
    for name, made in (("entities", _entities), ("inferred", build.derived_quads)):
        graph = NamedNode(f"{build.BASE}graph/{name}")
        nodes, quads = made(store, touched)
        for node in nodes:
            for quad in list(store.quads_for_pattern(NamedNode(node), None, None, graph)):
                store.remove(quad)
        assert {quad.subject for quad in quads} <= {NamedNode(node) for node in nodes}
        store.extend(quads)


def _entities(store: Store, touched: Sequence[str]) -> tuple[Sequence[str], list[Quad]]:
    return touched, build.entity_quads(store, touched)
