"""The words around the names and places of events, compiled from data/lexicon/event_words.yml."""

import re
from functools import lru_cache

from hpgraph.lexicon import Lexicon
from hpgraph.models import value


@value
class Words:
    """`stop`, `tail`, `place_stop`, `cited` are searched; `programme`, `no_place` and `parted` are matched."""

    stop: re.Pattern[str]
    programme: re.Pattern[str]
    tail: re.Pattern[str]
    no_place: re.Pattern[str]
    place_stop: re.Pattern[str]
    parted: re.Pattern[str]
    cited: re.Pattern[str]


@lru_cache(maxsize=8)
def load(lexicon: Lexicon) -> Words:
    """The patterns of one lexicon. Numbers, brackets and ends of sentences are grammar and stand here."""

    def any_of(use: str) -> str:
        entries = (entry for entry in lexicon.by_category.get("event_word", []) if entry.get("use") == use)
        forms = {form for entry in entries for form in entry.forms}
        return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form))) or "(?!)"

    return Words(
        stop=re.compile(
            r"[\n]|(?<!Tp)(?<!TP)(?<!TX)(?<!Tx)[.!?](?=\s|$)"
            r"|,?\sdo\s[^,.;“]{3,80}?\s(?:tổ chức|chủ trì|phối hợp|đăng cai|làm [Tt]rưởng đoàn|dẫn đầu"
            r"|đầu tư|thi công|làm [Cc]hủ (?:đầu tư|nhiệm)|tài trợ)(?=[\s,.;]|$)"
            rf"|,?\s(?:{any_of('stop')}|được [^,.;]{{2,90}}? tổ chức"
            r"|được (?=[A-ZĐ])[^.;]{2,110}? tổ chức|trong \d+ ngày|có \d|với (?:hơn|gần|khoảng|\d))"
            r"(?=\s|$)"
            rf"|,\s(?:{any_of('clause')})\s"
            r"|[:(](?=\s?(?:đồng chí|ông|bà|các đồng chí|Ảnh|\d))|\sgồm(?=:|\s)|\s\((?:ảnh|Ảnh)"
        ),
        programme=re.compile(rf";\s*(?:{any_of('programme')})\b"),
        tail=re.compile(rf"(?:,?\s(?:{any_of('dangling')}))+$"),
        no_place=re.compile(rf"(?:{any_of('no-place')})(?!\w)", re.IGNORECASE),
        parted=re.compile(rf",(?!\s(?:{any_of('joined')})\b)"),
        cited=re.compile(rf"(?:{any_of('cited')})\s$", re.IGNORECASE),
        place_stop=re.compile(rf"[,;:\n]|(?<!\bTP)(?<!\bTp)(?<!\bTX)\.|(?<!\svà)\s(?:{any_of('leaves')})\s"),
    )
