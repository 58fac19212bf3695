"""A headless Chromium, and the page of the sample corpus with gold facts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from hpgraph.render import page as write_page
from support.corpus import gold_store
from support.visits import Open, Visit

ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
CHROMIUM = Path("/usr/bin/chromium")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium. `make test` installs it."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample corpus as a page on disk."""
    return write_page(gold_store(), tmp_path_factory.mktemp("page") / "graph.html").path


@pytest.fixture
def visit(browser: Browser) -> Iterator[Open]:
    """Opens a file as a person does; afterwards nothing may have gone out, and no error may have come up."""
    contexts: list[BrowserContext] = []
    visits: list[Visit] = []

    def open_file(path: Path, hash_: str = "", **context_options: object) -> Visit:
        options = {"viewport": {"width": 1280, "height": 800}} | context_options
        context = browser.new_context(**options)  # type: ignore[arg-type]  # options vary by test
        contexts.append(context)
        seen = Visit(context.new_page())
        visits.append(seen)
        seen.page.on("request", lambda request: seen.requests.append(request.url))
        seen.page.on("console", lambda message: seen.complaints.append(f"{message.type}: {message.text}"))
        seen.page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        seen.page.goto(path.as_uri() + hash_)
        seen.page.wait_for_selector("body[data-ready]")
        return seen

    yield open_file
    for seen in visits:
        assert not seen.complaints
        assert [url for url in seen.requests if not url.startswith(("file:", "blob:", "data:"))] == []
    for context in contexts:
        context.close()
