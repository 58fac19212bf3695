"""Indicators: numbers with a unit that say how much or how many of something there is.

Not indicators: dates, document numbers, ages, ordinals, addresses, terms ('thời hạn 5 năm'), recipients of awards.
"""

import re
from collections.abc import Iterator, Sequence

from hpgraph.extract import numbers
from hpgraph.extract.indicators import context, subjects, units
from hpgraph.extract.indicators import counts as indicator_counts
from hpgraph.extract.indicators.context import Around, Periods
from hpgraph.extract.indicators.subjects import Told
from hpgraph.extract.indicators.units import Unit
from hpgraph.extract.mentions import DateMention, Organisations, inside
from hpgraph.extract.reading import FACTUAL, Reading, Sentence
from hpgraph.models import BlockKind, Confidence, Indicator, Span, replace, value
from hpgraph.text import lower

_RANGE = re.compile(r" ?(?:-|đến|tới) ?(\d+(?:[.,]\d+)*)(?![\d/.,-]*\d)")
_OUT_OF = re.compile(r" ?/ ?\d[\d.]*(?![\d/])")
_AND_MILLIONS = re.compile(r" ?t[ỷỉ] (\d{1,3})(?= triệu(?! t[ỷỉ])(?!\w))", re.IGNORECASE)
_PART = re.compile(r" ?/ ?[2-9](?![\d/.,])")
_SCALED = re.compile(r"(?:tỷ|triệu|nghìn|vạn) ")
_BASE = re.compile(r"1[0.,]*")  # '6,4 bác sĩ/1 vạn dân', '3 ca/10.000 người'
_VERB_TOO = "tổ chức"  # bodies are counted; but 'Licogi 14 tổ chức lễ kỷ niệm'
_IN_A_CODE = re.compile(r"[^\W\d_][^\s,;:()]*-$")  # 'COVID-19 xã Bình Kiến', 'Chương trình KC.09/16-20'
_EXACT = re.compile(r"[.,]\d")  # no ordinal is written with thousands or decimals
_CODE = 20  # characters
_FAR = 45
_LOOK = 90
_LARGE, _DIGITS = 1000, 3
_CONFIDENCE = {"range": Confidence.LIKELY}


@value
class _Figure:
    span: Span
    numeral: str
    unit: Unit
    rule: str


def find(reading: Reading, dates: Sequence[DateMention], bodies: Organisations | None = None) -> tuple[Indicator, ...]:
    """Indicators of the article's own text, in order; a figure that is repeated is one fact with several spans.

    `bodies`: what organisations.find gave, so that figures may tell whose they are.
    """
    found: list[Indicator] = []
    titled = 0  # so many figures, the first ones, stand in the title
    for sentence in reading.sentences:
        if sentence.block.kind not in FACTUAL:
            continue
        days = list(inside(dates, sentence.span))
        figures = [*_figures(reading, sentence, days), *_spelt(reading, sentence)]
        figures.sort(key=lambda figure: figure.span.start)
        periods = context.periods(reading.text, sentence.span) if figures else ()
        before: Told | None = None
        for figure in figures:
            indicator, before = _describe(reading, sentence, figure, days, periods, before)
            whom = subjects.holder(reading.text, sentence.span, figure.span.start, bodies)
            indicator = replace(indicator, whom=whom)
            told = next(
                (i for i, other in enumerate(found) if _same(indicator, other, sentence.span, i < titled)), None
            )
            if told is None:
                found.append(indicator)
            else:
                first = indicator if told < titled else found[told]
                found[told] = replace(first, evidence=found[told].evidence + indicator.evidence)
        if sentence.block.kind is BlockKind.TITLE:
            titled = len(found)
    return tuple(found)


def _same(one: Indicator, other: Indicator, sentence: Span, titled: bool) -> bool:
    """The same figure told again: equal value and unit, and words in common or too many digits for a chance.

    `titled`: the other one stands in the title, which often gives large figures another unit.

    One sentence tells each figure once: in 'công nghệ 16 giải pháp; nông nghiệp 16 giải pháp' there are two.
    """
    if other.about != one.about and sentence.covers(other.evidence[-1]):
        return False
    if one.value != other.value:
        return False
    if titled and one.value >= _LARGE:
        return True
    if lower(one.unit).split(" ")[0] != lower(other.unit).split(" ")[0]:
        return False
    if one.value >= _LARGE and len(f"{one.value:.0f}".strip("0")) >= _DIGITS:
        return True
    left, right = set(lower(one.about).split()), set(lower(other.about).split())
    return 2 * len(left & right) >= min(len(left), len(right))


def _figures(reading: Reading, sentence: Sentence, days: Sequence[DateMention]) -> Iterator[_Figure]:
    text, end = reading.text, sentence.span.end
    taken = 0
    for match in numbers.NUMERAL.finditer(text, sentence.span.start, end):
        start, stop = match.span()
        if any(day.span.start <= start < day.span.end for day in days):
            continue
        if start < taken or _IN_A_CODE.search(text, max(sentence.span.start, start - _CODE), start):
            continue
        if text[start - 1 : start] == "/" and _BASE.fullmatch(match.group(0)):
            continue
        if sum_of := _billions(reading, match, end):
            taken = sum_of.span.end
            yield sum_of
            continue
        found = _unit(reading, stop, end)
        if found is None or not _is_figure(reading, sentence.span.start, match, found[0]):
            counts = found is None or found[0].kind != "count"  # 'đồng' may begin 'đồng hồ'; a refused count stays so
            found = _counted(reading, sentence.span.start, match, end) if counts else None
        if found is not None:
            yield _Figure(Span(start, found[0].end), match.group(0), *found)


def _spelt(reading: Reading, sentence: Sentence) -> Iterator[_Figure]:
    """Figures in words before a unit that counts, measures or is money: 'mười hai xã', 'ba trăm triệu đồng'."""
    text, (start, end) = reading.text, (sentence.span.start, sentence.span.end)
    if not any(word in reading.line.plain[start:end] for word in ("mười ", "mươi ", "trăm ")):
        return
    for match in numbers.WORDS.finditer(text, start, end):
        unit = units.read(reading.lexicon, text, match.end(), end)
        if unit and unit.kind not in ("share", "span") and _is_figure(reading, start, match, unit):
            yield _Figure(Span(match.start(), unit.end), str(numbers.spelt(match)), unit, "spelt")


def _billions(reading: Reading, number: re.Match[str], end: int) -> _Figure | None:
    """One sum in two scales: '4 tỷ 500 triệu đồng' is 4,5 tỷ đồng."""
    millions = _AND_MILLIONS.match(reading.text, number.end(), end)
    if millions is None or "," in number.group(0):
        return None
    unit = units.read(reading.lexicon, reading.text, millions.end(), end)
    if unit is None or not unit.name.startswith("triệu ") or unit.kind != "money":
        return None
    numeral = f"{number.group(0)},{int(millions.group(1)):03}"
    whole = replace(unit, name=unit.name.replace("triệu", "tỷ", 1))
    return _Figure(Span(number.start(), unit.end), numeral, whole, "number-unit")


def _unit(reading: Reading, stop: int, end: int) -> tuple[Unit, str] | None:
    """The unit of a numeral that ends at `stop`, and how it was reached: directly, over a range, or 'out of'."""
    text = reading.text
    if unit := units.read(reading.lexicon, text, stop, end):
        return unit, "number-unit"
    if (to := _RANGE.match(text, stop, end)) and (unit := units.read(reading.lexicon, text, to.end(), end)):
        return unit, "range"
    if (of := _OUT_OF.match(text, stop, end)) and (unit := units.read(reading.lexicon, text, of.end(), end)):
        return (unit, "fraction") if unit.kind in ("count", "measure", "money") else None
    return None


def _counted(reading: Reading, start: int, number: re.Match[str], end: int) -> tuple[Unit, str] | None:
    """A number before a noun that is in no list of units: '45.000 chậu cây cảnh', '120/150 lô hàng'."""
    text, stop = reading.text, number.end()
    if number.group(0) == "1" and _PART.match(text, stop, end):  # 'rút ngắn 1/3 thời gian' counts nothing
        return None
    if not indicator_counts.may_count(text, start, number.start(), number.group(0)):
        return None
    joint = _RANGE.match(text, stop, end) or _OUT_OF.match(text, stop, end)
    many = len(number.group(0).lstrip("0")) > 1
    unit = indicator_counts.read(reading.lexicon, text, joint.end() if joint else stop, end, many=many)
    return (unit, "counted") if unit and _is_figure(reading, start, number, unit) else None


def _is_figure(reading: Reading, start: int, number: re.Match[str], unit: Unit) -> bool:
    text = reading.text
    before, after = text[max(start, number.start() - _LOOK) : number.start()], text[unit.end : unit.end + _LOOK]
    needed = unit.entry.get("before")
    if needed and not any(_stands(word, lower(before).rstrip()) for word in needed):
        return False
    if any(after.startswith(word if word[0] == "," else f" {word}") for word in unit.entry.get("not_after", ())):
        return False
    glued = unit.kind == "measure" and text[number.end()].isalpha()  # 'thắp sáng 51km' is no time of the day
    if glued or unit.kind in ("share", "money"):
        return True
    if _EXACT.search(number.group(0)) is None and context.is_ordinal(reading.lexicon, before):
        return False
    if unit.kind != "count":
        return True
    if unit.name == _VERB_TOO and indicator_counts.is_of_a_name(text, start, number.start(), number.group(0)):
        return False
    return not context.is_award(reading.lexicon, before, after)


def _stands(word: str, before: str) -> bool:
    """Whether a needed word stands not far before a number, or with '$' right before it ('thời gian khoảng 5 năm')."""
    if not word.endswith("$"):
        return word in before[-_FAR:]
    return before.removesuffix("khoảng").removesuffix("hơn").removesuffix("gần").rstrip().endswith(word[:-1])


def _describe(
    reading: Reading,
    sentence: Sentence,
    figure: _Figure,
    days: Sequence[DateMention],
    periods: Periods,
    before: Told | None,
) -> tuple[Indicator, Told]:
    text, start = reading.text, sentence.span.start
    number, unit = figure.span.start, figure.unit
    around = context.look(reading.lexicon, text[max(start, number - 40) : number], text[unit.end :][:40])
    told = _about(reading, sentence, figure, around, before)
    period = context.period(periods, number)
    if period is None:
        earlier = [d for d in days if d.span.end <= number and not context.is_compared(text, d.span.start, start)]
        period = earlier[-1].value if earlier else None
    counted = unit.kind == "count"
    indicator = Indicator(
        value=numbers.value(figure.numeral, whole=counted and not _SCALED.match(unit.name)),
        unit=unit.name,
        about=told.about or unit.name,
        period=period,
        comparison=around.comparison,
        qualifier=around.qualifier,
        evidence=(figure.span,),
        rule=f"indicator-{figure.rule}",
        confidence=_CONFIDENCE.get(figure.rule, Confidence.LIKELY if counted else Confidence.CERTAIN),
    )
    return indicator, told


def _about(reading: Reading, sentence: Sentence, figure: _Figure, around: Around, before: Told | None) -> Told:
    """What a figure is of: a count of the noun behind it, unless it is a rise or fall of what was told before."""
    links = context.words(reading.lexicon, "link")
    if figure.unit.kind != "count":
        return subjects.of_sum(reading.text, sentence.span, figure.span, links, before)
    counted = subjects.counted(reading.text, figure.span.start, figure.unit.end, sentence.span.end)
    about = numbers.WORDS.sub("", counted, count=1).strip() if figure.rule == "spelt" else counted
    if about == figure.unit.name:
        if before and around.comparison and around.comparison.startswith(("rise", "fall")):
            return replace(before, end=figure.span.end)
        if subject := subjects.of_count(reading.text, sentence.span, figure.span, links, before):
            about = f"{about}, {subject}"
    return Told(about, figure.span.end)
