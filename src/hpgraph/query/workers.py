"""Queries in a process of their own, which can be ended: pyoxigraph has no time-out."""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from hpgraph.errors import QueryError
from hpgraph.query import answers, guards
from hpgraph.store import GraphStore, Table

_CHILD = "hpgraph.query.child"


class Worker:
    """A source that runs each query on a graph in a new process, ended after `timeout` seconds (its start counted)."""

    def __init__(self, store: GraphStore, *, timeout: float) -> None:
        self.timeout = timeout
        self._copy: TemporaryDirectory[str] | None = None
        if store.path is None:
            self._copy = TemporaryDirectory(prefix="hpgraph-")
            store.snapshot(Path(self._copy.name) / "graph")
        self.path = store.path or Path(self._copy.name if self._copy else "") / "graph"

    def select(self, sparql: str) -> Table:
        """The answer as a table. Raises QueryError, also when time is up; Ctrl-C ends the other process too."""
        return answers.parse(*self.fetch(sparql))

    def fetch(self, sparql: str) -> tuple[str, bytes]:
        """The query's form, and the answer as `answers.dump` writes it. Raises QueryError as `select` does."""
        form = guards.check(sparql)
        request = json.dumps({"path": str(self.path), "sparql": sparql, "form": form}).encode()
        # a session of its own, so that Ctrl-C reaches this process alone, which then ends the other
        with subprocess.Popen(
            [sys.executable, "-m", _CHILD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        ) as process:
            try:
                answer, said = process.communicate(request, timeout=self.timeout)
            except subprocess.TimeoutExpired:
                raise QueryError(f"the query took more than {self.timeout:g} seconds and was ended") from None
            finally:
                process.kill()
        if process.returncode:
            raise QueryError(
                said.decode(errors="replace").strip() or f"the query's process died ({process.returncode})"
            )
        return form, answer
