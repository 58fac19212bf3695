"""Which documents a citation may mean that does not tell: 'Nghị quyết 08', or '45-NQ/TW', of which there are two."""

from datetime import date

from hpgraph.lexicon import Entry, Lexicon
from hpgraph.text import fold

_CODES = {"resolution": "NQ", "directive": "CT", "conclusion": "KL", "decision": "QĐ"}
_CENTRE = ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương")
_SAME_TITLE = 0.5


def of(
    lexicon: Lexicon, number: str, kind: str, issuer: str | None, title: str | None, day: date | None
) -> tuple[str, ...]:
    """Symbols, with their days where known documents fit ('45-NQ/TW ngày 24/01/2019'). `day`: of publication.

    For a full symbol only if more than one known document fits.
    """
    bare = number.isdigit()
    forms = _symbols(number, kind, issuer) if bare else (number,)
    known = [entry for form in forms for entry in lexicon.lookup("known_document", form)]
    known = [entry for entry in known if _fits(entry, kind, issuer, day)]
    alike = [entry for entry in known if title and _overlap(title, str(entry.get("title"))) >= _SAME_TITLE]
    known = alike or known
    if not bare:
        return tuple(map(_dated, known)) if len(known) > 1 else ()
    rest = [form for form in forms if form not in {entry.form for entry in known}]
    return (*map(_dated, known), *(() if alike else rest))


def _symbols(number: str, kind: str, issuer: str | None) -> tuple[str, ...]:
    """The symbols a bare number may stand for."""
    code = _CODES.get(kind)
    if code is None:
        return ()
    centre, province = f"{number}-{code}/TW", f"{number}-{code}/TU"
    government = f"{number}/{code}-CP" if kind == "resolution" else f"{number}/{code}-TTg"
    if issuer is None:
        return (centre, province) if kind == "conclusion" else (centre, province, government)
    if issuer.startswith(_CENTRE):
        return (centre,)
    if "Thành ủy" in issuer or "Tỉnh ủy" in issuer or issuer.startswith("Ban Chấp hành Đảng bộ"):
        return (province,)
    return (government,) if issuer in ("Chính phủ", "Thủ tướng Chính phủ") else ()


def _fits(entry: Entry, kind: str, issuer: str | None, day: date | None) -> bool:
    if entry.get("kind") != kind or (day is not None and str(entry.get("date")) > day.isoformat()):
        return False
    return issuer is None or str(entry.get("issuer")) in issuer


def _dated(entry: Entry) -> str:
    year, month, day = str(entry.get("date")).split("-")
    return f"{entry.form} ngày {day}/{month}/{year}"


def _overlap(one: str, other: str) -> float:
    left, right = set(fold(one).split()), set(fold(other).split())
    return len(left & right) / min(len(left), len(right))
