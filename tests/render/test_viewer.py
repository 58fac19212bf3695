"""The page as a person uses it: searching, clicking, reading, filtering, sharing the address."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from support.gold import gold_corpus
from support.visits import Open

pytestmark = pytest.mark.browser
MINH_SEN = "Vương Thị Minh Sen"


def hits(page: Page, typed: str) -> list[str]:
    """The suggestions for what is typed."""
    page.fill("#q", typed)
    return [text.strip() for text in page.locator("#hits .hit-name").all_inner_texts()]


def choose(page: Page, typed: str) -> None:
    page.fill("#q", typed)
    page.keyboard.press("Enter")


def positions(page: Page) -> dict[str, tuple[float, float]]:
    """Where each node is on the screen, as the SVG file of the view says."""
    page.click("#save summary")
    with page.expect_download() as download:
        page.click("#save-svg")
    area = page.locator("#graph").bounding_box()
    assert area
    found = {}
    for path in ET.parse(download.value.path()).getroot().iter("{http://www.w3.org/2000/svg}path"):
        place = re.match(r"translate\((\S+) (\S+)\)", path.get("transform", ""))
        title = path.findtext("{http://www.w3.org/2000/svg}title")
        assert place and title
        found[title] = (area["x"] + float(place[1]), area["y"] + float(place[2]))
    return found


def test_search_ignores_case_and_diacritics(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    assert "Nguyễn Bá Duật" in hits(page, "nguyen")
    assert hits(page, "NGUYEN BA DUAT") == ["Nguyễn Bá Duật"]
    assert MINH_SEN in hits(page, "minh sen vuong")  # words in any order
    assert hits(page, "không có ai tên thế này") == []
    expect(page.locator("#status")).to_have_text("Không tìm thấy")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("đồ", "Đồ"),
        ("do", "Đ"),
        ("đỗ", "Đỗ"),
        ("thành ủy", "Thành ủy"),
        ("uy ban nhan dan thanh pho", "Ủy ban nhân dân"),
    ],
)
def test_exact_spellings_come_first(sample: Path, visit: Open, typed: str, first: str) -> None:
    found = hits(visit(sample).page, typed)
    assert found[0].lower().startswith(first.lower()) or f" {first.lower()}" in found[0].lower()


def test_d_with_stroke_is_folded_but_told_apart(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    plain, exact = hits(page, "do"), hits(page, "đồ")
    assert any("Đồng" in name or "Đỗ" in name or "Đồ" in name for name in plain)
    assert "đồ" in exact[0].lower()


def test_the_panel_quotes_the_article_word_for_word(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    choose(page, MINH_SEN)
    expect(page.locator("#panel-title")).to_have_text(MINH_SEN)
    quotes = page.locator("#panel blockquote p").all_inner_texts()
    assert quotes
    texts = [" ".join(extraction.article.text.split()) for extraction in gold_corpus()]
    for quote in quotes:
        words = " ".join(quote.strip("…").split())
        assert any(words in text for text in texts), words
    for marked in page.locator("#panel blockquote mark").all_inner_texts():
        assert marked.strip()
    link = page.locator("#panel blockquote footer a").first
    expect(link).to_have_attribute("href", re.compile(r"^https://example\.org/tin-tuc/"))
    expect(link).to_have_attribute("rel", "noopener noreferrer")


def test_clicking_a_node_and_an_edge(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    choose(page, MINH_SEN)
    page.click("#focus-node")
    page.wait_for_timeout(500)  # the camera moves for 260 ms
    where = positions(page)
    centre = where[MINH_SEN]
    name, end = next((n, p) for n, p in where.items() if n != MINH_SEN and abs(p[0] - centre[0]) > 120)
    page.mouse.click((centre[0] + end[0]) / 2, (centre[1] + end[1]) / 2)
    expect(page.locator("#panel-title")).to_contain_text(MINH_SEN)
    expect(page.locator("#panel-title")).to_contain_text(name)
    assert page.locator("#panel blockquote").count() >= 1
    page.mouse.click(*end)
    expect(page.locator("#panel-title")).to_have_text(name)


def test_kinds_have_counts_and_switch(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    total = int(re.findall(r"\d+", page.locator("#status").inner_text())[0])
    officials = int(page.locator("label[for=kind-official] .count").inner_text())
    page.uncheck("#kind-official")
    expect(page.locator("#status")).to_contain_text(f"Hiện {total - officials} nút")
    page.check("#kind-official")
    expect(page.locator("#status")).to_contain_text(f"Hiện {total} nút")
    page.click("#kinds-none")
    expect(page.locator("#empty")).to_contain_text("Không còn nút nào")


def test_relations_and_agencies_filter(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    before = page.locator("#status").inner_text()
    page.click("#relations summary")
    page.uncheck("#relation-assigns")
    assert page.locator("#status").inner_text() != before
    page.check("#relation-assigns")
    page.select_option("#agency", label="Thành ủy Hải Phòng")
    page.click("#as-table")
    names = page.locator("#table tbody th").all_inner_texts()
    assert "Thành ủy Hải Phòng" in names
    assert len(names) < 100


def test_the_address_restores_the_view_and_back_goes_back(sample: Path, visit: Open) -> None:
    first = visit(sample).page
    choose(first, MINH_SEN)
    first.click("#focus-node")
    first.uncheck("#kind-task")
    address = first.evaluate("location.hash")
    again = visit(sample, address).page
    expect(again.locator("#panel-title")).to_have_text(MINH_SEN)
    expect(again.locator("#crumbs")).to_contain_text(f"Quanh {MINH_SEN}")
    expect(again.locator("#kind-task")).not_to_be_checked()
    first.go_back()
    expect(first.locator("#crumbs")).not_to_contain_text("Quanh")
    first.go_back()
    expect(first.locator("#panel")).to_be_hidden()


def test_nonsense_in_the_address_is_ignored(sample: Path, visit: Open) -> None:
    page = visit(sample, "#n=person/nobody&l=around:9:x&f=never&a=%00&c=<b>").page
    expect(page.locator("#panel")).to_be_hidden()
    expect(page.locator("#status")).to_contain_text("nút")


def nodes_shown(page: Page) -> int:
    """The number of nodes that the status line tells screen readers."""
    expect(page.locator("#status")).to_contain_text("nút")
    return int(re.findall(r"\d+", page.locator("#status").inner_text())[0])


def test_focus_expand_collapse_hide(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    choose(page, MINH_SEN)
    page.click("#focus-node")
    page.uncheck("#kind-task")
    page.check("#kind-task")
    one = nodes_shown(page)
    degree = int(re.findall(r"\d+", page.locator("#panel .kind").inner_text())[0])
    assert one == degree + 1
    page.get_by_role("button", name="2 bước").click()
    page.uncheck("#kind-task")
    page.check("#kind-task")
    two = nodes_shown(page)
    assert two > one
    page.click("#collapse-node")
    assert nodes_shown(page) <= two
    page.click("#expand-node")
    assert nodes_shown(page) == two
    page.click("#hide-node")
    expect(page.locator("#unhide")).to_contain_text("1")
    page.click("#unhide")
    assert nodes_shown(page) == two


def test_path_between_two_nodes_with_evidence(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    page.click("#find-path")
    page.fill("#path-from", "vuong thi minh sen")
    page.keyboard.press("Enter")
    page.fill("#path-to", "thanh uy hai phong")
    page.keyboard.press("Enter")
    expect(page.locator("#path-told")).to_contain_text("liên kết")
    steps = page.locator("#panel ol.facts > li")
    assert steps.count() >= 1
    expect(steps.first).to_contain_text(MINH_SEN)
    expect(steps.last).to_contain_text("Thành ủy Hải Phòng")
    assert page.locator("#panel ol.facts blockquote").count() >= 1


def test_time_filters_and_plays(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    everything = page.locator("#status").inner_text()
    handle = page.locator("#time-from")
    handle.focus()
    handle.evaluate("node => { node.value = node.max; node.dispatchEvent(new Event('input')); }")
    later = page.locator("#status").inner_text()
    assert later != everything
    expect(page.locator("#span")).not_to_have_text("Toàn bộ thời gian")
    page.select_option("#basis", "press")
    page.click("#time-clear")
    expect(page.locator("#span")).to_have_text("Toàn bộ thời gian")
    page.click("#play")
    expect(page.locator("#span")).not_to_have_text("Toàn bộ thời gian")
    page.click("#play")


def test_keyboard_alone(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    page.focus("#graph")
    page.keyboard.press("n")
    first = page.locator("#panel-title").inner_text()
    expect(page.locator("#status")).to_contain_text(first)
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        page.keyboard.press(key)
    assert page.locator("#panel-title").inner_text()
    page.keyboard.press("f")
    expect(page.locator("#crumbs")).to_contain_text("Quanh")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel-title"
    page.keyboard.press("Escape")
    expect(page.locator("#panel")).to_be_hidden()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"


def test_the_table_holds_the_same_nodes_and_facts(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    shown = int(re.findall(r"\d+", page.locator("#status").inner_text())[0])
    page.click("#as-table")
    expect(page.locator("#table caption")).to_have_text(f"Các nút: {shown}")
    page.click("#sort-0")
    names = page.locator("#table tbody th").all_inner_texts()
    assert len(names) == 100
    page.locator("#table tbody th button").first.click()
    expect(page.locator("#panel-title")).to_have_text(names[0].strip())
    page.click("#tab-facts")
    expect(page.locator("#table caption")).to_contain_text("Các thông tin")
    expect(page.locator("#table tbody tr").first).not_to_be_empty()


def test_english(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    page.click("#lang")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("label[for=kind-official]")).to_contain_text("Officials")
    expect(page.locator("#as-table")).to_have_text("Table")


def test_png_is_a_picture(sample: Path, visit: Open) -> None:
    page = visit(sample).page
    page.click("#save summary")
    with page.expect_download() as download:
        page.click("#save-png")
    data = download.value.path().read_bytes()
    assert data.startswith(b"\x89PNG")
    assert len(data) > 20_000


def test_phone(sample: Path, visit: Open) -> None:
    page = visit(sample, viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    expect(page.locator("#filters")).to_be_hidden()
    page.tap("#open-filters")
    expect(page.locator("#filters")).to_be_visible()
    page.tap("#open-filters")
    choose(page, MINH_SEN)
    expect(page.locator("#panel-title")).to_be_visible()
    box = page.locator("#panel").bounding_box()
    assert box and box["y"] > 300


def test_dark_mode_follows_the_system_and_the_button(sample: Path, visit: Open) -> None:
    page = visit(sample, color_scheme="dark").page
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(ground)
    page.click("#theme")
    light = page.evaluate(ground)
    assert dark == "rgb(16, 20, 27)"
    assert light == "rgb(248, 249, 251)"


def test_the_security_policy_forbids_requests(sample: Path, visit: Open) -> None:
    seen = visit(sample)
    sent = seen.page.evaluate("fetch('https://example.org/').then(() => 'went out', () => 'blocked')")
    assert sent == "blocked"
    seen.complaints.clear()  # the browser told us so
    policy = seen.page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or ""
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
