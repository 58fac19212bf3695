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


def looks() -> str:
    """F1 of each set of real articles as it was before anybody looked into it, oldest first, and of all together."""
    sets = json.loads((HERE / "looks.json").read_text(encoding="utf-8"))
    kinds = list(sets[0]["counts"])
    rows = ["| F1 | " + " | ".join(f"{look['articles']} articles" for look in sets) + " | together |"]
    rows.append("|---|" + "---|" * (len(sets) + 1))
    for kind in kinds:
        counts = [look["counts"][kind] for look in sets]
        together = [sum(figures) for figures in zip(*counts, strict=True)]
        rows.append(f"| {kind} | " + " | ".join(f"{f1(*count):.2f}" for count in (*counts, together)) + " |")
    return "\n".join(rows)


def f1(gold: int, found: int, right: int) -> float:
    """F1 of counts; 1 where there was nothing to find and nothing was found."""
    return 2 * right / (gold + found) if gold + found else 1.0
