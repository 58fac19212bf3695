"""Which awards an article tells of as given, and which of its tellings are of one award."""

import re

from hpgraph.extract.awards.kinds import Place
from hpgraph.extract.reading import Reading, Sentence
from hpgraph.models import Award, BlockKind, Recipient, replace

_PLANNED = re.compile(
    r"\b(?:sẽ|dự kiến|đề xuất|nếu|tiêu chuẩn|hồ sơ|điều kiện|quy định|đủ điều kiện|phấn đấu|xứng đáng"
    r"|(?<!theo )(?<!chọn và )(?<!chọn, )đề nghị)\b[^;.]{0,70}$|\b(?:hủy bỏ|thu hồi|tước)(?: \w+){0,3} ?$",
    re.IGNORECASE,
)
_OF_MANY = re.compile(r"(?:(?:,| và) (?:bằng|giấy) khen)?\s(?:(?:của )?các cấp(?!\w)|(?:của các|các loại|cấp)\s)")
# 'Tính đến nay, toàn huyện có 789 gia đình được tặng …': how many there are, not who was honoured that day.
_SO_FAR = re.compile(
    r"(?:\b(?:[Tt]ính đến|[Cc]ho đến|[Đđ]ến|[Hh]iện)\s(?:nay|thời điểm|cuối|hết|đầu|tháng|năm|ngày)\b"
    r"|\b(?:[Hh]iện|[Hh]iện nay),?\s(?:cả\s|toàn\s)?(?:tỉnh|thành phố|huyện|quận|xã|phường|nước|ngành)\b"
    r"|\b[Tt]oàn\s(?:tỉnh|thành phố|huyện|quận|quốc|ngành|đảng bộ)\s(?:đã\s|hiện\s)?có\b)"
)
_HONOURS = re.compile(r"^danh hiệu\s|\b(?:vinh dự nhà nước|cao quý)\s", re.IGNORECASE)
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
    if award.kind == "Huy hiệu Đảng" and known.kind.endswith("tuổi Đảng") and told & set(map(_key, award.recipients)):
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
    if same and award.by is None and _is_part(award, known):
        return True
    if same and award.recipients and known.recipients and told and _key(award.recipients[0]) in told:
        return award.by is None or known.by in (None, award.by)  # '46 tác phẩm', told with or without more
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
    if before == "huy hiệu đảng" and now.endswith("tuổi đảng") and not known.recipients:
        return True
    is_same = before == now or now.startswith((f"{before} hạng ", f"{before} của "))
    return not known.recipients and bool(award.recipients) and is_same


def is_total(reading: Reading, sentence: Sentence, place: Place, recipients: tuple[Recipient, ...]) -> bool:
    """How many have ever got it in a place: counted, never named."""
    if not recipients or any(recipient.name for recipient in recipients):
        return False
    return _SO_FAR.search(reading.text, sentence.span.start, place.kinds.start) is not None


def joined(known: Award, award: Award) -> Award | None:
    """'truy tặng danh hiệu … cho 01 mẹ', then '… cho bà A': those who are named are among those who were counted."""
    if _folded(known) != _folded(award) or (known.by and award.by and known.by != award.by):
        return None
    few, many = sorted((known.recipients, award.recipients), key=lambda whom: sum(one.count or 0 for one in whom))
    counted = sum(whom.count or 0 for whom in many)
    if not few or not all(whom.name for whom in few) or not len(few) <= counted:
        return None
    told = set(map(_key, known.recipients))
    more = tuple(whom for whom in award.recipients if _key(whom) not in told)
    return replace(known, by=known.by or award.by, recipients=(*known.recipients, *more))


def _is_part(award: Award, known: Award) -> bool:
    """'Bằng khen cho 1.355 học sinh … Hà Nội có 106 học sinh được nhận Bằng khen': some of those who were counted."""
    if award.kind.endswith("tuổi Đảng") or not award.recipients:
        return False
    whole = {whom.unit: whom.count or 0 for whom in known.recipients}
    return all(0 < (whom.count or 0) < whole.get(whom.unit, 0) for whom in award.recipients[:1])


def _without_rank(general: Award, ranked: Award) -> bool:
    """'Huân chương Lao động cho 4 cá nhân' sums up orders that are told with their ranks and recipients."""
    is_sum = ranked.kind.casefold().startswith(f"{general.kind.casefold()} hạng ") and bool(ranked.recipients)
    return is_sum and all(recipient.count for recipient in general.recipients)


def _folded(award: Award) -> str:
    return _HONOURS.sub("", _MARKS.sub("", award.kind.casefold()))


def _base(award: Award) -> str:
    return _HONOURS.sub("", _MARKS.sub("", award.kind.split(" của ")[0].casefold()))


def _key(recipient: Recipient) -> tuple[str, int | None, str | None]:
    return (recipient.name or "").casefold(), recipient.count, recipient.unit


def _general(recipient: Recipient) -> bool:
    """'tập thể nhà trường' stands for a body named before."""
    return recipient.name is not None and recipient.name.lower().startswith(_GENERAL) and recipient.name[0].islower()
