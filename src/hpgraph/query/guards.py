"""Only reading is allowed, and only of the source asked."""

from hpgraph.errors import QueryError
from hpgraph.query.tokens import Kind, significant

_FORMS = frozenset(("SELECT", "ASK", "CONSTRUCT", "DESCRIBE"))
_UPDATES = frozenset(("INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"))


def check(sparql: str) -> str:
    """The query's form (SELECT, ASK, CONSTRUCT, DESCRIBE). Raises QueryError for updates and for SERVICE."""
    form = ""
    for token in significant(sparql):
        if token.kind is not Kind.WORD:
            continue
        word = token.text.upper()
        if word == "SERVICE":
            raise QueryError("SERVICE is refused: a query may not call other servers")
        if not form and word in _UPDATES:
            raise QueryError(f"{word} is refused: queries only read; use build and withdraw to change the graph")
        if not form and word in _FORMS:
            form = word
    if not form:
        raise QueryError("this is not a SPARQL query: it has none of SELECT, ASK, CONSTRUCT, DESCRIBE")
    return form
