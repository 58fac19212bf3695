"""Documents as cited, and the citations."""

from hpgraph.build import agents, evidence
from hpgraph.build.contexts import Context
from hpgraph.build.writing import date, iri, plain, term
from hpgraph.models import Document
from hpgraph.resolve import keys
from hpgraph.terms import DOCUMENT_KINDS, ELI, HP, LABELS
from hpgraph.text import slug


def build(context: Context) -> None:
    for found in context.extraction.documents:
        _document(context, found)


def label(found: Document, language: str = "vi") -> str:
    """'Nghị quyết 08-NQ/TU', 'Resolution 08-NQ/TU'; the title where there is no symbol."""
    if not found.number:
        return found.title or named(found.kind, "", language)
    return named(found.kind, found.number, language)


def named(kind: str, symbol: str, language: str) -> str:
    """The kind (an id of the lexicon, or its class) in a language, and the symbol."""
    words = LABELS[DOCUMENT_KINDS.get(kind, kind if kind in LABELS else DOCUMENT_KINDS["document"])][language == "en"]
    return f"{words[:1].upper()}{words[1:]} {symbol}".strip()


def _is_whole(node: str, number: str) -> bool:
    """Whether a number is the symbol of the document, not a part of it ('Nghị quyết 45' that can only be 45-NQ/TW)."""
    return slug(number, keys.LONGEST_SYMBOL) in node.split("/")


def _is_vaguer(day: str, known: str) -> bool:
    """Whether a citation gives less of a day ('2019') than the id of its document has ('2019-01-24')."""
    return day != known and known.startswith(day)


def _document(context: Context, found: Document) -> None:
    out, node = context.out, context.document(found)
    kind = DOCUMENT_KINDS.get(found.kind, DOCUMENT_KINDS["document"])
    out.type(node, kind)
    out.label(node, label(found))
    out.add(node, ELI.type_document, term(kind))
    if found.number and _is_whole(iri(node), found.number):
        out.add(node, ELI.id_local, plain(found.number))
    out.text(node, ELI.title, found.title)
    if found.date and not _is_vaguer(found.date, iri(node).rpartition("/")[2]):
        out.add(node, ELI.date_document, date(found.date))
    if found.issuer:
        out.add(node, ELI.passed_by, agents.agent(context, found.issuer))
    for predicate, others in (
        (ELI.based_on, found.based_on),
        (ELI.amends, found.amends),
        (ELI.repeals, found.replaces),
    ):
        for other in context.cited(others):
            if other != node:
                out.add(node, predicate, other)
    citation = context.fact("citation", iri(node))
    out.types(citation, HP.Citation)
    out.label(citation, label(found))
    out.add(citation, HP.citing, context.article)
    out.add(citation, HP.cited, node)
    for candidate in dict.fromkeys(found.candidates):
        out.add(citation, HP.candidate, plain(candidate))
    evidence.add(context, found, node, citation)
