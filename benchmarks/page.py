"""How fast the interactive page opens and moves: `python -m benchmarks.page [--json]`.

CPU seconds of the page's main thread in headless Chromium without GPU, medians of 5 loads; a frame is what one step of
a pan costs there. Needs Debian's chromium.
"""

import argparse
import json
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from benchmarks.pictures import picture
from hpgraph.render import write

TARGETS = {
    2000: {"open_s": 1.0, "frame_ms": 35.0, "file_mb": 3.0},
    5000: {"open_s": 1.5, "frame_ms": 60.0, "file_mb": 3.0},
}
LOADS = 5
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
_PAN = """async () => {
  const box = document.getElementById("graph").querySelector("canvas");
  const area = box.getBoundingClientRect();
  const common = {bubbles: true, pointerId: 1, pointerType: "mouse", buttons: 1, isPrimary: true};
  const at = (x, y, type) => box.dispatchEvent(new PointerEvent(type, {...common, clientX: x, clientY: y,
    button: type === "pointermove" ? -1 : 0}));
  const [x, y] = [area.left + 30, area.top + area.height - 40];
  at(x, y, "pointerdown");
  for (let step = 1; step <= %d; step++) {
    at(x + step * 7, y - step * 4, "pointermove");
    await new Promise(requestAnimationFrame);
  }
  at(x + %d * 7, y, "pointerup");
}"""
STEPS = 40


def _cpu(session: Any) -> float:
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration"))


def load(browser: Browser, path: Path) -> tuple[float, float]:
    """CPU seconds until the graph is drawn, CPU milliseconds per frame of a pan over all of it."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    page.goto(path.as_uri())
    page.wait_for_selector("body[data-ready]")
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    opened = _cpu(session)
    page.evaluate(_PAN % (STEPS, STEPS))
    moved = _cpu(session) - opened
    page.close()
    return opened, moved / STEPS * 1000


def measure(count: int) -> dict[str, float]:
    """Figures for a page of `count` nodes."""
    shown = picture(count)
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        started = time.process_time()
        written = write(shown, Path(folder) / "page.html")
        spent = time.process_time() - started
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        loads = [load(browser, written.path) for _ in range(LOADS)]
        browser.close()
    return {
        "nodes": count,
        "facts": written.facts,
        "write_s": round(spent, 2),
        "file_mb": round(written.bytes / 1e6, 2),
        "open_s": round(median(opened for opened, _ in loads), 3),
        "frame_ms": round(median(frame for _, frame in loads), 1),
    }


def main() -> int:
    """Prints the figures; exit code 1 where one misses its target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    arguments = parser.parse_args()
    found = [measure(count) for count in TARGETS]
    missed = [f"{row['nodes']:.0f} nodes: {key} {row[key]} > {most}" for row in found
              for key, most in TARGETS[int(row["nodes"])].items() if row[key] > most]  # fmt: skip
    if arguments.json:
        print(json.dumps({"page": found, "missed": missed}))
    else:
        for row in found:
            print("  ".join(f"{key} {value}" for key, value in row.items()))
        print("\n".join(missed) or "all targets met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
