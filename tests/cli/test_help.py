import pytest

from hpgraph import __version__
from support.commands import Run

COMMANDS = (
    "extract", "build", "withdraw", "info", "validate", "export", "query", "queries", "explain", "search", "analyse",
    "render", "serve", "resolve", "review", "judge", "identity", "match", "lexicon lint", "lexicon suggest",
)  # fmt: skip


def test_help_lists_exactly_the_commands_tested_here(run: Run) -> None:
    shown = run("--help", COLUMNS="200", TERM="dumb").stdout.partition("Commands")[2]
    listed = {words[1] for line in shown.splitlines() if len(words := line.split()) > 2 and words[1].isalpha()}
    assert listed == {command.split()[0] for command in COMMANDS}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_shows_an_example(run: Run, command: str) -> None:
    done = run(*command.split(), "--help")
    assert done.returncode == 0
    assert "Example" in done.stdout
    assert f"hpgraph {command}" in done.stdout


def test_version(run: Run) -> None:
    assert run("--version").stdout == f"hpgraph {__version__}\n"


def test_completion_knows_query_names_and_parameters(run: Run) -> None:
    asked = {"_HPGRAPH_COMPLETE": "complete_bash", "COMP_CWORD": "2"}
    assert "overdue-tasks" in run(COMP_WORDS="hpgraph query over", **asked).stdout
    asked["COMP_CWORD"] = "3"
    assert "day=" in run(COMP_WORDS="hpgraph query overdue-tasks d", **asked).stdout
