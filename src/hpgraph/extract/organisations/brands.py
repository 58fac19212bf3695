"""Companies told by their brand alone beside a title: 'Tổng Giám đốc PVTEX', 'Giám đốc Viettel Post Hải Phòng'."""

import re
from collections.abc import Iterator, Sequence

from hpgraph.extract.mentions import OrganisationMention
from hpgraph.extract.organisations.extent import SYLLABLE
from hpgraph.extract.organisations.grammar import Grammar
from hpgraph.extract.organisations.implied import posts_in
from hpgraph.extract.phrases import Line
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Hit
from hpgraph.models import Span
from hpgraph.text import UPPER, fold

_WORD = re.compile(rf"(?: (?:của )?|(?<= ))([{UPPER}][\w&]*(?:-[{UPPER}\d]\w*)*)(?!['\w])")
_STRONG = re.compile(r"[A-ZĐ]{3,}[\d&]*|[A-ZĐ]+&[A-ZĐ]+|[A-Z][a-z]*[A-Z][A-Za-z]*")
_AFTER_NAME = re.compile(
    rf"[{UPPER}][^\W\d_]+(?: [{UPPER}][^\W\d_]+)+(?:,| -| –| là| \() ?(?:(?:nguyên|hiện là|quyền) )?$"
)
_COMPANIES = ("company", "bank")
_OTHERS = ("peoples-committee", "peoples-council", "association", "front")  # 'Phó Chủ tịch QH': no company's
_LONGEST = 4


def find(
    reading: Reading, line: Line, known: Grammar, named: Sequence[OrganisationMention]
) -> Iterator[OrganisationMention]:
    """One mention per brand that stands directly behind the title of a company's head."""
    taken = [mention.span for mention in named]
    begins = {span.start for span in taken}
    for hit in posts_in(reading):
        kinds = set(hit.entry.get("of", ()))
        if kinds.isdisjoint(_COMPANIES) or not kinds.isdisjoint(_OTHERS) or hit.span.end + 1 in begins:
            continue
        span = _brand(line, known, hit)
        if span and not any(other.start < span.end and span.start < other.end for other in taken):
            name = line.text[span.start : span.end]
            yield OrganisationMention(span, name, "bank" if name.endswith(("bank", "Bank")) else "company")


def _brand(line: Line, known: Grammar, hit: Hit) -> Span | None:
    """Words up to the last one that is no syllable of the language; the name of a province may follow."""
    at, words = hit.span.end, list[tuple[int, int]]()
    while len(words) < _LONGEST and (match := _WORD.match(line.text, at)):
        if _is_known(line, known, match.start(1)):
            break
        words.append(match.span(1))
        at = match.end()
    foreign = [index for index, (a, b) in enumerate(words) if _is_foreign(line.text[a:b])]
    if not foreign or foreign[0] > 2:
        return None
    start, end = words[0][0], words[foreign[-1]][1]
    introduced = _AFTER_NAME.search(line.text, max(0, hit.span.start - 60), hit.span.start)
    is_strong = _STRONG.fullmatch(line.text, *words[0]) and not line.text[hit.span.start : hit.span.end].isupper()
    if not introduced and not is_strong:
        return None  # 'Tổng Giám đốc Suleiman Jasir Al-Herbish'
    area = known.extents.places.province(line, end + 1) if line.text[end : end + 1] == " " else None
    return Span(start, area.end if area else end)


def _is_foreign(word: str) -> bool:
    return _STRONG.fullmatch(word) is not None or SYLLABLE.fullmatch(fold(word)) is None


def _is_known(line: Line, known: Grammar, at: int) -> bool:
    """Does another kind of name begin here: a title, a body, a field, a country?"""
    end = len(line.plain)
    lists = (known.extents.titles, known.heads, known.spelling.sectors, known.spelling.abbreviations)
    return any(phrases.at(line.plain, at, end) for phrases in (*lists, known.extents.countries))
