"""RDF terms as plain Python values for tables, and back."""

from datetime import date, datetime
from decimal import Decimal

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

XSD = "http://www.w3.org/2001/XMLSchema#"
_INTEGERS = frozenset(f"{XSD}{name}" for name in ("integer", "int", "long", "nonNegativeInteger", "positiveInteger"))
_DECIMAL = f"{XSD}decimal"
_FLOATS = frozenset((f"{XSD}double", f"{XSD}float"))
_BOOLEAN = f"{XSD}boolean"
_DATE = f"{XSD}date"
_DATETIME = f"{XSD}dateTime"


class Iri(str):
    """A string that names a thing: a table shows it as a link."""

    __slots__ = ()


Value = Iri | str | int | float | bool | Decimal | date | datetime | None
Term = NamedNode | BlankNode | Literal | Triple


def to_value(term: Term | None) -> Value:
    """A term of a result as a Python value; an unbound variable is None.

    Dates of reduced precision ('2013-05') and unknown datatypes stay strings, language tags are dropped.
    """
    if term is None:
        return None
    if isinstance(term, NamedNode):
        return Iri(term.value)
    if isinstance(term, Literal):
        return _literal_value(term.value, term.datatype.value)
    return str(term)


def _literal_value(text: str, datatype: str) -> Value:
    try:
        if datatype in _INTEGERS:
            return int(text)
        if datatype == _DECIMAL:
            return Decimal(text)
        if datatype in _FLOATS:
            return float(text)
        if datatype == _DATE:
            return date.fromisoformat(text)
        if datatype == _DATETIME:
            return datetime.fromisoformat(text)
    except (ValueError, ArithmeticError):  # ill-typed data is shown as it stands rather than lost
        return text
    if datatype == _BOOLEAN:
        return text in ("true", "1")
    return text


def to_text(value: Value) -> str:
    """A value as CSV and people read it: ISO dates, `true`, no trailing zeros, '' for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float | Decimal):
        return _number_text(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)


def _number_text(value: float | Decimal) -> str:
    text = format(value, "f") if isinstance(value, Decimal) else repr(value)
    if "." in text and "e" not in text:
        text = text.rstrip("0").rstrip(".")
    return text
