"""One base class and a handful below it; every message says what happened, where, and what to do."""


class HpgraphError(Exception):
    """Base of all errors that hpgraph raises on purpose; the CLI prints it without a traceback."""


class InputError(HpgraphError):
    """Something given from outside cannot be read: a file, an encoding, a table, a parameter."""


class LexiconError(HpgraphError):
    """A lexicon or reference file breaks its own rules; names file and entry."""


class StoreError(HpgraphError):
    """The graph on disk cannot be opened or written."""


class QueryError(HpgraphError):
    """A query is unknown, malformed, refused, or an endpoint failed to answer it."""


class MissingExtraError(HpgraphError):
    """An optional dependency is not installed; says which extra brings it."""
