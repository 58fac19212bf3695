"""IRIs depend on what a node is, are valid, and tell apart what differs."""

import subprocess
import sys

import pytest

from hpgraph.build import PREFIXES, Iris, prefixes
from hpgraph.build.iris import digest, local, wording


@pytest.mark.parametrize(
    ("kind", "key", "expected"),
    [
        ("person", "tran-van-a-1a2b3c", "https://w3id.org/hpgraph/id/person/tran-van-a-1a2b3c"),
        ("doc", "resolution/quoc-hoi/35-2021-qh15", "https://w3id.org/hpgraph/id/eli/resolution/quoc-hoi/35-2021-qh15"),
        ("article", "bai 1", f"https://w3id.org/hpgraph/id/article/bai-1-{digest('bai 1')}"),
        ("article", "Tin tức", f"https://w3id.org/hpgraph/id/article/tin-tuc-{digest('Tin tức')}"),
        ("article", "日本", f"https://w3id.org/hpgraph/id/article/x-{digest('日本')}"),
        ("article", "../x", f"https://w3id.org/hpgraph/id/article/{local('../x')}"),
    ],
)
def test_a_node_has_its_kind_in_its_iri(kind: str, key: str, expected: str) -> None:
    iris = Iris()
    assert iris.node(kind, key) == f"<{expected}>"
    assert iris.kind_of(expected) == kind


def test_the_base_is_a_setting() -> None:
    iris = Iris("https://example.org/g/")
    assert iris.node("person", "a") == "<https://example.org/g/person/a>"
    assert iris.article_graph("a") == "<https://example.org/g/graph/article/a>"
    assert iris.kind_of("https://w3id.org/hpgraph/id/person/a") is None
    assert prefixes("https://example.org/g/")["doc"] == "https://example.org/g/eli/"


def test_words_with_the_same_slug_stay_apart() -> None:
    assert wording("Thứ trưởng") != wording("Thủ trưởng")
    assert wording("Trưởng Ban") == wording("Trưởng ban")
    assert wording("Uỷ viên") == wording("Ủy viên")


def test_the_parts_of_a_digest_are_told_apart() -> None:
    assert digest("a", "b") != digest("ab") != digest("a", None, "b")
    assert digest("a", None) == digest("a", "")
    assert len(digest("x")) == 8


def test_prefixes_do_not_clash() -> None:
    assert len(set(PREFIXES.values())) == len(PREFIXES)
    assert PREFIXES["doc"].endswith("/eli/")


def test_iris_do_not_depend_on_the_hash_seed() -> None:
    code = "from hpgraph.build.iris import digest, wording; print(digest('a', 'b'), wording('Thứ trưởng'))"
    made = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert made == {f"{digest('a', 'b')} {wording('Thứ trưởng')}\n"}
