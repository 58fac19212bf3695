"""Writes the page: pyvis as the writer, our own template, everything inlined, nothing executable from the data."""

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from hpgraph.analyse.results import Source
from hpgraph.errors import InputError
from hpgraph.files import whole
from hpgraph.render import packed
from hpgraph.render.collect import picture as collect
from hpgraph.render.layouts import lay_out
from hpgraph.render.pictures import Layout, Picture

TEMPLATE = Path(__file__).parent / "template"
SCRIPTS = (
    "words.js", "text.js", "model.js", "state.js", "visible.js", "shapes.js", "canvas.js", "drawing.js", "radial.js",
    "search.js", "filters.js", "facts.js", "panel.js", "time.js", "paths.js", "table.js", "exports.js", "keys.js",
    "main.js",
)  # fmt: skip
LANGUAGES = ("vi", "en")
_OPTIONS = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": True, "keyboard": False, "tooltipDelay": 9999999, "selectConnectedEdges": False},
}


@dataclass(frozen=True, slots=True)
class Written:
    """What a page holds."""

    path: Path
    nodes: int
    facts: int
    articles: int
    bytes: int


def page(store: Source, path: str | Path, *, lang: str = "vi", title: str = "") -> Written:
    """Write the graph as one HTML file that needs no network. Raises InputError for an unknown language."""
    return write(collect(store), path, lang=lang, title=title)


def write(picture: Picture, path: str | Path, *, lang: str = "vi", title: str = "") -> Written:
    """Write a Picture; see `page`. The file appears whole or not at all.

    Raises StoreError where it cannot be written.
    """
    target = Path(path)
    text = html(picture, lang=lang, title=title)
    with whole(target) as out:
        out.write(text.encode())
    return Written(target, len(picture.nodes), len(picture.facts), len(picture.articles), target.stat().st_size)


def html(picture: Picture, *, lang: str = "vi", title: str = "", layout: Layout | None = None) -> str:
    """The page as text; its bytes depend on its arguments alone."""
    if lang not in LANGUAGES:
        raise InputError(f"the page has no language {lang!r}; there are {', '.join(LANGUAGES)}")
    from pyvis.network import Network  # late: it brings IPython along

    layout = layout or lay_out(picture)
    network = Network(directed=True, cdn_resources="in_line")
    network.set_template_dir(str(TEMPLATE), "page.html")
    network.nodes = packed.nodes(picture, layout)
    network.edges = packed.edges(picture)  # add_edge would search all edges for each
    network.options = _OPTIONS
    network.heading = title
    environment = network.templateEnv
    environment.autoescape = True
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    facts = packed.loose(picture)
    environment.globals.update(
        lang=lang,
        assets=_assets(),
        data=lambda nodes, edges: packed.data(nodes, edges + facts, picture, layout),
        shown=json.dumps(_OPTIONS),
    )
    return str(network.generate_html())


def _assets() -> dict[str, Any]:
    """Style and scripts for inlining, with the hashes that the page's security policy allows, and no others."""
    vis = vis_network()
    style = (TEMPLATE / "style.css").read_text(encoding="utf-8")
    script = "\n".join((TEMPLATE / name).read_text(encoding="utf-8") for name in SCRIPTS)
    script = f'"use strict";\n{script}'
    for text in (vis, script):
        if "</script" in text.lower():
            raise InputError("a script of the page holds its own end tag")
    return {
        "vis": Markup(vis),
        "style": Markup(style),
        "script": Markup(script),
        "allowed_scripts": Markup(f"{_hash(vis)} {_hash(script)}"),
        "allowed_styles": Markup(_hash(style)),
    }


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def vis_network() -> str:
    """The vis-network script that pyvis ships, without its source map. Raises InputError where this pyvis has none."""
    import pyvis

    found = sorted((Path(pyvis.__file__).parent / "lib").glob("vis-9*/vis-network.min.js"), key=_version)
    if not found:
        raise InputError("pyvis ships no vis-network 9; install pyvis 0.3.2")
    text = found[-1].read_text(encoding="utf-8").replace("\r\n", "\n")
    return text.partition("//# sourceMappingURL")[0]


def _version(path: Path) -> list[int]:
    return [int(part) for part in path.parent.name.removeprefix("vis-").split(".")]
