"""How a command ends: errors meant for people in one line, no traceback; a stop that is said; a pipe that closes."""

import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from hpgraph.errors import HpgraphError


class Commands(TyperGroup):
    """All commands. What ends one early is caught here, since Typer would end the program without a word."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except HpgraphError as error:
            typer.secho(f"hpgraph: {error}", fg="red", err=True)
            raise typer.Exit(2) from None
        except KeyboardInterrupt:
            typer.secho("hpgraph: stopped; what was finished is kept", fg="yellow", err=True)
            raise typer.Exit(130) from None
        except BrokenPipeError:  # `hpgraph query … | head`
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
