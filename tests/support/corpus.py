"""Sixteen sample articles with gold facts as a graph: one in memory, made once per test process."""

from functools import cache

from hpgraph import build
from hpgraph.resolve import identify
from hpgraph.store import GraphStore
from support.gold import ROOT, gold_extraction

CASES = (
    "cong-bo-quyet-dinh-can-bo-2018", "diem-bao-ngay-15-10-2014", "hoi-nghi-tinh-uy-bac-ninh-2025",
    "hoi-nghi-ung-dung-cntt-2012", "ket-luan-cuoc-hop-chong-ngap-2023", "kiem-tra-phong-chong-bao-2016",
    "ky-hop-thu-14-hdnd-thanh-pho-2020", "ky-ket-hop-tac-cong-nghe-bien-2022", "le-khoi-cong-cau-van-xuan-2024",
    "ngay-hoi-khoi-nghiep-giai-thuong-sang-tao-2026", "pho-thu-tuong-lam-viec-voi-tinh-lao-cai-2019",
    "so-ket-chinh-quyen-dia-phuong-hai-cap-2025", "tham-tang-qua-nguoi-co-cong-2017",
    "tiep-khach-nhat-ban-han-quoc-2015", "tiep-xuc-cu-tri-truoc-ky-hop-2021", "trao-huan-chuong-huy-hieu-dang-2013",
)  # fmt: skip
"""A fixed choice, so that expected rows stay when the sample corpus grows."""


@cache
def gold_store() -> GraphStore:
    """Articles, entities, ontology and reference data. Shared: tests only read it."""
    store = GraphStore.open()
    store.replace(f"{store.base}graph/ontology", build.ontology_quads())
    store.replace(f"{store.base}graph/reference", build.reference_quads())
    touched = {}
    for name in CASES:
        extraction = gold_extraction(ROOT / "tests" / "cases" / f"{name}.json")
        quads = build.article_quads(extraction, identify(extraction))
        store.replace(f"{store.base}graph/article/{extraction.article.id}", quads)
        touched.update(dict.fromkeys(build.entities_in(quads)))
    store.replace(f"{store.base}graph/entities", build.entity_quads(store.inner, touched))
    return store
