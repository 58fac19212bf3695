"""Reads articles from files, folders, globs, streams. Bad input becomes a Problem and never stops the rest."""

from hpgraph.read.sources import read, read_all

__all__ = ["read", "read_all"]
