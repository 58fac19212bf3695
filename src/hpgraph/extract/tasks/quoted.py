"""Orders in somebody's own words, with the one who tells behind them: '“Các sở rà soát …; báo cáo …” - TP yêu cầu.'"""

import re

from hpgraph.extract.mentions import inside
from hpgraph.extract.tasks import actors, cues
from hpgraph.extract.tasks.view import View
from hpgraph.models import Span, value

_OPENS = re.compile(r"\s*[“\"]\s*")
_CLOSES = re.compile(r"[.,…]*\s*[”\"]\s*[.,]?\s*[-–—,]? +(?=[^\W\d_])")
_ENDS = re.compile(r"(?: như (?:trên|vậy))? ?(?:\.|\n|$)")
_LONGEST_NAMING = 130
_SUCH_WAS = re.compile(
    r"[.,…]*\s*[”\"]\s*[.,]?\s*[-–—,]? *(?:đó là|đây là|là) "
    r"(?:(?:một trong )?những |một trong các )?(?:nội dung |ý kiến )?(?:phát biểu )?"
    r"(?P<cue>chỉ đạo|yêu cầu|đề nghị|mong muốn|nhấn mạnh|kết luận)[^”\"\n.]{0,40}? của ",
    re.IGNORECASE,
)
_STRENGTHS = {"đề nghị": "request", "mong muốn": "wish"}


@value
class Quoted:
    """The words between the marks, and who orders with them; `assigner` None: whoever told last."""

    span: Span
    assigner: str | None
    strength: str


def _teller(view: View, start: int) -> str | None:
    """The person, else the body, named from `start` on."""
    end = min(len(view.text), start + _LONGEST_NAMING)
    actor = actors.read(view, start, end)
    return actor.names[0] if actor and actor.named else None


def read(view: View, sentence: Span) -> Quoted | None:
    """The quotation with which a sentence begins, where only the one who orders and the cue follow it.

    'Sáng nay, ông A đã yêu cầu như trên' tells it too.
    """
    opens = _OPENS.match(view.text, sentence.start, sentence.end)
    if opens is None:
        return None
    if such := _SUCH_WAS.search(view.text, opens.end(), sentence.end + _LONGEST_NAMING):
        strength = _STRENGTHS.get(such.group("cue").lower(), "order")
        return Quoted(Span(opens.end(), such.start()), _teller(view, such.end()), strength)
    closes = _CLOSES.search(view.text, opens.end(), sentence.end + _LONGEST_NAMING)
    if closes is None:
        return None
    for hit in inside(view.cues, Span(closes.end(), closes.end() + _LONGEST_NAMING)):
        if hit.entry.get("modal") or _ENDS.match(view.text, hit.span.end) is None:
            continue
        cue = cues.read(view, hit, Span(closes.end(), hit.span.end), closes.end(), listed=False)
        if cue is None or cue.joined or cue.begins == hit.span.start:
            return None
        return Quoted(Span(opens.end(), closes.start()), cue.assigner, hit.entry.get("strength"))
    return None
