"""Patterns of the sentences that hold orders, compiled from data/lexicon/task_frames.yml."""

import re
from functools import lru_cache

from hpgraph.lexicon import Lexicon
from hpgraph.models import value
from hpgraph.text import lower

ITEM = re.compile(
    r"""\s*(?:[-+*•]\s+|\(?\d{1,2}[.)/]\s+|\(?[a-zđ]\)\s+|[IVX]{1,4}\.\s+
    |(?:nhiệm\ vụ\ |việc\ )?thứ\ (?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?:\ là)?\s*[,:.]\s*
    |(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\ là\s*[,:]?\s*)""",
    re.IGNORECASE | re.VERBOSE,
)
"""The number of an item in a list: '1. ', '- ', 'Thứ hai, ', 'Ba là, '."""

_OFFICE = (
    "quyền|chức|nhiệm|hoạt động|(?:phó |tân )?(?:bí thư|chủ tịch|giám đốc|tổng giám đốc|trưởng|chánh|hiệu trưởng|"
    "chủ nhiệm|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng|chỉ huy|tư lệnh|chính ủy)|ủy viên|thành viên|đại biểu|"
    "chấp hành|thường vụ|đảng bộ|tổ trưởng|tổ phó|đội trưởng|trưởng đoàn"
)
_SPACE = r"[\s,:-]"


@value
class Frames:
    """`skip`, `reset`, `report` and `…start` are matched where something begins, `…end` is searched before it."""

    skip: re.Pattern[str]
    reset: re.Pattern[str]
    report: re.Pattern[str]
    circumstance: re.Pattern[str]
    things: re.Pattern[str]  # ends an opening of no orders: 'tập trung vào các lĩnh vực sau'
    heading: re.Pattern[str]  # ends an opening before a colon: 'tập trung vào nhiệm vụ trọng tâm:'
    listing: re.Pattern[str]  # ends an opening: 'thực hiện một số nhiệm vụ sau'
    plan_hints: tuple[str, ...]  # a sentence without any of them opens no plan
    plan: re.Pattern[str]
    plan_start: re.Pattern[str]
    ahead: re.Pattern[str]  # a time to come, and its comma: 'Thời gian tới, '
    before_cue: re.Pattern[str]  # what stands between the one who tells and the cue; group 'past'
    paper_end: re.Pattern[str]
    speaker_end: re.Pattern[str]  # groups 'told': words that name the speaker as they stand; 'short': a last name
    post_end: re.Pattern[str]
    issued: re.Pattern[str]  # 'ban hành công văn', 'vừa có chỉ đạo'
    thereby: re.Pattern[str]
    by_order: re.Pattern[str]
    just: re.Pattern[str]
    period: re.Pattern[str]  # a time over which something was done: 'thời gian qua', 'từ đầu năm'
    noun_end: re.Pattern[str]
    syllable_end: re.Pattern[str]
    group_stop: re.Pattern[str]
    condition: re.Pattern[str]
    done: re.Pattern[str]
    appointment: re.Pattern[str]


@value
class _Forms:
    lexicon: Lexicon

    def listed(self, name: str) -> list[str]:
        entries = [entry for entry in self.lexicon.by_category.get("task_frame", []) if entry.id == name]
        return [form for entry in entries for form in (entry.form, *entry.variants)]

    def any(self, name: str) -> str:
        """An alternation of all forms, longest first; without forms one that matches nothing."""
        forms = sorted({lower(form) for form in self.listed(name)}, key=lambda form: (-len(form), form))
        return "|".join(re.escape(form) for form in forms) or r"(?!)"

    def word(self, name: str) -> re.Pattern[str]:
        return _compile(rf"(?<!\w)(?:{self.any(name)})(?!\w)")


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=8)
def load(lexicon: Lexicon) -> Frames:
    """The frames of one lexicon."""
    forms = _Forms(lexicon)
    word = r"(?<![^\W\d_])"
    return Frames(
        skip=_compile(rf"(?:{forms.any('skip')})(?!\w)(?! (?:sau|việc)(?!\w))(?:\s*[,:]\s*)?"),
        reset=_compile(rf"(?:{forms.any('reset')})(?!\w)"),
        report=_compile(rf"(?:{forms.any('report')})(?!\w)"),
        circumstance=_compile(rf"\s*(?:{forms.any('circumstance')}) [^,:;.]{{2,140}}[,:]\s*"),
        listing=_compile(rf"(?<!\w)(?:{forms.any('list')})(?!\w)(?:[^;.:]{{0,100}}|[.…]{{1,3}})$"),
        things=_compile(rf"(?<!\w)(?:{forms.any('things')})(?: [^\W\d_]+){{0,4}}$"),
        heading=_compile(rf"(?<!\w)(?:{forms.any('heading')})$"),
        plan_hints=tuple(sorted({" ".join(lower(form).split()[:2]).strip(",") for form in forms.listed("plan")})),
        plan=_compile(rf"(?<!\w)(?:{forms.any('plan')})(?!\w)[^;.:]{{0,120}}$"),
        plan_start=_compile(rf"(?:một số |các |những )?(?:{forms.any('plan')})(?!\w)"),
        ahead=_compile(rf"(?:trong |và )?(?:{forms.any('ahead')})(?: năm \d{{4}})?(?: [^,;:.]{{2,60}})?, "),
        before_cue=_compile(
            rf"(?:{_SPACE}|\([^()\n]{{1,60}}\)(?={_SPACE}*$)|{word}(?P<past>đã)(?!\w)"
            rf"|{word}(?:{forms.any('adverb')})(?!\w))+$"
        ),
        paper_end=_compile(
            rf"(?<!\w)(?:{forms.any('paper')})"
            r"(?: (?:số|hỏa tốc|khẩn|về|\d)[^,;]{0,80})??"
            r"(?:(?P<to> (?:gửi|chuyển|đến|tới)(?: (?:đến|tới|cho))? )[^;]{0,160})?$"
        ),
        speaker_end=_compile(
            rf"(?<!\w)(?:(?P<told>(?:{forms.any('told')})(?: [^,;\d]{{2,60}})?)"
            rf"|(?:{forms.any('title')})(?: (?P<short>(?-i:[A-ZĐ][^\W\d_]+)))?|kết luận[^,;]{{0,60}})$"
        ),
        post_end=_compile(rf"(?<!\w)(?:phó |quyền )?(?:{forms.any('post')})(?: \w+){{0,2}} $"),
        issued=_compile(
            rf"(?<!\w)(?:{forms.any('issue')}) (?:[^\W\d_]+ ){{0,2}}?(?:{forms.any('paper')}|chỉ đạo)(?!\w)"
        ),
        thereby=_compile(rf"(?:{forms.any('thereby')}),? "),
        by_order=_compile(rf"(?:{forms.any('by-order')}) "),
        just=forms.word("just"),
        period=forms.word("period"),
        noun_end=_compile(rf"(?:(?<!\w)(?:{forms.any('noun')})|,) ?$"),
        syllable_end=_compile(rf"(?<!\w)(?<!nhân )(?:{forms.any('syllable')}) $"),
        group_stop=_compile(rf"[:;!?()“”\n]|\.(?:\s|$)| (?:{forms.any('stop')}) "),
        condition=forms.word("condition"),
        done=_compile(rf"(?<!thực)(?<!phát)(?<!thể)(?<!biểu) (?:{forms.any('done')}) "),
        appointment=_compile(rf"phụ trách(?:,| và) điều hành(?!\w)|(?:{forms.any('appointment')})(?: (?:{_OFFICE})|$)"),
    )
