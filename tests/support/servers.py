"""Real SPARQL servers for tests, on free ports of this machine: Oxigraph, and Virtuoso where Debian's is installed."""

import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OXIGRAPH = Path(sys.executable).with_name("oxigraph")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def oxigraph(folder: Path, *options: str) -> Iterator[str]:
    """Serve a graph folder read-only; gives the address of its SPARQL endpoint."""
    port = _free_port()
    command = [str(_OXIGRAPH), "serve-read-only", "-l", str(folder), "-b", f"127.0.0.1:{port}", *options]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(f"http://127.0.0.1:{port}/", process)
            yield f"http://127.0.0.1:{port}/query"
        finally:
            process.terminate()


def _wait(url: str, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(600):
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode}")
        try:
            urllib.request.urlopen(url, timeout=5).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the server does not answer")


_SETTINGS = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {folder}/temporary.db
TransactionFile = {folder}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DirsAllowed = {folder}
NumberOfBuffers = 10000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {folder}
"""
_NQUADS = 512  # the flag of TTLP_MT for N-Quads


def has_virtuoso() -> bool:
    """Whether Debian's virtuoso-opensource-7 and its isql are installed."""
    return all(shutil.which(program) for program in ("virtuoso-t", "isql-vt"))


@contextmanager
def virtuoso(folder: Path, nquads: Path) -> Iterator[str]:
    """Load a file of N-Quads in `folder` into a new Virtuoso that works there; gives the address of its endpoint."""
    sql, http = _free_port(), _free_port()
    settings = folder / "virtuoso.ini"
    settings.write_text(_SETTINGS.format(folder=folder, sql=sql, http=http), encoding="ascii")
    command = ["virtuoso-t", "+configfile", str(settings), "+foreground"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder) as process:
        try:
            _wait(f"http://127.0.0.1:{http}/sparql", process)
            load = f"DB.DBA.TTLP_MT(file_to_string_output('{nquads}'), '', 'http://example.org/', {_NQUADS});"
            subprocess.run(
                ["isql-vt", f"127.0.0.1:{sql}", "dba", "dba", f"exec={load}"], check=True, capture_output=True
            )
            yield f"http://127.0.0.1:{http}/sparql"
        finally:
            process.terminate()
