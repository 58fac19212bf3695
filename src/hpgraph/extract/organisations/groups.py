"""Groups of bodies: 'các sở, ban, ngành', 'UBND các quận, huyện', 'các cấp ủy'. They are marked generic."""

import re
from collections.abc import Sequence
from functools import lru_cache

from hpgraph.extract.mentions import OrganisationMention
from hpgraph.extract.organisations.scan import READ
from hpgraph.extract.phrases import Line, pattern
from hpgraph.extract.reading import Reading
from hpgraph.lexicon import Lexicon
from hpgraph.models import Span
from hpgraph.text import tidy


@lru_cache(maxsize=8)
def _patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Groups under one head ('UBND các quận, huyện'), and groups of nouns ('các sở, ban, ngành liên quan')."""
    entries = lexicon.by_category.get("group_noun", ())
    nouns = pattern(entry.form for entry in entries)
    places = pattern(entry.form for entry in entries if entry.get("place"))
    more = rf"(?:(?:, | và |, và |-| - )(?:các )?(?:{nouns}))*(?: (?:có )?liên quan| chức năng| cấp xã)?"
    # A letter first, then the look back: `re` skips to such a letter.
    heads = "(?<=u)bnd|(?<=ủ)y ban nhân dân|(?<=h)đnd|(?<=c)ông an|(?<=đ)ảng ủy"
    return (
        re.compile(
            rf"[uủhcđ](?<!\w.)(?:{heads})(?:,? (?:các|cấp) |, )(?:{places}|cấp)(?:(?:, | và )(?:{places}))*(?!\w)"
        ),
        re.compile(rf"các (?<!\w.{{4}})(?:{nouns}){more}(?!\w)"),
    )


def find(reading: Reading, line: Line, named: Sequence[OrganisationMention]) -> list[OrganisationMention]:
    """Groups in text order, those inside named bodies left out; 'UBND các quận' holds 'các quận'."""
    taken = [mention.span for mention in named]
    found: list[OrganisationMention] = []
    for block in reading.blocks:
        if block.kind not in READ:
            continue
        for group in _patterns(reading.lexicon):
            for match in group.finditer(line.plain, block.span.start, block.span.end):
                span = Span(match.start(), match.end())
                names = line.text[span.end : span.end + 2].strip()[:1].isupper()
                if names or any(other.covers(span) for other in taken):
                    continue
                taken.append(span)
                found.append(OrganisationMention(span, tidy(line.plain[span.start : span.end]), "group", True))
    return found
