"""Sample articles with gold facts, and five that are at odds, as a graph in memory, made once per test process."""

from functools import cache

from hpgraph import build
from hpgraph.models import Extraction, TenureKind
from hpgraph.store import GraphStore
from support import reports
from support.gold import ROOT, gold_extraction
from support.posts import telling

CASES = (
    "cong-bo-quyet-dinh-can-bo-2018", "diem-bao-ngay-15-10-2014", "hoi-nghi-tinh-uy-bac-ninh-2025",
    "hoi-nghi-ung-dung-cntt-2012", "ket-luan-cuoc-hop-chong-ngap-2023", "kiem-tra-phong-chong-bao-2016",
    "ky-hop-thu-14-hdnd-thanh-pho-2020", "ky-ket-hop-tac-cong-nghe-bien-2022", "le-khoi-cong-cau-van-xuan-2024",
    "ngay-hoi-khoi-nghiep-giai-thuong-sang-tao-2026", "pho-thu-tuong-lam-viec-voi-tinh-lao-cai-2019",
    "so-ket-chinh-quyen-dia-phuong-hai-cap-2025", "tham-tang-qua-nguoi-co-cong-2017",
    "tiep-khach-nhat-ban-han-quoc-2015", "tiep-xuc-cu-tri-truoc-ky-hop-2021", "trao-huan-chuong-huy-hieu-dang-2013",
)  # fmt: skip
"""A fixed choice, so that expected rows stay when the sample corpus grows."""
AT_ODDS = (
    ("Tăng Thế Vinh", TenureKind.APPOINTED, "2017-03-10", "2017-03-01", None),
    ("Tăng Thế Vinh", TenureKind.MENTIONED, "2019-02-20", None, None),
    ("Khúc Thừa Tân", TenureKind.MENTIONED, "2018-06-05", None, None),
)
"""Articles that contradict each other, which the others do not."""


@cache
def gold_extractions() -> tuple[Extraction, ...]:
    """What `gold_store` is made from."""
    told = [gold_extraction(ROOT / "tests" / "cases" / f"{name}.json") for name in CASES]
    told += [telling(number, one, "Sở Y tế tỉnh Cà Mau") for number, one in enumerate(AT_ODDS)]
    return (*told, *reports.REPORTS)


@cache
def gold_store() -> GraphStore:
    """Articles, entities, ontology and reference data. Shared: tests only read it."""
    store = GraphStore.open()
    store.replace(f"{store.base}graph/ontology", build.ontology_quads())
    store.replace(f"{store.base}graph/reference", build.reference_quads())
    touched = {}
    for extraction, identities in zip(gold_extractions(), reports.identities(gold_extractions()), strict=True):
        quads = build.article_quads(extraction, identities)
        store.replace(f"{store.base}graph/article/{extraction.article.id}", quads)
        touched.update(dict.fromkeys(build.entities_in(quads)))
    store.replace(f"{store.base}graph/entities", build.entity_quads(store.inner, touched))
    store.replace(f"{store.base}graph/inferred", build.derived_quads(store.inner, touched)[1])
    return store
