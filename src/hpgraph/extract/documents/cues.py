"""The words around citations (data/lexicon/document_cues.yml) as patterns."""

import re
from functools import lru_cache

from hpgraph.lexicon import Lexicon
from hpgraph.models import value
from hpgraph.text import LOWER, UPPER

_KINDS = (
    "Nghị quyết|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Công văn|Luật|Chương trình|Pháp lệnh|Nghị định|Thông báo|Thông tư|"
    "Tờ trình"
)
_BREAK = rf"(?<!TP)(?<!Tp)(?<!TX)[.](?=\s|$|[{UPPER}])|[;:!?…\n“”()]|\svới\s(?=\d)"


@value
class Cues:
    """`stop`: where what a document is about ends. `law_name`: a capitalised name after 'Luật', up to a law-stop."""

    act: re.Pattern[str]
    stop: re.Pattern[str]
    narrative: re.Pattern[str]
    goes_on: re.Pattern[str]
    law_name: re.Pattern[str]
    no_law: re.Pattern[str]
    uncounted: re.Pattern[str]  # a number that counts nothing: 'Nghị quyết 28 chủ trì', not 'Nghị quyết 5 năm'


@lru_cache(maxsize=4)
def cues(lexicon: Lexicon) -> Cues:
    entries = lexicon.by_category.get("document_cue", ())
    words = {entry.id: _any(entry.forms) for entry in entries}
    before_document = rf"\s(?:theo|thực hiện|và|cùng|tại)\s(?=(?:các\s)?(?:{_KINDS})\s(?:số|\d|[{UPPER}]|của|này))"
    segment = r"[^\s,;.:]+(?:\s[^\s,;.:]+){0,6}"
    short_list = rf"(?:{segment},\s){{0,4}}[^\s,;.:]+(?:\s[^\s,;.:]+){{0,5}}?\svà\s"
    return Cues(
        act=re.compile(rf"\s(?=(?:{words['act']})(?!\w))"),
        stop=re.compile(rf"{_BREAK}|\s(?:{words['stop']})(?!\w)|{before_document}"),
        narrative=re.compile(rf",\s(?:{words['narrative']})\s"),
        goes_on=re.compile(rf",\s(?:(?:{words['goes-on']})(?!\w)|{short_list})"),
        law_name=re.compile(
            rf"(?!(?:sư|gia|Hà Nội)(?!\w))[{UPPER}][\w-]*"
            rf"(?:,?\s(?!(?:{words['law-stop']})(?!\w))[{LOWER}][\w-]*){{1,9}}"
        ),
        uncounted=re.compile(rf"\d{{2,4}}(?!\w|[/.,-]\d|\s?%|\s(?:{words['counted']})(?!\w)(?!\s\d))"),
        no_law=re.compile(rf"(?<!\w)(?:{words['no-law']})\s$", re.IGNORECASE),
    )


def _any(forms: tuple[str, ...]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))
