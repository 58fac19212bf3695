"""Tables of the README, made from the code: `cog -r README.md` writes them, a test compares."""

import json
from pathlib import Path

HERE = Path(__file__).parent


def commands() -> str:
    """Every command with the first sentence of its help."""
    import typer

    from hpgraph.cli import app

    group = typer.main.get_command(app)
    rows = ["| command | does |", "|---|---|"]
    for name, command in group.commands.items():  # type: ignore[attr-defined]  # a group: it has commands
        rows.append(f"| `hpgraph {name}` | {(command.help or '').strip().partition(chr(10))[0]} |")
    return "\n".join(rows)


def queries() -> str:
    """Every saved query with its question and parameters."""
    from hpgraph import query

    rows = ["| query | question | parameters |", "|---|---|---|"]
    for saved in query.load():
        params = ", ".join(p.name if p.required else f"[{p.name}]" for p in saved.params)
        rows.append(f"| `{saved.name}` | {saved.question_vi} *{saved.question_en}* | {params} |")
    return "\n".join(rows)


def scores() -> str:
    """F1 by kind from `scores.json`, as `make score ARGS=--save` wrote it."""
    saved = json.loads((HERE / "scores.json").read_text(encoding="utf-8"))
    sets = saved["sets"]
    rows = ["| F1 | " + " | ".join(f"{name} ({found['cases']})" for name, found in sets.items()) + " |"]
    rows.append("|---|" + "---|" * len(sets))
    kinds = next(iter(sets.values()))["f1"]
    rows += [
        f"| {kind} | " + " | ".join(f"{found['f1'][kind]:.2f}" for found in sets.values()) + " |" for kind in kinds
    ]
    for peer, found in saved.get("peers", {}).items():
        figures = (f"{found[name]:.2f}" if name in found else "–" for name in sets)
        rows.append(f"| people, by {peer} | " + " | ".join(figures) + " |")
    return "\n".join(rows)
