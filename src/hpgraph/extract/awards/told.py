"""Which awards an article tells of as given, and which of its tellings are of one award."""

import re

from hpgraph.extract.awards.kinds import Place
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.models import Award, BlockKind, Recipient

_PLANNED = re.compile(
    r"\b(?:sẽ|dự kiến|đề xuất|nếu|tiêu chuẩn|hồ sơ|điều kiện|quy định|đủ điều kiện|phấn đấu|xứng đáng"
    r"|(?<!theo )đề nghị)\b[^;.]{0,70}$|\b(?:hủy bỏ|thu hồi|tước)(?: \w+){0,3} ?$",
    re.IGNORECASE,
)
_OF_MANY = re.compile(r"(?:(?:,| và) (?:bằng|giấy) khen)?\s(?:(?:của )?các cấp(?!\w)|(?:của các|các loại|cấp)\s)")
_MARKS = re.compile("[\"'“”]")
_GENERAL = ("tập thể", "nhà trường", "trường", "đơn vị", "bệnh viện", "cán bộ", "công ty", "nhân dân")


def given(reading: Reading, sentence: Sentence, place: Place) -> bool:
    """A verb of giving or getting governs the award, and it is neither proposed nor planned nor taken away.

    What was won years ago counts: 'đã được trao tặng Huân chương Lao động hạng Nhì năm 1998'.
    """
    if place.verb is None or place.verb.entry.get("use") != "conferral":
        return False
    named = _MARKS.search(place.kinds.names[0]) is not None
    if not named and _OF_MANY.match(reading.text, place.kinds.end):
        return False
    before = reading.text[max(sentence.span.start, place.kinds.start - 130) : place.kinds.start]
    return _PLANNED.search(before) is None


def repeats(award: Award, known: Award, kind: BlockKind) -> bool:
    """Told before: the same award with no new recipients; in a heading or caption any award of that kind."""
    same = _folded(award) == _folded(known)
    if kind is not BlockKind.BODY and not _counts_more(award, known):
        return same or _base(award) == _base(known)
    if same and award.by and known.by and award.by != known.by and not award.recipients:
        return False  # 'Giấy khen của Giám đốc A', then one of another body
    told = {_key(recipient) for recipient in known.recipients}
    if _without_rank(award, known):
        return True
    if (
        _base(award) == _base(known)
        and award.by == known.by
        and award.recipients
        and told == set(map(_key, award.recipients))
    ):
        return True  # 'Bằng khen của Thủ tướng Chính phủ' is the 'Bằng khen' that the Prime Minister gave
    if same and known.recipients and award.recipients and all(map(_general, award.recipients)):
        return True
    return same and (award.kind == "Huy hiệu Đảng" or all(_key(recipient) in told for recipient in award.recipients))


def _counts_more(award: Award, known: Award) -> bool:
    """Whether it counts recipients that were not told: a caption 'trao Bằng khen cho 27 học sinh'."""
    told = {_key(recipient) for recipient in known.recipients}
    return any(recipient.count and _key(recipient) not in told for recipient in award.recipients)


def announces(known: Award, award: Award) -> bool:
    """Was an award, told now with its recipients, told before without them, or without its rank or giver?"""
    before, now = _folded(known), _folded(award)
    if _without_rank(known, award):
        return True
    is_same = before == now or now.startswith((f"{before} hạng ", f"{before} của "))
    return not known.recipients and bool(award.recipients) and is_same


def _without_rank(general: Award, ranked: Award) -> bool:
    """'Huân chương Lao động cho 4 cá nhân' sums up orders that are told with their ranks and recipients."""
    is_sum = ranked.kind.casefold().startswith(f"{general.kind.casefold()} hạng ") and bool(ranked.recipients)
    return is_sum and all(recipient.count for recipient in general.recipients)


def _folded(award: Award) -> str:
    return _MARKS.sub("", award.kind.casefold())


def _base(award: Award) -> str:
    return _MARKS.sub("", award.kind.split(" của ")[0])


def _key(recipient: Recipient) -> tuple[str, int | None, str | None]:
    return (recipient.name or "").casefold(), recipient.count, recipient.unit


def _general(recipient: Recipient) -> bool:
    """'tập thể nhà trường' stands for a body named before."""
    return recipient.name is not None and recipient.name.lower().startswith(_GENERAL) and recipient.name[0].islower()
