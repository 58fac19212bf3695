"""Parameters of saved queries: named and typed as BASIL does, bound as terms."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from pyoxigraph import Literal, NamedNode

from hpgraph.errors import QueryError
from hpgraph.query.tokens import Kind, significant, tokenise

_XSD = "http://www.w3.org/2001/XMLSchema#"
_TYPES = ("iri", "literal", "integer", "decimal", "date", "boolean")
_VARIABLE = re.compile(rf"_(?P<optional>_?)(?P<name>[^\W_]\w*?)(?:_(?P<type>{'|'.join(_TYPES)}|[a-z]{{2}}))?")
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^<>\"{}|^`\\\x00-\x20]*")
_UNSAFE = re.compile(r"\\u|\\U|\x00")

BoundTerm = NamedNode | Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Param:
    """One parameter. `type` is iri, literal, integer, decimal, date, boolean or a two-letter language code."""

    name: str
    variable: str
    type: str
    required: bool
    default: str | None = None
    choices: tuple[str, ...] = ()
    kind: str | None = None  # class IRI of the things that an iri parameter may name
    label_vi: str = ""
    label_en: str = ""

    def to_term(self, text: str) -> BoundTerm:
        """The value as a typed term. Raises QueryError where the text is no such value."""
        if self.choices and text not in self.choices:
            raise QueryError(f"{self.name} must be one of: {', '.join(self.choices)} (got {text!r})")
        try:
            return _term(self.type, text)
        except (ValueError, InvalidOperation) as error:
            raise QueryError(f"{self.name} must be {_EXPECTED.get(self.type, 'text')} (got {text!r})") from error


_EXPECTED = {
    "iri": "an IRI, or the name of something in the graph",
    "integer": "a whole number such as 2021",
    "decimal": "a number such as 30.4",
    "date": "a day such as 2021-12-24",
    "boolean": "true or false",
    "literal": "text without \\u escapes",
}


def _term(type_: str, text: str) -> BoundTerm:
    if type_ == "iri":
        if not _IRI.fullmatch(text):
            raise ValueError(text)
        return NamedNode(text)
    if type_ == "integer":
        return Literal(str(int(text)), datatype=NamedNode(f"{_XSD}integer"))
    if type_ == "decimal":
        number = Decimal(text)
        if not number.is_finite():
            raise ValueError(text)
        return Literal(format(number, "f"), datatype=NamedNode(f"{_XSD}decimal"))
    if type_ == "date":
        return Literal(date.fromisoformat(text).isoformat(), datatype=NamedNode(f"{_XSD}date"))
    if type_ == "boolean":
        if text not in ("true", "false"):
            raise ValueError(text)
        return Literal(text, datatype=NamedNode(f"{_XSD}boolean"))
    # SPARQL resolves \uXXXX before it parses, so such a sequence could end the string even when escaped
    if _UNSAFE.search(text):
        raise ValueError(text)
    return Literal(text) if type_ == "literal" else Literal(text, language=type_)


def find(sparql: str) -> tuple[Param, ...]:
    """The parameters a query uses, in order of first use. Raises QueryError where one is selected or assigned."""
    found: dict[str, Param] = {}
    projecting = False
    previous = ""
    for token in significant(sparql):
        if token.kind is Kind.VARIABLE and (match := _VARIABLE.fullmatch(token.text[1:])):
            if projecting or previous == "AS":
                raise QueryError(f"{token.text} is a parameter: it cannot be a column of the answer")
            name = match.group("name")
            new = Param(
                name=name,
                variable=token.text[1:],
                type=match.group("type") or "literal",
                required=not match.group("optional"),
            )
            if found.setdefault(name, new) != new:
                raise QueryError(f"the parameter {name} is written in two ways: {found[name].variable}, {new.variable}")
        previous = token.text.upper()
        projecting = previous == "SELECT" or (projecting and previous not in ("WHERE", "{"))
    return tuple(found.values())


def bind(sparql: str, terms: dict[str, BoundTerm]) -> str:
    """The query with these variables (without `?`) replaced by terms, wherever they are variables and nowhere else."""
    return "".join(
        str(terms[token.text[1:]]) if token.kind is Kind.VARIABLE and token.text[1:] in terms else token.text
        for token in tokenise(sparql)
    )
