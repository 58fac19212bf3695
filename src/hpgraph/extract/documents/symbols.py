"""Symbols of documents: '08-NQ/TU', '35/2021/QH15', '4411 /KH – UBND' → number, year, codes and one normal form.

Numbers below ten are written with a zero (Nghị định 30/2020/NĐ-CP, phụ lục I), so 8-NQ/TU and 08-NQ/TU are one symbol.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from hpgraph.lexicon import Entry, Lexicon
from hpgraph.models import Span, value
from hpgraph.text import UPPER, fold

_CODE = rf"[{UPPER}][\w&]*(?:\.[{UPPER}][{UPPER}\d]*(?![^\W\d_]))*"
_SYMBOL = re.compile(
    rf"(?P<number>\d{{1,5}}[a-zđ]?)(?:\s?[/-]\s?(?P<year>(?:19|20)\d\d)(?=\s?[/-]))?"
    rf"(?P<codes>(?:\s?[/-]\s?{_CODE}){{1,5}})"
)
_LOOSE = re.compile(rf"(?P<number>\d{{1,5}}[a-zđ]?)(?P<codes>\s?[{UPPER}]{{2}}[\w&]*\s?[/-]\s?{_CODE})(?!\w)")
_BEHIND_BLANK = re.compile(rf" (?P<code>[{UPPER}][{UPPER}&]+)(?!\w)")  # '12/2019/TT BYT'
_CAPITALS = re.compile(rf"[{UPPER}&\d]{{2,}}(?=[^\W\d_{UPPER}]{{2}})")  # '05-CT/TWcủa'
_TOKEN = re.compile(rf"(\s?)([/-])(\s?)({_CODE})")
_ASSEMBLY = re.compile(r"(QH|UBTVQH|HĐND|NQ|PL)\d{1,2}$")
_CONTINUED = re.compile(r"(?:[/.,-]|\w|\d:)$")
_DIGITS = re.compile(r"\d+$")
_BEGINS = re.compile(rf"\d\d*[a-zđ]?(?=\s?[/-]\s?(?:[{UPPER}]|(?:19|20)\d\d\s?[/-]\s?[{UPPER}]))")
_ANNOUNCED = re.compile(r"(?:số|số hiệu|văn bản)\s?:?\s?$", re.IGNORECASE)
_GLUED = ("NQ", "QĐ", "KH", "NĐ")  # kinds that no issuer's own letters begin with
_PARTY = ("party-centre", "party-province", "party-local")


@value
class Codes:
    """What the letters in symbols mean. Keys are upper case."""

    kinds: Mapping[str, tuple[str, str]]  # code → (its own spelling, kind id)
    issuers: Mapping[str, Entry]


@value
class Symbol:
    """`kind`: what the type code says, None where there is none. `issuers`: entries of issuers.yml, in order."""

    span: Span
    text: str  # normal form
    number: str
    kind: str | None
    codes: tuple[str, ...]
    issuers: tuple[Entry, ...]

    @property
    def party(self) -> bool:
        return any(issuer.get("scope") in _PARTY for issuer in self.issuers)

    @property
    def central(self) -> bool:
        """Does the first issuer's code name one body in the country?"""
        return bool(self.issuers) and self.issuers[0].get("scope") == "centre"


@lru_cache(maxsize=4)
def codes_of(lexicon: Lexicon) -> Codes:
    kinds = {
        code.upper(): (code, entry.id)
        for entry in lexicon.by_category.get("document_kind", ())
        for code in entry.get("codes", ())
    }
    issuers: dict[str, Entry] = {}
    for entry in lexicon.by_category.get("issuer_code", ()):
        for form in (entry.form, *entry.variants):
            issuers.setdefault(form.upper(), entry)
    return Codes(kinds, issuers)


def pad(number: str) -> str:
    """'8' → '08'."""
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyzđ")
    return digits.lstrip("0").zfill(2) + number[len(digits) :]


def scan(text: str, span: Span, codes: Codes) -> Iterator[Symbol]:
    """All symbols in a stretch of working text, in order."""
    for match in _BEGINS.finditer(text, span.start, span.end):
        start = match.start()
        if start and _CONTINUED.search(text, max(0, start - 2), start):
            continue
        found = at(
            text, start, span.end, codes, announced=_ANNOUNCED.search(text, max(0, start - 12), start) is not None
        )
        if found is not None:
            yield found


def at(text: str, start: int, end: int, codes: Codes, *, announced: bool) -> Symbol | None:
    """The symbol that begins at `start`. `announced`: a kind of document or 'số' stands before it."""
    match = _SYMBOL.match(text, start, end) or (_LOOSE.match(text, start, end) if announced else None)
    if match is None:
        return None
    tokens, stop = _tokens(match, codes)
    if not tokens:
        return None
    first = tokens[0][1].upper()
    spaced = match["codes"][0] == " " and match["codes"][2:3] == " "  # 'năm 2020 - UBND ...' is no symbol
    known = first in codes.kinds or _ASSEMBLY.match(first) or (_issuer(first, codes) is not None and not spaced)
    if not known and not announced:
        return None
    return _symbol(match, tokens, stop, codes)


def _tokens(match: re.Match[str], codes: Codes) -> tuple[list[tuple[str, str]], int]:
    """(separator, code) pairs, cut where words begin that are no code, and where the symbol ends."""
    tokens: list[tuple[str, str]] = []
    stop = match.start("codes")
    raw = match["codes"]
    shift = 0
    if raw[0] not in "/-" and raw[1:2] not in "/-":  # '57 NQ/TW', '57NQ/TW'
        raw, shift = "-" + raw.lstrip(), len(raw) - len(raw.lstrip()) - 1
    for token in _TOKEN.finditer(raw):
        before, separator, after, written = token.groups()
        spaced = bool(before and after)
        code = _clipped(written, codes)
        parts = _parts(code, codes)
        if not parts or (spaced and len(tokens) >= 2) or (spaced and tokens and code[1:].islower()):
            break
        tokens += zip((separator, *"-" * (len(parts) - 1)), parts, strict=True)
        stop = match.start("codes") + token.start(4) + len(code) + shift
        if code != written:
            break
    behind = _BEHIND_BLANK.match(match.string, stop) if tokens and tokens[-1][1].upper() in codes.kinds else None
    if behind and codes.issuers.get(behind["code"].upper()):
        tokens.append(("-", behind["code"]))
        stop = behind.end()
    return tokens, stop


def _clipped(code: str, codes: Codes) -> str:
    """'TWcủa' → 'TW': a code that a word is glued to."""
    capitals = None if _is_code(code, codes) else _CAPITALS.match(code)
    return capitals.group(0) if capitals and _is_code(capitals.group(0), codes) else code


def _parts(code: str, codes: Codes) -> tuple[str, ...]:
    """The codes that a dot parts, or that are written together: 'QĐ.UB', 'QĐUBND'; () if it is none."""
    upper = code.upper()
    if upper not in codes.kinds and _issuer(upper, codes) is None:
        kind, dot, _ = upper.partition(".")
        if dot and kind in codes.kinds:
            return (code[: len(kind)], code[len(kind) + 1 :])
        kind = next((kind for kind in _GLUED if upper.startswith(kind) and codes.issuers.get(upper[len(kind) :])), "")
        if kind:
            return (code[: len(kind)], code[len(kind) :])
    return (code,) if _is_code(code, codes) else ()


def _is_code(code: str, codes: Codes) -> bool:
    upper = code.upper()
    if upper in codes.kinds or _issuer(upper, codes) is not None:
        return not code[1:].islower() or len(code) <= 4
    return sum(char.isupper() for char in code) >= 2 and sum(char.islower() for char in code) <= 2


def _issuer(code: str, codes: Codes) -> Entry | None:
    return codes.issuers.get(code) or codes.issuers.get(_DIGITS.sub("", code))


def _spelled(code: str, codes: Codes) -> str:
    """A code in its usual letters: 'CT-TTG' → 'CT-TTg', 'CTR' → 'CTr', 'NQ/TƯ' → 'NQ/TW'."""
    upper = code.upper()
    if upper in codes.kinds:
        return codes.kinds[upper][0]
    issuer = codes.issuers.get(upper)
    is_respelt = issuer is not None and fold(issuer.form).lower() == fold(upper).lower()
    return issuer.form if issuer and (is_respelt or issuer.form == "TW") else code


def _symbol(match: re.Match[str], tokens: list[tuple[str, str]], stop: int, codes: Codes) -> Symbol:
    found = match.groupdict()
    number, year = pad(found["number"]), found.get("year")
    spelled = [_spelled(code, codes) for _, code in tokens]
    kind = codes.kinds.get(spelled[0].upper())
    issuers = [_issuer(code.upper(), codes) for code in (spelled[1:] if kind else spelled)]
    known = tuple(issuer for issuer in issuers if issuer is not None)
    party = bool(known) and known[0].get("scope") in _PARTY
    if kind and len(spelled) >= 2 and not year and (party or (tokens[0][0] == "-" and tokens[1][0] == "/")):
        text = f"{number}-{spelled[0]}/{'-'.join(spelled[1:])}"
    else:
        text = "/".join([number, *([year] if year else []), "-".join(spelled)])
    assembly = _ASSEMBLY.match(spelled[0])
    kind_id = kind[1] if kind else ("resolution" if assembly and assembly[1] in ("QH", "UBTVQH") else None)
    return Symbol(Span(match.start(), stop), text, number, kind_id, tuple(spelled), known)
