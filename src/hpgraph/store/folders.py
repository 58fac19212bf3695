"""Opening and copying the folder that holds a graph."""

from pathlib import Path

import pyoxigraph

from hpgraph.errors import StoreError

_MARK = "CURRENT"  # the file that every RocksDB folder has


def open_store(path: Path | None, *, read_only: bool) -> pyoxigraph.Store:
    """Open or make the store in a folder, or one in memory. Raises StoreError with what to do about it."""
    if path is None:
        return pyoxigraph.Store()
    exists = path.is_dir() and (path / _MARK).is_file()
    if read_only and not exists:
        raise StoreError(f"there is no graph in {path}; make one with: hpgraph build SOURCE --graph {path}")
    _refuse_other_content(path, exists)
    try:
        if not read_only:
            path.mkdir(parents=True, exist_ok=True)
        return pyoxigraph.Store.read_only(str(path)) if read_only else pyoxigraph.Store(path)
    except (OSError, RuntimeError) as error:  # pyoxigraph reports damage as RuntimeError
        raise StoreError(_explain(path, error)) from error


def _refuse_other_content(path: Path, exists: bool) -> None:
    if path.exists() and not path.is_dir():
        raise StoreError(f"{path} is a file; a graph is kept in a folder")
    if path.is_dir() and not exists and any(path.iterdir()):
        raise StoreError(f"the folder {path} holds something else than a graph; name a new or empty folder")


def _explain(path: Path, error: Exception) -> str:
    reason = str(error)
    if "LOCK" in reason or "lock" in reason:
        return f"another process is writing to the graph {path}; wait until it ends, or open the graph for reading only"
    return f"the graph in {path} cannot be opened: {reason}"


def copy_store(store: pyoxigraph.Store, target: Path, *, on_disk: bool) -> None:
    """Copy all quads to the new folder `target`. Raises StoreError where it exists or cannot be written."""
    if target.exists():
        raise StoreError(f"{target} exists already; name a new folder for the snapshot")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if on_disk:
            store.backup(target)
            return
        copy = pyoxigraph.Store(target)
        copy.bulk_extend(store)
        copy.flush()
    except OSError as error:
        raise StoreError(f"the snapshot {target} cannot be written: {error}") from error
