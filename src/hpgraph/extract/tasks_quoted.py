"""Orders in somebody's own words, with the one who tells behind them: '“Các sở rà soát …; báo cáo …” - TP yêu cầu.'"""

import re

from hpgraph.extract import tasks_cues
from hpgraph.extract.mentions import inside
from hpgraph.extract.tasks_view import View
from hpgraph.models import Span, value

_OPENS = re.compile(r"\s*[“\"]\s*")
_CLOSES = re.compile(r"[.,…]*\s*[”\"]\s*[.,]?\s*[-–—,]? +(?=[^\W\d_])")
_ENDS = re.compile(r"(?: như (?:trên|vậy))? ?(?:\.|\n|$)")
_LONGEST_NAMING = 130


@value
class Quoted:
    """The words between the marks, and who orders with them; `assigner` None: whoever told last."""

    span: Span
    assigner: str | None
    strength: str


def read(view: View, sentence: Span) -> Quoted | None:
    """The quotation with which a sentence begins, where only the one who orders and the cue follow it.

    'Sáng nay, ông A đã yêu cầu như trên' tells it too.
    """
    opens = _OPENS.match(view.text, sentence.start, sentence.end)
    if opens is None:
        return None
    closes = _CLOSES.search(view.text, opens.end(), sentence.end + _LONGEST_NAMING)
    if closes is None:
        return None
    for hit in inside(view.cues, Span(closes.end(), closes.end() + _LONGEST_NAMING)):
        if hit.entry.get("modal") or _ENDS.match(view.text, hit.span.end) is None:
            continue
        cue = tasks_cues.read(view, hit, Span(closes.end(), hit.span.end), closes.end(), listed=False)
        if cue is None or cue.joined or cue.begins == hit.span.start:
            return None
        return Quoted(Span(opens.end(), closes.start()), cue.assigner, hit.entry.get("strength"))
    return None
