"""SPARQL text as tokens: parameters and forbidden words count outside of strings, IRIs and comments only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from hpgraph.errors import QueryError


class Kind(StrEnum):
    BLANK = "blank"
    COMMENT = "comment"
    IRI = "iri"
    STRING = "string"
    VARIABLE = "variable"
    NAME = "name"  # prefixed name, also of a PREFIX declaration
    WORD = "word"  # keyword, function name, a, true
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Token:
    kind: Kind
    text: str


_PATTERNS = (
    (Kind.BLANK, r"\s+"),
    (Kind.COMMENT, r"#[^\n\r]*"),
    (Kind.IRI, r"<(?:[^<>\"{}|^`\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>"),
    (Kind.STRING, r'"""(?:"{0,2}(?:[^"\\]|\\.))*"""' + "|" + r"'''(?:'{0,2}(?:[^'\\]|\\.))*'''"),
    (Kind.STRING, r'"(?:[^"\\\n\r]|\\.)*"' + "|" + r"'(?:[^'\\\n\r]|\\.)*'"),
    (Kind.VARIABLE, r"[?$]\w+"),
    (Kind.NAME, r"(?:[^\W\d_](?:[\w.\-]*[\w\-])?)?:(?:[\w:.\-]|%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?#@%])*"),
    (Kind.WORD, r"[^\W\d_]\w*"),
    (Kind.OTHER, r"[^\\]"),
)
_TOKEN = re.compile("|".join(f"(?P<{kind}_{i}>{pattern})" for i, (kind, pattern) in enumerate(_PATTERNS)), re.DOTALL)


def tokenise(sparql: str) -> Iterator[Token]:
    """All of the text as tokens, in order: joined they give it back.

    Raises QueryError at a backslash outside strings, IRIs and names: escapes such as `\\u0053ERVICE` could hide a word.
    """
    position = 0
    while position < len(sparql):
        match = _TOKEN.match(sparql, position)
        if match is None or match.lastgroup is None:
            line = sparql.count("\n", 0, position) + 1
            raise QueryError(
                f"line {line} of the query has a backslash outside of strings and names: write the character itself"
            )
        yield Token(Kind(match.lastgroup.partition("_")[0]), match.group())
        position = match.end()


def significant(sparql: str) -> Iterator[Token]:
    """The tokens without blanks and comments."""
    return (token for token in tokenise(sparql) if token.kind not in (Kind.BLANK, Kind.COMMENT))
