"""axe-core finds nothing to complain of, in every state of the page, light and dark, large and small."""

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from hpgraph import analyse
from support.corpus import gold_store
from support.visits import Open

pytestmark = pytest.mark.browser
_AXE = files("axe_playwright_python") / "axe.min.js"


def nothing(page: Page) -> None:
    """As the page opens."""


def panel(page: Page) -> None:
    """A node's details."""
    page.fill("#q", "vuong thi minh sen")
    page.keyboard.press("Enter")


def suggestions(page: Page) -> None:
    """The open list of suggestions."""
    page.fill("#q", "nguyen")


def table(page: Page) -> None:
    """The table of nodes."""
    page.click("#as-table")


def path(page: Page) -> None:
    """The form for a path."""
    page.click("#find-path")


def relations(page: Page) -> None:
    """All filters open, with a time chosen."""
    page.evaluate("document.querySelectorAll('#filters details').forEach((part) => (part.open = true))")
    page.locator("#time-from").focus()
    page.keyboard.press("ArrowRight")


def nothing_left(page: Page) -> None:
    """Everything filtered away."""
    page.click("#kinds-none")


STATES = (nothing, panel, suggestions, table, path, relations, nothing_left)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_axe_finds_no_violation(sample: Path, visit: Open, state: Callable[[Page], None], scheme: str) -> None:
    check(visit(sample, color_scheme=scheme, bypass_csp=True).page, state)


@pytest.mark.parametrize("state", [nothing, panel, table], ids=lambda state: state.__name__)
def test_axe_finds_no_violation_on_a_phone(sample: Path, visit: Open, state: Callable[[Page], None]) -> None:
    check(visit(sample, viewport={"width": 390, "height": 844}, bypass_csp=True).page, state)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_in_the_report(
    browser: Browser, tmp_path: Path, scheme: Literal["light", "dark"]
) -> None:
    target = tmp_path / "report.html"
    target.write_text(analyse.report(analyse.run(gold_store())), encoding="utf-8")
    page = browser.new_page(color_scheme=scheme, bypass_csp=True)
    page.goto(target.as_uri())
    page.evaluate("document.querySelectorAll('details').forEach((part) => (part.open = true))")
    check(page, nothing)
    page.close()


def check(page: Page, state: Callable[[Page], None]) -> None:
    """Brings the page into the state and lets axe look at it; `bypass_csp` lets axe in."""
    state(page)
    page.wait_for_timeout(250)
    page.evaluate(_AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    problems = [(v["id"], v["nodes"][0]["html"][:160], v["nodes"][0]["failureSummary"]) for v in found["violations"]]
    assert not problems
