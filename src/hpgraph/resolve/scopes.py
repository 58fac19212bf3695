"""Which jurisdiction a body belongs to, told from its canonical name."""

import re

CENTRAL = "trung ương"
_NAMED = re.compile(r"(?:thành phố|tỉnh) (?:[A-ZĐÀ-Ỹ]\S*(?: - |[ ])?)+")
_PARTY = re.compile(r"(?:Thành ủy|Tỉnh ủy) (?P<name>(?:[A-ZĐÀ-Ỹ]\S*[ ]?)+)")
_DISTRICT = re.compile(r"\b(?:quận|huyện|thị xã|phường|xã|thị trấn|đặc khu|Quận ủy|Huyện ủy|Thị ủy)\b")
_CENTRAL = re.compile(
    r"^(?:Bộ |Ban Chấp hành Trung ương|Bộ Chính trị|Ban Bí thư|Quốc hội|Chính phủ|Ủy ban Thường vụ Quốc hội|Văn phòng "
    r"(?:Chính phủ|Quốc hội|Trung ương)|Ban .* Trung ương|Tổng cục|Cục |Vụ |Trung ương |Thủ tướng|Chủ tịch nước|"
    r"Viện Kiểm sát nhân dân tối cao|Tòa án nhân dân tối cao|Kiểm toán nhà nước|Thanh tra Chính phủ|Ủy ban Dân tộc$)"
)


def scope_of_body(name: str, jurisdiction: str | None) -> str:
    """A province ('hải phòng'), CENTRAL, or the body itself where its name tells neither.

    `jurisdiction` is that of the article; units below the province belong to it.
    """
    party = _PARTY.search(name)
    if party:
        return party.group("name").strip().lower()
    named = _NAMED.search(name)
    if named:
        return named.group(0).strip().partition(" ")[2].removeprefix("phố ").lower()
    if _CENTRAL.match(name):
        return CENTRAL
    if _DISTRICT.search(name) and jurisdiction:
        return jurisdiction.removeprefix("thành phố ").removeprefix("tỉnh ").lower()
    return name.lower()
