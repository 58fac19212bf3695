"""The page as a file: deterministic bytes, nothing executable from the data, states for little and for much."""

import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import expect

from hpgraph.errors import InputError
from hpgraph.render import Fact, Node, Picture, Press, Quote, html, page, write
from support.corpus import gold_store
from support.visits import Open

HOSTILE = (
    "</script><script>window.hacked=1</script>",
    "<img src=x onerror=window.hacked=1>",
    "\"'><svg onload=window.hacked=1>",
    "{{ 7*7 }}{% raw %}",
    "javascript:window.hacked=1",
    "<!--<script>",
    "\u2028line\u2029ends",
    "&lt;b&gt;",
)


def hostile_picture() -> Picture:
    """Every text of the page is an attack."""
    nodes = tuple(
        Node(
            id=f"x/{index}{text}",
            kind="official",
            label=text,
            english=f"en {text}",
            others=(text,),
            attributes=(("honorific", (text, text)),),
            quotes=(index,),
        )
        for index, text in enumerate(HOSTILE)
    )
    facts = tuple(
        Fact(source=a.id, target=b.id, relation="post", detail=(b.label, a.label), date=b.label, quotes=(index,))
        for index, (a, b) in enumerate(pairwise(nodes))
    )
    quotes = tuple(Quote(0, index * 400, text) for index, text in enumerate(HOSTILE))
    press = Press(title=HOSTILE[0], published=HOSTILE[1], url=HOSTILE[4], publisher=HOSTILE[2])
    return Picture(nodes, facts, quotes, (press,))


def test_hostile_data_stays_text(tmp_path: Path, visit: Open) -> None:
    target = write(hostile_picture(), tmp_path / "x.html", title=HOSTILE[0]).path
    shown = visit(target).page
    for text in HOSTILE:
        shown.fill("#q", text)
        shown.keyboard.press("Enter")
    shown.fill("#q", HOSTILE[0])
    shown.keyboard.press("Enter")
    expect(shown.locator("#panel-title")).to_have_text(HOSTILE[0])
    assert shown.locator("#panel a").count() == 0  # javascript: is no address
    shown.click("#as-table")
    shown.click("#lang")
    shown.click("#tab-facts")
    assert shown.evaluate("window.hacked") is None
    assert shown.locator("img, iframe, object").count() == 0
    assert shown.title() == HOSTILE[0]


def test_hostile_data_in_the_file() -> None:
    text = html(hostile_picture(), title=HOSTILE[0])
    assert len(re.findall(r"</script", text, re.IGNORECASE)) == 4  # options, data, vis, own script
    assert "<img" not in text
    assert "49" not in text.split("<body>")[0]


def test_the_same_graph_gives_the_same_bytes(tmp_path: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests');"
        "from support.corpus import gold_store; from hpgraph.render import page;"
        "page(gold_store(), sys.argv[1])"
    )
    written = []
    for seed in ("1", "2"):
        target = tmp_path / f"{seed}.html"
        root = Path(__file__).parents[2]
        environment = os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": "Asia/Tokyo"}
        subprocess.run([sys.executable, "-c", code, str(target)], check=True, cwd=root, env=environment)
        written.append(target.read_bytes())
    assert written[0] == written[1]
    written[0].decode("utf-8")


def test_nothing_is_loaded_from_elsewhere() -> None:
    text = html(Picture())
    assert not re.search(r"<(?:script|link|img)[^>]+(?:src|href)=", text)
    assert "@import" not in text
    assert "sourceMappingURL" not in text


def test_an_unknown_language_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="'fr'"):
        page(gold_store(), tmp_path / "x.html", lang="fr")
    assert not list(tmp_path.iterdir())


def test_an_empty_graph_says_what_to_do(tmp_path: Path, visit: Open) -> None:
    shown = visit(write(Picture(), tmp_path / "empty.html").path).page
    expect(shown.locator("#empty")).to_contain_text("hpgraph build data/articles")


def many(count: int) -> Picture:
    """Communities of ten."""
    nodes = tuple(Node(id=f"agency/{i}", kind="agency", label=f"Cơ quan số {i}") for i in range(count))
    facts = tuple(
        Fact(source=f"agency/{i}", target=f"agency/{i // 10 * 10}", relation="part-of") for i in range(count) if i % 10
    )
    return Picture(nodes, facts)


def test_too_many_nodes_open_as_communities(tmp_path: Path, visit: Open) -> None:
    shown = visit(write(many(5010), tmp_path / "big.html").path).page
    expect(shown.locator("#notice")).to_contain_text("5010 nút là quá nhiều")
    expect(shown.locator("#crumbs")).not_to_contain_text("Toàn cảnh")
    shown.fill("#q", "co quan so 4321")
    shown.keyboard.press("Enter")
    expect(shown.locator("#crumbs")).to_contain_text("Quanh Cơ quan số 4321")
    expect(shown.locator("#panel-title")).to_have_text("Cơ quan số 4321")
    shown.get_by_role("button", name="Các cộng đồng").first.click()
    area = shown.locator("#graph").bounding_box()
    assert area
    shown.wait_for_timeout(400)
    shown.mouse.click(area["x"] + area["width"] / 2, area["y"] + area["height"] / 2)
    expect(shown.locator("#panel")).to_contain_text("10 thành viên")


def test_many_nodes_come_with_a_warning(tmp_path: Path, visit: Open) -> None:
    shown = visit(write(many(2010), tmp_path / "many.html").path).page
    expect(shown.locator("#notice")).to_contain_text("2010 nút")
    shown.get_by_role("button", name="Đã hiểu").click()
    expect(shown.locator("#notice")).to_be_hidden()
    expect(shown.locator("#crumbs")).to_contain_text("Toàn cảnh")
